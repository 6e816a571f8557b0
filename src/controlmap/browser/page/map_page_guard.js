/* The first script of the map's page. streamlit-folium's front end obeys whoever sends its window a message, and runs what the
   message says. Here no message reaches it: those of the dashboard that mounted the frame are checked, and handed over
   without anything that would be run or become markup. All others stop here. */
(() => {
  const { frontEnd = "", folder = "", start = "" } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const SCRIPT = /^[a-z-]+-[0-9a-f]{12}\.js$/;
  const STYLE = /^[a-z-]+-[0-9a-f]{12}\.css$/;
  const COLOURS = ["primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor", "font"];
  const HARMLESS = /^[\w\s#%.,()"'-]{0,400}$/;

  /**
   * A sandboxed page has an origin of its own, which `location` does not tell and `self.origin` does.
   * @param {MessageEvent} event
   */
  function isOfThisOrigin(event) {
    return event.origin === location.origin && event.origin === self.origin;
  }

  /* Another origin's page, or none at all, has this as null: opened by itself, this page does nothing. */
  function isMounted() {
    return window.parent !== window && window.frameElement !== null;
  }

  /** @param {MessageEvent} event */
  function comesFromTheDashboard(event) {
    return event.isTrusted && isMounted() && event.source === window.parent && isOfThisOrigin(event);
  }

  /**
   * A file of the server's own: its name has the digest of its content, which no message can change.
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
   * The message that st_folium's front end receives. Folium's script is a file among the links (map_frame.py), and `start` calls it: the
   * script in the message is not used, and no header, element, layer or control is taken from one.
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
   * The front end fetches one script after another, then styles: here all are asked for at once. Not in the head, which
   * the front end writes a second time.
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
        console.error("The map's page was sent something that is not the dashboard's own.");
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
