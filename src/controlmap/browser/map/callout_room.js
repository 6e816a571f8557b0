/* Placement of callouts: each takes the position with the lowest cost (hidden ground, leader length, crossings), and is then
   placed again with all the others in position. */
/** @typedef {{ spot: Spot, chosen: Candidate }} Put the point that a callout refers to, and the callout's position */
/** @import { Labels } from "./labels.js" */
/** @import { Box, Callout, Candidate, Spot } from "./types" */
import { boxAt, meets } from "./boxes.js";

const DISTANCES = [18, 28, 40, 54, 70, 88, 108, 130, 156, 186, 220, 260];
const TURNS = 24;
const ROUNDS = 6;
const ORDERS = 12;
/* Penalties, each as an equivalent length of leader in pixels. */
const HIDING = 110;
const ACROSS_A_LABEL = 300;
const ACROSS_A_CALLOUT = 900;
const LONG_PX = 90;
const LOST = 3000;
const OVER_A_SYMBOL = 400;

/**
 * @param {Spot} a
 * @param {Spot} b
 * @param {Spot} c
 * @param {Spot} d
 */
export function crosses(a, b, c, d) {
  /** @type {(p: Spot, q: Spot, r: Spot) => number} */
  const side = (p, q, r) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/**
 * Return whether a line segment and a box intersect, by the separating axis test.
 * @param {Box} box
 * @param {Spot} from
 * @param {Spot} to
 */
export function hits(box, from, to) {
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

/**
 * @param {Box} box
 * @param {Spot} spot
 */
function holds(box, spot) {
  return spot.x >= box.left - 4 && spot.x <= box.right + 4 && spot.y >= box.top - 4 && spot.y <= box.bottom + 4;
}

/**
 * @param {Spot} spot
 * @param {Box} box
 */
function leaderEnd(spot, box) {
  return { x: Math.max(box.left, Math.min(spot.x, box.right)), y: Math.max(box.top, Math.min(spot.y, box.bottom)) };
}

/**
 * Return all possible positions of a callout, each with the part of its cost that does not depend on the other callouts.
 * @param {Pick<Labels, "taken" | "ground" | "free" | "covers">} labels
 * @param {Spot} spot
 * @param {string} form
 * @param {number} w
 * @param {number} h
 */
export function candidates(labels, spot, form, w, h) {
  /** @type {Candidate[]} */
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
      // The cost grows faster than the length, because long leaders are disproportionately hard to follow.
      const drawn = length + (length * length) / LONG_PX;
      found.push({
        form,
        box,
        wide: widened(box),
        end,
        crossed,
        cost: drawn + HIDING * labels.ground.hidden(box) + ACROSS_A_LABEL * crossed + OVER_A_SYMBOL * labels.covers(box),
      });
    }
  return found;
}

/** @param {Box} box */
function widened(box) {
  return boxAt(box.left - 4, box.top - 4, box.right - box.left + 8, box.bottom - box.top + 8);
}

/**
 * @param {Put} one
 * @param {Put} other
 */
function together(one, other) {
  if (meets(one.chosen.box, other.chosen.box)) return Infinity;
  const faults = [
    crosses(one.spot, one.chosen.end, other.spot, other.chosen.end),
    hits(one.chosen.wide, other.spot, other.chosen.end),
    hits(other.chosen.wide, one.spot, one.chosen.end),
  ];
  return ACROSS_A_CALLOUT * faults.filter(Boolean).length;
}

/**
 * @param {Callout} callout
 * @param {Callout[]} others
 */
function choose(callout, others) {
  let best = null,
    least = Infinity;
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

/**
 * Return different orders of the callouts: as given, by number of candidates, and rotations, every other one reversed.
 * They are deterministic, so that the same map always has the same layout.
 * @param {Callout[]} callouts
 */
function orders(callouts) {
  const found = [callouts, callouts.slice().sort((one, other) => one.room.length - other.room.length)];
  for (let turn = 1; turn < Math.min(ORDERS, callouts.length); turn++) {
    const rest = callouts.slice(turn).concat(callouts.slice(0, turn));
    found.push(turn % 2 ? rest.reverse() : rest);
  }
  return found;
}

/**
 * Choose a position for every callout. The result depends on the order, so try several orders and keep the cheapest.
 * @param {Callout[]} callouts
 */
export function settle(callouts) {
  /** @type {(Candidate | null)[]} */
  let kept = [];
  let least = Infinity;
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
