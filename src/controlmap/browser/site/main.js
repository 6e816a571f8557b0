/* The static edition's entry point: the map, and in-browser replacements for the dashboard's server. Data scripts call `take` and
   `takePacked`. */
import "../map/main.js";
import { drawing } from "./data.js";
import { take, takePacked } from "./data_scripts.js";
import { parts } from "./site.js";

window.ControlMapSite = {
  get mosaic() {
    return drawing.mosaic;
  },
  parts,
  take,
  takePacked,
};
