/* Longitudes of a country across the date line: its map counts them on beyond 180 degrees, as model/date_line.py describes. Addresses
   have them within 180 degrees. */

const TURN = 360;

/**
 * Return a longitude within 180 degrees.
 * @param {number} lng
 */
export const withinHalfTurn = (lng) => (lng > TURN / 2 ? lng - TURN : lng);

/**
 * Return the longitude, of those that name the same meridian, that is nearest to another one.
 * @param {number} lng
 * @param {number} near
 */
export const nearestTo = (lng, near) => lng + TURN * Math.round((near - lng) / TURN);
