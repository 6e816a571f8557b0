import assert from "node:assert/strict";
import test from "node:test";
import { installPage } from "./fake_page.js";

installPage();
const { half } = await import("../../src/controlmap/browser/map/swipe.js");

const SIZE = { x: 800, y: 600 };

test("the two halves meet at the divider and fill the frame, wherever the map has been moved", () => {
  const origin = { x: -30, y: 12 };
  assert.equal(half(origin, SIZE, 0.25, false), "polygon(-30px 12px, 170px 12px, 170px 612px, -30px 612px)");
  assert.equal(half(origin, SIZE, 0.25, true), "polygon(170px 12px, 770px 12px, 770px 612px, 170px 612px)");
});

test("at either end one of the days has the whole frame", () => {
  const origin = { x: 0, y: 0 };
  assert.match(half(origin, SIZE, 0, true), /^polygon\(0px 0px, 800px 0px/);
  assert.match(half(origin, SIZE, 1, false), /^polygon\(0px 0px, 800px 0px/);
});
