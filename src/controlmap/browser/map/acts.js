/* A reader's acts on the map. The page is notified first, so that the server works while the browser draws. */
/** @import { Position } from "../shared/payloads" */
/** @import { Acts } from "./types" */
import { NOTHING } from "../shared/nothing.js";
import { tell } from "./bridge.js";
import { apply, shown } from "./state.js";

/** @param {string} id */
export function chooseZone(id) {
  tell({ type: "zone", id });
  apply({ ...NOTHING, zone: id, stamp: shown().stamp });
}

/** @param {string} id */
function chooseFront(id) {
  tell({ type: "front", id });
  apply({ ...NOTHING, front: id, stamp: shown().stamp });
}

/**
 * @param {string} id
 * @param {Position} at
 */
export function chooseSpot(id, at) {
  tell({ type: "at", id });
  apply({ ...NOTHING, at, stamp: shown().stamp });
}

/**
 * The acts of a map. Where a pointer hit the ground, the history of that very point is offered, too.
 * @param {(latlng: L.LatLng) => void} offer
 * @returns {Acts}
 */
export function actsOf(offer) {
  const ground = (/** @type {string} */ id, /** @type {L.LatLng | undefined} */ latlng) => {
    chooseZone(id);
    if (latlng) offer(latlng);
  };
  return { zone: chooseZone, ground, front: chooseFront };
}
