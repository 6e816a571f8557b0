/* Recovers from a restart of the server, which then has no session for the page. Streamlit does not always request a new run:
   clicks on a page that was only opened would have no effect. This requests one, and then sends the pending action. */
/** @import { Component } from "../shared/types" */
/** @import { ReconnectData } from "../shared/payloads" */
import { all } from "../shared/dom.js";
import { openOutsideLinks } from "../shared/outside_links.js";
import { sendAction } from "./channel.js";
import { take } from "./pending_action.js";

const CONNECTED = "CONNECTED";

/* Reload maps whose files were being fetched when the server stopped; they would stay empty otherwise. */
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
  openOutsideLinks();
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
