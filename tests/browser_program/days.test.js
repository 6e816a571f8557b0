import assert from "node:assert/strict";
import test from "node:test";
import { at, dayWriter, isIso, isoOf } from "../../src/controlmap/browser/shared/days.js";

for (const text of ["2017-12-14", "2016-02-29", "1999-12-31"]) test(`${text} is a day`, () => assert.equal(isIso(text), true));

for (const text of ["", "2017-2-3", "2017-02-29", "2017-13-01", "2017-12-14T00:00", "20171214", "yesterday", " 2017-12-14"]) {
  test(`${JSON.stringify(text)} is not a day`, () => assert.equal(isIso(text), false));
}

test("a day converted to a time and back is the same day", () => {
  for (const day of ["2016-02-29", "2017-03-26", "2017-10-29"]) assert.equal(isoOf(at(day)), day);
});

test("days are a whole number of days apart, also across a change to summer time", () => {
  assert.equal((at("2017-10-30") - at("2017-03-25")) / 86400000, 219);
});

test("each locale writes a day in its own way", () => {
  assert.equal(dayWriter("en-GB")("2017-12-14"), "14 December 2017");
  assert.equal(dayWriter("de")("2017-12-14"), "14. Dezember 2017");
});
