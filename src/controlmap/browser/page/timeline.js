/* The timeline on the dashboard's page. It sends the chosen days to the server through the map channel. */
/** @import { Component, MountedTimeline } from "../shared/types" */
/** @import { TimelineData } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { watchHovered } from "../shared/hovered.js";
import { mountTimeline } from "../shared/timeline.js";
import { newStamp, sendAction } from "./channel.js";
import { maps } from "./maps.js";

/** @type {WeakMap<HTMLElement, MountedTimeline>} */
const built = new WeakMap();
let watched = false;

/** @param {Component<TimelineData>} component */
export function timeline(component) {
  const { data, parentElement } = component;
  /** @type {HTMLElement} */
  const root = parentElement.querySelector(".cm-timeline") ?? make("div", "cm-timeline");
  if (!root.parentElement) parentElement.append(root);
  const known = built.get(root);
  if (known && known.key === data.key) {
    known.follow(data.day);
    return;
  }
  const made = mountTimeline(root, data, (day) => sendAction({ type: "day", id: day, stamp: newStamp() }));
  built.set(root, made);
  if (!watched)
    watchHovered(document, (ids) => {
      for (const map of maps()) map.hover(ids);
    });
  watched = true;
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "drawn") made.answered(event.detail.day);
  });
}
