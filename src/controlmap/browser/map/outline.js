/* The outline of a drawn path: its corners, and a point for hit tests on it. */
/** @import { Spot } from "./types" */
import { elementOf } from "./layers.js";

/**
 * Return the corners of a path, in its own coordinates.
 * @param {SVGGeometryElement} path
 * @returns {Spot[]}
 */
export function cornersOf(path) {
  return [...(path.getAttribute("d") ?? "").matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/**
 * Return an SVG point for hit tests on a path.
 * @param {L.Path} path
 */
export function pointOn(path) {
  const drawing = /** @type {SVGSVGElement} */ (elementOf(path).ownerSVGElement);
  return drawing.createSVGPoint();
}
