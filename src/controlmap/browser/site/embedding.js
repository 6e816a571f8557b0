/* An embedded edition tells the page around it how high it is and what is selected, by postMessage: only to the origin that the
   address names (`?embed=1&host=https://news.example`), never to any. */
/** @import { SiteState } from "./types" */
import { PREFERRED } from "../shared/kinds.js";

/**
 * Return the origin that a text names exactly, or nothing.
 * @param {string | null} text
 * @returns {string}
 */
export function originOf(text) {
  if (!text || text.includes("*") || !URL.canParse(text)) return "";
  const { origin, protocol } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && (text === origin || text === `${origin}/`) ? origin : "";
}

const asked = new URLSearchParams(globalThis.location?.search ?? "");
const host = asked.get("embed") === "1" ? originOf(asked.get("host")) : "";
let said = "";

/**
 * Tell the host what is selected, and the height, if either has changed.
 * @param {SiteState} state
 */
export function tellHost(state) {
  if (!host || window.parent === window) return;
  const chosen = Object.fromEntries(PREFERRED.filter((kind) => state[kind]).map((kind) => [kind, state[kind]]));
  const message = { type: "controlmap", height: Math.ceil(document.body.getBoundingClientRect().height), day: state.day, chosen };
  const text = JSON.stringify(message);
  if (text === said) return;
  said = text;
  window.parent.postMessage(message, host);
}

/**
 * Tell the host of every change of the height.
 * @param {() => SiteState} current
 */
export function watchHeight(current) {
  if (host) new ResizeObserver(() => tellHost(current())).observe(document.body);
}

/** Return the address of the view, and that of the view as a frame on another page. */
export function addresses() {
  const embedded = new URL(location.href);
  embedded.searchParams.set("embed", "1");
  return { address: location.href, embedded: embedded.href };
}
