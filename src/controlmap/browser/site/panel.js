/* The panel beside the map, and the search. HTML blocks are prerendered, with all text escaped; a reader's input is inserted
   only as text. */
/** @import { ChosenKind } from "../shared/payloads" */
/** @import { SiteState } from "./types" */
import { all, need } from "../shared/dom.js";
import { kindOf, PREFERRED } from "../shared/kinds.js";
import { Names } from "../shared/ranking.js";
import { data, drawing } from "./data.js";
import { composedFront, isFront } from "./day_front.js";
import { noteDay } from "./day_note.js";
import { faceOf, markSpan, nameOf } from "./ground.js";
import { publishedText, sayUnder } from "./texts.js";

/** @type {string | null} */
let shown = null;
/** @type {string | null} */
let overview = null;

/**
 * @param {string} kind
 * @param {string} id
 */
export const has = (kind, id) =>
  kind === "at" ? faceOf(id) >= 0 : kind === "front" ? isFront(drawing.mosaic, id) : Object.hasOwn(data.panels.blocks, `${kind}:${id}`);

/**
 * Return a block's HTML. Lines that several blocks share are stored once.
 * @param {string} name
 * @returns {string}
 */
export function block(name) {
  // All points of a face have the same history, so they share the face's block; only the name differs.
  if (name.startsWith("at:")) return block(`ground:${faceOf(name.slice(3))}`).replace("{point}", () => nameOf(name.slice(3)));
  return data.panels.blocks[name].map((line) => data.panels.lines[line]).join("\n");
}

/**
 * Return the panel of a selection as a fragment that is not part of the page.
 * @param {ChosenKind} kind
 * @param {SiteState} state
 */
const panelOf = (kind, state) => (isComposed(kind, state) ? composedFront(state, card("front-then")) : card(`${kind}:${state[kind]}`));

/**
 * Panels of fronts are published for the article's day, and composed for other days.
 * @param {ChosenKind | undefined} kind
 * @param {SiteState} state
 */
const isComposed = (kind, { day, front }) =>
  kind === "front" && (day !== data.mosaic.main.day || !Object.hasOwn(data.panels.blocks, `front:${front}`));

/**
 * @param {SiteState} state
 * @param {string} wanted
 */
export function showPanel(state, wanted) {
  const panel = need(document, "#cm-panel");
  if (overview === null) overview = panel.innerHTML;
  const kind = PREFERRED.find((one) => state[one]);
  const composed = !wanted && isComposed(kind, state);
  const name = wanted ? "search" : kind ? `${kind}:${state[kind]}${composed ? ` ${state.day}` : ""}` : "overview";
  const html = composed ? "" : name === "overview" ? overview : block(name);
  // The selected statement is always shown: its card comes first if the panel does not list it.
  const first =
    !wanted && state.annotation && !html.includes(`data-statement="${state.annotation}"`) ? `annotation:${state.annotation}` : "";
  if (first + name !== shown) {
    panel.innerHTML = (first && block(first)) + html;
    if (composed) panel.append(panelOf("front", state));
    if (panel.parentElement) panel.parentElement.scrollTop = 0;
  }
  shown = first + name;
  if (wanted) find(panel, wanted);
  markSpan(panel, state.day);
  noteDay(state, Boolean(wanted) || composed);
}

/**
 * Highlight the selected statement everywhere: in the panel, the article and the grid.
 * @param {string | null} chosen
 */
export function markStatement(chosen) {
  for (const row of all(document, "tr[data-row]")) row.classList.toggle("is-chosen", row.dataset.row === chosen);
  for (const row of all(document, "[data-statement]")) {
    const is = row.dataset.statement === chosen;
    row.classList.toggle("is-chosen", is);
    need(row, "[data-annotation]").setAttribute("aria-pressed", String(is));
    for (const mark of row.querySelectorAll(".cm-shown, .is-added")) mark.remove();
    if (!is || chosen === null) continue;
    const own = ownRow(chosen);
    if (own.querySelector(".cm-meta b") && !row.querySelector(".cm-meta b")) {
      const label = document.createElement("b");
      label.className = "cm-shown";
      label.textContent = ` · ${data.site.shown}`;
      need(row, ".cm-meta").append(label);
    }
    row.append(...more(row, own));
    addSources(row, own);
  }
}

/**
 * Return the statement's row from its own card, which also has its outcome and tensions.
 * @param {string} annotation
 */
function ownRow(annotation) {
  return need(card(`annotation:${annotation}`), "[data-statement]");
}

/**
 * Return a block as a fragment that is not part of the page.
 * @param {string} name
 */
function card(name) {
  const made = document.createElement("template");
  made.innerHTML = block(name);
  return made.content;
}

/**
 * @param {HTMLElement} row
 * @param {HTMLElement} own
 */
function more(row, own) {
  const missing = Array.from(own.children).filter(
    (part) => part.matches(".cm-since, .cm-tensions, .cm-cited") && !row.querySelector(`.${part.className.split(" ")[0]}`),
  );
  for (const part of missing) part.classList.add("is-added");
  return missing;
}

/**
 * Add the sources of the outcome, which a list shows only for the selected statement.
 * @param {HTMLElement} row
 * @param {HTMLElement} own
 */
function addSources(row, own) {
  const sources = own.querySelector(".cm-since .cm-citations");
  if (!sources || row.querySelector(".cm-since .cm-citations")) return;
  sources.classList.add("is-added");
  row.querySelector(".cm-since")?.append(sources);
}

/**
 * Announce the selection in the live region.
 * @param {SiteState} state
 */
export function sayChosen(state) {
  const words = data.site,
    names = PREFERRED.filter((kind) => state[kind]).map((kind) => {
      const heading = need(panelOf(kind, state), kind === "annotation" ? "[data-statement] > button" : "h2");
      return (heading.textContent ?? "").trim();
    });
  const said = names.length ? words.chosen.replace("{name}", () => names.join("; ")) : words.nothingChosen;
  const line = need(document, "#cm-said");
  if (line.textContent !== said) line.textContent = said;
}

/** @type {Names | null} */
let names = null;

/**
 * Show the rows of the search's block that match, best first in each list.
 * @param {HTMLElement} panel
 * @param {string} wanted
 */
function find(panel, wanted) {
  names ??= new Names(data.keys);
  const found = names.search(wanted);
  const order = new Map([...found.names.map(({ name }) => name), ...found.statements].map((name, at) => [name, at]));
  for (const list of all(panel, ".cm-results")) {
    const rows = all(list, ":scope > *").map((row) => {
      const { dataset } = need(row, "button"),
        kind = kindOf(dataset);
      return { row, at: kind && order.get(`${kind}:${dataset[kind]}`) };
    });
    const matching = rows.filter(({ at }) => at !== undefined).sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
    for (const { row, at } of rows) row.hidden = at === undefined;
    list.prepend(...matching.map(({ row }) => row));
    list.hidden = !matching.length;
    const heading = /** @type {HTMLElement | null} */ (list.previousElementSibling);
    if (heading) heading.hidden = !matching.length;
  }
  const title = need(panel, "h2");
  title.textContent = publishedText(title).replace("{text}", () => wanted);
  const said = !order.size ? data.site.nothingFound : found.onlyNear ? data.site.onlyNear : "";
  sayUnder(
    title,
    said.replace("{text}", () => wanted),
  );
}
