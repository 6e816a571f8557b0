/* The first script of the map's page. streamlit-folium's front end accepts messages from any sender and runs the scripts in them.
   This guard stops all messages. Those of the dashboard that mounted the frame are checked and then passed on without anything
   that would be executed or become markup. */
(() => {
  const { frontEnd = "", folder = "", start = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const SCRIPT = /^[a-z-]+-[0-9a-f]{12}\.js$/;
  const STYLE = /^[a-z-]+-[0-9a-f]{12}\.css$/;
  const COLOURS = ["primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor", "font"];
  const HARMLESS = /^[\w\s#%.,()"'-]{0,400}$/;

  /**
   * A sandboxed page has an opaque origin, which `self.origin` shows and `location` does not.
   * @param {MessageEvent} event
   */
  function isOfThisOrigin(event) {
    return event.origin === location.origin && event.origin === self.origin;
  }

  /* `frameElement` is null in a frame of another origin and outside any frame: opened directly, this page does nothing. */
  function isMounted() {
    return window.parent !== window && window.frameElement !== null;
  }

  /** @param {MessageEvent} event */
  function comesFromTheDashboard(event) {
    return event.isTrusted && isMounted() && event.source === window.parent && isOfThisOrigin(event);
  }

  /**
   * Return whether a link leads to a static file of this server. Its name contains a digest of its content, so no message can
   * change what is loaded.
   * @param {unknown} link
   * @param {RegExp} name
   * @returns {link is string}
   */
  function isOurs(link, name) {
    return typeof link === "string" && link.startsWith(folder) && name.test(link.slice(folder.length));
  }

  /** @param {unknown} value */
  function number(value) {
    return Number.isFinite(value) ? value : null;
  }

  /** @param {Record<string, unknown> | undefined} colours */
  function theme(colours) {
    const kept = COLOURS.map((name) => [name, colours?.[name]]);
    return kept.every(([, value]) => typeof value === "string" && HARMLESS.test(value)) ? Object.fromEntries(kept) : null;
  }

  /**
   * Return the message that st_folium's front end receives; null if the message is not acceptable. Folium's script is one of the
   * linked files (map_frame.py), and `start` calls it. The message's own script, header, HTML, layers and controls are dropped.
   * @param {{ type?: unknown, args?: Record<string, unknown>, disabled?: unknown, theme?: Record<string, unknown> } | null} message
   */
  function checked(message) {
    const args = (message && message.type === "streamlit:render" && message.args) || {};
    const { js_links: scripts, css_links: styles } = args;
    if (!Array.isArray(scripts) || !scripts.every((link) => isOurs(link, SCRIPT))) return null;
    if (!Array.isArray(styles) || !styles.every((link) => isOurs(link, STYLE))) return null;
    return {
      type: "streamlit:render",
      args: {
        script: start,
        header: "",
        html: "",
        feature_group: null,
        layer_control: null,
        js_links: scripts.slice(),
        css_links: styles.slice(),
        height: number(args.height),
        width: number(args.width),
        zoom: null,
        center: null,
        returned_objects: [],
        default: {},
        return_on_hover: false,
        pixelated: false,
        wrap_longitude: false,
      },
      dfs: [],
      disabled: message?.disabled === true,
      theme: theme(message?.theme),
    };
  }

  /**
   * Preload all files at once, because the front end fetches the scripts one after another and then the styles. The links are not
   * in the head, which the front end overwrites.
   * @param {string[]} links
   * @param {string} kind
   */
  function preload(links, kind) {
    for (const href of links) document.body.append(Object.assign(document.createElement("link"), { rel: "preload", as: kind, href }));
  }

  let preloaded = false;
  window.addEventListener(
    "message",
    (event) => {
      event.stopImmediatePropagation();
      if (!comesFromTheDashboard(event)) return;
      const render = checked(event.data);
      if (!render) {
        console.error("The map's page received a message that is not the dashboard's own.");
        return;
      }
      if (!preloaded) {
        preloaded = true;
        preload(render.args.js_links, "script");
        preload(render.args.css_links, "style");
      }
      window.Streamlit?.onRenderMessage(render);
    },
    true,
  );

  if (!isMounted()) return;
  const script = document.createElement("script");
  script.src = frontEnd;
  script.async = false;
  document.head.append(script);
})();
