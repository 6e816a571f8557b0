/* Normalisation and ranking for the search, equivalent to atlas/folding.py and atlas/statements/search.py; both are tested with
   the same cases. */
import { ARABIC_SPELLINGS, NOT_FOUND, OVERLOOKED } from "./constants.js";

/** @type {Record<string, string>} */
const spellings = ARABIC_SPELLINGS;

/**
 * Return a text as the search compares it: lower case, no accents or vowel marks, one spelling of interchangeable letters.
 * @param {string} text
 * @returns {string}
 */
export function folded(text) {
  const letters = Array.from(text.normalize("NFKD").toLowerCase(), (letter) => {
    if (OVERLOOKED.includes(letter)) return "";
    return Object.hasOwn(spellings, letter) ? spellings[letter] : letter;
  });
  return letters.join("").normalize("NFKD").replace(/\p{M}/gu, "").trim().replace(/\s+/g, " ");
}

/**
 * Return the distance of the best match among folded names; `text` is folded too.
 * @param {string} text
 * @param {string[]} names
 */
export function nearestOf(text, names) {
  return Math.min(NOT_FOUND, ...names.map((name) => distance(text, name)));
}

/**
 * Return how well a folded name matches a folded text: 0 equal, 1 begins with it, 2 a word begins with it, 3 contains all its
 * words, NOT_FOUND otherwise.
 * @param {string} text
 * @param {string} name
 * @returns {number}
 */
export function distance(text, name) {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (` ${name}`.includes(` ${text}`)) return 2;
  return text.split(" ").every((word) => name.includes(word)) ? 3 : NOT_FOUND;
}
