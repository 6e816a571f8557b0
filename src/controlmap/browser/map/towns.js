/* Towns: a dot, and a name beside it where there is room. Name and dot select the town, whatever ground lies under them. */
/** @import { Labels } from "./labels.js" */
/** @import { PlaceWords } from "../shared/payloads" */
/** @import { Box, Spot } from "./types" */
import { PLACE_RANKS } from "../shared/constants.js";
import { make } from "../shared/dom.js";
import { boxAt, meets } from "./boxes.js";
import { meetsSymbol, townRoom } from "./town_room.js";

/** The capital and the seats of governorates: named on every map of the whole country. */
export const FOREMOST_RANKS = PLACE_RANKS.slice(0, 2);
const ROUNDS = 5;
const DOT_PX = 6;
const WORD_GAP_PX = 4;

/** @param {Spot} spot */
const dotAt = ({ x, y }) => boxAt(x - DOT_PX / 2, y - DOT_PX / 2, DOT_PX, DOT_PX);

/**
 * Return a name's box with room at its ends: two names in one line are not to be read as one.
 * @param {Box} box
 */
const apart = ({ left, top, right, bottom }) => ({ left: left - WORD_GAP_PX, top, right: right + WORD_GAP_PX, bottom });

/**
 * Place the foremost towns. If one finds no room for its name, they are placed again with that one first.
 * @param {Labels} labels
 */
export function placeForemost(labels) {
  const lit = labels.options.lit();
  const [capitals, seats] = FOREMOST_RANKS.map((rank) => labels.options.places.filter((each) => each.rank === rank && !lit.includes(each)));
  const before = labels.taken.length,
    named = labels.names.length,
    children = labels.root.childElementCount;
  let order = seats;
  for (let round = 0; round < ROUNDS; round++) {
    labels.taken.length = before;
    labels.names.length = named;
    while (labels.root.childElementCount > children) labels.root.lastElementChild?.remove();
    labels.dots = [];
    for (const { at } of [...capitals, ...order]) {
      const dot = dotAt(labels.at(at));
      if (!labels.dots.some((other) => meets(dot, other))) labels.dots.push(dot);
    }
    const nameless = [...capitals, ...order].filter((town) => !placeTown(labels, town));
    if (!nameless.length) break;
    order = [...order].sort((one, other) => Number(nameless.includes(other)) - Number(nameless.includes(one)));
  }
  labels.dots = [];
}

/**
 * Place a town's dot and its name; without room for the name neither, unless the dot is always to be shown.
 * @param {Labels} labels
 * @param {PlaceWords} place
 * @returns {boolean} false if there was room for its dot but not for its name
 */
export function placeTown(labels, place, extra = "", always = false) {
  const spot = labels.at(place.at);
  if (spot.x < 4 || spot.y < 4 || spot.x > labels.view.right || spot.y > labels.view.bottom) return true;
  const dot = dotAt(spot);
  if (labels.taken.some((other) => meets(dot, other)) && !always) return true;
  const element = target(labels, place, `cm-label cm-place rank-${place.rank} ${extra}`, place.name);
  const [w, h] = labels.sized(place.rank + extra + place.name, element);
  const symbol = labels.symbols.find((each) => meetsSymbol(dot, each));
  const free = townRoom(spot, w, h, labels.options.mirrored, symbol).filter(
    (candidate) => labels.free(candidate) && !labels.names.some((other) => meets(apart(candidate), other)),
  );
  const bare = free.filter((candidate) => !labels.covers(candidate));
  const room = bare.length ? bare : free;
  // Prefer a position where a town's name does not run across a front.
  const home = labels.ground.at(spot.x, spot.y);
  const found = room.find((candidate) => labels.ground.holds(home, candidate)) || room[0];
  if (!found) element.remove();
  if (!found && !always) return false;
  labels.taken.push(dot);
  if (found) {
    labels.put(element, found);
    labels.names.push(found);
  }
  // A symbol over the dot marks the town as well, and a click there is meant for it.
  if (symbol) return true;
  const mark = target(labels, place, `cm-dot rank-${place.rank} ${extra}`);
  labels.root.append(mark);
  mark.style.transform = `translate(${Math.round(spot.x + labels.origin.x)}px,${Math.round(spot.y + labels.origin.y)}px)`;
  return true;
}

/**
 * @param {Labels} labels
 * @param {PlaceWords} place
 * @param {string} className
 */
function target(labels, { id }, className, text = "") {
  const element = make("div", className, text);
  element.dataset.place = id;
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    labels.options.choosePlace(id);
  });
  return element;
}
