/* The pending action. Streamlit drops what a reader does while the server is unreachable, so the last action is kept until a
   state acknowledges it. channel.js stores it; reconnect.js sends it again after a lost connection. */
/** @import { Action } from "../shared/payloads" */

/** @type {Action | null} */
let pending = null;

/** @param {Action} action */
export function keep(action) {
  pending = action;
}

/**
 * Record the stamp of the last action that the server has answered.
 * @param {number} stamp
 */
export function answered(stamp) {
  if (pending && stamp >= pending.stamp) pending = null;
}

/** Return whether an action is still unanswered. */
export const waits = () => Boolean(pending);

/**
 * Return the unanswered action and forget it. The server recognises an action that it has already answered by its stamp.
 * @returns {Action | null}
 */
export function take() {
  const left = pending;
  pending = null;
  return left;
}
