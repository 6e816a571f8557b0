/* The panel of a front on any day, composed from the mosaic: the published panels describe only the fronts of the article's day.
   Sides, basis, margin and beginning are equivalent to those of atlas/day/fronts_over_time.py. */
/** @import { Mosaic } from "./mosaic.js" */
/** @import { FrontOfDay, Path, SiteState } from "./types" */
import { at } from "../shared/days.js";
import { make, need } from "../shared/dom.js";
import { data, drawing } from "./data.js";
import { number } from "./texts.js";

const DEGREE = Math.PI / 180;

/**
 * Return whether an id consists of two zones of the edition in alphabetical order and, if any, one of its holds.
 * @param {Mosaic} mosaic
 * @param {string} id
 */
export function isFront({ data: { holdings, hold_ids } }, id) {
  const [one, other = "", ...hold] = id.split(".");
  const known = [one, other].every((name) => holdings.some(([zone]) => zone === name));
  return known && one <= other && (!hold.length || hold_ids.includes(hold.join(".")));
}

/**
 * Return a front between two zones on a day, or the section of it that its id names; null if there is none.
 * @param {Mosaic} mosaic
 * @param {string} iso
 * @param {string} id
 * @returns {FrontOfDay | null}
 */
export function frontOf(mosaic, iso, id) {
  const { data } = mosaic,
    owners = mosaic.owners(iso);
  const sections = new Set(),
    drawn = new Set(/** @type {number[]} */ ([])),
    holdings = new Set(/** @type {number[]} */ ([])),
    arcs = /** @type {number[]} */ ([]);
  mosaic.sides.forEach((faces, arc) => {
    const section = mosaic.sectionAt(owners, arc);
    if (!section || (section.id !== id && !section.id.startsWith(`${id}.`))) return;
    sections.add(section.id);
    drawn.add(section.hold);
    for (const face of faces) holdings.add(mosaic.holdingOf(owners[face]));
    arcs.push(arc);
  });
  if (!arcs.length) return null;
  const margins = Array.from(drawn, (hold) => data.holds[hold][2]);
  const sides = Array.from(holdings, (holding) => data.holdings[holding]);
  return {
    sides: sides.sort((one, other) => (one.join(" ") < other.join(" ") ? -1 : 1)),
    bases: data.bases.filter((_, basis) => Array.from(drawn).some((hold) => data.holds[hold][1] === basis)),
    margins: [Math.min(...margins), Math.max(...margins)],
    // Sections of different holds have different beginnings.
    began: sections.size === 1 ? began(mosaic, iso, arcs) : undefined,
  };
}

/**
 * Return the change since which most of some arcs have divided the same two holders; null if they did so on the first day.
 * @param {Mosaic} mosaic
 * @param {string} iso
 * @param {number[]} arcs
 * @returns {FrontOfDay["began"]}
 */
function began(mosaic, iso, arcs) {
  const { data } = mosaic,
    states = data.days.slice(0, mosaic.change(iso) + 1).map((day) => mosaic.owners(day));
  /** @type {(owners: number[], face: number) => string} */
  const holder = (owners, face) => mosaic.controllerOf(owners[face]);
  /** @type {(owners: number[], arc: number) => string} */
  const pair = (owners, arc) =>
    mosaic.sides[arc]
      .map((face) => holder(owners, face))
      .sort()
      .join(" ");
  const since = arcs.map((arc) => {
    let start = states.length - 1;
    const now = pair(states[start], arc);
    while (start && pair(states[start - 1], arc) === now) start--;
    return start;
  });
  const start = mostly(
    since,
    arcs.map((arc) => km(mosaic.arcs[arc], data.scale)),
  );
  if (!start) return null;
  const [before, after] = [states[start - 1], states[start]];
  const changed = arcs
    .filter((_, index) => since[index] === start)
    .flatMap((arc) => mosaic.sides[arc])
    .filter((face) => holder(before, face) !== holder(after, face));
  const precisions = changed.flatMap((face) => {
    const [gained, , from] = data.spans[after[face]] ?? [],
      [, lost, , until] = data.spans[before[face]] ?? [];
    return [...(gained === start ? [from] : []), ...(lost === start ? [until] : [])];
  });
  return { day: data.days[start], precision: data.precisions[precisions.length ? Math.min(...precisions) : 0] };
}

/**
 * Return the first change after which more than half of some lines, by length, existed.
 * @param {number[]} since
 * @param {number[]} lengths
 */
function mostly(since, lengths) {
  const order = since.map((_, index) => index).sort((one, other) => since[one] - since[other]);
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let known = 0;
  for (const index of order) {
    known += lengths[index];
    if (known > half) return since[index];
  }
  return since[order[order.length - 1]];
}

/**
 * Return the approximate length of a line on the mosaic's grid, in km; only ratios of lengths are used.
 * @param {Path} line
 * @param {number} scale
 */
function km(line, scale) {
  const east = Math.cos((line[0][1] / scale) * DEGREE);
  return line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot((x - line[index][0]) * east, y - line[index][1]), 0);
}

/**
 * Fill the frame of a front's panel with the selected front on the shown day.
 * @param {SiteState} state
 * @param {DocumentFragment} frame
 */
export function composedFront({ day, front: id }, frame) {
  const words = data.site.front,
    front = frontOf(drawing.mosaic, day, id ?? ""),
    panel = need(frame, ".cm-panel"),
    [one, other] = (id ?? "").split(".").map((zone) => data.words.zones[zone]?.label ?? zone);
  panel.dataset.panelFront = id ?? "";
  need(panel, "h2").textContent = words.title.replace("{one}", () => one).replace("{other}", () => other);
  const absent = need(panel, ".cm-silent");
  absent.hidden = front !== null;
  need(panel, ".cm-facts").hidden = front === null;
  if (front) fill(panel, front);
  else absent.textContent = words.absent.replace("{day}", () => drawing.mosaic.label(day));
  return frame;
}

/**
 * @param {HTMLElement} panel
 * @param {FrontOfDay} front
 */
function fill(panel, { sides, bases, margins, began }) {
  const words = data.site.front;
  for (const [zone, controller] of sides) {
    const button = Object.assign(make("button", "cm-link", data.words.zones[zone].name), { type: "button" });
    button.dataset.zone = zone;
    const row = make("li");
    row.append(make("span", `cm-key holder-${controller}`), button, " ", make("span", "cm-meta", data.words.holders[controller].label));
    need(panel, ".cm-plain").append(row);
  }
  const texts = bases.map((basis) => data.words.legend.lines.find((line) => line.basis === basis)?.text ?? basis);
  const [low, high] = margins.map((margin) => number(margin, Number.isInteger(margin) ? 0 : 1));
  const margin = (low === high ? words.margin : words.margins).replace("{low}", () => low).replace("{high}", () => high);
  need(panel, "[data-fact=sure]").textContent = `${texts.join(`${data.words.comma} `)}. ${margin}`;
  const since = need(panel, "[data-fact=since]");
  if (began) {
    const button = Object.assign(make("button", "cm-link", known(began)), { type: "button" });
    button.dataset.day = began.day;
    since.append(button);
  } else if (began === null) since.textContent = words.before;
  else for (const part of [since, since.previousElementSibling]) part?.remove();
}

/**
 * Return a day in full, the days around it, its month or its year, depending on how precisely it is known.
 * @param {{ day: string, precision: string }} date
 */
function known({ day, precision }) {
  if (precision === "day") return drawing.mosaic.label(day);
  if (precision === "week") return data.site.front.week.replace("{day}", () => drawing.mosaic.label(day));
  const month = precision === "month" ? /** @type {const} */ ({ month: "long" }) : {};
  return new Intl.DateTimeFormat(data.words.locale, { ...month, year: "numeric", timeZone: "UTC" }).format(at(day));
}
