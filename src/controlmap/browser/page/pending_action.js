/* What a reader does while the server is away: Streamlit drops it. The last action is kept until a state answers it, so that
   it can be sent again. The channel fills it; the page that is back after a lost connection takes it. */

let pending = null;

export function keep(action) {
  pending = action;
}

/* A state came, with the stamp of the last action that the server answered. */
export function answered(stamp) {
  if (pending && stamp >= pending.stamp) pending = null;
}

/* Returns the action that nobody answered, once. The server knows one that it has answered by its stamp. */
export function take() {
  const left = pending;
  pending = null;
  return left;
}
