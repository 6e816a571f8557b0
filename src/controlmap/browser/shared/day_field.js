/* A day in a field is written with the name of its month while nobody types in it: a browser's own date field has the form of the
   browser's language, which may not be that of the page, and a day of another order could be read as another date. */

/**
 * Return a day as a field shows it.
 * @param {string} iso
 * @param {string} locale
 */
export function typedDay(iso, locale) {
  /** @type {Intl.DateTimeFormatOptions} */
  const form = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return iso && new Intl.DateTimeFormat(locale, form).format(new Date(iso));
}

/**
 * Show the day of a field, or none. The style sheet covers the browser's own text with it.
 * @param {HTMLInputElement} input in an element of the class cm-day-field
 * @param {string} iso
 * @param {string} locale
 */
export function setDay(input, iso, locale) {
  input.value = iso;
  if (input.parentElement) input.parentElement.dataset.day = typedDay(iso, locale);
}

/**
 * Follow what is typed into a field, or picked from its calendar.
 * @param {HTMLInputElement} input
 * @param {string} locale
 */
export function followDay(input, locale) {
  input.addEventListener("input", () => {
    if (input.parentElement) input.parentElement.dataset.day = typedDay(input.value, locale);
  });
}
