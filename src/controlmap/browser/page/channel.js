/* The map channel: what passes between the page, the map's frame and the server. Mounted once a page; knows nothing of what it
   carries. The frame's events and clicks on anything with a data-zone, data-annotation, ... go to the server as one trigger;
   the server's state goes to every map frame on the page. Frame and page are of one origin, so both are plain calls. */
import { CHOSEN_KINDS } from "../shared/constants.js";
import { bring, holds } from "../shared/sight.js";
import { maps } from "./maps.js";
import * as pendingAction from "./pending_action.js";
import * as panels from "./prefetched_panels.js";

const KINDS = [...CHOSEN_KINDS, "home", "day", "relation", "turn"];

/* What the page's own scripts, and tests, may look at. */
window.ControlMapPage = { channel: () => mounted };

let mounted = null;

function channelOfPage() {
  if (!mounted) mounted = listen({ state: null, send: null, page: null });
  return mounted;
}

/* Send an action to the server as if a reader had clicked; nothing where no channel is mounted. */
export function sendAction(action) {
  if (mounted?.send) mounted.send(action);
}

/* A number greater than that of anything told before: answers to older acts are stale. */
export function newStamp() {
  return maps().reduce((greatest, map) => Math.max(greatest, map.stamp()), 0);
}

/* A statement chosen from beside another may stand out of sight in its own list: bring it there. */
function show(annotation, target) {
  const row = document.querySelector(`.cm-statement[data-statement="${CSS.escape(annotation)}"]`);
  if (row && !row.contains(target)) row.scrollIntoView({ block: "nearest" });
}

/* A list that is turned is drawn anew, the pressed button with it: keys go on from its first statement. */
function goOn(list) {
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
  for (const map of maps()) if (map.map()) panels.watch(map.map().getContainer().ownerDocument);
}

function listen(link) {
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "ready") {
      watchHands();
      if (link.state) for (const map of maps()) map.apply(link.state);
    } else if (event.detail.type !== "drawn" && link.send) link.send(event.detail);
  });
  document.addEventListener("click", (event) => {
    const target = event.target.closest?.(".cm-panel button");
    if (!target || !link.send) return;
    const kind = KINDS.find((name) => name in target.dataset);
    if (!kind) return;
    let stamp = 0;
    for (const map of maps()) {
      stamp = Math.max(stamp, map.stamp());
      if (kind === "annotation") map.light(target.dataset.annotation);
      if (kind === "zone") map.apply({ zone: target.dataset.zone, zones: [], places: [], stamp });
    }
    link.send({ type: kind, id: target.dataset[kind], stamp });
    if (kind === "annotation") show(target.dataset.annotation, target);
    if (kind === "turn") goOn(target.dataset.turn.split(":")[0]);
  });
  return link;
}

/* One line for screen readers, outside everything that is drawn anew: only then do they hear that its words changed. */
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

/* An address that names a statement opens on it: once a page, when its row first stands there, unless the reader acts before. */
function openOn(link) {
  if (link.page === location.pathname) return;
  link.page = location.pathname;
  const asked = CSS.escape(new URLSearchParams(location.search).get("annotation") || "");
  const acts = ["pointerdown", "wheel", "keydown"];
  const look = () => {
    const row = asked && document.querySelector(`.cm-statement[data-statement="${asked}"], .cm-grid tr[data-row="${asked}"]`);
    if (!row) return;
    leave();
    if (!holds(row)) bring(row, 1 / 3);
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
