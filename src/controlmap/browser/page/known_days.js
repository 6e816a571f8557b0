/* The files of the days that a map has drawn: a day selected again is shown at once, before the server answers. */
/** @import { Action, MapState } from "../shared/payloads" */

/** @typedef {Pick<MapState, "day" | "points">} Files */

/** @type {Map<string, Files>} */
const known = new Map();

/**
 * Record a day that a map has drawn for a state of the server.
 * @param {string | null} day
 * @param {Files} files
 */
export function learn(day, { day: file, points }) {
  if (!day) return;
  const before = known.get(day);
  // The edition was edited, or shows another language: the other days' files have other names, too.
  if (before && before.day !== file) known.clear();
  known.set(day, { day: file, points });
}

/**
 * Return the state that the server will send for a selected day; null if it is not known, or if more than the ground depends on
 * the day: what is highlighted or compared.
 * @param {Action} action
 * @param {MapState | null} state the last one of the server
 * @returns {MapState | null}
 */
export function foreseen(action, state) {
  if (action.type !== "day" || !state || state.change || state.zones.length) return null;
  const files = known.get(action.id ?? "");
  return files ? { ...state, ...files, stamp: action.stamp } : null;
}
