/* Scrolls a row into view within its own scroll container, so that the page, and the map on it, does not move. */

import { showMap } from "./folded_map.js";

/** A strip of the map in which no change would be noticed. */
const LEAST_SEEN_PX = 80;
const MARGIN_PX = 8;

/**
 * @param {HTMLElement} row
 * @returns {Element}
 */
function boxOf(row) {
  for (let box = row.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** @param {Element} box */
function bounds(box) {
  return box === document.scrollingElement ? { top: 0, bottom: box.clientHeight } : box.getBoundingClientRect();
}

/**
 * Scroll a row to a position near the top of its container, given as a share of the container's height: a selected statement
 * expands downwards.
 * @param {HTMLElement} row
 * @param {number} [down]
 */
export function bring(row, down = 1 / 6) {
  const box = boxOf(row);
  box.scrollTop += row.getBoundingClientRect().top - bounds(box).top - box.clientHeight * down;
}

/** @param {HTMLElement} row */
function holds(row) {
  const own = row.getBoundingClientRect(),
    around = bounds(boxOf(row));
  return own.top >= around.top && own.bottom <= around.bottom;
}

/**
 * Scroll a row that is not fully visible to a third of its container's height.
 * @param {HTMLElement} row
 */
export function bringIfHidden(row) {
  if (!holds(row)) bring(row, 1 / 3);
}

/**
 * Scroll a row so that all of it is visible in its container, or its beginning if it is taller.
 * @param {HTMLElement} row
 */
export function bringWhole(row) {
  const box = boxOf(row);
  const own = row.getBoundingClientRect(),
    around = bounds(box);
  const below = own.bottom - around.bottom + MARGIN_PX,
    above = around.top + MARGIN_PX - own.top;
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += Math.min(below, -above);
}

const REPLACING = new Set(["zone", "front", "place", "actor", "at"]);

/**
 * Scroll the panel of the map's page to its beginning if a click in it replaces its content and the reader has scrolled past that:
 * what was asked for would begin out of sight.
 * @param {string} kind of what was clicked
 * @param {Element | null} panel
 */
export function bringBeginning(kind, panel) {
  if (!REPLACING.has(kind) || !panel) return;
  if (panel.getBoundingClientRect().top < bounds(boxOf(/** @type {HTMLElement} */ (panel))).top) panel.scrollIntoView();
}

/**
 * Scroll the map to the top of the window if none, or only a strip, of it is visible.
 * @param {Element | null} map
 */
export function bringMap(map) {
  if (!map) return;
  showMap();
  const { top, bottom } = map.getBoundingClientRect();
  if (Math.min(bottom, window.innerHeight) - Math.max(top, 0) < LEAST_SEEN_PX) map.scrollIntoView();
}

/**
 * Scroll the walk's buttons under the map, which it is about, if they are below the window, as on a phone.
 * @param {Element} walk
 */
export function bringWalk(walk) {
  showMap();
  if (walk.getBoundingClientRect().bottom > window.innerHeight) walk.scrollIntoView();
}
