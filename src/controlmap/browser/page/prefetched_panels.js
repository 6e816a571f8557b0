/* A zone's panel at the click: its file is fetched while the pointer moves to the zone. The server's answer, the same block,
   takes its place. */
/** @import { Action, ChannelData } from "../shared/payloads" */
import { around } from "../shared/dom.js";

/** @type {Map<string, string | null>} */
const fetched = new Map();
const watched = new WeakSet();
/** @type {string | null} */
let begins = null;
/** @type {{ html: string, stamp: number } | null} */
let shown = null;

/**
 * @param {string} begins
 * @param {string} zone
 */
function address(begins, zone) {
  return new URL(`${begins + encodeURIComponent(zone)}.html`, document.baseURI).href;
}

/** @param {string | undefined} zone */
function fetchFor(zone) {
  // With no network a hand on a zone asks for nothing: its ground is marked all the same.
  if (!navigator.onLine || !begins || !zone) return;
  const at = address(begins, zone);
  if (fetched.has(at)) return;
  fetched.set(at, null);
  // A panel that cannot be had is the server's to give.
  fetch(at)
    .then((answer) => (answer.ok ? answer.text() : null))
    .then(
      (html) => fetched.set(at, html),
      () => fetched.delete(at),
    );
}

/** @param {Event} event */
function near(event) {
  const target = around(event, "[data-zone]");
  if (target) fetchFor(target.dataset.zone);
}

/**
 * The server's own block: its templates escape every word of an edition's.
 * @param {string} html
 */
function put(html) {
  const block = document.querySelector(".st-key-zone-panel .stHtml:has(> .cm-panel)");
  if (block) block.innerHTML = html;
  return Boolean(block);
}

/**
 * Watch for hands, and for the keyboard, that come near a zone in a document.
 * @param {Document} page
 */
export function watch(page) {
  if (watched.has(page)) return;
  watched.add(page);
  for (const coming of ["pointerover", "pointerdown", "focusin"]) page.addEventListener(coming, near, { passive: true });
}

/**
 * Show what was clicked, if its panel is here.
 * @param {Action} act
 */
export function show(act) {
  const html = begins && act.type === "zone" ? fetched.get(address(begins, act.id ?? "")) : null;
  shown = html && put(html) ? { html, stamp: act.stamp } : null;
}

/**
 * The server answered an act. Its answer to an earlier one must not take the place of what was chosen since.
 * @param {Pick<ChannelData, "panels" | "stamp">} state
 */
export function answered(state) {
  begins = state.panels;
  if (shown && state.stamp < shown.stamp) put(shown.html);
  else shown = null;
}
