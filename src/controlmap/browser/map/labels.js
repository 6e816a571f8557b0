/* Labels: zone names on their ground, callouts for zones too small to click, places by rank and zoom.
   Labels are placed in order of importance, and one that finds no free room is not shown. */
/** @import { AreaName, Position } from "../shared/payloads" */
/** @import { Box, Item, LabelOptions } from "./types" */

import { PLACE_RANKS } from "../shared/constants.js";
import { all, make } from "../shared/dom.js";
import { boxAt, inside, meets } from "./boxes.js";
import { Ground } from "./ground.js";
import { placeRemarks } from "./remarks.js";
import { meetsSymbol, onScreen } from "./town_room.js";
import { FOREMOST_RANKS, placeForemost, placeTown } from "./towns.js";
import { placeZoneNames } from "./zone_names.js";

/** @type {Record<string, number>} */
const RANK_ZOOM = { capital: 0, seat: 0, town: 1, base: 1.6, crossing: 1.6, village: 2.2 };

export class Labels {
  /**
   * @param {L.Map} map
   * @param {LabelOptions} options
   */
  constructor(map, options) {
    this.map = map;
    this.options = options;
    this.root = make("div", "cm-label-layer leaflet-zoom-hide");
    map.getPane("cm-labels")?.append(this.root);
    /** @type {Map<string, [number, number]>} */
    this.sizes = new Map();
    /** @type {string | null} */
    this.scene = null;
    /** @type {L.Path | null} */
    this.first = null;
    /** @type {Box[]} */
    this.taken = [];
    /** What lies over the map, such as the legend. @type {Box[]} */
    this.covered = [];
    /** The symbols of incidents: names are beside them, and over them only where there is no other room. @type {import("./town_room.js").Symbol[]} */
    this.symbols = [];
    /** The names of towns. @type {Box[]} */
    this.names = [];
    /** The dots of towns that are still to be named: no other town's name may be over them. @type {Box[]} */
    this.dots = [];
    this.view = boxAt(0, 0, 0, 0);
    this.origin = L.point(0, 0);
    this.ground = /** @type {Ground} */ (/** @type {unknown} */ (null));
    this.begun = false;
    // Labels would not follow a zoom animation: remove them, and place them again when it ends.
    map.on("zoomstart", () => {
      this.root.replaceChildren();
      this.scene = null;
    });
    // A narrow map has smaller letters, and a printed one may be wider than the screen's.
    map.on("resize", () => {
      this.sizes.clear();
      this.scene = null;
    });
    // Run after all other listeners, since one added later may redraw the zones on which labels are placed. The layout of the
    // first drawing moves the map as well: then the ground is to be painted first, and its labels are asked for afterwards.
    const after = () =>
      queueMicrotask(() => {
        if (this.begun && this.items().length) this.place();
      });
    map.on("moveend resize symbols", after);
  }

  /**
   * Return the size of a label. It does not change with the zoom, so it is measured once for each size of the map.
   * @param {string} key
   * @param {HTMLElement} element
   */
  sized(key, element) {
    this.root.append(element);
    /** @type {[number, number]} */
    const size = this.sizes.get(key) ?? [Math.ceil(element.offsetWidth), Math.ceil(element.offsetHeight)];
    this.sizes.set(key, size);
    return size;
  }

  /* Place all labels, unless view, day and highlights are unchanged: then a focused callout keeps the focus. */
  place() {
    this.begun = true;
    const items = this.items();
    const obstacles = this.options.obstacles().map((o) => this.fromScreen(o));
    const buttons = this.map.zoomControl?.getContainer();
    const scene = JSON.stringify([
      [buttons?.offsetWidth, buttons?.offsetHeight],
      this.map.getZoom(),
      this.map.getCenter(),
      this.map.getSize(),
      obstacles,
      this.options.lit(),
      this.options.foremost?.(),
      this.options.unnamed?.(),
      this.options.symbols?.(),
    ]);
    if (scene !== this.scene || items[0].path !== this.first) this.placeAll(items, obstacles);
    this.scene = scene;
    this.first = items[0].path;
    this.mark();
  }

  /* Mark the selected zone's callout, without measuring anything. */
  mark() {
    for (const callout of all(this.root, ".cm-callout")) {
      const chosen = callout.dataset.zone === this.options.selected();
      callout.classList.toggle("is-selected", chosen);
      callout.setAttribute("aria-pressed", String(chosen));
    }
  }

  /**
   * Return the zones in the order in which `Ground` numbers them.
   * @returns {Item[]}
   */
  items() {
    const drawn = this.options.ground ?? this.options.zones;
    return drawn ? drawn() : [];
  }

  /**
   * @param {Item[]} items
   * @param {Box[]} obstacles
   */
  placeAll(items, obstacles) {
    this.root.replaceChildren();
    this.origin = this.map.containerPointToLayerPoint([0, 0]);
    const size = this.map.getSize();
    this.view = boxAt(2, 2, size.x - 4, size.y - 4);
    this.taken = [...obstacles];
    this.names = [];
    this.covered = obstacles;
    this.symbols = onScreen(this.options.symbols?.() ?? [], (point) => this.at(point));
    const zoom = this.map.zoomControl?.getContainer();
    if (zoom) this.taken.push(this.fromScreen(zoom.getBoundingClientRect()));
    this.ground = new Ground(items, size, this.origin);
    for (const lit of this.options.lit()) placeTown(this, lit, "is-lit", true);
    // Before the names of zones, which have a whole zone to be placed in: a reader looks for these on every map of the country.
    // A phone's map of zones is the exception: each small zone has its callout there, and would find no room after the towns.
    const crowded = this.options.crowded?.() ?? false;
    if (crowded) for (const place of this.options.places) if (place.rank === FOREMOST_RANKS[0]) placeTown(this, place);
    if (!crowded) placeForemost(this);
    if (this.options.zones && !this.options.unnamed?.()) placeZoneNames(this, items);
    if (crowded) placeForemost(this);
    const depth = this.map.getZoom() - this.options.homeZoom();
    for (const rank of PLACE_RANKS.slice(FOREMOST_RANKS.length)) {
      if (depth + 0.01 < RANK_ZOOM[rank] - (this.options.eager || 0)) continue;
      for (const place of this.options.places) if (place.rank === rank) placeTown(this, place);
    }
    placeRemarks(this, this.options.remarks?.() ?? []);
    for (const name of this.options.areas) this.placeArea(name);
  }

  /** @param {DOMRect} rectangle */
  fromScreen(rectangle) {
    const stage = this.map.getContainer().getBoundingClientRect();
    return boxAt(rectangle.left - stage.left, rectangle.top - stage.top, rectangle.width, rectangle.height);
  }

  /** @param {Box} candidate */
  free(candidate) {
    return inside(candidate, this.view) && ![...this.taken, ...this.dots].some((other) => meets(candidate, other));
  }

  /**
   * Return how many symbols of incidents a label in this box would meet.
   * @param {Box} candidate
   */
  covers(candidate) {
    return this.symbols.filter((symbol) => meetsSymbol(candidate, symbol)).length;
  }

  /**
   * @param {HTMLElement} element
   * @param {Box} candidate
   */
  put(element, candidate) {
    this.taken.push(candidate);
    element.style.transform = `translate(${Math.round(candidate.left + this.origin.x)}px,${Math.round(candidate.top + this.origin.y)}px)`;
  }

  /** @param {Position} point */
  at(point) {
    return this.map.latLngToContainerPoint([point[1], point[0]]);
  }

  /** @param {AreaName} area */
  placeArea(area) {
    const element = make("div", `cm-label cm-area ${area.kind}`, area.name);
    const [w, h] = this.sized(`area${area.name}`, element);
    const spot = this.at(area.at);
    const candidate = boxAt(spot.x - w / 2, spot.y - h / 2, w, h);
    if (this.free(candidate)) this.put(element, candidate);
    else element.remove();
  }
}
