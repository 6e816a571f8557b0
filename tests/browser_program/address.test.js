import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { beforeEach } from "node:test";
import { FakeElement, installPage } from "./fake_page.js";

/** @import { MosaicPayload } from "../../src/controlmap/browser/shared/payloads" */
/** @import { SiteState } from "../../src/controlmap/browser/site/types" */

const page = installPage();
const { firstDay, href, read, searchIn } = await import("../../src/controlmap/browser/site/address.js");
const { data } = await import("../../src/controlmap/browser/site/data.js");

/* tests/ui/test_address_cases.py tests the dashboard with the same cases. */
/** @type {{ asked: string, chosen: Partial<SiteState>, notices: string[] }[]} */
const cases = JSON.parse(readFileSync(new URL("address_cases.json", import.meta.url), "utf8"));
/** @type {{ mosaic: MosaicPayload }} */
const { mosaic } = JSON.parse(readFileSync(new URL("days.json", import.meta.url), "utf8"));

const KNOWN = ["zone:north", "zone:south", "zone:kernel", "annotation:l1-plain", "place:pith", "actor:crown", "relation:crown.league"];
const MAIN = "2020-06-15";

beforeEach(() => {
  const notices = Object.fromEntries(["zone", "annotation", "place", "actor", "lang", "date"].map((kind) => [kind, kind]));
  Object.assign(data, { mosaic, site: { notices }, panels: { lines: [], blocks: Object.fromEntries(KNOWN.map((name) => [name, []])) } });
  page.document.found = { '[data-page-link="map"]': [new FakeElement("a")], '[data-page-link="table"]': [new FakeElement("a")] };
  document.documentElement.dataset.languages = "en ar";
  Object.assign(page.location, { pathname: "/site/", search: "", hash: "" });
});

for (const { asked, chosen, notices } of cases) {
  test(`the static edition reads ${asked || "an empty address"} as the dashboard does`, () => {
    page.location.search = asked;
    const { state, notices: said } = read();
    const { zone, annotation, place, actor, day } = state;
    const kept = Object.entries({ zone, annotation, place, actor, day: day === MAIN ? null : day });
    assert.deepEqual(Object.fromEntries(kept.filter(([, value]) => value !== null)), chosen);
    assert.deepEqual(said, notices);
  });
}

test("a notice quotes no more than 80 letters of an address", () => {
  data.site.notices.zone = "There is no zone {value}.";
  page.location.search = `?zone=${"x".repeat(200)}`;
  assert.deepEqual(read().notices, [`There is no zone ${"x".repeat(80)}.`]);
});

test("a notice quotes an address unchanged", () => {
  data.site.notices.zone = "There is no zone {value}.";
  page.location.search = "?zone=%24%26";
  assert.deepEqual(read().notices, ["There is no zone $&."]);
});

test("the page is the fragment of the address", () => {
  page.location.hash = "#table";
  assert.equal(read().state.page, "table");
});

test("an unpublished page is replaced by the map", () => {
  page.location.hash = "#secret";
  assert.equal(read().state.page, "map");
});

test("a comparison with a day outside the edition is dropped", () => {
  page.location.search = "?compare=1999-01-01";
  assert.equal(read().state.compare, null);
});

test("filters are read unchanged, since the list decides which values exist", () => {
  page.location.search = "?speaker=crown&modality=forecast&outcome=open";
  const { speaker, modality, outcome } = read().state;
  assert.deepEqual([speaker, modality, outcome], ["crown", "forecast", "open"]);
});

test("an unknown relation is not opened", () => {
  page.location.search = "?relation=crown.nowhere";
  assert.equal(read().state.relation, null);
});

for (const asked of [
  "",
  "?zone=north",
  "?zone=north&annotation=l1-plain",
  "?actor=crown&compare=2019-01-01&relation=crown.league",
  "?date=2019-09-01",
  "?place=pith&date=2019-09-01&lang=ar&embed=1",
]) {
  test(`reading and writing an address does not change it: ${asked || "the empty address"}`, () => {
    page.location.search = asked;
    assert.equal(href(read().state), `/site/${asked}`);
  });
}

test("the open page is written after the selection", () => {
  page.location.search = "?zone=north";
  page.location.hash = "#table";
  assert.equal(href(read().state), "/site/?zone=north#table");
});

test("an empty selection is not written", () => {
  page.location.search = "?zone=nowhere&utm_source=x";
  assert.equal(href(read().state), "/site/");
});

test("the first day shown is the article's", () => {
  assert.equal(firstDay(), MAIN);
});

test("the first day shown is the address's, if the edition covers it", () => {
  page.location.search = "?date=2019-09-01";
  assert.equal(firstDay(), "2019-09-01");
});

test("a link to another language keeps the selection", () => {
  page.location.search = "?zone=north&lang=en";
  assert.equal(searchIn("ar"), "?zone=north&lang=ar");
});
