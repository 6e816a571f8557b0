import assert from "node:assert/strict";
import test from "node:test";
import { FakeElement, installPage } from "./fake_page.js";

installPage();
const { bring, bringBeginning, bringIfHidden } = await import("../../src/controlmap/browser/shared/sight.js");

/**
 * Return a row that begins `top` px below the top of its scroll container, which is 300 px high and at the top of the viewport.
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

test("a row is scrolled to a sixth of its container's height", () => {
  const { box, row } = listed(650);
  bring(row);
  assert.equal(box.scrollTop, 600);
});

test("a row above the visible part is scrolled down", () => {
  const { box, row } = listed(-350);
  box.scrollTop = 500;
  bring(row);
  assert.equal(box.scrollTop, 100);
});

test("a hidden row is scrolled to a third of its container's height", () => {
  const { box, row } = listed(650);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 550);
});

test("a visible row is not scrolled", () => {
  const { box, row } = listed(200);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 0);
});

test("a partly visible row counts as hidden", () => {
  const { box, row } = listed(280);
  bringIfHidden(row);
  assert.equal(box.scrollTop, 180);
});

for (const [why, top, kind, scrolled] of /** @type {[string, number, string, number][]} */ ([
  ["whose beginning was scrolled past is shown from there", -200, "front", 1],
  ["whose beginning is in sight stays", 20, "front", 0],
  ["that only opens a statement stays", -200, "annotation", 0],
]))
  test(`a panel ${why}`, () => {
    const { row } = listed(top);
    let times = 0;
    Object.assign(row, { scrollIntoView: () => times++ });
    bringBeginning(kind, row);
    assert.equal(times, scrolled);
  });
