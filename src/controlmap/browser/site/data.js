/* What the page was published with: filled by the data scripts, each of which hands in what it holds. */
/** @import { Mosaic } from "./mosaic.js" */
/** @import { SiteData } from "./types" */

export const data = /** @type {SiteData} */ ({});

/* What is made of it once it is there: days are composed by the mosaic; the panels' blocks come compressed, a moment later. */
/** @type {{ mosaic: Mosaic, unpacked: Promise<unknown> }} */
export const drawing = { mosaic: /** @type {Mosaic} */ (/** @type {unknown} */ (null)), unpacked: Promise.resolve() };
