/* Points on open ground, by their id in the address: the face that each lies on, and its name. */
/** @import { Point } from "./types" */
import { all } from "../shared/dom.js";
import { data, drawing } from "./data.js";

/* As render/point_id.py reads it. */
const WRITTEN = /^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;

/**
 * The point (lon, lat) that an id names; null where it names none.
 * @param {string} id
 * @returns {Point | null}
 */
export function pointOf(id) {
  const found = WRITTEN.exec(id);
  return found && [Number(found[1]), Number(found[2])];
}

/**
 * The number of the face that a point lies on; negative outside the country.
 * @param {string} id
 */
export function faceOf(id) {
  const point = pointOf(id);
  return point ? drawing.mosaic.faceAt(point) : -1;
}

/**
 * A point by its coordinates.
 * @param {string} id
 */
export function nameOf(id) {
  const words = data.site.point,
    [lon, lat] = pointOf(id) ?? [0, 0];
  const format = new Intl.NumberFormat(data.words.locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const north = (lat < 0 ? words.south : words.north).replace("{degrees}", () => format.format(Math.abs(lat)));
  const east = (lon < 0 ? words.west : words.east).replace("{degrees}", () => format.format(Math.abs(lon)));
  return words.title.replace("{at}", () => `${north}${data.words.comma} ${east}`);
}

/**
 * Of a place's history, mark the span that covers the day: the blocks were made for the article's own.
 * @param {HTMLElement} panel
 * @param {string} day
 */
export function markSpan(panel, day) {
  for (const span of all(panel, ".cm-history [data-from]")) {
    const { from = "", until = "" } = span.dataset;
    const now = from <= day && (!until || day < until);
    if (span.matches("td")) span.classList.toggle("is-now", now);
    else if (now) span.setAttribute("aria-current", "true");
    else span.removeAttribute("aria-current");
  }
}
