/* What is wrong with the layout of the map's frame, in words: run in the frame, returns a list of faults. */
({ atHome }) => {
  const faults = [];
  const stage = document.querySelector(".cm-stage");
  const large = stage.querySelector(":scope > .leaflet-container");
  const name = (element) => (element.textContent || element.className).trim().slice(0, 40);
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const within = (a, b) => a.left >= b.left - 0.5 && a.right <= b.right + 0.5 && a.top >= b.top - 0.5 && a.bottom <= b.bottom + 0.5;
  const boxes = (selector, root) => Array.from((root || document).querySelectorAll(selector), (element) => ({ element, box: element.getBoundingClientRect() }));

  const labels = boxes(".cm-label");
  labels.forEach((one, i) => labels.slice(i + 1).forEach((other) => {
    if (meet(one.box, other.box)) faults.push(`labels meet: ${name(one.element)} / ${name(other.element)}`);
  }));
  for (const { element, box } of labels) {
    const home = element.closest(".cm-inset-map, .cm-stage").getBoundingClientRect();
    if (!within(box, home)) faults.push(`label leaves its map: ${name(element)}`);
  }
  for (const { element, box } of boxes(".cm-callout, button.cm-legend-item, .leaflet-control-zoom a, .cm-base select")) {
    // A folded element has no box and cannot be a target.
    if ((box.width || box.height) && (box.width < 24 || box.height < 24)) faults.push(`target under 24 px: ${name(element)} ${box.width} x ${box.height}`);
  }
  const furniture = boxes(".cm-legend, .cm-inset, .leaflet-control-zoom", stage);
  for (const { element, box } of labels) for (const piece of furniture) {
    if (large.contains(element) && meet(box, piece.box)) faults.push(`label under furniture: ${name(element)}`);
  }

  const paths = Array.from(large.querySelectorAll("path.cm-zone"));
  for (const { element, box } of atHome ? furniture : []) {
    for (let x = box.left; x <= box.right; x += 6) for (let y = box.top; y <= box.bottom; y += 6) {
      const covered = paths.find((path) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM().inverse())));
      if (covered) { faults.push(`${element.className} covers ${covered.dataset.zone}`); x = Infinity; break; }
    }
  }
  // The zone's name identifies the ground under the label.
  for (const { element, box } of boxes(".cm-zone-name", large)) {
    const spots = [[box.left + 3, box.top + 3], [box.right - 3, box.top + 3], [box.left + 3, box.bottom - 3], [box.right - 3, box.bottom - 3]];
    const under = spots.map(([x, y]) => paths.filter((path) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(path.getScreenCTM().inverse()))).map((path) => path.dataset.zone).join());
    if (new Set(under).size > 1 || !under[0]) faults.push(`a name leaves its ground: ${name(element)} on ${under}`);
  }
  // Beside words, the low map of a phone names only what is chosen or greatest.
  const isLow = document.querySelector(".cm-frame").classList.contains("is-beside");
  for (const zone of atHome && !isLow ? new Set(paths.map((path) => path.dataset.zone)) : []) {
    const own = paths.filter((path) => path.dataset.zone === zone).map((path) => path.getBoundingClientRect());
    if (own.some((box) => Math.min(box.width, box.height) >= 24)) continue;
    const callout = large.querySelector(`.cm-callout[data-zone="${zone}"]`);
    if (!callout || !within(callout.getBoundingClientRect(), stage.getBoundingClientRect())) faults.push(`no callout for ${zone}`);
  }
  for (const { element } of boxes(".cm-head, .cm-title, .cm-foot, .cm-source, .cm-legend, .cm-legend-item, .cm-inset, .cm-conference-place, .cm-callout, .cm-frame")) {
    if (element.scrollWidth > element.clientWidth + 1) faults.push(`overflows: ${element.className} ${name(element)}`);
  }
  return faults;
}
