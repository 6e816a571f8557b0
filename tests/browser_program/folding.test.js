import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { NOT_FOUND } from "../../src/controlmap/browser/shared/constants.js";
import { distance, folded, nearestOf } from "../../src/controlmap/browser/shared/folding.js";

const { folded: cases } = JSON.parse(readFileSync(new URL("folding_cases.json", import.meta.url), "utf8"));

for (const [written, wanted] of cases) {
  test(`${JSON.stringify(written)} is folded to ${JSON.stringify(wanted)}`, () => {
    assert.equal(folded(written), wanted);
  });
}

test("folding twice changes nothing more", () => {
  for (const [written] of cases) assert.equal(folded(folded(written)), folded(written));
});

/** @type {[string, string, number, string][]} */
const RANKS = [
  ["hama", "hama", 0, "an equal name ranks first"],
  ["ham", "hama", 1, "a name that begins with the text ranks second"],
  ["ghouta", "eastern ghouta", 2, "a name with a word that begins with the text ranks third"],
  ["ghouta east", "eastern ghouta", 3, "a name with all words of the text in any order ranks last"],
  ["tern", "eastern ghouta", 3, "a name with the text inside a word ranks last"],
  ["homs", "hama", NOT_FOUND, "another name is not found"],
  ["eastern homs", "eastern ghouta", NOT_FOUND, "a name that lacks one word of the text is not found"],
];
for (const [text, name, wanted, why] of RANKS) {
  test(`in search, ${why}`, () => assert.equal(distance(text, name), wanted));
}

test("the best match among several names counts", () => {
  assert.equal(nearestOf("homs", ["hims", "homs governorate", "homs"]), 0);
  assert.equal(nearestOf("homs", ["city of homs"]), 2);
});

test("an item without names is not found", () => assert.equal(nearestOf("homs", []), NOT_FOUND));
