import assert from "node:assert/strict";
import test from "node:test";
import { broken } from "../../src/controlmap/browser/map/remarks.js";

test("a short remark is one line", () => assert.equal(broken("A dam"), "A dam"));

test("a longer remark is broken into lines of about equal length", () => {
  const lines = broken("The river divides the two, and nobody has crossed it in a year").split("\n");
  assert.ok(lines.length >= 3);
  assert.ok(lines.every((line) => line.length <= 26));
  assert.equal(lines.join(" "), "The river divides the two, and nobody has crossed it in a year");
});
