/* Keeps tooltips whole: within the map, and not under its legend, insets or buttons. Leaflet only chooses a side of the pointer. */
/** @typedef {L.Tooltip & { _map: L.Map, _container: HTMLElement }} OpenTip with the private parts of Leaflet that are needed */
/** @import { Box, Spot } from "./types" */
import { all } from "../shared/dom.js";
import { boxAt } from "./boxes.js";

const GAP_PX = 12;
const MARGIN_PX = 4;

/**
 * @param {Box} a
 * @param {Box} b
 */
const shared = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Return the upper left corner of a tooltip: beside the pointer, else above or below it, always within the map.
 * @param {Spot} at the pointer
 * @param {Spot} tip the tooltip's size
 * @param {Spot} map the map's size
 * @param {Box[]} furniture what lies over the map
 * @param {number} gap px between pointer and tooltip
 * @returns {Spot}
 */
export function placeTip(at, tip, map, furniture, gap = GAP_PX) {
  const within = (/** @type {number} */ start, /** @type {number} */ length, /** @type {number} */ whole) =>
    Math.max(MARGIN_PX, Math.min(start, whole - length - MARGIN_PX));
  const [middle, level] = [at.x - tip.x / 2, at.y - tip.y / 2];
  const sides = [
    [at.x + gap, level],
    [at.x - gap - tip.x, level],
    [middle, at.y - gap - tip.y],
    [middle, at.y + gap],
  ];
  const pointer = boxAt(at.x - gap / 2, at.y - gap / 2, gap, gap);
  const spots = sides.map(([x, y]) => {
    const spot = { x: within(x, tip.x, map.x), y: within(y, tip.y, map.y) };
    const box = boxAt(spot.x, spot.y, tip.x, tip.y);
    return { spot, hidden: [pointer, ...furniture].reduce((sum, one) => sum + shared(box, one), 0) };
  });
  return spots.reduce((best, one) => (one.hidden < best.hidden ? one : best)).spot;
}

/** Place all tooltips of Leaflet like that from now on. */
export function keepTipsWhole() {
  L.Tooltip.include({
    /**
     * @this {OpenTip}
     * @param {L.Point} pos
     */
    _setPosition(pos) {
      const map = this._map,
        element = this._container,
        frame = map.getContainer(),
        { left, top } = frame.getBoundingClientRect();
      const furniture = all(frame.closest(".cm-stage") ?? frame, ".cm-legend, .cm-inset, .leaflet-bar")
        .filter((one) => !one.contains(frame))
        .map((one) => one.getBoundingClientRect())
        .map((one) => boxAt(one.left - left, one.top - top, one.width, one.height));
      const size = { x: element.offsetWidth, y: element.offsetHeight };
      const gap = GAP_PX + Math.abs(L.point(this.options.offset ?? [0, 0]).y);
      const { x, y } = placeTip(map.layerPointToContainerPoint(pos), size, map.getSize(), furniture, gap);
      L.DomUtil.setPosition(element, map.containerPointToLayerPoint([x, y]));
    },
  });
}
