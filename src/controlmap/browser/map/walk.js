/* Camera moves of the walk through the article: the bounds of a statement's zones and places, and the flight to them. */
/** @import { Item } from "./types" */
/** @import { Lit, PlaceWords } from "../shared/payloads" */

const NEAREST_ZOOM_STEPS = 1.6;

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
 */
export function flyTo(map, bounds, homeZoom) {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = bounds.pad(0.35);
  const options = { maxZoom: homeZoom + NEAREST_ZOOM_STEPS, animate: !still, duration: 0.7 };
  if (still) map.fitBounds(target, options);
  else map.flyToBounds(target, options);
}
