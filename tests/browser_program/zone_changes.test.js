import assert from "node:assert/strict";
import test from "node:test";
import { zoneChanges } from "../../src/controlmap/browser/site/zone_changes.js";

/** @import { ComposedDay } from "../../src/controlmap/browser/site/types" */

/**
 * @param {[string, number, [number, number] | null][]} held
 * @returns {Pick<ComposedDay, "holdings">}
 */
const day = (held) => {
  const holdings = /** @type {unknown} */ (held.map(([zone, km2, bounds]) => ({ zone, km2, bounds })));
  return { holdings: /** @type {ComposedDay["holdings"]} */ (holdings) };
};

test("zones that grew or shrank are listed, the largest change first", () => {
  const earlier = day([
    ["hill", 10, null],
    ["plain", 50.2, null],
    ["coast", 7, null],
  ]);
  const later = day([
    ["hill", 12, null],
    ["plain", 50.4, null],
    ["port", 30, null],
  ]);
  const found = zoneChanges(earlier, later, ["hill", "plain", "coast", "port"]);
  assert.deepEqual(
    found.map(({ zone, change }) => [zone, change]),
    [
      ["port", 30],
      ["coast", -7],
      ["hill", 2],
    ],
  );
});

test("the ground of several holders in a zone is added, with its bounds", () => {
  const later = day([
    ["hill", 10, [8, 12]],
    ["hill", 5, [4, 6]],
  ]);
  const [{ after }] = zoneChanges(day([]), later, ["hill"]);
  assert.deepEqual(after, { km2: 15, bounds: [12, 18] });
});
