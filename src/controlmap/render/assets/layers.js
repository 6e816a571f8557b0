/* Basemap, zones, fronts: what is drawn from coordinates. */
(function (CM) {
  "use strict";
  const PANES = { "cm-raster": 150, "cm-base": 200, "cm-zones": 400, "cm-water": 410, "cm-fronts": 420, "cm-labels": 620 };
  const SVG = "http://www.w3.org/2000/svg";

  CM.makePanes = function (map) {
    const renderers = {};
    for (const [name, z] of Object.entries(PANES)) {
      const pane = map.createPane(name);
      pane.style.zIndex = z;
      if (name !== "cm-zones" && name !== "cm-labels") pane.style.pointerEvents = "none";
      if (name !== "cm-labels" && name !== "cm-raster") renderers[name] = L.svg({ pane: name, padding: 0.3 });
    }
    return renderers;
  };

  function shapes(map, features, pane, renderer, className) {
    const style = { className, pane, renderer, interactive: false, smoothFactor: 0.7 };
    return L.geoJSON(features.map((f) => f.geometry), { style: () => style, interactive: false, pane }).addTo(map);
  }

  CM.drawBasemap = function (map, renderers, base) {
    shapes(map, base.seas, "cm-base", renderers["cm-base"], "cm-sea");
    shapes(map, base.neighbours, "cm-base", renderers["cm-base"], "cm-neighbour");
    shapes(map, [{ geometry: base.border }], "cm-base", renderers["cm-base"], "cm-ground");
    shapes(map, base.roads, "cm-water", renderers["cm-water"], "cm-road");
    shapes(map, base.rivers, "cm-water", renderers["cm-water"], "cm-river");
    shapes(map, base.lakes, "cm-water", renderers["cm-water"], "cm-lake");
    shapes(map, [{ geometry: base.border }], "cm-fronts", renderers["cm-fronts"], "cm-border");
  };

  function strokes(kind) {
    const lines = { diagonal: ["M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2"], "counter-diagonal": ["M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2"] };
    lines.cross = [lines.diagonal[0], lines["counter-diagonal"][0]];
    return lines[kind] || [];
  }

  function addPattern(defs, id, kind, ink) {
    const pattern = document.createElementNS(SVG, "pattern");
    const size = { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" };
    for (const [name, value] of Object.entries(size)) pattern.setAttribute(name, value);
    for (const line of strokes(kind)) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", line);
      path.setAttribute("stroke", ink);
      path.setAttribute("stroke-width", "1.1");
      pattern.append(path);
    }
    if (kind === "dots") {
      const dot = document.createElementNS(SVG, "circle");
      for (const [name, value] of Object.entries({ cx: 3, cy: 3, r: 1.1, fill: ink })) dot.setAttribute(name, value);
      pattern.append(dot);
    }
    defs.append(pattern);
  }

  CM.addPatterns = function (svg, holders, prefix) {
    const defs = document.createElementNS(SVG, "defs");
    for (const [id, holder] of Object.entries(holders)) {
      if (holder.pattern !== "none") addPattern(defs, prefix + id, holder.pattern, holder.dark);
    }
    addPattern(defs, prefix + "shared", "cross", "#4a4a4a");
    svg.prepend(defs);
  };

  /* One path a (zone, holder); a second, deaf one over it where a pattern tells holders apart or ground is shared. */
  CM.drawZones = function (map, renderer, day, words, prefix) {
    const paths = [];
    for (const holding of day.holdings) {
      const holder = words.holders[holding.controller];
      const zone = words.zones[holding.zone];
      const className = "cm-zone zone-" + holding.zone + " holder-" + holding.controller + (zone.silent ? " is-silent" : "");
      const layer = L.geoJSON(holding.geometry, {
        style: () => ({ className, renderer, pane: "cm-zones", smoothFactor: 0.6 }), pane: "cm-zones",
      }).addTo(map);
      layer.eachLayer((path) => paths.push({ path, holding, holder, zone }));
    }
    const svg = renderer._container;
    CM.addPatterns(svg, words.holders, prefix);
    for (const { path, holding, holder } of paths) {
      const element = path.getElement();
      element.style.setProperty("--holder", holder.fill);
      element.style.setProperty("--holder-dark", holder.dark);
      element.style.setProperty("--holder-light", holder.light);
      const fill = holding.shared ? "shared" : holder.pattern !== "none" ? holding.controller : null;
      if (!fill) continue;
      const hatch = L.geoJSON(holding.geometry, {
        style: () => ({ className: "cm-hatch", renderer, pane: "cm-zones", interactive: false, smoothFactor: 0.6 }),
        interactive: false, pane: "cm-zones",
      }).addTo(map);
      hatch.eachLayer((p) => { p.getElement().style.fill = "url(#" + prefix + fill + ")"; });
    }
    return paths;
  };

  CM.drawFronts = function (map, renderer, day) {
    for (const front of day.fronts) {
      const style = { className: "cm-front basis-" + front.basis, renderer, pane: "cm-fronts", interactive: false };
      L.geoJSON(front.geometry, { style: () => style, interactive: false, pane: "cm-fronts" }).addTo(map);
    }
  };
})((window.ControlMap = window.ControlMap || {}));
