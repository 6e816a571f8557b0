/* Ground: whose zone lies under a spot of the view, read off a small picture of the zones.
   Asking long paths one by one takes tenths of a second where a hundred spots have to be tried. */
(function (CM) {
  "use strict";
  const CELL_PX = 2;
  const WIDE_PX2 = 30000;
  const POCKET_PX2 = 5000;
  const NOBODYS = -1;
  const MIXED = -2;
  /* A pixel on an edge blends two zones' colours: green does not follow from red by adding, so that blends are known. */
  const green = (index) => (index * 37 + 11) % 256;

  CM.Ground = class {
    constructor(items, size, origin) {
      this.columns = Math.max(1, Math.ceil(size.x / CELL_PX));
      this.rows = Math.max(1, Math.ceil(size.y / CELL_PX));
      const picture = document.createElement("canvas");
      picture.width = this.columns;
      picture.height = this.rows;
      const pen = picture.getContext("2d", { willReadFrequently: true });
      pen.setTransform(1 / CELL_PX, 0, 0, 1 / CELL_PX, -origin.x / CELL_PX, -origin.y / CELL_PX);
      items.forEach((item, index) => {
        pen.fillStyle = "rgb(" + (index + 1) + "," + green(index + 1) + ",0)";
        pen.fill(new Path2D(item.path.getElement().getAttribute("d")), "evenodd");
      });
      this.dots = pen.getImageData(0, 0, this.columns, this.rows).data;
      this.extent = new Map();
      for (let at = 0; at < this.columns * this.rows; at++) {
        const index = this.read(at);
        this.extent.set(index, (this.extent.get(index) || 0) + CELL_PX * CELL_PX);
      }
    }

    read(at) {
      const [red, greenness, , alpha] = this.dots.subarray(4 * at, 4 * at + 4);
      if (alpha === 0) return NOBODYS;
      return alpha === 255 && greenness === green(red) ? red - 1 : MIXED;
    }

    /* The number of the zone at a spot, in the order given; negative where there is none or more than one. */
    at(x, y) {
      const column = Math.floor(x / CELL_PX), row = Math.floor(y / CELL_PX);
      if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return NOBODYS;
      return this.read(row * this.columns + column);
    }

    spots(box, step) {
      const found = [];
      for (let y = box.top; y <= box.bottom; y += step) for (let x = box.left; x <= box.right; x += step) found.push(this.at(x, y));
      return found;
    }

    /* Whether all of a box lies on one zone. */
    holds(index, box) {
      if (this.at(box.left, box.top) !== index || this.at(box.right, box.bottom) !== index) return false;
      return this.spots(box, 4).every((found) => found === index);
    }

    /* How much a box would hide: nothing off the country, little on wide ground, much on a pocket. */
    hidden(box) {
      const found = this.spots(box, 6);
      return found.reduce((sum, index) => sum + this.weight(index), 0) / found.length;
    }

    weight(index) {
      if (index === NOBODYS) return 0;
      const px2 = index === MIXED ? 0 : this.extent.get(index);
      return px2 > WIDE_PX2 ? 0.35 : px2 > POCKET_PX2 ? 1.4 : 4;
    }
  };
})((window.ControlMap = window.ControlMap || {}));
