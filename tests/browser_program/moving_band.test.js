import assert from "node:assert/strict";
import { test } from "node:test";
import { bandPixels, followWithBand } from "../../src/controlmap/browser/studio/moving_band.js";

/** A map on which a degree of latitude is 100 pixels high, and that reports zooming. */
class FakeMap {
  constructor() {
    this.scale = 100;
    /** @type {Record<string, () => void>} */
    this.handlers = {};
  }

  /** @param {[number, number]} at */
  latLngToLayerPoint([lat]) {
    return { y: -lat * this.scale };
  }

  /**
   * @param {string} name
   * @param {() => void} handler
   */
  on(name, handler) {
    this.handlers[name] = handler;
  }
}

class FakePolygon extends FakeMap {
  /** @param {number[][]} ring */
  constructor(ring) {
    super();
    this.ring = ring;
  }

  getLatLngs() {
    return this.ring;
  }

  getBounds() {
    return { getCenter: () => ({ lat: 0, lng: 0 }) };
  }
}

test("a band is as wide as its margin to both sides", () => {
  assert.equal(Math.round(bandPixels(new FakeMap(), { lat: 10, lng: 0 }, 55.5975)), 100);
});

test("a moved vertex takes the band with it, in place of the one that was drawn", () => {
  const [map, polygon, drawn] = [new FakeMap(), new FakePolygon([[0, 0]]), { removed: 0, remove: () => drawn.removed++ }];
  /** @type {{ ring: unknown, weight: number, count: number }} */
  const band = { ring: null, weight: 0, count: 0 };
  const layer = {
    addTo: () => layer,
    setLatLngs: (/** @type {unknown} */ ring) => Object.assign(band, { ring }) && layer,
    setStyle: (/** @type {{ weight: number }} */ { weight }) => Object.assign(band, { weight }) && layer,
  };
  const polygonOf = (/** @type {unknown} */ ring, /** @type {{ weight: number }} */ { weight }) =>
    Object.assign(band, { ring, weight, count: band.count + 1 }) && layer;
  Object.assign(globalThis, { L: { polygon: polygonOf } });

  // @ts-expect-error: fakes have only what is used
  followWithBand(map, polygon, 111.195, drawn);
  assert.equal(band.count, 0);
  polygon.handlers["pm:markerdrag"]();
  assert.deepEqual([band.ring, Math.round(band.weight), drawn.removed], [[[0, 0]], 200, 1]);

  polygon.ring = [[1, 1]];
  polygon.handlers["pm:markerdrag"]();
  assert.deepEqual([band.ring, band.count], [[[1, 1]], 1]);

  map.scale = 200;
  map.handlers.zoomend();
  assert.equal(Math.round(band.weight), 400);
});
