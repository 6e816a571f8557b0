/* Start: fetch what is drawn, draw it, and keep selection, highlight and filter as classes on what stands there. */
(function (CM) {
  "use strict";
  let drawn = null;
  let state = { zone: null, zones: [], places: [], stamp: 0 };
  let queued = null;

  function load(part) {
    return typeof part === "string" ? fetch(part).then((answer) => { if (!answer.ok) throw new Error(part); return answer.json(); }) : Promise.resolve(part);
  }

  CM.start = async function (map, options) {
    map.attributionControl && map.attributionControl.remove();
    const parts = await Promise.all([load(options.base), load(options.day), load(options.words)]);
    draw(map, ...parts);
    CM.tell({ type: "ready" });
    if (queued) CM.apply(queued);
  };

  function dress(map, items, words, choose) {
    for (const item of items) {
      const element = item.path.getElement();
      item.aria = item.zone.name + ", " + item.holder.heldBy + ", " + item.holding.area;
      element.setAttribute("tabindex", "0");
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", item.aria);
      element.setAttribute("aria-pressed", "false");
      element.dataset.zone = item.holding.zone;
      element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(item.holding.zone); }
      });
      item.path.on("click", (event) => { L.DomEvent.stopPropagation(event); choose(item.holding.zone); });
      const tip = CM.make("div", "cm-tip");
      tip.append(CM.make("b", "", item.zone.name), CM.make("span", "", item.holder.heldBy), CM.make("span", "", item.holding.area));
      item.path.bindTooltip(tip, { sticky: true, className: "cm-tooltip" });
    }
  }

  function draw(map, base, day, words) {
    for (const holding of day.holdings) holding.area = words.areas[holding.zone + "/" + holding.controller];
    const mapElement = map.getContainer();
    const parts = CM.buildFrame(mapElement, words);
    CM.matchTheme(parts.frame);
    const choose = (zone) => { CM.apply({ zone, zones: [], places: [], stamp: state.stamp }); CM.tell({ type: "zone", id: zone }); };
    const renderers = CM.makePanes(map);
    CM.drawBasemap(map, renderers, base);
    const items = CM.drawZones(map, renderers["cm-zones"], day, words, "cm-p-");
    CM.drawFronts(map, renderers["cm-fronts"], day);
    dress(map, items, words, choose);
    map.on("click", () => CM.tell({ type: "empty" }));
    const filter = (chosen) => {
      for (const item of drawn.items) item.path.getElement().classList.toggle("is-filtered", chosen.size > 0 && !chosen.has(item.holding.controller));
    };
    const legend = CM.buildLegend(words, "cm-p-", filter);
    const { insets, maps } = CM.buildInsets(base, words);
    CM.addScale(map, parts.foot);
    CM.addBaseChoice(map, parts, words);
    const insetDrawings = [];
    drawn = { map, parts, items: items.slice(), words, base, statements: day.statements, labels: null };
    let homeZoom = 6;
    const refit = () => {
      CM.layOut(parts, map, base.bounds, legend, insets, (r) => overCountry(items, drawn.labels.fromScreen(r), map.containerPointToLayerPoint([0, 0])));
      homeZoom = map.getZoom();
      for (const inset of insetDrawings) inset.fit();
      CM.fitHeight(parts.frame);
    };
    for (const { holder, inset } of maps) insetDrawings.push(CM.drawInset(holder, inset, base, day, words, choose, dress, drawn));
    const places = words.places;
    drawn.labels = new CM.Labels(map, {
      places, zones: () => largest(items), areas: words.areaNames, homeZoom: () => homeZoom, choose,
      lit: () => words.places.filter((place) => state.places.includes(place.id)),
      selected: () => state.zone,
      obstacles: () => [legend, insets].filter((e) => parts.stage.contains(e)).flatMap((e) => [...(e === insets ? e.children : [e])]).map((e) => e.getBoundingClientRect()),
      pathAt: (spot, self) => pathUnder(items, spot, self),
      onCountry: (candidate) => overCountry(items, candidate, drawn.labels.origin),
    });
    refit();
    drawn.labels.place();
    let width = parts.frame.clientWidth;
    new ResizeObserver(() => {
      if (Math.abs(parts.frame.clientWidth - width) < 2) return;
      width = parts.frame.clientWidth;
      refit();
    }).observe(parts.frame);
  }

  function largest(items) {
    return items.slice().sort((one, other) => other.holding.km2 - one.holding.km2);
  }

  function pathUnder(items, spot, labels) {
    const point = items[0].path.getElement().ownerSVGElement.createSVGPoint();
    point.x = spot.x + labels.origin.x;
    point.y = spot.y + labels.origin.y;
    const found = items.find((item) => item.path.getElement().isPointInFill(point));
    return found && found.path.getElement();
  }

  function overCountry(items, candidate, origin) {
    const point = items[0].path.getElement().ownerSVGElement.createSVGPoint();
    for (const fx of [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1]) for (const fy of [0, 0.33, 0.67, 1]) {
      point.x = candidate.left + (candidate.right - candidate.left) * fx + origin.x;
      point.y = candidate.top + (candidate.bottom - candidate.top) * fy + origin.y;
      if (items.some((item) => item.path.getElement().isPointInFill(point))) return true;
    }
    return false;
  }

  /* State from the page: what is selected, what a statement lights. Older states than the reader's last act are stale. */
  CM.apply = function (next) {
    if (!drawn) { queued = next; return; }
    if (next.stamp < state.stamp) return;
    state = Object.assign({}, next, { stamp: Math.max(next.stamp, state.stamp) });
    const frame = drawn.parts.frame;
    CM.matchTheme(frame);
    frame.classList.toggle("has-selection", Boolean(state.zone));
    frame.classList.toggle("has-highlight", state.zones.length + state.places.length > 0);
    for (const item of drawn.items) {
      const element = item.path.getElement();
      const chosen = item.holding.zone === state.zone;
      element.classList.toggle("is-selected", chosen);
      element.classList.toggle("is-lit", state.zones.includes(item.holding.zone));
      element.setAttribute("aria-pressed", String(chosen));
      if (chosen) item.path.bringToFront();
    }
    for (const row of frame.querySelectorAll("[data-place]")) row.classList.toggle("is-lit", state.places.includes(row.dataset.place));
    drawn.labels.place();
  };

  /* Light what a statement speaks of, at once: the page follows. */
  CM.light = function (annotation) {
    const lit = drawn && drawn.statements[annotation];
    if (lit) CM.apply({ zone: state.zone, zones: lit.zones, places: lit.places, stamp: state.stamp });
  };

  CM.stamp = function () { state.stamp += 1; return state.stamp; };
  CM.map = () => drawn && drawn.map;
})((window.ControlMap = window.ControlMap || {}));
