/* The share button on the dashboard. Its address is that of the page, which names the whole view. */
/** @import { Component } from "../shared/types" */
/** @import { ShareWords } from "../shared/payloads" */
import { mountShare } from "../shared/share.js";

function addresses() {
  const embedded = new URL(location.href);
  embedded.searchParams.set("embed", "true"); // Streamlit's own name for a page without its toolbar
  return { address: location.href, embedded: embedded.href };
}

/** @param {Component<ShareWords>} component */
export function share(component) {
  mountShare(component.parentElement, component.data, addresses);
}
