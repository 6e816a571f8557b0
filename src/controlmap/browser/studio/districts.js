/* Polygons of a dropped file: a click chooses one, or leaves it out again. */
/// <reference types="@geoman-io/leaflet-geoman-free" />
/** @import { StudioData } from "./types" */

const LEFT = { color: "#141413", weight: 1, dashArray: "3 3", fillColor: "#fff", fillOpacity: 0.15 };
const CHOSEN = { color: "#2f5d7c", weight: 3, dashArray: "", fillColor: "#2f5d7c", fillOpacity: 0.5 };

/**
 * @param {ReadonlySet<number>} chosen
 * @param {number} position
 * @returns {Set<number>} the chosen positions with one more, or without it if it was among them
 */
export function toggled(chosen, position) {
  const after = new Set(chosen);
  if (!after.delete(position)) after.add(position);
  return after;
}

/**
 * Draw the polygons, and report the positions of all that are chosen after each click.
 * @param {L.Map} map
 * @param {StudioData["districts"]} districts
 * @param {number[]} already
 * @param {(chosen: number[]) => void} report
 */
export function addDistricts(map, districts, already, report) {
  let chosen = new Set(already);
  for (const [position, { name, geometry }] of districts.entries()) {
    const style = () => ({ ...(chosen.has(position) ? CHOSEN : LEFT), className: `studio-district district-${position}` });
    const shape = L.geoJSON(geometry, { style, pmIgnore: true, snapIgnore: true });
    const label = document.createElement("span");
    label.textContent = name;
    shape.bindTooltip(label, { sticky: true });
    shape.on("click", () => {
      chosen = toggled(chosen, position);
      shape.setStyle(style);
      report([...chosen].sort((one, other) => one - other));
    });
    shape.addTo(map);
  }
}
