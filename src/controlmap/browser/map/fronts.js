/* Front lines that can be selected by pointer or keyboard. All fronts together are one tab stop (roving tabindex); the arrow
   keys move between them. */
/** @import { FrontPayload, LabelsPayload, Position } from "../shared/payloads" */
/** @import { Choose, DrawnFront, Renderer } from "./types" */
import { make } from "../shared/dom.js";
import { isTouched } from "./gestures.js";
import { elementOf } from "./layers.js";

const ONWARD = ["ArrowRight", "ArrowDown"];
const BACK = ["ArrowLeft", "ArrowUp"];

/**
 * Return whether a section of a front is selected, itself or with its whole front.
 * @param {DrawnFront} drawn
 * @param {string | null} chosen
 */
const isPartOf = ({ front }, chosen) => chosen !== null && (front.id === chosen || front.id.startsWith(`${chosen}.`));

/** @param {L.GeoJSON} layer */
const elementsOf = (layer) => layer.getLayers().map(elementOf);

/**
 * Make fronts respond to pointer and keyboard.
 * @param {DrawnFront[]} fronts
 * @param {Choose} choose
 * @param {LabelsPayload} words
 * @param {boolean} focusable
 */
export function dressFronts(fronts, choose, words, focusable) {
  const hits = fronts.map(({ hit }) => elementsOf(hit)[0]);
  fronts.forEach(({ front, hit }, index) => {
    const element = hits[index],
      name = nameOf(front, words);
    element.dataset.front = front.id;
    element.setAttribute("role", "button");
    element.setAttribute("aria-label", name);
    element.setAttribute("aria-pressed", "false");
    element.setAttribute("tabindex", focusable && index === 0 ? "0" : "-1");
    element.addEventListener("keydown", (event) => onKey(event, hits, index, () => choose(front.id)));
    hit.on("click", (event) => {
      L.DomEvent.stopPropagation(event);
      hit.closeTooltip();
      choose(front.id);
    });
    const tip = make("div", "cm-tip");
    tip.append(make("b", "", nameOfFront(front.id, words)), make("span", "", basisOf(front, words)));
    if (!isTouched()) hit.bindTooltip(tip, { sticky: true, className: "cm-tooltip" });
  });
}

/**
 * Return a front's name, made of the zones on its two sides; empty without an id.
 * @param {string | null} id
 * @param {LabelsPayload} words
 */
export function nameOfFront(id, words) {
  if (!id) return "";
  const [one, other] = id.split(".").map((zone) => words.zones[zone]?.label ?? "");
  return words.front.replace("{one}", () => one).replace("{other}", () => other);
}

/**
 * @param {FrontPayload} front
 * @param {LabelsPayload} words
 */
const basisOf = (front, words) => words.legend.lines.find((each) => each.basis === front.basis)?.text ?? "";

/**
 * Return the name of a section of a front, with its basis: two sentences, since each begins with a capital letter.
 * @param {FrontPayload} front
 * @param {LabelsPayload} words
 */
const nameOf = (front, words) => `${nameOfFront(front.id, words)}. ${basisOf(front, words)}`;

/**
 * @param {KeyboardEvent} event
 * @param {SVGGeometryElement[]} hits
 * @param {number} index
 * @param {() => void} choose
 */
function onKey(event, hits, index, choose) {
  if (event.key === "Enter" || event.key === " ") choose();
  else if (ONWARD.includes(event.key)) go(hits, index, 1);
  else if (BACK.includes(event.key)) go(hits, index, -1);
  else return;
  // Otherwise Leaflet would pan the map.
  event.preventDefault();
  event.stopPropagation();
}

/**
 * @param {SVGGeometryElement[]} hits
 * @param {number} index
 * @param {number} step
 */
function go(hits, index, step) {
  const next = hits[(index + step + hits.length) % hits.length];
  hits[index].setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

/**
 * Mark the selected front, and make it the tab stop.
 * @param {DrawnFront[]} fronts
 * @param {string | null} chosen
 * @param {boolean} focusable
 */
export function markFronts(fronts, chosen, focusable) {
  for (const drawn of fronts) {
    const is = isPartOf(drawn, chosen);
    for (const element of [drawn.line, drawn.hit].flatMap(elementsOf)) element.classList.toggle("is-selected", is);
    const [hit] = elementsOf(drawn.hit);
    if (hit.getAttribute("aria-pressed") !== String(is)) hit.setAttribute("aria-pressed", String(is));
  }
  const first = focusable && fronts.find((drawn) => isPartOf(drawn, chosen));
  if (first) for (const drawn of fronts) elementsOf(drawn.hit)[0].setAttribute("tabindex", drawn === first ? "0" : "-1");
}

/**
 * Draw rings around the settlements near a selected front whose known holder differs from the map.
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {DrawnFront[]} fronts
 * @param {string | null} chosen
 */
export function ringDiffering(map, renderer, fronts, chosen) {
  /** @type {Map<string, Position>} */
  const spots = new Map();
  for (const drawn of fronts) if (isPartOf(drawn, chosen)) for (const at of drawn.front.differs) spots.set(at.join(), at);
  const style = { renderer, pane: "cm-points", radius: 7, className: "cm-differs", interactive: false };
  return Array.from(spots.values(), ([lon, lat]) => L.circleMarker([lat, lon], style).addTo(map));
}
