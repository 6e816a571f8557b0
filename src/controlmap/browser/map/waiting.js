/* Functions that wait for a file, for the next paint, and for a change of the frame's size. */
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
 * Resolve when everything drawn so far has been painted. A hidden page has no animation frames, so it does not wait.
 * @returns {Promise<void>}
 */
export const painted = () =>
  new Promise((done) => {
    if (document.hidden) done();
    // Callbacks run before their frame is painted, so the paint is certain only in the frame after the next one.
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
    if (!parts.frame.clientWidth) return; // hidden
    const narrow = parts.frame.classList.contains("is-narrow");
    const same = Math.abs(parts.frame.clientWidth - width) < 2 && (narrow || Math.abs(parts.stage.clientHeight - height) < 2);
    width = parts.frame.clientWidth;
    height = parts.stage.clientHeight;
    if (!same) refit();
    // The scale has another width at another zoom, which may break the line under the map.
    if (!same && parts.stage.clientHeight !== height) refit();
  }).observe(parts.frame);
}
