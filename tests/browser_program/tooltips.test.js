import assert from "node:assert/strict";
import test from "node:test";
import { boxAt, inside, meets } from "../../src/controlmap/browser/map/boxes.js";
import { isSeen } from "../../src/controlmap/browser/map/callouts.js";
import { isNear } from "../../src/controlmap/browser/map/remarks.js";
import { placeTip } from "../../src/controlmap/browser/map/tooltips.js";

const MAP = { x: 800, y: 600 };
const TIP = { x: 256, y: 64 };
const LEGEND = boxAt(560, 350, 240, 250);

/** @param {{ x: number, y: number }} spot */
const boxOf = ({ x, y }) => boxAt(x, y, TIP.x, TIP.y);

test("a tooltip is whole in the map wherever the pointer is, also at the edges and corners", () => {
  for (let x = 0; x <= MAP.x; x += 20)
    for (let y = 0; y <= MAP.y; y += 20) {
      const box = boxOf(placeTip({ x, y }, TIP, MAP, []));
      assert.ok(inside(box, boxAt(0, 0, MAP.x, MAP.y)), `${x},${y}: ${JSON.stringify(box)}`);
      assert.ok(!inside(boxAt(x, y, 0, 0), box), `${x},${y} is under its own tooltip`);
    }
});

test("a tooltip is not under the legend, from wherever the pointer can touch the ground beside it", () => {
  for (let x = 0; x <= MAP.x; x += 20)
    for (let y = 0; y <= MAP.y; y += 20) {
      if (inside(boxAt(x, y, 0, 0), LEGEND)) continue;
      const spot = placeTip({ x, y }, TIP, MAP, [LEGEND]);
      assert.ok(!meets(boxOf({ x: spot.x + 2, y: spot.y + 2 }), boxAt(566, 356, 220, 230)), `${x},${y}: ${JSON.stringify(spot)}`);
    }
});

test("a tooltip wider than its small map begins at the map's edge", () => {
  assert.equal(placeTip({ x: 100, y: 80 }, TIP, { x: 210, y: 176 }, []).x, 4);
});

test("a callout is left out if its ground is out of view or under an inset", () => {
  const labels = { view: boxAt(0, 0, 800, 600), covered: [boxAt(10, 400, 200, 190)] };
  assert.ok(isSeen(labels, { x: 300, y: 450 }));
  assert.ok(!isSeen(labels, { x: 100, y: 450 }));
  assert.ok(!isSeen(labels, { x: -5, y: 100 }));
});

test("a remark is left out if its leader would be long", () => {
  assert.ok(isNear({ x: 0, y: 0 }, { x: 50, y: 50 }));
  assert.ok(!isNear({ x: 0, y: 0 }, { x: 90, y: 10 }));
});
