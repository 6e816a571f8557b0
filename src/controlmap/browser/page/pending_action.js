/* What a reader does while the server is away: Streamlit drops it. The last action is kept until a state answers it, so that
   it can be sent again. The channel fills it; the page that is back after a lost connection takes it. */
/** @import { Action } from "../shared/payloads" */

/** @type {Action | null} */
let pending = null;

/** @param {Action} action */
export function keep(action) {
  pending = action;
}

/**
 * A state came, with the stamp of the last action that the server answered.
 * @param {number} stamp
 */
export function answered(stamp) {
  if (pending && stamp >= pending.stamp) pending = null;
}

/**
 * Returns the unanswered action, once. The server knows one that it has answered by its stamp.
 * @returns {Action | null}
 */
export function take() {
  const left = pending;
  pending = null;
  return left;
}
