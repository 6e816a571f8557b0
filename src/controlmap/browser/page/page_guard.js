/* Whose messages the dashboard's page takes: those of its own origin. Streamlit's listeners, which look at less, get no others. */
window.__controlmapGuard =
  window.__controlmapGuard ||
  (() => {
    // Community Cloud shows an app in a page of the same origin; this is where it manages apps from.
    const CLOUD = location.hostname.endsWith(".streamlit.app") ? ["https://share.streamlit.io"] : [];

    /** @param {MessageEvent} event */
    function isOurs(event) {
      const { origin, source } = event;
      if (source === window.parent && source !== window && CLOUD.includes(origin)) return true;
      // A sandboxed page has an origin of its own, which `location` does not tell and `self.origin` does.
      if (origin !== location.origin || origin !== self.origin) return false;
      if (source === window || source === window.parent) return true;
      return Array.from(document.querySelectorAll("iframe")).some((frame) => frame.contentWindow === source);
    }

    window.addEventListener(
      "message",
      (event) => {
        if (!isOurs(event)) event.stopImmediatePropagation();
      },
      true,
    );

    // A window calls its listeners in the order in which they came: to those that were here first, a stranger's message is empty.
    const { get } = /** @type {{ get(): unknown }} */ (Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data"));
    Object.defineProperty(MessageEvent.prototype, "data", {
      configurable: true,
      enumerable: true,
      get() {
        return this.target === window && !isOurs(this) ? null : get.call(this);
      },
    });

    // A page that frames this one must not navigate the frames in it.
    const policy = Object.assign(document.createElement("meta"), {
      httpEquiv: "Content-Security-Policy",
      content: "frame-src 'self'; object-src 'none'",
    });
    document.head.append(policy);
    return { fromTheStart: document.readyState === "loading" };
  })();
