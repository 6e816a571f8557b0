/* Basemap, zones, fronts: what is drawn from coordinates. */
import { areaText } from "./canvas.js";

const PANES = {
  "cm-raster": 150,
  "cm-base": 200,
  "cm-zones": 400,
  "cm-water": 410,
  "cm-bands": 415,
  "cm-fronts": 420,
  "cm-points": 430,
  "cm-labels": 620,
};
const SVG = "http://www.w3.org/2000/svg";

export function makePanes(map) {
  const renderers = {};
  for (const [name, z] of Object.entries(PANES)) {
    const pane = map.createPane(name);
    pane.style.zIndex = z;
    if (!["cm-zones", "cm-labels", "cm-points"].includes(name)) pane.style.pointerEvents = "none";
    if (name !== "cm-labels" && name !== "cm-raster") renderers[name] = L.svg({ pane: name, padding: 0.3 });
  }
  return renderers;
}

function shapes(map, features, pane, renderer, className) {
  const style = { className, pane, renderer, interactive: false, smoothFactor: 0.7 };
  return L.geoJSON(
    features.map((f) => f.geometry),
    { style: () => style, interactive: false, pane },
  ).addTo(map);
}

/* The country itself: where furniture may stand is asked of it, at every try of a layout, before anything else is drawn. */
export function drawGround(map, renderers, base) {
  let ground = null;
  shapes(map, [{ geometry: base.border }], "cm-base", renderers["cm-base"], "cm-ground").eachLayer((layer) => {
    ground = ground || layer;
  });
  return ground;
}

export function drawBasemap(map, renderers, base, ground) {
  shapes(map, base.seas, "cm-base", renderers["cm-base"], "cm-sea");
  shapes(map, base.neighbours, "cm-base", renderers["cm-base"], "cm-neighbour");
  ground.bringToFront();
  shapes(map, base.roads, "cm-water", renderers["cm-water"], "cm-road");
  shapes(map, base.rivers, "cm-water", renderers["cm-water"], "cm-river");
  shapes(map, base.lakes, "cm-water", renderers["cm-water"], "cm-lake");
  shapes(map, [{ geometry: base.border }], "cm-fronts", renderers["cm-fronts"], "cm-border");
}

function strokes(kind) {
  const lines = {
    diagonal: ["M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"],
    "counter-diagonal": ["M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2"],
  };
  lines.cross = [lines.diagonal[0], lines["counter-diagonal"][0]];
  return lines[kind] || [];
}

function addPattern(defs, id, kind, ink) {
  const pattern = document.createElementNS(SVG, "pattern");
  const size = { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  for (const [name, value] of Object.entries(size)) pattern.setAttribute(name, value);
  for (const line of strokes(kind)) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", line);
    path.setAttribute("stroke", ink);
    path.setAttribute("stroke-width", "1.1");
    pattern.append(path);
  }
  if (kind === "dots") {
    const dot = document.createElementNS(SVG, "circle");
    for (const [name, value] of Object.entries({ cx: 3, cy: 3, r: 1.1, fill: ink })) dot.setAttribute(name, value);
    pattern.append(dot);
  }
  defs.append(pattern);
}

/* Patterns of the holders, once a drawing. */
export function addPatterns(svg, holders, prefix) {
  if (svg.querySelector("defs")) return;
  const defs = document.createElementNS(SVG, "defs");
  for (const [id, holder] of Object.entries(holders)) {
    if (holder.pattern !== "none") addPattern(defs, prefix + id, holder.pattern, holder.dark);
  }
  addPattern(defs, `${prefix}shared`, "cross", "#4a4a4a");
  svg.prepend(defs);
}

function shape(map, geometry, className, pane, renderer, interactive) {
  const style = { className, pane, renderer, interactive, smoothFactor: 0.6 };
  return L.geoJSON(geometry, { style: () => style, interactive, pane }).addTo(map);
}

/* One path a (zone, holder); a second, deaf one over it where a pattern tells holders apart or ground is shared. */
export function drawZones(map, renderer, day, words, prefix) {
  const items = [],
    layers = [];
  for (const holding of day.holdings) {
    const holder = words.holders[holding.controller];
    const zone = words.zones[holding.zone];
    const className = `cm-zone zone-${holding.zone} holder-${holding.controller}${zone.silent ? " is-silent" : ""}`;
    const layer = shape(map, holding.geometry, className, "cm-zones", renderer, true);
    layers.push(layer);
    layer.eachLayer((path) => items.push({ path, holding, holder, zone, area: areaText(holding, words) }));
  }
  addPatterns(renderer._container, words.holders, prefix);
  for (const { path, holding, holder } of items) {
    const element = path.getElement();
    element.style.setProperty("--holder", holder.fill);
    element.style.setProperty("--holder-dark", holder.dark);
    element.style.setProperty("--holder-light", holder.light);
    const fill = holding.shared ? "shared" : holder.pattern !== "none" ? holding.controller : null;
    if (!fill) continue;
    const hatch = shape(map, holding.geometry, "cm-hatch", "cm-zones", renderer, false);
    hatch.eachLayer((p) => {
      p.getElement().style.fill = `url(#${prefix}${fill})`;
    });
    layers.push(hatch);
  }
  return { items, layers };
}

export function drawFronts(map, renderers, day) {
  const bands = day.fronts.map((front) => {
    const layer = shape(map, front.geometry, "cm-band", "cm-bands", renderers["cm-bands"], false);
    layer.marginKm = front.margin_km;
    return layer;
  });
  const lines = day.fronts.map((front) =>
    shape(map, front.geometry, `cm-front basis-${front.basis}`, "cm-fronts", renderers["cm-fronts"], false),
  );
  return { lines, bands };
}

/* The band of doubt is a stripe as wide as the line may be off on both sides: its width in pixels follows the zoom. */
export function widenBands(map, bands) {
  const middle = map.getCenter();
  const east = L.latLng(middle.lat, middle.lng + 0.1);
  const pxPerKm = map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east)) / (map.distance(middle, east) / 1000);
  for (const band of bands)
    band.eachLayer((path) => {
      path.getElement().style.strokeWidth = `${2 * band.marginKm * pxPerKm}px`;
    });
}

function addStripes(svg, id, from, to) {
  const defs = svg.querySelector("defs") || svg.insertBefore(document.createElementNS(SVG, "defs"), svg.firstChild);
  if (document.getElementById(id)) return;
  const pattern = document.createElementNS(SVG, "pattern");
  const size = { id, width: 9, height: 9, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  for (const [name, value] of Object.entries(size)) pattern.setAttribute(name, value);
  for (const [x, width, fill] of [
    [0, 9, to],
    [0, 3, from],
  ]) {
    const rect = document.createElementNS(SVG, "rect");
    for (const [name, value] of Object.entries({ x, y: 0, width, height: 9, fill })) rect.setAttribute(name, value);
    pattern.append(rect);
  }
  defs.append(pattern);
}

export function drawChange(map, renderer, change, words, prefix) {
  return change.handovers.map((handover) => {
    const id = `${prefix}from-${handover.from}-to-${handover.to}`;
    const layer = shape(map, handover.geometry, "cm-change", "cm-fronts", renderer, false);
    addStripes(renderer._container, id, words.holders[handover.from].fill, words.holders[handover.to].fill);
    layer.eachLayer((path) => {
      path.getElement().style.fill = `url(#${id})`;
    });
    return layer;
  });
}
