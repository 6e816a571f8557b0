/* Layers drawn from coordinates: basemap, zones and fronts. */
/** @import { Band, DrawnFront, Item, Renderer, Renderers } from "./types" */
/** @import { BasemapPayload, DayPayload, Geometry, HolderWords, LabelsPayload, Shape } from "../shared/payloads" */
import { HATCHES, SHARED_LOOK } from "../shared/constants.js";
import { makeSvg } from "../shared/dom.js";
import { areaText } from "./canvas.js";

/** @type {Record<string, number>} */
const PANES = {
  "cm-raster": 150,
  "cm-base": 200,
  "cm-zones": 400,
  "cm-water": 410,
  "cm-bands": 415,
  "cm-hits": 418,
  "cm-fronts": 420,
  "cm-points": 430,
  "cm-labels": 620,
};

/**
 * Return the SVG element of a path. It exists once the path's layer is on a map.
 * @param {L.Layer} path
 */
export function elementOf(path) {
  return /** @type {SVGGeometryElement} */ (/** @type {L.Path} */ (path).getElement());
}

/** @param {L.Map} map */
export function makePanes(map) {
  /** @type {Renderers} */
  const renderers = {};
  for (const [name, z] of Object.entries(PANES)) {
    const pane = map.createPane(name);
    pane.style.zIndex = String(z);
    if (!["cm-zones", "cm-labels", "cm-points", "cm-hits"].includes(name)) pane.style.pointerEvents = "none";
    if (name !== "cm-labels" && name !== "cm-raster") renderers[name] = /** @type {Renderer} */ (L.svg({ pane: name, padding: 0.3 }));
  }
  return renderers;
}

/**
 * @param {L.Map} map
 * @param {Shape[]} features
 * @param {string} pane
 * @param {Renderer} renderer
 * @param {string} className
 */
function shapes(map, features, pane, renderer, className) {
  const style = { className, pane, renderer, interactive: false, smoothFactor: 0.7 };
  const geometries = features.map((feature) => feature.geometry);
  return L.geoJSON(geometries, { style: () => style, interactive: false, pane }).addTo(map);
}

/**
 * Draw the country's outline.
 * @param {L.Map} map
 * @param {Renderers} renderers
 * @param {Geometry} border
 * @returns {L.Polygon}
 */
export function drawGround(map, renderers, border) {
  /** @type {L.Polygon | null} */
  let ground = null;
  shapes(map, [{ geometry: border }], "cm-base", renderers["cm-base"], "cm-ground").eachLayer((layer) => {
    ground ??= /** @type {L.Polygon} */ (layer);
  });
  return /** @type {L.Polygon} */ (/** @type {unknown} */ (ground));
}

/**
 * @param {L.Map} map
 * @param {Renderers} renderers
 * @param {BasemapPayload} basemap
 * @param {Geometry} border
 * @param {L.Polygon} ground
 */
export function drawBasemap(map, renderers, basemap, border, ground) {
  shapes(map, basemap.seas, "cm-base", renderers["cm-base"], "cm-sea");
  shapes(map, basemap.neighbours, "cm-base", renderers["cm-base"], "cm-neighbour");
  ground.bringToFront();
  shapes(map, basemap.roads, "cm-water", renderers["cm-water"], "cm-road");
  shapes(map, basemap.rivers, "cm-water", renderers["cm-water"], "cm-river");
  shapes(map, basemap.lakes, "cm-water", renderers["cm-water"], "cm-lake");
  shapes(map, [{ geometry: border }], "cm-fronts", renderers["cm-fronts"], "cm-border");
}

/** @type {Record<string, { lines: string, dots: string } | undefined>} */
const HATCHINGS = HATCHES;

/**
 * @param {SVGDefsElement} defs
 * @param {string} id
 * @param {string} kind
 * @param {string} ink
 */
function addPattern(defs, id, kind, ink) {
  const pattern = makeSvg("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" });
  const { lines = "", dots = "" } = HATCHINGS[kind] ?? {};
  if (lines) pattern.append(makeSvg("path", { d: lines, stroke: ink, "stroke-width": "1.1" }));
  if (dots) pattern.append(makeSvg("path", { d: dots, fill: ink }));
  defs.append(pattern);
}

/**
 * Add the fill patterns of the holders to an SVG, once.
 * @param {SVGSVGElement} svg
 * @param {Record<string, HolderWords>} holders
 * @param {string} prefix
 */
export function addPatterns(svg, holders, prefix) {
  if (svg.querySelector("defs")) return;
  const defs = makeSvg("defs");
  for (const [id, holder] of Object.entries(holders)) {
    if (holder.pattern !== "none") addPattern(defs, prefix + id, holder.pattern, holder.dark);
  }
  addPattern(defs, `${prefix}shared`, "cross", SHARED_LOOK.ink);
  svg.prepend(defs);
}

/**
 * @param {L.Map} map
 * @param {Geometry} geometry
 * @param {string} className
 * @param {string} pane
 * @param {Renderer} renderer
 * @param {boolean} interactive
 */
export function shape(map, geometry, className, pane, renderer, interactive) {
  const style = { className, pane, renderer, interactive, smoothFactor: 0.6 };
  return L.geoJSON(geometry, { style: () => style, interactive, pane }).addTo(map);
}

/**
 * Draw one path for each zone and holder, and a second one without pointer events over it for a pattern or shared ground.
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {DayPayload} day
 * @param {LabelsPayload} words
 * @param {string} prefix
 */
export function drawZones(map, renderer, day, words, prefix, pane = "cm-zones") {
  /** @type {Item[]} */
  const items = [];
  /** @type {L.Layer[]} */
  const layers = [];
  for (const holding of day.holdings) {
    const holder = words.holders[holding.controller];
    const zone = words.zones[holding.zone];
    const className = `cm-zone zone-${holding.zone} holder-${holding.controller}${zone.silent ? " is-silent" : ""}`;
    const layer = shape(map, holding.geometry, className, pane, renderer, true);
    layers.push(layer);
    layer.eachLayer((path) => {
      items.push({ path: /** @type {L.Polygon} */ (path), holding, holder, zone, area: areaText(holding, words), aria: "" });
    });
  }
  addPatterns(renderer._container, words.holders, prefix);
  for (const { path, holding, holder } of items) {
    const element = elementOf(path);
    element.style.setProperty("--holder", holder.fill);
    element.style.setProperty("--holder-dark", holder.dark);
    element.style.setProperty("--holder-light", holder.light);
    const fill = holding.shared ? "shared" : holder.pattern !== "none" ? holding.controller : null;
    if (!fill) continue;
    const hatch = shape(map, holding.geometry, "cm-hatch", pane, renderer, false);
    hatch.eachLayer((p) => {
      elementOf(p).style.fill = `url(#${prefix}${fill})`;
    });
    layers.push(hatch);
  }
  return { items, layers };
}

/**
 * Draw the visible line of each front.
 * @param {L.Map} map
 * @param {Renderers} renderers
 * @param {DayPayload} day
 * @returns {L.GeoJSON[]}
 */
export function drawFronts(map, renderers, day) {
  return day.fronts.map((front) => shape(map, front.geometry, `cm-front basis-${front.basis}`, "cm-fronts", renderers["cm-fronts"], false));
}

/**
 * Draw two more lines for each front: its margin of error, and a wide transparent one as the click target.
 * @param {L.Map} map
 * @param {Renderers} renderers
 * @param {DayPayload} day
 * @param {L.GeoJSON[]} lines
 * @returns {{ fronts: DrawnFront[], bands: Band[] }}
 */
export function drawAroundFronts(map, renderers, day, lines) {
  const draw = (/** @type {Geometry} */ geometry, /** @type {string} */ className, /** @type {string} */ pane, interactive = false) =>
    shape(map, geometry, className, pane, renderers[pane], interactive);
  const bands = day.fronts.map((front) => ({ layer: draw(front.geometry, "cm-band", "cm-bands"), marginKm: front.margin_km }));
  const fronts = day.fronts.map((front, index) => ({
    front,
    line: lines[index],
    hit: draw(front.geometry, "cm-front-hit", "cm-hits", true),
  }));
  return { fronts, bands };
}

/**
 * Set the widths of the margins of error at the current zoom: the possible error, in km, on both sides of the line.
 * @param {L.Map} map
 * @param {Band[]} bands
 */
export function widenBands(map, bands) {
  const middle = map.getCenter();
  const east = L.latLng(middle.lat, middle.lng + 0.1);
  const pxPerKm = map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east)) / (map.distance(middle, east) / 1000);
  for (const band of bands)
    band.layer.eachLayer((path) => {
      elementOf(path).style.strokeWidth = `${2 * band.marginKm * pxPerKm}px`;
    });
}
