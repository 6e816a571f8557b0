import assert from "node:assert/strict";
import test from "node:test";
import { foreseen, learn } from "../../src/controlmap/browser/page/known_days.js";
import { NOTHING } from "../../src/controlmap/browser/shared/nothing.js";

/** @import { Action, MapState } from "../../src/controlmap/browser/shared/payloads" */

/** @type {MapState} */
const APRIL = { ...NOTHING, zone: "north", day: "april.json", change: null, before: null, ground: [], points: null, stamp: 4 };

/** @param {string} day */
const step = (day) => /** @type {Action} */ ({ type: "day", id: day, stamp: 5 });

test("a day that was drawn before has its own files and the rest of the state", () => {
  learn("2020-03-01", { day: "march.json", points: "march-points.json" });
  const next = foreseen(step("2020-03-01"), APRIL);
  assert.deepEqual(next, { ...APRIL, day: "march.json", points: "march-points.json", stamp: 5 });
});

test("a day that was never drawn is not foreseen", () => {
  assert.equal(foreseen(step("2020-03-02"), APRIL), null);
});

test("nothing is foreseen before the first state, or of another action", () => {
  learn("2020-03-01", { day: "march.json", points: null });
  assert.equal(foreseen(step("2020-03-01"), null), null);
  assert.equal(foreseen({ type: "zone", id: "2020-03-01", stamp: 5 }, APRIL), null);
});

test("a day is not foreseen where a comparison or a highlight depends on it", () => {
  learn("2020-03-01", { day: "march.json", points: null });
  for (const rest of [{ change: "april-march.json" }, { zones: ["north"] }])
    assert.equal(foreseen(step("2020-03-01"), { ...APRIL, ...rest }), null);
});

test("after an edit of the edition the days drawn before it are forgotten", () => {
  learn("2020-03-01", { day: "march.json", points: null });
  learn("2020-04-01", { day: "april.json", points: null });
  learn("2020-04-01", { day: "april-edited.json", points: null });
  assert.equal(foreseen(step("2020-03-01"), APRIL), null);
  assert.equal(foreseen(step("2020-04-01"), APRIL)?.day, "april-edited.json");
});
