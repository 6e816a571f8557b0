/* The share button on the dashboard, and before it that of a picture of just this view, which the server draws. The address of
   the page names the whole view. */
/** @import { Component } from "../shared/types" */
/** @import { ShareData } from "../shared/payloads" */
import { VIEW } from "../shared/constants.js";
import { make } from "../shared/dom.js";
import { mountShare } from "../shared/share.js";
import { maps } from "./maps.js";
import { sayWhatIsSaved } from "./saved.js";

/** The component of the last run, and the picture that the reader waits for. */
let shown = /** @type {Component<ShareData> | null} */ (null);
let wanted = 0;
const row = make("div", "cm-shares");
const button = make("button", "cm-play cm-share-picture");
button.type = "button";
row.append(button);
button.addEventListener("click", () => {
  if (!shown) return;
  wanted = Date.now();
  wait(shown.data.drawing);
  shown.setTriggerValue("picture", { stamp: wanted, bounds: bounds() });
});

function addresses() {
  const embedded = new URL(location.href);
  embedded.searchParams.set("embed", "true"); // Streamlit's own name for a page without its toolbar
  return { address: location.href, embedded: embedded.href };
}

/** Return the view's bounds in degrees: west, south, east, north; empty for the whole country. */
function bounds() {
  if (!new URLSearchParams(location.search).has(VIEW)) return "";
  const view = maps()[0]?.map()?.getBounds();
  return view ? [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()].map((each) => each.toFixed(3)).join(",") : "";
}

/** @param {string} text */
function wait(text) {
  button.textContent = text;
  button.disabled = !!wanted;
}

/** @param {Component<ShareData>} component */
export function share(component) {
  shown = component;
  sayWhatIsSaved(component.data);
  const { drawn, picture, drawing, failed } = component.data;
  if (row.parentElement !== component.parentElement) component.parentElement.append(row);
  mountShare(row, component.data, addresses);
  if (!wanted || drawn?.stamp !== wanted) {
    wait(wanted ? drawing : picture);
    return;
  }
  wanted = 0;
  wait(drawn.address ? picture : failed);
  if (!drawn.address) return;
  const link = make("a");
  link.href = drawn.address;
  link.download = drawn.name;
  link.click();
}
