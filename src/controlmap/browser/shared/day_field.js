/* A day in a field is written in the form of the page's language while nobody types in it: a browser's own date field has the form of
   the browser's language, which may not be that of the page or of its other fields. */

/**
 * Return a day in the form of fields.
 * @param {string} iso
 * @param {string} form with DD, MM and YYYY
 */
export function typedDay(iso, form) {
  const [year, month, day] = iso.split("-");
  return iso && form.replace("YYYY", year).replace("MM", month).replace("DD", day);
}

/**
 * Show the day of a field, or none. The style sheet covers the browser's own text with it.
 * @param {HTMLInputElement} input in an element of the class cm-day-field
 * @param {string} iso
 * @param {string} form
 */
export function setDay(input, iso, form) {
  input.value = iso;
  if (input.parentElement) input.parentElement.dataset.day = typedDay(iso, form);
}

/**
 * Follow what is typed into a field, or picked from its calendar.
 * @param {HTMLInputElement} input
 * @param {string} form
 */
export function followDay(input, form) {
  input.addEventListener("input", () => {
    if (input.parentElement) input.parentElement.dataset.day = typedDay(input.value, form);
  });
}
