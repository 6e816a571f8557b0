/* Texts of the page that the script changes. */
import { data } from "./data.js";

/**
 * Return the published text of a heading, with its gaps such as {text}.
 * @param {HTMLElement} heading
 */
export function publishedText(heading) {
  heading.dataset.text ||= heading.textContent ?? "";
  return heading.dataset.text;
}

/**
 * Show a message under a heading, for example that nothing was found. An empty text removes it.
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

/**
 * @param {number} value
 * @param {number} [digits]
 */
export const number = (value, digits) =>
  new Intl.NumberFormat(data.words.locale, {
    minimumFractionDigits: digits || 0,
    maximumFractionDigits: digits || 0,
  }).format(value);
