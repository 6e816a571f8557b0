/* Fetches what a state shows besides the ground on the map: another day, a comparison, the day before it. */

/** @import { ChangePayload, DayPayload } from "../shared/payloads" */
/** @import { AskedState } from "../shared/types" */
/** @import { Find } from "./types" */

/** @typedef {[DayPayload | null, ChangePayload | null, DayPayload | null]} Files of the day, the comparison, and the earlier day to outline */

/**
 * Return the files of a state; null if one could not be fetched, which the browser reports.
 * @param {Find} find
 * @param {string | null} day null if it is on the map: it is neither fetched nor drawn again
 * @param {Required<Pick<AskedState, "change" | "before" | "ground">>} compared
 * @returns {Promise<Files | null>}
 */
export async function fetchFiles(find, day, { change, before, ground }) {
  try {
    const files = await Promise.all([day && find(day), change && find(change), before && ground.length ? find(before) : null]);
    return /** @type {Files} */ (files);
  } catch (error) {
    reportError(error);
    return null;
  }
}
