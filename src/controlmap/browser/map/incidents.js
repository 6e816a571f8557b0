/* A reader's incidents, sent by the page: circles sized by their number, in the colour of the holder of the ground. */
/** @import { Canvas } from "./canvas.js" */
/** @import { SpotPayload } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { elementOf } from "./layers.js";
import { mainCanvas } from "./state.js";

const LEAST_PX = 3,
  MOST_PX = 16,
  PX_PER_ROOT = 1.5;
/** @type {L.CircleMarker[]} */
let marks = [];

/**
 * Show incidents. Before the map is drawn this does nothing: the page sends them again once the map is ready.
 * @param {SpotPayload[]} spots
 */
export function showIncidents(spots) {
  const canvas = mainCanvas();
  if (!canvas) return;
  for (const mark of marks) mark.remove();
  marks = spots.map((spot) => draw(canvas, spot));
}

/**
 * @param {Canvas} canvas
 * @param {SpotPayload} spot
 */
function draw(canvas, spot) {
  const holder = canvas.words.holders[spot.holder] || { fill: "#888" };
  const radius = Math.min(MOST_PX, LEAST_PX + PX_PER_ROOT * Math.sqrt(spot.count - 1));
  const style = { renderer: canvas.renderers["cm-points"], pane: "cm-points", className: "cm-event", radius };
  const mark = L.circleMarker([spot.at[1], spot.at[0]], style).addTo(canvas.map);
  elementOf(mark).style.fill = holder.fill;
  return mark.bindTooltip(make("div", "cm-tip", spot.label), { className: "cm-tooltip" });
}
