import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { afterEach } from "node:test";
import { runInNewContext } from "node:vm";
import { isEarly, takeEarly } from "../../src/controlmap/browser/map/bridge.js";

const SCRIPT = readFileSync(new URL("../../src/controlmap/browser/page/early_parts.js", import.meta.url), "utf8");

afterEach(() => {
  Reflect.deleteProperty(globalThis, "window");
});

/**
 * Run the script of the head, and put the map into a frame of that page.
 * @param {(address: string) => Promise<Response>} fetch
 */
function framed(fetch) {
  /** @type {string[]} */
  const asked = [];
  const page = {
    document: { currentScript: { dataset: { folder: "app/static/built/", parts: "base-1.json day-2.json", later: "basemap-4.json" } } },
  };
  const recorded = (/** @type {string} */ address) => {
    asked.push(address);
    return fetch(address);
  };
  runInNewContext(SCRIPT, { window: page, document: page.document, fetch: recorded });
  Object.assign(globalThis, { window: { parent: page } });
  return asked;
}

const answer = async (/** @type {string} */ address) => new Response(JSON.stringify({ address }));

test("the head fetches every part, and the map takes it from there", async () => {
  const asked = framed(answer);
  assert.deepEqual(
    asked.sort(),
    ["base-1.json", "basemap-4.json", "day-2.json"].map((name) => `app/static/built/${name}`),
  );
  for (const address of asked) assert.deepEqual(await takeEarly(`../../${address}`), { address });
});

test("a part can be taken once, since whoever takes it may change it", async () => {
  framed(answer);
  await takeEarly("day-2.json");
  assert.equal(await takeEarly("day-2.json"), null);
});

test("what could not be loaded early is left to the map, which reports it", async () => {
  for (const fetch of [() => Promise.reject(new Error("offline")), async () => new Response("", { status: 404 })]) {
    framed(fetch);
    for (const name of ["day-2.json", "basemap-4.json"]) assert.equal(await takeEarly(name), null);
  }
});

test("what is needed later is not parsed before the map asks for it", async () => {
  let parsed = 0;
  framed(async () => /** @type {any} */ ({ ok: true, json: async () => ++parsed }));
  await takeEarly("day-2.json");
  const before = parsed;
  await takeEarly("basemap-4.json");
  assert.deepEqual([before, parsed], [2, 3]);
});

test("a part is early until it is taken", async () => {
  framed(answer);
  assert.deepEqual([isEarly("day-2.json"), isEarly("day-3.json"), isEarly({})], [true, false, false]);
  await takeEarly("day-2.json");
  assert.equal(isEarly("day-2.json"), false);
});

test("other files, and parts that are no addresses, are not in the page", async () => {
  framed(answer);
  assert.equal(await takeEarly("day-3.json"), null);
  assert.equal(await takeEarly(Promise.resolve({ day: "2019-01-01" })), null);
});
