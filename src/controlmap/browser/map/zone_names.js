/* Zone names, each only where its whole box lies inside its zone. Zones too small for their name get a callout. */
/** @import { Labels } from "./labels.js" */
/** @import { Box, Item, Spot } from "./types" */
/** @import { Pocket } from "./callouts.js" */
import { TOO_SMALL_PX } from "../shared/constants.js";
import { make } from "../shared/dom.js";
import { boxAt, inLines } from "./boxes.js";
import { placeCallouts } from "./callouts.js";

const LEAST_LETTER_PX = 3;

/**
 * Place the names of zones, and callouts for the zones that are too small.
 * @param {Labels} labels
 * @param {Item[]} items
 */
export function placeZoneNames(labels, items) {
  /** @type {Pocket[]} */
  const small = [];
  const seen = new Set();
  items.forEach((item, index) => {
    if (seen.has(item.holding.zone)) return;
    seen.add(item.holding.zone);
    const bounds = screenBounds(labels, item);
    if (!bounds) return;
    const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
    if (tiny || !placeZoneName(labels, item, index, bounds)) small.push([item, bounds]);
  });
  placeCallouts(labels, small);
}

/**
 * @param {Labels} labels
 * @param {Item} item
 * @returns {Box | null}
 */
function screenBounds(labels, item) {
  const b = item.path.getBounds();
  const a = labels.map.latLngToContainerPoint(b.getNorthWest());
  const c = labels.map.latLngToContainerPoint(b.getSouthEast());
  if (c.x < 0 || c.y < 0 || a.x > labels.view.right || a.y > labels.view.bottom) return null;
  return { left: a.x, top: a.y, right: c.x, bottom: c.y };
}

/**
 * @param {Labels} labels
 * @param {Item} item
 * @param {number} index
 * @param {Box} bounds
 */
function placeZoneName(labels, item, index, bounds) {
  const words = item.zone.label.split(" ");
  // Measuring a thousand zones is slow, so skip those that are narrower than the longest word could possibly be.
  if (bounds.right - bounds.left < LEAST_LETTER_PX * Math.max(...words.map((word) => word.length))) return false;
  const forms = inLines(item.zone.label);
  const anchors = item.holding.label_spots.map((anchor) => labels.at(anchor));
  return ["", " is-small"].some(
    (size) =>
      forms.some((form) => placeName(labels, item, index, form + size, form, size, anchors)) ||
      forms.some((form) => placeName(labels, item, index, form + size, form, size, roundabout(labels, bounds, anchors[0]))),
  );
}

/**
 * Return a grid of alternative points for a zone's name, those closest to the best point first.
 * @param {Labels} labels
 * @param {Box} bounds
 * @param {Spot} anchor
 */
function roundabout(labels, bounds, anchor) {
  const spots = [];
  const step = Math.max(5, Math.ceil((bounds.right - bounds.left) / 40));
  for (let x = Math.max(bounds.left, 0); x < Math.min(bounds.right, labels.view.right); x += step) {
    for (let y = Math.max(bounds.top, 0); y < Math.min(bounds.bottom, labels.view.bottom); y += step) {
      spots.push({ x, y, far: Math.hypot(x - anchor.x, y - anchor.y) });
    }
  }
  return spots.sort((one, other) => one.far - other.far);
}

/**
 * @param {Labels} labels
 * @param {Item} item
 * @param {number} index
 * @param {string} key
 * @param {string} form
 * @param {string} size
 * @param {Spot[]} spots
 */
function placeName(labels, item, index, key, form, size, spots) {
  const element = make("div", `cm-label cm-zone-name${size}`, form);
  element.dataset.zone = item.holding.zone;
  element.style.setProperty("--holder-dark", item.holder.dark);
  element.style.setProperty("--holder-light", item.holder.light);
  const [w, h] = labels.sized(`zone${key}`, element);
  const found = spots
    .map((spot) => boxAt(spot.x - w / 2, spot.y - h / 2, w, h))
    .find((candidate) => labels.ground.holds(index, candidate) && labels.free(candidate) && !labels.covers(candidate));
  if (found) labels.put(element, found);
  else element.remove();
  return Boolean(found);
}
