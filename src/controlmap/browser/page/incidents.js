/* Shows a reader's incidents on every map of the page, when they change and when a map is ready. Unmounting removes them. */
/** @import { Component } from "../shared/types" */
/** @import { IncidentsData } from "../shared/payloads" */
import { all, around } from "../shared/dom.js";
import { offerMap } from "../shared/folded_map.js";
import { bringMap } from "../shared/sight.js";
import { maps } from "./maps.js";

/** @param {IncidentsData} layer */
function show(layer) {
  for (const map of maps()) if (map.showIncidents) map.showIncidents(layer.spots);
}

/** @type {IncidentsData | null} */
let mounted = null;

function layerOfPage() {
  if (!mounted) mounted = listen({ spots: [] });
  return mounted;
}

/** @param {IncidentsData} made */
function listen(made) {
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "ready") show(made);
  });
  document.addEventListener("click", light);
  return made;
}

/**
 * Light the symbol of the row of the list that was clicked.
 * @param {MouseEvent} event
 */
function light(event) {
  const row = around(event, "tr[data-spot]");
  if (!row) return;
  for (const each of all(document, "tr[data-spot]")) each.classList.toggle("is-chosen", each === row);
  const [lon, lat] = (row.dataset.spot ?? "").split(",").map(Number);
  for (const map of maps()) map.lightIncident?.([lon, lat]);
  bringMap(document.querySelector(".st-key-map"));
}

/** @param {Component<IncidentsData>} component */
export function incidents(component) {
  const here = layerOfPage();
  here.spots = component.data.spots;
  show(here);
  if (here.spots.length) offerMap();
  return () => {
    here.spots = [];
    show(here);
  };
}
