/* Points on open ground, by their id in the address: their coordinates, their face of the mosaic and their name. */
/** @import { Point } from "./types" */
import { all } from "../shared/dom.js";
import { data, drawing } from "./data.js";

/* The format of render/point_id.py. */
const WRITTEN = /^(-?\d{1,3}\.\d{3})_(-?\d{1,2}\.\d{3})$/;

/**
 * Return the point (lon, lat) of an id; null if the id is malformed.
 * @param {string} id
 * @returns {Point | null}
 */
export function pointOf(id) {
  const found = WRITTEN.exec(id);
  return found && [Number(found[1]), Number(found[2])];
}

/**
 * Return the point of an id as the map counts longitudes: across the date line, the western ones run on beyond 180 degrees.
 * @param {string} id
 * @returns {Point | null}
 */
export function spotOf(id) {
  const point = pointOf(id);
  return point && drawing.mosaic.faceOf(...point) < 0 && faceOf(id) >= 0 ? [point[0] + 360, point[1]] : point;
}

/**
 * Return the number of the face that contains a point; negative outside the country.
 * @param {string} id
 */
export function faceOf(id) {
  const point = pointOf(id);
  return point ? drawing.mosaic.faceAt(point) : -1;
}

/**
 * Return a point's name, made of its coordinates.
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
 * Mark the current span in a place's history, because the published block marks that of the article's day.
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
