import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { runInNewContext } from "node:vm";

const SCRIPT = readFileSync(new URL("../../src/controlmap/browser/page/page_guard.js", import.meta.url), "utf8");
const CLOUD = "https://share.streamlit.io";

/**
 * Run the guard of a dashboard at a host.
 * @param {{ host?: string, framed?: boolean, sandboxed?: boolean }} [options]
 */
function guarded({ host = "map.example", framed = false, sandboxed = false } = {}) {
  const origin = `https://${host}`;
  /** @type {(event: object) => void} */
  let listener = () => assert.fail("the guard does not listen");
  /** @type {any} */
  const window = {
    addEventListener(/** @type {string} */ name, /** @type {(event: object) => void} */ listens, /** @type {boolean} */ first) {
      assert.deepEqual([name, first], ["message", true]);
      listener = listens;
    },
  };
  window.parent = framed ? {} : window;
  const ownFrame = {};
  /** @type {any[]} */
  const added = [];
  const document = {
    readyState: "loading",
    querySelectorAll: () => [{ contentWindow: ownFrame }],
    createElement: (/** @type {string} */ tag) => ({ tag }),
    head: { append: (/** @type {object} */ element) => added.push(element) },
  };
  class MessageEvent {
    /** @param {{ data: unknown, origin: string, source: unknown, target: unknown }} init */
    constructor(init) {
      this.init = init;
      this.origin = init.origin;
      this.source = init.source;
      this.target = init.target;
      this.stopped = false;
    }

    get data() {
      return this.init.data;
    }

    stopImmediatePropagation() {
      this.stopped = true;
    }
  }
  const context = { window, document, MessageEvent, location: { hostname: host, origin }, self: { origin: sandboxed ? "null" : origin } };
  runInNewContext(SCRIPT, context);
  const send = (/** @type {unknown} */ source, from = origin, target = window) => {
    const event = new MessageEvent({ data: "words", origin: from, source, target });
    listener(event);
    return { heard: !event.stopped, data: event.data };
  };
  return { send, window, ownFrame, added, context };
}

test("the page's own messages are heard", () => {
  const page = guarded();
  assert.deepEqual(page.send(page.window), { heard: true, data: "words" });
});

test("the messages of a frame on the page are heard", () => {
  const page = guarded();
  assert.deepEqual(page.send(page.ownFrame), { heard: true, data: "words" });
});

test("another site's message is blocked, and its data is null for earlier listeners", () => {
  assert.deepEqual(guarded().send({}, "https://evil.example"), { heard: false, data: null });
});

test("a window of the same origin outside the page is not heard", () => {
  assert.deepEqual(guarded().send({}), { heard: false, data: null });
});

test("a page that frames the dashboard from another origin is not heard", () => {
  const page = guarded({ framed: true });
  assert.deepEqual(page.send(page.window.parent, "https://evil.example"), { heard: false, data: null });
});

test("a page that frames the dashboard from its own origin is heard", () => {
  const page = guarded({ framed: true });
  assert.equal(page.send(page.window.parent).heard, true);
});

test("on Community Cloud the page that manages apps is heard", () => {
  const page = guarded({ host: "x.streamlit.app", framed: true });
  assert.equal(page.send(page.window.parent, CLOUD).heard, true);
});

test("on Community Cloud another window of that page is not heard", () => {
  const page = guarded({ host: "x.streamlit.app", framed: true });
  assert.equal(page.send({}, CLOUD).heard, false);
});

for (const host of ["map.example", "x.streamlit.app.evil.example", "streamlit.app"]) {
  test(`on ${host} the page that manages apps is not heard`, () => {
    const page = guarded({ host, framed: true });
    assert.equal(page.send(page.window.parent, CLOUD).heard, false);
  });
}

test("on Community Cloud a page outside any frame does not hear the page that manages apps", () => {
  const page = guarded({ host: "x.streamlit.app" });
  assert.equal(page.send(page.window, CLOUD).heard, false);
});

test("a sandboxed page, whose origin is opaque, accepts no message from the origin of its address", () => {
  const page = guarded({ sandboxed: true });
  assert.equal(page.send(page.ownFrame).heard, false);
});

test("messages to other targets than the page keep their data", () => {
  const page = guarded();
  assert.equal(page.send({}, "https://evil.example", /** @type {any} */ ({})).data, "words");
});

test("frames of the page cannot be navigated to another origin", () => {
  const [policy] = guarded().added;
  assert.deepEqual([policy.httpEquiv, policy.content], ["Content-Security-Policy", "frame-src 'self'; object-src 'none'"]);
});

test("an installed guard is not installed again", () => {
  const page = guarded();
  runInNewContext(SCRIPT, page.context);
  assert.equal(page.added.length, 1);
});

test("the guard records whether it was there from the start", () => {
  assert.equal(guarded().window.__controlmapGuard.fromTheStart, true);
});
