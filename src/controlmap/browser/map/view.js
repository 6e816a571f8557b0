/* The reader's view of the map: its limits, and its place in the address. */
import { NEAREST_ZOOM, VIEW } from "../shared/constants.js";
import { nearestTo, withinHalfTurn } from "../shared/date_line.js";
import { queryOf } from "../shared/query.js";
import { hostWindow } from "./bridge.js";

const LEAST_ZOOM_STEP = 0.05;
const DIGITS = 3;

/** @typedef {{ center: [number, number], zoom: number }} View latitude and longitude in degrees */

/**
 * Read a view: latitude, longitude and zoom, separated by commas.
 * @param {string | null} text
 * @returns {View | null}
 */
export function readView(text) {
  const parts = (text ?? "").split(",");
  const [lat, lng, zoom] = parts.map(Number);
  const sound = parts.length === 3 && parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part));
  if (!sound || Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom < 0) return null;
  return { center: [lat, lng], zoom };
}

/**
 * Write a view as the address has it.
 * @param {{ lat: number, lng: number }} center
 * @param {number} zoom
 */
export const viewText = ({ lat, lng }, zoom) => [lat.toFixed(DIGITS), withinHalfTurn(lng).toFixed(DIGITS), zoom.toFixed(2)].join(",");

/** Keeps a map within its country, and its view in the address of the page. */
export class ReadersView {
  /**
   * @param {L.Map} map
   * @param {() => void} layOut fits the whole country into the frame
   */
  constructor(map, layOut) {
    this.map = map;
    this.layOut = layOut;
    this.homeZoom = map.getZoom();
    this.ready = false;
  }

  /** Fit the whole country, and let the reader neither zoom out nor move beyond what is visible then. */
  goHome() {
    const { map } = this;
    this.ready = false;
    map.setMinZoom(0);
    map.setMaxBounds(undefined);
    this.layOut();
    this.homeZoom = map.getZoom();
    map.setMinZoom(this.homeZoom);
    map.setMaxZoom(Math.max(NEAREST_ZOOM, this.homeZoom));
    map.setMaxBounds(map.getBounds());
    // Stop at the bounds instead of returning to them: the labels would be placed again, a pixel apart.
    map.options.maxBoundsViscosity = 1;
    this.ready = true;
  }

  /** Fit the whole country to a frame of another size, and return to the part that the reader was looking at. */
  refit() {
    const { map } = this;
    const before = this.isHome() ? null : { center: map.getCenter(), zoom: map.getZoom() };
    this.goHome();
    if (before) map.setView(before.center, before.zoom, { animate: false });
  }

  /** Return whether the whole country is shown. */
  isHome() {
    return this.map.getZoom() < this.homeZoom + LEAST_ZOOM_STEP;
  }

  /** Show the view in the address, if it has one, and keep the address up to date from now on. */
  keep() {
    const host = hostWindow();
    const asked = readView(new URLSearchParams(host.location.search).get(VIEW));
    if (asked) {
      const [lat, lng] = asked.center;
      this.map.setView([lat, nearestTo(lng, this.map.getCenter().lng)], asked.zoom, { animate: false });
    }
    this.map.on("moveend asked", () => this.note());
    host.addEventListener("popstate", () => this.note());
  }

  /** Write the view into the address: no new entry of the history, and none at all for the whole country. */
  note() {
    if (!this.ready) return;
    const host = hostWindow(),
      asked = new URLSearchParams(host.location.search);
    const before = asked.get(VIEW);
    const now = this.isHome() ? null : viewText(this.map.getCenter(), this.map.getZoom());
    if (before === now) return;
    if (now) asked.set(VIEW, now);
    else asked.delete(VIEW);
    host.history.replaceState(host.history.state, "", host.location.pathname + queryOf(asked) + host.location.hash);
  }
}
