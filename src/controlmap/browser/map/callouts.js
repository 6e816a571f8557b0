/* Callouts: a pocket of a few pixels gets a label with a thin leader, itself the target for a click.
   Each is put where it hides least and its leader crosses nothing, in one line or in two; then each is tried again
   beside all the others. */
import { make } from "./frame.js";
import { boxAt, inLines, meets, TOO_SMALL_PX } from "./labels.js";

const SVG = "http://www.w3.org/2000/svg";
const DISTANCES = [18, 28, 40, 54, 70, 88, 108, 130, 156, 186, 220, 260];
const TURNS = 24;
const ROUNDS = 6;
const ORDERS = 12;
/* What a fault costs, in pixels of leader that one would rather draw than have it. */
const HIDING = 110;
const ACROSS_A_LABEL = 300;
const ACROSS_A_CALLOUT = 900;
const LONG_PX = 90;
const LOST = 3000;

function crosses(a, b, c, d) {
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/* Whether a line and a box share a point: neither the box's sides nor the line itself lies between them. */
function hits(box, from, to) {
  const dx = to.x - from.x,
    dy = to.y - from.y;
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false;
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false;
  const l = dy * (box.left - from.x),
    r = dy * (box.right - from.x),
    t = dx * (box.top - from.y),
    b = dx * (box.bottom - from.y);
  return Math.max(t, b) >= Math.min(l, r) && Math.min(t, b) <= Math.max(l, r);
}

function holds(box, spot) {
  return spot.x >= box.left - 4 && spot.x <= box.right + 4 && spot.y >= box.top - 4 && spot.y <= box.bottom + 4;
}

function leaderEnd(spot, box) {
  return { x: Math.max(box.left, Math.min(spot.x, box.right)), y: Math.max(box.top, Math.min(spot.y, box.bottom)) };
}

/* All places where a callout could stand, each with what it costs whatever the other callouts do: cheapest first. */
function candidates(labels, spot, form, w, h) {
  const found = [];
  for (const distance of DISTANCES)
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (2 * Math.PI * turn) / TURNS;
      const x = spot.x + Math.cos(angle) * (distance + w / 2);
      const y = spot.y + Math.sin(angle) * (distance + h / 2);
      const box = boxAt(x - w / 2, y - h / 2, w, h);
      if (!labels.free(box)) continue;
      const end = leaderEnd(spot, box);
      const length = Math.hypot(end.x - spot.x, end.y - spot.y);
      const crossed = labels.taken.filter((other) => !holds(other, spot) && hits(other, spot, end)).length;
      // Twice as far is more than twice as hard to follow.
      const drawn = length + (length * length) / LONG_PX;
      found.push({
        form,
        box,
        wide: widened(box),
        end,
        cost: drawn + HIDING * labels.ground.hidden(box) + ACROSS_A_LABEL * crossed,
      });
    }
  return found;
}

function widened(box) {
  return boxAt(box.left - 4, box.top - 4, box.right - box.left + 8, box.bottom - box.top + 8);
}

function together(one, other) {
  if (meets(one.chosen.box, other.chosen.box)) return Infinity;
  const faults =
    crosses(one.spot, one.chosen.end, other.spot, other.chosen.end) +
    hits(one.chosen.wide, other.spot, other.chosen.end) +
    hits(other.chosen.wide, one.spot, one.chosen.end);
  return ACROSS_A_CALLOUT * faults;
}

function choose(callout, others) {
  let best = null,
    least = Infinity;
  for (const candidate of callout.room) {
    if (candidate.cost >= least) break;
    let cost = candidate.cost;
    for (const other of others) {
      if (cost >= least) break;
      cost += together({ spot: callout.spot, chosen: candidate }, other);
    }
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  callout.chosen = best;
  return least;
}

/* The order in turn, each time begun elsewhere and stepped through otherwise: the same ones at every drawing. */
function orders(callouts) {
  const found = [callouts, callouts.slice().sort((one, other) => one.room.length - other.room.length)];
  for (let turn = 1; turn < Math.min(ORDERS, callouts.length); turn++) {
    const rest = callouts.slice(turn).concat(callouts.slice(0, turn));
    found.push(turn % 2 ? rest.reverse() : rest);
  }
  return found;
}

/* The first to choose takes the best room: many orders of choosing are tried, and the cheapest outcome kept. */
function settle(callouts) {
  let kept = [],
    least = Infinity;
  for (const order of orders(callouts)) {
    for (const callout of callouts) callout.chosen = null;
    let cost = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const before = cost;
      cost = 0;
      for (const callout of order)
        cost += Math.min(
          LOST,
          choose(
            callout,
            order.filter((other) => other !== callout && other.chosen),
          ),
        );
      if (cost === before) break;
    }
    if (cost < least) {
      least = cost;
      kept = callouts.map((callout) => callout.chosen);
    }
  }
  callouts.forEach((callout, index) => {
    callout.chosen = kept[index];
  });
}

/* The most that a map can hold and still be read; beyond, what is asked for, what the article speaks of and the larger ground come first. */
function foremost({ options }, small) {
  if (small.length <= options.most()) return small;
  const asked = options.foremost();
  const size = (bounds) => (bounds.right - bounds.left) * (bounds.bottom - bounds.top);
  const first = ([item, bounds]) => (asked.includes(item.holding.zone) ? 1e12 : item.zone.silent ? 0 : 1e9) + size(bounds);
  return small
    .slice()
    .sort((one, other) => first(other) - first(one))
    .slice(0, options.most());
}

export function placeCallouts(labels, small) {
  const callouts = foremost(labels, small).map(([item, bounds]) => {
    const tiny = Math.min(bounds.right - bounds.left, bounds.bottom - bounds.top) < TOO_SMALL_PX;
    const spot = tiny
      ? { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }
      : labels.at(item.holding.label_spots[0]);
    const element = button(labels, item);
    const room = inLines(item.zone.label).flatMap((form) => {
      element.textContent = form;
      const [w, h] = labels.sized(`callout${form}`, element);
      return candidates(labels, spot, form, w, h);
    });
    return { element, spot, room: room.sort((one, other) => one.cost - other.cost), chosen: null };
  });
  settle(callouts);
  for (const { element, spot, chosen } of callouts) {
    if (!chosen) {
      element.remove();
      continue;
    }
    element.textContent = chosen.form;
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

/* Names that are put later keep off the leader, too: it counts as a row of small boxes. */
function drawLeader(labels, from, to) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "cm-leader");
  const left = Math.min(from.x, to.x) - 3,
    top = Math.min(from.y, to.y) - 3;
  svg.setAttribute("width", Math.abs(from.x - to.x) + 6);
  svg.setAttribute("height", Math.abs(from.y - to.y) + 6);
  svg.setAttribute("aria-hidden", "true");
  svg.style.transform = `translate(${left + labels.origin.x}px,${top + labels.origin.y}px)`;
  const line = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ x1: from.x - left, y1: from.y - top, x2: to.x - left, y2: to.y - top }))
    line.setAttribute(name, value);
  const dot = document.createElementNS(SVG, "circle");
  for (const [name, value] of Object.entries({ cx: from.x - left, cy: from.y - top, r: 2 })) dot.setAttribute(name, value);
  svg.append(line, dot);
  labels.root.prepend(svg);
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / Math.max(1, steps),
      y = from.y + ((to.y - from.y) * step) / Math.max(1, steps);
    labels.taken.push(boxAt(x - 1, y - 1, 2, 2));
  }
}
