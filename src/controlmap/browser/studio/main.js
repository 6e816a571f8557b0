/* The Studio's map: an edition's ground to look at, and Geoman's tools to draw, edit and cut. */
/** @import { StudioData, StudioEvent, StudioZone } from "./types" */
import "@geoman-io/leaflet-geoman-free";
import { addDistricts } from "./districts.js";
import { followWithBand } from "./moving_band.js";

const BAND = { stroke: false, fillColor: "#2f5d7c", fillOpacity: 0.3, className: "studio-band" };
const MARKER =
  '<svg viewBox="0 0 24 32" width="24" height="32" aria-hidden="true"><path d="M12 31 3 16a10.5 10.5 0 1 1 18 0Z" fill="#2f5d7c" stroke="#fff" stroke-width="1.5"/><circle cx="12" cy="11" r="4" fill="#fff"/></svg>';
const VIEW = "controlmap-studio-view";
const CHOICE = "controlmap-studio-choice";

/**
 * Report an event to the page. Its number makes it a new one each time.
 * @param {StudioEvent} event
 */
function tell(event) {
  window.Streamlit?.setComponentValue({ ...event, number: Date.now() });
}

/**
 * Return whether a drawing tool is in use: a click then sets a vertex, and chooses nothing beneath it.
 * @param {L.Map} map
 */
function isBusy(map) {
  return map.pm.globalDrawModeEnabled() || map.pm.globalCutModeEnabled() || map.pm.globalEditModeEnabled();
}

/**
 * @param {L.Map} map
 * @param {StudioZone} zone
 */
function addZone(map, zone) {
  const shape = L.geoJSON(zone.geometry, {
    style: { color: "#141413", weight: 1, fillColor: zone.colour, fillOpacity: 0.45, className: `studio-zone zone-${zone.zone}` },
    pmIgnore: true,
    snapIgnore: false,
  });
  const label = document.createElement("span");
  label.textContent = zone.label;
  shape.bindTooltip(label, { sticky: true });
  shape.on("click", () => {
    if (!isBusy(map)) tell({ type: "hold", id: zone.id });
  });
  shape.addTo(map);
}

/**
 * @param {L.Map} map
 * @param {{ name: string, at: [number, number] }} spot
 * @param {L.CircleMarkerOptions} look
 */
function addSpot(map, { name, at: [lon, lat] }, look) {
  const label = document.createElement("span");
  label.textContent = name;
  const common = { color: "#141413", weight: 1, fillOpacity: 1, pmIgnore: true };
  L.circleMarker([lat, lon], { ...common, ...look })
    .bindTooltip(label)
    .addTo(map);
}

/**
 * Keep the view over reloads of the frame: each saved step draws the map again. Until the author moves it, the whole
 * country is shown, however large the frame becomes.
 * @param {L.Map} map
 * @param {StudioData} data
 */
function keepView(map, data) {
  const kept = sessionStorage.getItem(`${VIEW}-${data.edition}`);
  const [west, south, east, north] = data.bounds;
  let isMoved = kept !== null;
  const fit = () => {
    if (!isMoved)
      map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { animate: false },
      );
  };
  if (kept) {
    const [lat, lng, zoom] = JSON.parse(kept);
    map.setView([lat, lng], zoom);
  }
  fit();
  map.on("resize", fit);
  for (const act of ["pointerdown", "wheel", "keydown"]) {
    map.getContainer().addEventListener(
      act,
      () => {
        isMoved = true;
      },
      { once: true },
    );
  }
  map.on("moveend", () => {
    if (!isMoved) return;
    const { lat, lng } = map.getCenter();
    sessionStorage.setItem(`${VIEW}-${data.edition}`, JSON.stringify([lat, lng, map.getZoom()]));
  });
}

/**
 * @param {L.Map} map
 * @param {StudioData["tools"]} words
 */
function addTools(map, words) {
  // @ts-expect-error: Geoman's types list its own languages; this one is the page's.
  map.pm.setLang("page", words);
  map.pm.addControls({
    position: "topleft",
    drawMarker: true,
    drawPolygon: true,
    drawPolyline: false,
    drawCircle: false,
    drawCircleMarker: false,
    drawRectangle: false,
    drawText: false,
    editMode: true,
    dragMode: false,
    cutPolygon: true,
    rotateMode: false,
    removalMode: true,
  });
  // Leaflet's own marker is a picture file, which is not shipped.
  const icon = L.divIcon({ className: "studio-marker", html: MARKER, iconSize: [24, 32], iconAnchor: [12, 31] });
  map.pm.setGlobalOptions({
    snappable: true,
    snapDistance: 18,
    allowSelfIntersection: false,
    continueDrawing: false,
    markerStyle: { icon },
  });
}

/**
 * Report a drawn or edited polygon, or the place of a marker.
 * @param {L.Layer} layer
 */
function tellLayer(layer) {
  if (layer instanceof L.Marker) {
    const { lat, lng } = layer.getLatLng();
    tell({ type: "spot", at: [lng, lat] });
  } else if (layer instanceof L.Polygon) {
    tell({ type: "drawn", geometry: layer.toGeoJSON(6).geometry });
  }
}

/** @param {L.Layer} layer */
function follow(layer) {
  layer.on("pm:update", () => tellLayer(layer));
}

/**
 * Return what was chosen by clicks since this data was first drawn: Streamlit may load the frame again at any time. It
 * is reported, since a page that was opened anew does not know it.
 * @param {string} address
 * @returns {number[] | null}
 */
function keptChoice(address) {
  const kept = sessionStorage.getItem(`${CHOICE}-${address}`);
  if (kept === null) return null;
  const chosen = JSON.parse(kept);
  tell({ type: "districts", chosen });
  return chosen;
}

/**
 * Draw an edition.
 * @param {L.Map} map
 * @param {StudioData} data
 * @param {string} address of the data
 */
export function start(map, data, address) {
  L.geoJSON(data.border, {
    style: { color: "#141413", weight: 2, fill: false, className: "studio-border" },
    pmIgnore: true,
    snapIgnore: false,
  }).addTo(map);
  for (const zone of data.zones) addZone(map, zone);
  for (const place of data.places) addSpot(map, place, { radius: 4, fillColor: "#fff" });
  for (const mark of data.landmarks) addSpot(map, mark, { radius: 3, fillColor: "#141413" });
  if (data.shown) L.geoJSON(data.shown, { style: { color: "#b3261e", weight: 3, className: "studio-shown" }, pmIgnore: true }).addTo(map);
  const band = data.band && L.geoJSON(data.band, { style: BAND, pmIgnore: true, interactive: false }).addTo(map);
  if (data.drawn) {
    const [layer] = L.geoJSON(data.drawn, { style: { color: "#2f5d7c", weight: 3, className: "studio-drawn" } }).getLayers();
    layer.addTo(map);
    follow(layer);
    if (layer instanceof L.Polygon) followWithBand(map, layer, data.margin_km, band);
  }
  addDistricts(map, data.districts, keptChoice(address) ?? data.chosen, (chosen) => {
    sessionStorage.setItem(`${CHOICE}-${address}`, JSON.stringify(chosen));
    tell({ type: "districts", chosen });
  });
  // Leaflet focuses the map at the first press, by which the page around the frame scrolls, and the click misses.
  const container = map.getContainer();
  container.addEventListener("mousedown", () => container.focus({ preventScroll: true }), true);
  keepView(map, data);
  addTools(map, data.tools);
  /** @type {L.Layer | null} */
  let marker = null;
  map.on("pm:create", ({ layer }) => {
    if (layer instanceof L.Marker) {
      marker?.remove(); // there is one marked spot
      marker = layer;
    }
    tellLayer(layer);
    follow(layer);
  });
  map.on("pm:cut", ({ layer }) => tellLayer(layer));
}

/**
 * Fetch the data of an edition and draw it.
 * @param {L.Map} map
 * @param {string} address
 */
export async function open(map, address) {
  const answer = await fetch(address);
  start(map, await answer.json(), address);
}

Object.assign(window, { ControlStudio: { open } });
