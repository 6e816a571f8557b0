/* Whether boxes on the map overlap the country. */
/** @import { Box, Spot } from "./types" */
import { elementOf } from "./layers.js";

const STEP_PX = 40;

export class GroundCover {
  /** @param {L.Polygon} ground the country's outline, drawn on a map */
  constructor(ground) {
    this.ground = ground;
    this.drawn = "";
    /** @type {Spot[]} */
    this.corners = [];
  }

  /**
   * Return whether a box overlaps the country. Points of the box, at most 40 px apart, are tested against the country's outline.
   * @param {Box} candidate
   * @param {Spot} origin
   */
  overlaps({ left, right, top, bottom }, origin) {
    const ground = elementOf(this.ground);
    const spot = /** @type {SVGSVGElement} */ (ground.ownerSVGElement).createSVGPoint();
    const across = Math.max(2, Math.ceil((right - left) / STEP_PX));
    const down = Math.max(1, Math.ceil((bottom - top) / STEP_PX));
    for (let i = 0; i <= across; i++)
      for (let k = 0; k <= down; k++) {
        spot.x = left + ((right - left) * i) / across + origin.x;
        spot.y = top + ((bottom - top) * k) / down + origin.y;
        if (ground.isPointInFill(spot)) return true;
      }
    return false;
  }

  /**
   * Return whether a box overlaps the country, or an island of it that is smaller than the distance of those points.
   * @param {Box} candidate
   * @param {Spot} origin
   */
  overlapsAny(candidate, origin) {
    const [left, right] = [candidate.left + origin.x, candidate.right + origin.x];
    const [top, bottom] = [candidate.top + origin.y, candidate.bottom + origin.y];
    return this.overlaps(candidate, origin) || this.outline().some(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
  }

  /* Return the corners of the outline, in its own coordinates. They are parsed again only if it has been drawn again. */
  outline() {
    const drawn = elementOf(this.ground).getAttribute("d") ?? "";
    if (drawn !== this.drawn) {
      this.drawn = drawn;
      this.corners = [...drawn.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    }
    return this.corners;
  }
}
