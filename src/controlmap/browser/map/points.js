/* Control points: settlements whose holder is known from another source. A circle if the map agrees, a cross if it does not. */
/** @import { Renderer } from "./types" */
/** @import { LabelsPayload, PointPayload } from "../shared/payloads" */
import { make } from "../shared/dom.js";

/**
 * @param {L.Map} map
 * @param {Renderer} renderer
 * @param {PointPayload[]} points
 * @param {LabelsPayload} words
 */
export function drawPoints(map, renderer, points, words) {
  return points.map((point) => {
    /** @type {[number, number]} */
    const at = [point.at[1], point.at[0]];
    const style = { renderer, pane: "cm-points", className: `cm-point ${point.agrees ? "agrees" : "differs"}` };
    const mark = point.agrees ? L.circleMarker(at, Object.assign({ radius: 4 }, style)) : cross(at, style);
    const tip = make("div", "cm-tip");
    tip.append(
      make("b", "", point.name),
      make(
        "span",
        "",
        words.points[point.agrees ? "agrees" : "differs"]
          .replace("{holder}", holder(words, point.controller))
          .replace("{painted}", holder(words, point.painted)),
      ),
    );
    return mark.bindTooltip(tip, { className: "cm-tooltip" }).addTo(map);
  });
}

/**
 * @param {LabelsPayload} words
 * @param {string | null} id
 */
function holder(words, id) {
  return (id && words.holders[id]?.label) || "?";
}

/**
 * @param {[number, number]} at
 * @param {L.PolylineOptions} style
 */
function cross([lat, lng], style) {
  const d = 0.02;
  return L.polyline(
    [
      [
        [lat - d, lng - d],
        [lat + d, lng + d],
      ],
      [
        [lat - d, lng + d],
        [lat + d, lng - d],
      ],
    ],
    style,
  );
}
