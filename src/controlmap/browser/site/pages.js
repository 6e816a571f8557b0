/* The pages beside the map: timeline, actors, table. Their rows are prerendered; this shows or hides them. */
/** @import { SiteState } from "./types" */
import { EVENTS_SHOWN, LEAST_HANDOVER_KM2 } from "../shared/constants.js";
import { setDay } from "../shared/day_field.js";
import { all, need } from "../shared/dom.js";
import { data, drawing } from "./data.js";
import { block } from "./panel.js";
import { number, publishedText, sayUnder } from "./texts.js";

/**
 * The published content of each row's cells.
 * @type {WeakMap<HTMLElement, string[]>}
 */
const published = new WeakMap();

/** @param {SiteState} state */
export function showPage(state) {
  document.body.dataset.page = state.page;
  const empty = document.querySelector(`[data-block="page:${state.page}"]:empty`);
  if (empty) empty.innerHTML = block(`page:${state.page}`);
  for (const section of all(document, "[data-pages]")) section.hidden = !(section.dataset.pages ?? "").split(" ").includes(state.page);
  for (const link of all(document, "[data-page-link]")) {
    if (link.dataset.pageLink === state.page) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/**
 * Show the statements of the open cell, and the selected actor, under the matrix of relations.
 * @param {SiteState} state
 */
export function showActors(state) {
  /** @type {HTMLElement | null} */
  const slot = document.querySelector("[data-slot]");
  if (!slot) return;
  for (const cell of all(document, "[data-relation]")) cell.setAttribute("aria-pressed", String(cell.dataset.relation === state.relation));
  const names = /** @type {const} */ (["relation", "actor"]).filter((kind) => state[kind]).map((kind) => `${kind}:${state[kind]}`);
  if (slot.dataset.slot !== names.join(" ")) slot.innerHTML = names.map(block).join("");
  slot.dataset.slot = names.join(" ");
}

/**
 * Return the range of events shown around a day: the index of the first, and the index after the last.
 * `days` are the sorted days of the events.
 * @param {string[]} days
 * @param {string} day
 * @returns {[number, number]}
 */
export function nearest(days, day) {
  const before = days.filter((one) => one <= day).length;
  const start = Math.max(0, Math.min(before - Math.floor(EVENTS_SHOWN / 2) - 1, days.length - EVENTS_SHOWN));
  return [start, start + EVENTS_SHOWN];
}

/**
 * Show the events nearest to a day.
 * @param {string} day
 */
export function showEvents(day) {
  const rows = all(document, "#cm-events .cm-event");
  const days = rows.map((row) => need(row, "[data-day]").dataset.day ?? "");
  const [start, end] = nearest(days, day);
  rows.forEach((row, index) => {
    row.hidden = index < start || index >= end;
    row.classList.toggle("is-chosen", days[index] === day);
  });
}

/** @param {string} day */
export function showTable(day) {
  const composed = drawing.mosaic.day(day),
    total = composed.holdings.reduce((sum, one) => sum + one.km2, 0);
  const percent = new Intl.NumberFormat(data.words.locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  need(document, "[data-table-day]").textContent = drawing.mosaic.label(day);
  need(document, ".cm-table-side .cm-panel").classList.toggle("is-other-day", !composed.main);
  for (const row of all(document, "[data-row-zone]")) {
    const held = composed.holdings.find((one) => one.zone === row.dataset.rowZone && one.controller === row.dataset.rowHolder);
    row.hidden = !held;
    const cells = ["km2", "share", "basis"].map((name) => need(row, `[data-${name}]`));
    const asPublished = published.get(row) ?? cells.map((cell) => cell.innerHTML);
    published.set(row, asPublished);
    if (!held) continue;
    // Bounds and bases were computed only for the article's day.
    if (composed.main)
      cells.forEach((cell, index) => {
        cell.innerHTML = asPublished[index];
      });
    else
      cells.forEach((cell, index) => {
        cell.textContent = [number(held.km2), percent.format(held.km2 / total), ""][index];
      });
  }
}

/** @param {SiteState} state */
export function showChange(state) {
  const block = need(document, "#cm-change"),
    words = data.site;
  setDay(need(document, "#cm-compare"), state.compare || "", data.timeline.words.locale);
  block.hidden = !state.compare;
  if (!state.compare) return;
  const { handovers } = drawing.mosaic.handovers(state.compare, state.day);
  const title = need(block, "h3");
  title.textContent = publishedText(title)
    .replace("{a}", drawing.mosaic.label(state.compare))
    .replace("{b}", drawing.mosaic.label(state.day));
  const body = need(block, "tbody"),
    found = [];
  for (const row of all(body, ":scope > *")) {
    const moved = handovers.find((one) => one.from === row.dataset.from && one.to === row.dataset.to && one.km2 >= LEAST_HANDOVER_KM2);
    row.hidden = !moved;
    if (!moved) continue;
    need(row, ":scope > :last-child").textContent = number(moved.km2, 1);
    found.push({ row, km2: moved.km2 });
  }
  body.append(...found.sort((one, other) => other.km2 - one.km2).map(({ row }) => row));
  need(block, "table").hidden = !found.length;
  sayUnder(title, found.length ? "" : words.nothingChanged);
}
