/* What the map shows while nothing is chosen: a choice is this and one thing more. */
/** @import { MapState } from "./payloads" */

/** @type {Pick<MapState, "zone" | "front" | "at" | "zones" | "places">} */
export const NOTHING = { zone: null, front: null, at: null, zones: [], places: [] };
