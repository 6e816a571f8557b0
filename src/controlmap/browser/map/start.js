/* Fetches the data of a map and draws it for the first time. state.js handles later changes. */

import { all } from "../shared/dom.js";
import { actsOf, chooseSpot, chooseZone } from "./acts.js";
import { fitHeight, matchTheme, styled, tell } from "./bridge.js";
import { Canvas } from "./canvas.js";
import { buildChosen } from "./chosen.js";
import { addBaseChoice, addScale, buildFrame, layOutFrame, nameDay, turnZoom } from "./frame.js";
import { buildInsets, buildLegend } from "./furniture.js";
import { showIncidents } from "./incidents.js";
import { makeInset } from "./inset.js";
import { Labels } from "./labels.js";
import { GroundSpot } from "./spot.js";
import * as state from "./state.js";
import { load, painted, watchSize } from "./waiting.js";

/** @import { BasePayload, DayPayload, LabelsPayload } from "../shared/payloads" */
/** @import { Drawn, StartParts } from "./types" */

const MOST_CALLOUTS = 24;
const LOW_CALLOUTS = 3;

/**
 * @param {L.Map} map
 * @param {StartParts} options
 */
export async function start(map, options) {
  if (map.attributionControl) map.attributionControl.remove();
  const first = typeof options.day === "string" ? options.day : "";
  const folder = first.slice(0, first.lastIndexOf("/") + 1);
  const [base, day, words] = await Promise.all([load(options.base), load(options.day), load(options.words), styled()]);
  const { drawn, layOut, finish } = build(map, base, words);
  // Days and comparisons are files in the first day's folder, unless the caller provides a `find` function.
  state.begin(drawn, options.find ?? ((name) => load(folder + name)), first.slice(folder.length) || null);
  drawFirst(drawn, base, day, layOut);
  // Paint the ground before placing names, so that a reader sees it a tenth of a second earlier.
  await painted();
  finish(day);
  if (options.events) showIncidents(options.events);
  tell({ type: "ready" });
  state.showQueued();
}

/**
 * @param {L.Map} map
 * @param {BasePayload} base
 * @param {LabelsPayload} words
 */
function build(map, base, words) {
  const parts = buildFrame(map.getContainer(), words);
  matchTheme(parts.frame);
  const canvas = new Canvas(map, "cm-p-", base, words);
  const showBands = (/** @type {boolean} */ shown) => parts.frame.classList.toggle("has-bands", shown);
  const legend = buildLegend(words, "cm-p-", state.filterBy, showBands, state.wantPoints);
  const { insets, maps } = buildInsets(base, words);
  addScale(map, parts.foot, words);
  turnZoom(map, words);
  addBaseChoice(map, parts, words);
  let homeZoom = 6;
  const labels = new Labels(map, {
    places: words.places,
    zones: () => canvas.items.slice().sort((one, other) => other.holding.km2 - one.holding.km2),
    areas: words.areaNames,
    homeZoom: () => homeZoom,
    choose: chooseZone,
    mirrored: words.direction === "rtl",
    lit: () => words.places.filter((place) => state.shown().places.includes(place.id)),
    selected: () => state.shown().zone,
    // The low map beside a text page has room for few callouts: selected and highlighted zones come first.
    most: () => (state.isLow(drawn) ? LOW_CALLOUTS : MOST_CALLOUTS),
    foremost: () => (state.isLow(drawn) ? [state.shown().zone, ...state.shown().zones] : [state.shown().zone]),
    obstacles: () => [legend, ...all(insets, ":scope > *")].filter((e) => parts.stage.contains(e)).map((e) => e.getBoundingClientRect()),
  });
  const layOut = () => {
    const origin = () => map.containerPointToLayerPoint([0, 0]);
    layOutFrame(parts, map, base.bounds, legend, insets, (r) => canvas.covers(labels.fromScreen(r), origin()));
    homeZoom = map.getZoom();
  };
  const settle = () => {
    for (const inset of drawn.insets) inset.fit();
    fitHeight(parts.frame);
  };
  const refit = () => {
    layOut();
    settle();
  };
  /** @type {Drawn} */
  const drawn = {
    map,
    parts,
    canvas,
    words,
    insets: [],
    labels,
    day: null,
    statements: {},
    points: [],
    pointsFile: null,
    acts: actsOf((latlng) => drawn.spot.offer(latlng)),
    spot: new GroundSpot(map, words, chooseSpot),
    chosen: buildChosen(parts, words, settle),
    finished: false,
    named: "",
    refit,
    homeZoom: () => homeZoom,
  };
  const finish = (/** @type {DayPayload} */ day) => {
    drawn.insets = maps.map(({ holder, inset }) => makeInset(holder, inset, base, words, chooseZone));
    for (const inset of drawn.insets) inset.canvas.show(day, drawn.acts.zone, drawn.acts.front, false);
    settle();
    labels.place();
    state.finish(drawn);
    watchSize(parts, refit);
  };
  return { drawn, layOut, finish };
}

/**
 * Lay out the map before most of it is drawn, since every attempt at a layout would draw it all and place all labels again.
 * @param {Drawn} drawn
 * @param {BasePayload} base
 * @param {DayPayload} day
 * @param {() => void} layOut
 */
function drawFirst(drawn, base, day, layOut) {
  nameDay(drawn.parts, drawn.words, day);
  drawn.chosen.show(null, []);
  layOut();
  drawn.canvas.drawBasemap(base);
  state.showDay(drawn, day);
  fitHeight(drawn.parts.frame);
}
