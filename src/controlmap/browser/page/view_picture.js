/* The button that saves a picture of just this view, which the server draws. It is at the top of the panel, so that it is in the
   first screen on a phone too; the panel's own HTML, sent with every click, does not contain it. */
/** @import { Component } from "../shared/types" */
/** @import { ShareData } from "../shared/payloads" */
import { VIEW } from "../shared/constants.js";
import { make } from "../shared/dom.js";
import { maps } from "./maps.js";

/** The way back and the button are in one line where the panel is this wide, as a multiple of the size of its letters. */
const ROOM_LETTERS = 19;
const SPOTS = ["place", "point"];
const AROUND = ".st-key-map-page .st-key-zone-panel";
const PANEL = `${AROUND} .cm-panel`;

/** The component of the last run, and the picture that the reader waits for. */
let shown = /** @type {Component<ShareData> | null} */ (null);
let wanted = 0;
/** Whether the button says that the last picture could not be drawn, as it does until another panel is shown. */
let failed = false;
const button = make("button", "cm-save");
button.type = "button";
button.addEventListener("click", () => {
  if (!shown) return;
  wanted = Date.now();
  wait(shown.data.drawing);
  shown.setTriggerValue("picture", { stamp: wanted, bounds: bounds() });
});

/** Return the view's bounds in degrees: west, south, east, north; empty for the whole country, or for the surroundings of what is chosen. */
function bounds() {
  if (!new URLSearchParams(location.search).has(VIEW)) return "";
  const view = maps()[0]?.map()?.getBounds();
  return view ? [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()].map((each) => each.toFixed(3)).join(",") : "";
}

/** Return the button's text: a selected place or point makes it a picture of the region around it. */
function offer() {
  const kind = /** @type {HTMLElement | null} */ (document.querySelector(PANEL))?.dataset.panel ?? "";
  return shown?.data[SPOTS.includes(kind) ? "region" : "picture"] ?? "";
}

/** @param {string} text */
function wait(text) {
  if (button.textContent !== text) button.textContent = text;
  button.disabled = !!wanted;
}

/** Put the button into the panel: beside the links of the whole country's, or the way back to it; at its end if letters are large. */
function place() {
  const panel = document.querySelector(PANEL);
  if (!panel) return;
  if (!panel.contains(button)) failed = false;
  if (!wanted && !failed) wait(offer());
  if (panel.contains(button)) return;
  const starts = panel.querySelector(".cm-starts"),
    back = panel.querySelector(".cm-back");
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (starts) starts.append(button);
  else if (panel.clientWidth < ROOM_LETTERS * letter) panel.append(button);
  else if (back) back.after(button);
  else panel.prepend(button);
}

const watch = new MutationObserver(place);
/** The element whose content is watched: each visit of the page has its own. */
let watched = /** @type {Element | null} */ (null);

function watchPanel() {
  const around = document.querySelector(AROUND);
  if (!around || around === watched) return;
  watch.disconnect();
  watch.observe(around, { childList: true, subtree: true });
  watched = around;
}

/** @param {Component<ShareData>} component */
export function viewPicture(component) {
  watchPanel();
  shown = component;
  place();
  const { drawn, drawing } = component.data;
  if (!wanted || drawn?.stamp !== wanted) {
    wait(wanted ? drawing : offer());
    return;
  }
  wanted = 0;
  failed = !drawn.address;
  wait(failed ? component.data.failed : offer());
  if (!drawn.address) return;
  const link = make("a");
  link.href = drawn.address;
  link.download = drawn.name;
  link.click();
}
