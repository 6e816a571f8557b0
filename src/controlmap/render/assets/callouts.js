/* Callouts: a pocket of a few pixels gets a label with a thin leader, itself the target for a click. */
(function (CM) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const DISTANCES = [26, 40, 56, 74, 94, 118, 146, 178, 214];
  const TURNS = 24;

  function crosses(a, b, c, d) {
    const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
  }

  /* Near is better, off the country's ground is better still: a callout should not hide what it does not speak of. */
  function candidates(labels, spot, w, h, onCountry) {
    const found = [];
    for (const distance of DISTANCES) for (let turn = 0; turn < TURNS; turn++) {
      const angle = (2 * Math.PI * turn) / TURNS;
      const x = spot.x + Math.cos(angle) * (distance + w / 2);
      const y = spot.y + Math.sin(angle) * (distance + h / 2);
      const candidate = CM.box(x - w / 2, y - h / 2, w, h);
      const cost = distance + (onCountry(candidate) ? 130 : 0) + 12 * Math.abs(Math.sin(angle));
      found.push([cost, candidate]);
    }
    return found.sort((one, other) => one[0] - other[0]).map(([, candidate]) => candidate);
  }

  function leaderEnd(spot, candidate) {
    return { x: Math.max(candidate.left, Math.min(spot.x, candidate.right)), y: Math.max(candidate.top, Math.min(spot.y, candidate.bottom)) };
  }

  CM.placeCallout = function (labels, item, bounds) {
    if (labels.leadersOf !== labels.taken) { labels.leadersOf = labels.taken; labels.leaders = []; }
    const anchor = labels.at(item.holding.label_spots[0]);
    const small = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < CM.TOO_SMALL_PX;
    const spot = small ? { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 } : anchor;
    const element = CM.make("button", "cm-label cm-callout", item.zone.label);
    element.type = "button";
    element.dataset.zone = item.holding.zone;
    element.setAttribute("aria-label", item.aria);
    element.style.setProperty("--holder", item.holder.fill);
    element.style.setProperty("--holder-dark", item.holder.dark);
    element.addEventListener("click", (event) => { event.stopPropagation(); labels.options.choose(item.holding.zone); });
    const [w, h] = labels.sized("callout" + item.zone.label, element);
    const room = candidates(labels, spot, w, h, (c) => labels.options.onCountry(c)).filter((c) => labels.free(c));
    const free = TIDINESS.reduce((found, tidy) => found || room.find((c) => tidy(labels, spot, leaderEnd(spot, c), c)), null);
    if (!free) { element.remove(); return; }
    labels.put(element, free);
    element.classList.toggle("is-selected", labels.options.selected() === item.holding.zone);
    const end = leaderEnd(spot, free);
    labels.leaders.push([spot, end]);
    drawLeader(labels, spot, end);
  };

  function holds(other, spot) {
    return spot.x >= other.left - 4 && spot.x <= other.right + 4 && spot.y >= other.top - 4 && spot.y <= other.bottom + 4;
  }

  /* Tidy first; where there is no room for that, a pocket that can be pointed at beats a tidy map. */
  const TIDINESS = [
    (labels, spot, end, c) => noLeaderNear(labels, spot, end, c) && !labels.taken.some((o) => !holds(o, spot) && hits(o, [spot, end])),
    noLeaderNear,
    (labels, spot, end, c) => !labels.leaders.some((l) => hits(c, l)),
  ];

  function noLeaderNear(labels, spot, end, candidate) {
    return !labels.leaders.some((l) => crosses(spot, end, l[0], l[1]) || hits(candidate, l));
  }

  function hits(candidate, leader) {
    const corners = [[candidate.left, candidate.top], [candidate.right, candidate.top], [candidate.right, candidate.bottom], [candidate.left, candidate.bottom]];
    return corners.some((corner, i) => {
      const next = corners[(i + 1) % 4];
      return crosses({ x: corner[0], y: corner[1] }, { x: next[0], y: next[1] }, leader[0], leader[1]);
    });
  }

  function drawLeader(labels, from, to) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("class", "cm-leader");
    const left = Math.min(from.x, to.x) - 3, top = Math.min(from.y, to.y) - 3;
    svg.setAttribute("width", Math.abs(from.x - to.x) + 6);
    svg.setAttribute("height", Math.abs(from.y - to.y) + 6);
    svg.setAttribute("aria-hidden", "true");
    svg.style.transform = "translate(" + (left + labels.origin.x) + "px," + (top + labels.origin.y) + "px)";
    const line = document.createElementNS(SVG, "line");
    for (const [name, value] of Object.entries({ x1: from.x - left, y1: from.y - top, x2: to.x - left, y2: to.y - top })) line.setAttribute(name, value);
    const dot = document.createElementNS(SVG, "circle");
    for (const [name, value] of Object.entries({ cx: from.x - left, cy: from.y - top, r: 2 })) dot.setAttribute(name, value);
    svg.append(line, dot);
    labels.root.prepend(svg);
  }
})((window.ControlMap = window.ControlMap || {}));
