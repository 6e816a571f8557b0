/* The note above the panel on a day other than the article's. */
/** @import { HoldingPayload } from "../shared/payloads" */
/** @import { ComposedDay, SiteState } from "./types" */
import { all, make, need } from "../shared/dom.js";
import { covers } from "../shared/inside.js";
import { data, drawing } from "./data.js";
import { number } from "./texts.js";
import { showSteps, sinceOf } from "./zone_since.js";

/**
 * Panels describe the article's day. On another day, show a note before them with the holder and area of the selected zone, the
 * holder of the place, or the area of the actor on that day.
 * @param {SiteState} state
 * @param {boolean} anyDay whether the panel describes no day, or the one that is shown
 */
export function noteDay(state, anyDay) {
  const note = need(document, "#cm-day-note"),
    words = data.site;
  note.hidden = state.day === data.mosaic.main.day || anyDay;
  // The published verdict is that of the article's day.
  for (const verdict of all(document, "#cm-panel .cm-verdict")) verdict.hidden = state.day !== data.mosaic.main.day;
  const since = state.zone && !note.hidden ? sinceOf(state.zone, state.day) : { lines: [], steps: [] };
  showSteps(since.steps);
  if (note.hidden) return;
  const day = drawing.mosaic.day(state.day),
    label = drawing.mosaic.label(state.day);
  const then = state.zone
    ? zoneThen(day, state.zone, label)
    : state.place
      ? placeThen(day, state.place, label)
      : state.actor
        ? actorThen(day, state.actor, state.day)
        : [];
  const texts = [...then, ...since.lines, words.otherDay.replace("{day}", label)];
  need(note, ":scope > :first-child").replaceChildren(...texts.map((text) => make("p", "", text)));
}

/** @param {HoldingPayload} one */
const holderName = (one) => data.words.holders[one.controller].label;

/**
 * @param {ComposedDay} day
 * @param {string} zone
 * @param {string} label
 */
function zoneThen({ holdings }, zone, label) {
  const words = data.site,
    held = holdings.filter((one) => one.zone === zone);
  if (!held.length) return [words.noGround.replace("{day}", label)];
  return held.map((one) => words.heldBy.replace("{holder}", () => holderName(one)).replace("{km2}", number(one.km2)));
}

/**
 * @param {ComposedDay} day
 * @param {string} id
 * @param {string} label
 */
function placeThen({ holdings }, id, label) {
  const place = data.words.places.find((one) => one.id === id);
  const holding = place && holdings.find((one) => covers(one.geometry, place.at));
  if (!holding) return [];
  const zone = data.words.zones[holding.zone].name;
  return [
    data.site.inZone
      .replace("{zone}", () => zone)
      .replace("{holder}", () => holderName(holding))
      .replace("{day}", label),
  ];
}

/**
 * @param {ComposedDay} day
 * @param {string} actor
 * @param {string} iso
 */
function actorThen({ holdings }, actor, iso) {
  const km2 = holdings.filter((one) => one.controller === actor).reduce((sum, one) => sum + one.km2, 0);
  const later = (data.became[actor] ?? []).filter(([since]) => since <= iso).map(([, text]) => text);
  return [...(km2 ? [`${data.site.holds.replace("{km2}", number(km2))}.`] : []), ...later.slice(-1)];
}
