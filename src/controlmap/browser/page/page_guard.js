/* Blocks messages of other origins on the dashboard's page, because Streamlit's own listeners check the sender less strictly. */
window.__controlmapGuard =
  window.__controlmapGuard ||
  (() => {
    // Community Cloud frames an app in a page of the same origin, and manages apps from this one.
    const CLOUD = location.hostname.endsWith(".streamlit.app") ? ["https://share.streamlit.io"] : [];

    /** @param {MessageEvent} event */
    function isOurs(event) {
      const { origin, source } = event;
      if (source === window.parent && source !== window && CLOUD.includes(origin)) return true;
      // A sandboxed page has an opaque origin, which `self.origin` shows and `location` does not.
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

    // Listeners run in the order of registration, so those added before this guard cannot be stopped: empty the data for them.
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
