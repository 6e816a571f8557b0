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
 * @param {{ mounted?: boolean }} [options]
 */
function guarded({ mounted = true } = {}) {
  /** @type {any[]} */
  const rendered = [];
  /** @type {any[]} */
  const added = [];
  /** @type {string[]} */
  const errors = [];
  const dashboard = {};
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
  const place = { append: (/** @type {object} */ element) => added.push(element) };
  const dataset = { frontEnd: "st-folium.js", folder: FOLDER, start: "start();" };
  const document = { currentScript: { dataset }, createElement: (/** @type {string} */ tag) => ({ tag }), head: place, body: place };
  const console = { error: (/** @type {string} */ text) => errors.push(text) };
  runInNewContext(SCRIPT, { window, document, console, location: { origin: ORIGIN }, self: { origin: ORIGIN } });

  let stopped = 0;
  const send = (/** @type {unknown} */ data, event = {}) => {
    const whole = { data, isTrusted: true, source: dashboard, origin: ORIGIN, stopImmediatePropagation: () => stopped++, ...event };
    listener(whole);
    // Objects of another JavaScript context have different prototypes, so copy them for deepEqual.
    return rendered.splice(0).map((message) => JSON.parse(JSON.stringify(message)));
  };
  return { send, added, errors, stopped: () => stopped };
}

const message = (args = {}, more = {}) => ({ type: "streamlit:render", args: { ...ARGS, ...args }, ...more });

test("the dashboard's message reaches the front end", () => {
  const [render] = guarded().send(message());
  assert.equal(render.type, "streamlit:render");
  assert.deepEqual([render.args.js_links, render.args.css_links], [ARGS.js_links, ARGS.css_links]);
});

test("the script in a message is replaced by ours", () => {
  const [render] = guarded().send(message({ script: "steal()" }));
  assert.equal(render.args.script, "start();");
});

for (const part of ["header", "html"]) {
  test(`markup in a message's ${part} is dropped`, () => {
    const [render] = guarded().send(message({ [part]: "<img onerror=steal()>" }));
    assert.equal(render.args[part], "");
  });
}

for (const part of ["feature_group", "layer_control", "zoom", "center"]) {
  test(`a message's ${part} is dropped`, () => {
    const [render] = guarded().send(message({ [part]: "steal()" }));
    assert.equal(render.args[part], null);
  });
}

for (const [why, event] of Object.entries({
  "of another window": { source: {} },
  "of another origin": { origin: "http://evil.example" },
  "that a script made": { isTrusted: false },
  "without a window": { source: null },
})) {
  test(`a message ${why} reaches no listener`, () => {
    const guard = guarded();
    assert.deepEqual(guard.send(message(), event), []);
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
  test(`a message with the script ${link} is refused and an error is logged`, () => {
    const guard = guarded();
    assert.deepEqual(guard.send(message({ js_links: [ARGS.js_links[0], link] })), []);
    assert.equal(guard.errors.length, 1);
  });
}

test("a message with a foreign style sheet is refused", () => {
  assert.deepEqual(guarded().send(message({ css_links: ["http://evil.example/x-0123456789ab.css"] })), []);
});

for (const data of [null, "streamlit:render", 7, {}, { type: "streamlit:render" }, { type: "other", args: ARGS }]) {
  test(`${JSON.stringify(data)} is not a message for the front end`, () => assert.deepEqual(guarded().send(data), []));
}

test("a height that is not a number is dropped", () => {
  const [render] = guarded().send(message({ height: "640px;steal" }));
  assert.deepEqual([render.args.height, render.args.width], [null, 800]);
});

const THEME = { primaryColor: "#123", backgroundColor: "#fff", secondaryBackgroundColor: "#eee", textColor: "#000", font: "sans" };

test("of a theme, only the colours are passed on", () => {
  const [render] = guarded().send(message({}, { theme: { ...THEME, extra: "x" } }));
  assert.deepEqual(render.theme, THEME);
});

for (const value of ["red;} body{background:url(//evil.example)}", "<b>", 7, "x".repeat(401)]) {
  test(`a theme with the colour ${String(value).slice(0, 40)} is dropped`, () => {
    const [render] = guarded().send(message({}, { theme: { ...THEME, textColor: value } }));
    assert.equal(render.theme, null);
  });
}

test("no other listener gets any message", () => {
  const guard = guarded();
  guard.send(message());
  guard.send("hello");
  assert.equal(guard.stopped(), 2);
});

test("files are preloaded once", () => {
  const guard = guarded();
  guard.send(message());
  guard.send(message());
  const ahead = guard.added.filter(({ rel }) => rel === "preload").map(({ href, as }) => [href, as]);
  assert.deepEqual(ahead, [
    [ARGS.js_links[0], "script"],
    [ARGS.css_links[0], "style"],
  ]);
});

test("the front end is loaded in a frame of the dashboard", () => {
  assert.deepEqual(
    guarded().added.map(({ src }) => src),
    ["st-folium.js"],
  );
});

test("opened directly, the page loads nothing and accepts no message", () => {
  const guard = guarded({ mounted: false });
  assert.deepEqual(guard.added, []);
  assert.deepEqual(guard.send(message()), []);
});
