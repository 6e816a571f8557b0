/* How many mistakes lie between two spelling keys, counted in halves: letters that are often confused, and letters that are easily
   left out, count as half a mistake. Equivalent to `mistakes` in atlas/statements/ranking.py, but hundreds of keys a millisecond. */
import { SPELLINGS } from "./constants.js";

/** @typedef {Uint8Array} Letters the numbers of a key's letters */

const MOST_LETTERS = 256;
const WHOLE = 2;
const LONGEST = 160;
/** More than any number of mistakes. */
export const TOO_MANY = 1000;

/** @type {Map<string, number>} */
const numbers = new Map();
const costs = new Uint8Array(MOST_LETTERS * MOST_LETTERS).fill(WHOLE);
const slips = new Uint8Array(MOST_LETTERS).fill(WHOLE);
for (let letter = 0; letter < MOST_LETTERS; letter += 1) confuse(letter, letter, 0);
for (const letter of SPELLINGS.slight) slips[numberOf(letter)] = 1;
for (const group of SPELLINGS.near) {
  for (const letter of group) for (const other of group) if (letter !== other) confuse(numberOf(letter), numberOf(other), 1);
}
for (const [letter, others] of /** @type {[string, string[]][]} */ (SPELLINGS.either)) {
  if (letter.length === 1) for (const other of others) confuse(numberOf(letter), numberOf(other), 0);
}
let rows = [0, 1, 2].map(() => new Uint16Array(LONGEST + 1));

/**
 * @param {number} letter
 * @param {number} other
 * @param {number} halves
 */
function confuse(letter, other, halves) {
  costs[letter * MOST_LETTERS + other] = halves;
  costs[other * MOST_LETTERS + letter] = halves;
}

/**
 * Return the number of a letter; letters beyond the most are taken for one another.
 * @param {string} letter
 */
function numberOf(letter) {
  let number = numbers.get(letter);
  if (number === undefined) {
    number = Math.min(numbers.size, MOST_LETTERS - 1);
    numbers.set(letter, number);
  }
  return number;
}

/**
 * @param {string} key
 * @returns {Letters}
 */
export const lettersOf = (key) => Uint8Array.from(Array.from(key).slice(0, LONGEST), numberOf);

/**
 * Return half the mistakes between two keys, and those between the first and the beginning of the second; TOO_MANY if above `most`.
 * @param {Letters} typed
 * @param {Letters} name
 * @param {number} most
 * @returns {[whole: number, begun: number]}
 */
export function halfMistakes(typed, name, most) {
  // The length alone can tell: each letter too many is at least half a mistake.
  if (typed.length - name.length > most) return [TOO_MANY, TOO_MANY];
  let [before, last, here] = rows;
  last[0] = 0;
  for (let column = 0; column < name.length; column += 1) last[column + 1] = last[column] + slips[name[column]];
  for (let row = 0; row < typed.length; row += 1) {
    const letter = typed[row];
    const slip = slips[letter];
    let least = last[0] + slip;
    here[0] = least;
    for (let column = 0; column < name.length; column += 1) {
      const other = name[column];
      let cost = last[column] + costs[letter * MOST_LETTERS + other];
      if (last[column + 1] + slip < cost) cost = last[column + 1] + slip;
      if (here[column] + slips[other] < cost) cost = here[column] + slips[other];
      const exchanged = row && column && letter === name[column - 1] && other === typed[row - 1];
      if (exchanged && before[column - 1] + WHOLE < cost) cost = before[column - 1] + WHOLE;
      here[column + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return [TOO_MANY, TOO_MANY];
    [before, last, here] = [last, here, before];
  }
  rows = [before, last, here];
  let begun = TOO_MANY;
  for (let column = 1; column <= name.length; column += 1) if (last[column] < begun) begun = last[column];
  return [last[name.length], begun];
}
