/* The legend, the insets and the list of conference cities. */
/** @import { BasePayload, HolderWords, InsetBounds, LabelsPayload } from "../shared/payloads" */
import { SHARED_LOOK, SILENT_LOOK } from "../shared/constants.js";
import { make, makeSvg } from "../shared/dom.js";

/**
 * @param {Pick<HolderWords, "fill" | "dark" | "pattern">} holder
 * @param {string} id
 * @param {string} prefix
 * @param {string} [extra]
 */
function swatch(holder, id, prefix, extra = "") {
  const svg = makeSvg("svg", { class: `cm-swatch ${extra}`, viewBox: "0 0 20 12", "aria-hidden": "true" });
  for (const fill of [holder.fill, holder.pattern !== "none" ? `url(#${prefix}${id})` : null]) {
    if (!fill) continue;
    const name = fill.startsWith("url") ? "cm-swatch-hatch" : "cm-swatch-fill";
    const rect = makeSvg("rect", { x: 0.5, y: 0.5, width: 19, height: 11, class: name });
    rect.style.fill = fill;
    rect.style.stroke = holder.dark;
    svg.append(rect);
  }
  return svg;
}

/** @param {string} basis */
function lineSample(basis) {
  const svg = makeSvg("svg", { class: "cm-swatch", viewBox: "0 0 20 12", "aria-hidden": "true" });
  svg.append(makeSvg("path", { d: "M0,6 H20", class: `cm-front basis-${basis}` }));
  return svg;
}

/**
 * @param {string} className
 * @param {string} text
 * @param {(shown: boolean) => void} onChange
 */
function toggle(className, text, onChange) {
  const label = make("label", `cm-legend-toggle ${className}`);
  const box = make("input");
  box.type = "checkbox";
  box.addEventListener("change", () => onChange(box.checked));
  label.append(box, text);
  return label;
}

/**
 * Build the legend. Its holders are toggle buttons: pressed ones keep their full colour while the rest of the country fades.
 * @param {LabelsPayload} words
 * @param {string} prefix
 * @param {(holders: Set<string>) => void} onFilter
 * @param {(shown: boolean) => void} onBands
 * @param {(shown: boolean) => void} onPoints
 */
export function buildLegend(words, prefix, onFilter, onBands, onPoints) {
  const legend = make("div", "cm-legend");
  const holders = make("div", "cm-legend-holders");
  holders.setAttribute("role", "group");
  holders.setAttribute("aria-label", words.legend.filter);
  /** @type {Set<string>} */
  const chosen = new Set();
  for (const id of words.legend.holders) {
    const button = make("button", "cm-legend-item");
    button.type = "button";
    button.dataset.holder = id;
    button.title = words.legend.filter;
    button.setAttribute("aria-pressed", "false");
    button.append(swatch(words.holders[id], id, prefix), make("span", "", words.holders[id].label));
    button.addEventListener("click", () => {
      if (!chosen.delete(id)) chosen.add(id);
      button.setAttribute("aria-pressed", String(chosen.has(id)));
      onFilter(chosen);
    });
    holders.append(button);
  }
  if (words.legend.shared) {
    const shared = make("div", "cm-legend-item");
    shared.append(
      swatch({ fill: SHARED_LOOK.fill, dark: SHARED_LOOK.ink, pattern: "cross" }, "shared", prefix),
      make("span", "", words.legend.shared),
    );
    holders.append(shared);
  }
  const lines = make("div", "cm-legend-lines");
  for (const entry of words.legend.lines) {
    const row = make("div", "cm-legend-item");
    row.append(lineSample(entry.basis), make("span", "", entry.text));
    lines.append(row);
  }
  const silent = make("div", "cm-legend-item");
  silent.append(
    swatch({ fill: SILENT_LOOK.fill, dark: SILENT_LOOK.ink, pattern: "none" }, "silent", prefix, "is-silent"),
    make("span", "", words.legend.silent),
  );
  lines.append(silent);
  lines.append(toggle("cm-toggle-bands", words.legend.band, onBands), toggle("cm-toggle-points", words.legend.points, onPoints));
  legend.append(make("div", "cm-legend-head", words.legend.title), holders, make("div", "cm-legend-head", words.legend.basis), lines);
  return legend;
}

/**
 * @param {BasePayload} base
 * @param {LabelsPayload} words
 */
export function buildInsets(base, words) {
  const insets = make("div", "cm-insets");
  /** @type {{ holder: HTMLElement, inset: InsetBounds }[]} */
  const maps = [];
  for (const inset of base.insets) {
    const card = make("div", "cm-inset");
    const holder = make("div", "cm-inset-map");
    card.append(make("div", "cm-inset-name", words.insets[inset.id]), holder);
    insets.append(card);
    maps.push({ holder, inset });
  }
  if (words.conference.places.length) {
    const card = make("div", "cm-inset cm-conference");
    card.append(make("div", "cm-inset-name", words.conference.title));
    for (const place of words.conference.places) {
      const row = make("div", "cm-conference-place");
      row.dataset.place = place.id;
      const arrow = make("span", "cm-arrow", "↑");
      arrow.style.transform = `rotate(${place.bearing}deg)`;
      arrow.setAttribute("aria-hidden", "true");
      row.append(arrow, make("span", "", place.name), make("span", "cm-far", place.distance));
      card.append(row);
    }
    insets.prepend(card);
  }
  return { insets, maps };
}
