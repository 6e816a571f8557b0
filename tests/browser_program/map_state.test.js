import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { fakeMap } from "./fake_map.js";
import { installPage } from "./fake_page.js";

/** @import { MapEvent } from "../../src/controlmap/browser/shared/types" */

const page = installPage();
const state = await import("../../src/controlmap/browser/map/state.js");
const { actsOf, chooseSpot, chooseZone } = await import("../../src/controlmap/browser/map/acts.js");

/** @type {MapEvent[]} */
let sent = [];
page.window.addEventListener("controlmap", (event) => sent.push(/** @type {CustomEvent<MapEvent>} */ (event).detail));

/** @type {string[]} */
let did = [];
/** @type {Map<string, (part: unknown) => void>} */
let awaited = new Map();
let stamp = 100; // Grows with every test: its states are newer than those of earlier tests.

const newMap = () => fakeMap((what) => did.push(what), actsOf);

/** @param {string} day */
const dayOf = (day) => ({ day, labels: { en: day }, main: false, holdings: [], fronts: [], statements: {} });

const settled = () => new Promise((done) => setImmediate(done));

let fake = newMap();

beforeEach(() => {
  fake = newMap();
  awaited = new Map();
  state.begin(fake.drawn, (name) => new Promise((done) => awaited.set(name, done)), null);
  state.finish(fake.drawn);
  stamp += 100;
  state.apply({ zone: null, zones: [], places: [], points: null, stamp });
  did = [];
  sent = [];
});

test("an unchanged state is not drawn again", () => {
  state.apply({ zone: null, zones: [], places: [], stamp });
  assert.deepEqual(did, []);
});

test("selecting a zone marks it without placing labels again", () => {
  state.apply({ zone: "north", stamp });
  assert.deepEqual(did, ["marked north", "marked callouts"]);
  assert.equal(fake.frame.classList.contains("has-selection"), true);
});

test("highlighting a place places labels again", () => {
  state.apply({ places: ["pith"], stamp });
  assert.deepEqual(did, ["marked ", "placed names"]);
  assert.equal(fake.place.classList.contains("is-lit"), true);
});

test("a state older than the reader's last action is ignored", () => {
  chooseZone("south");
  did = [];
  state.apply({ zone: "north", zones: [], places: [], stamp });
  assert.deepEqual(did, []);
  assert.equal(state.shown().zone, "south");
});

test("each selection is sent to the page with a greater stamp", () => {
  chooseZone("south");
  chooseZone("north");
  assert.deepEqual(sent, [
    { type: "zone", id: "south", stamp: stamp + 1 },
    { type: "zone", id: "north", stamp: stamp + 2 },
  ]);
});

test("selecting a front deselects the zone", () => {
  chooseZone("south");
  fake.drawn.acts.front("north.south");
  const { zone, front } = state.shown();
  assert.deepEqual([zone, front], [null, "north.south"]);
  assert.deepEqual(sent.at(-1), { type: "front", id: "north.south", stamp: stamp + 2 });
});

test("only a click on the ground offers the history of the clicked point", () => {
  const latlng = /** @type {Parameters<typeof fake.drawn.acts.ground>[1]} */ (/** @type {unknown} */ ("12.4,10.5"));
  fake.drawn.acts.ground("south", latlng);
  fake.drawn.acts.zone("north");
  assert.deepEqual(
    did.filter((act) => act.startsWith("offered")),
    ["offered 12.4,10.5"],
  );
});

test("a selected point is marked", () => {
  chooseSpot("10.500_12.400", [10.5, 12.4]);
  assert.ok(did.includes("marked the point 10.5,12.4"));
  assert.deepEqual(sent.at(-1), { type: "at", id: "10.500_12.400", stamp: stamp + 1 });
});

test("selecting a zone removes a statement's highlights", () => {
  state.apply({ zones: ["kernel"], places: ["pith"], stamp });
  chooseZone("south");
  const { zone, zones, places } = state.shown();
  assert.deepEqual([zone, zones, places], ["south", [], []]);
});

test("a statement's zones and places are highlighted at once", () => {
  state.light("l1-plain");
  const { zones, places } = state.shown();
  assert.deepEqual([zones, places], [["south"], ["pith"]]);
});

test("a statement that the day does not have highlights nothing", () => {
  state.light("l99");
  assert.deepEqual(did, []);
});

test("the filter is applied to the map", () => {
  state.filterBy(new Set(["crown"]));
  assert.deepEqual(did, ["marked  crown", "marked callouts"]);
  state.filterBy(new Set());
});

test("another day is drawn when it arrives, and reported to the page", async () => {
  state.apply({ day: "day-a", stamp });
  assert.deepEqual(did, []);
  awaited.get("day-a")?.(dayOf("2019-01-01"));
  await settled();
  assert.equal(did[0], "drew 2019-01-01");
  assert.deepEqual(sent.at(-1), { type: "drawn", day: "2019-01-01", file: "day-a", stamp: 0 });
});

test("of two days requested in quick succession only the last is drawn", async () => {
  state.apply({ day: "day-b", stamp });
  state.apply({ day: "day-c", stamp });
  awaited.get("day-c")?.(dayOf("2019-03-03"));
  awaited.get("day-b")?.(dayOf("2019-02-02"));
  await settled();
  assert.deepEqual(
    did.filter((one) => one.startsWith("drew")),
    ["drew 2019-03-03"],
  );
});

test("a day on the map is not fetched again, but reported to the page again", async () => {
  state.apply({ day: "day-d", stamp });
  awaited.get("day-d")?.(dayOf("2019-04-04"));
  await settled();
  awaited.clear();
  sent = [];
  state.apply({ day: "day-d", stamp });
  await settled();
  assert.equal(awaited.size, 0);
  assert.deepEqual(sent, [{ type: "drawn", day: "2019-04-04", file: "day-d", stamp: 0 }]);
});

test("a day that could not be fetched can be requested again", async () => {
  let tries = 0;
  const lost = async () => {
    tries += 1;
    throw new Error("offline");
  };
  /** @type {string[]} */
  const reports = [];
  globalThis.reportError = (error) => {
    reports.push(error.message);
  };
  state.begin(fake.drawn, lost, null);
  for (const _ of [1, 2]) {
    state.apply({ day: "day-lost", stamp });
    await settled();
  }
  assert.deepEqual([tries, reports], [2, ["offline", "offline"]]);
});

test("a comparison is fetched with its day and removed when the request ends", async () => {
  state.apply({ day: "day-e", change: "change-e", before: "day-i", ground: [], stamp });
  awaited.get("day-e")?.(dayOf("2019-05-05"));
  awaited.get("change-e")?.({ handovers: [] });
  await settled();
  assert.ok(did.includes("compared"));
  assert.equal(awaited.has("day-i"), false);
  state.apply({ day: "day-e", change: null, stamp });
  await settled();
  assert.equal(did.includes("compared nothing"), true);
});

test("the selected ground is outlined as it was on the earlier of two compared days", async () => {
  state.apply({ day: "day-f", before: "day-g", ground: ["south"], stamp });
  for (const name of ["day-f", "day-g"]) awaited.get(name)?.(dayOf("2019-01-01"));
  await settled();
  assert.ok(did.includes("outlined south of 2019-01-01"));
  assert.ok(did.includes("swipes to 2019-01-01"));
});

test("control points are offered on days that have some, and fetched when a reader switches them on", async () => {
  state.apply({ points: "points-a", stamp });
  assert.equal(awaited.has("points-a"), false);
  assert.equal(fake.frame.classList.contains("has-points"), true);
  state.wantPoints(true);
  assert.equal(awaited.has("points-a"), true);
  awaited.get("points-a")?.({ points: [] });
  await settled();
  state.apply({ points: null, stamp });
  assert.equal(fake.frame.classList.contains("has-points"), false);
  state.wantPoints(false);
});

test("a state that arrives while the map is being drawn is shown afterwards", () => {
  fake = newMap();
  state.begin(fake.drawn, () => assert.fail("nothing is fetched"), null);
  state.apply({ zone: "kernel", stamp: stamp + 1 });
  assert.equal(did.length, 0);
  state.finish(fake.drawn);
  state.showQueued();
  assert.equal(state.shown().zone, "kernel");
  assert.ok(did.includes("marked kernel"));
});
