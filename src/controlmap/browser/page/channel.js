/* The map channel: what passes between the page, the map's frame and the server. Mounted once a page; knows nothing of what it
   carries. The frame's events and clicks on anything with a data-zone, data-annotation, ... go to the server as one trigger;
   the server's state goes to every map frame on the page. Frame and page are of one origin, so both are plain calls. */
/** @typedef {{ state: MapState | null, send: ((action: Action) => void) | null, page: string }} Link to the server, and the page it opened on */
/** @import { Action, ChannelData, MapState } from "../shared/payloads" */
/** @import { Component } from "../shared/types" */
import { around } from "../shared/dom.js";
import { kindOf } from "../shared/kinds.js";
import { NOTHING } from "../shared/nothing.js";
import { bringIfHidden } from "../shared/sight.js";
import { maps } from "./maps.js";
import * as pendingAction from "./pending_action.js";
import * as panels from "./prefetched_panels.js";

/* What the page's own scripts, and tests, may look at. */
window.ControlMapPage = { channel: () => mounted };

/** @type {Link | null} */
let mounted = null;

function channelOfPage() {
  if (!mounted) mounted = listen({ state: null, send: null, page: "" });
  return mounted;
}

/**
 * Send an action to the server as if a reader had clicked; nothing where no channel is mounted.
 * @param {Action} action
 */
export function sendAction(action) {
  if (mounted?.send) mounted.send(action);
}

/* A number greater than that of any earlier message: answers to older acts are stale. */
export function newStamp() {
  return maps().reduce((greatest, map) => Math.max(greatest, map.stamp()), 0);
}

/**
 * A statement chosen from beside another may stand out of sight in its own list: bring it there.
 * @param {string} annotation
 * @param {HTMLElement} target
 */
function show(annotation, target) {
  const row = document.querySelector(`.cm-statement[data-statement="${CSS.escape(annotation)}"]`);
  if (row && !row.contains(target)) row.scrollIntoView({ block: "nearest" });
}

/**
 * A paged list is redrawn, including the pressed button: keys go on from its first statement.
 * @param {string} list
 */
function goOn(list) {
  /** @returns {HTMLElement | null} */
  const first = () => document.querySelector(`[data-list="${list}"] .cm-statement button`);
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

function watchHands() {
  panels.watch(document);
  for (const map of maps()) {
    const drawn = map.map();
    if (drawn) panels.watch(drawn.getContainer().ownerDocument);
  }
}

/** @param {Link} link */
function listen(link) {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "ready") {
      watchHands();
      if (link.state) for (const map of maps()) map.apply(link.state);
    } else if (detail.type !== "drawn" && link.send) link.send(detail);
  });
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
      if (kind === "zone" || kind === "front") map.apply({ ...NOTHING, [kind]: id, stamp });
    }
    link.send({ type: kind, id, stamp });
    if (kind === "annotation") show(id, target);
    if (kind === "turn") goOn(id.split(":")[0]);
  });
  return link;
}

/**
 * One line for screen readers, outside everything that is redrawn: only then do they announce that its text changed.
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
 * An address that names a statement opens on it: once a page, when its row first stands there, unless the reader acts before.
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

/** @param {Component<ChannelData>} component */
export function channel(component) {
  const link = channelOfPage();
  openOn(link);
  announce(component.data.said);
  link.state = component.data;
  pendingAction.answered(component.data.stamp);
  panels.answered(component.data);
  watchHands();
  link.send = (detail) => {
    pendingAction.keep(detail);
    component.setTriggerValue("event", detail);
    panels.show(detail);
  };
  for (const map of maps()) map.apply(link.state);
}
