import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { folded } from "../../src/controlmap/browser/shared/folding.js";

const { folded: cases } = JSON.parse(readFileSync(new URL("folding_cases.json", import.meta.url), "utf8"));

for (const [written, wanted] of cases) {
  test(`${JSON.stringify(written)} is folded to ${JSON.stringify(wanted)}`, () => {
    assert.equal(folded(written), wanted);
  });
}

test("folding twice changes nothing more", () => {
  for (const [written] of cases) assert.equal(folded(folded(written)), folded(written));
});
