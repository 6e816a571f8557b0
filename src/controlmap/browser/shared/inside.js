/* Tests whether a point lies inside a ring or a polygon. */
/** @import { MultiPolygon, Polygon } from "./payloads" */

/**
 * @param {[number, number][]} ring
 * @param {number} x
 * @param {number} y
 */
export function holds(ring, x, y) {
  let inside = false;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i],
      [x2, y2] = ring[i + 1];
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

/**
 * @param {Polygon | MultiPolygon} shape
 * @param {[number, number]} at
 */
export function covers(shape, [x, y]) {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.some(([shell, ...holes]) => holds(shell, x, y) && !holes.some((hole) => holds(hole, x, y)));
}
