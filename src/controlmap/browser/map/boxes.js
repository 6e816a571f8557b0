/* Rectangles in the viewport, and collision tests between them. */
/** @import { Box } from "./types" */

const GAP_PX = 2;

/**
 * @param {number} x
 * @param {number} y
 * @param {number} w
 * @param {number} h
 * @returns {Box}
 */
export function boxAt(x, y, w, h) {
  return { left: x, top: y, right: x + w, bottom: y + h };
}

/**
 * Return whether two boxes overlap or are closer together than the smallest visible gap.
 * @param {Box} a
 * @param {Box} b
 */
export function meets(a, b) {
  return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX && a.top < b.bottom + GAP_PX && b.top < a.bottom + GAP_PX;
}

/**
 * @param {Box} a
 * @param {Box} b
 */
export function inside(a, b) {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

/**
 * Return the ways to break a name: on one line and, if it has several words, on two.
 * @param {string} name
 */
export function inLines(name) {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length > 1 ? [name, `${words.slice(0, half).join(" ")}\n${words.slice(half).join(" ")}`] : [name];
}
