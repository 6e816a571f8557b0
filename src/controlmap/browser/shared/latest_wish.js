/* Coalesces requests: while one is pending, only the latest of the further ones is kept, and sent after the response. */

/**
 * @param {(day: string) => void} send requests a day
 * @param {() => void} done is called when the last requested day has arrived
 */
export function latestWish(send, done) {
  /** @type {string | null} */
  let sent = null;
  /** @type {string | null} */
  let next = null;
  const ask = (/** @type {string} */ day) => {
    if (sent) {
      next = day;
      return;
    }
    sent = day;
    send(day);
  };
  const answered = (/** @type {string | null} */ day) => {
    if (!sent) return;
    const wanted = next;
    sent = next = null;
    if (wanted && wanted !== day) ask(wanted);
    else done();
  };
  return { ask, answered };
}
