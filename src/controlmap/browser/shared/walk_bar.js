/* The walk through the article: statements one after another, by buttons or arrow keys. Whoever mounts it says which
   statements there are, and goes along. Stands behind sight.js. */
import { bring } from "./sight.js";

/* Where the walk stands: keys are pressed faster than a server answers, so the list's own mark may lag behind. */
let last = null;
/* Which way the list was just turned: 1 further, -1 back, 0 once a step was made. */
let turned = 0;
let host = null;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function at(rows) {
  const walked = rows.findIndex((row) => row.dataset.statement === last);
  return walked >= 0 ? walked : rows.findIndex((row) => row.classList.contains("is-chosen"));
}

/* At either end of a list that is shown in parts: on to the part beside it, where the next step goes on. */
function turn(by) {
  const button = document.querySelectorAll(".cm-turns button")[by > 0 ? 1 : 0];
  if (!button || button.disabled) return;
  turned = by;
  last = null;
  button.click();
}

function step(by) {
  const rows = host.rows();
  const now = at(rows);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? (turned < 0 ? rows.length - 1 : 0) : now + by))];
  if (next && now >= 0 && next === rows[now]) turn(by);
  if (!next || (now >= 0 && next === rows[now])) return;
  turned = 0;
  last = next.dataset.statement;
  bring(next);
  host.go(last);
}

function onKey(event) {
  const typing = event.target.closest?.("input, textarea, select, [role=combobox], [role=listbox]");
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
  const button = event.target.closest?.(".cm-panel button[data-annotation]");
  if (button) last = button.dataset.annotation;
});
window.addEventListener("popstate", () => {
  last = null;
});

/* `rows` gives the statements that can be walked just now, none where the walk is out of sight; `go` is told each step. */
export function mountWalk(root, words, rows, go) {
  host = { rows, go };
  const before = root.querySelector(".cm-walk");
  // Built anew only where a reader has changed the language: a button keeps its focus.
  if (before && before.getAttribute("aria-label") === words.label) return;
  if (before) before.remove();
  const bar = element("div", "cm-walk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  const back = element("button", "cm-play", words.back),
    forth = element("button", "cm-play", words.forth);
  for (const [button, by] of [
    [back, -1],
    [forth, 1],
  ]) {
    button.type = "button";
    button.addEventListener("click", () => step(by));
  }
  bar.append(back, forth, element("span", "cm-meta", words.hint));
  root.append(bar);
}
