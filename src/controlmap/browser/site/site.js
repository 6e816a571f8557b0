/* The static edition does in the browser what the server does for the dashboard. It has one state, read from the address and
   written back to it. The map reports clicks and is sent the state to show. */
/** @import { MountedTimeline } from "../shared/types" */
/** @import { ActionKind, ChangePayload, DayPayload, PointPayload, PointsPayload } from "../shared/payloads" */
/** @import { SiteData, SiteState } from "./types" */
import { lookOfPlace } from "../map/acts.js";
import { standAlone, watchScheme } from "../map/bridge.js";
import { bringTo } from "../map/goal.js";
import { apply, fly, hover, pageTurned, stamp } from "../map/state.js";
import { all, around, need } from "../shared/dom.js";
import { followFold } from "../shared/folded_map.js";
import { watchHovered } from "../shared/hovered.js";
import { kindOf } from "../shared/kinds.js";
import { NOTHING } from "../shared/nothing.js";
import { openOutsideLinks } from "../shared/outside_links.js";
import { mountShare } from "../shared/share.js";
import { bringBeginning, bringMap, bringWalk } from "../shared/sight.js";
import { mountTimeline } from "../shared/timeline.js";
import { mountWalk } from "../shared/walk_bar.js";
import { firstDay, read, refusal, searchIn, speak, write } from "./address.js";
import { data, drawing } from "./data.js";
import { fetchScripts } from "./data_scripts.js";
import { addresses, tellHost, watchHeight } from "./embedding.js";
import { spotOf } from "./ground.js";
import { compared, groundStep, isShown, markGround } from "./ground_step.js";
import { bringRow, showLists, unknownFilters, walked } from "./lists.js";
import { Mosaic } from "./mosaic.js";
import { showActors, showChange, showEvents, showPage, showTable } from "./pages.js";
import { has, markStatement, sayChosen, showPanel } from "./panel.js";
import { showZoneChanges } from "./zone_changes.js";

const CLEAR = { zone: null, annotation: null, place: null, front: null, at: null, actor: null };
let state = /** @type {SiteState} */ (/** @type {unknown} */ (null));
let wanted = "";
/** @type {MountedTimeline | null} */
let timeline = null;

standAlone();
followFold();
document.documentElement.classList.toggle("is-embedded", new URLSearchParams(location.search).get("embed") === "1");
document.documentElement.classList.toggle("cm-dark", window.matchMedia("(prefers-color-scheme: dark)").matches);

/* Return the parts that the map is started with. Days and comparisons are composed, not fetched. */
export function parts() {
  drawing.mosaic = new Mosaic(data.mosaic, data.words);
  // Nothing here needs the blocks of the panels, so that the map does not wait for them.
  return {
    base: drawing.unpacked.then(() => data.base),
    // Its script comes after the map's start.
    basemap: drawing.basemap,
    words: data.words,
    day: drawing.mosaic.day(firstDay()),
    find: (/** @type {string} */ name) => found(name),
  };
}

/**
 * @param {string} name
 * @returns {DayPayload | ChangePayload | PointsPayload}
 */
function found(name) {
  if (name.startsWith("points-")) return { points: pointsOf(name.slice(7)) };
  const [day, other] = name.split("..");
  return other ? drawing.mosaic.handovers(day, other) : drawing.mosaic.day(day);
}

/** @param {string} day */
function pointsOf(day) {
  const { settlements, holders, days } = data.points;
  /** @type {PointPayload[]} */
  const points = [];
  for (let i = 0; i < days[day].length; i += 3) {
    const [name, lon, lat] = settlements[days[day][i]],
      [controller, painted] = [1, 2].map((at) => holders[days[day][i + at]]);
    points.push({ name, at: [lon, lat], controller, painted: painted ?? null, agrees: painted === controller });
  }
  return points;
}

function tellMap() {
  const lit = (state.annotation && drawing.mosaic.day(state.day).statements[state.annotation]) || NOTHING;
  const points = Object.hasOwn(data.points.days, state.day) ? `points-${state.day}` : null;
  const look = state.place ? lookOfPlace(state.place) : NOTHING;
  const [places, zones] = [lit.places.concat(look.places), lit.zones.concat(look.zones)];
  const { zone, front, day } = state;
  const at = state.at ? spotOf(state.at) : null;
  apply({ zone, front, at, zones, places, day, points, ...compared(state), stamp: stamp() });
}

function show() {
  showPage(state);
  showPanel(state, wanted);
  showLists(state);
  showEvents(state.day);
  showTable(state.day);
  showChange(state);
  showZoneChanges(state);
  showActors(state);
  markStatement(state.annotation);
  markGround(state);
  sayChosen(state);
  for (const row of all(document, "[data-row-zone]")) row.classList.toggle("is-chosen", row.dataset.rowZone === state.zone);
  field("#cm-pick").value = state.zone || "";
  if (timeline) timeline.follow(state.day);
  pageTurned();
  tellMap();
  tellHost(state);
}

/**
 * @param {string} selector
 * @returns {HTMLInputElement | HTMLSelectElement}
 */
function field(selector) {
  return need(document, selector);
}

/** @param {string[]} lines */
function notice(lines) {
  const line = need(document, "#cm-notice");
  line.textContent = lines.join(" ");
  line.hidden = !lines.length;
}

/**
 * @param {Partial<SiteState>} next
 * @param {boolean} [passing]
 */
function choose(next, passing) {
  state = Object.assign({}, state, next);
  if (!passing) {
    wanted = "";
    field("#cm-search").value = "";
  }
  notice([]);
  write(state, passing);
  show();
  if (next.annotation || next.page) bringRow(state);
}

/**
 * @param {ActionKind} kind
 * @param {string} id
 */
function act(kind, id) {
  if (kind === "home") choose(CLEAR);
  else if (kind === "day") choose({ day: id });
  // Selecting the same relation or statement again deselects it.
  else if (kind === "relation") choose({ relation: state.relation === id ? null : id });
  else if (kind === "step") choose({ annotation: id });
  else if (kind === "next") choose(groundStep(id));
  else if (kind === "then") {
    choose(isShown(state, id) ? { day: data.mosaic.main.day, compare: null } : groundStep(id));
    bringMap(document.querySelector(".cm-map-side"));
  } else if (kind === "annotation") choose({ annotation: state.annotation === id ? null : id });
  else if (has(kind, id)) choose(Object.assign({}, CLEAR, { [kind]: id }));
}

function listen() {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "empty") notice([data.site.empty]);
    else if (detail.type === "drawn") timeline?.answered(detail.day);
    else if (detail.type === "ready") tellMap();
    else act(detail.type, detail.id ?? "");
  });
  window.addEventListener("popstate", open);
  watchHovered(document, hover);
  document.addEventListener("click", (event) => {
    const link = around(event, "[data-page-link], [data-start]"),
      button = around(event, ".cm-panel button, .cm-about button, #cm-day-steps button");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choose({ page: link.dataset.pageLink ?? link.dataset.start ?? "map", compare: link.dataset.compare ?? null });
      if (link.dataset.start === "article") bringWalk(need(document, "#cm-walk"));
    }
    // Each language has its own file, so the link takes the selection along.
    const language = around(event, "[data-language]");
    if (language) Object.assign(language, { search: searchIn(language.dataset.language ?? ""), hash: location.hash });
    const kind = button ? kindOf(button.dataset) : undefined;
    const found = button?.closest(".cm-results");
    const panel = button?.closest("#cm-panel") ?? null;
    if (button && kind) act(kind, button.dataset[kind] ?? "");
    bringBeginning(kind ?? "", panel);
    if (found) bringTo(kind ?? "", button?.dataset[kind ?? ""] ?? "");
  });
  const pick = field("#cm-pick"),
    search = field("#cm-search"),
    compare = field("#cm-compare");
  pick.addEventListener("change", () => {
    choose(Object.assign({}, CLEAR, { zone: pick.value || null }));
    bringTo("zone", pick.value);
  });
  search.addEventListener("input", () => {
    wanted = search.value.trim();
    show();
  });
  compare.addEventListener("change", () => choose({ compare: compare.value || null }));
  document.addEventListener("change", (event) => {
    const select = /** @type {HTMLSelectElement | null} */ (around(event, "[data-filter]"));
    if (select?.dataset.filter) choose({ [select.dataset.filter]: select.value || null });
  });
  watchScheme();
  openOutsideLinks();
}

/* Show the state that the address requests. */
function open() {
  const asked = read();
  state = asked.state;
  show();
  const unknown = unknownFilters(state);
  notice([...asked.notices, ...unknown.map((name) => refusal("filter", state[name] ?? ""))]);
  bringRow(state);
}

function mount() {
  const day = (/** @type {string} */ iso) => choose({ day: iso }, true);
  timeline = mountTimeline(need(document, "#cm-timeline"), Object.assign({ day: firstDay() }, data.timeline), day);
  const go = (/** @type {string} */ id, /** @type {string | null} */ next) => {
    if (next === null) act("step", id);
    else act("next", next);
    if (!next?.includes(":")) fly(id);
  };
  mountWalk(need(document, "#cm-walk"), data.walk, walked, go);
  mountShare(need(document, "#cm-share"), data.share, addresses);
  watchHeight(() => state);
}

document.addEventListener("DOMContentLoaded", async () => {
  if (speak()) return;
  await fetchScripts((document.body.dataset.later ?? "").split(" "));
  await drawing.unpacked;
  mount();
  listen();
  open();
});
