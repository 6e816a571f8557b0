/* What the page was published with: filled by the data scripts, each of which hands in what it holds. */

export const data = {};

/* What is made of it once it is there: days are composed by the mosaic; the panels' blocks come compressed, a moment later. */
export const drawing = { mosaic: null, unpacked: Promise.resolve() };
