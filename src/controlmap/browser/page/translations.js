/* Translates Streamlit's own texts (menu, file picker, calendar), which are English in every language of the page. Each pair has
   Streamlit's text and its translation; the gap {x} matches what Streamlit inserts. Months and days come from Intl. */

const ATTRIBUTES = ["aria-label", "title", "placeholder", "aria-valuetext"];
/** @type {WeakMap<Node, Record<string, { stock: string, ours: string }>>} */
const before = new WeakMap();
/** @type {Map<string, string>} */
let exact = new Map();
/** @type {{ stock: RegExp, ours: string }[]} */
let patterns = [];
/** @type {((options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat) | null} */
let dayName = null;
/** @type {string[]} */
let months = [];

/** @param {string} stock */
function pattern(stock) {
  return new RegExp(
    `^${stock
      .split("{x}")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("(.+)")}$`,
  );
}

/**
 * @param {string} text
 * @returns {string | null}
 */
function inOurs(text) {
  const words = text.trim();
  const known = exact.get(words);
  if (known !== undefined) return known;
  for (const { stock, ours } of patterns) {
    const found = stock.exec(words);
    if (found) return ours.replace("{x}", () => inOurs(found[1]) || found[1]);
  }
  return dayIn(words);
}

/**
 * Translate "December", "December 2017" or "Thursday, December 14, 2017", with or without the calendar's additions.
 * @param {string} words
 * @returns {string | null}
 */
function dayIn(words) {
  const found = /^(?:\d+ – )?(?:Today, )?(?:(\w+day), )?([A-Z]\w+)(?: (\d{1,2}),)?(?: (\d{4}))?( selected)?(?:, .*)?$/.exec(words);
  const month = found ? months.indexOf(found[2]) : -1;
  if (!dayName || !found || month < 0) return null;
  const date = new Date(Date.UTC(Number(found[4] || 2000), month, Number(found[3] || 1)));
  /** @type {Intl.DateTimeFormatOptions} */
  const options = { timeZone: "UTC", month: "long" };
  if (found[1]) options.weekday = "long";
  if (found[3]) options.day = "numeric";
  if (found[4]) options.year = "numeric";
  return dayName(options).format(date) + (found[5] ? ` ${exact.get("selected") || ""}` : "");
}

/**
 * Return the translated heading of a calendar column. Its single letter is ambiguous, so the column's position decides.
 * @param {Node} holder
 */
function weekdayOver(holder) {
  if (!dayName || holder.nodeType !== Node.TEXT_NODE) return null;
  /** @type {HTMLTableCellElement | null | undefined} */
  const head = holder.parentElement?.closest("[data-testid=stDateInputCalendar] th");
  if (!head) return null;
  const locale = new Intl.Locale(navigator.language);
  const week = locale.getWeekInfo ? locale.getWeekInfo() : locale.weekInfo || { firstDay: 7 };
  // 2 January 2000 was a Sunday.
  const day = new Date(Date.UTC(2000, 0, 2 + ((week.firstDay + head.cellIndex) % 7)));
  return dayName({ weekday: "narrow", timeZone: "UTC" }).format(day);
}

/**
 * Translate a text and keep the original, so that it can be translated again into another language. A text that Streamlit has
 * rewritten since becomes the new original.
 * @param {Node} holder
 * @param {string} name
 * @param {string} now
 * @param {(words: string) => void} write
 */
function turn(holder, name, now, write) {
  const kept = before.get(holder) || {};
  const first = kept[name] && kept[name].ours === now ? kept[name].stock : now;
  const ours = weekdayOver(holder) || inOurs(first) || first;
  if (ours === now) return;
  kept[name] = { stock: first, ours };
  before.set(holder, kept);
  write(ours);
}

/** @param {Node} node */
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

const watch = new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) {
    if (type === "childList") addedNodes.forEach(visit);
    else if (!target.parentElement?.closest(".stHtml")) visit(target);
  }
});

/** @type {string | null} */
let current = null;

/**
 * Translate Streamlit's texts, now and whenever they change.
 * @param {string} tag
 * @param {[string, string][]} pairs Streamlit's text and its translation; empty if Streamlit's own texts are fine.
 * @param {string} stockTag Locale of Streamlit's own texts.
 */
export function translate(tag, pairs, stockTag) {
  if (current === tag) return;
  current = tag;
  exact = new Map(pairs.filter(([stock]) => !stock.includes("{x}")));
  patterns = pairs.filter(([stock]) => stock.includes("{x}")).map(([stock, ours]) => ({ stock: pattern(stock), ours }));
  const stockMonth = new Intl.DateTimeFormat(stockTag, { month: "long" });
  months = Array.from({ length: 12 }, (_, month) => stockMonth.format(new Date(2000, month, 2)));
  dayName = pairs.length ? (options) => new Intl.DateTimeFormat(tag, options) : null;
  watch.disconnect();
  visit(document.body);
  if (pairs.length) watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
}
