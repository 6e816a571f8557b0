/* Fetches the map's data in the head of the page. The map, whose frame is loaded much later, takes them from here. Each part is a
   promise: of its data, of the answer that contains data which are not needed at first, or of null. */
(() => {
  const { folder = "", parts = "", later = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const read = (/** @type {Response} */ answer) => (answer.ok ? answer.json() : null);
  // What cannot be loaded is left to the map, which tries again, and reports it.
  const request = (/** @type {string} */ name) => fetch(folder + name).catch(() => null);
  window.controlmapParts = new Map([[later, request(later)]]);
  for (const name of parts.split(" "))
    window.controlmapParts.set(
      name,
      request(name)
        .then((answer) => answer && read(answer))
        .catch(() => null),
    );
})();
