import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const SCRIPT = readFileSync(new URL("../../src/controlmap/browser/page/map_page_guard.js", import.meta.url), "utf8");
const ORIGIN = "http://127.0.0.1:8501";
const FOLDER = "/app/static/controlmap/";
const ARGS = {
  js_links: [`${FOLDER}controlmap-0123456789ab.js`],
  css_links: [`${FOLDER}controlmap-0123456789ab.css`],
  height: 640,
  width: 800,
};

/**
 * Run the guard in a frame of the dashboard, or opened directly.
 * @param {{ mounted?: boolean, lost?: string[], width?: number, program?: string }} [options] lost: addresses that cannot be loaded
 */
function guarded({ mounted = true, lost = [], width = 390, program = ARGS.js_links[0] } = {}) {
  /** @type {any[]} */
  const rendered = [];
  /** @type {any[]} */
  const added = [];
  /** @type {string[]} */
  const errors = [];
  /** @type {any[]} */
  const posted = [];
  const dashboard = { postMessage: (/** @type {unknown[]} */ ...message) => posted.push(JSON.parse(JSON.stringify(message))) };
  /** @type {(event: object) => void} */
  let listener = () => assert.fail("the guard does not listen");
  const window = {
    parent: {},
    frameElement: mounted ? {} : null,
    Streamlit: { onRenderMessage: (/** @type {unknown} */ message) => rendered.push(message) },
    addEventListener(/** @type {string} */ name, /** @type {(event: object) => void} */ listens, /** @type {boolean} */ first) {
      assert.deepEqual([name, first], ["message", true]);
      listener = listens;
    },
  };
  window.parent = mounted ? dashboard : window;
  const mapElement = { style: {} };
  const documentElement = {
    clientWidth: width,
    append(/** @type {{ src?: string, href?: string, onload(): void, onerror(): void }} */ element) {
      added.push(element);
      const address = element.src ?? element.href ?? "";
      queueMicrotask(() => (lost.includes(address) ? element.onerror() : element.onload()));
    },
  };
  const dataset = { frontEnd: "st-folium.js", program, look: ARGS.css_links[0], folder: FOLDER, start: "start();" };
  const document = {
    currentScript: { dataset },
    createElement: (/** @type {string} */ tag) => ({ tag }),
    getElementById: (/** @type {string} */ id) => (id === "map_div" ? mapElement : null),
    documentElement,
  };
  const console = { error: (/** @type {string} */ text) => errors.push(text) };
  /** @type {string[]} */
  const done = [];
  Object.assign(window, { drawMap: () => done.push(`drawn ${JSON.stringify(mapElement.style)} with ${added.length} files`) });
  const requestAnimationFrame = (/** @type {() => void} */ frame) => {
    done.push("painted");
    queueMicrotask(frame);
  };
  const page = { location: { origin: ORIGIN }, self: { origin: ORIGIN }, requestAnimationFrame, setTimeout: setImmediate };
  runInNewContext(SCRIPT, { window, document, console, ...page });

  let stopped = 0;
  const send = async (/** @type {unknown} */ data, event = {}) => {
    const whole = { data, isTrusted: true, source: dashboard, origin: ORIGIN, stopImmediatePropagation: () => stopped++, ...event };
    listener(whole);
    for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
    // Objects of another JavaScript context have different prototypes, so copy them for deepEqual.
    return rendered.splice(0).map((message) => JSON.parse(JSON.stringify(message)));
  };
  return { send, added, posted, errors, lost, done, documentElement, stopped: () => stopped };
}

const message = (args = {}, more = {}) => ({ type: "streamlit:render", args: { ...ARGS, ...args }, ...more });

test("the dashboard's message reaches the front end", async () => {
  const [render] = await guarded().send(message());
  assert.equal(render.type, "streamlit:render");
  assert.deepEqual([render.args.js_links, render.args.css_links], [[], []]);
});

test("the script in a message is replaced by ours", async () => {
  const [render] = await guarded().send(message({ script: "steal()" }));
  assert.equal(render.args.script, "start();");
});

for (const part of ["header", "html"]) {
  test(`markup in a message's ${part} is dropped`, async () => {
    const [render] = await guarded().send(message({ [part]: "<img onerror=steal()>" }));
    assert.equal(render.args[part], "");
  });
}

for (const part of ["feature_group", "layer_control", "zoom", "center"]) {
  test(`a message's ${part} is dropped`, async () => {
    const [render] = await guarded().send(message({ [part]: "steal()" }));
    assert.equal(render.args[part], null);
  });
}

for (const [why, event] of Object.entries({
  "of another window": { source: {} },
  "of another origin": { origin: "http://evil.example" },
  "that a script made": { isTrusted: false },
  "without a window": { source: null },
})) {
  test(`a message ${why} reaches no listener`, async () => {
    const guard = guarded();
    assert.deepEqual(await guard.send(message(), event), []);
    assert.equal(guard.stopped(), 1);
  });
}

for (const link of [
  "http://evil.example/controlmap-0123456789ab.js",
  `${FOLDER}../evil-0123456789ab.js`,
  `${FOLDER}evil.js`,
  `${FOLDER}controlmap-0123456789ab.css`,
  42,
]) {
  test(`a message with the script ${link} is refused and an error is logged`, async () => {
    const guard = guarded();
    assert.deepEqual(await guard.send(message({ js_links: [ARGS.js_links[0], link] })), []);
    assert.equal(guard.errors.length, 1);
  });
}

test("a message with a foreign style sheet is refused", async () => {
  assert.deepEqual(await guarded().send(message({ css_links: ["http://evil.example/x-0123456789ab.css"] })), []);
});

for (const data of [null, "streamlit:render", 7, {}, { type: "streamlit:render" }, { type: "other", args: ARGS }]) {
  test(`${JSON.stringify(data)} is not a message for the front end`, async () => assert.deepEqual(await guarded().send(data), []));
}

test("a height that is not a number is dropped", async () => {
  const [render] = await guarded().send(message({ height: "640px;steal" }));
  assert.deepEqual([render.args.height, render.args.width], [null, 800]);
});

const THEME = { primaryColor: "#123", backgroundColor: "#fff", secondaryBackgroundColor: "#eee", textColor: "#000", font: "sans" };

test("of a theme, only the colours are passed on", async () => {
  const [render] = await guarded().send(message({}, { theme: { ...THEME, extra: "x" } }));
  assert.deepEqual(render.theme, THEME);
});

for (const value of ["red;} body{background:url(//evil.example)}", "<b>", 7, "x".repeat(401)]) {
  test(`a theme with the colour ${String(value).slice(0, 40)} is dropped`, async () => {
    const [render] = await guarded().send(message({}, { theme: { ...THEME, textColor: value } }));
    assert.equal(render.theme, null);
  });
}

test("no other listener gets any message", async () => {
  const guard = guarded();
  await guard.send(message());
  await guard.send("hello");
  assert.equal(guard.stopped(), 2);
});

const addresses = (/** @type {{ added: any[] }} */ { added }) => added.map(({ src, href }) => src ?? href);

test("program, front end and style are requested before any message, and the dashboard is asked for one", () => {
  const guard = guarded();
  assert.deepEqual(addresses(guard), [ARGS.js_links[0], "st-folium.js", ARGS.css_links[0]]);
  assert.deepEqual(guard.posted, [[{ isStreamlitMessage: true, type: "streamlit:componentReady", apiVersion: 1 }, ORIGIN]]);
});

test("of the files in a message, only those that were not requested yet are", async () => {
  const guard = guarded();
  const more = `${FOLDER}map-0123456789ab.js`;
  for (let turn = 0; turn < 2; turn += 1) await guard.send(message({ js_links: [...ARGS.js_links, more] }));
  assert.deepEqual(addresses(guard).slice(3), [more]);
});

test("without a script that it names, a message is not passed on, until the script can be loaded", async () => {
  const guard = guarded({ lost: [ARGS.js_links[0]] });
  assert.deepEqual(await guard.send(message()), []);
  assert.deepEqual(guard.errors, ["A script of the map could not be loaded."]);
  guard.lost.pop();
  assert.equal((await guard.send(message())).length, 1);
});

test("opened directly, the page loads nothing and accepts no message", async () => {
  const guard = guarded({ mounted: false });
  assert.deepEqual(guard.added, []);
  assert.deepEqual(await guard.send(message()), []);
});

test("a wide map is drawn and painted before the front end is requested, and drawn once", async () => {
  const guard = guarded({ width: 900 });
  assert.deepEqual(addresses(guard), [ARGS.js_links[0], ARGS.css_links[0]]);
  for (let turn = 0; turn < 2; turn += 1) assert.equal((await guard.send(message())).length, 1);
  assert.deepEqual(addresses(guard), [ARGS.js_links[0], ARGS.css_links[0], "st-folium.js"]);
  assert.equal(guard.done[0], 'drawn {"height":"640px","width":"800px"} with 2 files');
  assert.deepEqual(new Set(guard.done.slice(1)), new Set(["painted"]));
});

for (const [name, options] of Object.entries({ "a narrow map": { width: 639 }, "the Studio's map": { width: 900, program: "" } }))
  test(`${name} is drawn by the front end`, async () => {
    const guard = guarded(options);
    assert.equal((await guard.send(message())).length, 1);
    assert.deepEqual(guard.done, []);
  });

test("a map that its front end has drawn is not drawn again when a phone is turned", async () => {
  const { send, done, errors, documentElement } = guarded({ width: 390 });
  await send(message());
  documentElement.clientWidth = 844;
  assert.equal((await send(message({ height: 500 }))).length, 1);
  assert.deepEqual([done, errors], [[], []]);
});

test("a map counts as narrow below the width that the frame's layout uses", () => {
  const layout = readFileSync(new URL("../../src/controlmap/browser/map/frame.js", import.meta.url), "utf8");
  const [inGuard, inLayout] = [SCRIPT, layout].map((text) => text.match(/const NARROW_PX = (\d+);/)?.[1]);
  assert.equal(inGuard, inLayout);
});
