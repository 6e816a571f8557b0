/* The bar under a narrow map, which names the selection and leads to the panel. Its height never changes, so that nothing moves
   under a finger. A second button shows and hides the legend, the insets and the source; a third, after a tap on open ground,
   leads to the history of that point. */
/** @import { Drawn, FrameParts, Item, Shown } from "./types" */
/** @import { LabelsPayload } from "../shared/payloads" */

import { make } from "../shared/dom.js";
import { fitHeight, goToPanel, hostPanel } from "./bridge.js";
import { areaText } from "./canvas.js";
import { nameOfFront } from "./fronts.js";

/**
 * @param {FrameParts} parts
 * @param {LabelsPayload} words
 * @param {HTMLElement} offer the button for the history of a point
 * @param {() => Item[]} items the ground on the shown day
 * @param {() => void} onFold
 */
export function buildChosen(parts, words, offer, items, onFold) {
  const under = make("div", "cm-under");
  const bar = make("button", "cm-chosen"),
    text = make("span", "cm-chosen-text"),
    name = make("b"),
    held = make("span"),
    more = make("span", "cm-more");
  const arrow = make("span", "", "↓");
  arrow.setAttribute("aria-hidden", "true");
  more.append(make("span", "cm-spoken", words.more), arrow);
  bar.type = "button";
  text.append(name, held);
  bar.append(text, more);
  bar.addEventListener("click", goToPanel);
  under.append(bar, offer, folding(parts, words, onFold));
  parts.stage.after(under);
  return {
    /**
     * Show the name of the selection and who holds its zone, or that nothing is selected.
     * @param {string} named
     * @param {string | null} zone
     * @param {boolean} [isZone] whether the zone itself is selected: only then is its area that of the selection
     */
    show(named, zone, isZone = false) {
      const grounds = items()
        .filter((item) => item.holding.zone === zone)
        .map((item) =>
          isZone ? `${item.holder.heldBy}${words.comma} ${areaText({ ...item.holding, bounds: null }, words)}` : item.holder.heldBy,
        );
      name.textContent = named || words.nothing;
      text.classList.remove("is-noted");
      held.textContent = named ? grounds.join(" · ") : words.tapHint;
      more.hidden = bar.disabled = !hostPanel();
      fitHeight(parts.frame);
    },
    /**
     * Say in place of the holder what a tap found out; nothing is left as it is.
     * @param {string} note
     */
    add(note) {
      if (!note) return;
      text.classList.add("is-noted");
      held.textContent = note;
    },
  };
}

/**
 * Return what the bar under the map names: a zone or another selection, and the zone of which it says who holds it.
 * @param {Drawn} made
 * @param {Shown} shown
 * @returns {[string, string | null, boolean?]}
 */
export function namedIn({ words, canvas }, { zone, front, at, places }) {
  if (zone) return [words.zones[zone]?.name ?? "", zone, true];
  if (at) return [words.pointOffer, canvas.zoneAt(at)];
  const place = places.length === 1 && !front ? words.places.find(({ id }) => id === places[0]) : null;
  return place ? [place.name, canvas.zoneAt(place.at)] : [nameOfFront(front, words), null];
}

/**
 * @param {FrameParts} parts
 * @param {LabelsPayload} words
 * @param {() => void} onFold
 */
function folding(parts, words, onFold) {
  const fold = make("button", "cm-fold", words.fold);
  fold.type = "button";
  parts.side.id = "cm-folded";
  fold.setAttribute("aria-controls", parts.side.id);
  fold.setAttribute("aria-expanded", "false");
  fold.addEventListener("click", () => {
    const open = parts.frame.classList.toggle("is-unfolded");
    fold.setAttribute("aria-expanded", String(open));
    onFold();
    if (!open) return;
    const bring = () => parts.side.scrollIntoView({ block: "nearest" });
    bring();
    // The dashboard's frame grows a moment later.
    window.addEventListener("resize", bring, { once: true });
  });
  return fold;
}
