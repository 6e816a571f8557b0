/* Spelling keys: two spellings of one name have a key in common. Equivalent to atlas/spelling.py, with the same rules, which the
   files of languages contain; both are tested with the same cases. */
import { SPELLINGS } from "./constants.js";
import { folded } from "./folding.js";

/** @typedef {[pattern: RegExp, other: string]} Rule */

const HYPHENS = /[-‐‑‒–—―_]/g;
const REPEATED = /(.)\1+/gu;
const articles = new Set(SPELLINGS.articles.split(" "));
/** @type {[string, string[]][]} */
const either = SPELLINGS.either.map(([letters, others]) => [/** @type {string} */ (letters), /** @type {string[]} */ (others)]);
const single = new Map(either.filter(([letters]) => letters.length === 1));
const pairs = either.filter(([letters]) => letters.length > 1);
/** @type {Rule[]} */
const strictRules = SPELLINGS.rules.map(([pattern, other]) => [new RegExp(pattern, "gu"), other]);
/** @type {Rule[]} */
const looseRules = [
  .../** @type {Rule[]} */ (SPELLINGS.loose.map(([pattern, other]) => [new RegExp(pattern, "gu"), other])),
  ...strictRules,
];

/**
 * Return a name's words, folded; a hyphen separates words.
 * @param {string} text
 * @returns {string[]}
 */
export function spelledWords(text) {
  return folded(text.replace(HYPHENS, " ")).split(" ").filter(Boolean);
}

/**
 * Return the keys of a name by its folded words: without its articles, and with them joined to the next word.
 * @param {string[]} words
 * @param {boolean} [loose]
 * @returns {string[]}
 */
export function spellingKeys(words, loose = false) {
  return [...new Set(withAndWithoutArticles(words).flatMap((parts) => joined(parts, loose, true)))];
}

/**
 * Return the loose keys in which letters with several meanings remain: few, for counting mistakes.
 * @param {string[]} words
 * @returns {string[]}
 */
export function openKeys(words) {
  return [...new Set(withAndWithoutArticles(words).flatMap((parts) => joined(parts, true, false)))];
}

/** @param {string[]} words */
function withAndWithoutArticles(words) {
  const bare = words.filter((word, at) => at === words.length - 1 || !articles.has(word));
  return bare.length < words.length ? [words, bare] : [words];
}

/**
 * @param {string[]} words
 * @param {boolean} loose
 * @param {boolean} either
 */
function joined(words, loose, either) {
  return combined(words.map((word) => wordKeys(word, loose, either))).map((key) => key.replace(REPEATED, "$1"));
}

/** @type {Map<string, string[]>} */
const known = new Map();

/**
 * @param {string} word
 * @param {boolean} loose
 * @param {boolean} either
 * @returns {string[]}
 */
function wordKeys(word, loose, either) {
  const name = `${word} ${loose} ${either}`;
  let keys = known.get(name);
  if (!keys) {
    let forms = [word];
    for (const [letters, others] of either ? pairs : [])
      forms = forms.flatMap((form) => others.map((other) => form.replaceAll(letters, other)));
    const rewritten = new Set(
      forms.flatMap((form) => (loose ? [strictRules, looseRules] : [strictRules]).map((rules) => changed(form, rules))),
    );
    const choices = (/** @type {string} */ letter) => (either && single.get(letter)) || [letter];
    keys = [...new Set(Array.from(rewritten, (form) => combined(Array.from(form, choices))).flat())].sort();
    known.set(name, keys);
  }
  return keys;
}

/**
 * @param {string} word
 * @param {Rule[]} rules
 */
function changed(word, rules) {
  return rules.reduce((text, [pattern, other]) => text.replace(pattern, other), word);
}

/**
 * Return every combination of one choice each; of those beyond the limit, the first choice only.
 * @param {string[][]} choices
 * @returns {string[]}
 */
function combined(choices) {
  let found = [""];
  for (const options of choices) {
    const taken = found.length * options.length <= SPELLINGS.most_keys ? options : options.slice(0, 1);
    found = found.flatMap((begun) => taken.map((option) => begun + option));
  }
  return found;
}
