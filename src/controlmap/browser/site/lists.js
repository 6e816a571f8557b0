/* Lists of statements with their filters: the article's and the outcomes'. Rows were made beforehand; here they are shown
   or hidden, and the one that is chosen is brought into sight. */

import { bring, holds } from "../shared/sight.js";
import { data } from "./data.js";

const sections = () => document.querySelectorAll("[data-filtered]");

function optionOf(select, value) {
  return Array.from(select.options).find((option) => value && option.value === value);
}

/* What an open page's filters were asked for and do not have. The zone is the selection's, whose own notice tells. */
export function unknownFilters(state) {
  const open = document.querySelector(`[data-filtered="${state.page}"]`);
  const selects = open ? Array.from(open.querySelectorAll("[data-filter]")) : [];
  return selects
    .map(({ dataset }) => dataset.filter)
    .filter((name, index) => name !== "zone" && state[name] && !optionOf(selects[index], state[name]));
}

/* In each list, the rows that fit all its filters together. */
export function showLists(state) {
  for (const section of sections()) {
    const wanted = {};
    for (const select of section.querySelectorAll("[data-filter]")) {
      const option = optionOf(select, state[select.dataset.filter]);
      select.value = option ? option.value : "";
      if (option) wanted[select.dataset.filter] = option.value;
    }
    showFitting(section, wanted);
  }
}

function showFitting(section, wanted) {
  let fitting = 0;
  for (const row of section.querySelectorAll("[data-statement]")) {
    const note = data.statements[row.dataset.statement];
    row.hidden = !Object.entries(wanted).every(([name, value]) => note[name].includes(value));
    if (!row.hidden) fitting += 1;
  }
  // A heading over nothing says nothing.
  for (const list of section.querySelectorAll(".cm-statements")) {
    list.hidden = Array.from(list.children).every((row) => row.hidden);
    const heading = list.previousElementSibling;
    if (heading?.matches("h3, h4")) heading.hidden = list.hidden;
  }
  const count = section.querySelector("[role=status]");
  if (count) count.textContent = fitting ? data.site.counts[section.dataset.filtered][fitting] : data.site.noStatement;
}

/* The statements that a reader can walk through just now: none where the article is not the open page. */
export const walked = () =>
  Array.from(document.querySelectorAll('[data-page="article"] [data-filtered="article"] [data-statement]:not([hidden])'));

/* The chosen statement's row, in the list or the grid of the open page, where it is out of sight. */
export function bringRow(state) {
  const name = state.annotation && CSS.escape(state.annotation);
  const row =
    name && document.querySelector(`section:not([hidden]) [data-statement="${name}"], section:not([hidden]) tr[data-row="${name}"]`);
  if (row?.clientHeight && !holds(row)) bring(row, 1 / 3);
}
