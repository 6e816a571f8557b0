import assert from "node:assert/strict";
import test from "node:test";
import { answered, keep, take, waits } from "../../src/controlmap/browser/page/pending_action.js";

test("an unanswered action is taken once", () => {
  keep({ type: "zone", id: "north", stamp: 3 });
  assert.deepEqual(take(), { type: "zone", id: "north", stamp: 3 });
  assert.equal(take(), null);
});

test("an answered action is not sent again", () => {
  keep({ type: "zone", id: "north", stamp: 3 });
  answered(3);
  assert.equal(take(), null);
});

test("an answer to an earlier action leaves the later one pending", () => {
  keep({ type: "zone", id: "south", stamp: 5 });
  answered(4);
  assert.equal(take()?.stamp, 5);
});

test("of two actions the last is pending", () => {
  keep({ type: "zone", id: "north", stamp: 6 });
  keep({ type: "zone", id: "south", stamp: 7 });
  assert.equal(take()?.id, "south");
});

test("an action waits until its answer", () => {
  keep({ type: "day", id: "2020-03-01", stamp: 8 });
  assert.ok(waits());
  answered(8);
  assert.equal(waits(), false);
});

test("an answer with nothing pending is ignored", () => {
  answered(99);
  assert.equal(take(), null);
});
