/* The page's published data, which its data scripts fill in. */
/** @import { BasemapPayload } from "../shared/payloads" */
/** @import { Mosaic } from "./mosaic.js" */
/** @import { SiteData } from "./types" */

export const data = /** @type {SiteData} */ ({});

let haveBasemap = /** @type {(basemap: BasemapPayload) => void} */ (() => {});
const basemap = /** @type {Promise<BasemapPayload>} */ (
  new Promise((done) => {
    haveBasemap = done;
  })
);

/* Objects made from the data: the mosaic composes days, `unpacked` resolves when the compressed parts so far are unpacked, and
   `basemap` when `haveBasemap` is called with it. */
export const drawing = {
  mosaic: /** @type {Mosaic} */ (/** @type {unknown} */ (null)),
  unpacked: /** @type {Promise<unknown>} */ (Promise.resolve()),
  basemap,
  haveBasemap,
};
