import assert from "node:assert/strict";
import test from "node:test";
import { installPage } from "./fake_page.js";

installPage();
const { nearestTo, withinHalfTurn } = await import("../../src/controlmap/browser/shared/date_line.js");
const { viewText } = await import("../../src/controlmap/browser/map/view.js");

test("a longitude beyond 180 degrees is the western one in the address", () => {
  assert.equal(withinHalfTurn(181.25), -178.75);
  assert.equal(withinHalfTurn(179), 179);
  assert.equal(viewText({ lat: -17, lng: 181 }, 7), "-17.000,-179.000,7.00");
});

test("a western longitude is counted on beside a map across the date line", () => {
  assert.equal(nearestTo(-179, 178), 181);
  assert.equal(nearestTo(179, 178), 179);
  assert.equal(nearestTo(36.2, 38), 36.2);
  assert.equal(nearestTo(-70, -71), -70);
});
