import assert from "node:assert/strict";
import test from "node:test";
import { roomiest, stretches } from "../../src/controlmap/browser/shared/chart.js";
import { latestWish } from "../../src/controlmap/browser/shared/latest_wish.js";
import { sideOf } from "../../src/controlmap/browser/shared/timeline.js";

function recorded() {
  /** @type {string[]} */
  const log = [];
  const wish = latestWish(
    (day) => log.push(day),
    () => log.push("done"),
  );
  return { log, ...wish };
}

test("a first request is sent at once", () => {
  const { log, ask } = recorded();
  ask("monday");
  assert.deepEqual(log, ["monday"]);
});

test("of the requests made while waiting for an answer, only the last is sent", () => {
  const { log, ask, answered } = recorded();
  for (const day of ["monday", "tuesday", "wednesday"]) ask(day);
  answered("monday");
  assert.deepEqual(log, ["monday", "wednesday"]);
});

test("nothing more is requested after the answer", () => {
  const { log, ask, answered } = recorded();
  ask("monday");
  answered("monday");
  assert.deepEqual(log, ["monday", "done"]);
});

test("a request for the day that just arrived is answered by it", () => {
  const { log, ask, answered } = recorded();
  ask("monday");
  ask("monday");
  answered("monday");
  assert.deepEqual(log, ["monday", "done"]);
});

test("the arrival of a day that was not requested is ignored", () => {
  const { log, answered } = recorded();
  answered("sunday");
  assert.deepEqual(log, []);
});

test("after an answer the next request is sent at once", () => {
  const { log, ask, answered } = recorded();
  ask("monday");
  answered("monday");
  ask("tuesday");
  assert.deepEqual(log, ["monday", "done", "tuesday"]);
});

const SIDES = { before: "before", own: "own", after: "after" };
const WORDS = {
  locale: "en",
  play: "",
  pause: "",
  slider: "",
  chart: "",
  goTo: "",
  typed: "DD/MM/YYYY",
  first: "",
  article: "",
  last: "",
  comma: ", ",
  ...SIDES,
};
const DATA = {
  key: "x",
  first: "2019-01-01",
  last: "2019-01-11",
  article: "2019-01-08",
  days: ["2019-01-01", "2019-01-06"],
  holders: [
    { id: "crown", name: "Crown", fill: "#aaa" },
    { id: "league", name: "League", fill: "#bbb" },
  ],
  values: [
    [0.25, 0.75],
    [0.5, 0.5],
  ],
  events: [],
  words: WORDS,
};

test("a section runs from its day to the next change, and the last one to the end", () => {
  assert.deepEqual(
    stretches(DATA).map(({ from, to }) => [from, to]),
    [
      [0, 0.5],
      [0.5, 1],
    ],
  );
});

test("bands are stacked without gaps", () => {
  assert.deepEqual(
    stretches(DATA).map(({ edges }) => edges),
    [
      [0, 0.25, 1],
      [0, 0.5, 1],
    ],
  );
});

test("a name is placed where its band is thickest", () => {
  const steps = stretches(DATA);
  const lower = roomiest(steps, 0, 0.2),
    upper = roomiest(steps, 1, 0.2);
  assert.ok(lower.middle >= 0.6 && upper.middle <= 0.4);
  assert.deepEqual([lower.room, upper.room], [0.5, 0.75]);
});

test("a wide name gets the height of the thinnest section under it", () => {
  assert.equal(roomiest(stretches(DATA), 0, 1).room, 0.25);
});

test("a day is said to lie before or after the article's, or to be it", () => {
  const days = ["2019-01-07", "2019-01-08", "2019-01-09"];
  assert.deepEqual(
    days.map((day) => sideOf(DATA, day)),
    ["before", "own", "after"],
  );
});
