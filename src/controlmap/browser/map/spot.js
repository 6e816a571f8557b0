/* Points on open ground: a click offers a point's history, the Enter key selects the centre of the map. The selected point is
   marked. */
/** @import { LabelsPayload, Position } from "../shared/payloads" */
/** @import { ChooseSpot, Renderer } from "./types" */
import { withinHalfTurn } from "../shared/date_line.js";
import { make } from "../shared/dom.js";

/**
 * Return a point's id in the format of render/point_id.py. Three decimals are about a hundred metres.
 * @param {L.LatLng} latlng
 */
const idOf = ({ lng, lat }) => `${withinHalfTurn(lng).toFixed(3)}_${lat.toFixed(3)}`;

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
    const button = this.button(words.pointOffer);
    /** The same offer in the bar under a narrow map, where a popup would hide the ground. */
    this.under = this.button(words.pointOffer);
    this.under.hidden = true;
    /** What else is known of the clicked point, above the offer. */
    this.note = make("p", "cm-offer-note");
    const content = make("div");
    content.append(this.note, button);
    this.popup = L.popup({ className: "cm-offer", closeButton: false, autoPan: false, offset: [0, -2] }).setContent(content);
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

  /** @param {string} text */
  button(text) {
    const button = make("button", "cm-offer-button", text);
    button.type = "button";
    button.addEventListener("click", () => this.take());
    return button;
  }

  /**
   * Offer the history of a point in a popup, or under a narrow map. The click itself selects the zone.
   * @param {L.LatLng} latlng
   * @param {string} note
   */
  offer(latlng, note) {
    this.latlng = latlng;
    this.note.textContent = note;
    if (this.map.getContainer().closest(".is-narrow")) this.under.hidden = false;
    else this.popup.setLatLng(latlng).openOn(this.map);
  }

  take() {
    this.close();
    const { lng, lat } = this.latlng;
    this.choose(idOf(this.latlng), [Number(lng.toFixed(3)), Number(lat.toFixed(3))]);
  }

  close() {
    this.popup.close();
    this.under.hidden = true;
  }

  /**
   * Mark the selected point, and close an earlier offer.
   * @param {Position | null} at
   * @param {Renderer} renderer
   */
  show(at, renderer) {
    this.close();
    if (this.mark) this.mark.remove();
    this.mark = null;
    if (!at) return;
    const style = { renderer, pane: "cm-points", radius: 8, className: "cm-spot", interactive: false };
    this.mark = L.circleMarker([at[1], at[0]], style).addTo(this.map);
  }
}
