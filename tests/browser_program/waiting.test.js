import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { load } from "../../src/controlmap/browser/map/waiting.js";

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** @param {Response} answer */
function answering(answer) {
  globalThis.fetch = async () => answer;
}

test("a loaded part is not fetched", async () => {
  globalThis.fetch = () => assert.fail("fetched");
  assert.deepEqual(await load({ day: "2019-01-01" }), { day: "2019-01-01" });
});

test("a promise of a part is awaited", async () => {
  assert.deepEqual(await load(Promise.resolve([1])), [1]);
});

test("an address is fetched and read", async () => {
  answering(new Response('{"day": "2019-01-01"}'));
  assert.deepEqual(await load("day.json"), { day: "2019-01-01" });
});

test("a missing file is an error that names it", async () => {
  answering(new Response("", { status: 404 }));
  await assert.rejects(load("day-x.json"), /day-x\.json/);
});
