"""Text with hidden characters, and too much text."""

from __future__ import annotations

from pathlib import Path

from tests.mistakes.mistake import Mistake, Spoil, change, mistake, write

POINT = (
    "name,lat,lon,day,controller,zone,basis,source,origin\n"
    "{},12.2,10.5,2020-01-01,crown,south,certain,marrow-atlas,an invented atlas\n"
)


def named(word: str) -> Spoil:
    """Give the walled town another name, written as YAML writes it in double quotes."""
    return change("zones.yaml", "en: Kernel,", f'en: "{word}",')


def _hide_in_river(edition: Path) -> None:
    rivers = edition / "basemap" / "rivers.geojson"
    text = rivers.read_text(encoding="utf-8")
    rivers.write_text(text.replace('"en": "', '"en": "\\u202e', 1), encoding="utf-8")


WORDS: tuple[Mistake, ...] = (
    mistake(
        "an override of direction",
        named(r"Ker\u202enel"),
        "m/zones.yaml:20: T102 name.en hides the character U+202E in 'Ker<U+202E>nel'. Fix: remove the character.",
    ),
    mistake(
        "an embedding of direction",
        named(r"Ker\u202bnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+202B in 'Ker<U+202B>nel'. Fix: remove the character.",
    ),
    mistake(
        "an isolate of direction",
        named(r"Ker\u2066nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+2066 in 'Ker<U+2066>nel'. Fix: remove the character.",
    ),
    mistake(
        "a blank without width",
        named(r"Ker\u200bnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+200B in 'Ker<U+200B>nel'. Fix: remove the character.",
    ),
    mistake(
        "a joiner without width",
        named(r"Ker\u200dnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+200D in 'Ker<U+200D>nel'. Fix: remove the character.",
    ),
    mistake(
        "a soft hyphen",
        named(r"Ker\u00adnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+00AD in 'Ker<U+00AD>nel'. Fix: remove the character.",
    ),
    mistake(
        "a byte order mark inside a name",
        named(r"Ker\ufeffnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+FEFF in 'Ker<U+FEFF>nel'. Fix: remove the character.",
    ),
    mistake(
        "a separator of lines",
        named(r"Ker\u2028nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+2028 in 'Ker<U+2028>nel'. Fix: remove the character.",
    ),
    mistake(
        "a bell",
        named(r"Ker\anel"),
        "m/zones.yaml:20: T102 name.en hides the character U+0007 in 'Ker<U+0007>nel'. Fix: remove the character.",
    ),
    mistake(
        "an escape of the terminal",
        named(r"Ker\e[31mnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+001B in 'Ker<U+001B>[31mnel'. Fix: remove the character.",
    ),
    mistake(
        "a zero character",
        named(r"Ker\0nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+0000 in 'Ker<U+0000>nel'. Fix: remove the character.",
    ),
    mistake(
        "a tag character",
        named(r"Ker\U000e0041nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+E0041 in 'Ker<U+E0041>nel'. Fix: remove the character.",
    ),
    mistake(
        "a letter that shows nothing",
        named(r"Ker\u3164nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+3164 in 'Kerㅤnel'. Fix: remove the character.",
    ),
    mistake(
        "a braille cell without dots",
        named(r"Ker\u2800nel"),
        "m/zones.yaml:20: T102 name.en hides the character U+2800 in 'Ker⠀nel'. Fix: remove the character.",
    ),
    mistake(
        "a selector of variants",
        named(r"Ker\ufe0fnel"),
        "m/zones.yaml:20: T102 name.en hides the character U+FE0F in 'Ker️nel'. Fix: remove the character.",
    ),
    mistake(
        "an override among the aliases",
        change("zones.yaml", "aliases: [the hills]", r"""aliases: ["the\u202e hills"]"""),
        "m/zones.yaml:18: T102 aliases.0 hides the character U+202E in 'the<U+202E> hills'. Fix: remove the character.",
    ),
    mistake(
        "an override in a note of ground",
        change("zones/kernel.geojson", "The town wall", r"The town\u202ewall"),
        "m/zones/kernel.geojson:14: T102 note hides the character U+202E in 'The town<U+202E>wall and the "
        "road to the east gate.'. "
        "Fix: remove the character.",
    ),
    mistake(
        "an override in a statement",
        change("annotations.yaml", "en: Talks in Harbour are stuck.", r"""en: "Talks\u202e" """),
        "m/annotations.yaml:42: T102 text.en hides the character U+202E in 'Talks<U+202E>'. Fix: remove the character.",
    ),
    mistake(
        "an override in an address",
        change("sources.yaml", "    publisher:", '    url: "https://a.example/\\u202egpj"\n    publisher:'),
        "m/sources.yaml:5: T102 url hides the character U+202E in 'https://a.example/<U+202E>gpj'. "
        "Fix: remove the character.",
    ),
    mistake(
        "an override in the basemap",
        _hide_in_river,
        "m/basemap/rivers.geojson:1: T102 the name of feature 1 hides the character U+202E in '<U+202E>The Rib'. "
        "Fix: remove the character.",
    ),
    mistake(
        "an override in a control point",
        write("control-points.csv", POINT.format("Pi\u202eth")),
        "m/control-points.csv:2: T102 name hides the character U+202E in 'Pi<U+202E>th'. Fix: remove the character.",
    ),
    mistake(
        "a name of blanks",
        named("   "),
        "m/zones.yaml:20: R101 name.en is empty or too short. Fix: give it 1 or more.",
    ),
    mistake(
        "a name of five thousand letters",
        named("K" * 5000),
        "m/zones.yaml:20: R101 name.en 'KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK…' is "
        "too long. "
        "Fix: give it 4000 at most.",
    ),
    mistake(
        "an alias of a thousand letters",
        change("zones.yaml", "aliases: [the hills]", f"aliases: [{'h' * 1000}]"),
        "m/zones.yaml:18: R101 aliases.0 'hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh…' "
        "is too long. "
        "Fix: give it 200 at most.",
    ),
    mistake(
        "an alias that is nothing",
        change("zones.yaml", "aliases: [the hills]", 'aliases: [""]'),
        "m/zones.yaml:18: R101 aliases.0 is empty or too short. Fix: give it 1 or more.",
    ),
    mistake(
        "a name in no language",
        change("zones.yaml", "name: {en: Kernel, ar: كيرنل}", "name: Kernel"),
        "m/zones.yaml:20: R101 name 'Kernel' is not a mapping of languages to texts. "
        "Fix: write them as {en: ..., and each other language}.",
    ),
    mistake(
        "a name without one of the languages",
        change("zones.yaml", "name: {en: Kernel, ar: كيرنل}", "name: {en: Kernel}"),
        "m/zones.yaml:20: T101 name has no words in 'ar'. "
        "Fix: add the words, or take the language out of edition.yaml.",
    ),
    mistake(
        "a language that is not a code",
        change("zones.yaml", "name: {en: Kernel,", "name: {English: Kernel,"),
        "m/zones.yaml:20: R101 name.English 'English' is not a language code. "
        "Fix: use two or three lower-case letters, e.g. 'en'.",
    ),
)
