/* The map's state: the selection, the highlights, the filter and the day. Most changes only set CSS classes. */
import { all } from "../shared/dom.js";
import { NOTHING } from "../shared/nothing.js";
import { isBeside, matchTheme, tell } from "./bridge.js";
import { nameBeside, nameDay } from "./caption.js";
import { namedIn } from "./chosen.js";
import { fetchFiles } from "./day_files.js";
import { bothDays, isLow, lookOf, lookUnder, namedOf } from "./look.js";
import { drawPoints } from "./points.js";
import { boundsOf, flyTo, followOutline } from "./walk.js";

/** @import { DayPayload, PointsPayload } from "../shared/payloads" */
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
/** Zones, or a holder, under the pointer on the page; no part of the state, which the server knows. */
let hovered = /** @type {string[]} */ ([]);
/** @type {string | null} */
let dayFile = null;
/** @type {string | null} */
let changeFile = null;

/**
 * Take over a map that has been drawn.
 * @param {Drawn} made
 * @param {Find} finder finds further days and comparisons by name
 * @param {string | null} file the name of the first day's file
 */
export function begin(made, finder, file) {
  drawn = made;
  find = finder;
  dayFile = file;
}

/**
 * Record that everything is drawn, so that states can be shown.
 * @param {Drawn} made
 */
export function finish(made) {
  made.named = namedOf(made, state);
  made.finished = true;
  pageTurned();
}

/** Show the state that arrived while the map was being drawn. */
export function showQueued() {
  if (queued) apply(queued);
}

export const shown = () => state;

/**
 * Fade all holders but these.
 * @param {Set<string>} holders
 */
export function filterBy(holders) {
  filtered = holders;
  if (drawn) paint(drawn);
}

/**
 * Highlight ground while the pointer is on what concerns it; instead of the state's highlights, until called without any.
 * @param {string[]} ids of zones, or of a holder
 */
export function hover(ids) {
  hovered = ids;
  if (drawn?.finished) paint(drawn);
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
  made.main = day.main;
  made.statements = day.statements;
  made.shownDay = day;
  made.legend.show(day);
  made.canvas.show(day, made.acts.ground, made.acts.front, true, made.finished);
  for (const inset of made.insets) inset.canvas.show(day, made.acts.zone, made.acts.front, false);
  nameDay(made.parts, made.words, day);
}

/**
 * @param {Drawn} made
 * @param {DayPayload | null} earlier shown beside the day
 */
export function showBeside(made, earlier) {
  nameBeside(made, earlier);
  if (made.shownDay) made.legend.show(bothDays(made.shownDay, earlier));
  made.labels.place();
  paint(made);
}

/**
 * Fetch and show a day. If another day was requested meanwhile, the outdated response is dropped.
 * @param {Drawn} made
 * @param {string} name
 * @param {AskedState} compared
 */
async function turnTo(made, name, { change = null, before = null, ground = [] }) {
  const asked = [name, change, before, ...ground].join("|");
  if (wanted === asked) {
    // Requested again: report it as drawn, because the timeline waits for that.
    if (settled === asked) tell({ type: "drawn", day: made.day, file: name });
    return;
  }
  wanted = asked;
  const files = await fetchFiles(find, dayFile === name ? null : name, { change, before, ground });
  if (wanted !== asked) return;
  // Without them the map keeps its day, and this one can be requested again.
  if (!files) wanted = null;
  if (!files) return;
  const [day, compared, earlier] = files;
  if (day) showDay(made, day);
  dayFile = name;
  for (const canvas of canvases(made)) {
    canvas.compare(compared);
    canvas.outline(earlier, ground);
  }
  made.legend.changed(compared);
  made.legend.key("outline", Boolean(earlier));
  made.swipe.follow(made.shownDay?.labels[made.words.language] ?? "", before ? () => find(before) : null);
  followOutline(made);
  if (day || changeFile !== change) paint(made);
  changeFile = change;
  settled = asked;
  tell({ type: "drawn", day: made.day, file: name });
}

/** @param {Drawn} made */
function canvases(made) {
  return [made.canvas, ...made.insets.map((inset) => inset.canvas)];
}

/**
 * Apply a state from the page: selection, highlights and day. A state older than the reader's last action is ignored.
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
  if (next.day) turnTo(drawn, next.day, next);
}

/**
 * Show control points, which are fetched when a reader first asks for them. The checkbox is hidden on days without any.
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

/** @param {Drawn} made */
function paint(made) {
  const { parts, labels } = made;
  matchTheme(parts.frame);
  parts.frame.classList.toggle("has-selection", Boolean(state.zone));
  const look = lookUnder(made, state, hovered);
  parts.frame.classList.toggle("has-highlight", look.zones.length + look.places.length > 0);
  for (const canvas of canvases(made)) canvas.mark(look, filtered);
  for (const row of all(parts.frame, ".cm-conference-place"))
    row.classList.toggle("is-lit", state.places.includes(row.dataset.place ?? ""));
  made.chosen.show(...namedIn(made, state));
  made.spot.show(state.at, made.canvas.renderers["cm-points"]);
  // Placing labels forces a layout in the middle of a click, so do it only if the day or the highlighted places changed.
  const named = namedOf(made, state);
  if (named === made.named) labels.mark();
  else for (const each of [labels, ...made.insets.map((inset) => inset.labels)]) each.place();
  made.named = named;
}

/**
 * Highlight the zones and places of a statement, before the page's state confirms it.
 * @param {string} annotation
 */
export function light(annotation) {
  const lit = drawn?.statements[annotation];
  if (lit) apply({ ...state, zones: lit.zones, places: lit.places });
}

/**
 * Move the view to a statement's zones and places, as the walk through the article does.
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

/** Refit a narrow map if the page around it changed to one of the other kind (text page or map page). */
export const pageTurned = () => {
  if (drawn?.parts.frame.classList.contains("is-narrow") && isLow(drawn) !== isBeside()) refit();
};
export const shownMap = () => drawn?.map;
export const shownDay = () => drawn?.day;
export const mainCanvas = () => drawn?.canvas;
export const legend = () => drawn?.legend;
