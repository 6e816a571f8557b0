/* The timeline on the dashboard's page. It sends the chosen days to the server through the map channel. What is the same on every
   day is a file, fetched once; the server sends its address and the day. */
/** @import { Component, MountedTimeline } from "../shared/types" */
/** @import { TimelinePayload, TimelineState } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { watchHovered } from "../shared/hovered.js";
import { mountTimeline } from "../shared/timeline.js";
import { newStamp, sendAction } from "./channel.js";
import { maps } from "./maps.js";
import { waits } from "./pending_action.js";

/** @typedef {{ file: string, day: string, made: MountedTimeline | null }} Shown */

/** @type {WeakMap<HTMLElement, Shown>} */
const built = new WeakMap();
let watched = false;

/** @param {Component<TimelineState>} component */
export function timeline(component) {
  const { data, parentElement } = component;
  /** @type {HTMLElement} */
  const root = parentElement.querySelector(".cm-timeline") ?? make("div", "cm-timeline");
  if (!root.parentElement) parentElement.append(root);
  const known = built.get(root);
  if (known && known.file === data.file) {
    known.day = data.day;
    known.made?.follow(data.day);
    return;
  }
  /** @type {Shown} */
  const shown = { ...data, made: known?.made ?? null };
  built.set(root, shown);
  watchGround();
  fetch(new URL(data.file, document.baseURI))
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((payload) => {
      if (built.get(root) === shown) mount(root, shown, payload);
    })
    // Without a network the page has no timeline; the next run of the page asks again.
    .catch(() => built.get(root) === shown && built.delete(root));
}

/**
 * @param {HTMLElement} root
 * @param {Shown} shown
 * @param {TimelinePayload} payload
 */
function mount(root, shown, payload) {
  const made = mountTimeline(root, { ...payload, day: shown.day }, (day) => sendAction({ type: "day", id: day, stamp: newStamp() }));
  shown.made = made;
  window.addEventListener("controlmap", (event) => {
    // A day that was shown before is drawn before the server has answered; requests wait for its answer all the same.
    if (event.detail.type === "drawn" && !waits()) made.answered(event.detail.day);
  });
}

function watchGround() {
  if (!watched)
    watchHovered(document, (ids) => {
      for (const map of maps()) map.hover(ids);
    });
  watched = true;
}
