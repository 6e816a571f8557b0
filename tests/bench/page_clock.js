/* Injected into every frame of a measured page. A click ends when the button is released; first paint is the frame in
   which everything that a reader came for is there. PAINTED and ANSWER_WITHIN_MS are filled in by page_clock.py. */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener("pointerup", () => { top.__released = now(); }, true);
  for (const kind of ["WebGLRenderingContext", "WebGL2RenderingContext"]) {
    const drawing = window[kind] && window[kind].prototype;
    for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
      const plain = drawing && drawing[name];
      if (plain) drawing[name] = function (...all) { top.__drew = 1; return plain.apply(this, all); };
    }
  }
  if (window !== top) return;

  window.__answer = (answered, wanted) => new Promise((resolve) => {
    const see = () => { if (answered(wanted)) { observer.disconnect(); resolve(now()); } };
    const observer = new MutationObserver(see);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => { observer.disconnect(); resolve(null); }, ANSWER_WITHIN_MS);
  });

  const look = () => {
    let painted = false;
    try {
      painted = PAINTED;
    } catch (error) {
      // The page, or the frame in it, is not there yet.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    }
    if (painted) requestAnimationFrame(() => { window.__painted = performance.now(); });
    else requestAnimationFrame(look);
  };
  look();
})();
