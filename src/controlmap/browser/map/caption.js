/* The lines above and below the map that name the shown day, or both days that are compared side by side. */
/** @import { Drawn, FrameParts } from "./types" */
/** @import { DayPayload, LabelsPayload } from "../shared/payloads" */
import { hostWindow } from "./bridge.js";

/**
 * Show the title and the source of a day.
 * @param {FrameParts} parts
 * @param {LabelsPayload} words
 * @param {DayPayload} day
 * @param {DayPayload | null} [earlier] shown beside it
 */
export function nameDay(parts, words, day, earlier) {
  parts.title.textContent = day.main ? words.title : words.titleOther;
  parts.finding.textContent = day.main ? words.finding : "";
  const days = (earlier ? [earlier, day] : [day]).map((each) => each.labels[words.language] || each.day);
  parts.subtitle.textContent = words.subtitle.replace("{day}", days.join(" / "));
  parts.source.textContent = day.main ? words.source : words.sourceOther;
}

/**
 * Name the day that is shown beside another; the page around the map then has no stripes to explain.
 * @param {Drawn} made
 * @param {DayPayload | null} earlier
 */
export function nameBeside({ parts, words, shownDay }, earlier) {
  for (const each of [parts.frame, hostWindow().document.documentElement]) each.classList.toggle("is-swiping", Boolean(earlier));
  if (shownDay) nameDay(parts, words, shownDay, earlier);
}
