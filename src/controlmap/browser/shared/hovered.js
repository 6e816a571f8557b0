/* Ground that is lit on the map while the pointer or the focus is on what concerns it. */

/**
 * Watch a page for elements that name their ground in `data-lit`: ids of zones, or of a holder, separated by spaces.
 * @param {Document} page
 * @param {(ids: string[]) => void} light is given no id when they are left
 */
export function watchHovered(page, light) {
  let last = "";
  const follow = (/** @type {EventTarget | null} */ at) => {
    const near = at && "closest" in at ? /** @type {Element} */ (at).closest("[data-lit]") : null;
    const ids = near?.getAttribute("data-lit") ?? "";
    if (ids === last) return;
    last = ids;
    light(ids.split(" ").filter(Boolean));
  };
  for (const name of /** @type {const} */ (["pointerover", "focusin"])) page.addEventListener(name, ({ target }) => follow(target));
  for (const name of /** @type {const} */ (["pointerout", "focusout"]))
    page.addEventListener(name, ({ relatedTarget }) => follow(relatedTarget));
}
