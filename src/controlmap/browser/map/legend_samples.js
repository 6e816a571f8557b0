/* The swatches of the legend: each is drawn with the styles of what it explains. */
/** @import { HolderWords } from "../shared/payloads" */
/** @import { Look } from "./legend.js" */
import { SHARED_LOOK } from "../shared/constants.js";
import { makeSvg } from "../shared/dom.js";

const WIDTH = 20,
  HEIGHT = 12;

/** @param {string} [className] */
const sample = (className = "") =>
  makeSvg("svg", { class: `cm-swatch ${className}`, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });

/**
 * Return a swatch of ground: its colours side by side, under one edge and one hatching.
 * @param {{ fill: string, pale: boolean }[]} parts
 * @param {string} edge
 * @param {string | null} hatching the id of a pattern
 */
export function groundSample(parts, edge, hatching) {
  const svg = sample("is-ground");
  const wide = WIDTH / parts.length;
  parts.forEach(({ fill, pale }, index) => {
    const rect = makeSvg("rect", { x: index * wide, y: 0, width: wide, height: HEIGHT, class: `cm-swatch-fill${pale ? " is-pale" : ""}` });
    rect.style.fill = fill;
    svg.append(rect);
  });
  if (hatching) {
    const rect = makeSvg("rect", { x: 0, y: 0, width: WIDTH, height: HEIGHT, class: "cm-hatch" });
    rect.style.fill = `url(#${hatching})`;
    svg.append(rect);
  }
  const rect = makeSvg("rect", { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, class: "cm-swatch-edge" });
  rect.style.stroke = edge;
  svg.append(rect);
  return svg;
}

/** @param {string} basis */
export function lineSample(basis) {
  const svg = makeSvg("svg", { class: "cm-swatch is-line", viewBox: "0 0 30 12", "aria-hidden": "true" });
  svg.append(makeSvg("path", { d: "M0,6 H30", class: `cm-front basis-${basis}` }));
  return svg;
}

/** @param {Element[]} marks */
function drawn(...marks) {
  const svg = sample();
  svg.append(...marks);
  return svg;
}

export const bandSample = () =>
  drawn(
    makeSvg("path", { d: "M0,6 H20", class: "cm-band", "stroke-width": 9, opacity: 0.32 }),
    makeSvg("path", { d: "M0,6 H20", class: "cm-front basis-source" }),
  );
export const agreeSample = () => drawn(makeSvg("circle", { cx: 10, cy: 6, r: 4, class: "cm-point agrees" }));
export const differSample = () => drawn(makeSvg("path", { d: "M6,2 L14,10 M6,10 L14,2", class: "cm-point differs" }));
export const outlineSample = () =>
  drawn(makeSvg("path", { d: "M1,6 H19", class: "cm-was-halo" }), makeSvg("path", { d: "M1,6 H19", class: "cm-was" }));
export const eventSample = () => drawn(makeSvg("path", { d: "M10,0.7 L15.3,6 L10,11.3 L4.7,6 Z", class: "cm-event" }));

export const changeSample = () => drawn(makeSvg("rect", { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, class: "cm-change" }));

/**
 * Return the swatch of a holder's ground: in two halves if the article mentions only a part of it.
 * @param {HolderWords} holder
 * @param {Look} look
 * @param {string} prefix
 */
export function lookSample(holder, look, prefix) {
  const parts = [];
  if (look.plain) parts.push({ fill: holder.fill, pale: false });
  if (look.pale) parts.push({ fill: holder.fill, pale: true });
  const own = holder.pattern !== "none" ? prefix + look.controller : null;
  return groundSample(parts, look.shared ? SHARED_LOOK.ink : holder.dark, look.shared ? `${prefix}shared` : own);
}
