/* The bridge to the map's host page; no other module depends on it. The frame sends events, and the page handles them. */
/** @import { MapEvent } from "../shared/types" */
/** @import { Part } from "./types" */
import { all } from "../shared/dom.js";
import { stamp } from "./state.js";

const SECOND_TAP_MS = 700,
  SAME_PLACE_PX = 24;

let watched = false;
let alone = false;

/* Record that the map's window is the whole page, as in the static edition. */
export function standAlone() {
  alone = true;
}

/**
 * Return the window of the page around the map: the parent, or the map's own window if there is no parent, the map is
 * standalone, or the parent has another origin.
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

/** @param {string} address */
const nameIn = (address) => address.slice(address.lastIndexOf("/") + 1);

/**
 * Return whether the head of the page has requested a part of the map (page/early_parts.js).
 * @param {Part<unknown>} part
 */
export const isEarly = (part) => typeof part === "string" && Boolean(hostWindow().controlmapParts?.has(nameIn(part)));

/**
 * Take a part of the map that the head of the page has requested. Each can be taken once.
 * @template Payload
 * @param {Part<Payload>} part
 * @returns {Promise<Payload | null>} null if the page does not have it
 */
export async function takeEarly(part) {
  if (typeof part !== "string") return null;
  const { controlmapParts: parts } = hostWindow();
  const held = parts?.get(nameIn(part));
  parts?.delete(nameIn(part));
  const found = await held;
  // An answer whose data have not been read.
  if (typeof found?.json === "function") return found.ok ? found.json().catch(() => null) : null;
  return found ?? null;
}

/** @param {{ type: "zone" | "front" | "place" | "at" | "empty" | "ready" | "drawn", id?: string, day?: string | null, file?: string }} event */
export function tell(event) {
  // Only a reader's action makes older states stale; "ready" and "drawn" respond to a state of the page.
  const act = event.type !== "ready" && event.type !== "drawn";
  const detail = /** @type {MapEvent} */ ({ stamp: act ? stamp() : 0, ...event });
  const host = hostWindow();
  // The map can be clicked before the page's channel is mounted: keep the newest act for it.
  if (act && !alone && !host.ControlMapPage?.channel()) host.controlmapAct = detail;
  host.dispatchEvent(new host.CustomEvent("controlmap", { detail }));
}

/* Return the visible panel that describes the selection: beside the map, or below it on a narrow screen. */
export function hostPanel() {
  return all(hostWindow().document, ".cm-panel").find((panel) => panel.offsetParent);
}

/* Return whether the page around the map is mainly text, with the map beside it. */
export function isBeside() {
  const { page } = document.body.dataset;
  // Streamlit may still show the previous page as well, so look only at the page that contains this frame.
  return page ? page !== "map" : hostWindow() !== window && Boolean(window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)'));
}

/**
 * Scroll to the panel, and move the focus there.
 * @param {MouseEvent} event the click that asks for it
 */
export async function goToPanel(event) {
  const host = hostWindow(),
    byKey = event.detail === 0; // a click by key has no count
  const { left, top } = host === window ? { left: 0, top: 0 } : /** @type {Element} */ (window.frameElement).getBoundingClientRect();
  if (document.fullscreenElement) await document.exitFullscreen();
  const panel = hostPanel();
  if (!panel) return;
  panel.tabIndex = -1;
  panel.scrollIntoView();
  // Whether the reader used a key is known in this frame only: the page around would always show where the focus is.
  panel.focus(/** @type {FocusOptions} */ ({ preventScroll: true, focusVisible: byKey }));
  if (!byKey) ignoreSecondTap(host, left + event.clientX, top + event.clientY);
}

/**
 * Ignore a click that follows at once in the same place: the second of a double tap hits whatever has come to be under the finger.
 * @param {Window} host
 * @param {number} x
 * @param {number} y
 */
function ignoreSecondTap(host, x, y) {
  const ignore = (/** @type {MouseEvent} */ event) => {
    if (Math.hypot(event.clientX - x, event.clientY - y) > SAME_PLACE_PX) return;
    event.preventDefault();
    event.stopPropagation();
  };
  host.document.addEventListener("click", ignore, { capture: true });
  host.setTimeout(() => host.document.removeEventListener("click", ignore, { capture: true }), SECOND_TAP_MS);
}

/**
 * Return the perceived brightness of an RGB colour, from 0 to 255.
 * @param {number[]} colour
 */
const brightness = ([red, green, blue]) => 0.299 * red + 0.587 * green + 0.114 * blue;

/**
 * Match the page's light or dark theme. Its background colour decides, which also covers a choice in the page's menu.
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
 * Follow later changes of the page's theme.
 * @param {HTMLElement} frame
 * @param {HTMLElement | null} app
 */
function watchTheme(frame, app) {
  const match = () => matchTheme(frame);
  if (app) new MutationObserver(match).observe(app, { attributes: true, attributeFilter: ["class", "style"] });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", match);
}

/* Wait for style sheets that the host is still loading: labels measured before that would have the wrong size. */
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
 * Make a narrow frame as tall as its content. A wide frame keeps the height that the page gave it.
 * @param {HTMLElement} frame
 */
export function fitHeight(frame) {
  if (window.Streamlit && frame.classList.contains("is-narrow")) window.Streamlit.setFrameHeight(Math.ceil(frame.scrollHeight) + 2);
}

/** Match the theme of every frame again when the system changes between light and dark. */
export function watchScheme() {
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const frame of all(document, ".cm-frame")) matchTheme(frame);
  });
}
