/* The step from a statement to its ground on the day that decided it, compared with an earlier day. A button names it as
   `statement:day:since`, or as a statement alone, which is shown on the article's day. */
/** @import { MapState } from "../shared/payloads" */
/** @import { SiteState } from "./types" */
import { flyToNext } from "../map/walk.js";
import { all } from "../shared/dom.js";
import { data, drawing } from "./data.js";

/**
 * @param {string} id
 * @returns {{ annotation: string, day: string, compare: string | null }}
 */
function read(id) {
  const [annotation, day = data.mosaic.main.day, compare = null] = id.split(":");
  return { annotation, day, compare };
}

/**
 * Return the state in which a step is shown, and let the map move there.
 * @param {string} id
 */
export function groundStep(id) {
  const step = read(id);
  if (step.compare) flyToNext();
  return step;
}

/**
 * @param {SiteState} state
 * @param {string} id
 */
export function isShown({ annotation, day, compare }, id) {
  const step = read(id);
  return step.annotation === annotation && step.day === day && step.compare === compare;
}

/**
 * Mark the buttons of the step that is shown.
 * @param {SiteState} state
 */
export function markGround(state) {
  for (const button of all(document, ".cm-then")) button.setAttribute("aria-pressed", String(isShown(state, button.dataset.then ?? "")));
}

/**
 * Return the map's part of a comparison: what changed, and the ground of the selection on the earlier day, which is outlined.
 * @param {SiteState} state
 * @returns {Pick<MapState, "change" | "before" | "ground">}
 */
export function compared({ compare, day, annotation, zone }) {
  const note = compare && annotation ? drawing.mosaic.day(compare).statements[annotation] : null;
  const ground = [...(note?.zones ?? []), ...(zone ? [zone] : [])];
  return {
    change: compare ? `${compare}..${day}` : null,
    before: compare,
    ground: compare ? ground : [],
  };
}
