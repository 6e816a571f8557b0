/* Labels: zone names over their ground, callouts for pockets too small to hit, places by rank and zoom.
   The lesser gives way: labels are placed greatest first, and one that finds no free room is not shown. */
import { placeCallouts } from "./callouts.js";
import { make } from "./frame.js";
import { Ground } from "./ground.js";

export const TOO_SMALL_PX = 24;
const GAP_PX = 2;
const LEAST_LETTER_PX = 3;
const RANK_ZOOM = { capital: 0, seat: 0, town: 1, base: 1.6, crossing: 1.6, village: 2.2 };
const RANK_ORDER = ["capital", "seat", "town", "base", "crossing", "village"];

function boxAt(x, y, w, h) {
  return { left: x, top: y, right: x + w, bottom: y + h };
}
function meets(a, b) {
  return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX && a.top < b.bottom + GAP_PX && b.top < a.bottom + GAP_PX;
}
function inside(a, b) {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

/* The forms in which a name can stand: in one line, and where it has more than one word in two. */
export function inLines(name) {
  const words = name.split(" ");
  const half = Math.ceil(words.length / 2);
  return words.length > 1 ? [name, `${words.slice(0, half).join(" ")}\n${words.slice(half).join(" ")}`] : [name];
}

export class Labels {
  constructor(map, options) {
    this.map = map;
    this.options = options;
    this.root = make("div", "cm-label-layer leaflet-zoom-hide");
    map.getPane("cm-labels").append(this.root);
    this.sizes = new Map();
    // In flight the labels would hang where they were: they come back where the flight ends.
    map.on("zoomstart", () => {
      this.root.replaceChildren();
      this.scene = null;
    });
    // After every other listener: what draws the zones anew may have been told later, and names are put on what is drawn.
    const after = () =>
      queueMicrotask(() => {
        if (this.items().length) this.place();
      });
    map.on("moveend resize", after);
  }

  /* Sizes are measured once: they do not change with the zoom. */
  sized(key, element) {
    this.root.append(element);
    if (!this.sizes.has(key)) this.sizes.set(key, [Math.ceil(element.offsetWidth), Math.ceil(element.offsetHeight)]);
    return this.sizes.get(key);
  }

  /* Labels stay as they are, and a focused callout focused, unless the view, the day or what is lit has changed. */
  place() {
    const items = this.items();
    const obstacles = this.options.obstacles().map((o) => this.fromScreen(o));
    const scene = JSON.stringify([
      this.map.getZoom(),
      this.map.getCenter(),
      this.map.getSize(),
      obstacles,
      this.options.lit(),
      this.options.foremost?.(),
    ]);
    if (scene !== this.scene || items[0].path !== this.first) this.placeAnew(items, obstacles);
    this.scene = scene;
    this.first = items[0].path;
    this.mark();
  }

  /* Mark the callout of what is selected: nothing has to be measured for that. */
  mark() {
    for (const callout of this.root.querySelectorAll(".cm-callout")) {
      const chosen = callout.dataset.zone === this.options.selected();
      callout.classList.toggle("is-selected", chosen);
      callout.setAttribute("aria-pressed", String(chosen));
    }
  }

  /* Zones in one order for all that is read off the picture of the ground. */
  items() {
    return (this.options.ground || this.options.zones)();
  }

  placeAnew(items, obstacles) {
    this.root.replaceChildren();
    this.origin = this.map.containerPointToLayerPoint([0, 0]);
    const size = this.map.getSize();
    this.view = boxAt(2, 2, size.x - 4, size.y - 4);
    this.taken = obstacles;
    if (this.map.zoomControl) this.taken.push(this.fromScreen(this.map.zoomControl.getContainer().getBoundingClientRect()));
    this.ground = new Ground(items, size, this.origin);
    for (const lit of this.options.lit()) this.placePoint(lit, "is-lit", true);
    for (const place of this.options.places) if (place.rank === "capital") this.placePoint(place, "");
    if (this.options.zones) this.placeZones(items);
    const depth = this.map.getZoom() - this.options.homeZoom();
    for (const rank of RANK_ORDER.slice(1)) {
      if (depth + 0.01 < RANK_ZOOM[rank] - (this.options.eager || 0)) continue;
      for (const place of this.options.places) if (place.rank === rank) this.placePoint(place, "");
    }
    for (const name of this.options.areas) this.placeArea(name);
  }

  fromScreen(rectangle) {
    const stage = this.map.getContainer().getBoundingClientRect();
    return boxAt(rectangle.left - stage.left, rectangle.top - stage.top, rectangle.width, rectangle.height);
  }

  free(candidate) {
    return inside(candidate, this.view) && !this.taken.some((other) => meets(candidate, other));
  }

  put(element, candidate) {
    this.taken.push(candidate);
    element.style.transform = `translate(${Math.round(candidate.left + this.origin.x)}px,${Math.round(candidate.top + this.origin.y)}px)`;
  }

  at(point) {
    return this.map.latLngToContainerPoint([point[1], point[0]]);
  }

  placePoint(place, extra, always) {
    const spot = this.at(place.at);
    if (!this.map.getSize || spot.x < 4 || spot.y < 4 || spot.x > this.view.right || spot.y > this.view.bottom) return;
    const dot = boxAt(spot.x - 3, spot.y - 3, 6, 6);
    if (this.taken.some((other) => meets(dot, other)) && !always) return;
    const element = make("div", `cm-label cm-place rank-${place.rank} ${extra || ""}`, place.name);
    const [w, h] = this.sized(place.rank + extra + place.name, element);
    // Beside its dot first, on the side to which the language runs.
    const beside = [
      [7, -h / 2],
      [-7 - w, -h / 2],
    ];
    if (this.options.mirrored) beside.reverse();
    const spots = [...beside, [-w / 2, -7 - h], [-w / 2, 7], [5, -h - 3], [5, 3], [-w - 5, -h - 3], [-w - 5, 3]];
    const room = spots.map(([x, y]) => boxAt(spot.x + x, spot.y + y, w, h)).filter((candidate) => this.free(candidate));
    // A town's name would rather stay on its holder's ground than run across a front.
    const home = this.ground.at(spot.x, spot.y);
    const found = room.find((candidate) => this.ground.holds(home, candidate)) || room[0];
    if (!found) {
      element.remove();
      if (!always) return;
    }
    const mark = make("div", `cm-dot rank-${place.rank} ${extra || ""}`);
    this.root.append(mark);
    this.taken.push(dot);
    mark.style.transform = `translate(${Math.round(spot.x + this.origin.x)}px,${Math.round(spot.y + this.origin.y)}px)`;
    if (found) this.put(element, found);
  }

  /* A zone's name stands only where its whole box lies on the zone's own ground. */
  placeZones(items) {
    const small = [];
    const seen = new Set();
    items.forEach((item, index) => {
      if (seen.has(item.holding.zone)) return;
      seen.add(item.holding.zone);
      const bounds = this.screenBounds(item);
      if (!bounds) return;
      const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
      if (tiny || !this.placeZoneName(item, index, bounds)) small.push([item, bounds]);
    });
    placeCallouts(this, small);
  }

  screenBounds(item) {
    const b = item.path.getBounds();
    const a = this.map.latLngToContainerPoint(b.getNorthWest());
    const c = this.map.latLngToContainerPoint(b.getSouthEast());
    if (c.x < 0 || c.y < 0 || a.x > this.view.right || a.y > this.view.bottom) return null;
    return { left: a.x, top: a.y, right: c.x, bottom: c.y };
  }

  placeZoneName(item, index, bounds) {
    const words = item.zone.label.split(" ");
    // Measuring is slow where there are a thousand zones: ground narrower than any letters of the longest word is left.
    if (bounds.right - bounds.left < LEAST_LETTER_PX * Math.max(...words.map((word) => word.length))) return false;
    const forms = inLines(item.zone.label);
    const anchors = item.holding.label_spots.map((anchor) => this.at(anchor));
    return ["", " is-small"].some(
      (size) =>
        forms.some((form) => this.placeName(item, index, form + size, form, size, anchors)) ||
        forms.some((form) => this.placeName(item, index, form + size, form, size, this.roundabout(bounds, anchors[0]))),
    );
  }

  /* Other spots for a name, in a grid over its zone, those near the best one first. */
  roundabout(bounds, anchor) {
    const spots = [];
    const step = Math.max(5, Math.ceil((bounds.right - bounds.left) / 40));
    for (let x = Math.max(bounds.left, 0); x < Math.min(bounds.right, this.view.right); x += step) {
      for (let y = Math.max(bounds.top, 0); y < Math.min(bounds.bottom, this.view.bottom); y += step) {
        spots.push({ x, y, far: Math.hypot(x - anchor.x, y - anchor.y) });
      }
    }
    return spots.sort((one, other) => one.far - other.far);
  }

  placeName(item, index, key, form, size, spots) {
    const element = make("div", `cm-label cm-zone-name${size}`, form);
    element.style.setProperty("--holder-dark", item.holder.dark);
    element.style.setProperty("--holder-light", item.holder.light);
    const [w, h] = this.sized(`zone${key}`, element);
    for (const spot of spots) {
      const candidate = boxAt(spot.x - w / 2, spot.y - h / 2, w, h);
      if (this.ground.holds(index, candidate) && this.free(candidate)) {
        this.put(element, candidate);
        return true;
      }
    }
    element.remove();
    return false;
  }

  placeArea(area) {
    const element = make("div", `cm-label cm-area ${area.kind || ""}`, area.name);
    const [w, h] = this.sized(`area${area.name}`, element);
    const spot = this.at(area.at);
    const candidate = boxAt(spot.x - w / 2, spot.y - h / 2, w, h);
    if (this.free(candidate)) this.put(element, candidate);
    else element.remove();
  }
}
export { boxAt, meets };
