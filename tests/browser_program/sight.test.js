import assert from "node:assert/strict";
import test from "node:test";
import { FakeElement, installPage } from "./fake_page.js";

installPage();
const { bring, bringIfHidden } = await import("../../src/controlmap/browser/shared/sight.js");

/**
 * A row that begins so far down a box of 300 px, which shows its first px at the top of the screen.
 * @param {number} top
 */
function listed(top) {
  const box = Object.assign(new FakeElement(), { scrollHeight: 1000, clientHeight: 300, scrollTop: 0, parentElement: document.body });
  const row = Object.assign(new FakeElement("li"), { parentElement: box });
  const place = (/** @type {number} */ start, /** @type {number} */ tall) => () => ({ top: start, bottom: start + tall });
  Object.assign(box, { getBoundingClientRect: place(0, 300) });
  Object.assign(row, { getBoundingClientRect: place(top, 40) });
  Object.assign(globalThis, { getComputedStyle: () => ({ overflowY: "auto" }) });
  return { box, row: /** @type {HTMLElement} */ (/** @type {unknown} */ (row)) };
}

test("a row is brought a sixth down its box", () => {
  const { box, row } = listed(650);
  bring(row);
  assert.equal(box.scrollTop, 600);
});

test("a row above what is shown is brought down", () => {
  const { box, row } = listed(-350);
  box.scrollTop = 500;
  bring(row);
  assert.equal(box.scrollTop, 100);
});

test("a row out of sight is brought a third down its box", () => {
  const { box, row } = listed(650);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 550);
});

test("a row in sight stays where it is", () => {
  const { box, row } = listed(200);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 0);
});

test("a row that is cut off counts as out of sight", () => {
  const { box, row } = listed(280);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 180);
});
