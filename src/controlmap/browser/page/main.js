/* The dashboard's program: one function for each component, called by Streamlit at every run of its fragment. */
export { channel } from "./channel.js";
export { incidents } from "./incidents.js";
export { reconnect } from "./reconnect.js";
export { timeline } from "./timeline.js";
export { walk } from "./walk.js";
