/* Where a town's name may be: beside its dot, or beside the symbol of incidents that covers the dot. */
/** @import { Box, Spot } from "./types" */
/** @import { Position } from "../shared/payloads" */
import { boxAt } from "./boxes.js";

/** The distance of a name from its dot. */
const REACH_PX = 7;
const GAP_PX = 2;

/** @typedef {Spot & { half: number }} Symbol the middle of a diamond, and half its width */

/**
 * Return the symbols as they are on the screen.
 * @param {{ at: Position, size: number }[]} symbols
 * @param {(point: Position) => Spot} at
 * @returns {Symbol[]}
 */
export function onScreen(symbols, at) {
  return symbols.map(({ at: point, size }) => ({ x: at(point).x, y: at(point).y, half: size / 2 }));
}

/**
 * Return whether a box meets a symbol: a diamond, whose corners are free.
 * @param {Box} box
 * @param {Symbol} symbol
 */
export function meetsSymbol(box, { x, y, half }) {
  const across = Math.max(0, box.left - x, x - box.right),
    down = Math.max(0, box.top - y, y - box.bottom);
  return across + down < half + GAP_PX;
}

/**
 * Return the boxes in which a town's name may be, the best first: beside the dot, on the side towards which the language is read.
 * @param {Spot} spot of the dot
 * @param {number} w
 * @param {number} h
 * @param {boolean} mirrored
 * @param {Symbol | undefined} symbol over the dot
 */
export function townRoom(spot, w, h, mirrored, symbol) {
  const { x, y } = symbol ?? spot;
  const reach = symbol ? symbol.half + GAP_PX + 1 : REACH_PX;
  /** @type {[number, number][]} */
  const beside = [
    [reach, -h / 2],
    [-reach - w, -h / 2],
  ];
  if (mirrored) beside.reverse();
  const [aside, up] = symbol ? [reach / 2, reach / 2] : [5, 3];
  /** @type {[number, number][]} */
  const spots = [...beside, [-w / 2, -reach - h], [-w / 2, reach], [aside, -h - up], [aside, up], [-w - aside, -h - up], [-w - aside, up]];
  return spots.map(([right, down]) => boxAt(x + right, y + down, w, h));
}
