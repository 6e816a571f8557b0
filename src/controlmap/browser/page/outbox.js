/* What a reader does while the server is away: Streamlit drops it. The last act is kept until a state answers it, so that
   it can be sent again. Filled by courier.js, whose script goes out with every click and so must stay short; emptied by
   reconnect.js, before which this stands. */
window.ControlMapOutbox = window.ControlMapOutbox || (function () {
  let kept = null;
  return {
    keep(act) { kept = act; },

    /* A state came, with the stamp of the last act that the server answered. */
    answered(stamp) { if (kept && stamp >= kept.stamp) kept = null; },

    /* Gives the act that nobody answered, once. The server knows one that it has answered by its stamp. */
    take() {
      const left = kept;
      kept = null;
      return left;
    },
  };
})();
