/* What is wrong with the layout of the page round the map, in words: run in the page, returns a list of faults. */
() => {
  const faults = [];
  const boxes = ".st-key-zone-panel, .st-key-article-list, .cm-panel, .cm-about, .cm-statement, .cm-facts dd, .cm-table, .cm-chip";
  for (const element of document.querySelectorAll(boxes)) {
    if (element.scrollWidth > element.clientWidth + 1) faults.push(`overflows: ${element.className} ${element.textContent.slice(0, 40)}`);
  }
  for (const scroller of [document.scrollingElement, document.querySelector('[data-testid="stMain"]')]) {
    if (scroller.scrollWidth > scroller.clientWidth) faults.push(`the page scrolls sideways by ${scroller.scrollWidth - scroller.clientWidth} px`);
  }
  const map = document.querySelector(".st-key-map"), panel = document.querySelector(".st-key-zone-panel, .st-key-article-list");
  if (map && panel && innerWidth <= 640 && map.getBoundingClientRect().bottom > panel.getBoundingClientRect().top) {
    faults.push("the map does not come before the panel");
  }
  for (const control of document.querySelectorAll(".cm-panel button")) {
    const box = control.getBoundingClientRect();
    if (box.width < 24 || box.height < 24) faults.push(`target under 24 px: ${control.textContent.slice(0, 40)} ${box.width} x ${box.height}`);
  }
  return faults;
}
