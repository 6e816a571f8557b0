/* The page links at the top of a phone are wider than the screen: scroll the open page's link into view, and mark it with
   aria-current for readers who do not see that it is bold. A button beside them unfolds all of them. */
import { all, around, make } from "../shared/dom.js";

let brought = /** @type {HTMLElement | null} */ (null);
let waiting = false;
let watching = false;

/** The least part of a name that counts as all of it. */
const WHOLE = 0.97;

const observed = new WeakSet();

/* Marks the names that the ends of the row cut off. */
const watchEnds = new IntersectionObserver(
  (entries) => {
    for (const { target, intersectionRatio } of entries) target.toggleAttribute("data-cut", intersectionRatio < WHOLE);
  },
  { threshold: [0, WHOLE] },
);

function bring() {
  waiting = false;
  /** @type {HTMLAnchorElement[]} */
  const links = all(document, ".st-key-page-strip a");
  for (const link of links) {
    if (!observed.has(link)) watchEnds.observe(link);
    observed.add(link);
  }
  // Take the last match: the map's link has no address of its own, so it always matches the open page.
  const open = links.filter((link) => link.pathname === location.pathname).at(-1);
  for (const link of links) if (link !== open) link.removeAttribute("aria-current");
  if (!open) return;
  open.setAttribute("aria-current", "page");
  if (open === brought) return;
  brought = open;
  open.scrollIntoView({ block: "nearest", inline: "start" });
}

/** @param {boolean} open */
function unfold(open) {
  document.documentElement.classList.toggle("has-all-pages", open);
  document.querySelector(".cm-all-pages")?.setAttribute("aria-expanded", String(open));
}

/**
 * Add the button that shows all page links below one another.
 * @param {string} label
 */
function addMenu(label) {
  const button = make("button", "cm-all-pages", "☰");
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => unfold(button.getAttribute("aria-expanded") === "false"));
  document.body.append(button);
  document.addEventListener("click", (event) => {
    if (!around(event, ".cm-all-pages")) unfold(false);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") unfold(false);
  });
}

/**
 * Keep the open page's link in view from now on.
 * @param {string} label of the button for all pages
 */
export function followPages(label) {
  document.querySelector(".cm-all-pages")?.setAttribute("aria-label", label);
  if (watching) return;
  watching = true;
  addMenu(label);
  new MutationObserver(() => {
    // Run once for all the changes that a response of the server makes.
    if (!waiting) requestAnimationFrame(bring);
    waiting = true;
  }).observe(document.body, { subtree: true, childList: true });
  bring();
}
