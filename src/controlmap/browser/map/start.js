/* Fetches the data of a map and draws it for the first time. state.js handles later changes. */

import { all } from "../shared/dom.js";
import { actsOf, choosePlace, chooseSpot, chooseZone } from "./acts.js";
import { fitHeight, isEarly, matchTheme, styled, takeEarly, tell } from "./bridge.js";
import { addButton, addFullScreen } from "./buttons.js";
import { Canvas } from "./canvas.js";
import { nameDay } from "./caption.js";
import { buildChosen } from "./chosen.js";
import { addBaseChoice, addScale, buildFrame, layOutFrame, turnZoom } from "./frame.js";
import { buildInsets } from "./furniture.js";
import { sharePage } from "./gestures.js";
import { zoomTowardsChosen } from "./goal.js";
import { GroundCover } from "./ground_cover.js";
import { showIncidents } from "./incidents.js";
import { makeInset } from "./inset.js";
import { Labels } from "./labels.js";
import { Legend } from "./legend.js";
import { isLow } from "./look.js";
import { addMeasure } from "./measure.js";
import { GroundSpot } from "./spot.js";
import * as state from "./state.js";
import { Swipe } from "./swipe.js";
import { keepTipsWhole } from "./tooltips.js";
import { ReadersView } from "./view.js";
import { load, painted, watchSize } from "./waiting.js";

/** @import { BasemapPayload, BasePayload, DayPayload, LabelsPayload } from "../shared/payloads" */
/** @import { Drawn, Part, StartParts } from "./types" */

const MOST_CALLOUTS = 24;
const LOW_CALLOUTS = 3;
/** Zoom levels above that of the whole country from which insets show nothing that the map does not show. */
const NEEDLESS_STEPS = 1.4;

/**
 * @param {L.Map} map
 * @param {StartParts} options
 */
export async function start(map, options) {
  keepTipsWhole();
  if (map.attributionControl) map.attributionControl.remove();
  const first = typeof options.day === "string" ? options.day : "";
  const folder = first.slice(0, first.lastIndexOf("/") + 1);
  // 100 kB, which need not be parsed before the ground is painted.
  const basemap = isEarly(options.basemap) ? null : load(options.basemap);
  const [base, day, words] = await Promise.all([obtain(options.base), obtain(options.day), obtain(options.words), styled()]);
  const { drawn, view, finish } = build(map, base, words);
  // Days and comparisons are files in the first day's folder, unless the caller provides a `find` function.
  state.begin(drawn, options.find ?? ((name) => load(folder + name)), first.slice(folder.length) || null);
  drawFirst(drawn, day, view);
  // Paint the ground before its surroundings and names, so that a reader sees it a tenth of a second earlier.
  await painted();
  finish(day, await (basemap ?? obtain(options.basemap)));
  if (options.events) showIncidents(options.events);
  tell({ type: "ready" });
  state.showQueued();
}

/**
 * @template Payload
 * @param {Part<Payload>} part
 */
const obtain = async (part) => (await takeEarly(part)) ?? load(part);

/**
 * @param {L.Map} map
 * @param {BasePayload} base
 * @param {LabelsPayload} words
 */
function build(map, base, words) {
  const parts = buildFrame(map.getContainer(), words);
  matchTheme(parts.frame);
  const canvas = new Canvas(map, "cm-p-", base, words);
  const cover = new GroundCover(map, base.border);
  const showBands = (/** @type {boolean} */ shown) => parts.frame.classList.toggle("has-bands", shown);
  const key = new Legend(words, "cm-p-", { bands: showBands, points: state.wantPoints, filter: state.filterBy });
  const legend = key.element;
  const { insets, maps } = buildInsets(base, words);
  addScale(map, parts.foot, words);
  turnZoom(map, words);
  zoomTowardsChosen(map);
  addBaseChoice(map, parts, words);
  const labels = new Labels(map, {
    places: words.places,
    zones: () => canvas.items.slice().sort((one, other) => other.holding.km2 - one.holding.km2),
    // Beside each other, two days would need the names of both.
    unnamed: () => canvas.earlier.length > 0,
    areas: words.areaNames,
    homeZoom: () => view.homeZoom,
    choose: chooseZone,
    choosePlace,
    mirrored: words.direction === "rtl",
    lit: () => words.places.filter((place) => state.shown().places.includes(place.id)),
    selected: () => state.shown().zone,
    // The low map beside a text page has room for few callouts: selected and highlighted zones come first.
    most: () => (isLow(drawn) ? LOW_CALLOUTS : MOST_CALLOUTS),
    foremost: () => (isLow(drawn) ? [state.shown().zone, ...state.shown().zones] : [state.shown().zone]),
    // Remarks are about the article's day, and would hide what a phone's or a closer map shows.
    remarks: () =>
      drawn.main && !canvas.earlier.length && view.isHome() && !parts.frame.classList.contains("is-narrow") ? words.remarks : [],
    crowded: () => parts.frame.classList.contains("is-narrow") && !isLow(drawn),
    symbols: () => canvas.symbols,
    obstacles: () =>
      [legend, ...all(insets, ":scope > *")].filter((e) => parts.stage.contains(e) && e.offsetParent).map((e) => e.getBoundingClientRect()),
  });
  const view = new ReadersView(map, () => layOutFrame(parts, map, base.bounds, legend, insets, cover));
  const settle = () => {
    for (const inset of drawn.insets) inset.fit();
    fitHeight(parts.frame);
  };
  const refit = () => {
    view.goHome();
    settle();
  };
  addButton(map, "cm-home", words.wholeCountry, "M1.5 8.5 8 2.5l6.5 6M3.5 7v7h3.5v-4h2v4h3.5V7", () => {
    view.goHome();
    view.note();
  });
  addFullScreen(map, parts.frame, words);
  addMeasure(map, canvas.renderers["cm-points"], words);
  sharePage(map, parts.stage, words, () => view.isHome());
  const spot = new GroundSpot(map, words, chooseSpot);
  /** @type {Drawn} */
  const drawn = {
    map,
    parts,
    canvas,
    words,
    insets: [],
    labels,
    legend: key,
    day: null,
    shownDay: null,
    swipe: new Swipe(
      canvas,
      parts.stage,
      words,
      (item) => canvas.dress(item, chooseZone, false),
      (earlier) => state.showBeside(drawn, earlier),
    ),
    main: false,
    statements: {},
    points: [],
    pointsFile: null,
    acts: actsOf((latlng) => {
      const note = canvas.changeAt(latlng);
      spot.offer(latlng, note);
      drawn.chosen.add(note);
    }),
    spot,
    chosen: buildChosen(parts, words, spot.under, () => canvas.items, settle),
    finished: false,
    named: "",
    refit,
    homeZoom: () => view.homeZoom,
  };
  map.on("moveend", () => {
    const needless = map.getZoom() > view.homeZoom + NEEDLESS_STEPS && !parts.frame.classList.contains("is-narrow");
    insets.classList.toggle("is-needless", needless);
  });
  const finish = (/** @type {DayPayload} */ day, /** @type {BasemapPayload} */ basemap) => {
    // The page may have turned since the map was laid out.
    if (map.getSize().x !== map.getContainer().clientWidth) view.goHome();
    canvas.drawBasemap(basemap);
    canvas.showAroundFronts(day, drawn.acts.front);
    drawn.insets = maps.map(({ holder, inset }) =>
      makeInset(holder, inset, base, basemap, words, { zone: chooseZone, place: choosePlace }),
    );
    for (const inset of drawn.insets) inset.canvas.show(day, drawn.acts.zone, drawn.acts.front, false);
    settle();
    labels.place();
    state.finish(drawn);
    view.keep();
    watchSize(parts, () => {
      view.refit();
      settle();
    });
  };
  return { drawn, view, finish };
}

/**
 * Lay out the map before most of it is drawn, since every attempt at a layout would draw it all and place all labels again.
 * @param {Drawn} drawn
 * @param {DayPayload} day
 * @param {ReadersView} view
 */
function drawFirst(drawn, day, view) {
  nameDay(drawn.parts, drawn.words, day);
  // Before the layout, which keeps the country clear of it.
  drawn.legend.show(day);
  drawn.chosen.show("", null);
  view.goHome();
  state.showDay(drawn, day);
  fitHeight(drawn.parts.frame);
}
