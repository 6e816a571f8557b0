/* Days: ISO dates, counted and written in UTC. */

/**
 * Return a day's start in ms since 1970.
 * @param {string} iso
 */
export const at = (iso) => Date.parse(`${iso}T00:00:00Z`);

/**
 * Return the day of a time in ms.
 * @param {number} ms
 */
export const isoOf = (ms) => new Date(ms).toISOString().slice(0, 10);

/**
 * Return whether a text is a day of the calendar.
 * @param {string} text
 */
export function isIso(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at(text)) && isoOf(at(text)) === text;
}

/**
 * Return how a locale writes a day in full.
 * @param {string} locale
 * @returns {(iso: string) => string}
 */
export function dayWriter(locale) {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return (iso) => format.format(at(iso));
}
