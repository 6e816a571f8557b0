/* The panel beside the map, and the search. Blocks of HTML were made beforehand, every word in them escaped; here they are
   put in place, and whatever a reader typed goes in as text only. */
(function (Site) {
  "use strict";
  const KINDS = ["zone", "place", "actor", "annotation"];
  const ARABIC = { "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ة": "ه" };
  let shown = null;
  let overview = null;

  Site.has = (kind, id) => Object.hasOwn(Site.data.panels.blocks, kind + ":" + id);

  /* Lines that several blocks share are kept once. */
  Site.block = function (name) { return Site.data.panels.blocks[name].map((line) => Site.data.panels.lines[line]).join("\n"); };

  Site.showPanel = function (state, wanted) {
    const panel = document.getElementById("cm-panel");
    if (overview === null) overview = panel.innerHTML;
    const kind = KINDS.find((one) => state[one]);
    const name = wanted ? "search" : kind ? kind + ":" + state[kind] : "overview";
    if (name !== shown) {
      panel.innerHTML = name === "overview" ? overview : Site.block(name);
      panel.parentNode.scrollTop = 0;
    }
    shown = name;
    if (wanted) find(panel, wanted);
    noteDay(state, name);
  };

  /* A statement is marked wherever it stands: in the panel and in the article. */
  Site.markStatement = function (chosen) {
    for (const row of document.querySelectorAll("[data-statement]")) {
      const is = row.dataset.statement === chosen;
      row.classList.toggle("is-chosen", is);
      row.querySelector("[data-annotation]").setAttribute("aria-pressed", String(is));
      for (const mark of row.querySelectorAll(".cm-shown, .is-added")) mark.remove();
      if (!is) continue;
      const own = ownRow(chosen);
      if (own.querySelector(".cm-meta b") && !row.querySelector(".cm-meta b")) {
        const label = document.createElement("b");
        label.className = "cm-shown";
        label.textContent = " · " + Site.data.site.shown;
        row.querySelector(".cm-meta").append(label);
      }
      row.append(...more(row, own));
    }
  };

  /* What came of a statement, and what it pulls against, stand on its own card: where it is chosen, they come along. */
  function ownRow(annotation) {
    const card = document.createElement("template");
    card.innerHTML = Site.block("annotation:" + annotation);
    return card.content.querySelector("[data-statement]");
  }

  function more(row, own) {
    const missing = Array.from(own.children).filter((part) => part.matches(".cm-since, .cm-tensions") && !row.querySelector("." + part.className.split(" ")[0]));
    for (const part of missing) part.classList.add("is-added");
    return missing;
  }

  /* Panels describe the article's day: on another one, a line before them says who held the zone then, and how much. */
  function noteDay(state, name) {
    const note = document.getElementById("cm-day-note"), words = Site.data.site;
    note.hidden = state.day === Site.data.mosaic.main.day || name === "search";
    if (note.hidden) return;
    const day = Site.mosaic.day(state.day), label = Site.mosaic.label(state.day);
    const held = day.holdings.filter((one) => one.zone === state.zone).map((one) => words.heldBy
      .replace("{holder}", () => Site.data.words.holders[one.controller].label).replace("{km2}", Site.number(one.km2)));
    const own = state.zone ? (held.length ? held : [words.noGround.replace("{day}", label)]) : [];
    note.firstElementChild.textContent = [...own, words.otherDay.replace("{day}", label)].join(" ");
  }

  Site.number = (value, digits) => new Intl.NumberFormat(Site.data.words.locale,
    { minimumFractionDigits: digits || 0, maximumFractionDigits: digits || 0 }).format(value);

  function folded(text) {
    const plain = text.normalize("NFKD").toLowerCase().replace(/[ـ'’ʿʾ-]/g, "").replace(/[أإآٱىؤئة]/g, (sign) => ARABIC[sign]);
    return plain.normalize("NFKD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ");
  }

  /* 0 the same, 1 begins with it, 2 a word begins with it, 3 holds all its words, 4 none of these. */
  function distance(text, name) {
    if (name === text) return 0;
    if (name.startsWith(text)) return 1;
    if ((" " + name).includes(" " + text)) return 2;
    return text.split(" ").every((word) => name.includes(word)) ? 3 : 4;
  }

  function find(panel, wanted) {
    const text = folded(wanted);
    let any = false;
    for (const list of panel.querySelectorAll(".cm-results")) {
      const rows = Array.from(list.children, (row) => {
        const button = row.querySelector("button"), kind = KINDS.find((one) => one in button.dataset);
        return { row, far: Math.min(...Site.data.keys[kind + ":" + button.dataset[kind]].map((name) => distance(text, name))) };
      });
      for (const { row, far } of rows) row.hidden = !text || far === 4;
      list.append(...rows.slice().sort((one, other) => one.far - other.far).map(({ row }) => row));
      const found = rows.some(({ row }) => !row.hidden);
      list.hidden = list.previousElementSibling.hidden = !found;
      any = any || found;
    }
    const title = panel.querySelector("h2");
    title.dataset.text = title.dataset.text || title.textContent;
    title.textContent = title.dataset.text.replace("{text}", () => wanted);
    let nothing = panel.querySelector(".cm-nothing");
    if (!nothing) title.after((nothing = Object.assign(document.createElement("p"), { className: "cm-nothing" })));
    nothing.textContent = any ? "" : Site.data.site.nothingFound.replace("{text}", () => wanted);
  }
})((window.ControlMapSite = window.ControlMapSite || { data: {} }));
