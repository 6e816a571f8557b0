/* A reader's incidents, sent by the page. Each symbol is a white diamond with a dark edge, legible on every ground, with the holder's colour
   inside; its size grows with the number of incidents. Those that would overlap are drawn as one. A click shows what their rows say. */
/** @import { Canvas } from "./canvas.js" */
/** @import { Position, SpotPayload } from "../shared/payloads" */
/** @typedef {{ at: [number, number], count: number, spots: SpotPayload[] }} Cluster */
import { make, makeSvg } from "../shared/dom.js";
import { legend, mainCanvas } from "./state.js";

const PANE = "cm-incidents";
const LEAST_PX = 18,
  MOST_PX = 44,
  PX_PER_ROOT = 2.6,
  APART_PX = 30;
const HALF_STEP = 0.006;
const EDGE_PX = 4;
/** Places of one symbol whose rows its popup lists. */
const MOST_READ = 20;
/** @type {L.Marker[]} */
let marks = [];
/** @type {SpotPayload[]} */
let shown = [];
/** @type {Canvas | null} */
let watched = null;
/** The point of the row that was clicked in the list. */
let lit = /** @type {Position | null} */ (null);

/**
 * Show incidents. Before the map is drawn this does nothing: the page sends them again once the map is ready.
 * @param {SpotPayload[]} spots
 */
export function showIncidents(spots) {
  const canvas = mainCanvas();
  if (!canvas) return;
  shown = spots;
  if (watched !== canvas) canvas.map.on("zoomend", () => draw(canvas));
  watched = canvas;
  if (!canvas.map.getPane(PANE)) canvas.map.createPane(PANE).style.zIndex = "615"; // below labels, which avoid them
  draw(canvas);
  canvas.map.fire("symbols");
  legend()?.key("events", shown.length > 0);
}

/** @param {Canvas} canvas */
function draw(canvas) {
  for (const mark of marks) mark.remove();
  const clusters = clustered(canvas, shown);
  marks = clusters.map((cluster) => marker(canvas, cluster));
  canvas.symbols = clusters.map(({ at: [lat, lon], count }) => ({ at: [lon, lat], size: sizeOf(count) }));
}

/** @param {number} count */
const sizeOf = (count) => Math.min(MOST_PX, LEAST_PX + PX_PER_ROOT * Math.sqrt(count - 1));

/** @param {SpotPayload[]} spots */
const holdsLit = (spots) => Boolean(lit && spots.some(({ at }) => isAt(at, /** @type {Position} */ (lit))));

/**
 * Return whether two points are the same to two decimals, by which spots are grouped.
 * @param {Position} one
 * @param {Position} other
 */
export const isAt = (one, other) => one.every((degrees, axis) => Math.abs(degrees - other[axis]) < HALF_STEP);

/**
 * Light the symbol that shows the incidents of a point.
 * @param {Position} at
 */
export function lightIncident(at) {
  lit = at;
  if (watched) draw(watched);
}

/**
 * Return the spots in groups whose symbols do not overlap: each goes to the first larger one nearby.
 * @param {Canvas} canvas
 * @param {SpotPayload[]} spots largest first
 * @returns {Cluster[]}
 */
function clustered(canvas, spots) {
  /** @type {Map<string, (Cluster & { x: number, y: number })[]>} */
  const cells = new Map();
  const clusters = [];
  for (const spot of spots) {
    const { x, y } = canvas.map.project([spot.at[1], spot.at[0]]);
    const [column, row] = [Math.floor(x / APART_PX), Math.floor(y / APART_PX)];
    const near = [-1, 0, 1].flatMap((one) => [-1, 0, 1].flatMap((other) => cells.get(`${column + one} ${row + other}`) ?? []));
    const home = near.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < APART_PX);
    if (home) {
      home.count += spot.count;
      home.spots.push(spot);
      continue;
    }
    const made = { at: /** @type {[number, number]} */ ([spot.at[1], spot.at[0]]), count: spot.count, spots: [spot], x, y };
    clusters.push(made);
    cells.set(`${column} ${row}`, [...(cells.get(`${column} ${row}`) ?? []), made]);
  }
  return clusters;
}

/**
 * @param {Canvas} canvas
 * @param {Cluster} cluster
 */
function marker(canvas, cluster) {
  const { at, count, spots } = cluster;
  const size = sizeOf(count);
  const label = spots.length > 1 ? canvas.words.legend.cluster.replace("{n}", String(count)) : spots[0].label;
  const icon = L.divIcon({ html: symbol(canvas, cluster, size), className: "cm-event-mark", iconSize: [size, size] });
  const mark = L.marker(at, { icon, pane: PANE, keyboard: true, title: "", alt: label }).addTo(canvas.map);
  mark.getElement()?.setAttribute("aria-label", label);
  mark.getElement()?.classList.toggle("is-lit", holdsLit(spots));
  mark.bindTooltip(make("div", "cm-tip", label), { className: "cm-tooltip", offset: [0, -size / 2], direction: "top" });
  const merged = spots.length > 1 && canvas.map.getZoom() < canvas.map.getMaxZoom();
  const said = () => details(spots, merged ? [closer(canvas, spots)] : []);
  mark.bindPopup(said, { className: "cm-event-popup", maxWidth: 260, minWidth: 180 }).on("popupopen", keepInside);
  return mark;
}

/**
 * Move a popup off the edges of a small frame, and off its buttons: the whole country cannot be moved to make room. One without room
 * above its symbol is below it if there is more, and never points at another spot.
 * @param {L.PopupEvent} event
 */
function keepInside({ popup, target }) {
  const box = popup.getElement(),
    stage = box?.closest(".cm-stage"),
    tip = /** @type {HTMLElement | null} */ (box?.querySelector(".leaflet-popup-tip-container") ?? null);
  if (!box || !stage || !tip) return;
  // Both have the same words, and the tooltip would cover the map beside them.
  target.closeTooltip();
  const within = stage.getBoundingClientRect();
  const { left, right } = box.getBoundingClientRect();
  const aside = Math.max(within.left + EDGE_PX - left, 0) || Math.min(within.right - EDGE_PX - right, 0);
  box.style.marginLeft = `${aside}px`;
  tip.style.translate = `${-aside}px`;
  const now = box.getBoundingClientRect();
  const above = [...stage.querySelectorAll(".leaflet-bar")].map((bar) => bar.getBoundingClientRect());
  const edges = above.filter((bar) => bar.left < now.right && bar.right > now.left && bar.top < now.bottom).map((bar) => bar.bottom);
  const highest = Math.max(within.top, ...edges.filter((edge) => edge > now.top));
  tip.hidden = highest > now.top;
  if (!tip.hidden) return;
  const under = target.getElement().getBoundingClientRect().bottom + EDGE_PX;
  const top = under + now.height < within.bottom ? Math.max(under, highest) : highest;
  box.style.marginBottom = `${Number.parseFloat(getComputedStyle(box).marginBottom) - (top - now.top)}px`;
}

/**
 * @param {Canvas} canvas
 * @param {Cluster} cluster
 * @param {number} size
 */
function symbol(canvas, { count, spots }, size) {
  const half = size / 2;
  const svg = makeSvg("svg", { width: size, height: size, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" });
  svg.append(makeSvg("path", { d: diamond(half, half - 1), class: "cm-event" }));
  if (count > 1) {
    const text = makeSvg("text", { x: half, y: half, class: "cm-event-count" });
    text.textContent = String(count);
    svg.append(text);
  } else {
    const holder = canvas.words.holders[spots[0].holder] || { fill: "#888" };
    const inner = makeSvg("path", { d: diamond(half, half - 4.5), class: "cm-event-inner" });
    inner.style.fill = holder.fill;
    svg.append(inner);
  }
  return /** @type {HTMLElement} */ (/** @type {unknown} */ (svg));
}

/**
 * @param {number} middle
 * @param {number} reach
 */
const diamond = (middle, reach) =>
  `M${middle},${middle - reach} L${middle + reach},${middle} L${middle},${middle + reach} L${middle - reach},${middle} Z`;

/**
 * Return what the rows say; a row's text is set as text, never as markup.
 * @param {SpotPayload[]} spots largest first; beyond `MOST_READ`, a closer view shows them
 * @param {HTMLElement[]} before
 */
function details(spots, before) {
  const box = make("div", "cm-event-details");
  box.append(...before);
  for (const spot of spots.slice(0, MOST_READ)) {
    box.append(make("p", "cm-event-label", spot.label));
    const list = make("ul");
    for (const [day, text] of spot.rows) {
      const row = make("li");
      row.append(make("b", "", day));
      if (text) row.append(` ${text}`);
      row.dir = "auto";
      list.append(row);
    }
    if (spot.rest) list.append(make("li", "", spot.rest));
    if (list.children.length) box.append(list);
  }
  return box;
}

/**
 * Return the button that zooms to incidents drawn as one symbol, until each has its own.
 * @param {Canvas} canvas
 * @param {SpotPayload[]} spots
 */
function closer(canvas, spots) {
  const button = make("button", "cm-offer-button", canvas.words.zoomIn);
  button.type = "button";
  button.addEventListener("click", () => {
    canvas.map.closePopup();
    canvas.map.fitBounds(L.latLngBounds(spots.map((one) => [one.at[1], one.at[0]])).pad(0.3));
  });
  return button;
}
