/* The walk: statements one after another, by buttons or arrow keys, the map going along. It presses what a reader
   would press: the statement's own button, so that light, address and panel follow as they always do. */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function statements() {
  return Array.from(document.querySelectorAll(".st-key-article-list .cm-statement"));
}

function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow && frame.contentWindow.ControlMap).filter(Boolean);
}

function at(rows) {
  return rows.findIndex((row) => row.classList.contains("is-chosen") || row.dataset.walked === "1");
}

function step(by) {
  const rows = statements();
  const now = at(rows);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
  if (!next || (now >= 0 && next === rows[now])) return;
  for (const row of rows) delete row.dataset.walked;
  next.dataset.walked = "1";
  next.querySelector("button[data-annotation]").click();
  next.scrollIntoView({ block: "center" });
  for (const map of maps()) map.fly(next.dataset.statement);
}

function onKey(event) {
  const typing = event.target.closest && event.target.closest("input, textarea, select, [role=combobox], [role=listbox]");
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!document.querySelector(".cm-walk")) return;
  if (event.key === "ArrowRight") { event.preventDefault(); step(1); }
  if (event.key === "ArrowLeft") { event.preventDefault(); step(-1); }
}

if (!window.__controlmapWalk) {
  window.__controlmapWalk = true;
  document.addEventListener("keydown", onKey);
}

export default function (component) {
  const { data, parentElement } = component;
  if (parentElement.querySelector(".cm-walk")) return;
  const bar = element("div", "cm-walk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", data.label);
  const back = element("button", "cm-play", data.back), forth = element("button", "cm-play", data.forth);
  for (const [button, by] of [[back, -1], [forth, 1]]) {
    button.type = "button";
    button.addEventListener("click", () => step(by));
  }
  bar.append(back, forth, element("span", "cm-meta", data.hint));
  parentElement.append(bar);
}
