/* Waiting: for a file, for what is drawn to be on the screen, for the frame to change its size. */
/** @import { FrameParts, Part } from "./types" */

/**
 * @template Payload
 * @param {Part<Payload>} part
 * @returns {Promise<Payload>}
 */
export function load(part) {
  return typeof part === "string"
    ? fetch(part).then((answer) => {
        if (!answer.ok) throw new Error(part);
        return answer.json();
      })
    : Promise.resolve(part);
}

/**
 * Settles when what has been drawn so far is on the screen; a page out of sight has no frames, and does not wait.
 * @returns {Promise<void>}
 */
export const painted = () =>
  new Promise((done) => {
    if (document.hidden) done();
    // The next frame is drawn after its callbacks: only the one after that finds it on the screen.
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });

/**
 * @param {FrameParts} parts
 * @param {() => void} refit
 */
export function watchSize(parts, refit) {
  let width = parts.frame.clientWidth;
  let height = parts.stage.clientHeight;
  new ResizeObserver(() => {
    if (!parts.frame.clientWidth) return; // out of sight
    const narrow = parts.frame.classList.contains("is-narrow");
    const same = Math.abs(parts.frame.clientWidth - width) < 2 && (narrow || Math.abs(parts.stage.clientHeight - height) < 2);
    width = parts.frame.clientWidth;
    height = parts.stage.clientHeight;
    if (!same) refit();
  }).observe(parts.frame);
}
