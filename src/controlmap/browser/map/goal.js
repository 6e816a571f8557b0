/* Brings what a search found into view. A click on the map itself never moves it. */
import { mainCanvas, shown } from "./state.js";
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

/**
 * Return the point of the selected place, point or zone; null without one.
 * @returns {L.LatLng | null}
 */
function chosenPoint() {
  const canvas = mainCanvas(),
    { at, places, zone } = shown();
  const place = canvas?.words.places.find(({ id }) => id === places[0]);
  const ground = canvas?.items.find(({ holding }) => holding.zone === zone);
  const point = at ?? place?.at ?? ground?.holding.label_spots[0];
  return point ? L.latLng(point[1], point[0]) : null;
}

/**
 * Let the button for zooming in keep the selection where it is in the window, instead of the window's middle.
 * @param {L.Map} map
 */
export function zoomTowardsChosen(map) {
  const { zoomIn } = map;
  map.zoomIn = (delta, options) => {
    const point = chosenPoint();
    if (!point || !map.getBounds().contains(point)) return zoomIn.call(map, delta, options);
    return map.setZoomAround(point, map.getZoom() + (delta ?? map.options.zoomDelta ?? 1), options);
  };
}
