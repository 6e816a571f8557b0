/* Written by `python -m controlmap.render.shared_constants`: change the constants in Python. */

export const ARABIC_SPELLINGS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ؤ": "و", "ئ": "ي", "ة": "ه"};
export const CHOSEN_KINDS = ["zone", "annotation", "place", "front", "at", "actor"];
export const EVENTS_SHOWN = 9;
export const HATCHES = {"none": {"lines": "", "dots": ""}, "diagonal": {"lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2", "dots": ""}, "counter-diagonal": {"lines": "M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": ""}, "cross": {"lines": "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2", "dots": ""}, "dots": {"lines": "", "dots": "M1.9,3 a1.1,1.1 0 1,0 2.2,0 a1.1,1.1 0 1,0 -2.2,0"}};
export const LEAST_HANDOVER_KM2 = 0.05;
export const LEAST_SHOWN_KM2 = 0.5;
export const NEAREST_ZOOM = 13;
export const OVERLOOKED = "ـ'’‘`´ʼʿʾ-";
export const PAGES = ["map", "timeline", "article", "outcomes", "actors", "coverage", "table", "about"];
export const PLACE_RANKS = ["capital", "seat", "town", "base", "crossing", "village"];
export const RANKING = {"equal": 0.0, "same_name": 0.5, "same_loosely": 0.7, "begins": 1.0, "begins_alike": 1.5, "word_begins": 2.0, "mistakes": 3.0, "mistakes_and_unfinished": 3.25, "not_found": 100.0, "most_mistakes": [0.0, 0.0, 0.0, 0.5, 1.0, 1.5, 2.0], "nearest_mistakes": 0.4, "least_letters": 3, "half_a_mistake": 0.5, "nearest": 5};
export const SHARED_LOOK = {"fill": "#c9c6bd", "ink": "#4a4a4a"};
export const SPELLINGS = {"articles": "ad adh al an ar as ash at ath az ed el en er es esh et ez il ul ال", "rules": [["ء", ""], ["ڤ", "ف"], ["پ", "ب"], ["گ", "غ"], ["چ", "ج"], ["ی", "ي"], ["ک", "ك"], ["ديموقر", "ديمقر"], ["اميرك", "امريك"], ["مليش", "ميليش"], ["ه$", "ا"], ["^(sch|ch)", "sh"], ["tch", "ch"], ["dj", "j"], ["gh", "g"], ["kh", "x"], ["ph", "f"], ["th", "t"], ["tz", "ts"], ["n(?=b)", "m"], ["ck|q", "k"], ["h$", ""], ["oo|ou|uu|(?:aw|ow|au|ao)(?![aeiouy])", "u"], ["o", "u"], ["ee|ii|(?:ai|ei|ay|ey|aiy|eiy)(?![aeiouy])", "i"], ["([aeiu])i(?=[aeu])", "$1y"], ["([^aeiouy])y(?![aeiou])", "$1i"], ["([^aeiouyw])uw?(?=[aei])", "$1w"], ["([^aeiouyw])(?:iy+|i|y)(?=[aeu])", "$1iy"]], "loose": [["^[وبلك]?ال(?=..)", ""], ["^ا(?=...)", ""], ["^(?:al|el|ar|as|ash|ad|an|at|az|ed|es|ez)(?=[^aeiou].{3})", ""]], "either": [["dh", ["d", "z"]], ["e", ["a", "i"]]], "near": ["ضظ", "ذدز", "ثتط", "صس", "قكغ", "حهخ", "اعه", "اي", "يو", "شس", "aeiuy", "uw", "kxg", "hx", "dzj", "td", "sz", "bp", "fv", "gj", "mn"], "slight": "اويهعaeiuyhw", "ranks": "air airport base camp city countryside crossing district facility garrison governorate governorates naval of province provinces suburb town village اطراف الجويه العاصمه العسكري بلدتي بلده حي ريف قاعده قريه قضاء محافظتي محافظه محيط مخيم مدينتي مدينه مطار معبر من منطقه ناحيه ولايه", "most_keys": 32};
export const TOO_SMALL_PX = 24;
export const VIEW = "view";
