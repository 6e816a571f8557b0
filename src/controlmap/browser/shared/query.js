/* Query strings as a reader sees them in the address. */

/**
 * Return a query string with its question mark, or nothing for an empty one. Commas stay legible.
 * @param {URLSearchParams} asked
 */
export function queryOf(asked) {
  const text = asked.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}
