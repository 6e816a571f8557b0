/* The address holds the reader's whole selection, with the same URL parameters as the dashboard; its fragment names the page. */
/** @import { Notices } from "../shared/payloads" */
/** @import { SiteState } from "./types" */
import { VIEW } from "../shared/constants.js";
import { isIso } from "../shared/days.js";
import { CHOSEN } from "../shared/kinds.js";
import { queryOf } from "../shared/query.js";
import { data } from "./data.js";
import { has } from "./panel.js";

const ASIDE = /** @type {const} */ (["speaker", "modality", "tension", "outcome", "compare"]);
const WAIT_MS = 250;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let late;

/** The languages that this edition is published in. */
const offered = () => (document.documentElement.dataset.languages ?? "").split(" ");

/** An empty selection, without page and day. */
const NOTHING = {
  zone: null,
  annotation: null,
  place: null,
  front: null,
  at: null,
  actor: null,
  speaker: null,
  modality: null,
  tension: null,
  outcome: null,
  compare: null,
  relation: null,
};

function days() {
  const { days, last } = data.mosaic;
  return [days[0], last];
}

/** @param {string} value */
function isDay(value) {
  const [first, last] = days();
  return isIso(value) && first <= value && value <= last;
}

/**
 * @param {keyof Notices} kind
 * @param {string} value
 */
export const refusal = (kind, value) => data.site.notices[kind].replace("{value}", () => value.slice(0, 80));

/**
 * Return the state that the address requests, and a notice for each value that this edition does not have.
 * @returns {{ state: SiteState, notices: string[] }}
 */
export function read() {
  const asked = new URLSearchParams(location.search);
  /** @type {string[]} */
  const notices = [];
  /** @type {SiteState} */
  const state = { ...NOTHING, page: location.hash.slice(1), day: data.mosaic.main.day };
  /** @type {(kind: keyof Notices, value: string) => number} */
  const refuse = (kind, value) => notices.push(refusal(kind, value));
  for (const kind of CHOSEN) {
    const value = asked.get(kind);
    state[kind] = value !== null && has(kind, value) ? value : null;
    if (value !== null && state[kind] === null) refuse(kind, value);
  }
  for (const name of ASIDE) state[name] = asked.get(name);
  state.relation = asked.get("relation");
  if (state.relation !== null && !has("relation", state.relation)) state.relation = null;
  if (state.compare !== null && !isDay(state.compare)) state.compare = null;
  const lang = asked.get("lang");
  if (lang !== null && !offered().includes(lang)) refuse("lang", lang);
  const date = asked.get("date");
  if (date !== null) {
    if (isDay(date)) state.day = date;
    else refuse("date", date);
  }
  if (!document.querySelector(`[data-page-link="${CSS.escape(state.page)}"]`)) state.page = "map";
  return { state, notices };
}

/* Return only the day of the address, because the map is drawn before the panels are unpacked. */
export function firstDay() {
  const day = new URLSearchParams(location.search).get("date");
  return day && isDay(day) ? day : data.mosaic.main.day;
}

/** @param {SiteState} state */
export function href(state) {
  const asked = new URLSearchParams(),
    now = new URLSearchParams(location.search);
  for (const name of /** @type {const} */ ([...CHOSEN, ...ASIDE, "relation"])) {
    const value = state[name];
    if (value) asked.set(name, value);
  }
  if (state.day !== data.mosaic.main.day) asked.set("date", state.day);
  for (const kept of ["lang", "embed", "host", VIEW]) {
    const value = now.get(kept);
    if (value !== null) asked.set(kept, value);
  }
  return location.pathname + queryOf(asked) + (state.page === "map" ? "" : `#${state.page}`);
}

/**
 * Return the query string for the same selection in another language. Naming the language overrides the browser's preference.
 * @param {string} lang
 */
export function searchIn(lang) {
  const asked = new URLSearchParams(location.search);
  asked.set("lang", lang);
  return `?${asked}`;
}

/**
 * Write the address. A selection becomes a history entry; days that the slider passes through do not, and are debounced, because
 * browsers limit how often the address may be written.
 * @param {SiteState} state
 * @param {boolean} [passing]
 */
export function write(state, passing) {
  clearTimeout(late);
  if (passing) late = setTimeout(() => history.replaceState(null, "", href(state)), WAIT_MS);
  else if (href(state) !== location.pathname + location.search + location.hash) history.pushState(null, "", href(state));
}

/* Redirect to the file of the requested language, and return whether that happens. Without a request, index.html redirects to the
   first of the browser's languages that the edition has. */
export function speak() {
  const { lang } = document.documentElement;
  const opens = !document.querySelector('[data-language][href="index.html"]');
  const wished = opens && navigator.languages.map((tag) => tag.split("-")[0]).find((code) => offered().includes(code));
  const wanted = new URLSearchParams(location.search).get("lang") || wished || lang;
  const link = document.querySelector(`[data-language="${CSS.escape(wanted)}"]`);
  if (link) location.replace(link.getAttribute("href") + location.search + location.hash);
  return Boolean(link);
}
