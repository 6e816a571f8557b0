// shared/dom.js
var SVG = "http://www.w3.org/2000/svg";
function make(tag, className, text2) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text2 !== void 0) element.textContent = text2;
  return element;
}
function makeSvg(tag, attributes = {}) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
function need(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return (
    /** @type {Kind} */
    found
  );
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

// shared/constants.js
var ARABIC_SPELLINGS = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ة": "ه" };
var CHOSEN_KINDS = ["zone", "annotation", "place", "front", "at", "actor"];
var OVERLOOKED = "ـ'’‘`´ʼʿʾ-";
var RANKING = { "equal": 0, "same_name": 0.5, "same_loosely": 0.7, "begins": 1, "begins_alike": 1.5, "word_begins": 2, "mistakes": 3, "mistakes_and_unfinished": 3.25, "not_found": 100, "most_mistakes": [0, 0, 0, 0.5, 1, 1.5, 2], "nearest_mistakes": 0.4, "least_letters": 3, "half_a_mistake": 0.5, "nearest": 5 };
var SPELLINGS = { "articles": "ad adh al an ar as ash at ath az ed el en er es esh et ez il ul ال", "rules": [["ء", ""], ["ڤ", "ف"], ["پ", "ب"], ["گ", "غ"], ["چ", "ج"], ["ی", "ي"], ["ک", "ك"], ["ديموقر", "ديمقر"], ["اميرك", "امريك"], ["مليش", "ميليش"], ["ه$", "ا"], ["^(sch|ch)", "sh"], ["tch", "ch"], ["dj", "j"], ["gh", "g"], ["kh", "x"], ["ph", "f"], ["th", "t"], ["tz", "ts"], ["n(?=b)", "m"], ["ck|q", "k"], ["h$", ""], ["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])", "u"], ["o", "u"], ["ee|ii|(?:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])", "i"], ["([aeiu])i(?=[aeu])", "$1y"], ["([^aeiouy])y(?![aeiou])", "$1i"], ["([^aeiouyw])uw?(?=[aei])", "$1w"], ["([^aeiouyw])(?:iy+|i|y)(?=[aeu])", "$1iy"]], "loose": [["^[وبلك]?ال(?=..)", ""], ["^ا(?=...)", ""], ["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou].{3})", ""]], "either": [["dh", ["d", "z"]], ["e", ["a", "i"]]], "near": ["ضظ", "ذدز", "ثتط", "صس", "قكغ", "حهخ", "اعه", "اي", "يو", "شس", "aeiuy", "uw", "kxg", "hx", "dzj", "td", "sz", "bp", "fv", "gj", "mn"], "slight": "اويهعaeiuyhw", "ranks": "air airport base camp city countryside crossing district facility garrison governorate governorates naval of province provinces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدينتي مدينه مطار معبر من منطقه ناحيه ولايه", "most_keys": 32 };
var VIEW = "view";

// shared/kinds.js
var CHOSEN = (
  /** @type {ChosenKind[]} */
  CHOSEN_KINDS
);
var PREFERRED = [
  ...CHOSEN.filter((kind) => kind !== "annotation"),
  /** @type {ChosenKind} */
  "annotation"
];
var ACTIONS = (
  /** @type {ActionKind[]} */
  [...CHOSEN, "home", "day", "relation", "turn", "then"]
);
function kindOf(dataset) {
  return ACTIONS.find((name) => name in dataset);
}

// shared/nothing.js
var NOTHING = { zone: null, front: null, at: null, zones: [], places: [] };

// shared/sight.js
var LEAST_SEEN_PX = 80;
var MARGIN_PX = 8;
function boxOf(row) {
  for (let box = row.parentElement; box && box !== document.body; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
function bounds(box) {
  return box === document.scrollingElement ? { top: 0, bottom: box.clientHeight } : box.getBoundingClientRect();
}
function bring(row, down = 1 / 6) {
  const box = boxOf(row);
  box.scrollTop += row.getBoundingClientRect().top - bounds(box).top - box.clientHeight * down;
}
function holds(row) {
  const own = row.getBoundingClientRect(), around2 = bounds(boxOf(row));
  return own.top >= around2.top && own.bottom <= around2.bottom;
}
function bringIfHidden(row) {
  if (!holds(row)) bring(row, 1 / 3);
}
function bringWhole(row) {
  const box = boxOf(row);
  const own = row.getBoundingClientRect(), around2 = bounds(box);
  const below = own.bottom - around2.bottom + MARGIN_PX, above = around2.top + MARGIN_PX - own.top;
  if (above > 0) box.scrollTop -= above;
  else if (below > 0) box.scrollTop += Math.min(below, -above);
}
function bringMap(map) {
  if (!map) return;
  const { top, bottom } = map.getBoundingClientRect();
  if (Math.min(bottom, window.innerHeight) - Math.max(top, 0) < LEAST_SEEN_PX) map.scrollIntoView();
}

// page/known_days.js
var known = /* @__PURE__ */ new Map();
function learn(day, { day: file, points }) {
  if (!day) return;
  const before = known.get(day);
  if (before && before.day !== file) known.clear();
  known.set(day, { day: file, points });
}
function foreseen(action, state) {
  if (action.type !== "day" || !state || state.change || state.zones.length) return null;
  const files2 = known.get(action.id ?? "");
  return files2 ? { ...state, ...files2, stamp: action.stamp } : null;
}

// page/maps.js
function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow?.ControlMap).filter((map) => map !== void 0);
}

// page/pending_action.js
var pending = null;
function keep(action) {
  pending = action;
}
function answered(stamp) {
  if (pending && stamp >= pending.stamp) pending = null;
}
var waits = () => Boolean(pending);
function take() {
  const left = pending;
  pending = null;
  return left;
}

// page/prefetched_panels.js
var KINDS = (
  /** @type {(keyof PanelFiles)[]} */
  ["zone", "front", "place"]
);
var fetched = /* @__PURE__ */ new Map();
var watched = /* @__PURE__ */ new WeakSet();
var files = null;
var shown = null;
function address(kind, id) {
  const begins2 = files?.[kind];
  return begins2 && id ? new URL(`${begins2 + encodeURIComponent(id)}.html`, document.baseURI).href : null;
}
function fetchFor(kind, id) {
  const at3 = address(kind, id);
  if (!navigator.onLine || !at3 || fetched.has(at3)) return;
  fetched.set(at3, null);
  fetch(at3).then((answer) => answer.ok ? answer.text() : null).then(
    (html) => fetched.set(at3, html),
    () => fetched.delete(at3)
  );
}
function near(event) {
  for (const kind of KINDS) {
    const target = around(event, `[data-${kind}]`);
    if (target) fetchFor(kind, target.dataset[kind]);
  }
}
function put(html) {
  const block = document.querySelector(".st-key-zone-panel .stHtml:has(> .cm-panel)");
  if (block) block.innerHTML = html;
  return Boolean(block);
}
function watch(page) {
  if (watched.has(page)) return;
  watched.add(page);
  for (const coming of ["pointerover", "pointerdown", "focusin"]) page.addEventListener(coming, near, { passive: true });
}
function show(act) {
  const kind = KINDS.find((each) => each === act.type);
  const at3 = kind ? address(kind, act.id) : null;
  const html = at3 ? fetched.get(at3) : null;
  shown = html && put(html) ? { html, stamp: act.stamp } : null;
}
function answered2(state) {
  files = state.panels;
  if (shown && state.stamp < shown.stamp) put(shown.html);
  else shown = null;
}

// shared/mistakes.js
var MOST_LETTERS = 256;
var WHOLE = 2;
var LONGEST = 160;
var TOO_MANY = 1e3;
var numbers = /* @__PURE__ */ new Map();
var costs = new Uint8Array(MOST_LETTERS * MOST_LETTERS).fill(WHOLE);
var slips = new Uint8Array(MOST_LETTERS).fill(WHOLE);
for (let letter = 0; letter < MOST_LETTERS; letter += 1) confuse(letter, letter, 0);
for (const letter of SPELLINGS.slight) slips[numberOf(letter)] = 1;
for (const group of SPELLINGS.near) {
  for (const letter of group) for (const other of group) if (letter !== other) confuse(numberOf(letter), numberOf(other), 1);
}
for (
  const [letter, others] of
  /** @type {[string, string[]][]} */
  SPELLINGS.either
) {
  if (letter.length === 1) for (const other of others) confuse(numberOf(letter), numberOf(other), 0);
}
var rows = [0, 1, 2].map(() => new Uint16Array(LONGEST + 1));
function confuse(letter, other, halves) {
  costs[letter * MOST_LETTERS + other] = halves;
  costs[other * MOST_LETTERS + letter] = halves;
}
function numberOf(letter) {
  let number = numbers.get(letter);
  if (number === void 0) {
    number = Math.min(numbers.size, MOST_LETTERS - 1);
    numbers.set(letter, number);
  }
  return number;
}
var lettersOf = (key) => Uint8Array.from(Array.from(key).slice(0, LONGEST), numberOf);
function halfMistakes(typed, name, most) {
  if (typed.length - name.length > most) return [TOO_MANY, TOO_MANY];
  let [before, last2, here] = rows;
  last2[0] = 0;
  for (let column = 0; column < name.length; column += 1) last2[column + 1] = last2[column] + slips[name[column]];
  for (let row = 0; row < typed.length; row += 1) {
    const letter = typed[row];
    const slip = slips[letter];
    let least = last2[0] + slip;
    here[0] = least;
    for (let column = 0; column < name.length; column += 1) {
      const other = name[column];
      let cost = last2[column] + costs[letter * MOST_LETTERS + other];
      if (last2[column + 1] + slip < cost) cost = last2[column + 1] + slip;
      if (here[column] + slips[other] < cost) cost = here[column] + slips[other];
      const exchanged = row && column && letter === name[column - 1] && other === typed[row - 1];
      if (exchanged && before[column - 1] + WHOLE < cost) cost = before[column - 1] + WHOLE;
      here[column + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return [TOO_MANY, TOO_MANY];
    [before, last2, here] = [last2, here, before];
  }
  rows = [before, last2, here];
  let begun = TOO_MANY;
  for (let column = 1; column <= name.length; column += 1) if (last2[column] < begun) begun = last2[column];
  return [last2[name.length], begun];
}

// shared/folding.js
var spellings = ARABIC_SPELLINGS;
function folded(text2) {
  const letters = Array.from(text2.normalize("NFKD").toLowerCase(), (letter) => {
    if (OVERLOOKED.includes(letter)) return "";
    return Object.hasOwn(spellings, letter) ? spellings[letter] : letter;
  });
  return letters.join("").normalize("NFKD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ");
}

// shared/spelling.js
var HYPHENS = /[-‐‑‒–—―_]/g;
var REPEATED = /(.)\1+/gu;
var articles = new Set(SPELLINGS.articles.split(" "));
var either = SPELLINGS.either.map(([letters, others]) => [
  /** @type {string} */
  letters,
  /** @type {string[]} */
  others
]);
var single = new Map(either.filter(([letters]) => letters.length === 1));
var pairs = either.filter(([letters]) => letters.length > 1);
var strictRules = SPELLINGS.rules.map(([pattern, other]) => [new RegExp(pattern, "gu"), other]);
var looseRules = [
  .../** @type {Rule[]} */
  SPELLINGS.loose.map(([pattern, other]) => [new RegExp(pattern, "gu"), other]),
  ...strictRules
];
function spelledWords(text2) {
  return folded(text2.replace(HYPHENS, " ")).split(" ").filter(Boolean);
}
function spellingKeys(words, loose = false) {
  return [...new Set(withAndWithoutArticles(words).flatMap((parts) => joined(parts, loose, true)))];
}
function openKeys(words) {
  return [...new Set(withAndWithoutArticles(words).flatMap((parts) => joined(parts, true, false)))];
}
function withAndWithoutArticles(words) {
  const bare = words.filter((word, at3) => at3 === words.length - 1 || !articles.has(word));
  return bare.length < words.length ? [words, bare] : [words];
}
function joined(words, loose, either2) {
  return combined(words.map((word) => wordKeys(word, loose, either2))).map((key) => key.replace(REPEATED, "$1"));
}
var known2 = /* @__PURE__ */ new Map();
function wordKeys(word, loose, either2) {
  const name = `${word} ${loose} ${either2}`;
  let keys = known2.get(name);
  if (!keys) {
    let forms = [word];
    for (const [letters, others] of either2 ? pairs : [])
      forms = forms.flatMap((form) => others.map((other) => form.replaceAll(letters, other)));
    const rewritten = new Set(
      forms.flatMap((form) => (loose ? [strictRules, looseRules] : [strictRules]).map((rules) => changed(form, rules)))
    );
    const choices = (letter) => either2 && single.get(letter) || [letter];
    keys = [...new Set(Array.from(rewritten, (form) => combined(Array.from(form, choices))).flat())].sort();
    known2.set(name, keys);
  }
  return keys;
}
function changed(word, rules) {
  return rules.reduce((text2, [pattern, other]) => text2.replace(pattern, other), word);
}
function combined(choices) {
  let found = [""];
  for (const options of choices) {
    const taken = found.length * options.length <= SPELLINGS.most_keys ? options : options.slice(0, 1);
    found = found.flatMap((begun) => taken.map((option) => begun + option));
  }
  return found;
}

// shared/ranking.js
var { equal, same_name, same_loosely, begins, begins_alike, word_begins, not_found, least_letters, half_a_mistake } = RANKING;
var ranks = new Set(SPELLINGS.ranks.split(" "));
var NOTHING2 = (
  /** @type {Found} */
  { names: [], statements: [], onlyNear: false }
);
function written(words) {
  if (!words.length) return { ...withKeys(words), plain: "", keys: [], loose: [], open: [] };
  return {
    ...withKeys(words),
    plain: words.join(""),
    keys: spellingKeys(words),
    loose: spellingKeys(words, true),
    open: openKeys(words).map(lettersOf)
  };
}
function withKeys(words) {
  const each = words.map((word) => spellingKeys([word], true));
  return { words, each, begun: each.flat() };
}
function distinct(spellings2) {
  const seen = /* @__PURE__ */ new Set();
  const fresh = (kind, key) => seen.size < seen.add(`${kind} ${key}`).size;
  return spellings2.map((one) => ({
    ...one,
    keys: one.keys.filter((key) => fresh("strict", key)),
    loose: one.loose.filter((key) => fresh("loose", key)),
    open: one.open.filter((key) => fresh("open", key))
  }));
}
var Names = class {
  /** @param {Record<string, string[]>} keys the folded names of each `kind:id`, in order of preference among equal matches */
  constructor(keys) {
    this.names = [];
    this.statements = [];
    for (const [name, texts] of Object.entries(keys)) {
      if (name.startsWith("annotation:")) this.statements.push([name, withKeys(spelledWords(texts.join(" ")))]);
      else this.names.push([name, distinct(texts.map((text2) => written(spelledWords(text2))))]);
    }
  }
  /**
   * Find what matches, best first; a name with mistakes counts only if no name matches without.
   * @param {string} text
   * @returns {Found}
   */
  search(text2) {
    const typed = written(spelledWords(text2));
    if (!typed.words.length) return NOTHING2;
    let names = this.ranked((name) => distance(typed, name));
    const shorter = typed.words.filter((word) => !ranks.has(word));
    if (!names.length && shorter.length && shorter.length < typed.words.length) {
      const kept = written(shorter);
      names = this.ranked((name) => distance(kept, name));
    }
    const letters = Math.max(...typed.open.map((key) => key.length));
    if (!names.length) {
      const allowed = RANKING.most_mistakes[Math.min(letters, RANKING.most_mistakes.length - 1)];
      names = this.ranked((name) => mistakenDistance(typed, name, allowed));
    }
    const statements2 = this.statements.filter(([, words]) => wordsBegin(typed, words)).map(([name]) => name);
    if (names.length || statements2.length) return { names, statements: statements2, onlyNear: false };
    const near2 = this.ranked((name) => mistakenDistance(typed, name, RANKING.nearest_mistakes * letters, false));
    const last2 = near2[RANKING.nearest - 1]?.far ?? not_found;
    return { names: near2.filter(({ far }) => far <= last2), statements: [], onlyNear: true };
  }
  /**
   * @param {(name: Written) => number} measure
   * @returns {Hit[]}
   */
  ranked(measure) {
    const found = [];
    for (const [name, spellings2] of this.names) {
      const far = Math.min(...spellings2.map(measure));
      if (far < not_found) found.push({ name, far });
    }
    return found.sort((one, other) => one.far - other.far);
  }
};
function distance(typed, name) {
  if (name.plain === typed.plain) return equal;
  if (typed.keys.some((key) => name.keys.includes(key))) return same_name;
  if (typed.loose.some((key) => name.loose.includes(key))) return same_loosely;
  if (name.plain.startsWith(typed.plain)) return begins;
  const telling = typed.loose.filter((key) => key.length >= least_letters || 2 * key.length > typed.plain.length);
  if (telling.some((key) => name.loose.some((other) => other.startsWith(key)))) return begins_alike;
  return wordsBegin(typed, name) ? word_begins : not_found;
}
function wordsBegin(typed, name) {
  return typed.words.every((begun, at3) => {
    if (name.words.some((word) => word.startsWith(begun))) return true;
    return typed.each[at3].some((key) => key.length >= least_letters && name.begun.some((other) => other.startsWith(key)));
  });
}
function mistakenDistance(typed, name, most, unfinished = true) {
  let best = not_found;
  const halves = most / half_a_mistake;
  for (const key of typed.open) {
    for (const other of name.open) {
      const [whole, begun] = halfMistakes(key, other, halves);
      if (whole <= halves) best = Math.min(best, RANKING.mistakes + whole * half_a_mistake);
      if (begun <= halves && unfinished && key.length > least_letters + 1) {
        best = Math.min(best, RANKING.mistakes_and_unfinished + begun * half_a_mistake);
      }
    }
  }
  return best;
}

// page/suggestions.js
var BOX = ".st-key-pickers .stTextInput input";
var LIST = "cm-suggestions";
var choose = null;
var address2 = "";
var fetched2 = null;
var active = -1;
function suggest(names, act) {
  const listening = choose !== null;
  choose = act;
  if (names !== address2) fetched2 = null;
  address2 = names;
  if (listening) return;
  document.addEventListener("focusin", (event) => boxOf2(event) && void load());
  document.addEventListener("input", (event) => update(boxOf2(event)));
  document.addEventListener("focusout", (event) => boxOf2(event) && close());
  document.addEventListener("keydown", press, true);
  for (const moved of ["scroll", "resize"]) window.addEventListener(moved, place, { capture: true, passive: true });
}
var boxOf2 = (event) => (
  /** @type {HTMLInputElement | null} */
  around(event, BOX)
);
function load() {
  fetched2 ??= fetch(new URL(address2, document.baseURI)).then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))).then((payload) => ({ payload, names: new Names(payload.keys) }));
  fetched2.catch(() => {
    fetched2 = null;
  });
  return fetched2;
}
async function update(box) {
  if (!box) return;
  const known3 = await load().catch(() => null);
  if (!known3 || document.activeElement !== box) return;
  const { names, onlyNear } = known3.names.search(box.value);
  draw(
    box,
    known3.payload,
    names.slice(0, known3.payload.counts.length - 1).map(({ name }) => name),
    onlyNear
  );
}
function draw(box, payload, found, onlyNear) {
  close();
  said(payload.counts[found.length]);
  if (!found.length) return;
  const frame = make("div", "cm-suggestions");
  frame.dir = getComputedStyle(box).direction;
  if (onlyNear) frame.append(make("p", "cm-note", payload.near));
  const list = make("ul");
  list.id = LIST;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", payload.label);
  for (const [at3, name] of found.entries()) {
    const [label, kind] = payload.labels[name];
    const option = make("li", "", label);
    option.id = `${LIST}-${at3}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.name = name;
    option.append(make("span", "cm-meta", ` ${kind}`));
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => pick(box, name));
    list.append(option);
  }
  frame.append(list);
  const { backgroundColor, color } = getComputedStyle(document.querySelector(".stApp") ?? document.body);
  Object.assign(frame.style, { backgroundColor, color });
  document.body.append(frame);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "true");
  box.setAttribute("aria-controls", LIST);
  place();
}
var shown2 = () => document.querySelector(".cm-suggestions");
function place() {
  const frame = shown2();
  const box = document.querySelector(BOX);
  if (!frame || !box) return;
  const { left, bottom, width } = box.getBoundingClientRect();
  Object.assign(frame.style, { left: `${left}px`, top: `${bottom + 4}px`, width: `${width}px` });
}
function close() {
  active = -1;
  shown2()?.remove();
  const box = document.querySelector(BOX);
  box?.setAttribute("aria-expanded", "false");
  box?.removeAttribute("aria-activedescendant");
}
function press(event) {
  const box = boxOf2(event);
  const options = Array.from(document.querySelectorAll(`#${LIST} > li`), (one) => (
    /** @type {HTMLElement} */
    one
  ));
  if (!box || !options.length || event.isComposing) return;
  const step2 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step2) {
    active = (active + step2 + options.length + (active < 0 && step2 < 0 ? 1 : 0)) % options.length;
    for (const [at3, option] of options.entries()) option.setAttribute("aria-selected", String(at3 === active));
    box.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter" && active >= 0) pick(box, options[active].dataset.name ?? "");
  else if (event.key === "Escape") close();
  else {
    if (event.key === "Enter") close();
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
function pick(box, name) {
  close();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, "");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  const [kind, id] = name.split(":");
  choose?.(kind, id);
}
function said(words) {
  let line = document.getElementById("cm-suggested");
  if (!line) {
    line = make("div", "cm-unseen");
    line.id = "cm-suggested";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  line.textContent = words;
}

// page/channel.js
window.ControlMapPage = { channel: () => mounted };
var mounted = null;
function channelOfPage() {
  if (!mounted) mounted = listen({ state: null, send: null, page: "" });
  return mounted;
}
function sendAction(action) {
  if (mounted?.send) mounted.send(action);
  else window.controlmapAct = action;
}
function newStamp() {
  return maps().reduce((greatest, map) => Math.max(greatest, map.stamp()), 0);
}
function show2(annotation, target) {
  const row = document.querySelector(`.cm-statement[data-statement="${CSS.escape(annotation)}"]`);
  if (row && !row.contains(target)) row.scrollIntoView({ block: "nearest" });
}
function goOn(list) {
  const first = () => document.querySelector(`[data-list="${list}"] :is(.cm-statement button, summary)`);
  const before = first();
  const watch3 = new MutationObserver(() => {
    const now = first();
    if (!now || now === before) return;
    watch3.disconnect();
    now.focus();
  });
  watch3.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch3.disconnect(), 1e4);
}
function watchForPrefetch() {
  watch(document);
  for (const map of maps()) {
    const drawn = map.map();
    if (drawn) watch(drawn.getContainer().ownerDocument);
  }
}
function followLink(event) {
  const asked = (
    /** @type {HTMLAnchorElement | null} */
    around(event, ".cm-panel a[data-start]")
  );
  if (!asked || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = all(document, asked.dataset.compare ? ".st-key-compare-link a" : ".st-key-page-strip a");
  const own = links.find((one) => one.pathname === asked.pathname);
  if (!own) return;
  event.preventDefault();
  own.click();
}
function listen(link) {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "ready") {
      watchForPrefetch();
      if (link.state) for (const map of maps()) map.apply(link.state);
    } else if (detail.type === "drawn") {
      if (link.state?.day === detail.file) learn(detail.day, link.state);
    } else link.send?.(detail);
  });
  document.addEventListener("click", followLink);
  document.addEventListener("click", (event) => {
    const target = around(event, ".cm-panel button");
    if (!target || !link.send) return;
    const kind = kindOf(target.dataset);
    if (!kind) return;
    const id = target.dataset[kind] ?? "";
    let stamp = 0;
    for (const map of maps()) {
      stamp = Math.max(stamp, map.stamp());
      if (kind === "annotation") map.light(id);
      if (kind === "then") map.flyToNext();
      if (kind === "zone" || kind === "front") map.apply({ ...NOTHING, [kind]: id, stamp });
      if (kind === "place") map.apply({ ...map.lookOfPlace(id), stamp });
    }
    link.send({ type: kind, id, stamp });
    if (kind === "annotation") show2(id, target);
    if (kind === "then") bringMap(document.querySelector(".st-key-map"));
    if (kind === "turn") goOn(id.split(":")[0]);
  });
  return link;
}
function announce(words) {
  let line = document.getElementById("controlmap-said");
  if (!line) {
    line = document.createElement("div");
    line.id = "controlmap-said";
    line.className = "cm-unseen";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  if (line.textContent !== words) line.textContent = words;
}
function openOn(link) {
  if (link.page === location.pathname) return;
  link.page = location.pathname;
  const asked = CSS.escape(new URLSearchParams(location.search).get("annotation") || "");
  const acts = ["pointerdown", "wheel", "keydown"];
  const look = () => {
    const row = asked ? document.querySelector(`.cm-statement[data-statement="${asked}"], .cm-grid tr[data-row="${asked}"]`) : null;
    if (!row) return;
    leave2();
    bringIfHidden(row);
    row.scrollIntoView({ block: "nearest" });
  };
  const watch3 = new MutationObserver(look);
  const leave2 = () => {
    watch3.disconnect();
    for (const act of acts) removeEventListener(act, leave2, true);
  };
  watch3.observe(document.body, { childList: true, subtree: true });
  for (const act of acts) addEventListener(act, leave2, { capture: true });
  look();
}
function chooseSuggested(kind, id) {
  const stamp = newStamp();
  if (kind === "zone") for (const map of maps()) map.apply({ ...NOTHING, zone: id, stamp });
  sendAction({ type: (
    /** @type {Action["type"]} */
    kind
  ), id, stamp });
}
function sendEarlyAct(link) {
  const { controlmapAct: act, controlmapClicked: button2 } = window;
  delete window.controlmapAct;
  delete window.controlmapClicked;
  if (button2?.isConnected) button2.click();
  else if (act && act.type !== "ready" && act.type !== "drawn") link.send?.(act);
}
function channel(component) {
  const link = channelOfPage();
  openOn(link);
  announce(component.data.said);
  link.state = component.data;
  answered(component.data.stamp);
  answered2(component.data);
  watchForPrefetch();
  link.send = (detail) => {
    keep(detail);
    component.setTriggerValue("event", detail);
    show(detail);
    const next = foreseen(detail, link.state);
    if (next) for (const map of maps()) map.apply(next);
  };
  sendEarlyAct(link);
  suggest(component.data.names, chooseSuggested);
  for (const map of maps()) map.apply(link.state);
}

// page/incidents.js
function show3(layer) {
  for (const map of maps()) if (map.showIncidents) map.showIncidents(layer.spots);
}
var mounted2 = null;
function layerOfPage() {
  if (!mounted2) mounted2 = listen2({ spots: [] });
  return mounted2;
}
function listen2(made) {
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "ready") show3(made);
  });
  return made;
}
function incidents(component) {
  const here = layerOfPage();
  here.spots = component.data.spots;
  show3(here);
  return () => {
    here.spots = [];
    show3(here);
  };
}

// page/reconnect.js
var CONNECTED = "CONNECTED";
function fetchMissingMaps() {
  const frames = all(document, ".st-key-map iframe");
  for (const { contentWindow } of frames) if (contentWindow && !contentWindow.ControlMap?.map()) contentWindow.location.reload();
}
function watch2(app) {
  const line = { ask: null, away: false, returned: false };
  new MutationObserver(() => {
    const connected = app.dataset.testConnectionState === CONNECTED;
    if (connected && line.away) {
      line.returned = true;
      line.ask?.();
      fetchMissingMaps();
    }
    line.away = !connected;
  }).observe(app, { attributes: true, attributeFilter: ["data-test-connection-state"] });
  return line;
}
var watched2 = null;
function reconnect(component) {
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app) return;
  watched2 ||= watch2(app);
  const line = watched2;
  line.ask = () => component.setTriggerValue("returned", true);
  if (!line.returned) return;
  line.returned = false;
  const left = take();
  if (left) sendAction(left);
}

// shared/share.js
var FRAME_PX = 640;
function mountShare(root, words, addresses2, more = () => []) {
  const before = root.querySelector(".cm-share");
  if (before?.getAttribute("lang") === words.language) return;
  before?.remove();
  const box = make("details", "cm-share");
  box.lang = words.language;
  const body = make("div", "cm-share-body");
  box.append(make("summary", "cm-play", words.label), body);
  box.addEventListener("toggle", () => {
    if (!box.open) return;
    body.replaceChildren(...fields(words, addresses2()), ...more());
    box.scrollIntoView({ block: "nearest" });
  });
  root.append(box);
}
function fields(words, { address: address3, embedded }) {
  return [
    field(words, words.address, address3),
    field(words, words.embed, frameCode(embedded, words.title)),
    field(words, words.cite, `${words.citation} ${address3}`)
  ];
}
function frameCode(address3, title) {
  const frame = make("iframe");
  frame.src = address3;
  frame.title = title;
  frame.width = "100%";
  frame.height = String(FRAME_PX);
  frame.loading = "lazy";
  frame.allow = "fullscreen";
  frame.style.border = "0";
  return frame.outerHTML;
}
function field(words, label, text2) {
  const row = make("label", "cm-share-row", label);
  const box = Object.assign(make("textarea"), { value: text2, readOnly: true, rows: 2 });
  box.dir = text2.startsWith("http") || text2.startsWith("<") ? "ltr" : "auto";
  box.addEventListener("focus", () => box.select());
  const button2 = make("button", "cm-play", words.copy);
  button2.type = "button";
  button2.addEventListener("click", async () => {
    box.select();
    const copied = await navigator.clipboard?.writeText(text2).then(
      () => true,
      () => false
    );
    button2.textContent = copied ? words.copied : words.copy;
  });
  row.append(box, button2);
  return row;
}

// page/share.js
var shown3 = (
  /** @type {Component<ShareData> | null} */
  null
);
var wanted = 0;
var button = make("button", "cm-play cm-share-picture");
function addresses() {
  const embedded = new URL(location.href);
  embedded.searchParams.set("embed", "true");
  return { address: location.href, embedded: embedded.href };
}
function bounds2() {
  if (!new URLSearchParams(location.search).has(VIEW)) return "";
  const view = maps()[0]?.map()?.getBounds();
  return view ? [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()].map((each) => each.toFixed(3)).join(",") : "";
}
function wait(text2) {
  button.textContent = text2;
  button.disabled = !!wanted;
}
function pictureButton() {
  button = make("button", "cm-play cm-share-picture");
  button.type = "button";
  wait(shown3?.data[wanted ? "drawing" : "picture"] ?? "");
  button.addEventListener("click", () => {
    if (!shown3) return;
    wanted = Date.now();
    wait(shown3.data.drawing);
    shown3.setTriggerValue("picture", { stamp: wanted, bounds: bounds2() });
  });
  return [button];
}
function share(component) {
  shown3 = component;
  mountShare(component.parentElement, component.data, addresses, pictureButton);
  const { drawn, picture, failed } = component.data;
  if (!wanted || drawn?.stamp !== wanted) return;
  wanted = 0;
  wait(drawn.address ? picture : failed);
  if (!drawn.address) return;
  const link = make("a");
  link.href = drawn.address;
  link.download = drawn.name;
  link.click();
}

// shared/hovered.js
function watchHovered(page, light) {
  let last2 = "";
  const follow = (at3) => {
    const near2 = at3 && "closest" in at3 ? (
      /** @type {Element} */
      at3.closest("[data-lit]")
    ) : null;
    const ids = near2?.getAttribute("data-lit") ?? "";
    if (ids === last2) return;
    last2 = ids;
    light(ids.split(" ").filter(Boolean));
  };
  for (
    const name of
    /** @type {const} */
    ["pointerover", "focusin"]
  ) page.addEventListener(name, ({ target }) => follow(target));
  for (
    const name of
    /** @type {const} */
    ["pointerout", "focusout"]
  )
    page.addEventListener(name, ({ relatedTarget }) => follow(relatedTarget));
}

// shared/days.js
var at = (iso) => Date.parse(`${iso}T00:00:00Z`);
var isoOf = (ms) => new Date(ms).toISOString().slice(0, 10);
function dayWriter(locale) {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return (iso) => format.format(at(iso));
}

// shared/chart.js
var WIDTH = 600;
var HEIGHT = 150;
var TICK = 8;
var NAME_PX = 12;
var SPOTS = 60;
function along(data) {
  const first = at(data.first), last2 = at(data.last);
  return (iso) => (at(iso) - first) / (last2 - first);
}
function stretches(data) {
  const x = along(data);
  return data.days.map((day, row) => {
    const edges = [0];
    for (const share2 of data.values[row]) edges.push(edges[edges.length - 1] + share2);
    return { from: x(day), to: row + 1 < data.days.length ? x(data.days[row + 1]) : 1, edges };
  });
}
function drawBands(chart, data, steps) {
  const point = (x, share2) => `${(WIDTH * x).toFixed(1)},${(HEIGHT * (1 - share2)).toFixed(2)}`;
  data.holders.forEach((holder, index) => {
    const ends = steps.flatMap(({ from, to, edges }) => [
      { x: from, edges },
      { x: to, edges }
    ]);
    const upper = ends.map(({ x, edges }) => point(x, edges[index + 1])), lower = ends.map(({ x, edges }) => point(x, edges[index]));
    const area = makeSvg("polygon", {
      points: upper.concat(lower.reverse()).join(" "),
      fill: holder.fill,
      "fill-opacity": 0.75,
      stroke: "none",
      "data-lit": holder.id
    });
    const title = makeSvg("title");
    title.textContent = holder.name;
    area.append(title);
    chart.append(area);
  });
}
function text(className, words) {
  const made = make("span", className, words);
  made.setAttribute("aria-hidden", "true");
  return made;
}
function afterwards(article) {
  if (article >= 1) return [];
  const hatching = text("cm-chart-after", "");
  hatching.style.insetInlineStart = `${(100 * article).toFixed(2)}%`;
  return [hatching];
}
function roomiest(steps, index, width) {
  let best = { room: -1, middle: 0, low: 0, high: 0 };
  for (let spot = 0; spot <= SPOTS; spot++) {
    const middle = width / 2 + (1 - width) * spot / SPOTS;
    const under = steps.filter((step2) => step2.from < middle + width / 2 && step2.to > middle - width / 2);
    const low = Math.max(...under.map((step2) => step2.edges[index])), high = Math.min(...under.map((step2) => step2.edges[index + 1]));
    if (high - low > best.room) best = { room: high - low, middle, low, high };
  }
  return best;
}
function placeNames(box, names, steps, height) {
  if (!box.clientWidth) return;
  names.forEach((name, index) => {
    name.hidden = false;
    const { room, middle, low, high } = roomiest(steps, index, Math.min(1, (name.offsetWidth + 6) / box.clientWidth));
    name.hidden = room * height < NAME_PX;
    if (name.hidden) return;
    name.style.insetInlineStart = `calc(${(100 * middle).toFixed(2)}% - ${name.offsetWidth / 2}px)`;
    name.style.top = `${(height * (1 - (low + high) / 2)).toFixed(1)}px`;
  });
}
function drawChart(box, data) {
  const steps = stretches(data), x = along(data);
  const chart = makeSvg("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT + TICK}`,
    preserveAspectRatio: "none",
    class: "cm-chart",
    role: "img"
  });
  chart.setAttribute("aria-label", data.words.chart);
  drawBands(chart, data, steps);
  const upright = (place2, y1, y2, name) => makeSvg("line", { x1: place2, x2: place2, y1, y2, class: name });
  for (const event of data.events) chart.append(upright(WIDTH * x(event.day), HEIGHT, HEIGHT + TICK - 1, "cm-event-tick"));
  const half = new Intl.NumberFormat(data.words.locale, { style: "percent" }).format(0.5);
  chart.append(
    makeSvg("line", { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2, class: "cm-half" }),
    upright(Math.min(WIDTH * x(data.article), WIDTH - 0.7), 0, HEIGHT + TICK, "cm-article")
  );
  const names = data.holders.map((holder) => text("cm-chart-name", holder.name));
  box.append(chart, ...afterwards(x(data.article)), text("cm-chart-half", half), ...names);
  const watched4 = new ResizeObserver(() => placeNames(box, names, steps, chart.clientHeight * HEIGHT / (HEIGHT + TICK)));
  for (const part of [box, ...names]) watched4.observe(part);
  return { chart, place: (iso) => WIDTH * x(iso), tall: HEIGHT + TICK };
}

// shared/latest_wish.js
function latestWish(send, done) {
  let sent = null;
  let next = null;
  const ask = (day) => {
    if (sent) {
      next = day;
      return;
    }
    sent = day;
    send(day);
  };
  const answered3 = (day) => {
    if (!sent) return;
    const wanted2 = next;
    sent = next = null;
    if (wanted2 && wanted2 !== day) ask(wanted2);
    else done();
  };
  return { ask, answered: answered3 };
}

// shared/timeline.js
var DAY_MS = 864e5;
var STEP_MS = 450;
function sideOf({ article, words }, day) {
  if (day === article) return words.own;
  return day < article ? words.before : words.after;
}
function build(root, data, ask) {
  root.replaceChildren();
  const first = at(data.first), last2 = at(data.last);
  const play = make("button", "cm-play", data.words.play);
  play.type = "button";
  const label = make("output", "cm-day"), side = make("span", "cm-day-side");
  const slider = make("input", "cm-slider");
  Object.assign(slider, { type: "range", min: "0", max: String(Math.round((last2 - first) / DAY_MS)), step: "1" });
  slider.setAttribute("aria-label", data.words.slider);
  const box = make("div", "cm-chart-box");
  const { chart, place: place2, tall } = drawChart(box, data);
  const marker = makeSvg("line", { y1: 0, y2: tall, class: "cm-marker" });
  chart.append(marker);
  const head = make("div", "cm-timeline-head");
  head.append(play, label, side);
  const track = make("div", "cm-track"), notch = make("span", "cm-notch");
  notch.style.setProperty("--along", String((at(data.article) - first) / (last2 - first || 1)));
  track.append(slider, notch);
  const foot = make("div", "cm-timeline-foot");
  foot.append(...[data.words.first, data.words.article, data.words.last].filter(Boolean).map((words) => make("span", "", words)));
  const written2 = dayWriter(data.words.locale);
  const view = { playing: false, day: data.day };
  function show4(day) {
    view.day = day;
    slider.value = String(Math.round((at(day) - first) / DAY_MS));
    label.textContent = written2(day);
    side.textContent = sideOf(data, day);
    slider.setAttribute("aria-valuetext", [label.textContent, side.textContent].join(data.words.comma));
    for (const end of ["x1", "x2"]) marker.setAttribute(end, String(place2(day)));
  }
  function go3(day) {
    show4(day);
    ask(day);
  }
  function stop() {
    view.playing = false;
    play.textContent = data.words.play;
  }
  function next() {
    return data.days.find((day) => day > view.day) || (view.day < data.last ? data.last : null);
  }
  slider.addEventListener("input", () => {
    stop();
    go3(isoOf(first + slider.valueAsNumber * DAY_MS));
  });
  chart.addEventListener("click", (event) => {
    const box2 = chart.getBoundingClientRect();
    stop();
    const mirrored = getComputedStyle(chart).direction === "rtl";
    const along2 = (mirrored ? box2.right - event.clientX : event.clientX - box2.left) / box2.width;
    go3(isoOf(first + Math.round(along2 * (last2 - first) / DAY_MS) * DAY_MS));
  });
  play.addEventListener("click", () => {
    if (view.playing) {
      stop();
      return;
    }
    view.playing = true;
    play.textContent = data.words.pause;
    go3(next() || data.first);
  });
  const drawn = () => {
    if (!view.playing) return;
    setTimeout(() => {
      if (!view.playing) return;
      const day = next();
      if (day) go3(day);
      else stop();
    }, STEP_MS);
  };
  const caption = make("div", "cm-chart-caption", data.words.chart);
  caption.setAttribute("aria-hidden", "true");
  root.append(head, track, caption, box, foot);
  show4(data.day);
  return { show: show4, drawn, view };
}
function mountTimeline(root, data, send) {
  const wish = latestWish(send, () => timeline2.drawn());
  const timeline2 = build(root, data, wish.ask);
  return {
    key: data.key,
    answered: wish.answered,
    follow(day) {
      if (!timeline2.view.playing && document.activeElement !== need(root, ".cm-slider")) timeline2.show(day);
    }
  };
}

// page/timeline.js
var built = /* @__PURE__ */ new WeakMap();
var watched3 = false;
function timeline(component) {
  const { data, parentElement } = component;
  const root = parentElement.querySelector(".cm-timeline") ?? make("div", "cm-timeline");
  if (!root.parentElement) parentElement.append(root);
  const known3 = built.get(root);
  if (known3 && known3.file === data.file) {
    known3.day = data.day;
    known3.made?.follow(data.day);
    return;
  }
  const shown4 = { ...data, made: known3?.made ?? null };
  built.set(root, shown4);
  watchGround();
  fetch(new URL(data.file, document.baseURI)).then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))).then((payload) => {
    if (built.get(root) === shown4) mount(root, shown4, payload);
  }).catch(() => built.get(root) === shown4 && built.delete(root));
}
function mount(root, shown4, payload) {
  const made = mountTimeline(root, { ...payload, day: shown4.day }, (day) => sendAction({ type: "day", id: day, stamp: newStamp() }));
  shown4.made = made;
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "drawn" && !waits()) made.answered(event.detail.day);
  });
}
function watchGround() {
  if (!watched3)
    watchHovered(document, (ids) => {
      for (const map of maps()) map.hover(ids);
    });
  watched3 = true;
}

// shared/walk_bar.js
var last = null;
var turned = 0;
var host = null;
var SETTLES_MS = 4e3;
var ACTS = ["wheel", "pointerdown", "keydown", "touchmove"];
var leave = null;
var then = false;
function at2(rows2) {
  const walked = rows2.findIndex((row) => row.dataset.statement === last);
  return walked >= 0 ? walked : rows2.findIndex((row) => row.classList.contains("is-chosen"));
}
function turn(by) {
  const buttons = all(document, ".cm-turns button");
  const button2 = buttons[by > 0 ? 1 : 0];
  if (!button2 || button2.disabled) return;
  turned = by;
  last = null;
  button2.click();
}
function step(by) {
  if (!host) return;
  const rows2 = host.rows();
  const now = at2(rows2);
  const next = rows2[Math.min(rows2.length - 1, Math.max(0, now < 0 ? turned < 0 ? rows2.length - 1 : 0 : now + by))];
  if (next && now >= 0 && next === rows2[now]) turn(by);
  if (!next || now >= 0 && next === rows2[now]) return;
  turned = 0;
  last = next.dataset.statement ?? "";
  bring(next);
  go(next);
  showProgress();
  keepInSight(last);
}
function keepInSight(id) {
  leave?.();
  const watch3 = new MutationObserver(() => {
    const row = host?.rows().find((one) => one.dataset.statement === id);
    if (row) bringWhole(row);
    showProgress();
  });
  const timer = setTimeout(() => leave?.(), SETTLES_MS);
  leave = () => {
    watch3.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) removeEventListener(act, stop, true);
    leave = null;
  };
  const stop = () => leave?.();
  watch3.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["class", "hidden"] });
  setTimeout(() => {
    for (const act of ACTS) addEventListener(act, stop, { capture: true, passive: true });
  });
}
function showProgress() {
  const rows2 = host?.rows() ?? [];
  const now = at2(rows2);
  for (const line of all(document, ".cm-walk-progress")) {
    const template = line.dataset.template ?? "";
    const text2 = now < 0 ? "" : template.replace("{n}", String(now + 1)).replace("{total}", String(rows2.length));
    if (line.textContent !== text2) line.textContent = text2;
  }
}
function go({ dataset }) {
  const { statement = "", next = statement } = dataset;
  host?.go(statement, then ? next : null);
}
function turnThen(wanted2) {
  then = wanted2;
  const rows2 = host?.rows() ?? [];
  const row = rows2[at2(rows2)];
  const id = row?.dataset.statement;
  if (then && row) go(row);
  else if (id) host?.go(id, id);
}
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
document.addEventListener("click", (event) => {
  const button2 = around(event, ".cm-panel button[data-annotation]");
  if (!button2) return;
  last = button2.dataset.annotation ?? null;
  if (last && host?.rows().length) keepInSight(last);
  showProgress();
});
window.addEventListener("popstate", () => {
  last = null;
});
function mountWalk(root, words, rows2, go3) {
  host = { rows: rows2, go: go3 };
  const before = root.querySelector(".cm-walk");
  if (before && before.getAttribute("aria-label") === words.label) return;
  if (before) before.remove();
  const bar = make("div", "cm-walk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  const back = make("button", "cm-play", words.back), forth = make("button", "cm-play", words.forth);
  for (const button2 of [back, forth]) {
    button2.type = "button";
    button2.addEventListener("click", () => step(button2 === forth ? 1 : -1));
  }
  const label = make("label", "cm-walk-then"), box = Object.assign(make("input"), { type: "checkbox", checked: then });
  box.addEventListener("change", () => turnThen(box.checked));
  label.append(box, ` ${words.then}`);
  const progress = make("span", "cm-meta cm-walk-progress");
  progress.dataset.template = words.progress;
  bar.append(back, forth, progress, label, make("span", "cm-meta", words.hint));
  root.append(bar);
  showProgress();
}

// page/walk.js
function statements() {
  if (!document.querySelector(".cm-walk")) return [];
  return all(document, ".st-key-article-list .cm-statement");
}
function go2(id, next) {
  let stamp = 0;
  for (const map of maps()) {
    stamp = Math.max(stamp, map.stamp());
    map.light(id);
    if (next?.includes(":")) map.flyToNext();
    else map.fly(id);
  }
  const detail = next === null ? { type: "step", id, stamp } : { type: "next", id: next, stamp };
  window.dispatchEvent(new CustomEvent("controlmap", { detail }));
}
function walk(component) {
  mountWalk(component.parentElement, component.data, statements, go2);
}
export {
  channel,
  incidents,
  reconnect,
  share,
  timeline,
  walk
};
