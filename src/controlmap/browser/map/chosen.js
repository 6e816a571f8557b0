/* The bar under a narrow map, which names the selection. On the map's own page it is a link to the panel, which is far below
   there; beside a text page a second button shows and hides the legend, the insets and the source. */
/** @import { FrameParts, Item } from "./types" */
/** @import { LabelsPayload } from "../shared/payloads" */

import { make } from "../shared/dom.js";
import { fitHeight, goToPanel, hostPanel } from "./bridge.js";

/**
 * @param {FrameParts} parts
 * @param {LabelsPayload} words
 * @param {() => void} onFold
 */
export function buildChosen(parts, words, onFold) {
  const under = make("div", "cm-under");
  const bar = make("button", "cm-chosen"),
    text = make("span"),
    more = make("span", "cm-more", `${words.more} `);
  const arrow = make("span", "", "↓");
  arrow.setAttribute("aria-hidden", "true");
  more.append(arrow);
  bar.type = "button";
  bar.append(text, more);
  bar.addEventListener("click", goToPanel);
  under.append(bar, folding(parts, words, onFold));
  parts.stage.after(under);
  return {
    /**
     * Show a zone with its holders and areas, or the name of another selection, or that nothing is selected.
     * @param {string | null} zone
     * @param {Item[]} items
     * @param {string} [other]
     */
    show(zone, items, other) {
      const held = items.filter((item) => item.holding.zone === zone).map((item) => ` · ${item.holder.heldBy}${words.comma} ${item.area}`);
      text.replaceChildren(zone ? make("b", "", words.zones[zone].name) : other || words.nothing, ...held);
      more.hidden = bar.disabled = !hostPanel();
      fitHeight(parts.frame);
    },
  };
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
    fold.setAttribute("aria-expanded", String(parts.frame.classList.toggle("is-unfolded")));
    onFold();
  });
  return fold;
}
