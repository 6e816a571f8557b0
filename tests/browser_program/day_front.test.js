import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { frontOf, isFront } from "../../src/controlmap/browser/site/day_front.js";
import { Mosaic } from "../../src/controlmap/browser/site/mosaic.js";

/** @import { MosaicPayload } from "../../src/controlmap/browser/shared/payloads" */
/** @import { FrontOfDay } from "../../src/controlmap/browser/site/types" */

/* What Python knows of every front of some days of the fictional edition. */
/** @type {{ mosaic: MosaicPayload, evidence: Record<string, Record<string, FrontOfDay>> }} */
const { mosaic: data, evidence } = JSON.parse(readFileSync(new URL("days.json", import.meta.url), "utf8"));
/* JSON leaves out the beginning of a front of several sections. */
const unsaid = { began: undefined };
const mosaic = new Mosaic(data, { language: "en", locale: "en-GB" });

for (const [iso, fronts] of Object.entries(evidence)) {
  test(`on ${iso} every front has the sides, bases, margins and beginning that Python finds`, () => {
    assert.ok(Object.keys(fronts).length);
    for (const [id, wanted] of Object.entries(fronts)) assert.deepEqual(frontOf(mosaic, iso, id), { ...unsaid, ...wanted }, id);
  });
}

test("some front began on the first day and some later", () => {
  const began = Object.values(evidence).flatMap((fronts) => Object.values(fronts).map((front) => front.began));
  assert.ok(began.includes(null));
  assert.ok(began.some((change) => change?.day));
});

test("two zones that do not meet on a day have no front", () => {
  assert.equal(frontOf(mosaic, Object.keys(evidence)[0], "kernel.nowhere"), null);
});

test("an id is that of two zones in order, and of a hold", () => {
  const known = ["north.south", `north.south.${data.hold_ids[0]}`, "kernel.south"];
  const unknown = ["north", "south.north", "north.atlantis", "north.south.atlantis", ""];
  assert.deepEqual(
    [...known, ...unknown].filter((id) => isFront(mosaic, id)),
    known,
  );
});
