/* The share button on the dashboard. The address of the page names the whole view. */
/** @import { Component } from "../shared/types" */
/** @import { ShareData } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { mountShare } from "../shared/share.js";
import { sayWhatIsSaved } from "./saved.js";
import { viewPicture } from "./view_picture.js";

const row = make("div", "cm-shares");

function addresses() {
  const embedded = new URL(location.href);
  embedded.searchParams.set("embed", "true"); // Streamlit's own name for a page without its toolbar
  return { address: location.href, embedded: embedded.href };
}

/** @param {Component<ShareData>} component */
export function share(component) {
  sayWhatIsSaved(component.data);
  if (row.parentElement !== component.parentElement) component.parentElement.append(row);
  mountShare(row, component.data, addresses);
  viewPicture(component);
}
