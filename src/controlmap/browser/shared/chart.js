/* The timeline's stacked area chart of the holders' shares. A band shows its holder's name where it is thick enough. */
/** @import { TimelinePayload } from "./payloads" */
/** @typedef {{ from: number, to: number, edges: number[] }} Stretch from one change to the next, and the edges of its bands */

import { at } from "./days.js";
import { make, makeSvg } from "./dom.js";

const WIDTH = 600,
  HEIGHT = 150,
  TICK = 8;
const NAME_PX = 12;
const SPOTS = 60;

/**
 * Return a function that maps a day to its position on the time axis, from 0 to 1.
 * @param {Pick<TimelinePayload, "first" | "last">} data
 * @returns {(iso: string) => number}
 */
function along(data) {
  const first = at(data.first),
    last = at(data.last);
  // An edition of one day has no length.
  return (iso) => (at(iso) - first) / (last - first || 1);
}

/**
 * Return the intervals in which nothing changes, each with the edges of all bands as shares of the country.
 * @param {TimelinePayload} data
 * @returns {Stretch[]}
 */
export function stretches(data) {
  const x = along(data);
  return data.days.map((day, row) => {
    const edges = [0];
    for (const share of data.values[row]) edges.push(edges[edges.length - 1] + share);
    return { from: x(day), to: row + 1 < data.days.length ? x(data.days[row + 1]) : 1, edges };
  });
}

/**
 * @param {SVGSVGElement} chart
 * @param {TimelinePayload} data
 * @param {Stretch[]} steps
 */
function drawBands(chart, data, steps) {
  /** @type {(x: number, share: number) => string} */
  const point = (x, share) => `${(WIDTH * x).toFixed(1)},${(HEIGHT * (1 - share)).toFixed(2)}`;
  data.holders.forEach((holder, index) => {
    const ends = steps.flatMap(({ from, to, edges }) => [
      { x: from, edges },
      { x: to, edges },
    ]);
    const upper = ends.map(({ x, edges }) => point(x, edges[index + 1])),
      lower = ends.map(({ x, edges }) => point(x, edges[index]));
    const area = makeSvg("polygon", {
      points: upper.concat(lower.reverse()).join(" "),
      fill: holder.fill,
      "fill-opacity": 0.75,
      stroke: "none",
      "data-lit": holder.id,
    });
    const title = makeSvg("title");
    title.textContent = holder.name;
    area.append(title);
    chart.append(area);
  });
}

/**
 * @param {string} className
 * @param {string} words
 */
function text(className, words) {
  const made = make("span", className, words);
  // The chart as a whole has an accessible name.
  made.setAttribute("aria-hidden", "true");
  return made;
}

/**
 * Return the hatching over the days after the article's; nothing if the chart ends with it.
 * @param {number} article its place on the time axis
 */
function afterwards(article) {
  if (article >= 1) return [];
  const hatching = text("cm-chart-after", "");
  hatching.style.insetInlineStart = `${(100 * article).toFixed(2)}%`;
  return [hatching];
}

/**
 * Return where a name has most room in its band: the middle, and the lower and upper edge.
 * @param {Stretch[]} steps
 * @param {number} index
 * @param {number} width of the name, as a share of the chart's
 */
export function roomiest(steps, index, width) {
  let best = { room: -1, middle: 0, low: 0, high: 0 };
  for (let spot = 0; spot <= SPOTS; spot++) {
    const middle = width / 2 + ((1 - width) * spot) / SPOTS;
    const under = steps.filter((step) => step.from < middle + width / 2 && step.to > middle - width / 2);
    const low = Math.max(...under.map((step) => step.edges[index])),
      high = Math.min(...under.map((step) => step.edges[index + 1]));
    if (high - low > best.room) best = { room: high - low, middle, low, high };
  }
  return best;
}

/**
 * @param {HTMLElement} box
 * @param {HTMLElement[]} names
 * @param {Stretch[]} steps
 * @param {number} height
 */
function placeNames(box, names, steps, height) {
  if (!box.clientWidth) return; // hidden
  names.forEach((name, index) => {
    name.hidden = false;
    const { room, middle, low, high } = roomiest(steps, index, Math.min(1, (name.offsetWidth + 6) / box.clientWidth));
    name.hidden = room * height < NAME_PX;
    if (name.hidden) return;
    name.style.insetInlineStart = `calc(${(100 * middle).toFixed(2)}% - ${name.offsetWidth / 2}px)`;
    name.style.top = `${(height * (1 - (low + high) / 2)).toFixed(1)}px`;
  });
}

/**
 * Draw the chart into an element. Return its SVG, the function that places a day on it, and its height.
 * @param {HTMLElement} box
 * @param {TimelinePayload} data
 */
export function drawChart(box, data) {
  const steps = stretches(data),
    x = along(data);
  const chart = makeSvg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT + TICK}`,
    preserveAspectRatio: "none",
    class: "cm-chart",
    role: "img",
  });
  chart.setAttribute("aria-label", data.words.chart);
  drawBands(chart, data, steps);
  /** @type {(place: number, y1: number, y2: number, name: string) => SVGLineElement} */
  const upright = (place, y1, y2, name) => makeSvg("line", { x1: place, x2: place, y1, y2, class: name });
  for (const event of data.events) chart.append(upright(WIDTH * x(event.day), HEIGHT, HEIGHT + TICK - 1, "cm-event-tick"));
  const half = new Intl.NumberFormat(data.words.locale, { style: "percent" }).format(0.5);
  chart.append(
    makeSvg("line", { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2, class: "cm-half" }),
    upright(Math.min(WIDTH * x(data.article), WIDTH - 0.7), 0, HEIGHT + TICK, "cm-article"),
  );
  const names = data.holders.map((holder) => text("cm-chart-name", holder.name));
  box.append(chart, ...afterwards(x(data.article)), text("cm-chart-half", half), ...names);
  // The names are observed too, because a font may load without changing the size of the box.
  const watched = new ResizeObserver(() => placeNames(box, names, steps, (chart.clientHeight * HEIGHT) / (HEIGHT + TICK)));
  for (const part of [box, ...names]) watched.observe(part);
  return { chart, place: (/** @type {string} */ iso) => WIDTH * x(iso), tall: HEIGHT + TICK };
}
