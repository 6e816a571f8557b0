/* The band of a line's margin of error while the line is edited: it follows every vertex, before the page knows. */

const KM_PER_DEGREE = 111.195;
const STYLE = { color: "#2f5d7c", opacity: 0.3, fill: false, interactive: false, className: "studio-band-moving" };

/**
 * Return how wide a band of a margin to both sides of a line is on the map, in pixels.
 * @param {{ latLngToLayerPoint: (at: [number, number]) => { y: number } }} map
 * @param {{ lat: number, lng: number }} at
 * @param {number} marginKm
 * @returns {number}
 */
export function bandPixels(map, at, marginKm) {
  const degrees = marginKm / KM_PER_DEGREE;
  const north = map.latLngToLayerPoint([at.lat + degrees, at.lng]);
  const south = map.latLngToLayerPoint([at.lat - degrees, at.lng]);
  return Math.abs(south.y - north.y);
}

/**
 * Draw a band along the line of a polygon while its vertices are moved, in place of the one that the page drew.
 * @param {L.Map} map
 * @param {L.Polygon} polygon
 * @param {number} marginKm
 * @param {L.Layer | null} drawn the page's band, which is where the line was
 */
export function followWithBand(map, polygon, marginKm, drawn) {
  /** @type {L.Polygon | null} */
  let band = null;
  const weight = () => bandPixels(map, polygon.getBounds().getCenter(), marginKm);
  const follow = () => {
    drawn?.remove();
    if (band) band.setLatLngs(polygon.getLatLngs()).setStyle({ weight: weight() });
    else band = L.polygon(polygon.getLatLngs(), { ...STYLE, weight: weight(), pmIgnore: true, snapIgnore: true }).addTo(map);
  };
  for (const name of ["pm:markerdrag", "pm:markerdragend", "pm:vertexadded", "pm:vertexremoved"]) polygon.on(name, follow);
  map.on("zoomend", () => band?.setStyle({ weight: weight() }));
}
