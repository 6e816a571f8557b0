/* Sight: a row is brought into view in the box that it scrolls in, so that the page, and with it the map, stays where it is. */

/**
 * @param {HTMLElement} row
 * @returns {Element}
 */
function boxOf(row) {
  for (let box = row.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** @param {Element} box */
function bounds(box) {
  return box === document.scrollingElement ? { top: 0, bottom: box.clientHeight } : box.getBoundingClientRect();
}

/**
 * Put a row that far down its box, as a share of the box's height: a chosen statement grows downwards.
 * @param {HTMLElement} row
 * @param {number} [down]
 */
export function bring(row, down = 1 / 6) {
  const box = boxOf(row);
  box.scrollTop += row.getBoundingClientRect().top - bounds(box).top - box.clientHeight * down;
}

/** @param {HTMLElement} row */
function holds(row) {
  const own = row.getBoundingClientRect(),
    around = bounds(boxOf(row));
  return own.top >= around.top && own.bottom <= around.bottom;
}

/**
 * Bring a row that is out of sight a third down its box.
 * @param {HTMLElement} row
 */
export function bringIfHidden(row) {
  if (!holds(row)) bring(row, 1 / 3);
}
