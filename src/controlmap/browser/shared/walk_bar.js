/* The walk through the article: steps from statement to statement, by buttons or arrow keys. The host page provides the list
   of statements and reacts to each step. */
/** @import { WalkWords } from "./payloads" */
/** @typedef {(annotation: string, next: string | null) => void} Go is called with each step; `next` also names the days to show, or only the statement for the article's day, and is null if the day stays */
import { all, around, make } from "./dom.js";
import { bring, bringWhole } from "./sight.js";

/**
 * The current statement. The mark in the list may lag behind, because keys can be pressed faster than the server responds.
 * @type {string | null}
 */
let last = null;
/* The direction in which the list was paged: 1 forward, -1 back, 0 after the next step. */
let turned = 0;
/** @type {{ rows: () => HTMLElement[], go: Go } | null} */
let host = null;
/* How long the list may change after a step: the server marks the statement, which unfolds, and folds the one before. */
const SETTLES_MS = 4000;
const ACTS = ["wheel", "pointerdown", "keydown", "touchmove"];
/** @type {(() => void) | null} */
let leave = null;
/* Whether each step shows what happened next. */
let then = false;

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
  go(next);
  showProgress();
  keepInSight(last);
}

/**
 * Keep a statement whole in sight while the list around it changes, unless the reader acts.
 * @param {string} id
 */
function keepInSight(id) {
  leave?.();
  const watch = new MutationObserver(() => {
    const row = host?.rows().find((one) => one.dataset.statement === id);
    if (row) bringWhole(row);
    showProgress();
  });
  const timer = setTimeout(() => leave?.(), SETTLES_MS);
  leave = () => {
    watch.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) removeEventListener(act, stop, true);
    leave = null;
  };
  const stop = () => leave?.();
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["class", "hidden"] });
  // The act that took the step is over; later ones are the reader's own.
  setTimeout(() => {
    for (const act of ACTS) addEventListener(act, stop, { capture: true, passive: true });
  });
}

/* Show which of the statements the walk has reached. */
function showProgress() {
  const rows = host?.rows() ?? [];
  const now = at(rows);
  for (const line of all(document, ".cm-walk-progress")) {
    const template = line.dataset.template ?? "";
    const text = now < 0 ? "" : template.replace("{n}", String(now + 1)).replace("{total}", String(rows.length));
    if (line.textContent !== text) line.textContent = text;
  }
}

/** @param {HTMLElement} row */
function go({ dataset }) {
  const { statement = "", next = statement } = dataset;
  host?.go(statement, then ? next : null);
}

/**
 * Show what happened next at each step, or no longer; the current statement is shown so at once.
 * @param {boolean} wanted
 */
function turnThen(wanted) {
  then = wanted;
  const rows = host?.rows() ?? [];
  const row = rows[at(rows)];
  const id = row?.dataset.statement;
  if (then && row) go(row);
  else if (id) host?.go(id, id);
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
  if (!button) return;
  last = button.dataset.annotation ?? null;
  if (last && host?.rows().length) keepInSight(last);
  showProgress();
});
window.addEventListener("popstate", () => {
  last = null;
});

/**
 * Mount the walk's buttons. `rows` returns the statements that can be stepped through, none if the walk is hidden.
 * @param {HTMLElement} root
 * @param {WalkWords} words
 * @param {() => HTMLElement[]} rows
 * @param {Go} go
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
  const label = make("label", "cm-walk-then"),
    box = Object.assign(make("input"), { type: "checkbox", checked: then });
  box.addEventListener("change", () => turnThen(box.checked));
  label.append(box, ` ${words.then}`);
  const progress = make("span", "cm-meta cm-walk-progress");
  progress.dataset.template = words.progress;
  bar.append(back, forth, progress, label, make("span", "cm-meta cm-keys", words.hint));
  root.append(bar);
  showProgress();
}
