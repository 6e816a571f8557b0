import assert from "node:assert/strict";
import { test } from "node:test";
import { toggled } from "../../src/controlmap/browser/studio/districts.js";

test("a click chooses a district, and a second one leaves it out again", () => {
  const none = new Set();
  const one = toggled(none, 4);
  assert.deepEqual([...one], [4]);
  assert.deepEqual([...toggled(toggled(one, 2), 4)], [2]);
  assert.equal(none.size, 0);
});
