import assert from "node:assert/strict";
import test from "node:test";
import { isOutside } from "../../src/controlmap/browser/shared/outside_links.js";

const HERE = "http://127.0.0.1:8501";

/** @param {string} href */
const link = (href, download = "") => {
  const { protocol, origin } = new URL(href, HERE);
  return { protocol, origin, download };
};

test("a link to another site is outside", () => assert.equal(isOutside(link("https://news.example/1"), HERE), true));

test("a link to another page of the dashboard is not", () => assert.equal(isOutside(link("/about"), HERE), false));

test("a page opened from disk has links to outside", () => assert.equal(isOutside(link("https://news.example/1"), "null"), true));

for (const href of ["file:///ar.html", "mailto:desk@news.example", "blob:https://news.example/1"]) {
  test(`${href} opens as ever`, () => assert.equal(isOutside(link(href), "null"), false));
}

test("a download is not opened", () => assert.equal(isOutside(link("https://news.example/1.csv", "1.csv"), HERE), false));
