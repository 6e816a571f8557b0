import assert from "node:assert/strict";
import test from "node:test";
import { boxAt } from "../../src/controlmap/browser/map/boxes.js";
import { meetsSymbol, onScreen, townRoom } from "../../src/controlmap/browser/map/town_room.js";

const SYMBOL = { x: 100, y: 100, half: 15 };

test("a name is beside its dot, on the side towards which the language is read", () => {
  assert.ok(townRoom({ x: 100, y: 100 }, 40, 12, false, undefined)[0].left > 100);
  assert.ok(townRoom({ x: 100, y: 100 }, 40, 12, true, undefined)[0].right < 100);
});

test("a symbol has the shape of a diamond, whose corners are free", () => {
  assert.equal(meetsSymbol(boxAt(112, 96, 40, 8), SYMBOL), true);
  assert.equal(meetsSymbol(boxAt(112, 112, 40, 8), SYMBOL), false);
});

test("no name of a town under a symbol is on the symbol", () => {
  const room = townRoom({ x: 98, y: 103 }, 40, 12, false, SYMBOL);
  assert.equal(room.length, 8);
  assert.deepEqual(
    room.filter((box) => meetsSymbol(box, SYMBOL)),
    [],
  );
});

test("a name is as near to a symbol as to a dot", () => {
  const [beside] = townRoom({ x: 100, y: 100 }, 40, 12, false, SYMBOL);
  assert.ok(beside.left - (SYMBOL.x + SYMBOL.half) <= 4);
});

test("symbols are measured on the screen", () => {
  assert.deepEqual(
    onScreen([{ at: [36, 34], size: 20 }], ([lon, lat]) => ({ x: lon * 10, y: lat * 10 })),
    [{ x: 360, y: 340, half: 10 }],
  );
});
