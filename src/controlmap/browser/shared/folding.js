/* Normalisation for the search, equivalent to atlas/folding.py; both are tested with the same cases. */
import { ARABIC_SPELLINGS, OVERLOOKED } from "./constants.js";

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
