// shared/dom.js
function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== void 0) element.textContent = text;
  return element;
}
function all(root, selector) {
  return Array.from(root.querySelectorAll(selector), (found) => (
    /** @type {Kind} */
    found
  ));
}
function around(event, selector) {
  const { target } = event;
  return target && "closest" in target ? (
    /** @type {HTMLElement} */
    target.closest(selector)
  ) : null;
}

// page/page_strip.js
var brought = (
  /** @type {HTMLElement | null} */
  null
);
var waiting = false;
var watching = false;
function bring() {
  waiting = false;
  const links = all(document, ".st-key-page-strip a");
  const open = links.filter((link2) => link2.pathname === location.pathname).at(-1);
  for (const link2 of links) if (link2 !== open) link2.removeAttribute("aria-current");
  if (!open) return;
  open.setAttribute("aria-current", "page");
  if (open === brought) return;
  brought = open;
  open.scrollIntoView({ block: "nearest", inline: "center" });
}
function unfold(open) {
  document.documentElement.classList.toggle("has-all-pages", open);
  document.querySelector(".cm-all-pages")?.setAttribute("aria-expanded", String(open));
}
function addMenu(label) {
  const button = make("button", "cm-all-pages", "☰");
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => unfold(button.getAttribute("aria-expanded") === "false"));
  document.body.append(button);
  document.addEventListener("click", (event) => {
    if (!around(event, ".cm-all-pages")) unfold(false);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") unfold(false);
  });
}
function followPages(label) {
  document.querySelector(".cm-all-pages")?.setAttribute("aria-label", label);
  if (watching) return;
  watching = true;
  addMenu(label);
  new MutationObserver(() => {
    if (!waiting) requestAnimationFrame(bring);
    waiting = true;
  }).observe(document.body, { subtree: true, childList: true });
  bring();
}

// page/translations.js
var ATTRIBUTES = ["aria-label", "title", "placeholder", "aria-valuetext"];
var before = /* @__PURE__ */ new WeakMap();
var exact = /* @__PURE__ */ new Map();
var patterns = [];
var dayName = null;
var months = [];
function pattern(stock) {
  return new RegExp(
    `^${stock.split("{x}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(.+)")}$`
  );
}
function inOurs(text) {
  const words = text.trim();
  const known = exact.get(words);
  if (known !== void 0) return known;
  for (const { stock, ours } of patterns) {
    const found = stock.exec(words);
    if (found) return ours.replace("{x}", () => inOurs(found[1]) || found[1]);
  }
  return dayIn(words);
}
function dayIn(words) {
  const found = /^(?:\d+ – )?(?:Today, )?(?:(\w+day), )?([A-Z]\w+)(?: (\d{1,2}),)?(?: (\d{4}))?( selected)?(?:, .*)?$/.exec(words);
  const month = found ? months.indexOf(found[2]) : -1;
  if (!dayName || !found || month < 0) return null;
  const date = new Date(Date.UTC(Number(found[4] || 2e3), month, Number(found[3] || 1)));
  const options = { timeZone: "UTC", month: "long" };
  if (found[1]) options.weekday = "long";
  if (found[3]) options.day = "numeric";
  if (found[4]) options.year = "numeric";
  return dayName(options).format(date) + (found[5] ? ` ${exact.get("selected") || ""}` : "");
}
function weekdayOver(holder) {
  if (!dayName || holder.nodeType !== Node.TEXT_NODE) return null;
  const head = holder.parentElement?.closest("[data-testid=stDateInputCalendar] th");
  if (!head) return null;
  const locale = new Intl.Locale(navigator.language);
  const week = locale.getWeekInfo ? locale.getWeekInfo() : locale.weekInfo || { firstDay: 7 };
  const day = new Date(Date.UTC(2e3, 0, 2 + (week.firstDay + head.cellIndex) % 7));
  return dayName({ weekday: "narrow", timeZone: "UTC" }).format(day);
}
function turn(holder, name, now, write) {
  const kept = before.get(holder) || {};
  const first = kept[name] && kept[name].ours === now ? kept[name].stock : now;
  const ours = weekdayOver(holder) || inOurs(first) || first;
  if (ours === now) return;
  kept[name] = { stock: first, ours };
  before.set(holder, kept);
  write(ours);
}
function visit(node) {
  if (node instanceof Text) {
    turn(node, "text", node.data, (words) => {
      node.data = words;
    });
  } else if (node instanceof Element && !/^(STYLE|SCRIPT)$/.test(node.tagName) && !node.classList.contains("stHtml")) {
    for (const name of ATTRIBUTES) {
      const now = node.getAttribute(name);
      if (now !== null) turn(node, name, now, (words) => node.setAttribute(name, words));
    }
    for (const child of node.childNodes) visit(child);
  }
}
var watch = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === "childList") addedNodes.forEach(visit);
    else if (!target.parentElement?.closest(".stHtml")) visit(target);
  }
});
var current = null;
function translate(tag, pairs, stockTag) {
  if (current === tag) return;
  current = tag;
  exact = new Map(pairs.filter(([stock]) => !stock.includes("{x}")));
  patterns = pairs.filter(([stock]) => stock.includes("{x}")).map(([stock, ours]) => ({ stock: pattern(stock), ours }));
  const stockMonth = new Intl.DateTimeFormat(stockTag, { month: "long" });
  months = Array.from({ length: 12 }, (_, month) => stockMonth.format(new Date(2e3, month, 2)));
  dayName = pairs.length ? (options) => new Intl.DateTimeFormat(tag, options) : null;
  watch.disconnect();
  visit(document.body);
  if (pairs.length) watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
}

// page/languages.js
function addressIn(code) {
  const address = new URL(location.href);
  address.searchParams.set("lang", code);
  return address.pathname + address.search;
}
function link(other, send) {
  const made = make("a");
  Object.assign(made, { className: "cm-language", textContent: other.name, lang: other.code, hreflang: other.code });
  made.dataset.language = other.code;
  made.href = addressIn(other.code);
  for (const act of ["pointerenter", "focus"])
    made.addEventListener(act, () => {
      made.href = addressIn(other.code);
    });
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send(other.code);
  });
  return made;
}
function languages(component) {
  const { data, parentElement } = component;
  Object.assign(document.documentElement, { lang: data.language, dir: data.direction });
  translate(data.locale, data.stock, data.stock_locale);
  followPages(data.pages);
  let nav = parentElement.querySelector("nav");
  if (!nav) {
    nav = make("nav");
    parentElement.append(nav);
  }
  nav.setAttribute("aria-label", data.label);
  nav.hidden = !data.others.length;
  nav.replaceChildren(...data.others.map((other) => link(other, (code) => component.setTriggerValue("language", code))));
}
export {
  languages as default
};
