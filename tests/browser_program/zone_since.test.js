import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { Mosaic } from "../../src/controlmap/browser/site/mosaic.js";
import { fared, gapOn } from "../../src/controlmap/browser/site/zone_since.js";

/** @import { MosaicPayload } from "../../src/controlmap/browser/shared/payloads" */
/** @import { Fared } from "../../src/controlmap/browser/site/types" */

/* What Python knows of how each zone of the fictional edition fared. */
/** @type {{ mosaic: MosaicPayload, fared: Record<string, Record<string, Fared>> }} */
const { mosaic: data, fared: known } = JSON.parse(readFileSync(new URL("days.json", import.meta.url), "utf8"));
const mosaic = new Mosaic(data, { language: "en", locale: "en-GB" });

/** Python sums areas that are not rounded.
 * @param {number} one
 * @param {number} other
 */
const near = (one, other) => Math.abs(one - other) < 0.01;

for (const [days, zones] of Object.entries(known)) {
  const [one, other] = days.split("..");
  test(`every zone fared from ${one} to ${other} as Python finds`, () => {
    for (const [zone, wanted] of Object.entries(zones)) {
      const found = fared(mosaic, zone, one, other);
      for (const part of /** @type {const} */ (["before", "kept", "gained"])) assert.ok(near(found[part], wanted[part]), `${zone} ${part}`);
      assert.deepEqual(
        found.to.map(([holder]) => holder),
        wanted.to.map(([holder]) => holder),
      );
      assert.ok(found.to.every(([, km2], index) => near(km2, wanted.to[index][1])));
    }
  });
}

const gaps = [
  { last: "", first: "2020-03-01", lines: [] },
  { last: "2021-04-13", first: "", lines: [] },
];

for (const [iso, wanted] of /** @type {const} */ ([
  ["2020-02-29", 0],
  ["2020-03-01", null],
  ["2021-04-13", null],
  ["2021-04-14", 1],
])) {
  test(`on ${iso} the zone has ${wanted === null ? "ground" : "no ground"}`, () => {
    assert.equal(gapOn(gaps, iso), wanted === null ? null : gaps[wanted]);
  });
}
