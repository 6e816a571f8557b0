/* The page links at the top of a phone are wider than the screen: scroll the open page's link into view, and mark it with
   aria-current for readers who do not see that it is bold. */
import { all } from "../shared/dom.js";

let brought = /** @type {HTMLElement | null} */ (null);
let waiting = false;
let watching = false;

function bring() {
  waiting = false;
  /** @type {HTMLAnchorElement[]} */
  const links = all(document, ".st-key-page-strip a");
  // Take the last match: the map's link has no address of its own, so it always matches the open page.
  const open = links.filter((link) => link.pathname === location.pathname).at(-1);
  for (const link of links) if (link !== open) link.removeAttribute("aria-current");
  if (!open) return;
  open.setAttribute("aria-current", "page");
  if (open === brought) return;
  brought = open;
  open.scrollIntoView({ block: "nearest", inline: "center" });
}

/* Keep the open page's link in view from now on. */
export function followPages() {
  if (watching) return;
  watching = true;
  new MutationObserver(() => {
    // Run once for all the changes that a response of the server makes.
    if (!waiting) requestAnimationFrame(bring);
    waiting = true;
  }).observe(document.body, { subtree: true, childList: true });
  bring();
}
