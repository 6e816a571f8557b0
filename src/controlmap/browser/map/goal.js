/* Brings what a search found into view. A click on the map itself never moves it. */
import { mainCanvas } from "./state.js";
import { boundsOf, flyTo } from "./walk.js";

/** Zoom levels above that of the whole country: some 100 km around a town. */
const NEAREST_STEPS = 2.2;

/**
 * Move the view to a zone or a place and its surroundings; anything else, and a place off the map, leaves it where it is.
 * @param {string} kind
 * @param {string} id
 */
export function bringTo(kind, id) {
  const canvas = mainCanvas();
  if (!canvas) return;
  const only = (/** @type {string} */ one) => (one === kind ? [id] : []);
  const bounds = boundsOf(canvas.items, canvas.words.places, { zones: only("zone"), places: only("place") });
  if (bounds.isValid()) flyTo(canvas.map, bounds, canvas.map.getMinZoom(), NEAREST_STEPS);
}
