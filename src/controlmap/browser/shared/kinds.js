/* The kinds of things that buttons select, and the other actions that they request. */
import { CHOSEN_KINDS } from "./constants.js";
/** @import { ActionKind, ChosenKind } from "./payloads" */

/** Kinds that a reader can select; each is also the name of its URL parameter. */
export const CHOSEN = /** @type {ChosenKind[]} */ (CHOSEN_KINDS);

/** The kinds in the panel's order of preference. Statements come last, because they are shown with any other selection. */
export const PREFERRED = [...CHOSEN.filter((kind) => kind !== "annotation"), /** @type {ChosenKind} */ ("annotation")];

const ACTIONS = /** @type {ActionKind[]} */ ([...CHOSEN, "home", "day", "relation", "turn", "then"]);

/**
 * Return the action that a button's data attributes request.
 * @param {DOMStringMap} dataset
 * @returns {ActionKind | undefined}
 */
export function kindOf(dataset) {
  return ACTIONS.find((name) => name in dataset);
}
