/* A server that is back after a restart knows nothing of the page, and Streamlit does not always ask it to draw the page
   anew: whoever had opened it by its address and clicked nothing yet would click in vain for ever. This asks; and once the
   page is drawn, it sends what the reader did meanwhile. */
/** @import { Component } from "../shared/types" */
/** @import { ReconnectData } from "../shared/payloads" */
import { all } from "../shared/dom.js";
import { sendAction } from "./channel.js";
import { take } from "./pending_action.js";

const CONNECTED = "CONNECTED";

/* A map whose files were on their way when the server went would stay empty for good. */
function fetchMissingMaps() {
  /** @type {HTMLIFrameElement[]} */
  const frames = all(document, ".st-key-map iframe");
  for (const { contentWindow } of frames) if (contentWindow && !contentWindow.ControlMap?.map()) contentWindow.location.reload();
}

/** @param {HTMLElement} app */
function watch(app) {
  /** @type {{ ask: (() => void) | null, away: boolean, returned: boolean }} */
  const line = { ask: null, away: false, returned: false };
  new MutationObserver(() => {
    const connected = app.dataset.testConnectionState === CONNECTED;
    if (connected && line.away) {
      line.returned = true;
      line.ask?.();
      fetchMissingMaps();
    }
    line.away = !connected;
  }).observe(app, { attributes: true, attributeFilter: ["data-test-connection-state"] });
  return line;
}

/** @type {ReturnType<typeof watch> | null} */
let watched = null;

/** @param {Component<ReconnectData>} component */
export function reconnect(component) {
  /** @type {HTMLElement | null} */
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app) return;
  watched ||= watch(app);
  const line = watched;
  line.ask = () => component.setTriggerValue("returned", true);
  if (!line.returned) return;
  line.returned = false;
  const left = take();
  if (left) sendAction(left);
}
