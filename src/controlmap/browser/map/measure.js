/* Measuring a distance: while the button is pressed, clicks add points of a line instead of selecting, and so does the Enter key
   for the middle of the map. */
/** @import { LabelsPayload, PlaceWords, Position } from "../shared/payloads" */
/** @import { Renderer } from "./types" */
import { make } from "../shared/dom.js";
import { addButton } from "./buttons.js";
import { isTouched } from "./gestures.js";

/** Mean radius of WGS84. */
const EARTH_KM = 6371.0088;
/** Shorter lines get one decimal. */
const SHORT_KM = 10;

/**
 * Return the length of a line over points (lon, lat) in km, along great circles (haversine).
 * @param {Position[]} points
 */
export function lengthKm(points) {
  const half = (/** @type {number} */ degrees) => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosine = (/** @type {number} */ degrees) => Math.cos((degrees * Math.PI) / 180);
  let sum = 0;
  points.reduce(([x, y], [lon, lat]) => {
    sum += 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half(lat - y) + cosine(lat) * cosine(y) * half(lon - x))));
    return [lon, lat];
  }, points[0]);
  return sum;
}

/**
 * Write a length in the reader's language and digits.
 * @param {number} km
 * @param {Pick<LabelsPayload, "locale" | "measured">} words
 */
export function lengthText(km, { locale, measured }) {
  return measured.replace("{km}", km.toLocaleString(locale, { maximumFractionDigits: km < SHORT_KM ? 1 : 0 }));
}

/**
 * Return where the town lies whose name or dot an event is on, since the name itself is beside it; undefined elsewhere.
 * @param {Pick<Event, "target">} event
 * @param {{ places: Pick<PlaceWords, "id" | "at">[] }} words
 */
export function townOf({ target }, { places }) {
  const id = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-place]"))?.dataset.place;
  return places.find((each) => each.id === id)?.at;
}

/**
 * Add the button and the line of text that says the length, over the labels: they hold still while a reader measures between them.
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {LabelsPayload} words
 */
export function addMeasure(map, renderer, words) {
  const ground = map.getContainer();
  const said = make("output", "cm-measured");
  ground.after(said);
  // The types of Leaflet do not have it.
  const dragging = /** @type {L.Handler & { moved(): boolean }} */ (map.dragging);
  const style = { renderer, pane: "cm-points", className: "cm-measure", interactive: false };
  const drawn = L.layerGroup().addTo(map);
  /** The points so far; null while nothing is measured. */
  let points = /** @type {L.LatLng[] | null} */ (null);

  /** @param {L.LatLng[] | null} next */
  function show(next) {
    points = next;
    button.setAttribute("aria-pressed", String(!!next));
    ground.classList.toggle("is-measuring", !!next);
    drawn.clearLayers();
    const line = next ?? [],
      hint = isTouched() ? words.measureTouchHint : words.measureHint;
    for (const point of line) drawn.addLayer(L.circleMarker(point, { ...style, radius: 3 }));
    if (line.length > 1) drawn.addLayer(L.polyline(line, style));
    const length = line.length > 1 ? lengthText(lengthKm(line.map(({ lng, lat }) => [lng, lat])), words) : hint;
    said.textContent = next && length;
    if (line.length > 1) said.append(make("span", "cm-measure-end", words.measureEnd));
  }

  const button = addButton(map, "cm-ruler", words.measure, "M1 5h14v6H1zm3.5 0v3M8 5v3m3.5-3v3", () => show(points ? null : []));
  button.setAttribute("aria-pressed", "false");
  const take = (/** @type {Event} */ event) => {
    const chosen = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
    if (!points || !chosen || /** @type {Element} */ (event.target).closest(".leaflet-control")) return;
    // In the capturing phase, before anything on the map selects itself, such as a zone or a name that has the focus.
    event.stopImmediatePropagation();
    if (event instanceof KeyboardEvent) {
      event.preventDefault();
      show([...points, map.getCenter()]);
    } else if (event.type === "click" && !dragging.moved()) {
      const town = townOf(event, words);
      show([...points, town ? L.latLng(town[1], town[0]) : map.mouseEventToLatLng(/** @type {MouseEvent} */ (event))]);
    }
  };
  for (const type of ["click", "dblclick", "keydown"]) ground.addEventListener(type, take, true);
  document.addEventListener("keydown", ({ key }) => {
    if (points && key === "Escape") show(null);
  });
}
