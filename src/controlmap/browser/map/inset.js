/* An inset: the same layers on a second, static map of a few kilometres. */
/** @import { Choose, Inset } from "./types" */
/** @import { BasemapPayload, BasePayload, InsetBounds, LabelsPayload } from "../shared/payloads" */
import { Canvas } from "./canvas.js";
import { Labels } from "./labels.js";

/**
 * @param {HTMLElement} holder
 * @param {InsetBounds} inset
 * @param {BasePayload} base
 * @param {BasemapPayload} basemap
 * @param {LabelsPayload} words
 * @param {{ zone: Choose, place: Choose }} choose
 * @returns {Inset}
 */
export function makeInset(holder, inset, base, basemap, words, choose) {
  const still = {
    zoomControl: false,
    attributionControl: false,
    dragging: false,
    scrollWheelZoom: false,
    doubleClickZoom: false,
    boxZoom: false,
    keyboard: false,
    touchZoom: false,
    zoomSnap: 0,
    zoomAnimation: false,
    fadeAnimation: false,
  };
  const map = L.map(holder, still);
  const [west, south, east, north] = inset.bounds;
  const fit = () =>
    map.fitBounds(
      [
        [south, west],
        [north, east],
      ],
      { animate: false },
    );
  fit();
  const canvas = new Canvas(map, `cm-${inset.id}-`, base, words);
  canvas.drawBasemap(basemap);
  const labels = new Labels(map, {
    places: words.places,
    zones: null,
    areas: [],
    homeZoom: () => map.getZoom(),
    eager: 1,
    choose: choose.zone,
    choosePlace: choose.place,
    lit: () => [],
    selected: () => null,
    mirrored: words.direction === "rtl",
    obstacles: () => [],
    ground: () => canvas.items,
  });
  return {
    canvas,
    labels,
    fit() {
      map.invalidateSize({ animate: false });
      fit();
      labels.place();
    },
  };
}
