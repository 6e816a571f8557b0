import assert from "node:assert/strict";
import test from "node:test";
import { bytesOf } from "../../src/controlmap/browser/site/base85.js";

/* Written by Python: base64.b85encode(bytes([0, 1, 254, 255, 7, 200, 0, 0])[:length]). */
const WRITTEN = ["", "00", "009", "00I6", "00I90", "00I902L", "00I902gm", "00I902gm>", "00I902gm>b"];

for (const [length, text] of WRITTEN.entries()) {
  test(`a text of ${text.length} characters encodes ${length} bytes`, () => {
    assert.deepEqual(Array.from(bytesOf(text)), [0, 1, 254, 255, 7, 200, 0, 0].slice(0, length));
  });
}
