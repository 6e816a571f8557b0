/* Which gestures move the map and which are left to the page: the wheel zooms with Ctrl or Command, a phone's map is moved with
   two fingers. So a page is never trapped at its map. The first gesture that moves nothing shows a hint. */
/** @import { LabelsPayload } from "../shared/payloads" */
import { make } from "../shared/dom.js";

/** Return whether the screen is touched and nothing can hover over it. */
export const isTouched = () => window.matchMedia("(hover: none)").matches;
const HINT_MS = 2400;
const LETTER_MS = 50;
const LEAST_PX = 12;

/** Return the name of the key that zooms with the wheel. */
const zoomKey = () => (/Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl");

/**
 * Return a function that shows a line over the map for a moment, each line once.
 * @param {HTMLElement} stage
 */
function hinting(stage) {
  const hint = make("div", "cm-hint"),
    plate = make("span");
  hint.setAttribute("aria-hidden", "true");
  hint.append(plate);
  stage.append(hint);
  /** @type {Set<string>} */
  const shown = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let hiding;
  return (/** @type {string} */ text) => {
    if (shown.has(text)) return;
    shown.add(text);
    plate.textContent = text;
    hint.classList.add("is-shown");
    clearTimeout(hiding);
    hiding = setTimeout(() => hint.classList.remove("is-shown"), Math.max(HINT_MS, text.length * LETTER_MS));
  };
}

/**
 * Leave a single finger to the page; a mouse beside the touch screen still drags. Whether a touch scrolls is decided as it begins,
 * so dragging is on only while a mouse button is down.
 * @param {L.Map} map
 * @param {HTMLElement} ground
 */
function leaveFingers(map, ground) {
  map.dragging.disable();
  ground.addEventListener(
    "pointerdown",
    ({ pointerType }) => {
      if (pointerType === "mouse") map.dragging.enable();
    },
    { capture: true },
  );
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => setTimeout(() => map.dragging.disable()));
}

/**
 * Keep the signs of the keyboard's focus, a frame and the cross that Enter selects, off a map that is used by pointer: a browser
 * shows them for any focus that a script sets, as Leaflet does at every press.
 * @param {HTMLElement} ground
 */
function markKeys(ground) {
  ground.addEventListener("pointerdown", () => ground.classList.add("is-pointed"), { capture: true });
  for (const end of ["keydown", "blur"]) ground.addEventListener(end, () => ground.classList.remove("is-pointed"));
}

/**
 * Leave the wheel and a single finger to the page.
 * @param {L.Map} map
 * @param {HTMLElement} stage
 * @param {LabelsPayload} words
 * @param {() => boolean} isHome whether the whole country is shown, so that the map cannot be dragged
 */
export function sharePage(map, stage, words, isHome) {
  const hint = hinting(stage);
  const ground = map.getContainer();
  // Leaflet focuses the map at every press, to which the browser would scroll the page: a tap must not move it.
  ground.focus = (options) => HTMLElement.prototype.focus.call(ground, { preventScroll: true, ...options });
  markKeys(ground);
  ground.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      // Before Leaflet's own listener, which would keep the page from scrolling.
      event.stopImmediatePropagation();
      hint(words.wheelHint.replace("{button}", zoomKey()));
    },
    { capture: true, passive: true },
  );
  map.on("dragstart", () => isHome() && hint(words.dragHint.replace("{button}", zoomKey())));
  if (navigator.maxTouchPoints > 0) leaveFingers(map, ground);
  /** @type {number | null} */
  let from = null;
  ground.addEventListener(
    "touchstart",
    ({ touches }) => {
      from = touches.length === 1 ? touches[0].clientY : null;
    },
    { passive: true },
  );
  ground.addEventListener(
    "touchmove",
    ({ touches }) => {
      if (from !== null && touches.length === 1 && Math.abs(touches[0].clientY - from) > LEAST_PX) hint(words.touchHint);
    },
    { passive: true },
  );
}
