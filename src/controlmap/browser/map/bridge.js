/* The bridge: the only place that knows in what the map is embedded. The frame tells, the page applies. */
import { stamp } from "./start.js";

let watched = false;
let alone = false;

/* Say that the map's window is the whole page, as in the static edition. */
export function standAlone() {
  alone = true;
}

/* The page round the map: its own window where it stands alone, says that it does, or is inside somebody else's page. */
export function hostWindow() {
  if (alone) return window;
  try {
    if (window.parent.document) return window.parent;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return window;
}

export function tell(event) {
  // Only a reader's act makes older states stale: that a map is ready, or a day drawn, answers the page's own state.
  const act = event.type !== "ready" && event.type !== "drawn";
  const detail = Object.assign({ stamp: act ? stamp() : 0 }, event);
  const host = hostWindow();
  host.dispatchEvent(new host.CustomEvent("controlmap", { detail }));
}

/* Where the page speaks of what is chosen: beside the map, under a narrow one. */
export function hostPanel() {
  return Array.from(hostWindow().document.querySelectorAll(".cm-panel")).find((panel) => panel.offsetParent);
}

/* Whether the page round the map is one of words, which the map only goes along with. */
export function isBeside() {
  const { page } = document.body.dataset;
  // Streamlit may still show the page before: the one that holds this very frame counts.
  return page ? page !== "map" : hostWindow() !== window && Boolean(window.frameElement.closest('[class*="-page"]:not(.st-key-map-page)'));
}

export function goToPanel() {
  const panel = hostPanel();
  panel.tabIndex = -1;
  panel.scrollIntoView();
  panel.focus({ preventScroll: true });
}

/* The page's own colours decide between light and dark: a reader's choice in the page's menu counts too. */
export function matchTheme(frame) {
  const app = hostWindow().document.querySelector(".stApp");
  const ground = app && getComputedStyle(app).backgroundColor.match(/[\d.]+/g);
  const dark = ground
    ? 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] < 110
    : window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.classList.toggle("cm-dark", dark);
  frame.classList.toggle("is-dark", dark);
  if (!watched) watchTheme(frame, app);
  watched = true;
}

/* A page that goes dark while it is read takes its map along. */
function watchTheme(frame, app) {
  const match = () => matchTheme(frame);
  if (app) new MutationObserver(match).observe(app, { attributes: true, attributeFilter: ["class", "style"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", match);
}

/* The host adds style sheets while scripts run: labels measured before they are there would have the wrong size. */
export function styled() {
  const late = Array.from(document.querySelectorAll('link[rel="stylesheet"]')).filter((link) => !link.sheet);
  const settled = (link) =>
    new Promise((done) => {
      for (const name of ["load", "error"]) link.addEventListener(name, done, { once: true });
    });
  return Promise.all(late.map(settled));
}

/* A narrow frame is as tall as what it holds; a wide one as tall as the page gave it. */
export function fitHeight(frame) {
  if (window.Streamlit && frame.classList.contains("is-narrow")) window.Streamlit.setFrameHeight(Math.ceil(frame.scrollHeight) + 2);
}
