import assert from "node:assert/strict";
import test from "node:test";
import { installPage } from "./fake_page.js";

installPage();
const { readView, viewText } = await import("../../src/controlmap/browser/map/view.js");
const { queryOf } = await import("../../src/controlmap/browser/shared/query.js");

test("a view is read as it was written", () => {
  const text = viewText({ lat: 33.5138, lng: 36.2765 }, 9.4);
  assert.equal(text, "33.514,36.276,9.40");
  assert.deepEqual(readView(text), { center: [33.514, 36.276], zoom: 9.4 });
});

for (const wrong of [null, "", "33,36", "33,36,9,1", "x,36,9", "91,36,9", "33,181,9", "33,36,-1", "1e2,36,9", "33,36,Infinity", " 33,36,9"])
  test(`the view ${wrong} is none`, () => assert.equal(readView(wrong), null));

test("a query keeps its commas and escapes the rest", () => {
  assert.equal(queryOf(new URLSearchParams({ view: "33.5,36.2,9", zone: "a&b" })), "?view=33.5,36.2,9&zone=a%26b");
  assert.equal(queryOf(new URLSearchParams()), "");
});
