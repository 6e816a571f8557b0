"use strict";
(() => {
  // shared/dom.js
  var SVG = "http://www.w3.org/2000/svg";
  function make(tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== void 0) element.textContent = text;
    return element;
  }
  function makeSvg(tag, attributes = {}) {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return element;
  }
  function all(root, selector) {
    return Array.from(root.querySelectorAll(selector), (found) => (
      /** @type {Kind} */
      found
    ));
  }

  // shared/nothing.js
  var NOTHING = { zone: null, front: null, at: null, zones: [], places: [] };

  // map/gestures.js
  var isTouched = () => window.matchMedia("(hover: none)").matches;
  var HINT_MS = 2400;
  var LEAST_PX = 12;
  var zoomKey = () => /Mac|iP(hone|ad)/.test(navigator.platform) ? "⌘" : "Ctrl";
  function hinting(stage) {
    const hint = make("div", "cm-hint");
    hint.setAttribute("aria-hidden", "true");
    stage.append(hint);
    let shown3 = false;
    return (text) => {
      if (shown3) return;
      shown3 = true;
      hint.textContent = text;
      hint.classList.add("is-shown");
      setTimeout(() => hint.classList.remove("is-shown"), HINT_MS);
    };
  }
  function leaveFingers(map, ground) {
    map.dragging.disable();
    ground.addEventListener(
      "pointerdown",
      ({ pointerType }) => {
        if (pointerType === "mouse") map.dragging.enable();
      },
      { capture: true }
    );
    for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => setTimeout(() => map.dragging.disable()));
  }
  function sharePage(map, stage, words) {
    const hint = hinting(stage);
    const ground = map.getContainer();
    ground.addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.stopImmediatePropagation();
        hint(words.wheelHint.replace("{button}", zoomKey()));
      },
      { capture: true, passive: true }
    );
    if (navigator.maxTouchPoints > 0) leaveFingers(map, ground);
    let from = null;
    ground.addEventListener(
      "touchstart",
      ({ touches }) => {
        from = touches.length === 1 ? touches[0].clientY : null;
      },
      { passive: true }
    );
    ground.addEventListener(
      "touchmove",
      ({ touches }) => {
        if (from !== null && touches.length === 1 && Math.abs(touches[0].clientY - from) > LEAST_PX) hint(words.touchHint);
      },
      { passive: true }
    );
  }

  // shared/constants.js
  var HATCHES = { "none": { "lines": "", "dots": "" }, "diagonal": { "lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2", "dots": "" }, "counter-diagonal": { "lines": "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": "" }, "cross": { "lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": "" }, "dots": { "lines": "", "dots": "M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0" } };
  var NEAREST_ZOOM = 13;
  var PLACE_RANKS = ["capital", "seat", "town", "base", "crossing", "village"];
  var SHARED_LOOK = { "fill": "#c9c6bd", "ink": "#4a4a4a" };
  var TOO_SMALL_PX = 24;
  var VIEW = "view";

  // shared/inside.js
  function holds(ring, x, y) {
    let inside2 = false;
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x1, y1] = ring[i], [x2, y2] = ring[i + 1];
      if (y1 > y !== y2 > y && x < x1 + (x2 - x1) * (y - y1) / (y2 - y1)) inside2 = !inside2;
    }
    return inside2;
  }
  function covers(shape2, [x, y]) {
    const polygons = shape2.type === "Polygon" ? [shape2.coordinates] : shape2.coordinates;
    return polygons.some(([shell, ...holes]) => holds(shell, x, y) && !holes.some((hole) => holds(hole, x, y)));
  }

  // map/compared.js
  var stripesId = (prefix, { from, to }) => `${prefix}from-${from}-to-${to}`;
  function addStripes(svg, id, from, to) {
    const defs = svg.querySelector("defs") || svg.insertBefore(makeSvg("defs"), svg.firstChild);
    if (document.getElementById(id)) return;
    const pattern = makeSvg("pattern", { id, width: 9, height: 9, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    pattern.append(
      makeSvg("rect", { x: 0, y: 0, width: 9, height: 9, fill: to }),
      makeSvg("rect", { x: 0, y: 0, width: 3, height: 9, fill: from })
    );
    defs.append(pattern);
  }
  function drawChange(map, renderer, change, words, prefix) {
    return change.handovers.map((handover) => {
      const id = stripesId(prefix, handover);
      const layer = shape(map, handover.geometry, "cm-change", "cm-fronts", renderer, false);
      addStripes(renderer._container, id, words.holders[handover.from].fill, words.holders[handover.to].fill);
      layer.eachLayer((path) => {
        elementOf(path).style.fill = `url(#${id})`;
      });
      return layer;
    });
  }
  function drawOutline(map, renderer, day, zones) {
    const grounds = day.holdings.filter((holding) => zones.includes(holding.zone)).map((holding) => holding.geometry);
    return ["cm-was-halo", "cm-was"].flatMap((name) => grounds.map((ground) => shape(map, ground, name, "cm-fronts", renderer, false)));
  }

  // map/canvas.js
  var Canvas = class {
    /**
     * @param {L.Map} map
     * @param {string} prefix
     * @param {BasePayload} base
     * @param {LabelsPayload} words
     */
    constructor(map, prefix, base, words) {
      this.map = map;
      this.prefix = prefix;
      this.words = words;
      this.items = [];
      this.earlier = /** @type {Item[]} */
      [];
      this.layers = [];
      this.compared = [];
      this.outlined = [];
      this.fronts = [];
      this.rings = [];
      this.focusable = false;
      this.renderers = makePanes(map);
      this.ground = drawGround(map, this.renderers, base);
      map.on("click", () => tell({ type: "empty" }));
      this.bands = [];
      map.on("zoomend", () => widenBands(map, this.bands));
    }
    /** @param {BasePayload} base */
    drawBasemap(base) {
      drawBasemap(this.map, this.renderers, base, this.ground);
    }
    /**
     * Draw a day in place of the previous one, without a reload and without changing the view or the selection.
     * @param {DayPayload} day
     * @param {Choose} choose
     * @param {Choose} chooseFront
     * @param {boolean} focusable
     */
    show(day, choose2, chooseFront2, focusable) {
      this.focusable = focusable;
      for (const layer of this.layers) layer.remove();
      const drawn3 = drawZones(this.map, this.renderers["cm-zones"], day, this.words, this.prefix);
      this.items = drawn3.items;
      const { fronts, bands } = drawFronts(this.map, this.renderers, day);
      this.layers = [...drawn3.layers, ...fronts.flatMap(({ line, hit }) => [line, hit]), ...bands.map((band) => band.layer)];
      this.fronts = fronts;
      this.bands = bands;
      widenBands(this.map, this.bands);
      for (const item of this.items) this.dress(item, choose2, focusable);
      dressFronts(fronts, chooseFront2, this.words, focusable);
    }
    /**
     * Draw the ground that changed hands between two days, with stripes in the colours of the old and the new holder.
     * @param {ChangePayload | null} change
     */
    compare(change) {
      for (const layer of this.compared) layer.remove();
      this.compared = change ? drawChange(this.map, this.renderers["cm-fronts"], change, this.words, this.prefix) : [];
    }
    /**
     * Outline zones as they were on an earlier day, over the ground that changed hands.
     * @param {DayPayload | null} day
     * @param {string[]} zones
     */
    outline(day, zones) {
      for (const layer of this.outlined) layer.remove();
      this.outlined = day ? drawOutline(this.map, this.renderers["cm-fronts"], day, zones) : [];
    }
    /**
     * @param {Item} item
     * @param {Choose} choose
     * @param {boolean} focusable
     */
    dress(item, choose2, focusable) {
      const element = elementOf(item.path);
      const zone = item.holding.zone;
      item.aria = [item.zone.name, item.holder.heldBy, item.area].join(`${this.words.comma} `);
      element.setAttribute("tabindex", focusable ? "0" : "-1");
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", item.aria);
      element.setAttribute("aria-pressed", "false");
      element.dataset.zone = zone;
      element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          choose2(zone);
        }
      });
      item.path.on("click", (event) => {
        L.DomEvent.stopPropagation(event);
        item.path.closeTooltip();
        choose2(zone, event.latlng);
      });
      const tip = make("div", "cm-tip");
      tip.append(make("b", "", item.zone.name), make("span", "", item.holder.heldBy), make("span", "", item.area));
      if (!isTouched()) item.path.bindTooltip(tip, { sticky: true, className: "cm-tooltip" });
    }
    /**
     * Mark selected, highlighted and filtered zones with CSS classes, without drawing anything again.
     * @param {Marked} state
     * @param {Set<string>} filtered
     */
    mark(state2, filtered2) {
      for (const item of [...this.items, ...this.earlier]) {
        const element = elementOf(item.path);
        const chosen = item.holding.zone === state2.zone;
        element.classList.toggle("is-selected", chosen);
        element.classList.toggle("is-lit", state2.zones.includes(item.holding.zone));
        element.classList.toggle("is-filtered", filtered2.size > 0 && !filtered2.has(item.holding.controller));
        if (element.getAttribute("aria-pressed") !== String(chosen)) element.setAttribute("aria-pressed", String(chosen));
        if (chosen && document.activeElement !== element) item.path.bringToFront();
      }
      markFronts(this.fronts, state2.front, this.focusable);
      for (const ring of this.rings) ring.remove();
      this.rings = ringDiffering(this.map, this.renderers["cm-points"], this.fronts, state2.front);
    }
    /**
     * Return the zone that contains a point on the shown day; null outside the country.
     * @param {Position} at
     */
    zoneAt(at) {
      return this.items.find(({ holding }) => covers(
        /** @type {Polygon | MultiPolygon} */
        holding.geometry,
        at
      ))?.holding.zone ?? null;
    }
    /**
     * Return whether a box overlaps the country. Points of the box, at most 40 px apart, are tested against the country's outline.
     * @param {Box} candidate
     * @param {Spot} origin
     */
    covers(candidate, origin) {
      const ground = elementOf(this.ground);
      const spot = pointOn(this.ground);
      const across = Math.max(2, Math.ceil((candidate.right - candidate.left) / 40));
      const down = Math.max(1, Math.ceil((candidate.bottom - candidate.top) / 40));
      for (let i = 0; i <= across; i++)
        for (let k = 0; k <= down; k++) {
          spot.x = candidate.left + (candidate.right - candidate.left) * i / across + origin.x;
          spot.y = candidate.top + (candidate.bottom - candidate.top) * k / down + origin.y;
          if (ground.isPointInFill(spot)) return true;
        }
      return false;
    }
  };
  function pointOn(path) {
    const drawing = (
      /** @type {SVGSVGElement} */
      elementOf(path).ownerSVGElement
    );
    return drawing.createSVGPoint();
  }
  function areaText(holding, words) {
    const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 0 });
    const text = holding.bounds ? words.areaRange : words.area;
    const [low, high] = holding.bounds || [0, 0];
    return text.replace("{km2}", number.format(holding.km2)).replace("{low}", number.format(low)).replace("{high}", number.format(high));
  }

  // map/layers.js
  var PANES = {
    "cm-raster": 150,
    "cm-base": 200,
    "cm-zones": 400,
    "cm-water": 410,
    "cm-bands": 415,
    "cm-hits": 418,
    "cm-fronts": 420,
    "cm-points": 430,
    "cm-labels": 620
  };
  function elementOf(path) {
    return (
      /** @type {SVGGeometryElement} */
      /** @type {L.Path} */
      path.getElement()
    );
  }
  function makePanes(map) {
    const renderers = {};
    for (const [name, z] of Object.entries(PANES)) {
      const pane = map.createPane(name);
      pane.style.zIndex = String(z);
      if (!["cm-zones", "cm-labels", "cm-points", "cm-hits"].includes(name)) pane.style.pointerEvents = "none";
      if (name !== "cm-labels" && name !== "cm-raster") renderers[name] = /** @type {Renderer} */
      L.svg({ pane: name, padding: 0.3 });
    }
    return renderers;
  }
  function shapes(map, features, pane, renderer, className) {
    const style = { className, pane, renderer, interactive: false, smoothFactor: 0.7 };
    const geometries = features.map((feature) => feature.geometry);
    return L.geoJSON(geometries, { style: () => style, interactive: false, pane }).addTo(map);
  }
  function drawGround(map, renderers, base) {
    let ground = null;
    shapes(map, [{ geometry: base.border }], "cm-base", renderers["cm-base"], "cm-ground").eachLayer((layer) => {
      ground ??= /** @type {L.Polygon} */
      layer;
    });
    return (
      /** @type {L.Polygon} */
      /** @type {unknown} */
      ground
    );
  }
  function drawBasemap(map, renderers, base, ground) {
    shapes(map, base.seas, "cm-base", renderers["cm-base"], "cm-sea");
    shapes(map, base.neighbours, "cm-base", renderers["cm-base"], "cm-neighbour");
    ground.bringToFront();
    shapes(map, base.roads, "cm-water", renderers["cm-water"], "cm-road");
    shapes(map, base.rivers, "cm-water", renderers["cm-water"], "cm-river");
    shapes(map, base.lakes, "cm-water", renderers["cm-water"], "cm-lake");
    shapes(map, [{ geometry: base.border }], "cm-fronts", renderers["cm-fronts"], "cm-border");
  }
  var HATCHINGS = HATCHES;
  function addPattern(defs, id, kind, ink) {
    const pattern = makeSvg("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" });
    const { lines = "", dots = "" } = HATCHINGS[kind] ?? {};
    if (lines) pattern.append(makeSvg("path", { d: lines, stroke: ink, "stroke-width": "1.1" }));
    if (dots) pattern.append(makeSvg("path", { d: dots, fill: ink }));
    defs.append(pattern);
  }
  function addPatterns(svg, holders, prefix) {
    if (svg.querySelector("defs")) return;
    const defs = makeSvg("defs");
    for (const [id, holder2] of Object.entries(holders)) {
      if (holder2.pattern !== "none") addPattern(defs, prefix + id, holder2.pattern, holder2.dark);
    }
    addPattern(defs, `${prefix}shared`, "cross", SHARED_LOOK.ink);
    svg.prepend(defs);
  }
  function shape(map, geometry, className, pane, renderer, interactive) {
    const style = { className, pane, renderer, interactive, smoothFactor: 0.6 };
    return L.geoJSON(geometry, { style: () => style, interactive, pane }).addTo(map);
  }
  function drawZones(map, renderer, day, words, prefix, pane = "cm-zones") {
    const items = [];
    const layers = [];
    for (const holding of day.holdings) {
      const holder2 = words.holders[holding.controller];
      const zone = words.zones[holding.zone];
      const className = `cm-zone zone-${holding.zone} holder-${holding.controller}${zone.silent ? " is-silent" : ""}`;
      const layer = shape(map, holding.geometry, className, pane, renderer, true);
      layers.push(layer);
      layer.eachLayer((path) => {
        items.push({ path: (
          /** @type {L.Polygon} */
          path
        ), holding, holder: holder2, zone, area: areaText(holding, words), aria: "" });
      });
    }
    addPatterns(renderer._container, words.holders, prefix);
    for (const { path, holding, holder: holder2 } of items) {
      const element = elementOf(path);
      element.style.setProperty("--holder", holder2.fill);
      element.style.setProperty("--holder-dark", holder2.dark);
      element.style.setProperty("--holder-light", holder2.light);
      const fill = holding.shared ? "shared" : holder2.pattern !== "none" ? holding.controller : null;
      if (!fill) continue;
      const hatch = shape(map, holding.geometry, "cm-hatch", pane, renderer, false);
      hatch.eachLayer((p) => {
        elementOf(p).style.fill = `url(#${prefix}${fill})`;
      });
      layers.push(hatch);
    }
    return { items, layers };
  }
  function drawFronts(map, renderers, day) {
    const draw2 = (geometry, className, pane, interactive = false) => shape(map, geometry, className, pane, renderers[pane], interactive);
    const bands = day.fronts.map((front) => ({ layer: draw2(front.geometry, "cm-band", "cm-bands"), marginKm: front.margin_km }));
    const fronts = day.fronts.map((front) => ({
      front,
      line: draw2(front.geometry, `cm-front basis-${front.basis}`, "cm-fronts"),
      hit: draw2(front.geometry, "cm-front-hit", "cm-hits", true)
    }));
    return { fronts, bands };
  }
  function widenBands(map, bands) {
    const middle = map.getCenter();
    const east = L.latLng(middle.lat, middle.lng + 0.1);
    const pxPerKm = map.latLngToLayerPoint(middle).distanceTo(map.latLngToLayerPoint(east)) / (map.distance(middle, east) / 1e3);
    for (const band of bands)
      band.layer.eachLayer((path) => {
        elementOf(path).style.strokeWidth = `${2 * band.marginKm * pxPerKm}px`;
      });
  }

  // map/fronts.js
  var ONWARD = ["ArrowRight", "ArrowDown"];
  var BACK = ["ArrowLeft", "ArrowUp"];
  var isPartOf = ({ front }, chosen) => chosen !== null && (front.id === chosen || front.id.startsWith(`${chosen}.`));
  var elementsOf = (layer) => layer.getLayers().map(elementOf);
  function dressFronts(fronts, choose2, words, focusable) {
    const hits2 = fronts.map(({ hit }) => elementsOf(hit)[0]);
    fronts.forEach(({ front, hit }, index) => {
      const element = hits2[index], name = nameOf(front, words);
      element.dataset.front = front.id;
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", name);
      element.setAttribute("aria-pressed", "false");
      element.setAttribute("tabindex", focusable && index === 0 ? "0" : "-1");
      element.addEventListener("keydown", (event) => onKey(event, hits2, index, () => choose2(front.id)));
      hit.on("click", (event) => {
        L.DomEvent.stopPropagation(event);
        hit.closeTooltip();
        choose2(front.id);
      });
      if (!isTouched()) hit.bindTooltip(make("div", "cm-tip", name), { sticky: true, className: "cm-tooltip" });
    });
  }
  function nameOfFront(id, words) {
    if (!id) return "";
    const [one, other] = id.split(".").map((zone) => words.zones[zone]?.label ?? "");
    return words.front.replace("{one}", () => one).replace("{other}", () => other);
  }
  function nameOf(front, words) {
    const line = words.legend.lines.find((each) => each.basis === front.basis);
    return `${nameOfFront(front.id, words)}${words.comma} ${line?.text ?? ""}`;
  }
  function onKey(event, hits2, index, choose2) {
    if (event.key === "Enter" || event.key === " ") choose2();
    else if (ONWARD.includes(event.key)) go(hits2, index, 1);
    else if (BACK.includes(event.key)) go(hits2, index, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function go(hits2, index, step) {
    const next = hits2[(index + step + hits2.length) % hits2.length];
    hits2[index].setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }
  function markFronts(fronts, chosen, focusable) {
    for (const drawn3 of fronts) {
      const is = isPartOf(drawn3, chosen);
      for (const element of [drawn3.line, drawn3.hit].flatMap(elementsOf)) element.classList.toggle("is-selected", is);
      const [hit] = elementsOf(drawn3.hit);
      if (hit.getAttribute("aria-pressed") !== String(is)) hit.setAttribute("aria-pressed", String(is));
    }
    const first = focusable && fronts.find((drawn3) => isPartOf(drawn3, chosen));
    if (first) for (const drawn3 of fronts) elementsOf(drawn3.hit)[0].setAttribute("tabindex", drawn3 === first ? "0" : "-1");
  }
  function ringDiffering(map, renderer, fronts, chosen) {
    const spots = /* @__PURE__ */ new Map();
    for (const drawn3 of fronts) if (isPartOf(drawn3, chosen)) for (const at of drawn3.front.differs) spots.set(at.join(), at);
    const style = { renderer, pane: "cm-points", radius: 7, className: "cm-differs", interactive: false };
    return Array.from(spots.values(), ([lon, lat]) => L.circleMarker([lat, lon], style).addTo(map));
  }

  // map/chosen.js
  function buildChosen(parts, words, offer, items, onFold) {
    const under = make("div", "cm-under");
    const bar = make("button", "cm-chosen"), text = make("span", "cm-chosen-text"), name = make("b"), held = make("span"), more = make("span", "cm-more");
    const arrow = make("span", "", "↓");
    arrow.setAttribute("aria-hidden", "true");
    more.append(make("span", "cm-spoken", words.more), arrow);
    bar.type = "button";
    text.append(name, held);
    bar.append(text, more);
    bar.addEventListener("click", goToPanel);
    under.append(bar, offer, folding(parts, words, onFold));
    parts.stage.after(under);
    return {
      /**
       * Show the name of the selection and who holds its zone, or that nothing is selected.
       * @param {string} named
       * @param {string | null} zone
       */
      show(named, zone) {
        const grounds = items().filter((item) => item.holding.zone === zone).map((item) => `${item.holder.heldBy}${words.comma} ${item.area}`);
        name.textContent = named || words.nothing;
        held.textContent = named ? grounds.join(" · ") : words.tapHint;
        more.hidden = bar.disabled = !hostPanel();
        fitHeight(parts.frame);
      }
    };
  }
  function namedIn({ words, canvas }, { zone, front, at, places }) {
    if (zone) return [words.zones[zone]?.name ?? "", zone];
    if (at) return [words.pointOffer, canvas.zoneAt(at)];
    const place = places.length === 1 && !front ? words.places.find(({ id }) => id === places[0]) : null;
    return place ? [place.name, canvas.zoneAt(place.at)] : [nameOfFront(front, words), null];
  }
  function folding(parts, words, onFold) {
    const fold = make("button", "cm-fold", words.fold);
    fold.type = "button";
    parts.side.id = "cm-folded";
    fold.setAttribute("aria-controls", parts.side.id);
    fold.setAttribute("aria-expanded", "false");
    fold.addEventListener("click", () => {
      fold.setAttribute("aria-expanded", String(parts.frame.classList.toggle("is-unfolded")));
      onFold();
    });
    return fold;
  }

  // map/day_files.js
  async function fetchFiles(find2, day, { change, before: before2, ground }) {
    try {
      const files = await Promise.all([day && find2(day), change && find2(change), before2 && ground.length ? find2(before2) : null]);
      return (
        /** @type {Files} */
        files
      );
    } catch (error) {
      reportError(error);
      return null;
    }
  }

  // map/low_stage.js
  var BAR_PX = 54;
  var PANEL_LETTERS = 12.2;
  var LEAST_STAGE_PX = 130;
  var TIGHT_PX = 200;
  var MOST_STAGE = 1.12;
  var MOST_OF_SCREEN = 0.48;
  function lowStage({ frame, head }) {
    const host = hostWindow();
    const letter = Number.parseFloat(host.getComputedStyle(host.document.documentElement).fontSize);
    const outer = host === window ? frame : (
      /** @type {Element} */
      window.frameElement
    );
    const above = Math.max(0, outer.getBoundingClientRect().top + host.scrollY) + head.offsetHeight;
    const room = host.innerHeight - above - BAR_PX - PANEL_LETTERS * letter;
    if (room < TIGHT_PX && !frame.classList.contains("is-tight")) {
      frame.classList.add("is-tight");
      return lowStage({ frame, head });
    }
    const most = Math.min(frame.clientWidth * MOST_STAGE, host.innerHeight * MOST_OF_SCREEN);
    return Math.round(Math.max(LEAST_STAGE_PX, Math.min(most, room)));
  }

  // map/frame.js
  var NARROW_PX = 640;
  var LEAST_PX2 = 20;
  var MOST_EXTRA_PX = 168;
  var EXTRA_STEP_PX = 28;
  var LEGEND_GROWTH_PX = 36;
  var SILENT_AFTER_MS = 8e3;
  var UNMOVED = { zoom: 0, moved: 0 };
  function buildFrame(mapElement, words) {
    const frame = make("div", "cm-frame");
    frame.dir = words.direction;
    frame.lang = words.language;
    mapElement.before(frame);
    const head = make("div", "cm-head");
    const title = make("div", "cm-title", words.title);
    title.id = "cm-title";
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-labelledby", title.id);
    for (const viewport of document.querySelectorAll('meta[name="viewport"]'))
      viewport.setAttribute("content", "width=device-width, initial-scale=1");
    const subtitle = make("div", "cm-subtitle");
    const finding = make("div", "cm-finding");
    head.append(title, finding, subtitle);
    const stage = make("div", "cm-stage");
    stage.append(mapElement);
    const side = make("div", "cm-side");
    const foot = make("div", "cm-foot");
    const source = make("div", "cm-source", words.source);
    foot.append(source);
    frame.append(head, stage, side, foot);
    return { frame, head, stage, side, foot, title, finding, subtitle, source };
  }
  function rooms(narrow, beside, sides, height, zoomOf) {
    if (narrow) return [{ from: [4, Math.round(height * 0.06)], to: [6, Math.round(height * (beside ? 0.06 : 0.14))], ...UNMOVED }];
    const found = [];
    for (const [west, east] of sides)
      for (let side = 0; side <= MOST_EXTRA_PX; side += EXTRA_STEP_PX)
        for (let below = 0; below <= MOST_EXTRA_PX; below += EXTRA_STEP_PX) {
          const from = [west === null ? 6 + side : west, 8];
          const to = [east === null ? 6 + side : east, 10 + below];
          const zoom = zoomOf(L.point(from).add(to));
          if (Number.isFinite(zoom)) found.push({ from, to, zoom, moved: side + below });
        }
    if (!found.length) return [{ from: [0, 0], to: [0, 0], ...UNMOVED }];
    return found.sort((one, other) => other.zoom - one.zoom || one.moved - other.moved);
  }
  function cleared(parts, legend2, insets) {
    const besideInsets = insets.offsetWidth + 14;
    return parts.frame.dir === "rtl" ? [
      [null, besideInsets],
      [legend2.offsetWidth + 14, null]
    ] : [[besideInsets, null]];
  }
  function kept(element, above) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x, y - above, width, height + above);
  }
  function layOutFrame(parts, map, bounds, legend2, insets, onCountry) {
    const narrow = parts.frame.clientWidth < NARROW_PX;
    const beside = narrow && isBeside();
    parts.frame.classList.toggle("is-narrow", narrow);
    parts.frame.classList.toggle("is-beside", beside);
    parts.frame.classList.remove("is-tight");
    if (narrow) parts.frame.style.setProperty("--cm-stage", `${lowStage(parts)}px`);
    const home = narrow ? parts.side : parts.stage;
    if (legend2.parentNode !== home) home.append(insets, legend2);
    map.invalidateSize({ animate: false });
    if (Math.min(parts.stage.clientWidth, parts.stage.clientHeight) < LEAST_PX2) return narrow;
    const shown3 = L.latLngBounds([
      [bounds[1], bounds[0]],
      [bounds[3], bounds[2]]
    ]);
    const furniture = narrow ? [] : [legend2, ...all(insets, ":scope > *")];
    for (const room of rooms(
      narrow,
      beside,
      cleared(parts, legend2, insets),
      parts.stage.clientHeight,
      (both) => map.getBoundsZoom(shown3, false, both)
    )) {
      map.fitBounds(shown3, { animate: false, paddingTopLeft: room.from, paddingBottomRight: room.to });
      if (!furniture.some((element) => onCountry(kept(element, element === legend2 ? LEGEND_GROWTH_PX : 0)))) break;
    }
    clearButtons(
      /** @type {HTMLElement} */
      map.zoomControl.getContainer(),
      onCountry
    );
    return narrow;
  }
  function clearButtons(buttons, onCountry) {
    const inTheWay = () => all(buttons, "a").some((one) => onCountry(kept(one, 0)));
    const own = buttons.parentElement;
    const other = own?.parentElement && all(own.parentElement, ".leaflet-top").find((corner) => corner !== own);
    if (!own || !other || !inTheWay()) return;
    other.append(buttons);
    if (inTheWay()) own.append(buttons);
  }
  function addScale(map, foot, words) {
    const Spoken = L.Control.Scale.extend({
      /**
       * @this { { _getRoundNum(metres: number): number, _updateScale(scale: HTMLElement, text: string, share: number): void, _mScale: HTMLElement } }
       * @param {number} metres
       */
      _updateMetric(metres) {
        const km = this._getRoundNum(metres) / 1e3;
        const number = new Intl.NumberFormat(words.locale).format(km);
        this._updateScale(this._mScale, words.distance.replace("{km}", number), km * 1e3 / metres);
      }
    });
    const scale = new Spoken(
      /** @type {L.Control.ScaleOptions} */
      { imperial: false, maxWidth: 110 }
    ).addTo(map).getContainer();
    if (scale) foot.prepend(scale);
  }
  function turnZoom(map, words) {
    if (words.direction === "rtl") map.zoomControl.setPosition("topright");
    const buttons = all(
      /** @type {HTMLElement} */
      map.zoomControl.getContainer(),
      "a"
    );
    buttons.forEach((button2, index) => {
      button2.title = index === 0 ? words.zoomIn : words.zoomOut;
      button2.setAttribute("aria-label", button2.title);
    });
  }
  function addBaseChoice(map, parts, words) {
    if (words.base.choices.length < 2) return;
    const label = make("label", "cm-base", `${words.base.label} `);
    const select = make("select");
    for (const choice of words.base.choices) select.append(new Option(choice.name, choice.id));
    label.append(select);
    const note = make("span", "cm-credit");
    parts.foot.append(label, note);
    let tiles = null;
    let waiting;
    select.addEventListener("change", () => {
      const choice = words.base.choices.find((c) => c.id === select.value);
      if (tiles) tiles.remove();
      tiles = null;
      clearTimeout(waiting);
      note.textContent = choice?.credit ?? "";
      parts.frame.classList.remove("has-raster");
      if (!choice?.url) return;
      const silent = () => {
        note.textContent = words.base.silent;
      };
      tiles = L.tileLayer(choice.url, { maxZoom: 18, pane: "cm-raster" }).addTo(map);
      tiles.once("tileerror", silent);
      waiting = setTimeout(silent, SILENT_AFTER_MS);
      tiles.once("tileload", () => {
        clearTimeout(waiting);
        note.textContent = choice.credit;
        parts.frame.classList.add("has-raster");
      });
    });
  }
  function nameDay(parts, words, day) {
    parts.title.textContent = day.main ? words.title : words.titleOther;
    parts.finding.textContent = day.main ? words.finding : "";
    parts.subtitle.textContent = words.subtitle.replace("{day}", day.labels[words.language] || day.day);
    parts.source.textContent = day.main ? words.source : words.sourceOther;
  }

  // map/look.js
  function lookOf(shown3) {
    return JSON.stringify([shown3.zone, shown3.front, shown3.at, shown3.zones, shown3.places]);
  }
  function isLow(made) {
    return made.parts.frame.classList.contains("is-beside");
  }
  function namedOf(made, shown3) {
    return JSON.stringify([made.day, shown3.places, isLow(made) && [shown3.zone, shown3.zones]]);
  }
  function lookUnder(made, shown3, hovered2) {
    const under = made.canvas.items.filter(({ holding }) => hovered2.includes(holding.zone) || hovered2.includes(holding.controller));
    return under.length ? { ...shown3, zones: under.map(({ holding }) => holding.zone), places: [] } : shown3;
  }
  function bothDays(day, earlier) {
    if (!earlier) return day;
    return { ...day, holdings: [...day.holdings, ...earlier.holdings], fronts: [...day.fronts, ...earlier.fronts] };
  }

  // map/points.js
  function drawPoints(map, renderer, points, words) {
    return points.map((point) => {
      const at = [point.at[1], point.at[0]];
      const style = { renderer, pane: "cm-points", className: `cm-point ${point.agrees ? "agrees" : "differs"}` };
      const mark = point.agrees ? L.circleMarker(at, Object.assign({ radius: 4 }, style)) : cross(at, style);
      const tip = make("div", "cm-tip");
      tip.append(
        make("b", "", point.name),
        make(
          "span",
          "",
          words.points[point.agrees ? "agrees" : "differs"].replace("{holder}", holder(words, point.controller)).replace("{painted}", holder(words, point.painted))
        )
      );
      return mark.bindTooltip(tip, { className: "cm-tooltip" }).addTo(map);
    });
  }
  function holder(words, id) {
    return id && words.holders[id]?.label || "?";
  }
  function cross([lat, lng], style) {
    const d = 0.02;
    return L.polyline(
      [
        [
          [lat - d, lng - d],
          [lat + d, lng + d]
        ],
        [
          [lat - d, lng + d],
          [lat + d, lng - d]
        ]
      ],
      style
    );
  }

  // map/walk.js
  var NEAREST_ZOOM_STEPS = 1.6;
  var NEAREST_TO_OUTLINE = 2.8;
  var awaited = false;
  function boundsOf(items, places, state2) {
    const bounds = L.latLngBounds([]);
    for (const item of items) if (state2.zones.includes(item.holding.zone)) bounds.extend(item.path.getBounds());
    for (const place of places) if (state2.places.includes(place.id)) bounds.extend([place.at[1], place.at[0]]);
    return bounds;
  }
  function flyTo(map, bounds, homeZoom, steps = NEAREST_ZOOM_STEPS) {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const target = bounds.pad(0.35);
    const options = { maxZoom: homeZoom + steps, animate: !still, duration: 0.7 };
    if (still) map.fitBounds(target, options);
    else map.flyToBounds(target, options);
  }
  function flyToNext() {
    awaited = true;
  }
  function followOutline(made) {
    if (!awaited) return;
    awaited = false;
    const bounds = L.latLngBounds([]);
    for (const layer of made.canvas.outlined) bounds.extend(layer.getBounds());
    if (bounds.isValid()) flyTo(made.map, bounds, made.homeZoom(), NEAREST_TO_OUTLINE);
    else made.refit();
  }

  // map/state.js
  var drawn = null;
  var state = { ...NOTHING, stamp: 0 };
  var queued = null;
  var find;
  var wanted = null;
  var settled = null;
  var filtered = /* @__PURE__ */ new Set();
  var pointsWanted = false;
  var hovered = (
    /** @type {string[]} */
    []
  );
  var dayFile = null;
  var changeFile = null;
  function begin(made, finder, file) {
    drawn = made;
    find = finder;
    dayFile = file;
  }
  function finish(made) {
    made.named = namedOf(made, state);
    made.finished = true;
    pageTurned();
  }
  function showQueued() {
    if (queued) apply(queued);
  }
  var shown = () => state;
  function filterBy(holders) {
    filtered = holders;
    if (drawn) paint(drawn);
  }
  function hover(ids) {
    hovered = ids;
    if (drawn?.finished) paint(drawn);
  }
  function wantPoints(asked) {
    pointsWanted = asked;
    if (drawn) showPoints(drawn);
  }
  function showDay(made, day) {
    made.day = day.day;
    made.main = day.main;
    made.statements = day.statements;
    made.shownDay = day;
    made.legend.show(day);
    made.canvas.show(day, made.acts.ground, made.acts.front, true);
    for (const inset of made.insets) inset.canvas.show(day, made.acts.zone, made.acts.front, false);
    nameDay(made.parts, made.words, day);
  }
  function showBeside(made, earlier) {
    made.parts.frame.classList.toggle("is-swiping", Boolean(earlier));
    if (made.shownDay) made.legend.show(bothDays(made.shownDay, earlier));
    made.labels.place();
    paint(made);
  }
  async function turnTo(made, name, { change = null, before: before2 = null, ground = [] }) {
    const asked = [name, change, before2, ...ground].join("|");
    if (wanted === asked) {
      if (settled === asked) tell({ type: "drawn", day: made.day, file: name });
      return;
    }
    wanted = asked;
    const files = await fetchFiles(find, dayFile === name ? null : name, { change, before: before2, ground });
    if (wanted !== asked) return;
    if (!files) wanted = null;
    if (!files) return;
    const [day, compared, earlier] = files;
    if (day) showDay(made, day);
    dayFile = name;
    for (const canvas of canvases(made)) {
      canvas.compare(compared);
      canvas.outline(earlier, ground);
    }
    made.legend.changed(compared);
    made.legend.key("outline", Boolean(earlier));
    made.swipe.follow(made.shownDay?.labels[made.words.language] ?? "", before2 ? () => find(before2) : null);
    followOutline(made);
    if (day || changeFile !== change) paint(made);
    changeFile = change;
    settled = asked;
    tell({ type: "drawn", day: made.day, file: name });
  }
  function canvases(made) {
    return [made.canvas, ...made.insets.map((inset) => inset.canvas)];
  }
  function apply(next) {
    if (!drawn?.finished) {
      queued = next;
      return;
    }
    if (next.stamp < state.stamp) return;
    const before2 = lookOf(state);
    state = Object.assign({}, state, next);
    if (lookOf(state) !== before2) paint(drawn);
    if (drawn.pointsFile !== (state.points || null)) {
      drawn.pointsFile = state.points || null;
      showPoints(drawn);
    }
    if (next.day) turnTo(drawn, next.day, next);
  }
  async function showPoints(made) {
    const name = state.points || null;
    made.parts.frame.classList.toggle("has-points", Boolean(name));
    const found = pointsWanted && name ? (
      /** @type {PointsPayload} */
      await find(name)
    ) : { points: [] };
    if ((state.points || null) !== name) return;
    for (const mark of made.points) mark.remove();
    made.points = drawPoints(made.map, made.canvas.renderers["cm-points"], found.points, made.words);
  }
  function paint(made) {
    const { parts, labels } = made;
    matchTheme(parts.frame);
    parts.frame.classList.toggle("has-selection", Boolean(state.zone));
    const look = lookUnder(made, state, hovered);
    parts.frame.classList.toggle("has-highlight", look.zones.length + look.places.length > 0);
    for (const canvas of canvases(made)) canvas.mark(look, filtered);
    for (const row2 of all(parts.frame, ".cm-conference-place"))
      row2.classList.toggle("is-lit", state.places.includes(row2.dataset.place ?? ""));
    made.chosen.show(...namedIn(made, state));
    made.spot.show(state.at, made.canvas.renderers["cm-points"]);
    const named = namedOf(made, state);
    if (named === made.named) labels.mark();
    else for (const each of [labels, ...made.insets.map((inset) => inset.labels)]) each.place();
    made.named = named;
  }
  function light(annotation) {
    const lit = drawn?.statements[annotation];
    if (lit) apply({ ...state, zones: lit.zones, places: lit.places });
  }
  function fly(annotation) {
    const lit = drawn?.statements[annotation];
    if (!drawn || !lit) return;
    const bounds = boundsOf(drawn.canvas.items, drawn.words.places, lit);
    if (bounds.isValid()) flyTo(drawn.map, bounds, drawn.homeZoom());
    else drawn.refit();
  }
  function stamp() {
    state.stamp += 1;
    return state.stamp;
  }
  var refit = () => {
    if (!drawn?.finished) return;
    drawn.refit();
    drawn.labels.place();
  };
  var pageTurned = () => {
    if (drawn?.parts.frame.classList.contains("is-narrow") && isLow(drawn) !== isBeside()) refit();
  };
  var shownMap = () => drawn?.map;
  var shownDay = () => drawn?.day;
  var mainCanvas = () => drawn?.canvas;
  var legend = () => drawn?.legend;

  // map/bridge.js
  var watched = false;
  var alone = false;
  function hostWindow() {
    if (alone) return window;
    try {
      if (window.parent.document) return window.parent;
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
    return window;
  }
  function tell(event) {
    const act = event.type !== "ready" && event.type !== "drawn";
    const detail = (
      /** @type {MapEvent} */
      { stamp: act ? stamp() : 0, ...event }
    );
    const host = hostWindow();
    if (act && !alone && !host.ControlMapPage?.channel()) host.controlmapAct = detail;
    host.dispatchEvent(new host.CustomEvent("controlmap", { detail }));
  }
  function hostPanel() {
    return all(hostWindow().document, ".cm-panel").find((panel) => panel.offsetParent);
  }
  function isBeside() {
    const { page } = document.body.dataset;
    return page ? page !== "map" : hostWindow() !== window && Boolean(window.frameElement?.closest('[class*="-page"]:not(.st-key-map-page)'));
  }
  async function goToPanel() {
    if (document.fullscreenElement) await document.exitFullscreen();
    const panel = hostPanel();
    if (!panel) return;
    panel.tabIndex = -1;
    panel.scrollIntoView();
    panel.focus({ preventScroll: true });
  }
  var brightness = ([red, green2, blue]) => 0.299 * red + 0.587 * green2 + 0.114 * blue;
  function matchTheme(frame) {
    const app = hostWindow().document.querySelector(".stApp");
    const ground = app && getComputedStyle(app).backgroundColor.match(/[\d.]+/g);
    const dark = ground ? brightness(ground.map(Number)) < 110 : window.matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.classList.toggle("cm-dark", dark);
    frame.classList.toggle("is-dark", dark);
    if (!watched) watchTheme(frame, app);
    watched = true;
  }
  function watchTheme(frame, app) {
    const match = () => matchTheme(frame);
    if (app) new MutationObserver(match).observe(app, { attributes: true, attributeFilter: ["class", "style"] });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", match);
  }
  function styled() {
    const linked = all(document, 'link[rel="stylesheet"]');
    const late = linked.filter((link) => !link.sheet);
    const settled2 = (link) => new Promise((done) => {
      for (const name of ["load", "error"]) link.addEventListener(name, done, { once: true });
    });
    return Promise.all(late.map(settled2));
  }
  function fitHeight(frame) {
    if (window.Streamlit && frame.classList.contains("is-narrow")) window.Streamlit.setFrameHeight(Math.ceil(frame.scrollHeight) + 2);
  }

  // map/paper.js
  var before = null;
  function layOut(printed) {
    const frame = document.querySelector(".cm-frame");
    const map = shownMap();
    const page = hostWindow().document, here = page.querySelector(".cm-here");
    if (here) here.textContent = page.location.href;
    for (const root of [page.documentElement, document.documentElement]) root.classList.toggle("is-printed", printed);
    if (!frame || !map) return;
    if (printed) {
      before = { center: map.getCenter(), zoom: map.getZoom() };
      document.documentElement.classList.remove("cm-dark");
      frame.classList.remove("is-dark");
    } else matchTheme(frame);
    refit();
    if (!printed && before) map.setView(before.center, before.zoom, { animate: false });
  }
  window.addEventListener("beforeprint", () => layOut(true));
  window.addEventListener("afterprint", () => layOut(false));

  // map/acts.js
  function chooseZone(id) {
    tell({ type: "zone", id });
    apply({ ...NOTHING, zone: id, stamp: shown().stamp });
  }
  function chooseFront(id) {
    tell({ type: "front", id });
    apply({ ...NOTHING, front: id, stamp: shown().stamp });
  }
  function lookOfPlace(id) {
    const canvas = mainCanvas();
    const place = canvas?.words.places.find((one) => one.id === id);
    const zone = place && canvas?.zoneAt(place.at);
    return { ...NOTHING, zones: zone ? [zone] : [], places: [id] };
  }
  function choosePlace(id) {
    tell({ type: "place", id });
    apply({ ...lookOfPlace(id), stamp: shown().stamp });
  }
  function chooseSpot(id, at) {
    tell({ type: "at", id });
    apply({ ...NOTHING, at, stamp: shown().stamp });
  }
  function actsOf(offer) {
    const ground = (id, latlng) => {
      chooseZone(id);
      if (latlng) offer(latlng);
    };
    return { zone: chooseZone, ground, front: chooseFront };
  }

  // map/incidents.js
  var PANE = "cm-incidents";
  var LEAST_PX3 = 18;
  var MOST_PX = 44;
  var PX_PER_ROOT = 2.6;
  var APART_PX = 30;
  var marks = [];
  var shown2 = [];
  var watched2 = null;
  function showIncidents(spots) {
    const canvas = mainCanvas();
    if (!canvas) return;
    shown2 = spots;
    if (watched2 !== canvas) canvas.map.on("zoomend", () => draw(canvas));
    watched2 = canvas;
    if (!canvas.map.getPane(PANE)) canvas.map.createPane(PANE).style.zIndex = "620";
    draw(canvas);
    legend()?.key("events", shown2.length > 0);
  }
  function draw(canvas) {
    for (const mark of marks) mark.remove();
    marks = clustered(canvas, shown2).map((cluster) => marker(canvas, cluster));
  }
  function clustered(canvas, spots) {
    const cells = /* @__PURE__ */ new Map();
    const clusters = [];
    for (const spot of spots) {
      const { x, y } = canvas.map.project([spot.at[1], spot.at[0]]);
      const [column, row2] = [Math.floor(x / APART_PX), Math.floor(y / APART_PX)];
      const near = [-1, 0, 1].flatMap((one) => [-1, 0, 1].flatMap((other) => cells.get(`${column + one} ${row2 + other}`) ?? []));
      const home = near.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < APART_PX);
      if (home) {
        home.count += spot.count;
        home.spots.push(spot);
        continue;
      }
      const made = { at: (
        /** @type {[number, number]} */
        [spot.at[1], spot.at[0]]
      ), count: spot.count, spots: [spot], x, y };
      clusters.push(made);
      cells.set(`${column} ${row2}`, [...cells.get(`${column} ${row2}`) ?? [], made]);
    }
    return clusters;
  }
  function marker(canvas, cluster) {
    const { at, count, spots } = cluster;
    const size = Math.min(MOST_PX, LEAST_PX3 + PX_PER_ROOT * Math.sqrt(count - 1));
    const label = spots.length > 1 ? canvas.words.legend.cluster.replace("{n}", String(count)) : spots[0].label;
    const icon = L.divIcon({ html: symbol(canvas, cluster, size), className: "cm-event-mark", iconSize: [size, size] });
    const mark = L.marker(at, { icon, pane: PANE, keyboard: true, title: "", alt: label }).addTo(canvas.map);
    mark.getElement()?.setAttribute("aria-label", label);
    mark.bindTooltip(make("div", "cm-tip", label), { className: "cm-tooltip", offset: [0, -size / 2], direction: "top" });
    const merged = spots.length > 1 && canvas.map.getZoom() < canvas.map.getMaxZoom();
    if (merged) mark.on("click", () => canvas.map.fitBounds(L.latLngBounds(spots.map((one) => [one.at[1], one.at[0]])).pad(0.3)));
    else mark.bindPopup(() => details(spots), { className: "cm-event-popup", maxWidth: 260, minWidth: 180 }).on("popupopen", keepInside);
    return mark;
  }
  function keepInside({ popup }) {
    const box = popup.getElement(), stage = box?.closest(".cm-stage");
    if (!box || !stage) return;
    const over = stage.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (over > 0) box.style.marginBottom = `${Number.parseFloat(getComputedStyle(box).marginBottom) - over}px`;
  }
  function symbol(canvas, { count, spots }, size) {
    const half2 = size / 2;
    const svg = makeSvg("svg", { width: size, height: size, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" });
    svg.append(makeSvg("path", { d: diamond(half2, half2 - 1), class: "cm-event" }));
    if (count > 1) {
      const text = makeSvg("text", { x: half2, y: half2, class: "cm-event-count" });
      text.textContent = String(count);
      svg.append(text);
    } else {
      const holder2 = canvas.words.holders[spots[0].holder] || { fill: "#888" };
      const inner = makeSvg("path", { d: diamond(half2, half2 - 4.5), class: "cm-event-inner" });
      inner.style.fill = holder2.fill;
      svg.append(inner);
    }
    return (
      /** @type {HTMLElement} */
      /** @type {unknown} */
      svg
    );
  }
  var diamond = (middle, reach) => `M${middle},${middle - reach} L${middle + reach},${middle} L${middle},${middle + reach} L${middle - reach},${middle} Z`;
  function details(spots) {
    const box = make("div", "cm-event-details");
    for (const spot of spots) {
      box.append(make("p", "cm-event-label", spot.label));
      const list = make("ul");
      for (const [day, text] of spot.rows) {
        const row2 = make("li");
        row2.append(make("b", "", day));
        if (text) row2.append(` ${text}`);
        row2.dir = "auto";
        list.append(row2);
      }
      if (spot.rest) list.append(make("li", "", spot.rest));
      if (list.children.length) box.append(list);
    }
    return box;
  }

  // map/buttons.js
  function addButton(map, name, title, drawing, act) {
    const button2 = make("a", name);
    button2.href = "#";
    button2.role = "button";
    button2.title = title;
    button2.setAttribute("aria-label", title);
    const icon = makeSvg("svg", { viewBox: "0 0 16 16", class: "cm-icon" });
    icon.append(makeSvg("path", { d: drawing }));
    button2.append(icon);
    L.DomEvent.on(button2, "click", L.DomEvent.stop).on(button2, "click", act);
    button2.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      button2.click();
    });
    map.zoomControl.getContainer()?.append(button2);
    return button2;
  }
  function addFullScreen(map, frame, words) {
    if (!document.fullscreenEnabled) return;
    const button2 = addButton(map, "cm-full", words.fullScreen, "M2 6V2h4m4 0h4v4m0 4v4h-4m-4 0H2v-4", () => {
      if (document.fullscreenElement) document.exitFullscreen();
      else
        frame.requestFullscreen().catch(() => {
          button2.hidden = true;
        });
    });
    const follow = () => button2.setAttribute("aria-pressed", String(Boolean(document.fullscreenElement)));
    document.addEventListener("fullscreenchange", follow);
    follow();
  }

  // map/furniture.js
  function buildInsets(base, words) {
    const insets = make("div", "cm-insets");
    const maps = [];
    for (const inset of base.insets) {
      const card = make("div", "cm-inset");
      const holder2 = make("div", "cm-inset-map");
      card.append(make("div", "cm-inset-name", words.insets[inset.id]), holder2);
      insets.append(card);
      maps.push({ holder: holder2, inset });
    }
    if (words.conference.places.length) {
      const card = make("div", "cm-inset cm-conference");
      card.append(make("div", "cm-inset-name", words.conference.title));
      for (const place of words.conference.places) {
        const row2 = make("div", "cm-conference-place");
        row2.dataset.place = place.id;
        const arrow = make("span", "cm-arrow", "↑");
        arrow.style.transform = `rotate(${place.bearing}deg)`;
        arrow.setAttribute("aria-hidden", "true");
        row2.append(arrow, make("span", "", place.name), make("span", "cm-far", place.distance));
        card.append(row2);
      }
      insets.prepend(card);
    }
    return { insets, maps };
  }

  // map/boxes.js
  var GAP_PX = 2;
  function boxAt(x, y, w, h) {
    return { left: x, top: y, right: x + w, bottom: y + h };
  }
  function meets(a, b) {
    return a.left < b.right + GAP_PX && b.left < a.right + GAP_PX && a.top < b.bottom + GAP_PX && b.top < a.bottom + GAP_PX;
  }
  function inside(a, b) {
    return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  }
  function inLines(name) {
    const words = name.split(" ");
    const half2 = Math.ceil(words.length / 2);
    return words.length > 1 ? [name, `${words.slice(0, half2).join(" ")}
${words.slice(half2).join(" ")}`] : [name];
  }

  // map/ground.js
  var CELL_PX = 2;
  var WIDE_PX2 = 12e3;
  var POCKET_PX2 = 5e3;
  var NO_ZONE = -1;
  var MIXED = -2;
  var green = (index) => (index * 37 + 11) % 256;
  function indices(dots) {
    const found = new Int16Array(dots.length / 4);
    for (let at = 0, dot = 0; at < found.length; at++, dot += 4) {
      if (dots[dot + 3] === 0) found[at] = NO_ZONE;
      else found[at] = dots[dot + 3] === 255 && dots[dot + 1] === green(dots[dot]) ? dots[dot] - 1 : MIXED;
    }
    return found;
  }
  var Ground = class {
    /**
     * @param {Item[]} items
     * @param {Spot} size
     * @param {Spot} origin
     */
    constructor(items, size, origin) {
      this.columns = Math.max(1, Math.ceil(size.x / CELL_PX));
      this.rows = Math.max(1, Math.ceil(size.y / CELL_PX));
      const picture = document.createElement("canvas");
      picture.width = this.columns;
      picture.height = this.rows;
      const pen = (
        /** @type {CanvasRenderingContext2D} */
        picture.getContext("2d", { willReadFrequently: true })
      );
      pen.setTransform(1 / CELL_PX, 0, 0, 1 / CELL_PX, -origin.x / CELL_PX, -origin.y / CELL_PX);
      items.forEach((item, index) => {
        pen.fillStyle = `rgb(${index + 1},${green(index + 1)},0)`;
        pen.fill(new Path2D(elementOf(item.path).getAttribute("d") ?? ""), "evenodd");
      });
      this.index = indices(pen.getImageData(0, 0, this.columns, this.rows).data);
      this.extent = new Float64Array(items.length);
      for (const index of this.index) if (index >= 0) this.extent[index] += CELL_PX * CELL_PX;
    }
    /**
     * Return the index of the zone at a point, in the given order; negative if there is none or more than one.
     * @param {number} x
     * @param {number} y
     */
    at(x, y) {
      const column = Math.floor(x / CELL_PX), row2 = Math.floor(y / CELL_PX);
      if (column < 0 || row2 < 0 || column >= this.columns || row2 >= this.rows) return NO_ZONE;
      return this.index[row2 * this.columns + column];
    }
    /**
     * Return whether a whole box lies in one zone.
     * @param {number} index
     * @param {Box} box
     */
    holds(index, box) {
      if (this.at(box.left, box.top) !== index || this.at(box.right, box.bottom) !== index) return false;
      for (let y = box.top; y <= box.bottom; y += 4) for (let x = box.left; x <= box.right; x += 4) if (this.at(x, y) !== index) return false;
      return true;
    }
    /**
     * Return how much a label in this box would hide: nothing outside the country, little of a large zone, much of a small one.
     * @param {Box} box
     */
    hidden(box) {
      let sum = 0, spots = 0;
      for (let y = box.top; y <= box.bottom; y += 6)
        for (let x = box.left; x <= box.right; x += 6) {
          sum += this.weight(this.at(x, y));
          spots++;
        }
      return sum / spots;
    }
    /** @param {number} index */
    weight(index) {
      if (index === NO_ZONE) return 0;
      const px2 = index === MIXED ? 0 : this.extent[index];
      return px2 > WIDE_PX2 ? 0.35 : px2 > POCKET_PX2 ? 1.4 : 4;
    }
  };

  // map/callout_room.js
  var DISTANCES = [18, 28, 40, 54, 70, 88, 108, 130, 156, 186, 220, 260];
  var TURNS = 24;
  var ROUNDS = 6;
  var ORDERS = 12;
  var HIDING = 110;
  var ACROSS_A_LABEL = 300;
  var ACROSS_A_CALLOUT = 900;
  var LONG_PX = 90;
  var LOST = 3e3;
  function crosses(a, b, c, d) {
    const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
  }
  function hits(box, from, to) {
    const dx = to.x - from.x, dy = to.y - from.y;
    if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false;
    if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false;
    const l = dy * (box.left - from.x), r = dy * (box.right - from.x), t = dx * (box.top - from.y), b = dx * (box.bottom - from.y);
    return Math.max(t, b) >= Math.min(l, r) && Math.min(t, b) <= Math.max(l, r);
  }
  function holds2(box, spot) {
    return spot.x >= box.left - 4 && spot.x <= box.right + 4 && spot.y >= box.top - 4 && spot.y <= box.bottom + 4;
  }
  function leaderEnd(spot, box) {
    return { x: Math.max(box.left, Math.min(spot.x, box.right)), y: Math.max(box.top, Math.min(spot.y, box.bottom)) };
  }
  function candidates(labels, spot, form, w, h) {
    const found = [];
    for (const distance of DISTANCES)
      for (let turn = 0; turn < TURNS; turn++) {
        const angle = 2 * Math.PI * turn / TURNS;
        const x = spot.x + Math.cos(angle) * (distance + w / 2);
        const y = spot.y + Math.sin(angle) * (distance + h / 2);
        const box = boxAt(x - w / 2, y - h / 2, w, h);
        if (!labels.free(box)) continue;
        const end = leaderEnd(spot, box);
        const length = Math.hypot(end.x - spot.x, end.y - spot.y);
        const crossed = labels.taken.filter((other) => !holds2(other, spot) && hits(other, spot, end)).length;
        const drawn3 = length + length * length / LONG_PX;
        found.push({
          form,
          box,
          wide: widened(box),
          end,
          cost: drawn3 + HIDING * labels.ground.hidden(box) + ACROSS_A_LABEL * crossed
        });
      }
    return found;
  }
  function widened(box) {
    return boxAt(box.left - 4, box.top - 4, box.right - box.left + 8, box.bottom - box.top + 8);
  }
  function together(one, other) {
    if (meets(one.chosen.box, other.chosen.box)) return Infinity;
    const faults = [
      crosses(one.spot, one.chosen.end, other.spot, other.chosen.end),
      hits(one.chosen.wide, other.spot, other.chosen.end),
      hits(other.chosen.wide, one.spot, one.chosen.end)
    ];
    return ACROSS_A_CALLOUT * faults.filter(Boolean).length;
  }
  function choose(callout, others) {
    let best = null, least = Infinity;
    for (const candidate of callout.room) {
      if (candidate.cost >= least) break;
      let cost = candidate.cost;
      for (const other of others) {
        if (cost >= least) break;
        if (other.chosen) cost += together({ spot: callout.spot, chosen: candidate }, { spot: other.spot, chosen: other.chosen });
      }
      if (cost < least) {
        best = candidate;
        least = cost;
      }
    }
    callout.chosen = best;
    return least;
  }
  function orders(callouts) {
    const found = [callouts, callouts.slice().sort((one, other) => one.room.length - other.room.length)];
    for (let turn = 1; turn < Math.min(ORDERS, callouts.length); turn++) {
      const rest = callouts.slice(turn).concat(callouts.slice(0, turn));
      found.push(turn % 2 ? rest.reverse() : rest);
    }
    return found;
  }
  function settle(callouts) {
    let kept2 = [];
    let least = Infinity;
    for (const order of orders(callouts)) {
      for (const callout of callouts) callout.chosen = null;
      let cost = Infinity;
      for (let round = 0; round < ROUNDS; round++) {
        const before2 = cost;
        cost = 0;
        for (const callout of order)
          cost += Math.min(
            LOST,
            choose(
              callout,
              order.filter((other) => other !== callout && other.chosen)
            )
          );
        if (cost === before2) break;
      }
      if (cost < least) {
        least = cost;
        kept2 = callouts.map((callout) => callout.chosen);
      }
    }
    callouts.forEach((callout, index) => {
      callout.chosen = kept2[index];
    });
  }

  // map/callouts.js
  function foremost({ options }, small) {
    const most = options.most?.() ?? small.length;
    if (small.length <= most) return small;
    const asked = options.foremost?.() ?? [];
    const size = (bounds) => (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
    const first = ([item, bounds]) => (asked.includes(item.holding.zone) ? 1e12 : item.zone.silent ? 0 : 1e9) + size(bounds);
    return small.slice().sort((one, other) => first(other) - first(one)).slice(0, most);
  }
  function placeCallouts(labels, small) {
    const callouts = foremost(labels, small).map(([item, bounds]) => {
      const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
      const spot = tiny ? { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 } : labels.at(item.holding.label_spots[0]);
      const element = button(labels, item);
      const room = inLines(item.zone.label).flatMap((form) => {
        element.textContent = form;
        const [w, h] = labels.sized(`callout${form}`, element);
        return candidates(labels, spot, form, w, h);
      });
      const callout = { element, spot, room: room.sort((one, other) => one.cost - other.cost), chosen: null };
      return callout;
    });
    putSettled(labels, callouts);
    for (const { element, chosen } of callouts) if (chosen) element.textContent = chosen.form;
  }
  function putSettled(labels, placed) {
    settle(placed);
    for (const { element, spot, chosen } of placed) {
      if (!chosen) {
        element.remove();
        continue;
      }
      labels.put(element, chosen.box);
      drawLeader(labels, spot, chosen.end);
    }
  }
  function button(labels, item) {
    const element = make("button", "cm-label cm-callout", item.zone.label);
    element.type = "button";
    element.dataset.zone = item.holding.zone;
    element.setAttribute("aria-label", item.aria);
    element.style.setProperty("--holder", item.holder.fill);
    element.style.setProperty("--holder-dark", item.holder.dark);
    element.addEventListener("click", (event) => {
      event.stopPropagation();
      labels.options.choose(item.holding.zone);
    });
    return element;
  }
  function drawLeader(labels, from, to) {
    const left = Math.min(from.x, to.x) - 3, top = Math.min(from.y, to.y) - 3;
    const size = { width: Math.abs(from.x - to.x) + 6, height: Math.abs(from.y - to.y) + 6 };
    const svg = makeSvg("svg", { class: "cm-leader", ...size, "aria-hidden": "true" });
    svg.style.transform = `translate(${left + labels.origin.x}px,${top + labels.origin.y}px)`;
    const line = makeSvg("line", { x1: from.x - left, y1: from.y - top, x2: to.x - left, y2: to.y - top });
    svg.append(line, makeSvg("circle", { cx: from.x - left, cy: from.y - top, r: 2 }));
    labels.root.prepend(svg);
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
    for (let step = 0; step <= steps; step++) {
      const x = from.x + (to.x - from.x) * step / Math.max(1, steps), y = from.y + (to.y - from.y) * step / Math.max(1, steps);
      labels.taken.push(boxAt(x - 1, y - 1, 2, 2));
    }
  }

  // map/remarks.js
  var LETTERS_A_LINE = 26;
  var HIDING2 = 300;
  function broken(text) {
    const lines = Math.ceil(text.length / LETTERS_A_LINE), most = Math.ceil(text.length / lines) + 2;
    return text.split(" ").reduce((made, word) => {
      const last = made.at(-1);
      if (last === void 0 || last.length + word.length >= most) made.push(word);
      else made[made.length - 1] = `${last} ${word}`;
      return made;
    }, []).join("\n");
  }
  function placeRemarks(labels, remarks) {
    const placed = remarks.map(({ at, text }) => {
      const form = broken(text);
      const element = make("div", "cm-label cm-remark", form);
      const [w, h] = labels.sized(`remark${form}`, element);
      const spot = labels.at(at);
      const dear = candidates(labels, spot, form, w, h).map((each) => ({
        ...each,
        cost: each.cost + HIDING2 * labels.ground.hidden(each.box)
      }));
      const room = dear.sort((one, other) => one.cost - other.cost);
      const callout = { element, spot, room, chosen: null };
      return callout;
    });
    putSettled(labels, placed);
  }

  // map/zone_names.js
  var LEAST_LETTER_PX = 3;
  function placeZoneNames(labels, items) {
    const small = [];
    const seen = /* @__PURE__ */ new Set();
    items.forEach((item, index) => {
      if (seen.has(item.holding.zone)) return;
      seen.add(item.holding.zone);
      const bounds = screenBounds(labels, item);
      if (!bounds) return;
      const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
      if (tiny || !placeZoneName(labels, item, index, bounds)) small.push([item, bounds]);
    });
    placeCallouts(labels, small);
  }
  function screenBounds(labels, item) {
    const b = item.path.getBounds();
    const a = labels.map.latLngToContainerPoint(b.getNorthWest());
    const c = labels.map.latLngToContainerPoint(b.getSouthEast());
    if (c.x < 0 || c.y < 0 || a.x > labels.view.right || a.y > labels.view.bottom) return null;
    return { left: a.x, top: a.y, right: c.x, bottom: c.y };
  }
  function placeZoneName(labels, item, index, bounds) {
    const words = item.zone.label.split(" ");
    if (bounds.right - bounds.left < LEAST_LETTER_PX * Math.max(...words.map((word) => word.length))) return false;
    const forms = inLines(item.zone.label);
    const anchors = item.holding.label_spots.map((anchor) => labels.at(anchor));
    return ["", " is-small"].some(
      (size) => forms.some((form) => placeName(labels, item, index, form + size, form, size, anchors)) || forms.some((form) => placeName(labels, item, index, form + size, form, size, roundabout(labels, bounds, anchors[0])))
    );
  }
  function roundabout(labels, bounds, anchor) {
    const spots = [];
    const step = Math.max(5, Math.ceil((bounds.right - bounds.left) / 40));
    for (let x = Math.max(bounds.left, 0); x < Math.min(bounds.right, labels.view.right); x += step) {
      for (let y = Math.max(bounds.top, 0); y < Math.min(bounds.bottom, labels.view.bottom); y += step) {
        spots.push({ x, y, far: Math.hypot(x - anchor.x, y - anchor.y) });
      }
    }
    return spots.sort((one, other) => one.far - other.far);
  }
  function placeName(labels, item, index, key, form, size, spots) {
    const element = make("div", `cm-label cm-zone-name${size}`, form);
    element.dataset.zone = item.holding.zone;
    element.style.setProperty("--holder-dark", item.holder.dark);
    element.style.setProperty("--holder-light", item.holder.light);
    const [w, h] = labels.sized(`zone${key}`, element);
    for (const spot of spots) {
      const candidate = boxAt(spot.x - w / 2, spot.y - h / 2, w, h);
      if (labels.ground.holds(index, candidate) && labels.free(candidate)) {
        labels.put(element, candidate);
        return true;
      }
    }
    element.remove();
    return false;
  }

  // map/labels.js
  var RANK_ZOOM = { capital: 0, seat: 0, town: 1, base: 1.6, crossing: 1.6, village: 2.2 };
  var Labels = class {
    /**
     * @param {L.Map} map
     * @param {LabelOptions} options
     */
    constructor(map, options) {
      this.map = map;
      this.options = options;
      this.root = make("div", "cm-label-layer leaflet-zoom-hide");
      map.getPane("cm-labels")?.append(this.root);
      this.sizes = /* @__PURE__ */ new Map();
      this.scene = null;
      this.first = null;
      this.taken = [];
      this.view = boxAt(0, 0, 0, 0);
      this.origin = L.point(0, 0);
      this.ground = /** @type {Ground} */
      /** @type {unknown} */
      null;
      this.begun = false;
      map.on("zoomstart", () => {
        this.root.replaceChildren();
        this.scene = null;
      });
      map.on("resize", () => {
        this.sizes.clear();
        this.scene = null;
      });
      const after = () => queueMicrotask(() => {
        if (this.begun && this.items().length) this.place();
      });
      map.on("moveend resize", after);
    }
    /**
     * Return the size of a label. It does not change with the zoom, so it is measured once for each size of the map.
     * @param {string} key
     * @param {HTMLElement} element
     */
    sized(key, element) {
      this.root.append(element);
      const size = this.sizes.get(key) ?? [Math.ceil(element.offsetWidth), Math.ceil(element.offsetHeight)];
      this.sizes.set(key, size);
      return size;
    }
    /* Place all labels, unless view, day and highlights are unchanged: then a focused callout keeps the focus. */
    place() {
      this.begun = true;
      const items = this.items();
      const obstacles = this.options.obstacles().map((o) => this.fromScreen(o));
      const buttons = this.map.zoomControl?.getContainer();
      const scene = JSON.stringify([
        [buttons?.offsetWidth, buttons?.offsetHeight],
        this.map.getZoom(),
        this.map.getCenter(),
        this.map.getSize(),
        obstacles,
        this.options.lit(),
        this.options.foremost?.(),
        this.options.unnamed?.()
      ]);
      if (scene !== this.scene || items[0].path !== this.first) this.placeAll(items, obstacles);
      this.scene = scene;
      this.first = items[0].path;
      this.mark();
    }
    /* Mark the selected zone's callout, without measuring anything. */
    mark() {
      for (const callout of all(this.root, ".cm-callout")) {
        const chosen = callout.dataset.zone === this.options.selected();
        callout.classList.toggle("is-selected", chosen);
        callout.setAttribute("aria-pressed", String(chosen));
      }
    }
    /**
     * Return the zones in the order in which `Ground` numbers them.
     * @returns {Item[]}
     */
    items() {
      const drawn3 = this.options.ground ?? this.options.zones;
      return drawn3 ? drawn3() : [];
    }
    /**
     * @param {Item[]} items
     * @param {Box[]} obstacles
     */
    placeAll(items, obstacles) {
      this.root.replaceChildren();
      this.origin = this.map.containerPointToLayerPoint([0, 0]);
      const size = this.map.getSize();
      this.view = boxAt(2, 2, size.x - 4, size.y - 4);
      this.taken = obstacles;
      const zoom = this.map.zoomControl?.getContainer();
      if (zoom) this.taken.push(this.fromScreen(zoom.getBoundingClientRect()));
      this.ground = new Ground(items, size, this.origin);
      for (const lit of this.options.lit()) this.placePoint(lit, "is-lit", true);
      for (const place of this.options.places) if (place.rank === "capital") this.placePoint(place);
      if (this.options.zones && !this.options.unnamed?.()) placeZoneNames(this, items);
      const depth = this.map.getZoom() - this.options.homeZoom();
      for (const rank of PLACE_RANKS.slice(1)) {
        if (depth + 0.01 < RANK_ZOOM[rank] - (this.options.eager || 0)) continue;
        for (const place of this.options.places) if (place.rank === rank) this.placePoint(place);
      }
      placeRemarks(this, this.options.remarks?.() ?? []);
      for (const name of this.options.areas) this.placeArea(name);
    }
    /** @param {DOMRect} rectangle */
    fromScreen(rectangle) {
      const stage = this.map.getContainer().getBoundingClientRect();
      return boxAt(rectangle.left - stage.left, rectangle.top - stage.top, rectangle.width, rectangle.height);
    }
    /** @param {Box} candidate */
    free(candidate) {
      return inside(candidate, this.view) && !this.taken.some((other) => meets(candidate, other));
    }
    /**
     * @param {HTMLElement} element
     * @param {Box} candidate
     */
    put(element, candidate) {
      this.taken.push(candidate);
      element.style.transform = `translate(${Math.round(candidate.left + this.origin.x)}px,${Math.round(candidate.top + this.origin.y)}px)`;
    }
    /** @param {Position} point */
    at(point) {
      return this.map.latLngToContainerPoint([point[1], point[0]]);
    }
    /** @param {PlaceWords} place */
    placePoint(place, extra = "", always = false) {
      const spot = this.at(place.at);
      if (spot.x < 4 || spot.y < 4 || spot.x > this.view.right || spot.y > this.view.bottom) return;
      const dot = boxAt(spot.x - 3, spot.y - 3, 6, 6);
      if (this.taken.some((other) => meets(dot, other)) && !always) return;
      const element = this.target(place, `cm-label cm-place rank-${place.rank} ${extra}`, place.name);
      const [w, h] = this.sized(place.rank + extra + place.name, element);
      const beside = [
        [7, -h / 2],
        [-7 - w, -h / 2]
      ];
      if (this.options.mirrored) beside.reverse();
      const spots = [...beside, [-w / 2, -7 - h], [-w / 2, 7], [5, -h - 3], [5, 3], [-w - 5, -h - 3], [-w - 5, 3]];
      const room = spots.map(([x, y]) => boxAt(spot.x + x, spot.y + y, w, h)).filter((candidate) => this.free(candidate));
      const home = this.ground.at(spot.x, spot.y);
      const found = room.find((candidate) => this.ground.holds(home, candidate)) || room[0];
      if (!found) {
        element.remove();
        if (!always) return;
      }
      const mark = this.target(place, `cm-dot rank-${place.rank} ${extra}`);
      this.root.append(mark);
      this.taken.push(dot);
      mark.style.transform = `translate(${Math.round(spot.x + this.origin.x)}px,${Math.round(spot.y + this.origin.y)}px)`;
      if (found) this.put(element, found);
    }
    /**
     * Return a name or a dot that selects its place, whatever ground lies under it.
     * @param {PlaceWords} place
     * @param {string} className
     */
    target({ id }, className, text = "") {
      const element = make("div", className, text);
      element.dataset.place = id;
      element.addEventListener("click", (event) => {
        event.stopPropagation();
        this.options.choosePlace(id);
      });
      return element;
    }
    /** @param {AreaName} area */
    placeArea(area) {
      const element = make("div", `cm-label cm-area ${area.kind}`, area.name);
      const [w, h] = this.sized(`area${area.name}`, element);
      const spot = this.at(area.at);
      const candidate = boxAt(spot.x - w / 2, spot.y - h / 2, w, h);
      if (this.free(candidate)) this.put(element, candidate);
      else element.remove();
    }
  };

  // map/inset.js
  function makeInset(holder2, inset, base, words, choose2) {
    const still = {
      zoomControl: false,
      attributionControl: false,
      dragging: false,
      scrollWheelZoom: false,
      doubleClickZoom: false,
      boxZoom: false,
      keyboard: false,
      touchZoom: false,
      zoomSnap: 0,
      zoomAnimation: false,
      fadeAnimation: false
    };
    const map = L.map(holder2, still);
    const [west, south, east, north] = inset.bounds;
    const fit = () => map.fitBounds(
      [
        [south, west],
        [north, east]
      ],
      { animate: false }
    );
    fit();
    const canvas = new Canvas(map, `cm-${inset.id}-`, base, words);
    canvas.drawBasemap(base);
    const labels = new Labels(map, {
      places: words.places,
      zones: null,
      areas: [],
      homeZoom: () => map.getZoom(),
      eager: 1,
      choose: choose2.zone,
      choosePlace: choose2.place,
      lit: () => [],
      selected: () => null,
      mirrored: words.direction === "rtl",
      obstacles: () => [],
      ground: () => canvas.items
    });
    return {
      canvas,
      labels,
      fit() {
        map.invalidateSize({ animate: false });
        fit();
        labels.place();
      }
    };
  }

  // map/legend_samples.js
  var WIDTH = 20;
  var HEIGHT = 12;
  var sample = (className = "") => makeSvg("svg", { class: `cm-swatch ${className}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
  function groundSample(parts, edge, hatching) {
    const svg = sample("is-ground");
    const wide = WIDTH / parts.length;
    parts.forEach(({ fill, pale }, index) => {
      const rect2 = makeSvg("rect", { x: index * wide, y: 0, width: wide, height: HEIGHT, class: `cm-swatch-fill${pale ? " is-pale" : ""}` });
      rect2.style.fill = fill;
      svg.append(rect2);
    });
    if (hatching) {
      const rect2 = makeSvg("rect", { x: 0, y: 0, width: WIDTH, height: HEIGHT, class: "cm-hatch" });
      rect2.style.fill = `url(#${hatching})`;
      svg.append(rect2);
    }
    const rect = makeSvg("rect", { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, class: "cm-swatch-edge" });
    rect.style.stroke = edge;
    svg.append(rect);
    return svg;
  }
  function lineSample(basis) {
    const svg = makeSvg("svg", { class: "cm-swatch is-line", viewBox: "0 0 30 12", "aria-hidden": "true" });
    svg.append(makeSvg("path", { d: "M0,6 H30", class: `cm-front basis-${basis}` }));
    return svg;
  }
  function drawn2(...marks2) {
    const svg = sample();
    svg.append(...marks2);
    return svg;
  }
  var bandSample = () => drawn2(
    makeSvg("path", { d: "M0,6 H20", class: "cm-band", "stroke-width": 9, opacity: 0.32 }),
    makeSvg("path", { d: "M0,6 H20", class: "cm-front basis-source" })
  );
  var agreeSample = () => drawn2(makeSvg("circle", { cx: 10, cy: 6, r: 4, class: "cm-point agrees" }));
  var differSample = () => drawn2(makeSvg("path", { d: "M6,2 L14,10 M6,10 L14,2", class: "cm-point differs" }));
  var outlineSample = () => drawn2(makeSvg("path", { d: "M1,6 H19", class: "cm-was-halo" }), makeSvg("path", { d: "M1,6 H19", class: "cm-was" }));
  var eventSample = () => drawn2(makeSvg("path", { d: "M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z", class: "cm-event" }));
  var changeSample = () => drawn2(makeSvg("rect", { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, class: "cm-change" }));
  function lookSample(holder2, look, prefix) {
    const parts = [];
    if (look.plain) parts.push({ fill: holder2.fill, pale: false });
    if (look.pale) parts.push({ fill: holder2.fill, pale: true });
    const own = holder2.pattern !== "none" ? prefix + look.controller : null;
    return groundSample(parts, look.shared ? SHARED_LOOK.ink : holder2.dark, look.shared ? `${prefix}shared` : own);
  }

  // map/legend.js
  var PALE_COLOURS = 3;
  function row(swatch, text, className = "") {
    const made = make("div", `cm-legend-item ${className}`);
    made.append(swatch, make("span", "", text));
    return made;
  }
  function looksOf(day, words) {
    const looks = /* @__PURE__ */ new Map();
    for (const shared of [false, true])
      for (const controller of words.legend.holders)
        for (const holding of day.holdings) {
          if (holding.controller !== controller || holding.shared !== shared) continue;
          const key = `${controller} ${shared}`;
          const look = looks.get(key) ?? { controller, shared, plain: false, pale: false };
          look[words.zones[holding.zone].silent ? "pale" : "plain"] = true;
          looks.set(key, look);
        }
    return Array.from(looks.values());
  }
  var Legend = class {
    /**
     * @param {LabelsPayload} words
     * @param {string} prefix of the ids of patterns
     * @param {Wishes} wishes
     */
    constructor(words, prefix, wishes) {
      this.words = words;
      this.prefix = prefix;
      this.wishes = wishes;
      this.chosen = /* @__PURE__ */ new Set();
      this.listed = "";
      this.holders = make("div", "cm-legend-holders");
      this.holders.setAttribute("role", "group");
      this.holders.setAttribute("aria-label", words.legend.filter);
      this.lines = make("div", "cm-legend-lines");
      this.extras = make("div", "cm-legend-lines");
      this.element = make("div", "cm-legend");
      this.element.append(
        make("div", "cm-legend-head", words.legend.title),
        this.holders,
        make("div", "cm-legend-head", words.legend.basis),
        this.lines,
        this.extras
      );
      this.keys = {
        change: row(changeSample(), words.legend.change, "cm-key-change"),
        outline: row(outlineSample(), words.legend.outline),
        events: row(eventSample(), words.legend.events)
      };
      for (const key of Object.values(this.keys)) key.hidden = true;
      const marks2 = make("div", "cm-legend-marks");
      marks2.append(row(agreeSample(), words.legend.agrees), row(differSample(), words.legend.differs));
      this.extras.append(
        ...Object.values(this.keys),
        this.toggle("cm-toggle-bands", [bandSample(), words.legend.band], wishes.bands),
        this.toggle("cm-toggle-points", [agreeSample(), words.legend.points], wishes.points),
        marks2
      );
    }
    /**
     * @param {string} className
     * @param {(Node | string)[]} content
     * @param {(shown: boolean) => void} onChange
     */
    toggle(className, content, onChange) {
      const label = make("label", `cm-legend-toggle ${className}`);
      const box = make("input");
      box.type = "checkbox";
      box.addEventListener("change", () => {
        this.element.classList.toggle(`has-${className}`, box.checked);
        onChange(box.checked);
      });
      label.append(box, ...content);
      return label;
    }
    /**
     * List what is drawn on a day. Holders are toggle buttons: pressed ones keep their full colour while the rest of the country fades.
     * @param {DayPayload} day
     */
    show(day) {
      const { words } = this;
      const looks = looksOf(day, words);
      const bases = new Set(day.fronts.map(({ basis }) => basis));
      const kinds = words.legend.lines.filter(({ basis }) => bases.has(basis));
      const fills = this.paleFills(day);
      const listed = JSON.stringify([looks, kinds, fills]);
      if (listed === this.listed) return;
      this.listed = listed;
      const held = new Set(looks.map(({ controller }) => controller));
      const gone = Array.from(this.chosen).filter((holder2) => !held.has(holder2));
      for (const holder2 of gone) this.chosen.delete(holder2);
      this.holders.replaceChildren(...looks.map((look) => this.holder(look)));
      this.lines.replaceChildren(...kinds.map(({ basis, text }) => row(lineSample(basis), text)), ...this.silent(fills));
      if (gone.length) this.wishes.filter(this.chosen);
    }
    /** @param {Look} look */
    holder(look) {
      const { legend: legend2, holders } = this.words;
      const holder2 = holders[look.controller];
      const button2 = make("button", `cm-legend-item${look.shared ? " is-wide" : ""}`);
      button2.type = "button";
      button2.dataset.holder = look.controller;
      button2.title = legend2.filter;
      button2.setAttribute("aria-pressed", String(this.chosen.has(look.controller)));
      const text = look.shared ? legend2.shared.replace("{holder}", () => holder2.label) : holder2.label;
      button2.append(lookSample(holder2, look, this.prefix), make("span", "", text));
      button2.addEventListener("click", () => {
        if (!this.chosen.delete(look.controller)) this.chosen.add(look.controller);
        for (const each of this.holders.querySelectorAll("button"))
          each.setAttribute("aria-pressed", String(this.chosen.has(each.dataset.holder ?? "")));
        this.wishes.filter(this.chosen);
      });
      return button2;
    }
    /**
     * Return the colours of ground that the article does not mention, those of the largest first.
     * @param {DayPayload} day
     */
    paleFills(day) {
      const pale = day.holdings.filter(({ zone }) => this.words.zones[zone].silent).sort((one, other) => other.km2 - one.km2);
      return Array.from(new Set(pale.map(({ controller }) => this.words.holders[controller].fill))).slice(0, PALE_COLOURS);
    }
    /**
     * Return the row of such ground; none if there are no colours.
     * @param {string[]} fills
     */
    silent(fills) {
      if (!fills.length) return [];
      const parts = fills.map((fill) => ({ fill, pale: true }));
      return [row(groundSample(parts, SHARED_LOOK.ink, null), this.words.legend.silent)];
    }
    /**
     * Show or hide the key of something that is drawn only at times.
     * @param {Extra} extra
     * @param {boolean} shown
     */
    key(extra, shown3) {
      this.keys[extra].hidden = !shown3;
    }
    /**
     * Show the key of ground that changed hands, with the stripes of the largest part of it; hide it if there is none.
     * @param {ChangePayload | null} change
     */
    changed(change) {
      const [largest] = change?.handovers ?? [];
      this.key("change", Boolean(largest));
      const stripes = (
        /** @type {SVGElement} */
        this.keys.change.querySelector(".cm-change")
      );
      if (largest) stripes.style.fill = `url(#${stripesId(this.prefix, largest)})`;
    }
  };

  // map/measure.js
  var EARTH_KM = 6371.0088;
  var SHORT_KM = 10;
  function lengthKm(points) {
    const half2 = (degrees) => Math.sin(degrees * Math.PI / 360) ** 2;
    const cosine = (degrees) => Math.cos(degrees * Math.PI / 180);
    let sum = 0;
    points.reduce(([x, y], [lon, lat]) => {
      sum += 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, half2(lat - y) + cosine(lat) * cosine(y) * half2(lon - x))));
      return [lon, lat];
    }, points[0]);
    return sum;
  }
  function lengthText(km, { locale, measured }) {
    return measured.replace("{km}", km.toLocaleString(locale, { maximumFractionDigits: km < SHORT_KM ? 1 : 0 }));
  }
  function addMeasure(map, renderer, words, changed) {
    const ground = map.getContainer();
    const said = make("output", "cm-measured");
    ground.after(said);
    const dragging = (
      /** @type {L.Handler & { moved(): boolean }} */
      map.dragging
    );
    const style = { renderer, pane: "cm-points", className: "cm-measure", interactive: false };
    const drawn3 = L.layerGroup().addTo(map);
    let points = (
      /** @type {L.LatLng[] | null} */
      null
    );
    function show(next) {
      points = next;
      button2.setAttribute("aria-pressed", String(!!next));
      ground.classList.toggle("is-measuring", !!next);
      drawn3.clearLayers();
      const line = next ?? [];
      for (const point of line) drawn3.addLayer(L.circleMarker(point, { ...style, radius: 3 }));
      if (line.length > 1) drawn3.addLayer(L.polyline(line, style));
      const length = line.length > 1 ? lengthText(lengthKm(line.map(({ lng, lat }) => [lng, lat])), words) : words.measureHint;
      said.textContent = next && length;
      changed();
    }
    const button2 = addButton(map, "cm-ruler", words.measure, "M1 5h14v6H1zm3.5 0v3M8 5v3m3.5-3v3", () => show(points ? null : []));
    button2.setAttribute("aria-pressed", "false");
    const take = (event) => {
      const chosen = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
      if (!points || !chosen || /** @type {Element} */
      event.target.closest(".leaflet-control")) return;
      event.stopImmediatePropagation();
      if (event instanceof KeyboardEvent) {
        event.preventDefault();
        show([...points, map.getCenter()]);
      } else if (event.type === "click" && !dragging.moved()) {
        show([...points, map.mouseEventToLatLng(
          /** @type {MouseEvent} */
          event
        )]);
      }
    };
    for (const type of ["click", "dblclick", "keydown"]) ground.addEventListener(type, take, true);
    document.addEventListener("keydown", ({ key }) => {
      if (points && key === "Escape") show(null);
    });
    return said;
  }

  // map/spot.js
  var idOf = ({ lng, lat }) => `${lng.toFixed(3)}_${lat.toFixed(3)}`;
  var GroundSpot = class {
    /**
     * @param {L.Map} map
     * @param {LabelsPayload} words
     * @param {ChooseSpot} choose
     */
    constructor(map, words, choose2) {
      this.map = map;
      this.choose = choose2;
      this.mark = null;
      this.latlng = map.getCenter();
      const button2 = this.button(words.pointOffer);
      this.under = this.button(words.pointOffer);
      this.under.hidden = true;
      this.popup = L.popup({ className: "cm-offer", closeButton: false, autoPan: false, offset: [0, -2] }).setContent(button2);
      const container = map.getContainer();
      container.setAttribute("role", "group");
      container.setAttribute("aria-label", words.mapKeys);
      container.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.target !== container) return;
        event.preventDefault();
        this.latlng = map.getCenter();
        this.take();
      });
    }
    /** @param {string} text */
    button(text) {
      const button2 = make("button", "cm-offer-button", text);
      button2.type = "button";
      button2.addEventListener("click", () => this.take());
      return button2;
    }
    /**
     * Offer the history of a point in a popup, or under a narrow map. The click itself selects the zone.
     * @param {L.LatLng} latlng
     */
    offer(latlng) {
      this.latlng = latlng;
      if (this.map.getContainer().closest(".is-narrow")) this.under.hidden = false;
      else this.popup.setLatLng(latlng).openOn(this.map);
    }
    take() {
      this.close();
      const { lng, lat } = this.latlng;
      this.choose(idOf(this.latlng), [Number(lng.toFixed(3)), Number(lat.toFixed(3))]);
    }
    close() {
      this.popup.close();
      this.under.hidden = true;
    }
    /**
     * Mark the selected point, and close an earlier offer.
     * @param {Position | null} at
     * @param {Renderer} renderer
     */
    show(at, renderer) {
      this.close();
      if (this.mark) this.mark.remove();
      this.mark = null;
      if (!at) return;
      const style = { renderer, pane: "cm-points", radius: 8, className: "cm-spot", interactive: false };
      this.mark = L.circleMarker([at[1], at[0]], style).addTo(this.map);
    }
  };

  // map/swipe.js
  var STEP = 0.04;
  var EARLIER = { "cm-earlier": 405, "cm-earlier-lines": 421 };
  var LATER = ["cm-zones", "cm-bands", "cm-hits", "cm-fronts"];
  var ICON = "M8 1v14M5 5 2 8l3 3m6-6 3 3-3 3";
  function half({ x, y }, size, at, isRight) {
    const [from, to] = [x + (isRight ? at : 0) * size.x, x + (isRight ? 1 : at) * size.x];
    const [top, bottom] = [y, y + size.y];
    return `polygon(${from}px ${top}px, ${to}px ${top}px, ${to}px ${bottom}px, ${from}px ${bottom}px)`;
  }
  var Swipe = class {
    /**
     * @param {Canvas} canvas
     * @param {HTMLElement} stage
     * @param {LabelsPayload} words
     * @param {(item: Item) => void} dress makes the ground of the earlier day answer like that of the shown day
     * @param {(earlier: DayPayload | null) => void} changed is called when the earlier day appears, changes or disappears
     */
    constructor(canvas, stage, words, dress, changed) {
      this.canvas = canvas;
      this.map = canvas.map;
      this.words = words;
      this.dress = dress;
      this.changed = changed;
      this.load = /** @type {(() => unknown) | null} */
      null;
      this.later = "";
      this.at = 0.5;
      this.layers = [];
      this.on = false;
      this.button = addButton(this.map, "cm-swiper", words.swipe, ICON, () => this.turn(!this.on));
      this.button.setAttribute("aria-pressed", "false");
      this.button.hidden = true;
      this.days = [make("span", "cm-swipe-day"), make("span", "cm-swipe-day")];
      this.divider = make("div", "cm-divider");
      this.divider.append(...this.days);
      this.divider.tabIndex = 0;
      for (const [name, value] of Object.entries({ role: "slider", "aria-label": words.swipe, "aria-valuemin": "0", "aria-valuemax": "100" }))
        this.divider.setAttribute(name, value);
      this.divider.hidden = true;
      stage.append(this.divider);
      this.divider.addEventListener("pointerdown", (event) => this.divider.setPointerCapture(event.pointerId));
      this.divider.addEventListener("pointermove", (event) => {
        if (!this.divider.hasPointerCapture(event.pointerId)) return;
        const { left, width } = stage.getBoundingClientRect();
        this.move((event.clientX - left) / width);
      });
      this.divider.addEventListener("keydown", (event) => {
        const step = { ArrowLeft: -STEP, ArrowRight: STEP, Home: -1, End: 1 }[event.key];
        if (!step) return;
        event.preventDefault();
        this.move(this.at + step);
      });
      this.map.on("move zoomend resize", () => this.cut());
    }
    /**
     * Offer the comparison of the shown day with an earlier one, or of none.
     * @param {string} later the shown day's name
     * @param {(() => unknown) | null} load
     */
    async follow(later, load2) {
      this.later = later;
      this.load = load2;
      if (this.on) await this.turn(!!load2);
      if (this.button.hidden !== !load2) {
        this.button.hidden = !load2;
        if (!this.on) this.changed(null);
      }
    }
    /**
     * Show or hide the earlier day.
     * @param {boolean} on
     */
    async turn(on) {
      const { load: load2 } = this;
      this.on = on;
      const day = on && load2 ? (
        /** @type {DayPayload} */
        await load2()
      ) : null;
      if (load2 !== this.load || on !== this.on) return;
      for (const layer of this.layers) layer.remove();
      this.layers = day ? this.draw(day) : [];
      this.canvas.earlier = day ? this.canvas.earlier : [];
      this.button.setAttribute("aria-pressed", String(on));
      this.divider.hidden = !on;
      this.days[0].textContent = day?.labels[this.words.language] ?? "";
      this.days[1].textContent = this.later;
      this.cut();
      this.changed(day);
    }
    /** @param {DayPayload} day */
    draw(day) {
      const { map, canvas } = this;
      const [ground, lines] = Object.entries(EARLIER).map(([name, z]) => {
        const pane = map.getPane(name) ?? map.createPane(name);
        pane.style.zIndex = String(z);
        if (name !== "cm-earlier") pane.style.pointerEvents = "none";
        canvas.renderers[name] ??= /** @type {Renderer} */
        L.svg({ pane: name, padding: 0.3 });
        return canvas.renderers[name];
      });
      const country = (
        /** @type {Polygon} */
        /** @type {unknown} */
        canvas.ground.toGeoJSON().geometry
      );
      const paper = shape(map, country, "cm-ground", "cm-earlier", ground, false);
      const { items, layers } = drawZones(map, ground, day, this.words, "cm-e-", "cm-earlier");
      for (const item of items) this.dress(item);
      canvas.earlier = items;
      const fronts = day.fronts.map(
        ({ geometry, basis }) => shape(map, geometry, `cm-front basis-${basis}`, "cm-earlier-lines", lines, false)
      );
      return [paper, ...layers, ...fronts, shape(map, country, "cm-border", "cm-earlier-lines", lines, false)];
    }
    /** @param {number} at share of the width, from the left */
    move(at) {
      this.at = Math.min(1, Math.max(0, at));
      this.cut();
    }
    /** Cut the two days off at the divider, wherever the map has been moved. */
    cut() {
      const { map, at } = this, size = map.getSize();
      const cutting = this.on && this.layers.length > 0;
      this.divider.style.left = `${at * 100}%`;
      this.divider.setAttribute("aria-valuenow", String(Math.round(at * 100)));
      const origin = map.containerPointToLayerPoint([0, 0]);
      const right = this.words.direction === "rtl";
      for (const name of [...Object.keys(EARLIER), ...LATER]) {
        const pane = map.getPane(name);
        if (!pane) continue;
        const isRight = name in EARLIER === right;
        pane.style.clipPath = cutting ? half(origin, size, at, isRight) : "";
      }
    }
  };

  // shared/query.js
  function queryOf(asked) {
    const text = asked.toString().replaceAll("%2C", ",");
    return text && `?${text}`;
  }

  // map/view.js
  var LEAST_ZOOM_STEP = 0.05;
  var DIGITS = 3;
  function readView(text) {
    const parts = (text ?? "").split(",");
    const [lat, lng, zoom] = parts.map(Number);
    const sound = parts.length === 3 && parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part));
    if (!sound || Math.abs(lat) > 85 || Math.abs(lng) > 180 || zoom < 0) return null;
    return { center: [lat, lng], zoom };
  }
  var viewText = ({ lat, lng }, zoom) => [lat.toFixed(DIGITS), lng.toFixed(DIGITS), zoom.toFixed(2)].join(",");
  var ReadersView = class {
    /**
     * @param {L.Map} map
     * @param {() => void} layOut fits the whole country into the frame
     */
    constructor(map, layOut2) {
      this.map = map;
      this.layOut = layOut2;
      this.homeZoom = map.getZoom();
      this.ready = false;
    }
    /** Fit the whole country, and let the reader neither zoom out nor move beyond what is visible then. */
    goHome() {
      const { map } = this;
      this.ready = false;
      map.setMinZoom(0);
      map.setMaxBounds(void 0);
      this.layOut();
      this.homeZoom = map.getZoom();
      map.setMinZoom(this.homeZoom);
      map.setMaxZoom(Math.max(NEAREST_ZOOM, this.homeZoom));
      map.setMaxBounds(map.getBounds());
      this.ready = true;
    }
    /** Fit the whole country to a frame of another size, and return to the part that the reader was looking at. */
    refit() {
      const { map } = this;
      const before2 = this.isHome() ? null : { center: map.getCenter(), zoom: map.getZoom() };
      this.goHome();
      if (before2) map.setView(before2.center, before2.zoom, { animate: false });
    }
    /** Return whether the whole country is shown. */
    isHome() {
      return this.map.getZoom() < this.homeZoom + LEAST_ZOOM_STEP;
    }
    /** Show the view in the address, if it has one, and keep the address up to date from now on. */
    keep() {
      const host = hostWindow();
      const asked = readView(new URLSearchParams(host.location.search).get(VIEW));
      if (asked) this.map.setView(asked.center, asked.zoom, { animate: false });
      this.map.on("moveend asked", () => this.note());
      host.addEventListener("popstate", () => this.note());
    }
    /** Write the view into the address: no new entry of the history, and none at all for the whole country. */
    note() {
      if (!this.ready) return;
      const host = hostWindow(), asked = new URLSearchParams(host.location.search);
      const before2 = asked.get(VIEW);
      const now = this.isHome() ? null : viewText(this.map.getCenter(), this.map.getZoom());
      if (before2 === now) return;
      if (now) asked.set(VIEW, now);
      else asked.delete(VIEW);
      host.history.replaceState(host.history.state, "", host.location.pathname + queryOf(asked) + host.location.hash);
    }
  };

  // map/waiting.js
  function load(part) {
    return typeof part === "string" ? fetch(part).then((answer) => {
      if (!answer.ok) throw new Error(part);
      return answer.json();
    }) : Promise.resolve(part);
  }
  var painted = () => new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
  function watchSize(parts, refit2) {
    let width = parts.frame.clientWidth;
    let height = parts.stage.clientHeight;
    new ResizeObserver(() => {
      if (!parts.frame.clientWidth) return;
      const narrow = parts.frame.classList.contains("is-narrow");
      const same = Math.abs(parts.frame.clientWidth - width) < 2 && (narrow || Math.abs(parts.stage.clientHeight - height) < 2);
      width = parts.frame.clientWidth;
      height = parts.stage.clientHeight;
      if (!same) refit2();
      if (!same && parts.stage.clientHeight !== height) refit2();
    }).observe(parts.frame);
  }

  // map/start.js
  var MOST_CALLOUTS = 24;
  var LOW_CALLOUTS = 3;
  var NEEDLESS_STEPS = 1.4;
  async function start(map, options) {
    if (map.attributionControl) map.attributionControl.remove();
    const first = typeof options.day === "string" ? options.day : "";
    const folder = first.slice(0, first.lastIndexOf("/") + 1);
    const [base, day, words] = await Promise.all([load(options.base), load(options.day), load(options.words), styled()]);
    const { drawn: drawn3, view, finish: finish2 } = build(map, base, words);
    begin(drawn3, options.find ?? ((name) => load(folder + name)), first.slice(folder.length) || null);
    drawFirst(drawn3, day, view);
    await painted();
    finish2(day);
    if (options.events) showIncidents(options.events);
    tell({ type: "ready" });
    showQueued();
  }
  function build(map, base, words) {
    const parts = buildFrame(map.getContainer(), words);
    matchTheme(parts.frame);
    const canvas = new Canvas(map, "cm-p-", base, words);
    const showBands = (shown3) => parts.frame.classList.toggle("has-bands", shown3);
    const key = new Legend(words, "cm-p-", { bands: showBands, points: wantPoints, filter: filterBy });
    const legend2 = key.element;
    const { insets, maps } = buildInsets(base, words);
    addScale(map, parts.foot, words);
    turnZoom(map, words);
    addBaseChoice(map, parts, words);
    const labels = new Labels(map, {
      places: words.places,
      zones: () => canvas.items.slice().sort((one, other) => other.holding.km2 - one.holding.km2),
      // Beside each other, two days would need the names of both.
      unnamed: () => canvas.earlier.length > 0,
      areas: words.areaNames,
      homeZoom: () => view.homeZoom,
      choose: chooseZone,
      choosePlace,
      mirrored: words.direction === "rtl",
      lit: () => words.places.filter((place) => shown().places.includes(place.id)),
      selected: () => shown().zone,
      // The low map beside a text page has room for few callouts: selected and highlighted zones come first.
      most: () => isLow(drawn3) ? LOW_CALLOUTS : MOST_CALLOUTS,
      foremost: () => isLow(drawn3) ? [shown().zone, ...shown().zones] : [shown().zone],
      // Remarks are about the article's day, and would hide what a phone's or a closer map shows.
      remarks: () => drawn3.main && !canvas.earlier.length && view.isHome() && !parts.frame.classList.contains("is-narrow") ? words.remarks : [],
      obstacles: () => [legend2, measured, ...all(insets, ":scope > *")].filter((e) => parts.stage.contains(e) && e.offsetParent).map((e) => e.getBoundingClientRect())
    });
    const view = new ReadersView(map, () => {
      const origin = () => map.containerPointToLayerPoint([0, 0]);
      layOutFrame(parts, map, base.bounds, legend2, insets, (r) => canvas.covers(labels.fromScreen(r), origin()));
    });
    const settle2 = () => {
      for (const inset of drawn3.insets) inset.fit();
      fitHeight(parts.frame);
    };
    const refit2 = () => {
      view.goHome();
      settle2();
    };
    addButton(map, "cm-home", words.wholeCountry, "M3 3h10v10H3z", () => {
      view.goHome();
      view.note();
    });
    addFullScreen(map, parts.frame, words);
    const measured = addMeasure(map, canvas.renderers["cm-points"], words, () => labels.place());
    sharePage(map, parts.stage, words);
    const spot = new GroundSpot(map, words, chooseSpot);
    const drawn3 = {
      map,
      parts,
      canvas,
      words,
      insets: [],
      labels,
      legend: key,
      day: null,
      shownDay: null,
      swipe: new Swipe(
        canvas,
        parts.stage,
        words,
        (item) => canvas.dress(item, chooseZone, false),
        (earlier) => showBeside(drawn3, earlier)
      ),
      main: false,
      statements: {},
      points: [],
      pointsFile: null,
      acts: actsOf((latlng) => spot.offer(latlng)),
      spot,
      chosen: buildChosen(parts, words, spot.under, () => canvas.items, settle2),
      finished: false,
      named: "",
      refit: refit2,
      homeZoom: () => view.homeZoom
    };
    map.on("moveend", () => {
      const needless = map.getZoom() > view.homeZoom + NEEDLESS_STEPS && !parts.frame.classList.contains("is-narrow");
      insets.classList.toggle("is-needless", needless);
    });
    const finish2 = (day) => {
      if (map.getSize().x !== map.getContainer().clientWidth) view.goHome();
      canvas.drawBasemap(base);
      drawn3.insets = maps.map(({ holder: holder2, inset }) => makeInset(holder2, inset, base, words, { zone: chooseZone, place: choosePlace }));
      for (const inset of drawn3.insets) inset.canvas.show(day, drawn3.acts.zone, drawn3.acts.front, false);
      settle2();
      labels.place();
      finish(drawn3);
      view.keep();
      watchSize(parts, () => {
        view.refit();
        settle2();
      });
    };
    return { drawn: drawn3, view, finish: finish2 };
  }
  function drawFirst(drawn3, day, view) {
    nameDay(drawn3.parts, drawn3.words, day);
    drawn3.legend.show(day);
    drawn3.chosen.show("", null);
    view.goHome();
    showDay(drawn3, day);
    fitHeight(drawn3.parts.frame);
  }

  // map/main.js
  window.ControlMap = {
    apply: (next) => {
      apply(next);
      shownMap()?.fire("asked");
    },
    day: shownDay,
    fly,
    flyToNext,
    hover,
    light,
    lookOfPlace,
    mainCanvas,
    map: shownMap,
    pageTurned,
    refit,
    showIncidents,
    stamp,
    start
  };
})();
