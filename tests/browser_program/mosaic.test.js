import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { covers } from "../../src/controlmap/browser/shared/inside.js";
import { Mosaic } from "../../src/controlmap/browser/site/mosaic.js";

/** @import { DayPayload, FrontPayload, Handover, HoldingPayload, MosaicPayload } from "../../src/controlmap/browser/shared/payloads" */

/* Days of the fictional edition as composed in Python; tests/publish/test_browser_fixture.py checks that the file is current. */
/** @typedef {Omit<HoldingPayload, "geometry">} Holding */
/** @typedef {Omit<FrontPayload, "geometry">} Front */
/** @typedef {Omit<Handover, "geometry">} Moved */
/** @type {{ mosaic: MosaicPayload, days: Record<string, Omit<DayPayload, "holdings" | "fronts"> & { holdings: Holding[], fronts: Front[] }>, changes: Record<string, { handovers: Moved[] }> }} */
const { mosaic: data, days, changes } = JSON.parse(readFileSync(new URL("days.json", import.meta.url), "utf8"));
const mosaic = new Mosaic(data, { language: "en", locale: "en-GB" });

const KM2 = 0.2;
/** @type {(one: number, other: number, by: number) => void} */
const near = (one, other, by) => assert.ok(Math.abs(one - other) <= by, `${one} is not near ${other}`);

for (const [iso, wanted] of Object.entries(days)) {
  const composed = mosaic.day(iso);

  test(`on ${iso} the same holders hold the same zones`, () => {
    assert.deepEqual(
      composed.holdings.map((one) => [one.zone, one.controller]),
      wanted.holdings.map((one) => [one.zone, one.controller]),
    );
  });

  test(`on ${iso} every area is the same`, () => {
    composed.holdings.forEach((one, index) => {
      near(one.km2, wanted.holdings[index].km2, KM2);
    });
  });

  test(`on ${iso} the same ground is shared`, () => {
    assert.deepEqual(
      composed.holdings.map((one) => one.shared),
      wanted.holdings.map((one) => one.shared),
    );
  });

  test(`on ${iso} the fronts have the same bases and margins`, () => {
    const kinds = (/** @type {Front[]} */ fronts) => fronts.map((one) => `${one.basis} ${one.margin_km}`).sort();
    assert.deepEqual(kinds(composed.fronts), kinds(wanted.fronts));
  });

  test(`on ${iso} each statement highlights the same zones and places`, () => {
    assert.deepEqual(composed.statements, wanted.statements);
  });

  test(`on ${iso} the first label position of every zone lies in the zone`, () => {
    for (const one of composed.holdings) {
      for (const spot of one.label_spots.slice(0, 1)) {
        const inside = composed.holdings.filter((other) => covers(other.geometry, spot)).map((other) => other.zone);
        assert.ok(inside.includes(one.zone), `${one.zone} at ${spot}`);
      }
    }
  });

  test(`the day ${iso} is written in the reader's language`, () => {
    assert.equal(mosaic.label(iso), wanted.labels.en);
  });
}

for (const [days, wanted] of Object.entries(changes)) {
  const [before, after] = days.split("..");
  test(`the same holders lost and gained ground in ${days}`, () => {
    const { handovers } = mosaic.handovers(before, after);
    const listed = (/** @type {Moved[]} */ rows) => rows.map((one) => `${one.from} to ${one.to}`).sort();
    assert.deepEqual(listed(handovers), listed(wanted.handovers));
  });

  test(`the same area changed hands in ${days}`, () => {
    const total = (/** @type {Moved[]} */ rows) => rows.reduce((sum, one) => sum + one.km2, 0);
    near(total(mosaic.handovers(before, after).handovers), total(wanted.handovers), KM2);
  });
}

test("a day that is requested again is not composed again", () => {
  const [iso] = Object.keys(days);
  assert.equal(mosaic.day(iso), mosaic.day(iso));
});

/** @param {[number, number][]} ring */
const area = (ring) => ring.slice(1).reduce((sum, [x, y], index) => sum + (ring[index][0] * y - x * ring[index][1]) / 2, 0);

/** @param {number[]} faces */
const ground = (faces) =>
  mosaic
    .merged(faces)
    .coordinates.flat()
    .reduce((sum, ring) => sum + area(ring), 0);

test("adjacent faces are merged into one shape, without the line between them", () => {
  assert.equal(mosaic.merged([0, 1]).coordinates.length, 1);
  near(ground([0, 1]), ground([0]) + ground([1]), 1e-9);
});

test("a face inside another fills the hole", () => {
  assert.equal(mosaic.merged([2]).coordinates[0].length, 2);
  assert.equal(mosaic.merged([2, 3]).coordinates[0].length, 1);
});

test("all faces together are the country", () => {
  const [country, ...others] = mosaic.merged([0, 1, 2, 3]).coordinates;
  assert.deepEqual(others, []);
  assert.equal(country.length, 1);
});
