/* What a button stands for: the kind of thing that it chooses, or the action that it asks for. */
import { CHOSEN_KINDS } from "./constants.js";
/** @import { ActionKind, ChosenKind } from "./payloads" */

/** Kinds that a reader can choose, each the name of its parameter in the address. */
export const CHOSEN = /** @type {ChosenKind[]} */ (CHOSEN_KINDS);

/** In the order in which a panel prefers them: a statement is shown beside whatever else is chosen. */
export const PREFERRED = [...CHOSEN.filter((kind) => kind !== "annotation"), /** @type {ChosenKind} */ ("annotation")];

const ACTIONS = /** @type {ActionKind[]} */ ([...CHOSEN, "home", "day", "relation", "turn"]);

/**
 * Return the action that a button's data attributes ask for.
 * @param {DOMStringMap} dataset
 * @returns {ActionKind | undefined}
 */
export function kindOf(dataset) {
  return ACTIONS.find((name) => name in dataset);
}
