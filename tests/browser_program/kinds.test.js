import assert from "node:assert/strict";
import test from "node:test";
import { CHOSEN, kindOf, PREFERRED } from "../../src/controlmap/browser/shared/kinds.js";

for (const kind of [...CHOSEN, "home", "day", "relation", "turn"]) {
  test(`a button with data-${kind} requests ${kind}`, () => assert.equal(kindOf({ [kind]: "x" }), kind));
}

test("a button with another attribute selects nothing", () => {
  assert.equal(kindOf({ theme: "dark", zoneName: "north" }), undefined);
});

test("a value may be empty", () => assert.equal(kindOf({ home: "" }), "home"));

test("a statement comes last in a panel", () => {
  assert.equal(PREFERRED.at(-1), "annotation");
  assert.deepEqual([...PREFERRED].sort(), [...CHOSEN].sort());
});
