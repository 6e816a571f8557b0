/* The page's language is a separate script, sent with the page, so that the direction does not change while the page is read. */
export { languages as default } from "./languages.js";
