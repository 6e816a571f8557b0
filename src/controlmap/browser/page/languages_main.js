/* The page's language: sent with the page itself, since a page that turns round while it is read startles. */
export { languages as default } from "./languages.js";
