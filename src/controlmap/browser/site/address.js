/* The address: all that a reader has chosen stands in it, under the dashboard's own parameters; the page is its fragment. */
import { CHOSEN_KINDS } from "../shared/constants.js";
import { data } from "./data.js";
import { has } from "./panel.js";

const ASIDE = ["speaker", "modality", "outcome", "compare"];
const WAIT_MS = 250;
let late = null;

function days() {
  const { days, main } = data.mosaic;
  return [days[0], main.day];
}

function isDay(value) {
  const [first, last] = days();
  const known = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
  return known && first <= value && value <= last;
}

export const refusal = (kind, value) => data.site.notices[kind].replace("{value}", () => value.slice(0, 80));

/* What the address asks for, and a notice for each thing that this edition does not have. */
export function read() {
  const asked = new URLSearchParams(location.search),
    notices = [];
  const state = { page: location.hash.slice(1), day: days()[1] };
  const refuse = (kind, value) => notices.push(refusal(kind, value));
  for (const kind of CHOSEN_KINDS) {
    const value = asked.get(kind);
    state[kind] = value !== null && has(kind, value) ? value : null;
    if (value !== null && state[kind] === null) refuse(kind, value);
  }
  for (const name of ASIDE) state[name] = asked.get(name);
  state.relation = asked.get("relation");
  if (state.relation !== null && !has("relation", state.relation)) state.relation = null;
  if (state.compare !== null && !isDay(state.compare)) state.compare = null;
  if (asked.has("date")) {
    if (isDay(asked.get("date"))) state.day = asked.get("date");
    else refuse("date", asked.get("date"));
  }
  const lang = asked.get("lang");
  if (lang && !document.documentElement.dataset.languages.split(" ").includes(lang)) refuse("lang", lang);
  if (!document.querySelector(`[data-page-link="${CSS.escape(state.page)}"]`)) state.page = "map";
  return { state, notices };
}

/* The day alone: the map is drawn before the panels are there. */
export function firstDay() {
  const day = new URLSearchParams(location.search).get("date");
  return day && isDay(day) ? day : days()[1];
}

export function href(state) {
  const asked = new URLSearchParams(),
    now = new URLSearchParams(location.search);
  for (const kind of [...CHOSEN_KINDS, ...ASIDE, "relation"]) if (state[kind]) asked.set(kind, state[kind]);
  if (state.day !== days()[1]) asked.set("date", state.day);
  for (const kept of ["lang", "embed"]) if (now.has(kept)) asked.set(kept, now.get(kept));
  const text = asked.toString();
  return location.pathname + (text ? `?${text}` : "") + (state.page === "map" ? "" : `#${state.page}`);
}

/* The same choices in another language: named, so that the browser's own does not have its way again. */
export function searchIn(lang) {
  const asked = new URLSearchParams(location.search);
  asked.set("lang", lang);
  return `?${asked}`;
}

/* Choices are steps of the history; days that a slider passes through are not, and browsers allow few writes a second. */
export function write(state, passing) {
  clearTimeout(late);
  if (passing) late = setTimeout(() => history.replaceState(null, "", href(state)), WAIT_MS);
  else if (href(state) !== location.pathname + location.search + location.hash) history.pushState(null, "", href(state));
}

/* Each language is a file of its own: go to the one that the address asks for; where it asks for none and the page is the
   one that a folder opens with, to the first of the browser's languages that there is. */
export function speak() {
  const { lang, dataset } = document.documentElement;
  const opens = !document.querySelector('[data-language][href="index.html"]'),
    offered = dataset.languages.split(" ");
  const wished = opens && navigator.languages.map((tag) => tag.split("-")[0]).find((code) => offered.includes(code));
  const wanted = new URLSearchParams(location.search).get("lang") || wished || lang;
  const link = document.querySelector(`[data-language="${CSS.escape(wanted)}"]`);
  if (link) location.replace(link.getAttribute("href") + location.search + location.hash);
  return Boolean(link);
}
