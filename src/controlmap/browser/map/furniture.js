/* The insets and the list of conference cities. */
/** @import { BasePayload, InsetBounds, LabelsPayload } from "../shared/payloads" */
import { make } from "../shared/dom.js";

/**
 * @param {BasePayload} base
 * @param {LabelsPayload} words
 */
export function buildInsets(base, words) {
  const insets = make("div", "cm-insets");
  /** @type {{ holder: HTMLElement, inset: InsetBounds }[]} */
  const maps = [];
  for (const inset of base.insets) {
    const card = make("div", "cm-inset");
    const holder = make("div", "cm-inset-map");
    card.append(make("div", "cm-inset-name", words.insets[inset.id]), holder);
    insets.append(card);
    maps.push({ holder, inset });
  }
  if (words.conference.places.length) {
    const card = make("div", "cm-inset cm-conference");
    card.append(make("div", "cm-inset-name", words.conference.title));
    for (const place of words.conference.places) {
      const row = make("div", "cm-conference-place");
      row.dataset.place = place.id;
      const arrow = make("span", "cm-arrow", "↑");
      arrow.style.transform = `rotate(${place.bearing}deg)`;
      arrow.setAttribute("aria-hidden", "true");
      row.append(arrow, make("span", "", place.name), make("span", "cm-far", place.distance));
      card.append(row);
    }
    insets.prepend(card);
  }
  return { insets, maps };
}
