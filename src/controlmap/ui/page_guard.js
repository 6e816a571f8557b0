/* Whose messages the dashboard's page takes: those of its own origin. Streamlit's own listeners look at less. */
(function () {
  if (window.__controlmapGuard) return;
  window.__controlmapGuard = true;
  // Community Cloud shows an app of its own address in a page of the same address; this one it manages apps from.
  const CLOUD = location.hostname.endsWith(".streamlit.app") ? ["https://share.streamlit.io"] : [];
  const framed = window.parent !== window;

  function isOurs(event) {
    const { origin, source } = event;
    if (framed && source === window.parent && CLOUD.includes(origin)) return true;
    // A sandboxed page has an origin of its own, which `location` does not tell and `self.origin` does.
    if (origin !== location.origin || origin !== self.origin) return false;
    return source === window || source === window.parent || Array.from(document.querySelectorAll("iframe")).some((frame) => frame.contentWindow === source);
  }

  window.addEventListener("message", (event) => {
    if (!isOurs(event)) event.stopImmediatePropagation();
  }, true);

  // Who frames this page must not send the frames in it elsewhere.
  document.head.append(Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: "frame-src 'self'; object-src 'none'" }));

  // The first page of a process comes before our headers do (server/hook.py), and may have obeyed messages until now.
  const [loaded] = performance.getEntriesByType("navigation");
  const hasHeaders = loaded && loaded.serverTiming.some((entry) => entry.name === "controlmap");
  if (framed && !window.frameElement && !hasHeaders && !sessionStorage.getItem("controlmap-reloaded")) {
    sessionStorage.setItem("controlmap-reloaded", "1");
    location.reload();
  }
})();

export default function () {}
