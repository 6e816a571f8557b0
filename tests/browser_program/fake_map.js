import { FakeElement } from "./fake_page.js";

/** @import { DayPayload } from "../../src/controlmap/browser/shared/payloads" */
/** @import { Drawn } from "../../src/controlmap/browser/map/types" */

/**
 * Return a fake map that records what is drawn.
 * @param {(what: string) => void} did
 * @param {(offer: (latlng: unknown) => void) => unknown} actsOf
 */
export function fakeMap(did, actsOf) {
  const frame = new FakeElement();
  const place = new FakeElement("div", { place: "pith" });
  frame.found[".cm-conference-place"] = [place];
  /** @type {unknown} */
  const drawn = {
    map: {},
    parts: { frame, title: new FakeElement(), finding: new FakeElement(), subtitle: new FakeElement(), source: new FakeElement() },
    canvas: {
      items: [],
      renderers: {},
      zoneAt: () => null,
      show: (/** @type {DayPayload} */ day) => did(`drew ${day.day}`),
      compare: (/** @type {unknown} */ change) => did(change ? "compared" : "compared nothing"),
      outlined: [],
      outline: (/** @type {DayPayload | null} */ day, /** @type {string[]} */ zones) => day && did(`outlined ${zones} of ${day.day}`),
      mark: (/** @type {{ zone: string | null, zones: string[] }} */ { zone, zones }, /** @type {Set<string>} */ faded) =>
        did(`marked ${[zone, ...zones, ...faded].join(" ")}`),
    },
    words: {
      subtitle: "{day}",
      language: "en",
      title: "",
      titleOther: "",
      source: "",
      sourceOther: "",
      places: [],
      pointOffer: "?",
      front: "{one}/{other}",
      zones: {},
    },
    insets: [],
    labels: { mark: () => did("marked callouts"), place: () => did("placed names") },
    legend: { show() {}, changed() {}, key() {} },
    swipe: { follow: (/** @type {string} */ day, /** @type {unknown} */ load) => load && did(`swipes to ${day}`) },
    day: null,
    shownDay: null,
    statements: { "l1-plain": { zones: ["south"], places: ["pith"] } },
    points: [],
    pointsFile: null,
    chosen: { show() {} },
    acts: actsOf((latlng) => did(`offered ${latlng}`)),
    spot: { show: (/** @type {number[] | null} */ at) => at && did(`marked the point ${at}`) },
    finished: false,
    named: "",
    refit: () => did("refitted"),
    homeZoom: () => 6,
  };
  return { drawn: /** @type {Drawn} */ (drawn), frame, place };
}
