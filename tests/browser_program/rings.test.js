import assert from "node:assert/strict";
import test from "node:test";
import { holds } from "../../src/controlmap/browser/shared/inside.js";
import { closed, joined, polygons } from "../../src/controlmap/browser/site/rings.js";

/** @import { Path } from "../../src/controlmap/browser/site/types" */

/**
 * A square ring, counter-clockwise.
 * @param {number} x
 * @param {number} y
 * @param {number} side
 * @returns {Path}
 */
const square = (x, y, side) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

/**
 * @param {Path} ring
 * @returns {Path}
 */
const turned = (ring) => ring.slice().reverse();

test("a point inside a ring is contained in it", () => assert.equal(holds(square(0, 0, 4), 1, 3), true));

test("a point beside a ring is not contained in it", () => assert.equal(holds(square(0, 0, 4), 5, 3), false));

test("a point in the notch of a ring is not contained in it", () => {
  /** @type {Path} */
  const notched = [
    [0, 0],
    [4, 0],
    [4, 4],
    [2, 1],
    [0, 4],
    [0, 0],
  ];
  assert.equal(holds(notched, 2, 3), false);
  assert.equal(holds(notched, 2, 0.5), true);
});

test("paths are joined where they meet, in any order", () => {
  const ring = square(0, 0, 4);
  const [found, ...others] = closed([ring.slice(2, 5), ring.slice(0, 3)]);
  assert.deepEqual(others, []);
  assert.equal(found.length, 5);
  assert.deepEqual(found[0], found.at(-1));
});

test("two separate squares are two rings", () => {
  assert.equal(closed([square(0, 0, 1), square(3, 3, 1)]).length, 2);
});

test("an open path is an error, not an endless loop", () => {
  assert.throws(() => closed([square(0, 0, 4).slice(0, 3)]), /No path goes on/);
});

test("a ring without area is left out", () => {
  assert.deepEqual(
    closed([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 0],
      ],
    ]),
    [],
  );
});

test("a hole belongs to the shell around it", () => {
  const hole = turned(square(11, 11, 1));
  assert.deepEqual(polygons([square(0, 0, 4), square(10, 10, 4), hole]), [[square(0, 0, 4)], [square(10, 10, 4), hole]]);
});

test("a hole belongs to the smallest of two shells around it", () => {
  const hole = turned(square(4, 4, 1));
  const found = polygons([square(0, 0, 20), hole, square(3, 3, 4)]);
  assert.deepEqual(found, [[square(3, 3, 4), hole], [square(0, 0, 20)]]);
});

test("lines that meet end to end become one", () => {
  const line = square(0, 0, 4).slice(0, 4);
  const [found, ...others] = joined([line.slice(0, 2), turned(line.slice(1, 3)), line.slice(2)]);
  assert.deepEqual(others, []);
  assert.equal(found.length, 4);
});

test("where three lines meet, each ends", () => {
  /** @type {Path[]} */
  const star = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [-1, 0],
    ],
  ];
  assert.equal(joined(star).length, 3);
});
