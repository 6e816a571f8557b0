/* The walk through the article: steps from statement to statement, by buttons or arrow keys. The host page provides the list
   of statements and reacts to each step. */
/** @import { WalkWords } from "./payloads" */
import { all, around, make } from "./dom.js";
import { bring } from "./sight.js";

/**
 * The current statement. The mark in the list may lag behind, because keys can be pressed faster than the server responds.
 * @type {string | null}
 */
let last = null;
/* The direction in which the list was paged: 1 forward, -1 back, 0 after the next step. */
let turned = 0;
/** @type {{ rows: () => HTMLElement[], go: (annotation: string) => void } | null} */
let host = null;

/** @param {HTMLElement[]} rows */
function at(rows) {
  const walked = rows.findIndex((row) => row.dataset.statement === last);
  return walked >= 0 ? walked : rows.findIndex((row) => row.classList.contains("is-chosen"));
}

/**
 * At either end of a paged list, open the adjacent page; the next step continues there.
 * @param {number} by
 */
function turn(by) {
  /** @type {HTMLButtonElement[]} */
  const buttons = all(document, ".cm-turns button");
  const button = buttons[by > 0 ? 1 : 0];
  if (!button || button.disabled) return;
  turned = by;
  last = null;
  button.click();
}

/** @param {number} by */
function step(by) {
  if (!host) return;
  const rows = host.rows();
  const now = at(rows);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? (turned < 0 ? rows.length - 1 : 0) : now + by))];
  if (next && now >= 0 && next === rows[now]) turn(by);
  if (!next || (now >= 0 && next === rows[now])) return;
  turned = 0;
  last = next.dataset.statement ?? "";
  bring(next);
  host.go(last);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const typing = around(event, "input, textarea, select, [role=combobox], [role=listbox]");
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!host?.rows().length) return;
  const onward = getComputedStyle(document.documentElement).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  event.preventDefault();
  step(event.key === onward ? 1 : -1);
}

document.addEventListener("keydown", onKey);
// The walk continues from a statement that the reader clicks. After going back in the history, the mark in the list counts.
document.addEventListener("click", (event) => {
  const button = around(event, ".cm-panel button[data-annotation]");
  if (button) last = button.dataset.annotation ?? null;
});
window.addEventListener("popstate", () => {
  last = null;
});

/**
 * Mount the walk's buttons. `rows` returns the statements that can be stepped through, none if the walk is hidden; `go` is
 * called with each step.
 * @param {HTMLElement} root
 * @param {WalkWords} words
 * @param {() => HTMLElement[]} rows
 * @param {(annotation: string) => void} go
 */
export function mountWalk(root, words, rows, go) {
  host = { rows, go };
  const before = root.querySelector(".cm-walk");
  // Rebuild the bar only if the language changed, so that a button keeps the focus.
  if (before && before.getAttribute("aria-label") === words.label) return;
  if (before) before.remove();
  const bar = make("div", "cm-walk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  const back = make("button", "cm-play", words.back),
    forth = make("button", "cm-play", words.forth);
  for (const button of [back, forth]) {
    button.type = "button";
    button.addEventListener("click", () => step(button === forth ? 1 : -1));
  }
  bar.append(back, forth, make("span", "cm-meta", words.hint));
  root.append(bar);
}
