/* The map's program, as the page that holds a map knows it: Folium's script starts it, the page's scripts speak to it. */
import "./paper.js";
import { showIncidents } from "./incidents.js";
import { start } from "./start.js";
import { apply, fly, light, mainCanvas, pageTurned, refit, shownDay, shownMap, stamp } from "./state.js";

window.ControlMap = {
  apply,
  day: shownDay,
  fly,
  light,
  mainCanvas,
  map: shownMap,
  pageTurned,
  refit,
  showIncidents,
  stamp,
  start,
};
