/* Whether boxes on the map overlap the country. Nothing needs to be drawn for it, so the layout comes before the first drawing. */
/** @import { Box } from "./types" */
/** @import { Geometry, MultiPolygon, Polygon } from "../shared/payloads" */

const STEP_PX = 40;
/** The outline is kept in px of the projection at this zoom. */
const KEPT_ZOOM = 8;

export class GroundCover {
  /**
   * @param {L.Map} map whose projection is used
   * @param {Geometry} border of the country
   */
  constructor(map, border) {
    const picture = document.createElement("canvas");
    picture.width = picture.height = 1;
    this.map = map;
    this.pen = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d"));
    const { type, coordinates } = /** @type {Polygon | MultiPolygon} */ (border);
    /** @type {L.Point[][]} */
    const rings = (type === "Polygon" ? [coordinates] : coordinates)
      .flat()
      .map((ring) => ring.map(([lng, lat]) => map.project([lat, lng], KEPT_ZOOM)));
    this.corners = rings.flat();
    this.outline = new Path2D();
    for (const ring of rings) {
      this.outline.moveTo(ring[0].x, ring[0].y);
      for (const { x, y } of ring) this.outline.lineTo(x, y);
    }
  }

  /**
   * Return whether a box overlaps the country. Points of the box, at most 40 px apart, are tested against the country's outline.
   * @param {Box} box px of the projection at a zoom
   * @param {number} zoom
   */
  overlaps({ left, right, top, bottom }, zoom) {
    const scale = this.map.getZoomScale(KEPT_ZOOM, zoom);
    const across = Math.max(2, Math.ceil((right - left) / STEP_PX));
    const down = Math.max(1, Math.ceil((bottom - top) / STEP_PX));
    for (let i = 0; i <= across; i++)
      for (let k = 0; k <= down; k++) {
        const x = left + ((right - left) * i) / across;
        const y = top + ((bottom - top) * k) / down;
        if (this.pen.isPointInPath(this.outline, x * scale, y * scale, "evenodd")) return true;
      }
    return false;
  }

  /**
   * Return whether a box overlaps the country, or an island of it that is smaller than the distance of those points.
   * @param {Box} box px of the projection at a zoom
   * @param {number} zoom
   */
  overlapsAny(box, zoom) {
    const scale = this.map.getZoomScale(KEPT_ZOOM, zoom);
    const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map((px) => px * scale);
    return this.overlaps(box, zoom) || this.corners.some(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
  }
}
