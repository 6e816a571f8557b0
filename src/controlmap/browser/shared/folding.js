/* Folding and ranking in search, as atlas/folding.py and atlas/statements/search.py have them: one table of cases holds both. */
import { ARABIC_SPELLINGS, NOT_FOUND, OVERLOOKED } from "./constants.js";

/** @type {Record<string, string>} */
const spellings = ARABIC_SPELLINGS;

/**
 * Text as search compares it: no case, no accents or vowel signs, one spelling of exchangeable letters.
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
 * How far the nearest of a thing's folded names is from a folded wish.
 * @param {string} text
 * @param {string[]} names
 */
export function nearestOf(text, names) {
  return Math.min(NOT_FOUND, ...names.map((name) => distance(text, name)));
}

/**
 * How far a folded name is from a folded wish: 0 the same, 1 begins with it, 2 a word begins with it, 3 holds all its words.
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
