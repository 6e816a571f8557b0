/* The panel of a zone or a front at the click: its file is fetched while the pointer moves there. The server's answer, the
   same block, takes its place. */
/** @import { Action, ChannelData, PanelFiles } from "../shared/payloads" */
import { around } from "../shared/dom.js";

const KINDS = /** @type {(keyof PanelFiles)[]} */ (["zone", "front"]);

/** @type {Map<string, string | null>} */
const fetched = new Map();
const watched = new WeakSet();
/** @type {PanelFiles | null} */
let files = null;
/** @type {{ html: string, stamp: number } | null} */
let shown = null;

/**
 * The address of a panel; none where it is not there, or not yet.
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
  // With no network a hand on a zone asks for nothing: its ground is marked all the same.
  if (!navigator.onLine || !at || fetched.has(at)) return;
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
  for (const kind of KINDS) {
    const target = around(event, `[data-${kind}]`);
    if (target) fetchFor(kind, target.dataset[kind]);
  }
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
 * Watch for hands, and for the keyboard, that come near a zone or a front in a document.
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
  const kind = KINDS.find((each) => each === act.type);
  const at = kind ? address(kind, act.id) : null;
  const html = at ? fetched.get(at) : null;
  shown = html && put(html) ? { html, stamp: act.stamp } : null;
}

/**
 * The server answered an act. Its answer to an earlier one must not take the place of what was chosen since.
 * @param {Pick<ChannelData, "panels" | "stamp">} state
 */
export function answered(state) {
  files = state.panels;
  if (shown && state.stamp < shown.stamp) put(shown.html);
  else shown = null;
}
