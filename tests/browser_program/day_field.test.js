import assert from "node:assert/strict";
import test from "node:test";
import { typedDay } from "../../src/controlmap/browser/shared/day_field.js";

test("a day in a field names its month in the page's language, so that no order of figures can be mistaken", () => {
  assert.equal(typedDay("2017-12-04", "en-GB"), "4 Dec 2017");
  assert.match(typedDay("2017-12-04", "ar"), /ديسمبر/);
});

test("an empty field stays empty", () => assert.equal(typedDay("", "en-GB"), ""));
