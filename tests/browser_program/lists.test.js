import assert from "node:assert/strict";
import test from "node:test";
import { fits } from "../../src/controlmap/browser/site/lists.js";
import { nearest } from "../../src/controlmap/browser/site/pages.js";

const NOTE = { zone: ["north", "south"], actor: ["crown"], speaker: ["crown"], modality: ["forecast"], tension: [], outcome: [] };

test("without filters every statement matches", () => assert.equal(fits(NOTE, {}), true));

test("a statement matches a value that it has", () => assert.equal(fits(NOTE, { zone: "south" }), true));

test("a statement does not match a value that it lacks", () => assert.equal(fits(NOTE, { zone: "kernel" }), false));

test("a statement has to match all filters", () => {
  assert.equal(fits(NOTE, { zone: "north", modality: "forecast" }), true);
  assert.equal(fits(NOTE, { zone: "north", modality: "condition" }), false);
});

test("a statement without an outcome matches no outcome", () => assert.equal(fits(NOTE, { outcome: "open" }), false));

const DAYS = Array.from({ length: 30 }, (_, index) => `2019-01-${String(index + 1).padStart(2, "0")}`);

for (const [day, start] of /** @type {[string, number][]} */ ([
  ["2018-01-01", 0],
  ["2019-01-01", 0],
  ["2019-01-05", 0],
  ["2019-01-06", 1],
  ["2019-01-15", 10],
  ["2019-01-30", 21],
  ["2020-01-01", 21],
])) {
  test(`around ${day} the nine events from index ${start} are shown`, () => assert.deepEqual(nearest(DAYS, day), [start, start + 9]));
}

test("a short list of events is shown completely", () => {
  const [start, end] = nearest(DAYS.slice(0, 4), "2019-01-03");
  assert.equal(start, 0);
  assert.ok(end >= 4);
});
