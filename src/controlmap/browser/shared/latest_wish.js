/* The latest wish: what is asked for while an answer is under way waits, and only the last of it is asked for then. */

/**
 * @param {(day: string) => void} send asks for a day
 * @param {() => void} done is called when the day that came is the last that was wished for
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
