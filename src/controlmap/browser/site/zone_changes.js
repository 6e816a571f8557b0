/* The table of the zones that grew or shrank between two days. */
/** @import { ComposedDay, SiteState } from "./types" */
import { make, need } from "../shared/dom.js";
import { data, drawing } from "./data.js";
import { number, publishedText } from "./texts.js";

const MINUS = "\u2212";

/** @typedef {{ km2: number, bounds: [number, number] | null }} Area */
/** @typedef {{ zone: string, before: Area, after: Area, change: number }} ZoneChange change in km2, of the printed figures */

/**
 * Return the area of each zone on a day; the bounds of several holders' ground in it are added. Only the article's day has bounds.
 * @param {Pick<ComposedDay, "holdings">} day
 */
function areas({ holdings }) {
  /** @type {Map<string, Area>} */
  const found = new Map();
  for (const { zone, km2, bounds } of holdings) {
    const known = found.get(zone);
    const [low, high] = known?.bounds ?? [0, 0];
    found.set(zone, { km2: (known?.km2 ?? 0) + km2, bounds: bounds && [low + bounds[0], high + bounds[1]] });
  }
  return found;
}

/**
 * Return the zones whose area differs between two days, the largest change first.
 * @param {Pick<ComposedDay, "holdings">} earlier
 * @param {Pick<ComposedDay, "holdings">} later
 * @param {string[]} zones
 * @returns {ZoneChange[]}
 */
export function zoneChanges(earlier, later, zones) {
  const [then, now] = [areas(earlier), areas(later)];
  /** @type {Area} */
  const nothing = { km2: 0, bounds: null };
  return zones
    .map((zone) => {
      const [before, after] = [then.get(zone) ?? nothing, now.get(zone) ?? nothing];
      // Of the printed figures, which a reader may subtract.
      return { zone, before, after, change: Math.round(after.km2) - Math.round(before.km2) };
    })
    .filter(({ change }) => change)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}

/**
 * @param {Area} area
 * @param {string} range the text of bounds, with gaps for both
 */
function areaCell({ km2, bounds }, range) {
  const cell = make("td", "cm-num", number(km2));
  if (bounds) cell.append(make("small", "", range.replace("{low}", number(bounds[0])).replace("{high}", number(bounds[1]))));
  return cell;
}

/**
 * @param {ZoneChange} changed
 * @param {string} range
 */
function row({ zone, before, after, change }, range) {
  const line = make("tr"),
    head = make("th"),
    name = make("button", "cm-link", data.words.zones[zone].label),
    signed = make("span", "", `${change > 0 ? "+" : MINUS}${number(Math.abs(change))}`),
    last = make("td", "cm-num");
  head.scope = "row";
  name.type = "button";
  name.dataset.zone = zone;
  head.append(name);
  signed.dir = "ltr";
  last.append(signed);
  line.append(head, areaCell(before, range), areaCell(after, range), last);
  return line;
}

/** @param {SiteState} state */
export function showZoneChanges({ compare, day }) {
  const block = need(document, "#cm-zone-changes");
  const found = compare ? zoneChanges(drawing.mosaic.day(compare), drawing.mosaic.day(day), Object.keys(data.words.zones)) : [];
  block.hidden = !found.length;
  if (!compare || !found.length) return;
  for (const cell of block.querySelectorAll("th"))
    if (cell.scope === "col")
      cell.textContent = publishedText(cell).replace("{a}", drawing.mosaic.label(compare)).replace("{b}", drawing.mosaic.label(day));
  const range = need(block, "table").dataset.range ?? "";
  need(block, "tbody").replaceChildren(...found.map((changed) => row(changed, range)));
}
