/* The map channel, which connects the page, the map's frame and the server. It is mounted once per page. Events of the frame,
   and clicks on buttons with a data-zone, data-annotation, ... attribute, go to the server as one trigger; the server's state
   goes to every map frame on the page. Frame and page have the same origin, so they call each other directly. */
/** @typedef {{ state: MapState | null, send: ((action: Action) => void) | null, page: string }} Link to the server, with the path of the last page */
/** @import { Action, ChannelData, MapState } from "../shared/payloads" */
/** @import { Component } from "../shared/types" */
import { all, around } from "../shared/dom.js";
import { followFold } from "../shared/folded_map.js";
import { kindOf } from "../shared/kinds.js";
import { NOTHING } from "../shared/nothing.js";
import { bringBeginning, bringIfHidden, bringMap } from "../shared/sight.js";
import { foreseen, learn } from "./known_days.js";
import { maps } from "./maps.js";
import * as pendingAction from "./pending_action.js";
import * as panels from "./prefetched_panels.js";
import { suggest } from "./suggestions.js";

/* For the page's other scripts, and for tests. */
window.ControlMapPage = { channel: () => mounted };

/** @type {Link | null} */
let mounted = null;

function channelOfPage() {
  if (!mounted) mounted = listen({ state: null, send: null, page: "" });
  return mounted;
}

/**
 * Send an action to the server as if a reader had clicked: the last one as soon as the channel is mounted.
 * @param {Action} action
 */
export function sendAction(action) {
  if (mounted?.send) mounted.send(action);
  else window.controlmapAct = action;
}

/* Return the stamp for a new action, greater than all earlier ones: responses to older actions are stale. */
export function newStamp() {
  return maps().reduce((greatest, map) => Math.max(greatest, map.stamp()), 0);
}

/**
 * Scroll a statement's own row into view, if it was selected by a button elsewhere.
 * @param {string} annotation
 * @param {HTMLElement} target
 */
function show(annotation, target) {
  const row = document.querySelector(`.cm-statement[data-statement="${CSS.escape(annotation)}"]`);
  if (row && !row.contains(target)) row.scrollIntoView({ block: "nearest" });
}

/**
 * Move the focus to the first entry of a list of statements or places, or to the heading of fetched sources, once it has been redrawn,
 * because the button that had it is gone.
 * @param {string} list
 */
function goOn(list) {
  /** @returns {HTMLElement | null} */
  const first = () => document.querySelector(`[data-list="${list}"] :is(.cm-statement button, summary, [data-place])`);
  const before = first();
  const watch = new MutationObserver(() => {
    const now = first();
    if (!now || now === before) return;
    watch.disconnect();
    now.focus();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), 10000);
}

function watchForPrefetch() {
  panels.watch(document);
  for (const map of maps()) {
    const drawn = map.map();
    if (drawn) panels.watch(drawn.getContainer().ownerDocument);
  }
}

/**
 * Follow a link of the panel to another page within the session: by Streamlit's own link to that page, which loads nothing again.
 * @param {MouseEvent} event
 */
function followLink(event) {
  const asked = /** @type {HTMLAnchorElement | null} */ (around(event, ".cm-panel a[data-start]"));
  if (!asked || event.ctrlKey || event.metaKey || event.shiftKey) return;
  /** @type {HTMLAnchorElement[]} */
  const links = all(document, asked.dataset.compare ? ".st-key-compare-link a" : ".st-key-page-strip a");
  const own = links.find((one) => one.pathname === asked.pathname);
  if (!own) return;
  event.preventDefault();
  window.controlmapWalks = asked.dataset.start === "article";
  own.click();
}

/** @param {Link} link */
function listen(link) {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "ready") {
      watchForPrefetch();
      if (link.state) for (const map of maps()) map.apply(link.state);
    } else if (detail.type === "drawn") {
      if (link.state?.day === detail.file) learn(detail.day, link.state);
    } else link.send?.(detail);
  });
  followFold();
  document.addEventListener("click", followLink);
  document.addEventListener("click", (event) => {
    const target = around(event, ".cm-panel button");
    if (!target || !link.send) return;
    const kind = kindOf(target.dataset);
    if (!kind) return;
    const id = target.dataset[kind] ?? "";
    let stamp = 0;
    for (const map of maps()) {
      stamp = Math.max(stamp, map.stamp());
      if (kind === "annotation") map.light(id);
      if (kind === "then") map.flyToNext();
      if (kind === "zone" || kind === "front") map.apply({ ...NOTHING, [kind]: id, stamp });
      if (kind === "place") map.apply({ ...map.lookOfPlace(id), stamp });
      if (target.closest(".cm-results")) map.bringTo(kind, id);
    }
    link.send({ type: kind, id, stamp });
    if (kind === "annotation") show(id, target);
    bringBeginning(kind, target.closest(".st-key-map-page .cm-panel"));
    if (kind === "then") bringMap(document.querySelector(".st-key-map"));
    if (kind === "turn") goOn(id.split(":")[0]);
  });
  return link;
}

/**
 * Announce a text in a live region. It is outside everything that is redrawn, because screen readers announce changes only in
 * an element that stays.
 * @param {string} words
 */
function announce(words) {
  let line = document.getElementById("controlmap-said");
  if (!line) {
    line = document.createElement("div");
    line.id = "controlmap-said";
    line.className = "cm-unseen";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  if (line.textContent !== words) line.textContent = words;
}

/**
 * Scroll to the statement that the address names: once per page, when its row appears, unless the reader has acted before.
 * @param {Link} link
 */
function openOn(link) {
  if (link.page === location.pathname) return;
  link.page = location.pathname;
  const asked = CSS.escape(new URLSearchParams(location.search).get("annotation") || "");
  const acts = ["pointerdown", "wheel", "keydown"];
  const look = () => {
    /** @type {HTMLElement | null} */
    const row = asked ? document.querySelector(`.cm-statement[data-statement="${asked}"], .cm-grid tr[data-row="${asked}"]`) : null;
    if (!row) return;
    leave();
    bringIfHidden(row);
    // The list itself can lie below the window.
    row.scrollIntoView({ block: "nearest" });
  };
  const watch = new MutationObserver(look);
  const leave = () => {
    watch.disconnect();
    for (const act of acts) removeEventListener(act, leave, true);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  for (const act of acts) addEventListener(act, leave, { capture: true });
  look();
}

/**
 * Select what a suggestion of the search names, as if it had been clicked on the map.
 * @param {string} kind
 * @param {string} id
 */
function chooseSuggested(kind, id) {
  const stamp = newStamp();
  for (const map of maps()) {
    if (kind === "zone") map.apply({ ...NOTHING, zone: id, stamp });
    map.bringTo(kind, id);
  }
  sendAction({ type: /** @type {Action["type"]} */ (kind), id, stamp });
}

/** Return whether the reader is at the list of zones. */
const isPicking = () => Boolean(document.activeElement?.closest(".st-key-pickers .stSelectbox"));

/**
 * Send what a reader did before the channel was mounted: on the map, or on a panel.
 * @param {Link} link
 */
function sendEarlyAct(link) {
  const { controlmapAct: act, controlmapClicked: button } = window;
  delete window.controlmapAct;
  delete window.controlmapClicked;
  if (button?.isConnected) button.click();
  else if (act && act.type !== "ready" && act.type !== "drawn") link.send?.(act);
}

/** @param {Component<ChannelData>} component */
export function channel(component) {
  const link = channelOfPage();
  openOn(link);
  announce(component.data.said);
  const before = link.state?.zone;
  link.state = component.data;
  pendingAction.answered(component.data.stamp);
  panels.answered(component.data);
  watchForPrefetch();
  link.send = (detail) => {
    pendingAction.keep(detail);
    // The reader waits for the panel, and only the page's address and what follows wait for the server.
    panels.show(detail);
    component.setTriggerValue("event", detail);
    const next = foreseen(detail, link.state);
    if (next) for (const map of maps()) map.apply(next);
  };
  sendEarlyAct(link);
  suggest(component.data.names, chooseSuggested);
  for (const map of maps()) {
    map.apply(link.state);
    // Streamlit's picker answers by way of the server only.
    if (link.state.zone && link.state.zone !== before && isPicking()) map.bringTo("zone", link.state.zone);
  }
}
