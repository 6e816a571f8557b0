/* The static edition's program: the map's, and what the server does for the dashboard. Its data scripts hand in their parts. */
import "../map/main.js";
import { drawing } from "./data.js";
import { parts, take, takePacked } from "./site.js";

window.ControlMapSite = {
  get mosaic() {
    return drawing.mosaic;
  },
  parts,
  take,
  takePacked,
};
