/* Buttons beside the zoom buttons, such as the one for full screen. */
/** @import { LabelsPayload } from "../shared/payloads" */
import { make, makeSvg } from "../shared/dom.js";

/**
 * Add a button. `drawing` is the path of its icon, in a square of 16.
 * @param {L.Map} map
 * @param {string} name
 * @param {string} title
 * @param {string} drawing
 * @param {() => void} act
 */
export function addButton(map, name, title, drawing, act) {
  const button = make("a", name);
  button.href = "#";
  button.role = "button";
  button.setAttribute("aria-label", title);
  const icon = makeSvg("svg", { viewBox: "0 0 16 16", class: "cm-icon" });
  icon.append(makeSvg("path", { d: drawing }));
  button.append(icon);
  L.DomEvent.on(button, "click", L.DomEvent.stop).on(button, "click", act);
  button.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    button.click();
  });
  map.zoomControl.getContainer()?.append(button);
  return button;
}

/**
 * Add the button that shows the frame in full screen and back. It is hidden where the browser or the page around refuses that.
 * @param {L.Map} map
 * @param {HTMLElement} frame
 * @param {LabelsPayload} words
 */
export function addFullScreen(map, frame, words) {
  if (!document.fullscreenEnabled) return;
  const button = addButton(map, "cm-full", words.fullScreen, "M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4", () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else
      frame.requestFullscreen().catch(() => {
        button.hidden = true;
      });
  });
  const follow = () => button.setAttribute("aria-pressed", String(Boolean(document.fullscreenElement)));
  document.addEventListener("fullscreenchange", follow);
  follow();
}
