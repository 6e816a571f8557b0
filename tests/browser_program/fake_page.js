/* A minimal fake DOM with only what the program uses. A test sets which elements a selector finds. */

export class FakeElement extends EventTarget {
  constructor(tag = "div", dataset = {}) {
    super();
    this.tagName = tag.toUpperCase();
    /** @type {Record<string, string>} */
    this.dataset = dataset;
    /** @type {Record<string, string>} */
    this.attributes = {};
    /** @type {FakeElement[]} */
    this.children = [];
    /** @type {Record<string, FakeElement[]>} */
    this.found = {};
    /** @type {Record<string, FakeElement>} */
    this.inside = {};
    /** @type {Set<string>} */
    this.classes = new Set();
    this.classList = {
      contains: (/** @type {string} */ name) => this.classes.has(name),
      toggle: (/** @type {string} */ name, on = !this.classes.has(name)) => (on ? this.classes.add(name) : this.classes.delete(name)),
    };
    this.id = "";
    this.className = "";
    this.textContent = "";
  }

  /** @param {string} selector */
  querySelectorAll(selector) {
    return this.found[selector] ?? [];
  }

  /** @param {string} selector */
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** @param {string} selector */
  closest(selector) {
    return this.inside[selector] ?? null;
  }

  /** @param {string} id */
  getElementById(id) {
    return this.children.find((child) => child.id === id) ?? null;
  }

  /** @param {string} tag */
  createElement(tag) {
    return new FakeElement(tag);
  }

  /** @param {...FakeElement} children */
  append(...children) {
    this.children.push(...children);
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  contains() {
    return false;
  }
}

/** Install a fake window, document and location as Node globals. */
export function installPage() {
  const window = Object.assign(new EventTarget(), {
    CustomEvent,
    matchMedia: () => ({ matches: false, addEventListener() {} }),
  });
  const document = new FakeElement("html");
  const body = new FakeElement("body");
  // Elements appended to the body can be found by id.
  document.getElementById = (id) => body.getElementById(id);
  Object.assign(window, { parent: window, document, frameElement: null });
  Object.assign(document, { body, documentElement: new FakeElement("html"), baseURI: "http://127.0.0.1/", hidden: false });
  const location = { pathname: "/", search: "", hash: "" };
  class MutationObserver {
    observe() {}
    disconnect() {}
  }
  const others = {
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
    getComputedStyle: () => ({ backgroundColor: "rgb(255, 255, 255)" }),
    CSS: { escape: (/** @type {string} */ text) => text },
  };
  Object.assign(globalThis, { window, document, location, MutationObserver, ...others });
  return { window, document, body, location };
}

/**
 * Click on an element: the event is dispatched on the document.
 * @param {EventTarget} page
 * @param {FakeElement} target
 */
export function click(page, target) {
  const event = new Event("click");
  Object.defineProperty(event, "target", { value: target });
  page.dispatchEvent(event);
}
