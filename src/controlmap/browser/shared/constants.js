/* Written by `python -m controlmap.render.shared_constants`: change the constants in Python. */

export const ARABIC_SPELLINGS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ة": "ه"};
export const CHOSEN_KINDS = ["zone", "annotation", "place", "actor"];
export const EVENTS_SHOWN = 9;
export const LEAST_HANDOVER_KM2 = 0.05;
export const NOT_FOUND = 4;
export const OVERLOOKED = "ـ'’ʿʾ-";
export const PAGES = ["map", "timeline", "article", "outcomes", "actors", "coverage", "table", "about"];
