/* Two compared days in one map: the earlier day on one side of a divider, which is dragged, or moved by the arrow keys. The side
   that is read first has the earlier day. */
/** @import { Item, Renderer, Spot } from "./types" */
/** @import { Canvas } from "./canvas.js" */
/** @import { DayPayload, LabelsPayload, Polygon } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { addButton } from "./buttons.js";
import { drawZones, shape } from "./layers.js";

const STEP = 0.04;
/** Panes of the earlier day, with their place among those of the shown day, which are cut where these begin. */
const EARLIER = { "cm-earlier": 405, "cm-earlier-lines": 421 };
const LATER = ["cm-zones", "cm-bands", "cm-hits", "cm-fronts"];
const ICON = "M8 1v14M5 5 2 8l3 3m6-6 3 3-3 3";

/**
 * Return the part of a map on one side of the divider, as a clip path.
 * @param {Spot} origin the frame's corner in the map's own px, which move with the map
 * @param {Spot} size of the frame
 * @param {number} at share of the width, from the left
 * @param {boolean} isRight
 */
export function half({ x, y }, size, at, isRight) {
  const [from, to] = [x + (isRight ? at : 0) * size.x, x + (isRight ? 1 : at) * size.x];
  const [top, bottom] = [y, y + size.y];
  return `polygon(${from}px ${top}px, ${to}px ${top}px, ${to}px ${bottom}px, ${from}px ${bottom}px)`;
}

export class Swipe {
  /**
   * @param {Canvas} canvas
   * @param {HTMLElement} stage
   * @param {LabelsPayload} words
   * @param {(item: Item) => void} dress makes the ground of the earlier day answer like that of the shown day
   * @param {(earlier: DayPayload | null) => void} changed is called when the earlier day appears, changes or disappears
   */
  constructor(canvas, stage, words, dress, changed) {
    this.canvas = canvas;
    this.map = canvas.map;
    this.words = words;
    this.dress = dress;
    this.changed = changed;
    /** Loads the earlier day; null while no days are compared. */
    this.load = /** @type {(() => unknown) | null} */ (null);
    this.later = "";
    this.at = 0.5;
    /** @type {L.Layer[]} */
    this.layers = [];
    this.on = false;
    this.button = addButton(this.map, "cm-swiper", words.swipe, ICON, () => this.turn(!this.on));
    this.button.setAttribute("aria-pressed", "false");
    this.button.hidden = true;
    this.days = [make("span", "cm-swipe-day"), make("span", "cm-swipe-day")];
    this.divider = make("div", "cm-divider");
    this.divider.tabIndex = 0;
    for (const [name, value] of Object.entries({ role: "slider", "aria-label": words.swipe, "aria-valuemin": "0", "aria-valuemax": "100" }))
      this.divider.setAttribute(name, value);
    this.divider.hidden = true;
    stage.append(this.divider, ...this.days);
    this.divider.addEventListener("pointerdown", (event) => this.divider.setPointerCapture(event.pointerId));
    this.divider.addEventListener("pointermove", (event) => {
      if (!this.divider.hasPointerCapture(event.pointerId)) return;
      const { left, width } = stage.getBoundingClientRect();
      this.move((event.clientX - left) / width);
    });
    this.divider.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -STEP, ArrowRight: STEP, Home: -1, End: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      this.move(this.at + step);
    });
    this.map.on("move zoomend resize", () => this.cut());
  }

  /**
   * Offer the comparison of the shown day with an earlier one, or of none.
   * @param {string} later the shown day's name
   * @param {(() => unknown) | null} load
   */
  async follow(later, load) {
    this.later = later;
    this.load = load;
    if (this.on) await this.turn(!!load);
    if (this.button.hidden !== !load) {
      this.button.hidden = !load;
      // Labels make room for the button, or take it.
      if (!this.on) this.changed(null);
    }
  }

  /**
   * Show or hide the earlier day.
   * @param {boolean} on
   */
  async turn(on) {
    const { load } = this;
    this.on = on;
    const day = on && load ? /** @type {DayPayload} */ (await load()) : null;
    // Another comparison was asked for meanwhile.
    if (load !== this.load || on !== this.on) return;
    for (const layer of this.layers) layer.remove();
    this.layers = day ? this.draw(day) : [];
    this.canvas.earlier = day ? this.canvas.earlier : [];
    this.button.setAttribute("aria-pressed", String(on));
    this.divider.hidden = !on;
    this.days[0].textContent = day?.labels[this.words.language] ?? "";
    this.days[1].textContent = day ? this.later : "";
    this.cut();
    this.changed(day);
  }

  /** @param {DayPayload} day */
  draw(day) {
    const { map, canvas } = this;
    const [ground, lines] = Object.entries(EARLIER).map(([name, z]) => {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(z);
      if (name !== "cm-earlier") pane.style.pointerEvents = "none";
      canvas.renderers[name] ??= /** @type {Renderer} */ (L.svg({ pane: name, padding: 0.3 }));
      return canvas.renderers[name];
    });
    const country = /** @type {Polygon} */ (canvas.border);
    // Opaque, since the ground of the shown day is under it.
    const paper = shape(map, country, "cm-ground", "cm-earlier", ground, false);
    const { items, layers } = drawZones(map, ground, day, this.words, "cm-e-", "cm-earlier");
    for (const item of items) this.dress(item);
    canvas.earlier = items;
    const fronts = day.fronts.map(({ geometry, basis }) =>
      shape(map, geometry, `cm-front basis-${basis}`, "cm-earlier-lines", lines, false),
    );
    return [paper, ...layers, ...fronts, shape(map, country, "cm-border", "cm-earlier-lines", lines, false)];
  }

  /** @param {number} at share of the width, from the left */
  move(at) {
    this.at = Math.min(1, Math.max(0, at));
    this.cut();
  }

  /** Cut the two days off at the divider, wherever the map has been moved. */
  cut() {
    const { map, at } = this,
      size = map.getSize();
    const cutting = this.on && this.layers.length > 0;
    this.divider.style.left = `${at * 100}%`;
    this.divider.setAttribute("aria-valuenow", String(Math.round(at * 100)));
    const origin = map.containerPointToLayerPoint([0, 0]);
    const right = this.words.direction === "rtl";
    for (const name of [...Object.keys(EARLIER), ...LATER]) {
      const pane = map.getPane(name);
      if (!pane) continue;
      const isRight = name in EARLIER === right;
      pane.style.clipPath = cutting ? half(origin, size, at, isRight) : "";
    }
  }
}
