/* Says on the screen, and to screen readers, that a picture was saved and under which name: many browsers hardly show it. */
import { make } from "../shared/dom.js";

const SHOWN_MS = 8000;

/** The sentence, with a gap for the file, and the name of the picture of the whole map, without its ending. */
let words = { saved: "", file: "" };
let watching = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let hiding;

/**
 * Return the name of the file that a link saves; empty if it is none of the pictures.
 * @param {Pick<HTMLAnchorElement, "download" | "pathname">} link
 * @param {string} whole the name of the picture of the whole map, without its ending
 */
export function nameOf({ download, pathname }, whole) {
  // Streamlit's own button leaves the name to the server's answer.
  const ending = /\.(png|svg)$/.exec(pathname)?.[0];
  return download || (ending && whole ? whole + ending : "");
}

/** @param {string} name */
function say(name) {
  document.querySelector(".cm-saved")?.remove();
  const line = make("div", "cm-saved");
  line.setAttribute("role", "status");
  line.addEventListener("click", () => line.remove()); // it covers part of a phone's panel
  document.body.append(line);
  // An empty live region first: what it contains from the start is not announced.
  requestAnimationFrame(() => {
    line.textContent = words.saved.replace("{file}", () => name);
  });
  clearTimeout(hiding);
  hiding = setTimeout(() => line.remove(), SHOWN_MS);
}

/**
 * Say from now on which pictures are saved. A program saves a file by clicking a link that is not in the page, so that no event
 * can be listened for.
 * @param {{ saved: string, file: string }} next
 */
export function sayWhatIsSaved(next) {
  words = next;
  if (watching) return;
  watching = true;
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    const name = this.hasAttribute("download") ? nameOf(this, words.file) : "";
    click.call(this);
    if (name) say(name);
  };
}
