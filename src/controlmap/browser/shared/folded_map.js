/* On a phone a page of text begins in the first screen: the map above it is hidden until the reader asks for it, or does what needs
   it. The choice holds on all such pages. */
import { around } from "./dom.js";

const SHOWN = "is-map-shown";

/** By then the map has opened. */
const ANCHORS_AGAIN_MS = 500;

let chosen = false;

export function showMap() {
  document.documentElement.classList.add(SHOWN);
}

/* Show the map unless the reader has hidden it. */
export function offerMap() {
  if (!chosen) showMap();
}

/* Let the text under an opening map move down: browsers that keep it in place (scroll anchoring) would put it under the map. */
function keepScroll() {
  const scroller = /** @type {HTMLElement} */ (document.querySelector(".stMain") ?? document.documentElement);
  scroller.style.overflowAnchor = "none";
  setTimeout(() => {
    scroller.style.overflowAnchor = "";
  }, ANCHORS_AGAIN_MS);
}

/* Answer the button that shows and hides the map, from now on. */
export function followFold() {
  document.addEventListener("click", (event) => {
    if (!around(event, ".cm-fold-map")) return;
    chosen = true;
    keepScroll();
    document.documentElement.classList.toggle(SHOWN);
  });
}
