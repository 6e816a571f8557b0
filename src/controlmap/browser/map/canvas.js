/* A canvas: one Leaflet map with the layers of one day. The frame has a main canvas and one for each inset. */
/** @import { Band, Choose, DrawnFront, Item, Marked } from "./types" */
/** @import { BasemapPayload, BasePayload, ChangePayload, DayPayload, HoldingPayload, LabelsPayload, MultiPolygon, Polygon, Position } from "../shared/payloads" */

import { make } from "../shared/dom.js";
import { covers } from "../shared/inside.js";
import { tell } from "./bridge.js";
import { drawChange, drawOutline } from "./compared.js";
import { dressFronts, markFronts, ringDiffering } from "./fronts.js";
import { isTouched } from "./gestures.js";
import { drawAroundFronts, drawBasemap, drawFronts, drawGround, drawZones, elementOf, makePanes, widenBands } from "./layers.js";

export class Canvas {
  /**
   * @param {L.Map} map
   * @param {string} prefix
   * @param {BasePayload} base
   * @param {LabelsPayload} words
   */
  constructor(map, prefix, base, words) {
    this.map = map;
    this.prefix = prefix;
    this.words = words;
    /** @type {Item[]} */
    this.items = [];
    /** The ground of the earlier day beside it, while two days are compared by swiping. */
    this.earlier = /** @type {Item[]} */ ([]);
    /** @type {L.Layer[]} */
    this.layers = [];
    /** @type {L.GeoJSON[]} */
    this.lines = [];
    /** @type {L.Layer[]} */
    this.compared = [];
    this.change = /** @type {ChangePayload | null} */ (null);
    /** @type {L.GeoJSON[]} */
    this.outlined = [];
    /** @type {DrawnFront[]} */
    this.fronts = [];
    /** @type {L.Layer[]} */
    this.rings = [];
    this.focusable = false;
    /** The symbols of a reader's incidents. @type {{ at: Position, size: number }[]} */
    this.symbols = [];
    this.renderers = makePanes(map);
    this.border = base.border;
    this.ground = /** @type {L.Polygon | null} */ (null);
    map.on("click", () => tell({ type: "empty" }));
    /** @type {Band[]} */
    this.bands = [];
    map.on("zoomend", () => widenBands(map, this.bands));
  }

  /* Draw the country's outline, once: the first drawing comes after the layout, which would draw it again. */
  drawGround() {
    this.ground ??= drawGround(this.map, this.renderers, this.border);
    return this.ground;
  }

  /** @param {BasemapPayload} basemap */
  drawBasemap(basemap) {
    drawBasemap(this.map, this.renderers, basemap, this.border, this.drawGround());
  }

  /**
   * Draw a day in place of the previous one, without a reload and without changing the view or the selection.
   * @param {DayPayload} day
   * @param {Choose} choose
   * @param {Choose} chooseFront
   * @param {boolean} focusable
   * @param {boolean} whole false: margins and click targets of the fronts are drawn later, by `showAroundFronts`
   */
  show(day, choose, chooseFront, focusable, whole = true) {
    this.showGround(day, choose, focusable);
    if (whole) this.showAroundFronts(day, chooseFront);
  }

  /**
   * Draw zones and front lines: all that a reader sees at first.
   * @param {DayPayload} day
   * @param {Choose} choose
   * @param {boolean} focusable
   */
  showGround(day, choose, focusable) {
    this.focusable = focusable;
    this.drawGround();
    for (const layer of this.layers) layer.remove();
    const drawn = drawZones(this.map, this.renderers["cm-zones"], day, this.words, this.prefix);
    this.items = drawn.items;
    this.lines = drawFronts(this.map, this.renderers, day);
    this.layers = [...drawn.layers, ...this.lines];
    this.fronts = [];
    this.bands = [];
    for (const item of this.items) this.dress(item, choose, focusable);
  }

  /**
   * Draw margins and click targets of the fronts that were drawn last.
   * @param {DayPayload} day
   * @param {Choose} chooseFront
   */
  showAroundFronts(day, chooseFront) {
    const { fronts, bands } = drawAroundFronts(this.map, this.renderers, day, this.lines);
    this.layers.push(...fronts.map(({ hit }) => hit), ...bands.map((band) => band.layer));
    this.fronts = fronts;
    this.bands = bands;
    widenBands(this.map, this.bands);
    dressFronts(fronts, chooseFront, this.words, this.focusable);
  }

  /**
   * Draw the ground that changed hands between two days, with stripes in the colours of the old and the new holder.
   * @param {ChangePayload | null} change
   */
  compare(change) {
    this.change = change;
    for (const layer of this.compared) layer.remove();
    this.compared = change ? drawChange(this.map, this.renderers["cm-fronts"], change, this.words, this.prefix) : [];
  }

  /**
   * Return who held striped ground on the two compared days; empty for ground that did not change hands.
   * @param {L.LatLng} latlng
   */
  changeAt({ lng, lat }) {
    const found = this.change?.handovers.find(({ geometry }) => covers(/** @type {Polygon | MultiPolygon} */ (geometry), [lng, lat]));
    const label = (/** @type {string} */ id) => this.words.holders[id]?.label ?? "";
    return found ? this.words.changed.replace("{from}", () => label(found.from)).replace("{to}", () => label(found.to)) : "";
  }

  /**
   * Outline zones as they were on an earlier day, over the ground that changed hands.
   * @param {DayPayload | null} day
   * @param {string[]} zones
   */
  outline(day, zones) {
    for (const layer of this.outlined) layer.remove();
    this.outlined = day ? drawOutline(this.map, this.renderers["cm-fronts"], day, zones) : [];
  }

  /**
   * @param {Item} item
   * @param {Choose} choose
   * @param {boolean} focusable
   */
  dress(item, choose, focusable) {
    const element = elementOf(item.path);
    const zone = item.holding.zone;
    item.aria = [item.zone.name, item.holder.heldBy, item.area].join(`${this.words.comma} `);
    element.setAttribute("tabindex", focusable ? "0" : "-1");
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", item.aria);
    element.setAttribute("aria-pressed", "false");
    element.dataset.zone = zone;
    element.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(zone);
      }
    });
    item.path.on("click", (event) => {
      L.DomEvent.stopPropagation(event);
      choose(zone, event.latlng);
      item.path.closeTooltip();
    });
    const tip = make("div", "cm-tip");
    const changed = make("span");
    tip.append(make("b", "", item.zone.name), make("span", "", item.holder.heldBy), make("span", "", item.area), changed);
    item.path.on("mousemove", ({ latlng }) => {
      changed.textContent = this.changeAt(latlng);
    });
    // Under a finger a tooltip would hide the ground, and the bar under the map says the same.
    if (!isTouched()) item.path.bindTooltip(tip, { sticky: true, className: "cm-tooltip" });
  }

  /**
   * Mark selected, highlighted and filtered zones with CSS classes, without drawing anything again.
   * @param {Marked} state
   * @param {Set<string>} filtered
   */
  mark(state, filtered) {
    for (const item of [...this.items, ...this.earlier]) {
      const element = elementOf(item.path);
      const chosen = item.holding.zone === state.zone;
      element.classList.toggle("is-selected", chosen);
      element.classList.toggle("is-lit", state.zones.includes(item.holding.zone));
      element.classList.toggle("is-filtered", filtered.size > 0 && !filtered.has(item.holding.controller));
      // Setting an attribute to the same value still invalidates the element, which is slow with a thousand zones.
      if (element.getAttribute("aria-pressed") !== String(chosen)) element.setAttribute("aria-pressed", String(chosen));
      if (chosen && document.activeElement !== element) item.path.bringToFront();
    }
    markFronts(this.fronts, state.front, this.focusable);
    for (const ring of this.rings) ring.remove();
    this.rings = ringDiffering(this.map, this.renderers["cm-points"], this.fronts, state.front);
  }

  /**
   * Return the zone that contains a point on the shown day; null outside the country.
   * @param {Position} at
   */
  zoneAt(at) {
    return this.items.find(({ holding }) => covers(/** @type {Polygon | MultiPolygon} */ (holding.geometry), at))?.holding.zone ?? null;
  }
}

/**
 * @param {HoldingPayload} holding
 * @param {LabelsPayload} words
 */
export function areaText(holding, words) {
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  const text = holding.bounds ? words.areaRange : words.area;
  const [low, high] = holding.bounds || [0, 0];
  return text.replace("{km2}", number.format(holding.km2)).replace("{low}", number.format(low)).replace("{high}", number.format(high));
}
