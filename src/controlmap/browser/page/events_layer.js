/* Takes the reader's events to every map on the page: when they change, when a map is ready, and away with the page. */
function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow && frame.contentWindow.ControlMap).filter(Boolean);
}

function show(office) {
  for (const map of maps()) if (map.showEvents) map.showEvents(office.spots);
}

function office() {
  return (window.__controlmapEvents = window.__controlmapEvents || listen({ spots: [] }));
}

function listen(made) {
  window.addEventListener("controlmap", (event) => { if (event.detail.type === "ready") show(made); });
  return made;
}

export default function (component) {
  const here = office();
  here.spots = component.data.spots;
  show(here);
  return () => { here.spots = []; show(here); };
}
