/* Stands before languages.js. A phone's line of pages is longer than the screen: the open page's link is brought into
   sight, and says that it is the open one to those who do not see its bold letters. */
window.ControlMapStrip = (() => {
  let brought = null;
  let waiting = false;

  function bring() {
    waiting = false;
    const links = [...document.querySelectorAll(".st-key-page-strip a")];
    // The last: the map's own link has no address, and so the open page's.
    const open = links.filter((link) => link.pathname === location.pathname).at(-1);
    for (const link of links) if (link !== open) link.removeAttribute("aria-current");
    if (!open) return;
    open.setAttribute("aria-current", "page");
    if (open === brought) return;
    brought = open;
    open.scrollIntoView({ block: "nearest", inline: "center" });
  }

  return {
    follow() {
      if (window.__controlmapStrip) return;
      window.__controlmapStrip = new MutationObserver(() => {
        // Once for all that one answer of the server changes.
        if (!waiting) requestAnimationFrame(bring);
        waiting = true;
      });
      window.__controlmapStrip.observe(document.body, { subtree: true, childList: true });
      bring();
    },
  };
})();
