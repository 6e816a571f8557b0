/* Camera moves of the walk through the article: the bounds of a statement's zones and places, and the flight to them. */
/** @import { Drawn, Item } from "./types" */
/** @import { Lit, PlaceWords } from "../shared/payloads" */

const NEAREST_ZOOM_STEPS = 1.6;

const NEAREST_TO_OUTLINE = 2.8;

/** Whether the view is to move to the ground that is outlined next. */
let awaited = false;

/**
 * @param {Item[]} items
 * @param {PlaceWords[]} places
 * @param {Lit} state
 */
export function boundsOf(items, places, state) {
  const bounds = L.latLngBounds([]);
  for (const item of items) if (state.zones.includes(item.holding.zone)) bounds.extend(item.path.getBounds());
  for (const place of places) if (state.places.includes(place.id)) bounds.extend([place.at[1], place.at[0]]);
  return bounds;
}

/**
 * @param {L.Map} map
 * @param {L.LatLngBounds} bounds
 * @param {number} homeZoom
 * @param {number} [steps] how much closer than the whole country it may go
 */
export function flyTo(map, bounds, homeZoom, steps = NEAREST_ZOOM_STEPS) {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = bounds.pad(0.35);
  const options = { maxZoom: homeZoom + steps, animate: !still, duration: 0.7 };
  if (still) map.fitBounds(target, options);
  else map.flyToBounds(target, options);
}

/** Move the view to the ground that the next state outlines. */
export function flyToNext() {
  awaited = true;
}

/**
 * Move the view to the outlined ground if that was requested; to the whole country if none is outlined.
 * @param {Drawn} made
 */
export function followOutline(made) {
  if (!awaited) return;
  awaited = false;
  const bounds = L.latLngBounds([]);
  for (const layer of made.canvas.outlined) bounds.extend(layer.getBounds());
  if (bounds.isValid()) flyTo(made.map, bounds, made.homeZoom(), NEAREST_TO_OUTLINE);
  else made.refit();
}
