/* The height of the map on a phone. */
/** @import { FrameParts } from "./types" */
import { hostWindow } from "./bridge.js";

/** On a phone: the bar under the map, and how much of the page below must be in sight, as a multiple of the size of its letters. */
const BAR_PX = 54,
  PANEL_LETTERS = 12.2;
const LEAST_STAGE_PX = 130,
  TIGHT_PX = 200,
  MOST_STAGE = 1.12,
  MOST_OF_SCREEN = 0.48;

/**
 * Return the height of a phone's map that leaves the beginning of the panel in sight under it, whatever the size of the letters.
 * @param {Pick<FrameParts, "frame" | "head">} parts
 * @returns {number}
 */
export function lowStage({ frame, head }) {
  const host = hostWindow();
  const letter = Number.parseFloat(host.getComputedStyle(host.document.documentElement).fontSize);
  const outer = host === window ? frame : /** @type {Element} */ (window.frameElement);
  const above = Math.max(0, outer.getBoundingClientRect().top + host.scrollY) + head.offsetHeight;
  const room = host.innerHeight - above - BAR_PX - PANEL_LETTERS * letter;
  // With the largest letters the map needs the room of the sentence above it.
  if (room < TIGHT_PX && !frame.classList.contains("is-tight")) {
    frame.classList.add("is-tight");
    return lowStage({ frame, head });
  }
  const most = Math.min(frame.clientWidth * MOST_STAGE, host.innerHeight * MOST_OF_SCREEN);
  return Math.round(Math.max(LEAST_STAGE_PX, Math.min(most, room)));
}
