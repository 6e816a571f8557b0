/* The page's published data, which its data scripts fill in. */
/** @import { Mosaic } from "./mosaic.js" */
/** @import { SiteData } from "./types" */

export const data = /** @type {SiteData} */ ({});

/* Objects made from the data: the mosaic composes days, and `unpacked` resolves when the compressed parts are unpacked. */
/** @type {{ mosaic: Mosaic, unpacked: Promise<unknown> }} */
export const drawing = { mosaic: /** @type {Mosaic} */ (/** @type {unknown} */ (null)), unpacked: Promise.resolve() };
