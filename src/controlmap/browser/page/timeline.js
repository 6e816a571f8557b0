/* The timeline on the dashboard's page: its days go to the server by the map channel. */
import { mountTimeline } from "../shared/timeline.js";
import { newStamp, sendAction } from "./channel.js";

const built = new WeakMap();

export function timeline(component) {
  const { data, parentElement } = component;
  let root = parentElement.querySelector(".cm-timeline");
  if (!root) {
    root = document.createElement("div");
    root.className = "cm-timeline";
    parentElement.append(root);
  }
  const known = built.get(root);
  if (known && known.key === data.key) {
    known.follow(data.day);
    return;
  }
  const made = mountTimeline(root, data, (day) => sendAction({ type: "day", id: day, stamp: newStamp() }));
  built.set(root, made);
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "drawn") made.answered(event.detail.day);
  });
}
