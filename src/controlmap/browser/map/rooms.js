/* The rooms within the frame into which the country may be fitted, so that legend and insets do not cover it. */
/** @typedef {[number | null, number | null]} Sides padding in px on the west and the east side; null: several values are tried */
/** @typedef {{ from: [number, number], to: [number, number], zoom: number, moved: number }} Room paddings in px, resulting zoom, shift in px */
/** @import { FrameParts } from "./types" */

const MOST_EXTRA_PX = 168;
const EXTRA_STEP_PX = 28;

/**
 * Return the paddings to try: those with the largest country first, then those that move it least.
 * @param {boolean} narrow
 * @param {boolean} beside
 * @param {Sides[]} sides
 * @param {number} height
 * @param {number} under height that clears everything along the lower edge
 * @param {(both: L.Point) => number} zoomOf
 * @returns {Room[]}
 */
export function rooms(narrow, beside, sides, height, under, zoomOf) {
  /** @type {(from: [number, number], to: [number, number], moved: number) => Room} */
  const room = (from, to, moved) => ({ from, to, zoom: zoomOf(L.point(from).add(to)), moved });
  // A phone is too narrow for padding at the sides, so callouts get room above and below the country.
  if (narrow) return [room([4, Math.round(height * 0.06)], [6, Math.round(height * (beside ? 0.06 : 0.14))], 0)];
  /** @type {Room[]} */
  const found = [];
  const extra = Array.from({ length: MOST_EXTRA_PX / EXTRA_STEP_PX + 1 }, (_, step) => step * EXTRA_STEP_PX);
  // Islands may lie wherever the legend does: then it is cleared as a whole, on its side or below.
  for (const [west, east] of sides)
    for (const side of west === null || east === null ? extra : [0])
      for (const below of under > MOST_EXTRA_PX ? [...extra, under] : extra)
        found.push(room([west === null ? 6 + side : west, 8], [east === null ? 6 + side : east, 10 + below], side + below));
  const possible = found.filter(({ zoom }) => Number.isFinite(zoom));
  // If the frame is too small for any padding, the legend and the insets overlap the map.
  if (!possible.length) return [room([0, 0], [0, 0], 0)];
  return possible.sort((one, other) => other.zoom - one.zoom || one.moved - other.moved);
}

/**
 * Return which side gets a fixed padding, in px, to clear the insets or the legend, while the other side varies; or neither, if the
 * country fits above both. From right to left the legend is in the west but the country is not mirrored, so clearing either of the
 * two may fit better. If the legend is above the insets, their side alone is to be cleared.
 * @param {FrameParts} parts
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 * @returns {Sides[]}
 */
export function cleared(parts, legend, insets) {
  const besideInsets = insets.childElementCount ? insets.offsetWidth + 14 : 6;
  const besideLegend = legend.offsetWidth + 14;
  const isMirrored = parts.frame.dir === "rtl";
  if (parts.frame.classList.contains("is-stacked")) return [isMirrored ? [null, besideLegend] : [besideLegend, null]];
  return isMirrored
    ? [
        [6, 6],
        [null, besideInsets],
        [besideLegend, null],
        [besideLegend, besideInsets],
      ]
    : [
        [6, 6],
        [besideInsets, null],
        [besideInsets, besideLegend],
      ];
}

/**
 * Return the upper left corner of the map if the country is fitted into a room, in px of the projection at the room's zoom. To show
 * the map in every room would draw the country each time.
 * @param {L.Map} map
 * @param {L.LatLngBounds} shown
 * @param {Room} room
 * @returns {L.Point}
 */
export function cornerIn(map, shown, { from, to, zoom }) {
  const ends = map.project(shown.getSouthWest(), zoom).add(map.project(shown.getNorthEast(), zoom));
  return ends.add(L.point(to)).subtract(from).subtract(map.getSize()).divideBy(2);
}

/**
 * Return a rectangle of the viewport as one of the map.
 * @param {L.Map} map
 * @param {DOMRect} rectangle
 */
export function within(map, { x, y, width, height }) {
  const at = map.getContainer().getBoundingClientRect();
  return new DOMRect(x - at.x, y - at.y, width, height);
}

/**
 * Return a rectangle of the map in px of the projection.
 * @param {DOMRect} rectangle
 * @param {L.Point} corner the map's upper left one, in px of the projection
 */
export const onPlane = ({ x, y, width, height }, corner) => new DOMRect(corner.x + x, corner.y + y, width, height);
