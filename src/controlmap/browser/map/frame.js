/* The map's frame: title above, map in the middle, legend and insets beside or below, source and scale at the foot.
   Everything inside the frame travels with a screenshot of it. Text is set with textContent only: no markup in data. */
import { isBeside } from "./bridge.js";

export const NARROW_PX = 640;
const MOST_EXTRA_PX = 168;
const EXTRA_STEP_PX = 28;
const SILENT_AFTER_MS = 8000;

export function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function buildFrame(mapElement, words) {
  const frame = make("div", "cm-frame");
  frame.dir = words.direction;
  frame.lang = words.language;
  mapElement.parentNode.insertBefore(frame, mapElement);
  const head = make("div", "cm-head");
  const title = make("div", "cm-title", words.title);
  // The map is a part of the page with a name of its own, for readers who go from part to part.
  title.id = "cm-title";
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-labelledby", title.id);
  // Folium's page forbids a reader to enlarge it with two fingers.
  for (const viewport of document.querySelectorAll('meta[name="viewport"]')) viewport.content = "width=device-width, initial-scale=1";
  const subtitle = make("div", "cm-subtitle");
  head.append(title, subtitle);
  const stage = make("div", "cm-stage");
  stage.append(mapElement);
  const side = make("div", "cm-side");
  const foot = make("div", "cm-foot");
  const source = make("div", "cm-source", words.source);
  foot.append(source);
  frame.append(head, stage, side, foot);
  return { frame, head, stage, side, foot, title, subtitle, source };
}

/* Paddings to try: those that show the country largest first, then those that move it least. */
function rooms(narrow, beside, sides, height, zoomOf) {
  // A phone has no sea to spare at the sides: callouts find their room above and below.
  if (narrow) return [{ from: [4, Math.round(height * 0.06)], to: [6, Math.round(height * (beside ? 0.06 : 0.14))] }];
  const found = [];
  for (const [west, east] of sides)
    for (let side = 0; side <= MOST_EXTRA_PX; side += EXTRA_STEP_PX)
      for (let below = 0; below <= MOST_EXTRA_PX; below += EXTRA_STEP_PX) {
        const from = [west === null ? 6 + side : west, 8],
          to = [east === null ? 6 + side : east, 10 + below];
        const zoom = zoomOf(L.point(from).add(to));
        if (Number.isFinite(zoom)) found.push({ from, to, zoom, moved: side + below });
      }
  // A frame so low, or words so long, that nothing is left between them: the map is then drawn under its furniture.
  if (!found.length) return [{ from: [0, 0], to: [0, 0] }];
  return found.sort((one, other) => other.zoom - one.zoom || one.moved - other.moved);
}

/* What stands at a side is cleared there (px), while the other side moves. The country itself is never mirrored: where the
   legend has come to stand in the west, either of the two may have to be cleared. */
function cleared(parts, legend, insets) {
  const besideInsets = insets.offsetWidth + 14;
  return parts.frame.dir === "rtl"
    ? [
        [null, besideInsets],
        [legend.offsetWidth + 14, null],
      ]
    : [[besideInsets, null]];
}

/* Wide frames carry legend and insets inside the stage, over the sea and the neighbours; narrow ones below it. */
export function layOutFrame(parts, map, bounds, legend, insets, onCountry) {
  const narrow = parts.frame.clientWidth < NARROW_PX;
  const beside = narrow && isBeside();
  parts.frame.classList.toggle("is-narrow", narrow);
  parts.frame.classList.toggle("is-beside", beside);
  const home = narrow ? parts.side : parts.stage;
  if (legend.parentNode !== home) home.append(insets, legend);
  map.invalidateSize({ animate: false });
  const shown = L.latLngBounds([
    [bounds[1], bounds[0]],
    [bounds[3], bounds[2]],
  ]);
  const furniture = narrow ? [] : [legend, ...insets.children];
  // Legend and insets never cover ground that can be clicked: where they would, the country moves, or gives way a little.
  for (const room of rooms(narrow, beside, cleared(parts, legend, insets), parts.stage.clientHeight, (both) =>
    map.getBoundsZoom(shown, false, both),
  )) {
    map.fitBounds(shown, { animate: false, paddingTopLeft: room.from, paddingBottomRight: room.to });
    if (!furniture.some((element) => onCountry(element.getBoundingClientRect()))) break;
  }
  return narrow;
}

export function addScale(map, foot, words) {
  const Spoken = L.Control.Scale.extend({
    _updateMetric(metres) {
      const km = this._getRoundNum(metres) / 1000;
      const number = new Intl.NumberFormat(words.locale).format(km);
      this._updateScale(this._mScale, words.distance.replace("{km}", number), (km * 1000) / metres);
    },
  });
  foot.prepend(new Spoken({ imperial: false, maxWidth: 110 }).addTo(map).getContainer());
}

/* Leaflet's buttons speak English and stand on the left, whatever the page does. */
export function turnZoom(map, words) {
  if (words.direction === "rtl") map.zoomControl.setPosition("topright");
  const [nearer, farther] = map.zoomControl.getContainer().children;
  for (const [button, text] of [
    [nearer, words.zoomIn],
    [farther, words.zoomOut],
  ]) {
    button.title = text;
    button.setAttribute("aria-label", text);
  }
}

/* Raster tiles are never asked for unless the reader switches them on. */
export function addBaseChoice(map, parts, words) {
  if (words.base.choices.length < 2) return;
  const label = make("label", "cm-base", `${words.base.label} `);
  const select = make("select");
  for (const choice of words.base.choices) select.append(new Option(choice.name, choice.id));
  label.append(select);
  const note = make("span", "cm-credit");
  parts.foot.append(label, note);
  let tiles = null;
  let waiting = 0;
  select.addEventListener("change", () => {
    const choice = words.base.choices.find((c) => c.id === select.value);
    if (tiles) tiles.remove();
    tiles = null;
    clearTimeout(waiting);
    note.textContent = choice.credit || "";
    parts.frame.classList.remove("has-raster");
    if (!choice.url) return;
    // The shipped outlines go when the first tile is there, and not before: a server may refuse, or never answer.
    const silent = () => {
      note.textContent = words.base.silent;
    };
    tiles = L.tileLayer(choice.url, { maxZoom: 18, pane: "cm-raster" }).addTo(map);
    tiles.once("tileerror", silent);
    waiting = setTimeout(silent, SILENT_AFTER_MS);
    tiles.once("tileload", () => {
      clearTimeout(waiting);
      note.textContent = choice.credit || "";
      parts.frame.classList.add("has-raster");
    });
  });
}

/* Title and source of the day that is shown. */
export function nameDay(parts, words, day) {
  parts.title.textContent = day.main ? words.title : words.titleOther;
  parts.subtitle.textContent = words.subtitle.replace("{day}", day.labels[words.language] || day.day);
  parts.source.textContent = day.main ? words.source : words.sourceOther;
}
