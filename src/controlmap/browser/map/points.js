/* Control points: settlements whose holder is known from elsewhere. Round where the map agrees, a cross where not. */
import { make } from "./frame.js";

export function drawPoints(map, renderer, points, words) {
  return points.map((point) => {
    const at = [point.at[1], point.at[0]];
    const style = { renderer, pane: "cm-points", className: `cm-point ${point.agrees ? "agrees" : "differs"}` };
    const mark = point.agrees ? L.circleMarker(at, Object.assign({ radius: 4 }, style)) : cross(map, at, style);
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

function holder(words, id) {
  return (words.holders[id] || { label: "?" }).label;
}

function cross(_map, [lat, lng], style) {
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
