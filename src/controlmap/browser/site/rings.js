/* Rings and lines of the mosaic: joins paths end to end, and assigns holes to shells. */
import { holds } from "../shared/inside.js";

/** @import { Path, Point } from "./types" */

/** @param {Point} point */
const key = (point) => `${point[0]},${point[1]}`;

/**
 * Return twice the signed area of a ring, in grid cells; positive if it is counter-clockwise.
 * @param {Path} ring
 */
function twiceArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  return sum;
}

/**
 * Join directed paths, each of which ends where another begins, into rings.
 * @param {Path[]} paths
 * @returns {Path[]}
 */
export function closed(paths) {
  /** @type {Map<string, Path[]>} */
  const from = new Map();
  for (const path of paths) {
    const start = key(path[0]);
    const known = from.get(start);
    if (known) known.push(path);
    else from.set(start, [path]);
  }
  const rings = [];
  for (const [start, paths] of from)
    for (let path = paths.pop(); path; path = paths.pop()) {
      const ring = path.slice();
      while (key(ring[ring.length - 1]) !== start) {
        const next = from.get(key(ring[ring.length - 1]))?.pop();
        if (!next) throw new Error(`No path goes on from ${key(ring[ring.length - 1])}`);
        ring.push(...next.slice(1));
      }
      if (ring.length > 3) rings.push(ring);
    }
  return rings;
}

/**
 * Group rings into polygons. Counter-clockwise rings are shells; each hole belongs to the smallest shell around it.
 * @param {Path[]} rings
 * @returns {Path[][]}
 */
export function polygons(rings) {
  const shells = rings.map((ring) => ({ ring, area: twiceArea(ring) })).filter((one) => one.area !== 0);
  const found = shells
    .filter((one) => one.area > 0)
    .sort((one, other) => one.area - other.area)
    .map(({ ring }) => [ring]);
  for (const { ring } of shells.filter((one) => one.area < 0)) {
    const x = (ring[0][0] + ring[1][0]) / 2,
      y = (ring[0][1] + ring[1][1]) / 2;
    (found.find(([shell]) => holds(shell, x, y)) || found[found.length - 1]).push(ring);
  }
  return found;
}

/**
 * Join lines that meet end to end, so that dashes are continuous. Where three lines meet, each of them ends.
 * @param {Path[]} lines
 * @returns {Path[]}
 */
export function joined(lines) {
  /** @type {Map<string, Set<Path>>} */
  const at = new Map();
  const meet = (/** @type {Point} */ point) => {
    const met = at.get(key(point)) ?? new Set();
    at.set(key(point), met);
    return met;
  };
  for (const line of lines) {
    meet(line[0]).add(line);
    meet(line[line.length - 1]).add(line);
  }
  const left = new Set(lines);
  /** @type {(line: Path) => Path} */
  const onward = (line) => {
    for (let long = line; ; ) {
      const end = long[long.length - 1];
      const next = meet(end).size === 2 ? Array.from(meet(end)).find((one) => left.has(one)) : undefined;
      if (!next) return long;
      left.delete(next);
      long = long.concat((key(next[0]) === key(end) ? next : next.slice().reverse()).slice(1));
    }
  };
  const found = [];
  for (const line of lines) if (left.delete(line)) found.push(onward(onward(line).slice().reverse()));
  return found;
}
