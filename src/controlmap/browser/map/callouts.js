/* Callouts: labels with a thin leader line for zones of a few pixels, which are clicked instead of the zone.
   callout_room.js chooses their positions. */
/** @typedef {[Item, Box]} Pocket a zone and its bounds on the screen */
/** @import { Labels } from "./labels.js" */
/** @import { Box, Callout, Item, Spot } from "./types" */
import { TOO_SMALL_PX } from "../shared/constants.js";
import { make, makeSvg } from "../shared/dom.js";
import { boxAt, inLines, inside } from "./boxes.js";
import { candidates, settle } from "./callout_room.js";

/** A longer leader cannot be followed. */
const MOST_LEADER_PX = 160;

/**
 * Return as many zones as the map can label legibly: selected or highlighted ones first, then those that the article mentions,
 * larger ones before smaller ones.
 * @param {Labels} labels
 * @param {Pocket[]} small
 */
function foremost({ options }, small) {
  const most = options.most?.() ?? small.length;
  if (small.length <= most) return small;
  const asked = options.foremost?.() ?? [];
  const size = (/** @type {Box} */ bounds) => (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
  /** @type {(one: Pocket) => number} */
  const first = ([item, bounds]) => (asked.includes(item.holding.zone) ? 1e12 : item.zone.silent ? 0 : 1e9) + size(bounds);
  return small
    .slice()
    .sort((one, other) => first(other) - first(one))
    .slice(0, most);
}

/**
 * Return the point of a zone that its callout refers to.
 * @param {Labels} labels
 * @param {Pocket} pocket
 * @returns {Spot}
 */
function spotOf(labels, [item, bounds]) {
  const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
  return tiny ? { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 } : labels.at(item.holding.label_spots[0]);
}

/**
 * Return whether a point is in view, and not under the legend or an inset: a callout of hidden ground would explain nothing.
 * @param {Pick<Labels, "view" | "covered">} labels
 * @param {Spot} spot
 */
export function isSeen({ view, covered }, { x, y }) {
  const point = boxAt(x, y, 0, 0);
  return inside(point, view) && !covered.some((each) => inside(point, each));
}

/**
 * @param {Labels} labels
 * @param {Pocket[]} small
 */
export function placeCallouts(labels, small) {
  const visible = small.filter((pocket) => isSeen(labels, spotOf(labels, pocket)));
  const callouts = foremost(labels, visible).map(([item, bounds]) => {
    const spot = spotOf(labels, [item, bounds]);
    const element = button(labels, item);
    const room = inLines(item.zone.label).flatMap((form) => {
      element.textContent = form;
      const [w, h] = labels.sized(`callout${form}`, element);
      return candidates(labels, spot, form, w, h).filter(({ end }) => Math.hypot(end.x - spot.x, end.y - spot.y) <= MOST_LEADER_PX);
    });
    /** @type {Callout & { element: HTMLElement }} */
    const callout = { element, spot, room: room.sort((one, other) => one.cost - other.cost), chosen: null };
    return callout;
  });
  putSettled(labels, callouts);
  for (const { element, chosen } of callouts) if (chosen) element.textContent = chosen.form;
}

/**
 * Choose a place for each label with a leader, and put it there; one without room is removed.
 * @param {Labels} labels
 * @param {(Callout & { element: HTMLElement })[]} placed
 */
export function putSettled(labels, placed) {
  settle(placed);
  for (const { element, spot, chosen } of placed) {
    if (!chosen) {
      element.remove();
      continue;
    }
    labels.put(element, chosen.box);
    drawLeader(labels, spot, chosen.end);
  }
}

/**
 * @param {Labels} labels
 * @param {Item} item
 */
function button(labels, item) {
  const element = make("button", "cm-label cm-callout", item.zone.label);
  element.type = "button";
  element.dataset.zone = item.holding.zone;
  element.setAttribute("aria-label", item.aria);
  element.style.setProperty("--holder", item.holder.fill);
  element.style.setProperty("--holder-dark", item.holder.dark);
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    labels.options.choose(item.holding.zone);
  });
  return element;
}

/**
 * Draw a leader, and register it as a row of small boxes so that labels placed later avoid it.
 * @param {Labels} labels
 * @param {Spot} from
 * @param {Spot} to
 */
export function drawLeader(labels, from, to) {
  const left = Math.min(from.x, to.x) - 3,
    top = Math.min(from.y, to.y) - 3;
  const size = { width: Math.abs(from.x - to.x) + 6, height: Math.abs(from.y - to.y) + 6 };
  const svg = makeSvg("svg", { class: "cm-leader", ...size, "aria-hidden": "true" });
  svg.style.transform = `translate(${left + labels.origin.x}px,${top + labels.origin.y}px)`;
  const line = makeSvg("line", { x1: from.x - left, y1: from.y - top, x2: to.x - left, y2: to.y - top });
  svg.append(line, makeSvg("circle", { cx: from.x - left, cy: from.y - top, r: 2 }));
  labels.root.prepend(svg);
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / Math.max(1, steps),
      y = from.y + ((to.y - from.y) * step) / Math.max(1, steps);
    labels.taken.push(boxAt(x - 1, y - 1, 2, 2));
  }
}
