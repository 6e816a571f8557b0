/* Finds the zone under a point of the viewport by its pixel in a small off-screen image of the zones.
   Testing a hundred points against long SVG paths would take tenths of a second. */
/** @import { Box, Item, Spot } from "./types" */

import { elementOf } from "./layers.js";

const CELL_PX = 2;
const WIDE_PX2 = 12000;
const POCKET_PX2 = 5000;
const NO_ZONE = -1;
const MIXED = -2;
/**
 * Return the green value that belongs to a zone's red value. It is not a linear function of red, so that pixels on an edge, which
 * blend the colours of two zones, can be recognised.
 * @param {number} index
 */
const green = (index) => (index * 37 + 11) % 256;

/**
 * Return the index of the zone at each pixel.
 * @param {Uint8ClampedArray} dots
 */
function indices(dots) {
  const found = new Int16Array(dots.length / 4);
  for (let at = 0, dot = 0; at < found.length; at++, dot += 4) {
    if (dots[dot + 3] === 0) found[at] = NO_ZONE;
    else found[at] = dots[dot + 3] === 255 && dots[dot + 1] === green(dots[dot]) ? dots[dot] - 1 : MIXED;
  }
  return found;
}

export class Ground {
  /**
   * @param {Item[]} items
   * @param {Spot} size
   * @param {Spot} origin
   */
  constructor(items, size, origin) {
    this.columns = Math.max(1, Math.ceil(size.x / CELL_PX));
    this.rows = Math.max(1, Math.ceil(size.y / CELL_PX));
    const picture = document.createElement("canvas");
    picture.width = this.columns;
    picture.height = this.rows;
    const pen = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d", { willReadFrequently: true }));
    pen.setTransform(1 / CELL_PX, 0, 0, 1 / CELL_PX, -origin.x / CELL_PX, -origin.y / CELL_PX);
    items.forEach((item, index) => {
      pen.fillStyle = `rgb(${index + 1},${green(index + 1)},0)`;
      pen.fill(new Path2D(elementOf(item.path).getAttribute("d") ?? ""), "evenodd");
    });
    this.index = indices(pen.getImageData(0, 0, this.columns, this.rows).data);
    this.extent = new Float64Array(items.length);
    for (const index of this.index) if (index >= 0) this.extent[index] += CELL_PX * CELL_PX;
  }

  /**
   * Return the index of the zone at a point, in the given order; negative if there is none or more than one.
   * @param {number} x
   * @param {number} y
   */
  at(x, y) {
    const column = Math.floor(x / CELL_PX),
      row = Math.floor(y / CELL_PX);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return NO_ZONE;
    return this.index[row * this.columns + column];
  }

  /**
   * Return whether a whole box lies in one zone.
   * @param {number} index
   * @param {Box} box
   */
  holds(index, box) {
    if (this.at(box.left, box.top) !== index || this.at(box.right, box.bottom) !== index) return false;
    for (let y = box.top; y <= box.bottom; y += 4) for (let x = box.left; x <= box.right; x += 4) if (this.at(x, y) !== index) return false;
    return true;
  }

  /**
   * Return how much a label in this box would hide: nothing outside the country, little of a large zone, much of a small one.
   * @param {Box} box
   */
  hidden(box) {
    let sum = 0,
      spots = 0;
    for (let y = box.top; y <= box.bottom; y += 6)
      for (let x = box.left; x <= box.right; x += 6) {
        sum += this.weight(this.at(x, y));
        spots++;
      }
    return sum / spots;
  }

  /** @param {number} index */
  weight(index) {
    if (index === NO_ZONE) return 0;
    const px2 = index === MIXED ? 0 : this.extent[index];
    return px2 > WIDE_PX2 ? 0.35 : px2 > POCKET_PX2 ? 1.4 : 4;
  }
}
