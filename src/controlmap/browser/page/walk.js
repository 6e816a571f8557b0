/* The walk through the article on the dashboard's page. Each step highlights its ground at once, as the statement's own button
   does, and goes to the server through the map channel. */
/** @import { Component } from "../shared/types" */
/** @import { WalkWords } from "../shared/payloads" */
import { all } from "../shared/dom.js";
import { bringWalk } from "../shared/sight.js";
import { mountWalk } from "../shared/walk_bar.js";
import { maps } from "./maps.js";

/** @returns {HTMLElement[]} */
function statements() {
  if (!document.querySelector(".cm-walk")) return [];
  return all(document, ".st-key-article-list .cm-statement");
}

/**
 * @param {string} id
 * @param {string | null} next
 */
function go(id, next) {
  let stamp = 0;
  for (const map of maps()) {
    stamp = Math.max(stamp, map.stamp());
    map.light(id);
    if (next?.includes(":")) map.flyToNext();
    else map.fly(id);
  }
  const detail = next === null ? { type: "step", id, stamp } : { type: "next", id: next, stamp };
  window.dispatchEvent(new CustomEvent("controlmap", { detail }));
}

/** @param {Component<WalkWords>} component */
export function walk(component) {
  mountWalk(component.parentElement, component.data, statements, go);
  if (!window.controlmapWalks) return;
  window.controlmapWalks = false;
  bringWalk(component.parentElement);
}
