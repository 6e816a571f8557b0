/* A canvas: one Leaflet map with the layers of one day on it. The frame has a large one and one for each inset. */
import { tell } from "./bridge.js";
import { make } from "./frame.js";
import { drawBasemap, drawChange, drawFronts, drawGround, drawZones, makePanes, widenBands } from "./layers.js";

export class Canvas {
  constructor(map, prefix, base, words) {
    Object.assign(this, { map, prefix, words, items: [], layers: [], compared: [] });
    this.renderers = makePanes(map);
    this.ground = drawGround(map, this.renderers, base);
    map.on("click", () => tell({ type: "empty" }));
    this.bands = [];
    map.on("zoomend", () => widenBands(map, this.bands));
  }

  drawBasemap(base) {
    drawBasemap(this.map, this.renderers, base, this.ground);
  }

  /* Another day is drawn in the place of the last: no reload, the view and the reader's selection stay. */
  show(day, choose, focusable) {
    for (const layer of this.layers) layer.remove();
    const drawn = drawZones(this.map, this.renderers["cm-zones"], day, this.words, this.prefix);
    this.items = drawn.items;
    const fronts = drawFronts(this.map, this.renderers, day);
    this.layers = drawn.layers.concat(fronts.lines, fronts.bands);
    this.bands = fronts.bands;
    widenBands(this.map, this.bands);
    for (const item of this.items) this.dress(item, choose, focusable);
  }

  /* What changed hands between two days: striped by who lost it and who gained it. */
  compare(change) {
    for (const layer of this.compared) layer.remove();
    this.compared = change ? drawChange(this.map, this.renderers["cm-fronts"], change, this.words, this.prefix) : [];
  }

  dress(item, choose, focusable) {
    const element = item.path.getElement();
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
      choose(zone);
    });
    const tip = make("div", "cm-tip");
    tip.append(make("b", "", item.zone.name), make("span", "", item.holder.heldBy), make("span", "", item.area));
    item.path.bindTooltip(tip, { sticky: true, className: "cm-tooltip" });
  }

  under(point, origin) {
    if (!this.items.length) return null;
    const spot = this.items[0].path.getElement().ownerSVGElement.createSVGPoint();
    spot.x = point.x + origin.x;
    spot.y = point.y + origin.y;
    const found = this.items.find((item) => item.path.getElement().isPointInFill(spot));
    return found ? found.path.getElement() : null;
  }

  /* Selected, lit and filtered zones, as classes on what is drawn already. */
  mark(state, filtered) {
    for (const item of this.items) {
      const element = item.path.getElement();
      const chosen = item.holding.zone === state.zone;
      element.classList.toggle("is-selected", chosen);
      element.classList.toggle("is-lit", state.zones.includes(item.holding.zone));
      element.classList.toggle("is-filtered", filtered.size > 0 && !filtered.has(item.holding.controller));
      // An attribute that is set is a change, even to what it was: with a thousand zones that is felt.
      if (element.getAttribute("aria-pressed") !== String(chosen)) element.setAttribute("aria-pressed", String(chosen));
      if (chosen && document.activeElement !== element) item.path.bringToFront();
    }
  }

  /* Whether a box lies on the country: one path is asked, the country's own, at spots no further apart than 40 px. */
  covers(candidate, origin) {
    const ground = this.ground.getElement();
    const spot = ground.ownerSVGElement.createSVGPoint();
    const across = Math.max(2, Math.ceil((candidate.right - candidate.left) / 40));
    const down = Math.max(1, Math.ceil((candidate.bottom - candidate.top) / 40));
    for (let i = 0; i <= across; i++)
      for (let k = 0; k <= down; k++) {
        spot.x = candidate.left + ((candidate.right - candidate.left) * i) / across + origin.x;
        spot.y = candidate.top + ((candidate.bottom - candidate.top) * k) / down + origin.y;
        if (ground.isPointInFill(spot)) return true;
      }
    return false;
  }
}

export function areaText(holding, words) {
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
  const text = holding.bounds ? words.areaRange : words.area;
  const [low, high] = holding.bounds || [0, 0];
  return text.replace("{km2}", number.format(holding.km2)).replace("{low}", number.format(low)).replace("{high}", number.format(high));
}
