/* The dashboard's components: one function for each, which Streamlit calls at every run of the component's fragment. */
export { channel } from "./channel.js";
export { incidents } from "./incidents.js";
export { reconnect } from "./reconnect.js";
export { share } from "./share.js";
export { timeline } from "./timeline.js";
export { walk } from "./walk.js";
