/* Paper: while it is printed, the map has the size that it has on the sheet, shows the whole country, and is in the colours
   of day. A browser gives no other moment to lay it out anew. */
import { hostWindow, matchTheme } from "./bridge.js";
import { refit, shownMap } from "./state.js";

/** @type {{ center: L.LatLng, zoom: number } | null} */
let before = null;

/** @param {boolean} printed */
function layOut(printed) {
  /** @type {HTMLElement | null} */
  const frame = document.querySelector(".cm-frame");
  const map = shownMap();
  const page = hostWindow().document,
    here = page.querySelector(".cm-here");
  if (here) here.textContent = page.location.href;
  // The page first: it gives the frame its room on the sheet.
  for (const root of [page.documentElement, document.documentElement]) root.classList.toggle("is-printed", printed);
  if (!frame || !map) return;
  if (printed) {
    before = { center: map.getCenter(), zoom: map.getZoom() };
    document.documentElement.classList.remove("cm-dark");
    frame.classList.remove("is-dark");
  } else matchTheme(frame);
  refit();
  if (!printed && before) map.setView(before.center, before.zoom, { animate: false });
}

window.addEventListener("beforeprint", () => layOut(true));
window.addEventListener("afterprint", () => layOut(false));
