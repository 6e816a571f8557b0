/* The search: how well names match what a reader typed, mistakes included. Equivalent to atlas/statements/ranking.py and search.py. */
import { RANKING, SPELLINGS } from "./constants.js";
import { halfMistakes, lettersOf } from "./mistakes.js";
import { openKeys, spelledWords, spellingKeys } from "./spelling.js";

/** @import { Letters } from "./mistakes.js" */
/** @typedef {{ words: string[], each: string[][], begun: string[] }} Words words, the spelling keys of each alone, and those of all */
/** @typedef {Words & { plain: string, keys: string[], loose: string[], open: Letters[] }} Written */
/** @typedef {{ name: string, far: number }} Hit */
/** @typedef {{ names: Hit[], statements: string[], onlyNear: boolean }} Found */

const { equal, same_name, same_loosely, begins, begins_alike, word_begins, not_found, least_letters, half_a_mistake } = RANKING;
const ranks = new Set(SPELLINGS.ranks.split(" "));
const NOTHING = /** @type {Found} */ ({ names: [], statements: [], onlyNear: false });

/**
 * Return a text in the forms that are compared.
 * @param {string[]} words
 * @returns {Written}
 */
function written(words) {
  if (!words.length) return { ...withKeys(words), plain: "", keys: [], loose: [], open: [] };
  return {
    ...withKeys(words),
    plain: words.join(""),
    keys: spellingKeys(words),
    loose: spellingKeys(words, true),
    open: openKeys(words).map(lettersOf),
  };
}

/**
 * @param {string[]} words
 * @returns {Words}
 */
function withKeys(words) {
  const each = words.map((word) => spellingKeys([word], true));
  return { words, each, begun: each.flat() };
}

/**
 * Return spellings without the keys that an earlier one has too: only the best match among them counts.
 * @param {Written[]} spellings
 * @returns {Written[]}
 */
function distinct(spellings) {
  const seen = new Set();
  const fresh = (/** @type {string} */ kind, /** @type {string | Letters} */ key) => seen.size < seen.add(`${kind} ${key}`).size;
  return spellings.map((one) => ({
    ...one,
    keys: one.keys.filter((key) => fresh("strict", key)),
    loose: one.loose.filter((key) => fresh("loose", key)),
    open: one.open.filter((key) => fresh("open", key)),
  }));
}

/** The names of an edition in the forms that a search compares. */
export class Names {
  /** @param {Record<string, string[]>} keys the folded names of each `kind:id`, in order of preference among equal matches */
  constructor(keys) {
    /** @type {[name: string, spellings: Written[]][]} */
    this.names = [];
    /** @type {[name: string, words: Words][]} */
    this.statements = [];
    for (const [name, texts] of Object.entries(keys)) {
      if (name.startsWith("annotation:")) this.statements.push([name, withKeys(spelledWords(texts.join(" ")))]);
      else this.names.push([name, distinct(texts.map((text) => written(spelledWords(text))))]);
    }
  }

  /**
   * Find what matches, best first; a name with mistakes counts only if no name matches without.
   * @param {string} text
   * @returns {Found}
   */
  search(text) {
    const typed = written(spelledWords(text));
    if (!typed.words.length) return NOTHING;
    let names = this.ranked((name) => distance(typed, name));
    const shorter = typed.words.filter((word) => !ranks.has(word));
    if (!names.length && shorter.length && shorter.length < typed.words.length) {
      const kept = written(shorter);
      names = this.ranked((name) => distance(kept, name));
    }
    const letters = Math.max(...typed.open.map((key) => key.length));
    if (!names.length) {
      const allowed = RANKING.most_mistakes[Math.min(letters, RANKING.most_mistakes.length - 1)];
      names = this.ranked((name) => mistakenDistance(typed, name, allowed));
    }
    const statements = this.statements.filter(([, words]) => wordsBegin(typed, words)).map(([name]) => name);
    if (names.length || statements.length) return { names, statements, onlyNear: false };
    const near = this.ranked((name) => mistakenDistance(typed, name, RANKING.nearest_mistakes * letters, false));
    const last = near[RANKING.nearest - 1]?.far ?? not_found;
    return { names: near.filter(({ far }) => far <= last), statements: [], onlyNear: true };
  }

  /**
   * @param {(name: Written) => number} measure
   * @returns {Hit[]}
   */
  ranked(measure) {
    const found = [];
    for (const [name, spellings] of this.names) {
      const far = Math.min(...spellings.map(measure));
      if (far < not_found) found.push({ name, far });
    }
    return found.sort((one, other) => one.far - other.far);
  }
}

/**
 * Return how far a name is from what was typed, without mistakes.
 * @param {Written} typed
 * @param {Written} name
 */
function distance(typed, name) {
  if (name.plain === typed.plain) return equal;
  if (typed.keys.some((key) => name.keys.includes(key))) return same_name;
  if (typed.loose.some((key) => name.loose.includes(key))) return same_loosely;
  if (name.plain.startsWith(typed.plain)) return begins;
  // A key of a few letters left of many, as "hz" of "xyzzy", says nothing of the name that was meant.
  const telling = typed.loose.filter((key) => key.length >= least_letters || 2 * key.length > typed.plain.length);
  if (telling.some((key) => name.loose.some((other) => other.startsWith(key)))) return begins_alike;
  return wordsBegin(typed, name) ? word_begins : not_found;
}

/**
 * Return whether each word that was typed begins a word, in any spelling and without a joined article.
 * @param {Words} typed
 * @param {Words} name
 */
function wordsBegin(typed, name) {
  return typed.words.every((begun, at) => {
    if (name.words.some((word) => word.startsWith(begun))) return true;
    return typed.each[at].some((key) => key.length >= least_letters && name.begun.some((other) => other.startsWith(key)));
  });
}

/**
 * Return the distance with mistakes; not_found if there are more than `most`.
 * @param {Written} typed
 * @param {Written} name
 * @param {number} most
 * @param {boolean} [unfinished] whether a name that only begins with what was typed matches, too
 */
function mistakenDistance(typed, name, most, unfinished = true) {
  let best = not_found;
  const halves = most / half_a_mistake;
  for (const key of typed.open) {
    for (const other of name.open) {
      const [whole, begun] = halfMistakes(key, other, halves);
      if (whole <= halves) best = Math.min(best, RANKING.mistakes + whole * half_a_mistake);
      if (begun <= halves && unfinished && key.length > least_letters + 1) {
        best = Math.min(best, RANKING.mistakes_and_unfinished + begun * half_a_mistake);
      }
    }
  }
  return best;
}
