/* Shows a reader's incidents on every map of the page, when they change and when a map is ready. Unmounting removes them. */
/** @import { Component } from "../shared/types" */
/** @import { IncidentsData } from "../shared/payloads" */
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
  return made;
}

/** @param {Component<IncidentsData>} component */
export function incidents(component) {
  const here = layerOfPage();
  here.spots = component.data.spots;
  show(here);
  return () => {
    here.spots = [];
    show(here);
  };
}
