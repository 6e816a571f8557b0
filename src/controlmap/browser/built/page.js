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
var CHOSEN_KINDS = ["zone", "annotation", "place", "front", "at", "actor"];

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
  [...CHOSEN, "home", "day", "relation", "turn"]
);
function kindOf(dataset) {
  return ACTIONS.find((name) => name in dataset);
}

// shared/nothing.js
var NOTHING = { zone: null, front: null, at: null, zones: [], places: [] };

// shared/sight.js
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
function take() {
  const left = pending;
  pending = null;
  return left;
}

// page/prefetched_panels.js
var KINDS = (
  /** @type {(keyof PanelFiles)[]} */
  ["zone", "front"]
);
var fetched = /* @__PURE__ */ new Map();
var watched = /* @__PURE__ */ new WeakSet();
var files = null;
var shown = null;
function address(kind, id) {
  const begins = files?.[kind];
  return begins && id ? new URL(`${begins + encodeURIComponent(id)}.html`, document.baseURI).href : null;
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

// page/channel.js
window.ControlMapPage = { channel: () => mounted };
var mounted = null;
function channelOfPage() {
  if (!mounted) mounted = listen({ state: null, send: null, page: "" });
  return mounted;
}
function sendAction(action) {
  if (mounted?.send) mounted.send(action);
}
function newStamp() {
  return maps().reduce((greatest, map) => Math.max(greatest, map.stamp()), 0);
}
function show2(annotation, target) {
  const row = document.querySelector(`.cm-statement[data-statement="${CSS.escape(annotation)}"]`);
  if (row && !row.contains(target)) row.scrollIntoView({ block: "nearest" });
}
function goOn(list) {
  const first = () => document.querySelector(`[data-list="${list}"] .cm-statement button`);
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
function listen(link) {
  window.addEventListener("controlmap", ({ detail }) => {
    if (detail.type === "ready") {
      watchForPrefetch();
      if (link.state) for (const map of maps()) map.apply(link.state);
    } else if (detail.type !== "drawn" && link.send) link.send(detail);
  });
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
      if (kind === "zone" || kind === "front") map.apply({ ...NOTHING, [kind]: id, stamp });
    }
    link.send({ type: kind, id, stamp });
    if (kind === "annotation") show2(id, target);
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
    leave();
    bringIfHidden(row);
  };
  const watch3 = new MutationObserver(look);
  const leave = () => {
    watch3.disconnect();
    for (const act of acts) removeEventListener(act, leave, true);
  };
  watch3.observe(document.body, { childList: true, subtree: true });
  for (const act of acts) addEventListener(act, leave, { capture: true });
  look();
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
  };
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
    for (const share of data.values[row]) edges.push(edges[edges.length - 1] + share);
    return { from: x(day), to: row + 1 < data.days.length ? x(data.days[row + 1]) : 1, edges };
  });
}
function drawBands(chart, data, steps) {
  const point = (x, share) => `${(WIDTH * x).toFixed(1)},${(HEIGHT * (1 - share)).toFixed(2)}`;
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
      stroke: "none"
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
  const upright = (place, y1, y2, name) => makeSvg("line", { x1: place, x2: place, y1, y2, class: name });
  for (const event of data.events) chart.append(upright(WIDTH * x(event.day), HEIGHT, HEIGHT + TICK - 1, "cm-event-tick"));
  const half = new Intl.NumberFormat(data.words.locale, { style: "percent" }).format(0.5);
  chart.append(
    makeSvg("line", { x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2, class: "cm-half" }),
    upright(WIDTH - 0.7, 0, HEIGHT + TICK, "cm-article")
  );
  const names = data.holders.map((holder) => text("cm-chart-name", holder.name));
  box.append(chart, text("cm-chart-half", half), ...names);
  const watched3 = new ResizeObserver(() => placeNames(box, names, steps, chart.clientHeight * HEIGHT / (HEIGHT + TICK)));
  for (const part of [box, ...names]) watched3.observe(part);
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
    const wanted = next;
    sent = next = null;
    if (wanted && wanted !== day) ask(wanted);
    else done();
  };
  return { ask, answered: answered3 };
}

// shared/timeline.js
var DAY_MS = 864e5;
var STEP_MS = 450;
function build(root, data, ask) {
  root.replaceChildren();
  const first = at(data.first), last2 = at(data.last);
  const play = make("button", "cm-play", data.words.play);
  play.type = "button";
  const label = make("output", "cm-day");
  const slider = make("input", "cm-slider");
  Object.assign(slider, { type: "range", min: "0", max: String(Math.round((last2 - first) / DAY_MS)), step: "1" });
  slider.setAttribute("aria-label", data.words.slider);
  const box = make("div", "cm-chart-box");
  const { chart, place, tall } = drawChart(box, data);
  const marker = makeSvg("line", { y1: 0, y2: tall, class: "cm-marker" });
  chart.append(marker);
  const head = make("div", "cm-timeline-head");
  head.append(play, label);
  const foot = make("div", "cm-timeline-foot");
  foot.append(make("span", "", data.words.first), make("span", "", data.words.article));
  const written = dayWriter(data.words.locale);
  const view = { playing: false, day: data.day };
  function show4(day) {
    view.day = day;
    slider.value = String(Math.round((at(day) - first) / DAY_MS));
    label.textContent = written(day);
    slider.setAttribute("aria-valuetext", label.textContent);
    for (const end of ["x1", "x2"]) marker.setAttribute(end, String(place(day)));
  }
  function go2(day) {
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
    go2(isoOf(first + slider.valueAsNumber * DAY_MS));
  });
  chart.addEventListener("click", (event) => {
    const box2 = chart.getBoundingClientRect();
    stop();
    const mirrored = getComputedStyle(chart).direction === "rtl";
    const along2 = (mirrored ? box2.right - event.clientX : event.clientX - box2.left) / box2.width;
    go2(isoOf(first + Math.round(along2 * (last2 - first) / DAY_MS) * DAY_MS));
  });
  play.addEventListener("click", () => {
    if (view.playing) {
      stop();
      return;
    }
    view.playing = true;
    play.textContent = data.words.pause;
    go2(next() || data.first);
  });
  const drawn = () => {
    if (!view.playing) return;
    setTimeout(() => {
      if (!view.playing) return;
      const day = next();
      if (day) go2(day);
      else stop();
    }, STEP_MS);
  };
  const caption = make("div", "cm-chart-caption", data.words.chart);
  caption.setAttribute("aria-hidden", "true");
  root.append(head, slider, caption, box, foot);
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
function timeline(component) {
  const { data, parentElement } = component;
  const root = parentElement.querySelector(".cm-timeline") ?? make("div", "cm-timeline");
  if (!root.parentElement) parentElement.append(root);
  const known = built.get(root);
  if (known && known.key === data.key) {
    known.follow(data.day);
    return;
  }
  const made = mountTimeline(root, data, (day) => sendAction({ type: "day", id: day, stamp: newStamp() }));
  built.set(root, made);
  window.addEventListener("controlmap", (event) => {
    if (event.detail.type === "drawn") made.answered(event.detail.day);
  });
}

// shared/walk_bar.js
var last = null;
var turned = 0;
var host = null;
function at2(rows) {
  const walked = rows.findIndex((row) => row.dataset.statement === last);
  return walked >= 0 ? walked : rows.findIndex((row) => row.classList.contains("is-chosen"));
}
function turn(by) {
  const buttons = all(document, ".cm-turns button");
  const button = buttons[by > 0 ? 1 : 0];
  if (!button || button.disabled) return;
  turned = by;
  last = null;
  button.click();
}
function step(by) {
  if (!host) return;
  const rows = host.rows();
  const now = at2(rows);
  const next = rows[Math.min(rows.length - 1, Math.max(0, now < 0 ? turned < 0 ? rows.length - 1 : 0 : now + by))];
  if (next && now >= 0 && next === rows[now]) turn(by);
  if (!next || now >= 0 && next === rows[now]) return;
  turned = 0;
  last = next.dataset.statement ?? "";
  bring(next);
  host.go(last);
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
  const button = around(event, ".cm-panel button[data-annotation]");
  if (button) last = button.dataset.annotation ?? null;
});
window.addEventListener("popstate", () => {
  last = null;
});
function mountWalk(root, words, rows, go2) {
  host = { rows, go: go2 };
  const before = root.querySelector(".cm-walk");
  if (before && before.getAttribute("aria-label") === words.label) return;
  if (before) before.remove();
  const bar = make("div", "cm-walk");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  const back = make("button", "cm-play", words.back), forth = make("button", "cm-play", words.forth);
  for (const button of [back, forth]) {
    button.type = "button";
    button.addEventListener("click", () => step(button === forth ? 1 : -1));
  }
  bar.append(back, forth, make("span", "cm-meta", words.hint));
  root.append(bar);
}

// page/walk.js
function statements() {
  if (!document.querySelector(".cm-walk")) return [];
  return all(document, ".st-key-article-list .cm-statement");
}
function go(id) {
  let stamp = 0;
  for (const map of maps()) {
    stamp = Math.max(stamp, map.stamp());
    map.light(id);
    map.fly(id);
  }
  window.dispatchEvent(new CustomEvent("controlmap", { detail: { type: "step", id, stamp } }));
}
function walk(component) {
  mountWalk(component.parentElement, component.data, statements, go);
}
export {
  channel,
  incidents,
  reconnect,
  timeline,
  walk
};
