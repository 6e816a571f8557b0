/* An inset: the same layers on a second, still map of a few kilometres. */
(function (CM) {
  "use strict";
  CM.drawInset = function (holder, inset, base, day, words, choose, dress, drawn) {
    const still = { zoomControl: false, attributionControl: false, dragging: false, scrollWheelZoom: false, doubleClickZoom: false,
      boxZoom: false, keyboard: false, touchZoom: false, zoomSnap: 0, zoomAnimation: false, fadeAnimation: false };
    const map = L.map(holder, still);
    const [west, south, east, north] = inset.bounds;
    map.fitBounds([[south, west], [north, east]], { animate: false });
    const renderers = CM.makePanes(map);
    const prefix = "cm-" + inset.id + "-";
    CM.drawBasemap(map, renderers, base);
    const items = CM.drawZones(map, renderers["cm-zones"], day, words, prefix);
    CM.drawFronts(map, renderers["cm-fronts"], day);
    dress(map, items, words, choose);
    for (const item of items) item.path.getElement().setAttribute("tabindex", "-1");
    drawn.items.push(...items);
    map.on("click", () => CM.tell({ type: "empty" }));
    const labels = new CM.Labels(map, {
      places: words.places, zones: null, areas: [], homeZoom: () => map.getZoom(), eager: 1, choose, lit: () => [],
      selected: () => null, obstacles: () => [], onCountry: () => true,
    });
    return {
      fit() {
        map.invalidateSize({ animate: false });
        map.fitBounds([[south, west], [north, east]], { animate: false });
        labels.place();
      },
    };
  };
})((window.ControlMap = window.ControlMap || {}));
