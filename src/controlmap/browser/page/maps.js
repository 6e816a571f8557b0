/* The public interfaces of all map frames on the page. Frame and page have the same origin. */
/** @import { MapProgram } from "../shared/types" */

/** @returns {MapProgram[]} */
export function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow?.ControlMap).filter((map) => map !== undefined);
}
