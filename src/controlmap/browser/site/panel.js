/* The panel beside the map, and the search. Blocks of HTML were made beforehand, every word in them escaped; here they are
   put in place, and whatever a reader typed goes in as text only. */
import { CHOSEN_KINDS, NOT_FOUND } from "../shared/constants.js";
import { distance, folded } from "../shared/folding.js";
import { data, drawing } from "./data.js";

/* In the order in which the panel prefers them: a statement is shown beside whatever else is chosen. */
const KINDS = [...CHOSEN_KINDS.filter((kind) => kind !== "annotation"), "annotation"];
let shown = null;
let overview = null;

export const has = (kind, id) => Object.hasOwn(data.panels.blocks, `${kind}:${id}`);

/* Lines that several blocks share are kept once. */
export function block(name) {
  return data.panels.blocks[name].map((line) => data.panels.lines[line]).join("\n");
}

export function showPanel(state, wanted) {
  const panel = document.getElementById("cm-panel");
  if (overview === null) overview = panel.innerHTML;
  const kind = KINDS.find((one) => state[one]);
  const name = wanted ? "search" : kind ? `${kind}:${state[kind]}` : "overview";
  const html = name === "overview" ? overview : block(name);
  // The chosen statement is always shown: where the panel does not list it, its card comes before.
  const first =
    !wanted && state.annotation && !html.includes(`data-statement="${state.annotation}"`) ? `annotation:${state.annotation}` : "";
  if (first + name !== shown) {
    panel.innerHTML = (first && block(first)) + html;
    panel.parentNode.scrollTop = 0;
  }
  shown = first + name;
  if (wanted) find(panel, wanted);
  noteDay(state, name);
}

/* A statement is marked wherever it stands: in the panel and in the article. */
export function markStatement(chosen) {
  for (const row of document.querySelectorAll("tr[data-row]")) row.classList.toggle("is-chosen", row.dataset.row === chosen);
  for (const row of document.querySelectorAll("[data-statement]")) {
    const is = row.dataset.statement === chosen;
    row.classList.toggle("is-chosen", is);
    row.querySelector("[data-annotation]").setAttribute("aria-pressed", String(is));
    for (const mark of row.querySelectorAll(".cm-shown, .is-added")) mark.remove();
    if (!is) continue;
    const own = ownRow(chosen);
    if (own.querySelector(".cm-meta b") && !row.querySelector(".cm-meta b")) {
      const label = document.createElement("b");
      label.className = "cm-shown";
      label.textContent = ` · ${data.site.shown}`;
      row.querySelector(".cm-meta").append(label);
    }
    row.append(...more(row, own));
  }
}

/* What came of a statement, and what it pulls against, stand on its own card: where it is chosen, they come along. */
function ownRow(annotation) {
  const card = document.createElement("template");
  card.innerHTML = block(`annotation:${annotation}`);
  return card.content.querySelector("[data-statement]");
}

function more(row, own) {
  const missing = Array.from(own.children).filter(
    (part) => part.matches(".cm-since, .cm-tensions") && !row.querySelector(`.${part.className.split(" ")[0]}`),
  );
  for (const part of missing) part.classList.add("is-added");
  return missing;
}

/* Panels describe the article's day: on another one, lines before them say who held the zone or the place then, and how
   much the zone had or the actor held. */
function noteDay(state, name) {
  const note = document.getElementById("cm-day-note"),
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
  note.firstElementChild.textContent = [...then, words.otherDay.replace("{day}", label)].join(" ");
}

const holderName = (one) => data.words.holders[one.controller].label;

function zoneThen({ holdings }, zone, label) {
  const words = data.site,
    held = holdings.filter((one) => one.zone === zone);
  if (!held.length) return [words.noGround.replace("{day}", label)];
  return held.map((one) => words.heldBy.replace("{holder}", () => holderName(one)).replace("{km2}", number(one.km2)));
}

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

function actorThen({ holdings }, actor) {
  const km2 = holdings.filter((one) => one.controller === actor).reduce((sum, one) => sum + one.km2, 0);
  return km2 ? [`${data.site.holds.replace("{km2}", number(km2))}.`] : [];
}

/* What is chosen, in one line that stays: screen readers speak it when it changes. */
export function sayChosen(state) {
  const words = data.site,
    names = KINDS.filter((kind) => state[kind]).map((kind) => {
      const card = document.createElement("template");
      card.innerHTML = block(`${kind}:${state[kind]}`);
      return card.content.querySelector(kind === "annotation" ? "[data-statement] > button" : "h2").textContent.trim();
    });
  const said = names.length ? words.chosen.replace("{name}", () => names.join("; ")) : words.nothingChosen;
  const line = document.getElementById("cm-said");
  if (line.textContent !== said) line.textContent = said;
}

export const number = (value, digits) =>
  new Intl.NumberFormat(data.words.locale, {
    minimumFractionDigits: digits || 0,
    maximumFractionDigits: digits || 0,
  }).format(value);

function find(panel, wanted) {
  const text = folded(wanted);
  let any = false;
  for (const list of panel.querySelectorAll(".cm-results")) {
    const rows = Array.from(list.children, (row) => {
      const button = row.querySelector("button"),
        kind = KINDS.find((one) => one in button.dataset);
      return {
        row,
        far: Math.min(...data.keys[`${kind}:${button.dataset[kind]}`].map((name) => distance(text, name))),
      };
    });
    for (const { row, far } of rows) row.hidden = !text || far === NOT_FOUND;
    list.append(
      ...rows
        .slice()
        .sort((one, other) => one.far - other.far)
        .map(({ row }) => row),
    );
    const found = rows.some(({ row }) => !row.hidden);
    list.hidden = list.previousElementSibling.hidden = !found;
    any = any || found;
  }
  const title = panel.querySelector("h2");
  title.dataset.text = title.dataset.text || title.textContent;
  title.textContent = title.dataset.text.replace("{text}", () => wanted);
  let nothing = panel.querySelector(".cm-nothing");
  if (!nothing) {
    nothing = Object.assign(document.createElement("p"), { className: "cm-nothing" });
    title.after(nothing);
  }
  nothing.textContent = any ? "" : data.site.nothingFound.replace("{text}", () => wanted);
}
