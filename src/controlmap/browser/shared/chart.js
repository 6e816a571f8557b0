/* The chart of a timeline: who held how much on each day, each band with its holder's name where it is thick enough. */

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 600,
  HEIGHT = 150,
  TICK = 8;
const NAME_PX = 12;
const SPOTS = 60;

const at = (iso) => Date.parse(`${iso}T00:00:00Z`);

function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/* How far along a day is, from 0 to 1. */
function along(data) {
  const first = at(data.first),
    last = at(data.last);
  return (iso) => (at(iso) - first) / (last - first);
}

/* Stretches in which nothing changes, each with the lower and the upper edge of every band: shares of the country. */
function stretches(data) {
  const x = along(data);
  return data.days.map((day, row) => {
    const edges = [0];
    for (const share of data.values[row]) edges.push(edges[edges.length - 1] + share);
    return { from: x(day), to: row + 1 < data.days.length ? x(data.days[row + 1]) : 1, edges };
  });
}

function drawBands(chart, data, steps) {
  const point = (x, share) => `${(WIDTH * x).toFixed(1)},${(HEIGHT * (1 - share)).toFixed(2)}`;
  data.holders.forEach((holder, index) => {
    const ends = steps.flatMap((step) => [
      [step.from, step],
      [step.to, step],
    ]);
    const upper = ends.map(([x, step]) => point(x, step.edges[index + 1])),
      lower = ends.map(([x, step]) => point(x, step.edges[index]));
    const area = svg("polygon", {
      points: upper.concat(lower.reverse()).join(" "),
      fill: holder.fill,
      "fill-opacity": 0.75,
      stroke: "none",
    });
    const title = svg("title", {});
    title.textContent = holder.name;
    area.append(title);
    chart.append(area);
  });
}

function text(className, words) {
  const made = document.createElement("span");
  made.className = className;
  made.textContent = words;
  // The chart as a whole has a name of its own.
  made.setAttribute("aria-hidden", "true");
  return made;
}

/* Where a name of this width (of the chart's) has most room in its band: its middle, and the room's lower and upper edge. */
function roomiest(steps, index, width) {
  let best = { room: -1 };
  for (let spot = 0; spot <= SPOTS; spot++) {
    const middle = width / 2 + ((1 - width) * spot) / SPOTS;
    const under = steps.filter((step) => step.from < middle + width / 2 && step.to > middle - width / 2);
    const low = Math.max(...under.map((step) => step.edges[index])),
      high = Math.min(...under.map((step) => step.edges[index + 1]));
    if (high - low > best.room) best = { room: high - low, middle, low, high };
  }
  return best;
}

function placeNames(box, names, steps, height) {
  if (!box.clientWidth) return; // out of sight
  names.forEach((name, index) => {
    name.hidden = false;
    const { room, middle, low, high } = roomiest(steps, index, Math.min(1, (name.offsetWidth + 6) / box.clientWidth));
    name.hidden = room * height < NAME_PX;
    if (name.hidden) return;
    name.style.insetInlineStart = `calc(${(100 * middle).toFixed(2)}% - ${name.offsetWidth / 2}px)`;
    name.style.top = `${(height * (1 - (low + high) / 2)).toFixed(1)}px`;
  });
}

/* Draw the chart into an element. Gives its SVG, and the place of a day on it. */
export function drawChart(box, data) {
  const steps = stretches(data),
    x = along(data);
  const chart = svg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT + TICK}`,
    preserveAspectRatio: "none",
    class: "cm-chart",
    role: "img",
  });
  chart.setAttribute("aria-label", data.words.chart);
  drawBands(chart, data, steps);
  const upright = (place, y1, y2, name) => svg("line", { x1: place, x2: place, y1, y2, class: name });
  for (const event of data.events) chart.append(upright(WIDTH * x(event.day), HEIGHT, HEIGHT + TICK - 1, "cm-event-tick"));
  const half = new Intl.NumberFormat(data.words.locale, { style: "percent" }).format(0.5);
  chart.append(
    svg("line", { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2, class: "cm-half" }),
    upright(WIDTH - 0.7, 0, HEIGHT + TICK, "cm-article"),
  );
  const names = data.holders.map((holder) => text("cm-chart-name", holder.name));
  box.append(chart, text("cm-chart-half", half), ...names);
  // Letters may grow in a box that stays as wide.
  const watched = new ResizeObserver(() => placeNames(box, names, steps, (chart.clientHeight * HEIGHT) / (HEIGHT + TICK)));
  for (const part of [box, ...names]) watched.observe(part);
  return { chart, place: (iso) => WIDTH * x(iso), tall: HEIGHT + TICK };
}
