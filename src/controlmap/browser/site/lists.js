/* The filtered lists of statements on the article page and the outcomes page. The rows are prerendered; this shows or hides
   them and scrolls the selected one into view. */
/** @typedef {Partial<Record<keyof FilterValues, string>>} Wanted */
/** @import { FilterValues } from "../shared/payloads" */
/** @import { SiteState } from "./types" */

import { all } from "../shared/dom.js";
import { bringIfHidden } from "../shared/sight.js";
import { data } from "./data.js";

const sections = () => all(document, "[data-filtered]");

/** The filters of both lists; each is also the name of its URL parameter. */
const FILTERS = /** @type {const} */ (["zone", "actor", "speaker", "modality", "tension", "outcome"]);

/**
 * @param {ParentNode} section
 * @returns {HTMLSelectElement[]}
 */
function filtersOf(section) {
  return all(section, "[data-filter]");
}

/** @param {HTMLSelectElement} select */
function nameOf(select) {
  return /** @type {keyof FilterValues} */ (select.dataset.filter);
}

/**
 * @param {HTMLSelectElement} select
 * @param {string | null} value
 */
function optionOf(select, value) {
  return Array.from(select.options).find((option) => value && option.value === value);
}

/**
 * Return the filters of the open page whose requested value does not exist. The zone is left out, since the selection has its own
 * notice for it.
 * @param {SiteState} state
 * @returns {(keyof FilterValues)[]}
 */
export function unknownFilters(state) {
  const open = document.querySelector(`[data-filtered="${state.page}"]`);
  const names = open
    ? filtersOf(open)
        .filter((select) => !optionOf(select, state[nameOf(select)]))
        .map(nameOf)
    : [];
  return names.filter((name) => name !== "zone" && state[name]);
}

/**
 * Show in each list the rows that match all its filters.
 * @param {SiteState} state
 */
export function showLists(state) {
  for (const section of sections()) {
    /** @type {Wanted} */
    const wanted = {};
    for (const select of filtersOf(section)) {
      const option = optionOf(select, state[nameOf(select)]);
      select.value = option ? option.value : "";
      if (option) wanted[nameOf(select)] = option.value;
    }
    showFitting(section, wanted);
  }
}

/**
 * Return whether a statement has every value that the filters require.
 * @param {FilterValues} note
 * @param {Wanted} wanted
 */
export function fits(note, wanted) {
  return FILTERS.every((name) => wanted[name] === undefined || note[name].includes(wanted[name]));
}

/**
 * @param {HTMLElement} section
 * @param {Wanted} wanted
 */
function showFitting(section, wanted) {
  let fitting = 0;
  for (const row of all(section, "[data-statement]")) {
    row.hidden = !fits(data.statements[row.dataset.statement ?? ""], wanted);
    if (!row.hidden) fitting += 1;
  }
  // Hide the headings of empty lists.
  for (const list of all(section, ".cm-statements")) {
    list.hidden = all(list, ":scope > *").every((row) => row.hidden);
    const heading = /** @type {HTMLElement | null} */ (list.previousElementSibling);
    if (heading?.matches("h3, h4")) heading.hidden = list.hidden;
  }
  const count = section.querySelector("[role=status]");
  if (count)
    count.textContent = fitting
      ? data.site.counts[section.dataset.filtered === "outcomes" ? "outcomes" : "article"][fitting]
      : data.site.noStatement;
}

/* Return the statements that a reader can step through: none unless the article page is open. */
export const walked = () => all(document, '[data-page="article"] [data-filtered="article"] [data-statement]:not([hidden])');

/**
 * Scroll the selected statement's row into view, in the list or the grid of the open page.
 * @param {SiteState} state
 */
export function bringRow(state) {
  const name = state.annotation && CSS.escape(state.annotation);
  /** @type {HTMLElement | null} */
  const row = !name
    ? null
    : document.querySelector(`section:not([hidden]) [data-statement="${name}"], section:not([hidden]) tr[data-row="${name}"]`);
  if (row?.clientHeight) bringIfHidden(row);
}
