/* The walk: statements one after another, by buttons or arrow keys, the map going along. The ground is lit at once, as
   by the statement's own button; the step goes to the server by the courier's way. */
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

/* Where the walk stands: keys are pressed faster than the server answers, so the list's own mark may lag behind. */
function position() {
  return (window.__controlmapWalk = window.__controlmapWalk || listen({ last: null }));
}

function at(rows) {
  const walked = rows.findIndex((row) => row.dataset.statement === position().last);
  return walked >= 0 ? walked : rows.findIndex((row) => row.classList.contains("is-chosen"));
}

/* Where the list scrolls by itself the page stays, and with it the whole map; a chosen statement grows downwards. */
function show(row) {
  const list = row.closest(".st-key-article-list");
  if (list.scrollHeight > list.clientHeight + 1 && getComputedStyle(list).overflowY !== "visible") {
    list.scrollTop += row.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 6;
  } else row.scrollIntoView({ block: "center" });
}

function step(by) {
  const rows = statements();
  const now = at(rows);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
  if (!next || (now >= 0 && next === rows[now])) return;
  const id = next.dataset.statement;
  position().last = id;
  show(next);
  let stamp = 0;
  for (const map of maps()) {
    stamp = Math.max(stamp, map.stamp());
    map.light(id);
    map.fly(id);
  }
  window.dispatchEvent(new CustomEvent("controlmap", { detail: { type: "step", id, stamp } }));
}

function onKey(event) {
  const typing = event.target.closest && event.target.closest("input, textarea, select, [role=combobox], [role=listbox]");
  if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!document.querySelector(".cm-walk")) return;
  if (event.key === "ArrowRight") { event.preventDefault(); step(1); }
  if (event.key === "ArrowLeft") { event.preventDefault(); step(-1); }
}

function listen(walk) {
  document.addEventListener("keydown", onKey);
  // A reader who chooses a statement by hand walks on from there; one who goes back goes by what the list shows.
  document.addEventListener("click", (event) => {
    const button = event.target.closest && event.target.closest(".cm-panel button[data-annotation]");
    if (button) walk.last = button.dataset.annotation;
  });
  window.addEventListener("popstate", () => { walk.last = null; });
  return walk;
}

export default function (component) {
  const { data, parentElement } = component;
  position();
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
