/* Start: fetch what is drawn, draw it, and keep selection, highlight and filter as classes on what stands there. */
import { fitHeight, isBeside, matchTheme, styled, tell } from "./bridge.js";
import { Canvas } from "./canvas.js";
import { buildChosen } from "./chosen.js";
import { addBaseChoice, addScale, buildFrame, layOutFrame, nameDay, turnZoom } from "./frame.js";
import { buildInsets, buildLegend } from "./furniture.js";
import { showIncidents } from "./incidents.js";
import { makeInset } from "./inset.js";
import { Labels } from "./labels.js";
import { drawPoints } from "./points.js";
import { load, painted, watchSize } from "./waiting.js";
import { boundsOf, flyTo } from "./walk.js";

const MOST_CALLOUTS = 24;
const LOW_CALLOUTS = 3;
let drawn = null;
let state = { zone: null, zones: [], places: [], stamp: 0 };
let queued = null;
let find = null;
let wanted = null;
let settled = null;
let filtered = new Set();
let pointsWanted = false;
let dayFile = null;
let changeFile = null;

export async function start(map, options) {
  if (map.attributionControl) map.attributionControl.remove();
  const folder = typeof options.day === "string" ? options.day.slice(0, options.day.lastIndexOf("/") + 1) : "";
  // Days and comparisons are files beside the first day's, unless whoever starts the map finds them by name.
  find = options.find || ((name) => load(folder + name));
  const [base, day, words] = await Promise.all([load(options.base), load(options.day), load(options.words), styled()]);
  const finish = build(map, base, day, words);
  // The ground first: a reader sees who holds what a tenth of a second before the names stand on it.
  await painted();
  finish();
  dayFile = typeof options.day === "string" ? options.day.slice(folder.length) : null;
  if (options.events) showIncidents(options.events);
  tell({ type: "ready" });
  if (queued) apply(queued);
}

/* Told first: the server works while the browser draws. */
function choose(zone) {
  tell({ type: "zone", id: zone });
  apply(Object.assign({}, state, { zone, zones: [], places: [] }));
}

function build(map, base, day, words) {
  const parts = buildFrame(map.getContainer(), words);
  matchTheme(parts.frame);
  const canvas = new Canvas(map, "cm-p-", base, words);
  const legend = buildLegend(
    words,
    "cm-p-",
    (chosen) => {
      filtered = chosen;
      paint();
    },
    (shown) => parts.frame.classList.toggle("has-bands", shown),
    (shown) => {
      pointsWanted = shown;
      showPoints();
    },
  );
  const { insets, maps } = buildInsets(base, words);
  addScale(map, parts.foot, words);
  turnZoom(map, words);
  addBaseChoice(map, parts, words);
  drawn = {
    map,
    parts,
    canvas,
    words,
    insets: [],
    labels: null,
    day: null,
    statements: {},
    points: [],
    pointsFile: null,
    chosen: buildChosen(parts, words, () => settle()),
    finished: false,
  };
  let homeZoom = 6;
  drawn.labels = new Labels(map, {
    places: words.places,
    zones: () => canvas.items.slice().sort((one, other) => other.holding.km2 - one.holding.km2),
    areas: words.areaNames,
    homeZoom: () => homeZoom,
    choose,
    mirrored: words.direction === "rtl",
    lit: () => words.places.filter((place) => state.places.includes(place.id)),
    selected: () => state.zone,
    // A low map, beside words, has room for few callouts: for what is chosen or lit, above all.
    most: () => (isLow() ? LOW_CALLOUTS : MOST_CALLOUTS),
    foremost: () => (isLow() ? [state.zone, ...state.zones] : [state.zone]),
    obstacles: () => [legend, ...insets.children].filter((e) => parts.stage.contains(e)).map((e) => e.getBoundingClientRect()),
    pathAt: (spot, labels) => canvas.under(spot, labels.origin),
    onCountry: (candidate) => canvas.covers(candidate, drawn.labels.origin),
  });
  const layOut = () => {
    const origin = () => map.containerPointToLayerPoint([0, 0]);
    layOutFrame(parts, map, base.bounds, legend, insets, (r) => canvas.covers(drawn.labels.fromScreen(r), origin()));
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
  const finish = () => {
    drawn.insets = maps.map(({ holder, inset }) => makeInset(holder, inset, base, words, choose));
    for (const inset of drawn.insets) inset.canvas.show(day, choose, false);
    settle();
    drawn.labels.place();
    drawn.named = namedOf(state);
    drawn.finished = true;
    pageTurned();
    watchSize(parts, refit);
  };
  Object.assign(drawn, { refit, homeZoom: () => homeZoom });
  // Laid out before the rest is drawn: with it, each of the tries would draw it and place every label anew.
  nameDay(drawn.parts, drawn.words, day);
  drawn.chosen.show(null, []);
  layOut();
  canvas.drawBasemap(base);
  showDay(day);
  fitHeight(parts.frame);
  return finish;
}

function showDay(day) {
  drawn.day = day.day;
  drawn.statements = day.statements;
  drawn.canvas.show(day, choose, true);
  for (const inset of drawn.insets) inset.canvas.show(day, choose, false);
  nameDay(drawn.parts, drawn.words, day);
}

/* Days arrive in the order in which they were asked for last: an answer that nobody waits for any more is dropped. */
async function turnTo(name, change) {
  const asked = `${name}|${change}`;
  if (wanted === asked) {
    // Asked for again: a timeline waits for the answer even so.
    if (settled === asked) tell({ type: "drawn", day: drawn.day });
    return;
  }
  wanted = asked;
  // The day that stands there already is neither fetched nor drawn again.
  const [day, compared] = await Promise.all([dayFile === name ? null : find(name), change ? find(change) : null]);
  if (wanted !== asked) return;
  if (day) showDay(day);
  dayFile = name;
  for (const canvas of [drawn.canvas, ...drawn.insets.map((inset) => inset.canvas)]) canvas.compare(compared);
  if (day || changeFile !== change) paint();
  changeFile = change;
  settled = asked;
  tell({ type: "drawn", day: drawn.day });
}

/* State from the page: what is selected, what a statement lights, which day. Older states than the last act are stale. */
export function apply(next) {
  if (!drawn?.finished) {
    queued = next;
    return;
  }
  if (next.stamp < state.stamp) return;
  const before = lookOf(state);
  state = Object.assign({}, state, next);
  if (lookOf(state) !== before) paint();
  if (drawn.pointsFile !== (state.points || null)) {
    drawn.pointsFile = state.points || null;
    showPoints();
  }
  if (next.day) turnTo(next.day, next.change || null);
}

/* Control points are fetched when a reader first asks for them; only days that have some offer them. */
async function showPoints() {
  const name = state.points || null;
  drawn.parts.frame.classList.toggle("has-points", Boolean(name));
  const points = pointsWanted && name ? (await find(name)).points : [];
  if ((state.points || null) !== name) return;
  for (const mark of drawn.points) mark.remove();
  drawn.points = drawPoints(drawn.map, drawn.canvas.renderers["cm-points"], points, drawn.words);
}

function lookOf(shown) {
  return JSON.stringify([shown.zone, shown.zones, shown.places]);
}

function paint() {
  const { parts, labels } = drawn;
  matchTheme(parts.frame);
  parts.frame.classList.toggle("has-selection", Boolean(state.zone));
  parts.frame.classList.toggle("has-highlight", state.zones.length + state.places.length > 0);
  for (const canvas of [drawn.canvas, ...drawn.insets.map((inset) => inset.canvas)]) canvas.mark(state, filtered);
  for (const row of parts.frame.querySelectorAll("[data-place]")) row.classList.toggle("is-lit", state.places.includes(row.dataset.place));
  drawn.chosen.show(state.zone, drawn.canvas.items);
  // Placing names measures the page, in the middle of a click: only another day, or places that are lit, ask for it.
  const named = namedOf(state);
  if (named === drawn.named) labels.mark();
  else for (const each of [labels, ...drawn.insets.map((inset) => inset.labels)]) each.place();
  drawn.named = named;
}

function isLow() {
  return drawn.parts.frame.classList.contains("is-beside");
}

function namedOf(shown) {
  return JSON.stringify([drawn.day, shown.places, isLow() && [shown.zone, shown.zones]]);
}

/* Light what a statement speaks of, at once: the page follows. */
export function light(annotation) {
  const lit = drawn?.statements[annotation];
  if (lit) apply(Object.assign({}, state, { zones: lit.zones, places: lit.places }));
}

/* Go to the ground of a statement, as a walk through the article does. */
export function fly(annotation) {
  const lit = drawn?.statements[annotation];
  if (!lit) return;
  const bounds = boundsOf(drawn.canvas.items, drawn.words.places, lit);
  if (bounds.isValid()) flyTo(drawn.map, bounds, null, drawn.homeZoom());
  else drawn.refit();
}

export function stamp() {
  state.stamp += 1;
  return state.stamp;
}
/* Fit the map to its frame at once, for whoever has just changed the frame's size and cannot wait until that is noticed. */
export const refit = () => {
  if (drawn?.finished) {
    drawn.refit();
    drawn.labels.place();
  }
};
/* The page round the map may turn to another, and the map's frame stay. */
export const pageTurned = () => {
  if (drawn?.parts.frame.classList.contains("is-narrow") && isLow() !== isBeside()) refit();
};
export const shownMap = () => drawn?.map;
export const shownDay = () => drawn?.day;
export const mainCanvas = () => drawn?.canvas;
