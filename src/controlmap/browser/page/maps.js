/* The map frames on the page, each by what its program offers. Frame and page are of one origin. */
/** @import { MapProgram } from "../shared/types" */

/** @returns {MapProgram[]} */
export function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow?.ControlMap).filter((map) => map !== undefined);
}
