/* The map's frame: title at the top, map in the middle, legend and insets beside or below it, source and scale at the bottom.
   They are inside the frame so that a screenshot contains them. Text is set with textContent only: data is never markup. */
/** @import { FrameParts } from "./types" */
/** @import { GroundCover } from "./ground_cover.js" */
/** @import { Room } from "./rooms.js" */
/** @import { DayPayload, LabelsPayload } from "../shared/payloads" */
import { all, make } from "../shared/dom.js";
import { isBeside } from "./bridge.js";
import { lowStage } from "./low_stage.js";
import { cleared, cornerIn, onPlane, rooms, within } from "./rooms.js";

export const NARROW_PX = 640;
const LEAST_PX = 20;
/** Height that the legend may gain on another day or with a comparison: kept clear of the country, so that the map need not move. */
const LEGEND_GROWTH_PX = 36;
/** Height of the buttons in the upper corner, and of the gaps in the column under them. */
const BUTTONS_PX = 80;
/** Zoom levels by which a country has to be larger for the legend to leave its corner: a seventh. */
const LEAST_GAIN = 0.2;
const SILENT_AFTER_MS = 8000;

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
 * @param {GroundCover} cover whether a rectangle covers the country
 */
export function layOutFrame(parts, map, bounds, legend, insets, cover) {
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
  if (Math.min(parts.stage.clientWidth, parts.stage.clientHeight) < LEAST_PX) return;
  const shown = L.latLngBounds([
    [bounds[1], bounds[0]],
    [bounds[3], bounds[2]],
  ]);
  const height = parts.stage.clientHeight;
  const fit = () => fitCountry(parts, map, shown, legend, insets, cover);
  fit();
  // The scale has another width at another zoom, which may break the line under the map.
  if (parts.stage.clientHeight !== height) {
    map.invalidateSize({ animate: false });
    fit();
  }
  clearButtons(map, cover);
}

/**
 * Fit the country into the room that shows it largest without legend and insets on ground that can be clicked.
 * @param {FrameParts} parts
 * @param {L.Map} map
 * @param {L.LatLngBounds} shown
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 * @param {GroundCover} cover
 */
function fitCountry(parts, map, shown, legend, insets, cover) {
  const [narrow, beside] = ["is-narrow", "is-beside"].map((name) => parts.frame.classList.contains(name));
  const furniture = narrow ? [] : [legend, ...all(insets, ":scope > *")];
  const under = LEGEND_GROWTH_PX + 14 + Math.max(legend.offsetHeight, insets.offsetHeight);
  const zoomOf = (/** @type {L.Point} */ both) => map.getBoundsZoom(shown, false, both);
  /** @type {(isStacked: boolean) => { clear: Room | undefined, last: Room }} */
  const best = (isStacked) => {
    parts.frame.classList.toggle("is-stacked", isStacked);
    const tried = rooms(narrow, beside, cleared(parts, legend, insets), parts.stage.clientHeight, under, zoomOf);
    const taken = furniture.map((element) => within(map, kept(element, element === legend ? LEGEND_GROWTH_PX : 0)));
    const isClear = (/** @type {Room} */ room) => {
      const corner = cornerIn(map, shown, room);
      return !taken.some((rectangle) => cover.overlapsAny(onPlane(rectangle, corner), room.zoom));
    };
    return { clear: tried.find(isClear), last: tried[tried.length - 1] };
  };
  const apart = best(false);
  let { from, to } = apart.clear ?? apart.last;
  if (!narrow && canStack(parts, legend, insets)) {
    const { clear } = best(true);
    const isLarger = clear && clear.zoom > (apart.clear ?? apart.last).zoom + LEAST_GAIN;
    if (isLarger) ({ from, to } = clear);
    else parts.frame.classList.remove("is-stacked");
  }
  map.fitBounds(shown, { animate: false, paddingTopLeft: from, paddingBottomRight: to });
}

/**
 * Return whether the stage is high enough for the legend above the insets, where one column leaves a country more room than two
 * corners, and for the buttons.
 * @param {FrameParts} parts
 * @param {HTMLElement} legend
 * @param {HTMLElement} insets
 */
function canStack(parts, legend, insets) {
  if (!insets.childElementCount) return false;
  parts.frame.style.setProperty("--cm-insets", `${insets.offsetHeight}px`);
  return legend.offsetHeight + LEGEND_GROWTH_PX + insets.offsetHeight + BUTTONS_PX < parts.stage.clientHeight;
}

/**
 * Move the buttons to the other upper corner if they cover the country in theirs, unless they would there as well. From right to
 * left their corner is the east, which a narrow map has no room beside. They stay where they are if they can, with the focus.
 * @param {L.Map} map
 * @param {GroundCover} cover
 */
function clearButtons(map, cover) {
  const buttons = /** @type {HTMLElement} */ (map.zoomControl.getContainer());
  // Each on its own, since points of a small box lie closer to each other.
  const corner = /** @type {L.Point} */ (map.getPixelBounds().min);
  const inTheWay = () => all(buttons, "a").some((one) => cover.overlaps(onPlane(within(map, kept(one, 0)), corner), map.getZoom()));
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
