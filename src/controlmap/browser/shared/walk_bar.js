/* The walk through the article: statements one after another, by buttons or arrow keys. Whoever mounts it says which
   statements there are, and goes along. Stands behind sight.js. */
/** @import { WalkWords } from "./payloads" */
import { all, around, make } from "./dom.js";
import { bring } from "./sight.js";

/**
 * Where the walk stands: keys are pressed faster than a server answers, so the list's own mark may lag behind.
 * @type {string | null}
 */
let last = null;
/* Which way the list was just turned: 1 further, -1 back, 0 once a step was made. */
let turned = 0;
/** @type {{ rows: () => HTMLElement[], go: (annotation: string) => void } | null} */
let host = null;

/** @param {HTMLElement[]} rows */
function at(rows) {
  const walked = rows.findIndex((row) => row.dataset.statement === last);
  return walked >= 0 ? walked : rows.findIndex((row) => row.classList.contains("is-chosen"));
}

/**
 * At either end of a list that is shown in parts: on to the part beside it, where the next step goes on.
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
// A reader who chooses a statement by hand walks on from there; one who goes back goes by what the list shows.
document.addEventListener("click", (event) => {
  const button = around(event, ".cm-panel button[data-annotation]");
  if (button) last = button.dataset.annotation ?? null;
});
window.addEventListener("popstate", () => {
  last = null;
});

/**
 * `rows` gives the statements that can be walked just now, none where the walk is out of sight; `go` is called with each step.
 * @param {HTMLElement} root
 * @param {WalkWords} words
 * @param {() => HTMLElement[]} rows
 * @param {(annotation: string) => void} go
 */
export function mountWalk(root, words, rows, go) {
  host = { rows, go };
  const before = root.querySelector(".cm-walk");
  // Rebuilt only if the reader changed the language, so that a button keeps its focus.
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
