/* A phone's line of pages is longer than the screen: the open page's link is brought into sight, and says that it is the
   open one to those who do not see its bold letters. */
import { all } from "../shared/dom.js";

let brought = /** @type {HTMLElement | null} */ (null);
let waiting = false;
let watching = false;

function bring() {
  waiting = false;
  /** @type {HTMLAnchorElement[]} */
  const links = all(document, ".st-key-page-strip a");
  // The last: the map's own link has no address, and so the open page's.
  const open = links.filter((link) => link.pathname === location.pathname).at(-1);
  for (const link of links) if (link !== open) link.removeAttribute("aria-current");
  if (!open) return;
  open.setAttribute("aria-current", "page");
  if (open === brought) return;
  brought = open;
  open.scrollIntoView({ block: "nearest", inline: "center" });
}

/* Keep the open page's link in sight from now on. */
export function followPages() {
  if (watching) return;
  watching = true;
  new MutationObserver(() => {
    // Once for all that one answer of the server changes.
    if (!waiting) requestAnimationFrame(bring);
    waiting = true;
  }).observe(document.body, { subtree: true, childList: true });
  bring();
}
