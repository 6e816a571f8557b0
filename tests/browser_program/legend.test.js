import assert from "node:assert/strict";
import test from "node:test";
import { looksOf } from "../../src/controlmap/browser/map/legend.js";

/** @import { DayPayload, LabelsPayload } from "../../src/controlmap/browser/shared/payloads" */

/**
 * @param {string} zone
 * @param {string} controller
 */
const held = (zone, controller, shared = false) => ({ zone, controller, shared, km2: 1 });

const words = /** @type {LabelsPayload} */ (
  /** @type {unknown} */ ({
    legend: { holders: ["crown", "league", "guild"] },
    zones: { north: { silent: false }, south: { silent: true }, delta: { silent: true } },
  })
);

/** @param {ReturnType<typeof held>[]} holdings */
const looks = (...holdings) => looksOf(/** @type {DayPayload} */ (/** @type {unknown} */ ({ holdings })), words);

test("holders without ground on the day are not listed, and the others keep their order", () => {
  const listed = looks(held("south", "guild"), held("north", "crown"));
  assert.deepEqual(
    listed.map(({ controller }) => controller),
    ["crown", "guild"],
  );
});

test("a holder that the article mentions in part has a swatch of both colours", () => {
  assert.deepEqual(looks(held("north", "crown"), held("south", "crown")), [
    { controller: "crown", shared: false, plain: true, pale: true },
  ]);
});

test("shared ground has a row of its own, after the ground that holders have alone", () => {
  assert.deepEqual(looks(held("delta", "crown", true), held("north", "crown"), held("south", "league")), [
    { controller: "crown", shared: false, plain: true, pale: false },
    { controller: "league", shared: false, plain: false, pale: true },
    { controller: "crown", shared: true, plain: false, pale: true },
  ]);
});
