/* Written by `python -m controlmap.render.shared_constants`: change the constants in Python. */

export const ARABIC_SPELLINGS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ة": "ه"};
export const CHOSEN_KINDS = ["zone", "annotation", "place", "front", "at", "actor"];
export const EVENTS_SHOWN = 9;
export const HATCHES = {"none": {"lines": "", "dots": ""}, "diagonal": {"lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2", "dots": ""}, "counter-diagonal": {"lines": "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": ""}, "cross": {"lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": ""}, "dots": {"lines": "", "dots": "M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};
export const LEAST_HANDOVER_KM2 = 0.05;
export const NOT_FOUND = 4;
export const OVERLOOKED = "ـ'’ʿʾ-";
export const PAGES = ["map", "timeline", "article", "outcomes", "actors", "coverage", "table", "about"];
export const PLACE_RANKS = ["capital", "seat", "town", "base", "crossing", "village"];
export const SHARED_LOOK = {"fill": "#c9c6bd", "ink": "#4a4a4a"};
export const SILENT_LOOK = {"fill": "#8d8d86", "ink": "#6d6d66"};
export const TOO_SMALL_PX = 24;
