/* Links to other sites, such as those of sources, open in a tab of their own, so that map and selection stay open beside them.
   The attributes are set when a link is followed: Streamlit removes them from the HTML that it shows. */
import { around } from "./dom.js";

let watching = false;

/**
 * @param {Pick<HTMLAnchorElement, "protocol" | "origin" | "download">} link
 * @param {string} here the origin of the page
 */
export const isOutside = ({ protocol, origin, download }, here) => /^https?:$/.test(protocol) && origin !== here && !download;

/** Open links to other sites in a new tab from now on, without telling them about this page. */
export function openOutsideLinks() {
  if (watching) return;
  watching = true;
  // In the capturing phase, so that no handler of the page can come before.
  document.addEventListener(
    "click",
    (event) => {
      const link = /** @type {HTMLAnchorElement | null} */ (around(event, "a[href]"));
      if (link && isOutside(link, location.origin)) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    },
    true,
  );
}
