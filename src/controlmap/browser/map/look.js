/* What a state looks like on the map, in forms that can be compared. */
/** @import { DayPayload } from "../shared/payloads" */
/** @import { Drawn, Shown } from "./types" */

/** @param {Shown} shown */
export function lookOf(shown) {
  return JSON.stringify([shown.zone, shown.front, shown.at, shown.zones, shown.places]);
}

/** @param {Drawn} made */
export function isLow(made) {
  return made.parts.frame.classList.contains("is-beside");
}

/**
 * @param {Drawn} made
 * @param {Shown} shown
 */
export function namedOf(made, shown) {
  return JSON.stringify([made.day, shown.places, isLow(made) && [shown.zone, shown.zones]]);
}

/**
 * Return the state to mark on the map: with the ground that the pointer concerns in place of the highlights, if the day has any.
 * @param {Drawn} made
 * @param {Shown} shown
 * @param {string[]} hovered ids of zones, or of a holder
 * @returns {Shown}
 */
export function lookUnder(made, shown, hovered) {
  const under = made.canvas.items.filter(({ holding }) => hovered.includes(holding.zone) || hovered.includes(holding.controller));
  return under.length ? { ...shown, zones: under.map(({ holding }) => holding.zone), places: [] } : shown;
}

/**
 * Return what the legend lists: the shown day, with the ground and the fronts of a day beside it.
 * @param {DayPayload} day
 * @param {DayPayload | null} earlier
 */
export function bothDays(day, earlier) {
  if (!earlier) return day;
  return { ...day, holdings: [...day.holdings, ...earlier.holdings], fronts: [...day.fronts, ...earlier.fronts] };
}
