import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import { click, FakeElement, installPage } from "./fake_page.js";

/** @import { Action, ChannelData, MapState } from "../../src/controlmap/browser/shared/payloads" */
/** @import { Component, MapEvent } from "../../src/controlmap/browser/shared/types" */

const page = installPage();
const { channel, newStamp, sendAction } = await import("../../src/controlmap/browser/page/channel.js");
const { take } = await import("../../src/controlmap/browser/page/pending_action.js");

/** A fake map that records calls. */
class FakeMap {
  constructor() {
    this.stamped = 0;
    /** @type {unknown[]} */
    this.applied = [];
    /** @type {string[]} */
    this.lit = [];
  }

  stamp() {
    this.stamped += 1;
    return this.stamped;
  }

  /** @param {unknown} state */
  apply(state) {
    this.applied.push(state);
  }

  /** @param {string} annotation */
  light(annotation) {
    this.lit.push(annotation);
  }

  map() {
    return undefined;
  }
}

/** @type {ChannelData} */
const STATE = {
  zone: null,
  front: null,
  at: null,
  zones: [],
  places: [],
  day: "day-1.json",
  change: null,
  before: null,
  ground: [],
  points: null,
  stamp: 0,
  said: "",
  names: "names-en.json",
  panels: null,
};
/** @type {Action[]} */
let sent = [];
let map = new FakeMap();

/** @param {Partial<ChannelData>} changed */
function mount(changed = {}) {
  /** @type {unknown} */
  const component = {
    data: { ...STATE, ...changed },
    parentElement: new FakeElement(),
    setTriggerValue: (/** @type {string} */ name, /** @type {Action} */ value) => {
      assert.equal(name, "event");
      sent.push(value);
    },
  };
  channel(/** @type {Component<ChannelData>} */ (component));
}

/**
 * A button of a panel.
 * @param {Record<string, string>} dataset
 */
function button(dataset) {
  const made = new FakeElement("button", dataset);
  made.inside[".cm-panel button"] = made;
  return made;
}

/** @param {MapEvent} detail */
function tell(detail) {
  page.window.dispatchEvent(new CustomEvent("controlmap", { detail }));
}

test("the last action before any channel is mounted is sent once one is", () => {
  const [early, last] = /** @type {Action[]} */ ([
    { type: "day", id: "2020-01-01", stamp: 0 },
    { type: "day", id: "2020-02-01", stamp: 0 },
  ]);
  sendAction(early);
  sendAction(last);
  assert.deepEqual(sent, []);
  mount();
  assert.deepEqual(sent, [last]);
  mount();
  assert.deepEqual(sent, [last]);
});

test("without a map the newest stamp is zero", () => {
  page.document.found.iframe = [];
  assert.equal(newStamp(), 0);
});

beforeEach(() => {
  map = new FakeMap();
  const frame = Object.assign(new FakeElement("iframe"), { contentWindow: { ControlMap: map } });
  page.document.found.iframe = [frame];
  sent = [];
  take();
});

test("the server's state goes to the map", () => {
  mount({ zone: "north", stamp: 4 });
  assert.deepEqual(
    map.applied.map((state) => /** @type {MapState} */ (state).zone),
    ["north"],
  );
});

test("announcements go into one live region", () => {
  mount({ said: "North is chosen." });
  mount({ said: "Nothing is chosen." });
  const lines = page.body.children.filter((child) => child.id === "controlmap-said");
  assert.deepEqual(
    lines.map((line) => [line.textContent, line.attributes.role]),
    [["Nothing is chosen.", "status"]],
  );
});

test("a click on a zone's button is sent with its id and a stamp", () => {
  mount();
  click(page.document, button({ zone: "north" }));
  assert.deepEqual(sent, [{ type: "zone", id: "north", stamp: 1 }]);
});

test("a click on a zone's button marks the zone before the server answers", () => {
  mount();
  click(page.document, button({ zone: "north" }));
  assert.deepEqual(map.applied.at(-1), { zone: "north", front: null, at: null, zones: [], places: [], stamp: 1 });
});

test("a click on a statement highlights its ground", () => {
  mount();
  click(page.document, button({ annotation: "l1-plain" }));
  assert.deepEqual(map.lit, ["l1-plain"]);
  assert.deepEqual(sent, [{ type: "annotation", id: "l1-plain", stamp: 1 }]);
});

test("a click on an actor leaves the map unchanged", () => {
  mount();
  click(page.document, button({ actor: "crown" }));
  assert.equal(map.applied.length, 1);
  assert.deepEqual(sent, [{ type: "actor", id: "crown", stamp: 1 }]);
});

test("a click outside every panel is not sent", () => {
  mount();
  click(page.document, new FakeElement("button", { zone: "north" }));
  assert.deepEqual(sent, []);
});

test("a click on a button without a selection is not sent", () => {
  mount();
  click(page.document, button({ theme: "dark" }));
  assert.deepEqual(sent, []);
});

test("a selection on the map is sent to the server", () => {
  mount();
  tell({ type: "zone", id: "south", stamp: 7 });
  assert.deepEqual(sent, [{ type: "zone", id: "south", stamp: 7 }]);
});

test("the report of a drawn day is not sent to the server", () => {
  mount();
  tell({ type: "drawn", day: "2019-09-01", file: "day-1.json", stamp: 0 });
  assert.deepEqual(sent, []);
});

test("a map that loads late gets the current state", () => {
  mount({ zone: "kernel" });
  map.applied = [];
  tell({ type: "ready", stamp: 0 });
  assert.deepEqual(
    map.applied.map((state) => /** @type {MapState} */ (state).zone),
    ["kernel"],
  );
});

test("an action is kept until the server answers it", () => {
  mount();
  tell({ type: "zone", id: "south", stamp: 7 });
  mount({ stamp: 6 });
  assert.equal(take()?.id, "south");
});

test("an answered action is forgotten", () => {
  mount();
  tell({ type: "zone", id: "south", stamp: 7 });
  mount({ stamp: 7 });
  assert.equal(take(), null);
});

test("an action of the page's own scripts is sent like a click", () => {
  mount();
  sendAction({ type: "day", id: "2019-09-01", stamp: 2 });
  assert.deepEqual(sent, [{ type: "day", id: "2019-09-01", stamp: 2 }]);
});

test("the newest stamp is the greatest among all maps", () => {
  const other = new FakeMap();
  other.stamped = 41;
  page.document.found.iframe.push(Object.assign(new FakeElement("iframe"), { contentWindow: { ControlMap: other } }));
  assert.equal(newStamp(), 42);
});

test("a frame without a map is ignored", () => {
  page.document.found.iframe.unshift(Object.assign(new FakeElement("iframe"), { contentWindow: {} }));
  mount();
  assert.equal(map.applied.length, 1);
});

test("what a reader did on the map before the channel was mounted is sent once it is", () => {
  window.controlmapAct = /** @type {MapEvent} */ ({ type: "zone", id: "north", stamp: 1 });
  mount();
  assert.deepEqual(sent, [{ type: "zone", id: "north", stamp: 1 }]);
  assert.equal(window.controlmapAct, undefined);
  mount();
  assert.equal(sent.length, 1);
});
