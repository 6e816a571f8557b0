/* A point on open ground: offered where a reader clicks, or in the middle of the map by the Enter key; marked once chosen. */
/** @import { LabelsPayload, Position } from "../shared/payloads" */
/** @import { ChooseSpot, Renderer } from "./types" */
import { make } from "../shared/dom.js";

/**
 * As render/point_id.py reads it: three decimals are some hundred metres.
 * @param {L.LatLng} latlng
 */
const idOf = ({ lng, lat }) => `${lng.toFixed(3)}_${lat.toFixed(3)}`;

export class GroundSpot {
  /**
   * @param {L.Map} map
   * @param {LabelsPayload} words
   * @param {ChooseSpot} choose
   */
  constructor(map, words, choose) {
    this.map = map;
    this.choose = choose;
    /** @type {L.CircleMarker | null} */
    this.mark = null;
    this.latlng = map.getCenter();
    const button = make("button", "cm-offer-button", words.pointOffer);
    button.type = "button";
    button.addEventListener("click", () => this.take());
    this.popup = L.popup({ className: "cm-offer", closeButton: false, autoPan: false, offset: [0, -2] }).setContent(button);
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", words.mapKeys);
    container.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.target !== container) return;
      event.preventDefault();
      this.latlng = map.getCenter();
      this.take();
    });
  }

  /**
   * Ask whether the history of a point is wanted: a click on ground is first of all about its zone.
   * @param {L.LatLng} latlng
   */
  offer(latlng) {
    this.latlng = latlng;
    this.popup.setLatLng(latlng).openOn(this.map);
  }

  take() {
    this.popup.close();
    const { lng, lat } = this.latlng;
    this.choose(idOf(this.latlng), [Number(lng.toFixed(3)), Number(lat.toFixed(3))]);
  }

  /**
   * Mark the chosen point. What was offered before is past.
   * @param {Position | null} at
   * @param {Renderer} renderer
   */
  show(at, renderer) {
    this.popup.close();
    if (this.mark) this.mark.remove();
    this.mark = null;
    if (!at) return;
    const style = { renderer, pane: "cm-points", radius: 8, className: "cm-spot", interactive: false };
    this.mark = L.circleMarker([at[1], at[0]], style).addTo(this.map);
  }
}
