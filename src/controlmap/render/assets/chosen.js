/* Under a narrow map: what is chosen, in one line, and the way to what is known of it, which stands far below there. */
(function (CM) {
  "use strict";
  CM.buildChosen = function (parts, words) {
    const bar = CM.make("button", "cm-chosen"), text = CM.make("span"), more = CM.make("span", "cm-more", words.more + " ");
    const arrow = CM.make("span", "", "↓");
    arrow.setAttribute("aria-hidden", "true");
    more.append(arrow);
    bar.type = "button";
    bar.append(text, more);
    bar.addEventListener("click", CM.goToPanel);
    parts.stage.after(bar);
    return {
      /* Name a zone with who holds how much of it; of none, that the whole country is shown. */
      show(zone, items) {
        const held = items.filter((item) => item.holding.zone === zone).map((item) => " · " + item.holder.heldBy + words.comma + " " + item.area);
        text.replaceChildren(zone ? CM.make("b", "", words.zones[zone].name) : words.nothing, ...held);
        more.hidden = bar.disabled = !CM.panel();
        CM.fitHeight(parts.frame);
      },
    };
  };
})((window.ControlMap = window.ControlMap || {}));
