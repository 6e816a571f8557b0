/* Runs after page_guard.js. The first page of a process comes before our server layers do, and so without its guard: it may
   have obeyed whoever frames it until now. Loaded once more, it has the guard from the start. */
(() => {
  const isFramedByAnotherOrigin = window.parent !== window && window.frameElement === null;
  const [loaded] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (isFramedByAnotherOrigin && !window.__controlmapGuard.fromTheStart && loaded && loaded.type !== "reload") {
    // The fragment may have been set by another page until now: the dashboard's addresses have none.
    history.replaceState(history.state, "", location.pathname + location.search);
    location.reload();
  }
})();

export default function () {}
