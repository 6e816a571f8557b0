import assert from "node:assert/strict";
import test from "node:test";
import { typedDay } from "../../src/controlmap/browser/shared/day_field.js";

test("a day in a field has the form of the page's language", () => {
  assert.equal(typedDay("2017-12-14", "DD/MM/YYYY"), "14/12/2017");
  assert.equal(typedDay("2017-12-14", "YYYY-MM-DD"), "2017-12-14");
});

test("an empty field stays empty", () => assert.equal(typedDay("", "DD/MM/YYYY"), ""));
