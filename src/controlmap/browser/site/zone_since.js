/* How a zone fared between the day of the article and the day shown, and the way to the days on which it had ground. The result is
   equivalent to that of render/blocks/zone_since.py. */
/** @import { Mosaic } from "./mosaic.js" */
/** @import { Fared, Since, ZoneGap } from "./types" */
import { LEAST_SHOWN_KM2 } from "../shared/constants.js";
import { make, need } from "../shared/dom.js";
import { data, drawing } from "./data.js";
import { number } from "./texts.js";

/**
 * Return what became, by a later day, of the ground that a zone had on an earlier one.
 * @param {Mosaic} mosaic
 * @param {string} zone
 * @param {string} earlier
 * @param {string} later
 * @returns {Fared}
 */
export function fared(mosaic, zone, earlier, later) {
  const old = mosaic.owners(earlier),
    now = mosaic.owners(later);
  const own = (/** @type {number} */ owner) => mosaic.data.holdings[mosaic.holdingOf(owner)][0] === zone;
  const found = { before: 0, kept: 0, gained: 0 },
    to = /** @type {Map<string, number>} */ (new Map());
  mosaic.data.km2.forEach((km2, face) => {
    const was = own(old[face]),
      is = own(now[face]);
    if (was) found.before += km2;
    if (was && is) found.kept += km2;
    if (is && !was) found.gained += km2;
    if (!was || is) return;
    const holder = mosaic.controllerOf(now[face]);
    to.set(holder, (to.get(holder) ?? 0) + km2);
  });
  return { ...found, to: Array.from(to).sort(([, one], [, other]) => other - one) };
}

/**
 * Return the gap in which a day lies, null if the zone has ground on it.
 * @param {ZoneGap[]} gaps
 * @param {string} iso
 */
export function gapOn(gaps, iso) {
  return gaps.find(({ last, first }) => (!last || last < iso) && (!first || iso < first)) ?? null;
}

/**
 * @param {string} zone
 * @param {string} iso
 * @returns {Since}
 */
export function sinceOf(zone, iso) {
  const own = data.mosaic.main.day,
    gap = gapOn(data.gaps[zone] ?? [], iso);
  const lines = gap ? [...gap.lines] : [];
  if (iso > own) lines.push(...faredLines(fared(drawing.mosaic, zone, own, iso)));
  return { lines, steps: gap ? stepsOf(gap) : [] };
}

/** @param {Fared} found */
function faredLines({ before, kept, to, gained }) {
  const words = data.site.since;
  if (before < LEAST_SHOWN_KM2) return [words.new];
  const rest = to
    .filter(([, km2]) => km2 >= LEAST_SHOWN_KM2)
    .map(([holder, km2]) => words.to.replace("{holder}", () => data.words.holders[holder].label).replace("{km2}", number(km2)));
  const sentence = !rest.length ? words.same : kept >= LEAST_SHOWN_KM2 ? words.kept : words.noneLeft;
  const line = sentence
    .replace("{then}", number(before))
    .replace("{kept}", number(kept))
    .replace("{to}", () => rest.join(`${data.words.comma} `));
  return gained >= LEAST_SHOWN_KM2 ? [line, words.gained.replace("{km2}", number(gained))] : [line];
}

/**
 * @param {ZoneGap} gap
 * @returns {Since["steps"]}
 */
function stepsOf({ last, first }) {
  const words = data.site.since,
    { label } = drawing.mosaic;
  const steps = last ? [{ day: last, text: words.toLast.replace("{day}", label(last)) }] : [];
  if (first) steps.push({ day: first, text: (last ? words.toAgain : words.toFirst).replace("{day}", label(first)) });
  return steps;
}

/**
 * Show a button for each step. Once a reader has taken one it is gone, and the panel's heading gets the focus.
 * @param {Since["steps"]} steps
 */
export function showSteps(steps) {
  const line = need(document, "#cm-day-steps"),
    focused = line.contains(document.activeElement);
  line.hidden = !steps.length;
  line.replaceChildren(
    ...steps.map(({ day, text }) => {
      const button = make("button", "cm-link", text);
      button.type = "button";
      button.dataset.day = day;
      return button;
    }),
  );
  if (!focused) return;
  const heading = need(document, "#cm-panel h2");
  heading.tabIndex = -1;
  heading.focus();
}
