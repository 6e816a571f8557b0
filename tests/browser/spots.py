"""Where to click: scripts that find a spot on the large map, for readers that know zones rather than pixels."""

LARGE_MAP = ".cm-stage > .leaflet-container"
"""The map itself, without its insets."""

SPOT_OF_ZONE = """
(zone) => {
  for (const path of document.querySelectorAll('.cm-stage > .leaflet-container path.cm-zone.zone-' + zone)) {
    const box = path.getBoundingClientRect();
    if (Math.min(box.width, box.height) < 24) continue;
    const toPath = path.getScreenCTM().inverse();
    for (let turn = 0; turn < 23 * 23; turn++) {
      const x = box.left + (box.width * (1 + ((turn * 7) % 23))) / 24;
      const y = box.top + (box.height * (1 + ((turn * 5 + Math.floor(turn / 23)) % 23))) / 24;
      const inside = path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath));
      if (inside && document.elementFromPoint(x, y) === path) return { x, y };
    }
  }
  return null;
}
"""
"""Find a spot of a zone on the large map that a click reaches, in the frame's pixels; null if the zone is too small."""

SPOT_OF_NOBODY = """
() => {
  const stage = document.querySelector('.cm-stage').getBoundingClientRect();
  for (let x = stage.left + 10; x < stage.right; x += 9) for (let y = stage.top + 10; y < stage.bottom; y += 9) {
    const hit = document.elementFromPoint(x, y);
    if (hit && hit.matches('.cm-stage > .leaflet-container, .leaflet-container .leaflet-pane')) return { x, y };
  }
  return null;
}
"""
"""Find a spot of the large map without a zone, label or control, in the frame's pixels."""

SPOT_OF_FRONT = """
(front) => {
  const path = document.querySelector(`.cm-stage > .leaflet-container path[data-front="${front}"]`);
  const length = path.getTotalLength(), toScreen = path.getScreenCTM();
  for (let step = 1; step < 200; step++) {
    const { x, y } = path.getPointAtLength((length * step) / 200).matrixTransform(toScreen);
    if (document.elementFromPoint(x, y) === path) return { x, y };
  }
  return null;
}
"""
"""Find a spot of a stretch of front on the large map that a click reaches; null where all of it is covered."""
