/* Runs after page_guard.js. The first page of a process is served before our server layers are installed, and therefore without
   the guard: until now it may have accepted messages from a page that frames it. A reload gives it the guard from the start. */
(() => {
  const isFramedByAnotherOrigin = window.parent !== window && window.frameElement === null;
  const [loaded] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (isFramedByAnotherOrigin && !window.__controlmapGuard.fromTheStart && loaded && loaded.type !== "reload") {
    // The framing page may have set the fragment; the dashboard's own addresses have none.
    history.replaceState(history.state, "", location.pathname + location.search);
    location.reload();
  }
})();

export default function () {}
