/* Remarks: a few words about one spot, written on the map of the whole country where there is room. */
/** @import { Labels } from "./labels.js" */
/** @import { Remark } from "../shared/payloads" */
/** @import { Callout, Spot } from "./types" */
import { make } from "../shared/dom.js";
import { boxAt, inside } from "./boxes.js";
import { candidates } from "./callout_room.js";
import { putSettled } from "./callouts.js";

const LETTERS_A_LINE = 26;
/** Penalty on ground that a remark hides, besides that of callouts: it is only an addition. In px of leader. */
const HIDING = 300;
const MOST_LEADER_PX = 80;
const WIDEST_DOT_PX = 8;

/**
 * Break a text into lines of about equal length.
 * @param {string} text
 */
export function broken(text) {
  const lines = Math.ceil(text.length / LETTERS_A_LINE),
    most = Math.ceil(text.length / lines) + 2;
  return text
    .split(" ")
    .reduce((/** @type {string[]} */ made, word) => {
      const last = made.at(-1);
      if (last === undefined || last.length + word.length >= most) made.push(word);
      else made[made.length - 1] = `${last} ${word}`;
      return made;
    }, [])
    .join("\n");
}

/**
 * Return whether a leader is short enough to be followed: a remark without such a leader, or whose leader would cross a label, is
 * left out.
 * @param {Spot} spot
 * @param {Spot} end
 */
export const isNear = (spot, end) => Math.hypot(end.x - spot.x, end.y - spot.y) <= MOST_LEADER_PX;

/**
 * Return whether a callout or a name lies on the spot: a leader from under it would seem to be that label's.
 * @param {Pick<Labels, "taken">} labels
 * @param {Spot} spot
 */
export const isCovered = ({ taken }, { x, y }) =>
  taken.some((box) => box.right - box.left > WIDEST_DOT_PX && inside(boxAt(x, y, 0, 0), box));

/**
 * @param {Labels} labels
 * @param {Remark[]} remarks
 */
export function placeRemarks(labels, remarks) {
  const shown = remarks.filter(({ at }) => !isCovered(labels, labels.at(at)));
  const placed = shown.map(({ at, text }) => {
    const form = broken(text);
    const element = make("div", "cm-label cm-remark", form);
    const [w, h] = labels.sized(`remark${form}`, element);
    const spot = labels.at(at);
    const dear = candidates(labels, spot, form, w, h).map((each) => ({
      ...each,
      cost: each.cost + HIDING * labels.ground.hidden(each.box),
    }));
    const room = dear.filter(({ end, crossed }) => !crossed && isNear(spot, end)).sort((one, other) => one.cost - other.cost);
    /** @type {Callout & { element: HTMLElement }} */
    const callout = { element, spot, room, chosen: null };
    return callout;
  });
  putSettled(labels, placed);
}
