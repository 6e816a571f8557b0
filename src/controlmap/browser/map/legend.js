/* The legend: only what the shown day's map draws, each swatch drawn like the ground that it explains. */
/** @import { ChangePayload, DayPayload, LabelsPayload } from "../shared/payloads" */
import { SHARED_LOOK } from "../shared/constants.js";
import { make } from "../shared/dom.js";
import { stripesId } from "./compared.js";
import {
  agreeSample,
  bandSample,
  changeSample,
  differSample,
  eventSample,
  groundSample,
  lineSample,
  lookSample,
  outlineSample,
} from "./legend_samples.js";

/** Something that is drawn only at times, and then has a key in the legend. */
/** @typedef {"change" | "outline" | "events"} Extra */
/** @typedef {{ controller: string, shared: boolean, plain: boolean, pale: boolean }} Look ground that one holder has alone, or shares */
/** @typedef {{ bands(shown: boolean): void, points(shown: boolean): void, filter(holders: Set<string>): void }} Wishes what a reader asks of the map in the legend */

/** How many pale colours the swatch of ground that the article does not mention shows side by side. */
const PALE_COLOURS = 3;

/**
 * @param {SVGElement} swatch
 * @param {string} text
 */
function row(swatch, text, className = "") {
  const made = make("div", `cm-legend-item ${className}`);
  made.append(swatch, make("span", "", text));
  return made;
}

/**
 * Return the kinds of ground on the day's map, in the order of the legend: ground held alone first.
 * @param {DayPayload} day
 * @param {LabelsPayload} words
 * @returns {Look[]}
 */
export function looksOf(day, words) {
  /** @type {Map<string, Look>} */
  const looks = new Map();
  for (const shared of [false, true])
    for (const controller of words.legend.holders)
      for (const holding of day.holdings) {
        if (holding.controller !== controller || holding.shared !== shared) continue;
        const key = `${controller} ${shared}`;
        const look = looks.get(key) ?? { controller, shared, plain: false, pale: false };
        look[words.zones[holding.zone].silent ? "pale" : "plain"] = true;
        looks.set(key, look);
      }
  return Array.from(looks.values());
}

export class Legend {
  /**
   * @param {LabelsPayload} words
   * @param {string} prefix of the ids of patterns
   * @param {Wishes} wishes
   */
  constructor(words, prefix, wishes) {
    this.words = words;
    this.prefix = prefix;
    this.wishes = wishes;
    /** @type {Set<string>} */
    this.chosen = new Set();
    this.listed = "";
    this.holders = make("div", "cm-legend-holders");
    this.holders.setAttribute("role", "group");
    this.holders.setAttribute("aria-label", words.legend.filter);
    this.lines = make("div", "cm-legend-lines");
    this.extras = make("div", "cm-legend-lines");
    this.element = make("div", "cm-legend");
    this.element.append(
      make("div", "cm-legend-head", words.legend.title),
      this.holders,
      make("div", "cm-legend-head", words.legend.basis),
      this.lines,
      this.extras,
    );
    /** @type {Record<Extra, HTMLElement>} */
    this.keys = {
      change: row(changeSample(), words.legend.change, "cm-key-change"),
      outline: row(outlineSample(), words.legend.outline),
      events: row(eventSample(), words.legend.events),
    };
    for (const key of Object.values(this.keys)) key.hidden = true;
    const marks = make("div", "cm-legend-marks");
    marks.append(row(agreeSample(), words.legend.agrees), row(differSample(), words.legend.differs));
    this.extras.append(
      ...Object.values(this.keys),
      this.toggle("cm-toggle-bands", [bandSample(), words.legend.band], wishes.bands),
      this.toggle("cm-toggle-points", [agreeSample(), words.legend.points], wishes.points),
      marks,
    );
  }

  /**
   * @param {string} className
   * @param {(Node | string)[]} content
   * @param {(shown: boolean) => void} onChange
   */
  toggle(className, content, onChange) {
    const label = make("label", `cm-legend-toggle ${className}`);
    const box = make("input");
    box.type = "checkbox";
    box.addEventListener("change", () => {
      this.element.classList.toggle(`has-${className}`, box.checked);
      onChange(box.checked);
    });
    label.append(box, ...content);
    return label;
  }

  /**
   * List what is drawn on a day. Holders are toggle buttons: pressed ones keep their full colour while the rest of the country fades.
   * @param {DayPayload} day
   */
  show(day) {
    const { words } = this;
    const looks = looksOf(day, words);
    const bases = new Set(day.fronts.map(({ basis }) => basis));
    const kinds = words.legend.lines.filter(({ basis }) => bases.has(basis));
    const fills = this.paleFills(day);
    // Most days have the rows of the day before: the page is not laid out anew, and a button keeps its focus.
    const listed = JSON.stringify([looks, kinds, fills]);
    if (listed === this.listed) return;
    this.listed = listed;
    const held = new Set(looks.map(({ controller }) => controller));
    const gone = Array.from(this.chosen).filter((holder) => !held.has(holder));
    for (const holder of gone) this.chosen.delete(holder);
    this.holders.replaceChildren(...looks.map((look) => this.holder(look)));
    this.lines.replaceChildren(...kinds.map(({ basis, text }) => row(lineSample(basis), text)), ...this.silent(fills));
    if (gone.length) this.wishes.filter(this.chosen);
  }

  /** @param {Look} look */
  holder(look) {
    const { legend, holders } = this.words;
    const holder = holders[look.controller];
    const button = make("button", `cm-legend-item${look.shared ? " is-wide" : ""}`);
    button.type = "button";
    button.dataset.holder = look.controller;
    button.title = legend.filter;
    button.setAttribute("aria-pressed", String(this.chosen.has(look.controller)));
    const text = look.shared ? legend.shared.replace("{holder}", () => holder.label) : holder.label;
    button.append(lookSample(holder, look, this.prefix), make("span", "", text));
    button.addEventListener("click", () => {
      if (!this.chosen.delete(look.controller)) this.chosen.add(look.controller);
      for (const each of this.holders.querySelectorAll("button"))
        each.setAttribute("aria-pressed", String(this.chosen.has(each.dataset.holder ?? "")));
      this.wishes.filter(this.chosen);
    });
    return button;
  }

  /**
   * Return the colours of ground that the article does not mention, those of the largest first.
   * @param {DayPayload} day
   */
  paleFills(day) {
    const pale = day.holdings.filter(({ zone }) => this.words.zones[zone].silent).sort((one, other) => other.km2 - one.km2);
    return Array.from(new Set(pale.map(({ controller }) => this.words.holders[controller].fill))).slice(0, PALE_COLOURS);
  }

  /**
   * Return the row of such ground; none if there are no colours.
   * @param {string[]} fills
   */
  silent(fills) {
    if (!fills.length) return [];
    const parts = fills.map((fill) => ({ fill, pale: true }));
    return [row(groundSample(parts, SHARED_LOOK.ink, null), this.words.legend.silent)];
  }

  /**
   * Show or hide the key of something that is drawn only at times.
   * @param {Extra} extra
   * @param {boolean} shown
   */
  key(extra, shown) {
    this.keys[extra].hidden = !shown;
  }

  /**
   * Show the key of ground that changed hands, with the stripes of the largest part of it; hide it if there is none.
   * @param {ChangePayload | null} change
   */
  changed(change) {
    const [largest] = change?.handovers ?? [];
    this.key("change", Boolean(largest));
    const stripes = /** @type {SVGElement} */ (this.keys.change.querySelector(".cm-change"));
    if (largest) stripes.style.fill = `url(#${stripesId(this.prefix, largest)})`;
  }
}
