/* The static edition: what the server does for the dashboard, done in the page. One state, read from the address and
   written to it; the map tells what was clicked and is told what to show. */
import { matchTheme, standAlone } from "../map/bridge.js";
import { apply, fly, pageTurned, stamp } from "../map/start.js";
import { CHOSEN_KINDS } from "../shared/constants.js";
import { mountTimeline } from "../shared/timeline.js";
import { mountWalk } from "../shared/walk_bar.js";
import { firstDay, read, refusal, searchIn, speak, write } from "./address.js";
import { data, drawing } from "./data.js";
import { bringRow, showLists, unknownFilters, walked } from "./lists.js";
import { Mosaic } from "./mosaic.js";
import { showActors, showChange, showEvents, showPage, showTable } from "./pages.js";
import { has, markStatement, sayChosen, showPanel } from "./panel.js";

const KINDS = [...CHOSEN_KINDS, "home", "day", "relation"];
const CLEAR = { zone: null, annotation: null, place: null, actor: null };
let state = null;
let wanted = "";
let timeline = null;

standAlone();
document.documentElement.classList.toggle("is-embedded", new URLSearchParams(location.search).get("embed") === "1");
document.documentElement.classList.toggle("cm-dark", window.matchMedia("(prefers-color-scheme: dark)").matches);

/* Each data file hands in what it holds. */
export const take = (name, content) => {
  data[name] = content;
};

/* What is large comes compressed, and is there a moment later. */
export const takePacked = (text) => {
  drawing.unpacked = Promise.all([drawing.unpacked, unpack(text).then((parts) => Object.assign(data, parts))]);
};

function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

/* What the map is started with. Days and comparisons are composed, not fetched. */
export function parts() {
  drawing.mosaic = new Mosaic(data.mosaic, data.words);
  // The panels' blocks are not asked for yet: the map does not wait for them.
  return {
    base: drawing.unpacked.then(() => data.base),
    words: data.words,
    day: drawing.mosaic.day(firstDay()),
    find: (name) => found(name),
  };
}

function found(name) {
  if (name.startsWith("points-")) return { points: pointsOf(name.slice(7)) };
  return name.includes("..") ? drawing.mosaic.handovers(...name.split("..")) : drawing.mosaic.day(name);
}

function pointsOf(day) {
  const { settlements, holders, days } = data.points,
    points = [];
  for (let i = 0; i < days[day].length; i += 3) {
    const [name, lon, lat] = settlements[days[day][i]],
      [controller, painted] = [1, 2].map((at) => holders[days[day][i + at]]);
    points.push({ name, at: [lon, lat], controller, painted, agrees: painted === controller });
  }
  return points;
}

function tellMap() {
  const lit = (state.annotation && drawing.mosaic.day(state.day).statements[state.annotation]) || {
    zones: [],
    places: [],
  };
  const change = state.page === "timeline" && state.compare ? `${state.compare}..${state.day}` : null;
  const points = Object.hasOwn(data.points.days, state.day) ? `points-${state.day}` : null;
  const places = state.place ? [...lit.places, state.place] : lit.places;
  apply({ zone: state.zone, zones: lit.zones, places, day: state.day, change, points, stamp: stamp() });
}

function show() {
  showPage(state);
  showPanel(state, wanted);
  showLists(state);
  showEvents(state.day);
  showTable(state.day);
  showChange(state);
  showActors(state);
  markStatement(state.annotation);
  sayChosen(state);
  for (const row of document.querySelectorAll("[data-row-zone]")) row.classList.toggle("is-chosen", row.dataset.rowZone === state.zone);
  document.getElementById("cm-pick").value = state.zone || "";
  if (timeline) timeline.follow(state.day);
  pageTurned();
  tellMap();
}

function notice(lines) {
  const line = document.getElementById("cm-notice");
  line.textContent = lines.join(" ");
  line.hidden = !lines.length;
}

function choose(next, passing) {
  state = Object.assign({}, state, next);
  if (!passing) {
    wanted = "";
    document.getElementById("cm-search").value = "";
  }
  notice([]);
  write(state, passing);
  show();
  if (next.annotation || next.page) bringRow(state);
}

function act(kind, id) {
  if (kind === "home") choose(CLEAR);
  else if (kind === "day") choose({ day: id });
  // The same one again closes it, or puts its light out.
  else if (kind === "relation") choose({ relation: state.relation === id ? null : id });
  else if (kind === "step") choose({ annotation: id });
  else if (kind === "annotation") choose({ annotation: state.annotation === id ? null : id });
  else if (has(kind, id)) choose(Object.assign({}, CLEAR, { [kind]: id }));
}

function listen() {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "empty") notice([data.site.empty]);
    else if (detail.type === "drawn") timeline.answered(detail.day);
    else if (detail.type === "ready") tellMap();
    else if (KINDS.includes(detail.type)) act(detail.type, detail.id);
  });
  window.addEventListener("popstate", open);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-page-link]"),
      button = event.target.closest(".cm-panel button, .cm-about button");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      choose({ page: link.dataset.pageLink });
    }
    // Another language is another file: the reader's choice goes along.
    const tongue = event.target.closest("[data-language]");
    if (tongue) Object.assign(tongue, { search: searchIn(tongue.dataset.language), hash: location.hash });
    const kind = button && KINDS.find((name) => name in button.dataset);
    if (kind) act(kind, button.dataset[kind]);
  });
  document
    .getElementById("cm-pick")
    .addEventListener("change", ({ target }) => choose(Object.assign({}, CLEAR, { zone: target.value || null })));
  document.getElementById("cm-search").addEventListener("input", ({ target }) => {
    wanted = target.value.trim();
    show();
  });
  document.getElementById("cm-compare").addEventListener("change", ({ target }) => choose({ compare: target.value || null }));
  document.addEventListener("change", ({ target }) => {
    if (target.matches("[data-filter]")) choose({ [target.dataset.filter]: target.value || null });
  });
  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", () => {
    const frame = document.querySelector(".cm-frame");
    if (frame) matchTheme(frame);
  });
}

/* Show what the address asks for. */
function open() {
  const asked = read();
  state = asked.state;
  show();
  const unknown = unknownFilters(state);
  notice([...asked.notices, ...unknown.map((name) => refusal("filter", state[name]))]);
  bringRow(state);
}

function mount() {
  const day = (iso) => choose({ day: iso }, true);
  timeline = mountTimeline(document.getElementById("cm-timeline"), Object.assign({ day: firstDay() }, data.timeline), day);
  const go = (id) => {
    act("step", id);
    fly(id);
  };
  mountWalk(document.getElementById("cm-walk"), data.walk, walked, go);
}

document.addEventListener("DOMContentLoaded", async () => {
  if (speak()) return;
  await drawing.unpacked;
  mount();
  listen();
  open();
});
