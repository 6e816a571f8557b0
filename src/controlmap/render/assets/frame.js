/* The map's frame: title above, map in the middle, legend and insets beside or below, source and scale at the foot.
   Everything inside the frame travels with a screenshot of it. Text is set with textContent only: no markup in data. */
(function (CM) {
  "use strict";
  CM.NARROW_PX = 640;
  const MOST_EXTRA_PX = 168;

  CM.make = function (tag, className, text) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  CM.buildFrame = function (mapElement, words) {
    const frame = CM.make("div", "cm-frame");
    frame.dir = words.direction;
    frame.lang = words.language;
    mapElement.parentNode.insertBefore(frame, mapElement);
    const head = CM.make("div", "cm-head");
    const title = CM.make("div", "cm-title", words.title);
    const subtitle = CM.make("div", "cm-subtitle");
    head.append(title, subtitle);
    const stage = CM.make("div", "cm-stage");
    stage.append(mapElement);
    const side = CM.make("div", "cm-side");
    const foot = CM.make("div", "cm-foot");
    const source = CM.make("div", "cm-source", words.source);
    foot.append(source);
    frame.append(head, stage, side, foot);
    return { frame, head, stage, side, foot, title, subtitle, source };
  };

  /* Wide frames carry legend and insets inside the stage, over the sea and the neighbours; narrow ones below it. */
  CM.layOut = function (parts, map, bounds, legend, insets, onCountry) {
    const narrow = parts.frame.clientWidth < CM.NARROW_PX;
    parts.frame.classList.toggle("is-narrow", narrow);
    const home = narrow ? parts.side : parts.stage;
    if (legend.parentNode !== home) home.append(insets, legend);
    map.invalidateSize({ animate: false });
    const start = narrow ? 4 : insets.offsetWidth + 14;
    const mirrored = parts.frame.dir === "rtl";
    const furniture = narrow ? [] : [legend, ...insets.children];
    // Legend and insets never cover ground that can be clicked: where they would, the country gives way a little.
    for (let extra = 0; extra <= MOST_EXTRA_PX; extra += 14) {
      map.fitBounds([[bounds[1], bounds[0]], [bounds[3], bounds[2]]], {
        animate: false,
        paddingTopLeft: [mirrored ? 6 + extra : start, narrow ? 30 : 8],
        paddingBottomRight: [mirrored ? start : 6 + extra, (narrow ? 30 : 10) + extra],
      });
      if (!furniture.some((element) => onCountry(element.getBoundingClientRect()))) break;
    }
    return narrow;
  };

  CM.addScale = function (map, foot) {
    const scale = L.control.scale({ imperial: false, maxWidth: 110 }).addTo(map);
    foot.prepend(scale.getContainer());
  };

  /* Raster tiles are never asked for unless the reader switches them on. */
  CM.addBaseChoice = function (map, parts, words) {
    const label = CM.make("label", "cm-base", words.base.label + " ");
    const select = CM.make("select");
    for (const choice of words.base.choices) select.append(new Option(choice.name, choice.id));
    label.append(select);
    const note = CM.make("span", "cm-credit");
    parts.foot.append(label, note);
    let tiles = null;
    select.addEventListener("change", () => {
      const choice = words.base.choices.find((c) => c.id === select.value);
      if (tiles) tiles.remove();
      tiles = null;
      note.textContent = choice.credit || "";
      parts.frame.classList.toggle("has-raster", Boolean(choice.url));
      if (!choice.url) return;
      tiles = L.tileLayer(choice.url, { maxZoom: 18, pane: "cm-raster" }).addTo(map);
      tiles.once("tileerror", () => { note.textContent = words.base.silent; });
    });
  };
})((window.ControlMap = window.ControlMap || {}));
