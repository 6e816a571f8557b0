/* Texts of a page that change while it is read. */

/**
 * Return the text that a heading was published with, gaps and all.
 * @param {HTMLElement} heading
 */
export function publishedText(heading) {
  heading.dataset.text ||= heading.textContent ?? "";
  return heading.dataset.text;
}

/**
 * Say something under a heading: that nothing was found, or nothing changed. An empty text takes it away.
 * @param {HTMLElement} heading
 * @param {string} text
 */
export function sayUnder(heading, text) {
  let line = heading.parentElement?.querySelector(":scope > .cm-nothing");
  if (!line) {
    line = Object.assign(document.createElement("p"), { className: "cm-nothing" });
    heading.after(line);
  }
  line.textContent = text;
}
