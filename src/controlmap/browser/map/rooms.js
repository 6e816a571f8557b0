/* The rooms within the frame into which the country may be fitted, so that legend and insets do not cover it. */
/** @typedef {[number | null, number | null]} Sides padding in px on the west and the east side; null: several values are tried */
/** @typedef {{ from: [number, number], to: [number, number], zoom: number, moved: number }} Room paddings in px, resulting zoom, shift in px */
/** @import { FrameParts } from "./types" */

const MOST_EXTRA_PX = 168;
const EXTRA_STEP_PX = 28;
const UNMOVED = { zoom: 0, moved: 0 };

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
  // A phone is too narrow for padding at the sides, so callouts get room above and below the country.
  if (narrow) return [{ from: [4, Math.round(height * 0.06)], to: [6, Math.round(height * (beside ? 0.06 : 0.14))], ...UNMOVED }];
  /** @type {Room[]} */
  const found = [];
  const extra = Array.from({ length: MOST_EXTRA_PX / EXTRA_STEP_PX + 1 }, (_, step) => step * EXTRA_STEP_PX);
  // Islands may lie wherever the legend does: then it is cleared as a whole, on its side or below.
  for (const [west, east] of sides)
    for (const side of west === null || east === null ? extra : [0])
      for (const below of under > MOST_EXTRA_PX ? [...extra, under] : extra) {
        /** @type {[number, number]} */
        const from = [west === null ? 6 + side : west, 8];
        /** @type {[number, number]} */
        const to = [east === null ? 6 + side : east, 10 + below];
        const zoom = zoomOf(L.point(from).add(to));
        if (Number.isFinite(zoom)) found.push({ from, to, zoom, moved: side + below });
      }
  // If the frame is too small for any padding, the legend and the insets overlap the map.
  if (!found.length) return [{ from: [0, 0], to: [0, 0], ...UNMOVED }];
  return found.sort((one, other) => other.zoom - one.zoom || one.moved - other.moved);
}

/**
 * Return which side gets a fixed padding, in px, to clear the insets or the legend, while the other side varies. From right to
 * left the legend is in the west but the country is not mirrored, so clearing either of the two may fit better.
 * @param {FrameParts} parts
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 * @returns {Sides[]}
 */
export function cleared(parts, legend, insets) {
  const besideInsets = insets.childElementCount ? insets.offsetWidth + 14 : 6;
  const besideLegend = legend.offsetWidth + 14;
  return parts.frame.dir === "rtl"
    ? [
        [null, besideInsets],
        [besideLegend, null],
        [besideLegend, besideInsets],
      ]
    : [
        [besideInsets, null],
        [besideInsets, besideLegend],
      ];
}

/**
 * Return a function of a rectangle and a room: it returns the rectangle that covers on the map, as it is shown now, what the given
 * one would cover if the country were fitted into that room. To show the map in every room would draw the country each time.
 * @param {L.Map} map
 * @param {L.LatLngBounds} shown
 * @returns {(rectangle: DOMRect, room: Room) => DOMRect}
 */
export function groundUnder(map, shown) {
  const at = map.getContainer().getBoundingClientRect();
  const { min: corner } = map.getPixelBounds();
  const half = map.getSize().divideBy(2);
  return ({ x, y, width, height }, { from, to }) => {
    const zoom = map.getBoundsZoom(shown, false, L.point(from).add(to));
    const ends = map.project(shown.getSouthWest(), zoom).add(map.project(shown.getNorthEast(), zoom));
    const there = ends.add(L.point(to)).subtract(from).divideBy(2).subtract(half);
    const scale = map.getZoomScale(map.getZoom(), zoom);
    const left = (there.x + x - at.x) * scale - /** @type {L.Point} */ (corner).x + at.x;
    const top = (there.y + y - at.y) * scale - /** @type {L.Point} */ (corner).y + at.y;
    return new DOMRect(left, top, width * scale, height * scale);
  };
}
