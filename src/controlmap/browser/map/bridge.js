/* The bridge: the only module that depends on the map's host. The frame sends messages, the page applies them. */
/** @import { MapEvent } from "../shared/types" */
import { all } from "../shared/dom.js";
import { stamp } from "./state.js";

let watched = false;
let alone = false;

/* Say that the map's window is the whole page, as in the static edition. */
export function standAlone() {
  alone = true;
}

/**
 * The page round the map: its own window where it stands alone, says that it does, or is inside somebody else's page.
 * @returns {Window}
 */
export function hostWindow() {
  if (alone) return window;
  try {
    if (window.parent.document) return window.parent;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  return window;
}

/** @param {{ type: "zone" | "front" | "at" | "empty" | "ready" | "drawn", id?: string, day?: string | null }} event */
export function tell(event) {
  // Only a reader's act makes older states stale: that a map is ready, or a day drawn, answers the page's own state.
  const act = event.type !== "ready" && event.type !== "drawn";
  const detail = /** @type {MapEvent} */ ({ stamp: act ? stamp() : 0, ...event });
  const host = hostWindow();
  host.dispatchEvent(new host.CustomEvent("controlmap", { detail }));
}

/* Where the page speaks of what is chosen: beside the map, under a narrow one. */
export function hostPanel() {
  return all(hostWindow().document, ".cm-panel").find((panel) => panel.offsetParent);
}

/* Whether the page around the map is mainly text, with the map beside it. */
export function isBeside() {
  const { page } = document.body.dataset;
  // Streamlit may still show the page before: the one that holds this very frame counts.
  return page ? page !== "map" : hostWindow() !== window && Boolean(window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)'));
}

export function goToPanel() {
  const panel = hostPanel();
  if (!panel) return;
  panel.tabIndex = -1;
  panel.scrollIntoView();
  panel.focus({ preventScroll: true });
}

/**
 * How bright a colour is to the eye, from 0 to 255.
 * @param {number[]} colour
 */
const brightness = ([red, green, blue]) => 0.299 * red + 0.587 * green + 0.114 * blue;

/**
 * The page's own colours decide between light and dark: a reader's choice in the page's menu counts too.
 * @param {HTMLElement} frame
 */
export function matchTheme(frame) {
  /** @type {HTMLElement | null} */
  const app = hostWindow().document.querySelector(".stApp");
  const ground = app && getComputedStyle(app).backgroundColor.match(/[\d.]+/g);
  const dark = ground ? brightness(ground.map(Number)) < 110 : window.matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.classList.toggle("cm-dark", dark);
  frame.classList.toggle("is-dark", dark);
  if (!watched) watchTheme(frame, app);
  watched = true;
}

/**
 * A page that goes dark while it is read takes its map along.
 * @param {HTMLElement} frame
 * @param {HTMLElement | null} app
 */
function watchTheme(frame, app) {
  const match = () => matchTheme(frame);
  if (app) new MutationObserver(match).observe(app, { attributes: true, attributeFilter: ["class", "style"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", match);
}

/* The host adds style sheets while scripts run: labels measured before they are there would have the wrong size. */
export function styled() {
  /** @type {HTMLLinkElement[]} */
  const linked = all(document, 'link[rel="stylesheet"]');
  const late = linked.filter((link) => !link.sheet);
  const settled = (/** @type {HTMLLinkElement} */ link) =>
    new Promise((done) => {
      for (const name of ["load", "error"]) link.addEventListener(name, done, { once: true });
    });
  return Promise.all(late.map(settled));
}

/**
 * A narrow frame is as tall as what it holds; a wide one as tall as the page gave it.
 * @param {HTMLElement} frame
 */
export function fitHeight(frame) {
  if (window.Streamlit && frame.classList.contains("is-narrow")) window.Streamlit.setFrameHeight(Math.ceil(frame.scrollHeight) + 2);
}
