/* Fetches the map's data in the head of the page. The map, whose frame is loaded much later, takes them from here. */
(() => {
  const { folder = "", parts = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  window.controlmapParts = new Map(
    parts.split(" ").map((name) => [
      name,
      fetch(folder + name)
        .then((answer) => (answer.ok ? answer.json() : null))
        // The map tries again, and reports what it cannot load.
        .catch(() => null),
    ]),
  );
})();
