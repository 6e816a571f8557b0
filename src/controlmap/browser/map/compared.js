/* Layers of a comparison of two days: the ground that changed hands between them, and the outline of some ground as it was. */
/** @import { Renderer } from "./types" */
/** @import { ChangePayload, DayPayload, LabelsPayload } from "../shared/payloads" */
import { makeSvg } from "../shared/dom.js";
import { elementOf, shape } from "./layers.js";

/**
 * Return the id of the stripes of ground that changed hands.
 * @param {string} prefix
 * @param {{ from: string, to: string }} handover
 */
export const stripesId = (prefix, { from, to }) => `${prefix}from-${from}-to-${to}`;

/**
 * @param {SVGSVGElement} svg
 * @param {string} id
 * @param {string} from
 * @param {string} to
 */
function addStripes(svg, id, from, to) {
  const defs = svg.querySelector("defs") || svg.insertBefore(makeSvg("defs"), svg.firstChild);
  if (document.getElementById(id)) return;
  const pattern = makeSvg("pattern", { id, width: 9, height: 9, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  pattern.append(
    makeSvg("rect", { x: 0, y: 0, width: 9, height: 9, fill: to }),
    makeSvg("rect", { x: 0, y: 0, width: 3, height: 9, fill: from }),
  );
  defs.append(pattern);
}

/**
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {ChangePayload} change
 * @param {LabelsPayload} words
 * @param {string} prefix
 */
export function drawChange(map, renderer, change, words, prefix) {
  return change.handovers.map((handover) => {
    const id = stripesId(prefix, handover);
    const layer = shape(map, handover.geometry, "cm-change", "cm-fronts", renderer, false);
    addStripes(renderer._container, id, words.holders[handover.from].fill, words.holders[handover.to].fill);
    layer.eachLayer((path) => {
      elementOf(path).style.fill = `url(#${id})`;
    });
    return layer;
  });
}

/**
 * Outline the ground that zones had on a day: a dark line on a light one, to be seen on any colour and on stripes.
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {DayPayload} day
 * @param {string[]} zones
 */
export function drawOutline(map, renderer, day, zones) {
  const grounds = day.holdings.filter((holding) => zones.includes(holding.zone)).map((holding) => holding.geometry);
  return ["cm-was-halo", "cm-was"].flatMap((name) => grounds.map((ground) => shape(map, ground, name, "cm-fronts", renderer, false)));
}
