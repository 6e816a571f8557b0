/* Takes a reader's incidents to every map on the page: when they change, when a map is ready, and away with the page. */
import { maps } from "./maps.js";

function show(layer) {
  for (const map of maps()) if (map.showIncidents) map.showIncidents(layer.spots);
}

let mounted = null;

function layerOfPage() {
  if (!mounted) mounted = listen({ spots: [] });
  return mounted;
}

function listen(made) {
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "ready") show(made);
  });
  return made;
}

export function incidents(component) {
  const here = layerOfPage();
  here.spots = component.data.spots;
  show(here);
  return () => {
    here.spots = [];
    show(here);
  };
}
