/* State: what is selected, lit and filtered, and which day is shown, kept as classes on what is drawn. */
import { all } from "../shared/dom.js";
import { NOTHING } from "../shared/nothing.js";
import { isBeside, matchTheme, tell } from "./bridge.js";
import { nameDay } from "./frame.js";
import { nameOfFront } from "./fronts.js";
import { drawPoints } from "./points.js";
import { boundsOf, flyTo } from "./walk.js";

/** @import { ChangePayload, DayPayload, PointsPayload } from "../shared/payloads" */
/** @import { AskedState } from "../shared/types" */
/** @import { Drawn, Find, Shown } from "./types" */

/** @type {Drawn | null} */
let drawn = null;
/** @type {Shown} */
let state = { ...NOTHING, stamp: 0 };
/** @type {AskedState | null} */
let queued = null;
/** @type {Find} */
let find;
/** @type {string | null} */
let wanted = null;
/** @type {string | null} */
let settled = null;
/** @type {Set<string>} */
let filtered = new Set();
let pointsWanted = false;
/** @type {string | null} */
let dayFile = null;
/** @type {string | null} */
let changeFile = null;

/**
 * Take over what has been drawn, and find further days and comparisons by name from now on.
 * @param {Drawn} made
 * @param {Find} finder
 * @param {string | null} file the name of the day that is drawn
 */
export function begin(made, finder, file) {
  drawn = made;
  find = finder;
  dayFile = file;
}

/**
 * Everything is drawn: a state that came before can be shown.
 * @param {Drawn} made
 */
export function finish(made) {
  made.named = namedOf(made, state);
  made.finished = true;
  pageTurned();
}

/** Show the state that came while the map was being drawn. */
export function showQueued() {
  if (queued) apply(queued);
}

export const shown = () => state;

/**
 * Fade all but some holders.
 * @param {Set<string>} holders
 */
export function filterBy(holders) {
  filtered = holders;
  if (drawn) paint(drawn);
}

/** @param {boolean} asked */
export function wantPoints(asked) {
  pointsWanted = asked;
  if (drawn) showPoints(drawn);
}

/**
 * @param {Drawn} made
 * @param {DayPayload} day
 */
export function showDay(made, day) {
  made.day = day.day;
  made.statements = day.statements;
  made.canvas.show(day, made.acts.ground, made.acts.front, true);
  for (const inset of made.insets) inset.canvas.show(day, made.acts.zone, made.acts.front, false);
  nameDay(made.parts, made.words, day);
}

/**
 * Days arrive in the order in which they were asked for last: an outdated answer is dropped.
 * @param {Drawn} made
 * @param {string} name
 * @param {string | null} change
 */
async function turnTo(made, name, change) {
  const asked = `${name}|${change}`;
  if (wanted === asked) {
    // Asked for again: a timeline waits for the answer even so.
    if (settled === asked) tell({ type: "drawn", day: made.day });
    return;
  }
  wanted = asked;
  // The day that is shown already is neither fetched nor drawn again.
  const [day, compared] = await Promise.all([
    dayFile === name ? null : /** @type {Promise<DayPayload>} */ (find(name)),
    change ? /** @type {Promise<ChangePayload>} */ (find(change)) : null,
  ]);
  if (wanted !== asked) return;
  if (day) showDay(made, day);
  dayFile = name;
  for (const canvas of canvases(made)) canvas.compare(compared);
  if (day || changeFile !== change) paint(made);
  changeFile = change;
  settled = asked;
  tell({ type: "drawn", day: made.day });
}

/** @param {Drawn} made */
function canvases(made) {
  return [made.canvas, ...made.insets.map((inset) => inset.canvas)];
}

/**
 * State from the page: what is selected, what a statement lights, which day. Older states than the last act are stale.
 * @param {AskedState} next
 */
export function apply(next) {
  if (!drawn?.finished) {
    queued = next;
    return;
  }
  if (next.stamp < state.stamp) return;
  const before = lookOf(state);
  state = Object.assign({}, state, next);
  if (lookOf(state) !== before) paint(drawn);
  if (drawn.pointsFile !== (state.points || null)) {
    drawn.pointsFile = state.points || null;
    showPoints(drawn);
  }
  if (next.day) turnTo(drawn, next.day, next.change || null);
}

/**
 * Control points are fetched when a reader first asks for them; only days that have some offer them.
 * @param {Drawn} made
 */
async function showPoints(made) {
  const name = state.points || null;
  made.parts.frame.classList.toggle("has-points", Boolean(name));
  const found = pointsWanted && name ? /** @type {PointsPayload} */ (await find(name)) : { points: [] };
  if ((state.points || null) !== name) return;
  for (const mark of made.points) mark.remove();
  made.points = drawPoints(made.map, made.canvas.renderers["cm-points"], found.points, made.words);
}

/** @param {Shown} shown */
function lookOf(shown) {
  return JSON.stringify([shown.zone, shown.front, shown.at, shown.zones, shown.places]);
}

/** @param {Drawn} made */
function paint(made) {
  const { parts, labels } = made;
  matchTheme(parts.frame);
  parts.frame.classList.toggle("has-selection", Boolean(state.zone));
  parts.frame.classList.toggle("has-highlight", state.zones.length + state.places.length > 0);
  for (const canvas of canvases(made)) canvas.mark(state, filtered);
  for (const row of all(parts.frame, "[data-place]")) row.classList.toggle("is-lit", state.places.includes(row.dataset.place ?? ""));
  made.chosen.show(state.zone, made.canvas.items, state.at ? made.words.pointOffer : nameOfFront(state.front, made.words));
  made.spot.show(state.at, made.canvas.renderers["cm-points"]);
  // Placing names measures the page, in the middle of a click: only another day, or places that are lit, ask for it.
  const named = namedOf(made, state);
  if (named === made.named) labels.mark();
  else for (const each of [labels, ...made.insets.map((inset) => inset.labels)]) each.place();
  made.named = named;
}

/** @param {Drawn} made */
export function isLow(made) {
  return made.parts.frame.classList.contains("is-beside");
}

/**
 * @param {Drawn} made
 * @param {Shown} shown
 */
function namedOf(made, shown) {
  return JSON.stringify([made.day, shown.places, isLow(made) && [shown.zone, shown.zones]]);
}

/**
 * Light what a statement speaks of, at once: the page follows.
 * @param {string} annotation
 */
export function light(annotation) {
  const lit = drawn?.statements[annotation];
  if (lit) apply({ ...state, zones: lit.zones, places: lit.places });
}

/**
 * Go to the ground of a statement, as a walk through the article does.
 * @param {string} annotation
 */
export function fly(annotation) {
  const lit = drawn?.statements[annotation];
  if (!drawn || !lit) return;
  const bounds = boundsOf(drawn.canvas.items, drawn.words.places, lit);
  if (bounds.isValid()) flyTo(drawn.map, bounds, drawn.homeZoom());
  else drawn.refit();
}

export function stamp() {
  state.stamp += 1;
  return state.stamp;
}

/** Fit the map to its frame at once, for callers that changed the frame's size, before the resize observer runs. */
export const refit = () => {
  if (!drawn?.finished) return;
  drawn.refit();
  drawn.labels.place();
};

/** The page round the map may turn to another, and the map's frame stay. */
export const pageTurned = () => {
  if (drawn?.parts.frame.classList.contains("is-narrow") && isLow(drawn) !== isBeside()) refit();
};
export const shownMap = () => drawn?.map;
export const shownDay = () => drawn?.day;
export const mainCanvas = () => drawn?.canvas;
