/* Prefetches the panel of a zone, a front or a place on hover, so that a click shows it at once. The server's response then replaces it
   with the same block. */
/** @import { Action, ChannelData, PanelFiles } from "../shared/payloads" */
import { around } from "../shared/dom.js";

const KINDS = /** @type {(keyof PanelFiles)[]} */ (["zone", "front", "place"]);

/** @type {Map<string, string | null>} */
const fetched = new Map();
const watched = new WeakSet();
/** @type {PanelFiles | null} */
let files = null;
/** @type {{ html: string, stamp: number } | null} */
let shown = null;

/**
 * Return the address of a panel's file; null if there is none, or not yet.
 * @param {keyof PanelFiles} kind
 * @param {string | undefined} id
 */
function address(kind, id) {
  const begins = files?.[kind];
  return begins && id ? new URL(`${begins + encodeURIComponent(id)}.html`, document.baseURI).href : null;
}

/**
 * @param {keyof PanelFiles} kind
 * @param {string | undefined} id
 */
function fetchFor(kind, id) {
  const at = address(kind, id);
  // Without a network nothing is requested; the zone is still marked on the map.
  if (!navigator.onLine || !at || fetched.has(at)) return;
  fetched.set(at, null);
  // On failure nothing is shown in advance, and the reader sees the panel when the server responds.
  fetch(at)
    .then((answer) => (answer.ok ? answer.text() : null))
    .then(
      (html) => fetched.set(at, html),
      () => fetched.delete(at),
    );
}

/** @param {Event} event */
function near(event) {
  for (const kind of KINDS) {
    const target = around(event, `[data-${kind}]`);
    if (target) fetchFor(kind, target.dataset[kind]);
  }
}

/**
 * Put HTML into the panel. It is safe because it comes from the server, whose templates escape all text of an edition.
 * @param {string} html
 */
function put(html) {
  const block = document.querySelector(".st-key-zone-panel .stHtml:has(> .cm-panel)");
  if (block) block.innerHTML = html;
  return Boolean(block);
}

/**
 * Prefetch in a document when the pointer or the focus reaches a zone or a front.
 * @param {Document} page
 */
export function watch(page) {
  if (watched.has(page)) return;
  watched.add(page);
  for (const coming of ["pointerover", "pointerdown", "focusin"]) page.addEventListener(coming, near, { passive: true });
}

/**
 * Show the panel of what was clicked, if it has been fetched.
 * @param {Action} act
 */
export function show(act) {
  const kind = KINDS.find((each) => each === act.type);
  const at = kind ? address(kind, act.id) : null;
  const html = at ? fetched.get(at) : null;
  shown = html && put(html) ? { html, stamp: act.stamp } : null;
}

/**
 * Handle a state of the server. If it answers an earlier action, restore the panel of the later selection.
 * @param {Pick<ChannelData, "panels" | "stamp">} state
 */
export function answered(state) {
  files = state.panels;
  if (shown && state.stamp < shown.stamp) put(shown.html);
  else shown = null;
}
