/* The first script of the map's page. streamlit-folium's front end accepts messages from any sender and runs the scripts in them.
   This guard stops all messages. Those of the dashboard that mounted the frame are checked and then passed on without anything
   that would be executed or become markup. */
(() => {
  const {
    frontEnd = "",
    program = "",
    look = "",
    folder = "",
    start = "",
  } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const SCRIPT = /^[a-z-]+-[0-9a-f]{12}\.js$/;
  const STYLE = /^[a-z-]+-[0-9a-f]{12}\.css$/;
  const COLOURS = ["primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor", "font"];
  const READY = { isStreamlitMessage: true, type: "streamlit:componentReady", apiVersion: 1 };
  /** As in map/frame.js, of which this script, a file of its own, can import nothing. */
  const NARROW_PX = 640;
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

  /* A narrow map tells the page its height by the front end, and the Studio's map its first choice. Once the front end was requested,
     it draws the map itself, also if the frame becomes wide meanwhile. */
  function paintsFirst() {
    return Boolean(program) && !files.has(frontEnd) && document.documentElement.clientWidth >= NARROW_PX;
  }

  /** Requested files by address; each promise is fulfilled once the file is loaded. */
  const files = /** @type {Map<string, Promise<unknown>>} */ (new Map());

  /**
   * Request a file, unless it was requested before. Its element is outside the head, which the front end overwrites.
   * @param {string} address
   * @param {HTMLElement} element that requests it
   * @returns {Promise<unknown>}
   */
  function request(address, element) {
    const before = files.get(address);
    if (before) return before;
    const loaded = new Promise((done, failed) => {
      element.onload = done;
      element.onerror = () => {
        // The next message may find the server again.
        files.delete(address);
        failed();
      };
    });
    files.set(address, loaded);
    document.documentElement.append(element);
    return loaded;
  }

  /** @param {string} src */
  function script(src) {
    // Executed in the order of the requests.
    return request(src, Object.assign(document.createElement("script"), { src, async: false }));
  }

  /** @param {string} href */
  function style(href) {
    return request(href, Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
  }

  /**
   * Call Folium's script in the element that the front end has for it, with the size that the front end would give it.
   * @param {NonNullable<ReturnType<typeof checked>>["args"]} args
   */
  function draw({ height, width }) {
    const element = document.getElementById("map_div");
    if (!element || !window.drawMap) return;
    Object.assign(element.style, { height: `${height}px`, width: `${width}px` });
    window.drawnMap ??= window.drawMap();
  }

  /* Resolve when everything drawn so far has been painted. A hidden page has no animation frames, so it does not wait. */
  function painted() {
    if (document.hidden) return Promise.resolve();
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  }

  /**
   * Pass a message on once the files that it names are loaded: the front end would request them one after another, and only then
   * the styles. The program waits for styles itself. A wide map, whose height is the page's own, is painted before the front end
   * is loaded, which takes as long as a third of the drawing.
   * @param {NonNullable<ReturnType<typeof checked>>} render
   */
  async function passOn(render) {
    const { js_links: scripts, css_links: styles } = render.args;
    const isFirst = paintsFirst();
    for (const href of styles) style(href).catch(() => console.error("A style sheet of the map could not be loaded."));
    try {
      await Promise.all((isFirst ? scripts : [frontEnd, ...scripts]).map(script));
      if (isFirst) {
        draw(render.args);
        await painted();
      }
      await script(frontEnd);
    } catch {
      console.error("A script of the map could not be loaded.");
      return;
    }
    window.Streamlit?.onRenderMessage({ ...render, args: { ...render.args, js_links: [], css_links: [] } });
  }

  window.addEventListener(
    "message",
    (event) => {
      event.stopImmediatePropagation();
      if (!comesFromTheDashboard(event)) return;
      const render = checked(event.data);
      if (render) passOn(render);
      else console.error("The map's page received a message that is not the dashboard's own.");
    },
    true,
  );

  if (!isMounted()) return;
  for (const address of paintsFirst() ? [program] : [program, frontEnd]) if (address) script(address).catch(() => {});
  if (look) style(look).catch(() => {});
  // As the front end says when it is loaded; the dashboard answers with the message while the program is being executed.
  window.parent.postMessage(READY, location.origin);
})();
