import assert from "node:assert/strict";
import test from "node:test";
import { boxAt, inLines, inside, meets } from "../../src/controlmap/browser/map/boxes.js";
import { candidates, crosses, hits, settle } from "../../src/controlmap/browser/map/callout_room.js";
import { Ground } from "../../src/controlmap/browser/map/ground.js";

/** @import { Box, Callout, Spot } from "../../src/controlmap/browser/map/types" */
/** @import { Labels } from "../../src/controlmap/browser/map/labels.js" */

test("a box has its corners at the given place", () => {
  assert.deepEqual(boxAt(3, 4, 10, 5), { left: 3, top: 4, right: 13, bottom: 9 });
});

test("overlapping boxes collide", () => assert.equal(meets(boxAt(0, 0, 10, 10), boxAt(9, 9, 10, 10)), true));

test("boxes closer than the gap collide", () => assert.equal(meets(boxAt(0, 0, 10, 10), boxAt(11, 0, 10, 10)), true));

test("boxes with the gap between them do not collide", () => {
  assert.equal(meets(boxAt(0, 0, 10, 10), boxAt(12, 0, 10, 10)), false);
  assert.equal(meets(boxAt(0, 0, 10, 10), boxAt(0, 12, 10, 10)), false);
});

for (const [x, y] of [
  [12, 0],
  [0, 12],
  [-12, 0],
  [0, -12],
]) {
  test(`a box ${x} px to the right and ${y} px down keeps the gap, and one pixel closer does not`, () => {
    const box = boxAt(0, 0, 10, 10);
    assert.equal(meets(box, boxAt(x, y, 10, 10)), false);
    assert.equal(meets(box, boxAt(x - Math.sign(x), y - Math.sign(y), 10, 10)), true);
  });
}

test("a box is inside one of the same size, and not inside a smaller one", () => {
  assert.equal(inside(boxAt(0, 0, 10, 10), boxAt(0, 0, 10, 10)), true);
  assert.equal(inside(boxAt(0, 0, 10, 10), boxAt(0, 0, 10, 9)), false);
});

test("a name of one word is never broken", () => assert.deepEqual(inLines("Rastan"), ["Rastan"]));

test("a longer name may be broken near its middle", () => {
  assert.deepEqual(inLines("East Qalamoun"), ["East Qalamoun", "East\nQalamoun"]);
  assert.deepEqual(inLines("South of the capital"), ["South of the capital", "South of\nthe capital"]);
  assert.deepEqual(inLines("One two three"), ["One two three", "One two\nthree"]);
});

/**
 * @param {number} x
 * @param {number} y
 * @returns {Spot}
 */
const spot = (x, y) => ({ x, y });

test("crossing lines are detected", () => assert.equal(crosses(spot(0, 0), spot(4, 4), spot(0, 4), spot(4, 0)), true));

test("lines side by side do not cross", () => assert.equal(crosses(spot(0, 0), spot(4, 0), spot(0, 1), spot(4, 1)), false));

test("a line through a box hits it", () => assert.equal(hits(boxAt(2, 2, 2, 2), spot(0, 0), spot(6, 6)), true));

test("a line past a corner does not hit the box", () => assert.equal(hits(boxAt(2, 2, 2, 2), spot(0, 4), spot(4, 9)), false));

test("a line that ends before a box does not hit it", () => assert.equal(hits(boxAt(5, 0, 2, 2), spot(0, 1), spot(4, 1)), false));

/**
 * An empty view, except for the given boxes.
 * @param {Box[]} taken
 * @returns {Pick<Labels, "taken" | "ground" | "free" | "covers">}
 */
function view(taken = []) {
  const edge = boxAt(0, 0, 400, 300);
  const ground = /** @type {Ground} */ (/** @type {unknown} */ ({ hidden: () => 0 }));
  return { taken, ground, covers: () => 0, free: (box) => inside(box, edge) && !taken.some((other) => meets(box, other)) };
}

test("a callout is never put over another label", () => {
  const label = boxAt(150, 100, 80, 40);
  const found = candidates(view([label]), spot(200, 160), "Rastan", 60, 16);
  assert.ok(found.length > 0);
  assert.ok(found.every(({ box }) => !meets(box, label)));
});

test("a callout is never put beyond the edge of the view", () => {
  const found = candidates(view(), spot(10, 10), "Rastan", 60, 16);
  assert.ok(found.length > 0);
  assert.ok(found.every(({ box }) => box.left >= 0 && box.top >= 0));
});

test("a leader ends on the edge of its callout", () => {
  for (const { box, end } of candidates(view(), spot(200, 150), "Rastan", 60, 16)) {
    assert.ok(inside(boxAt(end.x, end.y, 0, 0), box));
    assert.ok([box.left, box.right].includes(end.x) || [box.top, box.bottom].includes(end.y));
  }
});

test("the cost of a callout grows with its distance", () => {
  const found = candidates(view(), spot(200, 150), "Rastan", 60, 16);
  const far = found.map(({ end }) => Math.hypot(end.x - 200, end.y - 150));
  const [near] = [...found].sort((one, other) => one.cost - other.cost);
  assert.equal(Math.hypot(near.end.x - 200, near.end.y - 150), Math.min(...far));
});

test("a leader across a label costs more than the same leader without it", () => {
  const label = boxAt(212, 140, 4, 20);
  const cheapest = (/** @type {Box[]} */ taken) => {
    const found = candidates(view(taken), spot(200, 150), "R", 20, 16).filter(({ box }) => box.left > 220);
    return Math.min(...found.map(({ cost }) => cost));
  };
  assert.ok(cheapest([label]) > cheapest([]));
});

/**
 * Return callouts for points, after placement.
 * @param {Spot[]} spots
 */
function settled(spots) {
  /** @type {Callout[]} */
  const callouts = spots.map((at) => {
    const room = candidates(view(), at, "Rastan", 60, 16).sort((one, other) => one.cost - other.cost);
    return { spot: at, room, chosen: null };
  });
  settle(callouts);
  return callouts.map(({ spot: from, chosen }) => {
    assert.ok(chosen);
    return { from, ...chosen };
  });
}

test("a single callout takes its best place", () => {
  const [only] = settled([spot(200, 150)]);
  const best = Math.min(...candidates(view(), spot(200, 150), "Rastan", 60, 16).map(({ cost }) => cost));
  assert.equal(only.cost, best);
});

for (const count of [2, 3, 5]) {
  test(`${count} callouts close together do not overlap or cross leaders`, () => {
    const placed = settled(Array.from({ length: count }, (_, index) => spot(190 + 5 * index, 150)));
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        assert.equal(meets(one.box, other.box), false);
        assert.equal(crosses(one.from, one.end, other.from, other.end), false);
      }
    });
  });
}

test("placing the same callouts twice gives the same result", () => {
  const spots = [spot(180, 150), spot(200, 140), spot(220, 160)];
  assert.deepEqual(settled(spots), settled(spots));
});

/**
 * Return a ground with two zones side by side, each ten cells of 2 px wide, and a row without a zone below.
 * @returns {Ground}
 */
function ground() {
  const index = Int16Array.from({ length: 20 * 11 }, (_, at) => (at >= 200 ? -1 : at % 20 < 10 ? 0 : 1));
  return Object.assign(Object.create(Ground.prototype), { columns: 20, rows: 11, index, extent: Float64Array.from([20000, 400]) });
}

test("a spot has the index of the zone under it", () => {
  assert.deepEqual([ground().at(1, 1), ground().at(39, 1), ground().at(1, 21)], [0, 1, -1]);
});

test("a spot outside the view lies on no zone", () => {
  assert.deepEqual([ground().at(-1, 1), ground().at(41, 1), ground().at(1, 99)], [-1, -1, -1]);
});

test("a box within one zone is contained in it", () => assert.equal(ground().holds(0, boxAt(2, 2, 10, 10)), true));

test("a box across two zones is contained in neither", () => {
  assert.equal(ground().holds(0, boxAt(14, 2, 12, 10)), false);
  assert.equal(ground().holds(1, boxAt(14, 2, 12, 10)), false);
});

test("a box hides more of a small zone than of a large one, and nothing outside", () => {
  const wide = ground().hidden(boxAt(2, 2, 10, 10)),
    pocket = ground().hidden(boxAt(24, 2, 10, 10)),
    none = ground().hidden(boxAt(2, 20, 10, 0));
  assert.ok(pocket > wide && wide > none);
  assert.equal(none, 0);
});
