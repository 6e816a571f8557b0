/* The map's public interface: Folium's script calls `start`, and the scripts of the page around the map call the rest. */
import "./paper.js";
import { lookOfPlace } from "./acts.js";
import { bringTo } from "./goal.js";
import { lightIncident, showIncidents } from "./incidents.js";
import { start } from "./start.js";
import { apply, fly, hover, light, mainCanvas, pageTurned, refit, shownDay, shownMap, stamp } from "./state.js";
import { flyToNext } from "./walk.js";

window.ControlMap = {
  apply: (next) => {
    apply(next);
    // Streamlit writes the address with the parameters that it knows, which may lack the view.
    shownMap()?.fire("asked");
  },
  bringTo,
  day: shownDay,
  fly,
  flyToNext,
  hover,
  light,
  lightIncident,
  lookOfPlace,
  mainCanvas,
  map: shownMap,
  pageTurned,
  refit,
  showIncidents,
  stamp,
  start,
};
