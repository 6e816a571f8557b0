/* The map's frame: title at the top, map in the middle, legend and insets beside or below it, source and scale at the bottom.
   They are inside the frame so that a screenshot contains them. Text is set with textContent only: data is never markup. */
/** @typedef {[number | null, number | null]} Sides padding in px on the west and the east side; null: several values are tried */
/** @typedef {{ from: [number, number], to: [number, number], zoom: number, moved: number }} Room paddings in px, resulting zoom, shift in px */
/** @import { FrameParts } from "./types" */
/** @import { DayPayload, LabelsPayload } from "../shared/payloads" */
import { all, make } from "../shared/dom.js";
import { isBeside } from "./bridge.js";
import { lowStage } from "./low_stage.js";

export const NARROW_PX = 640;
const LEAST_PX = 20;
const MOST_EXTRA_PX = 168;
const EXTRA_STEP_PX = 28;
/** Height that the legend may gain on another day or with a comparison: kept clear of the country, so that the map need not move. */
const LEGEND_GROWTH_PX = 36;
const SILENT_AFTER_MS = 8000;
const UNMOVED = { zoom: 0, moved: 0 };

/**
 * @param {HTMLElement} mapElement
 * @param {LabelsPayload} words
 * @returns {FrameParts}
 */
export function buildFrame(mapElement, words) {
  const frame = make("div", "cm-frame");
  frame.dir = words.direction;
  frame.lang = words.language;
  mapElement.before(frame);
  const head = make("div", "cm-head");
  const title = make("div", "cm-title", words.title);
  // A labelled landmark, so that readers who navigate by landmarks find the map.
  title.id = "cm-title";
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-labelledby", title.id);
  // Folium's viewport setting disables pinch zoom.
  for (const viewport of document.querySelectorAll('meta[name="viewport"]'))
    viewport.setAttribute("content", "width=device-width, initial-scale=1");
  const subtitle = make("div", "cm-subtitle");
  const finding = make("div", "cm-finding");
  head.append(title, finding, subtitle);
  const stage = make("div", "cm-stage");
  stage.append(mapElement);
  const side = make("div", "cm-side");
  const foot = make("div", "cm-foot");
  const source = make("div", "cm-source", words.source);
  foot.append(source);
  frame.append(head, stage, side, foot);
  return { frame, head, stage, side, foot, title, finding, subtitle, source };
}

/**
 * Return the paddings to try: those with the largest country first, then those that move it least.
 * @param {boolean} narrow
 * @param {boolean} beside
 * @param {Sides[]} sides
 * @param {number} height
 * @param {number} under height that clears everything along the lower edge
 * @param {(both: L.Point) => number} zoomOf
 * @returns {Room[]}
 */
function rooms(narrow, beside, sides, height, under, zoomOf) {
  // A phone is too narrow for padding at the sides, so callouts get room above and below the country.
  if (narrow) return [{ from: [4, Math.round(height * 0.06)], to: [6, Math.round(height * (beside ? 0.06 : 0.14))], ...UNMOVED }];
  /** @type {Room[]} */
  const found = [];
  const extra = Array.from({ length: MOST_EXTRA_PX / EXTRA_STEP_PX + 1 }, (_, step) => step * EXTRA_STEP_PX);
  // Islands may lie wherever the legend does: then it is cleared as a whole, on its side or below.
  for (const [west, east] of sides)
    for (const side of west === null || east === null ? extra : [0])
      for (const below of under > MOST_EXTRA_PX ? [...extra, under] : extra) {
        /** @type {[number, number]} */
        const from = [west === null ? 6 + side : west, 8];
        /** @type {[number, number]} */
        const to = [east === null ? 6 + side : east, 10 + below];
        const zoom = zoomOf(L.point(from).add(to));
        if (Number.isFinite(zoom)) found.push({ from, to, zoom, moved: side + below });
      }
  // If the frame is too small for any padding, the legend and the insets overlap the map.
  if (!found.length) return [{ from: [0, 0], to: [0, 0], ...UNMOVED }];
  return found.sort((one, other) => other.zoom - one.zoom || one.moved - other.moved);
}

/**
 * Return which side gets a fixed padding, in px, to clear the insets or the legend, while the other side varies. From right to
 * left the legend is in the west but the country is not mirrored, so clearing either of the two may fit better.
 * @param {FrameParts} parts
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 * @returns {Sides[]}
 */
function cleared(parts, legend, insets) {
  const besideInsets = insets.childElementCount ? insets.offsetWidth + 14 : 6;
  const besideLegend = legend.offsetWidth + 14;
  return parts.frame.dir === "rtl"
    ? [
        [null, besideInsets],
        [besideLegend, null],
        [besideLegend, besideInsets],
      ]
    : [
        [besideInsets, null],
        [besideInsets, besideLegend],
      ];
}

/**
 * Return the rectangle of a piece of furniture, and of room above it.
 * @param {HTMLElement} element
 * @param {number} above px
 */
function kept(element, above) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMRect(x, y - above, width, height + above);
}

/**
 * Lay out the frame: wide ones have legend and insets on the map, over sea and neighbouring countries; narrow ones below it.
 * @param {FrameParts} parts
 * @param {L.Map} map
 * @param {[number, number, number, number]} bounds
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 * @param {{ ground: (rectangle: DOMRect) => boolean, much: (rectangle: DOMRect) => boolean }} onCountry whether a rectangle covers any
 *   ground, or more than a corner of it
 */
export function layOutFrame(parts, map, bounds, legend, insets, onCountry) {
  const narrow = parts.frame.clientWidth < NARROW_PX;
  const beside = narrow && isBeside();
  parts.frame.classList.toggle("is-narrow", narrow);
  parts.frame.classList.toggle("is-beside", beside);
  parts.frame.classList.remove("is-tight");
  if (narrow) parts.frame.style.setProperty("--cm-stage", `${lowStage(parts)}px`);
  const home = narrow ? parts.side : parts.stage;
  if (legend.parentNode !== home) home.append(insets, legend);
  map.invalidateSize({ animate: false });
  // Hidden: without room for the padding, Leaflet would compute a view of NaN. Once it is shown, it is laid out again.
  if (Math.min(parts.stage.clientWidth, parts.stage.clientHeight) < LEAST_PX) return narrow;
  const shown = L.latLngBounds([
    [bounds[1], bounds[0]],
    [bounds[3], bounds[2]],
  ]);
  const furniture = narrow ? [] : [legend, ...all(insets, ":scope > *")];
  // Legend and insets must not cover ground that can be clicked: move or shrink the country until they do not.
  const under = LEGEND_GROWTH_PX + 14 + Math.max(legend.offsetHeight, insets.offsetHeight);
  for (const room of rooms(narrow, beside, cleared(parts, legend, insets), parts.stage.clientHeight, under, (both) =>
    map.getBoundsZoom(shown, false, both),
  )) {
    map.fitBounds(shown, { animate: false, paddingTopLeft: room.from, paddingBottomRight: room.to });
    if (!furniture.some((element) => onCountry.ground(kept(element, element === legend ? LEGEND_GROWTH_PX : 0)))) break;
  }
  clearButtons(/** @type {HTMLElement} */ (map.zoomControl.getContainer()), onCountry.much);
  return narrow;
}

/**
 * Move the buttons to the other upper corner if they cover the country in theirs, unless they would there as well. From right to
 * left their corner is the east, which a narrow map has no room beside. They stay where they are if they can, with the focus.
 * @param {HTMLElement} buttons
 * @param {(rectangle: DOMRect) => boolean} onCountry
 */
function clearButtons(buttons, onCountry) {
  // Each on its own, since points of a small box lie closer to each other.
  const inTheWay = () => all(buttons, "a").some((one) => onCountry(kept(one, 0)));
  const own = buttons.parentElement;
  const other = own?.parentElement && all(own.parentElement, ".leaflet-top").find((corner) => corner !== own);
  if (!own || !other || !inTheWay()) return;
  other.append(buttons);
  if (inTheWay()) own.append(buttons);
}

/**
 * @param {L.Map} map
 * @param {HTMLElement} foot
 * @param {LabelsPayload} words
 */
export function addScale(map, foot, words) {
  const Spoken = L.Control.Scale.extend({
    /**
     * @this { { _getRoundNum(metres: number): number, _updateScale(scale: HTMLElement, text: string, share: number): void, _mScale: HTMLElement } }
     * @param {number} metres
     */
    _updateMetric(metres) {
      const km = this._getRoundNum(metres) / 1000;
      const number = new Intl.NumberFormat(words.locale).format(km);
      this._updateScale(this._mScale, words.distance.replace("{km}", number), (km * 1000) / metres);
    },
  });
  const scale = new Spoken(/** @type {L.Control.ScaleOptions} */ ({ imperial: false, maxWidth: 110 })).addTo(map).getContainer();
  if (scale) foot.prepend(scale);
}

/**
 * Translate the zoom buttons and move them to the right for right-to-left languages, which Leaflet does not do.
 * @param {L.Map} map
 * @param {LabelsPayload} words
 */
export function turnZoom(map, words) {
  if (words.direction === "rtl") map.zoomControl.setPosition("topright");
  const buttons = all(/** @type {HTMLElement} */ (map.zoomControl.getContainer()), "a");
  buttons.forEach((button, index) => {
    // The style sheet shows the label at once; a title would show it again, a second later.
    button.title = "";
    button.setAttribute("aria-label", index === 0 ? words.zoomIn : words.zoomOut);
  });
}

/**
 * Add the choice of a background. Raster tiles are requested only after a reader has chosen them.
 * @param {L.Map} map
 * @param {FrameParts} parts
 * @param {LabelsPayload} words
 */
export function addBaseChoice(map, parts, words) {
  if (words.base.choices.length < 2) return;
  const label = make("label", "cm-base", `${words.base.label} `);
  const select = make("select");
  for (const choice of words.base.choices) select.append(new Option(choice.name, choice.id));
  label.append(select);
  const note = make("span", "cm-credit");
  parts.foot.append(label, note);
  /** @type {L.TileLayer | null} */
  let tiles = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  select.addEventListener("change", () => {
    const choice = words.base.choices.find((c) => c.id === select.value);
    if (tiles) tiles.remove();
    tiles = null;
    clearTimeout(waiting);
    note.textContent = choice?.credit ?? "";
    parts.frame.classList.remove("has-raster");
    if (!choice?.url) return;
    // Keep the built-in outlines until the first tile has loaded, since a tile server may refuse or never answer.
    const silent = () => {
      note.textContent = words.base.silent;
    };
    tiles = L.tileLayer(choice.url, { maxZoom: 18, pane: "cm-raster" }).addTo(map);
    tiles.once("tileerror", silent);
    waiting = setTimeout(silent, SILENT_AFTER_MS);
    tiles.once("tileload", () => {
      clearTimeout(waiting);
      note.textContent = choice.credit;
      parts.frame.classList.add("has-raster");
    });
  });
}
