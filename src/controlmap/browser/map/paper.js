/* Printing: the map takes its size on paper, shows the whole country and uses the light theme. `beforeprint` is the last event
   in which a browser lets it lay itself out again. */
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
  // The page comes first, because it determines the size of the frame on paper.
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
