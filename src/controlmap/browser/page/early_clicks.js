/* Keeps the last click on a button of a panel that comes before the page's channel can send it. The channel clicks that button
   once it is mounted: a page is drawn before its program is loaded. */
document.addEventListener(
  "click",
  (event) => {
    const { target } = event;
    if (window.ControlMapPage?.channel()?.send || !(target instanceof Element)) return;
    const button = /** @type {HTMLElement | null} */ (target.closest(".cm-panel button"));
    if (button) window.controlmapClicked = button;
  },
  true,
);
