/* The panel beside the map, and the search. HTML blocks are prerendered, with all text escaped; a reader's input is inserted
   only as text. */
/** @import { HoldingPayload } from "../shared/payloads" */
/** @import { ComposedDay, SiteState } from "./types" */
import { NOT_FOUND } from "../shared/constants.js";
import { all, need } from "../shared/dom.js";
import { folded, nearestOf } from "../shared/folding.js";
import { kindOf, PREFERRED } from "../shared/kinds.js";
import { data, drawing } from "./data.js";
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
export const has = (kind, id) => (kind === "at" ? faceOf(id) >= 0 : Object.hasOwn(data.panels.blocks, `${kind}:${id}`));

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
 * @param {SiteState} state
 * @param {string} wanted
 */
export function showPanel(state, wanted) {
  const panel = need(document, "#cm-panel");
  if (overview === null) overview = panel.innerHTML;
  const kind = PREFERRED.find((one) => state[one]);
  const name = wanted ? "search" : kind ? `${kind}:${state[kind]}` : "overview";
  const html = name === "overview" ? overview : block(name);
  // The selected statement is always shown: its card comes first if the panel does not list it.
  const first =
    !wanted && state.annotation && !html.includes(`data-statement="${state.annotation}"`) ? `annotation:${state.annotation}` : "";
  if (first + name !== shown) {
    panel.innerHTML = (first && block(first)) + html;
    if (panel.parentElement) panel.parentElement.scrollTop = 0;
  }
  shown = first + name;
  if (wanted) find(panel, wanted);
  markSpan(panel, state.day);
  noteDay(state, name);
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
 * Return a card as a fragment that is not part of the page.
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
 * Panels describe the article's day. On another day, show a note before them with the holder and area of the selected zone, the
 * holder of the place, or the area of the actor on that day.
 * @param {SiteState} state
 * @param {string} name
 */
function noteDay(state, name) {
  const note = need(document, "#cm-day-note"),
    words = data.site;
  note.hidden = state.day === data.mosaic.main.day || name === "search";
  if (note.hidden) return;
  const day = drawing.mosaic.day(state.day),
    label = drawing.mosaic.label(state.day);
  const then = state.zone
    ? zoneThen(day, state.zone, label)
    : state.place
      ? placeThen(day, state.place, label)
      : state.actor
        ? actorThen(day, state.actor)
        : [];
  need(note, ":scope > :first-child").textContent = [...then, words.otherDay.replace("{day}", label)].join(" ");
}

/** @param {HoldingPayload} one */
const holderName = (one) => data.words.holders[one.controller].label;

/**
 * @param {ComposedDay} day
 * @param {string} zone
 * @param {string} label
 */
function zoneThen({ holdings }, zone, label) {
  const words = data.site,
    held = holdings.filter((one) => one.zone === zone);
  if (!held.length) return [words.noGround.replace("{day}", label)];
  return held.map((one) => words.heldBy.replace("{holder}", () => holderName(one)).replace("{km2}", number(one.km2)));
}

/**
 * @param {ComposedDay} day
 * @param {string} id
 * @param {string} label
 */
function placeThen({ holdings }, id, label) {
  const place = data.words.places.find((one) => one.id === id);
  const holding = place && holdings.find((one) => drawing.mosaic.covers(one.geometry, place.at));
  if (!holding) return [];
  const zone = data.words.zones[holding.zone].name;
  return [
    data.site.inZone
      .replace("{zone}", () => zone)
      .replace("{holder}", () => holderName(holding))
      .replace("{day}", label),
  ];
}

/**
 * @param {ComposedDay} day
 * @param {string} actor
 */
function actorThen({ holdings }, actor) {
  const km2 = holdings.filter((one) => one.controller === actor).reduce((sum, one) => sum + one.km2, 0);
  return km2 ? [`${data.site.holds.replace("{km2}", number(km2))}.`] : [];
}

/**
 * Announce the selection in the live region.
 * @param {SiteState} state
 */
export function sayChosen(state) {
  const words = data.site,
    names = PREFERRED.filter((kind) => state[kind]).map((kind) => {
      const heading = need(card(`${kind}:${state[kind]}`), kind === "annotation" ? "[data-statement] > button" : "h2");
      return (heading.textContent ?? "").trim();
    });
  const said = names.length ? words.chosen.replace("{name}", () => names.join("; ")) : words.nothingChosen;
  const line = need(document, "#cm-said");
  if (line.textContent !== said) line.textContent = said;
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
export const number = (value, digits) =>
  new Intl.NumberFormat(data.words.locale, {
    minimumFractionDigits: digits || 0,
    maximumFractionDigits: digits || 0,
  }).format(value);

/**
 * @param {HTMLElement} panel
 * @param {string} wanted
 */
function find(panel, wanted) {
  const text = folded(wanted);
  let any = false;
  for (const list of all(panel, ".cm-results")) {
    const rows = all(list, ":scope > *").map((row) => {
      const { dataset } = need(row, "button"),
        kind = kindOf(dataset);
      return { row, far: kind ? nearestOf(text, data.keys[`${kind}:${dataset[kind]}`]) : NOT_FOUND };
    });
    for (const { row, far } of rows) row.hidden = !text || far === NOT_FOUND;
    list.append(...[...rows].sort((one, other) => one.far - other.far).map(({ row }) => row));
    const found = rows.some(({ row }) => !row.hidden);
    list.hidden = !found;
    const heading = /** @type {HTMLElement | null} */ (list.previousElementSibling);
    if (heading) heading.hidden = !found;
    any = any || found;
  }
  const title = need(panel, "h2");
  title.textContent = publishedText(title).replace("{text}", () => wanted);
  sayUnder(title, any ? "" : data.site.nothingFound.replace("{text}", () => wanted));
}
