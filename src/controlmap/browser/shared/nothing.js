/* The map's empty selection. Selecting something overrides one of these fields. */
/** @import { MapState } from "./payloads" */

/** @type {Pick<MapState, "zone" | "front" | "at" | "zones" | "places">} */
export const NOTHING = { zone: null, front: null, at: null, zones: [], places: [] };
