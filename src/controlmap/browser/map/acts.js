/* A reader's actions on the map. Each notifies the page before it draws, so that server and browser work in parallel. */
/** @import { Position } from "../shared/payloads" */
/** @import { Acts } from "./types" */
import { NOTHING } from "../shared/nothing.js";
import { tell } from "./bridge.js";
import { apply, mainCanvas, shown } from "./state.js";

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
 * Return what the map shows of a selected place: itself, and the zone in which it lies on the shown day.
 * @param {string} id
 */
export function lookOfPlace(id) {
  const canvas = mainCanvas();
  const place = canvas?.words.places.find((one) => one.id === id);
  const zone = place && canvas?.zoneAt(place.at);
  return { ...NOTHING, zones: zone ? [zone] : [], places: [id] };
}

/** @param {string} id */
export function choosePlace(id) {
  tell({ type: "place", id });
  apply({ ...lookOfPlace(id), stamp: shown().stamp });
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
 * Return the actions of a map. A click on the ground also offers the history of the clicked point.
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
