"""Files that are not YAML, or that use more of YAML than is allowed."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, change, costly, mistake, recode, write

_NINE = "".join(f"- &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9))

BOMB = f"events:\n- &a [x, x]\n{_NINE}"
"""Nine aliases of nine aliases, nine times: 400 million words in 500 bytes."""

_ALIAS = "m/events.yaml:{}: Y103 anchors and aliases such as '{}' are not read. Fix: write the value out."
_WORDS = "m/events.yaml:{}: Y106 an entry is not a mapping of keys to values. Fix: write its keys, each with its value."

BOMB_PROBLEMS = [
    problem
    for line, name in enumerate("abcdefghij", start=2)
    for problem in (
        *([_ALIAS.format(line, chr(ord(name) - 1))] * 9 if name > "a" else ()),
        _ALIAS.format(line, name),
        _WORDS.format(line),
    )
]


YAML: tuple[Mistake, ...] = (
    mistake(
        "a file cut off inside a word",
        recode("annotations.yaml", lambda raw: raw[: raw.index(b"speaker") + 3]),
        "m/annotations.yaml:7: Y101 this is not valid YAML: could not find expected ':'. "
        "Fix: correct this line; look at indentation, quotes and colons first.",
    ),
    mistake(
        "a control character",
        change("annotations.yaml", "Talks", "Ta\x07lks"),
        "m/annotations.yaml:48: Y101 a character is not allowed in YAML. Fix: remove it.",
    ),
    mistake(
        "tabs for blanks",
        change("events.yaml", "  - id", "\t- id"),
        "m/events.yaml:2: Y101 this is not valid YAML: found character that cannot start any token. "
        "Fix: correct this line; look at indentation, quotes and colons first.",
    ),
    mistake(
        "a bracket that is never closed",
        change("events.yaml", "[ford]", "[ford"),
        "m/events.yaml:6: Y101 this is not valid YAML: did not find expected ',' or ']'. "
        "Fix: correct this line; look at indentation, quotes and colons first.",
    ),
    mistake(
        "a colon in bare words",
        change("events.yaml", "day: 2019-09-01", "day: 2019: 09"),
        "m/events.yaml:3: Y101 this is not valid YAML: mapping values are not allowed in this context. "
        "Fix: correct this line; look at indentation, quotes and colons first.",
    ),
    mistake(
        "a second document",
        recode("events.yaml", lambda raw: raw + b"---\nevents: []\n"),
        "m/events.yaml:10: Y101 a second document begins. Fix: keep one document in the file.",
    ),
    mistake(
        "a directive of no known version",
        write("events.yaml", "%YAML 9.9\n---\nevents: []\n"),
        "m/events.yaml:1: Y101 this is not valid YAML: found incompatible YAML document. "
        "Fix: correct this line; look at indentation, quotes and colons first.",
    ),
    mistake(
        "a key twice",
        change("events.yaml", "    places:", "    places: []\n    places:"),
        "m/events.yaml:6: Y102 the key 'places' is both here and on line 5. Fix: keep one of the two.",
    ),
    mistake(
        "a merge key",
        change("events.yaml", "  - id:", "  - <<: {}\n    id:"),
        "m/events.yaml:2: R102 the key '<<' is unknown. Fix: correct or remove it.",
    ),
    mistake(
        "an anchor",
        change("events.yaml", "places: [ford]", "places: &here [ford]"),
        "m/events.yaml:5: Y103 anchors and aliases such as 'here' are not read. Fix: write the value out.",
    ),
    mistake(
        "an anchor that holds itself",
        write("events.yaml", "events: &a\n  - *a\n"),
        "m/events.yaml:1: Y103 anchors and aliases such as 'a' are not read. Fix: write the value out.",
        "m/events.yaml:2: Y103 anchors and aliases such as 'a' are not read. Fix: write the value out.",
        "m/events.yaml:2: Y106 an entry is not a mapping of keys to values. Fix: write its keys, each with its value.",
    ),
    costly(
        "aliases that explode",
        write("events.yaml", BOMB),
        *BOMB_PROBLEMS,
    ),
    mistake(
        "a tag that runs a command",
        write("events.yaml", "events: !!python/object/apply:os.system [exit 1]\n"),
        "m/events.yaml:1: Y104 the tag 'tag:yaml.org,2002:python/object/apply:os.system' is not read. "
        "Fix: remove the tag.",
        "m/events.yaml:1: Y106 an entry is not a mapping of keys to values. Fix: write its keys, each with its value.",
    ),
    mistake(
        "a tag of raw bytes",
        change("events.yaml", "places: [ford]", "places: !!binary Zm9yZA=="),
        "m/events.yaml:5: R101 places 'Zm9yZA==' is not a list. Fix: write a list, in square brackets.",
        "m/events.yaml:5: Y104 the tag 'tag:yaml.org,2002:binary' is not read. Fix: remove the tag.",
    ),
    mistake(
        "a tag of a type of one's own",
        change("events.yaml", "places: [ford]", "places: !here [ford]"),
        "m/events.yaml:5: Y104 the tag '!here' is not read. Fix: remove the tag.",
    ),
    costly(
        "brackets a hundred thousand deep",
        write("events.yaml", "events: " + "[" * 100_000),
        "m/events.yaml:1: Y105 lists and mappings are nested more than 12 deep. "
        "Fix: correct the indentation or the brackets.",
    ),
    costly(
        "indents two thousand deep",
        write("events.yaml", "".join(f"{' ' * depth}a:\n" for depth in range(2500))),
        "m/events.yaml:13: Y105 lists and mappings are nested more than 12 deep. "
        "Fix: correct the indentation or the brackets.",
    ),
    mistake(
        "a quarter of a million values",
        write("events.yaml", "events: [" + "[]," * 250_000 + "]"),
        "m/events.yaml:1: F106 the file has more than 200000 keys and values. Fix: remove what does not belong here.",
    ),
    mistake(
        "a list for the whole file",
        write("events.yaml", "- id: a\n"),
        "m/events.yaml:1: Y106 the file is not a list of entries under the one key 'events'. "
        "Fix: write 'events:' and under it each entry as '- id: ...'; a file without entries is 'events: []'.",
    ),
    mistake(
        "a list under another name",
        write("events.yaml", "happenings: []\n"),
        "m/events.yaml:1: Y106 the file is not a list of entries under the one key 'events'. "
        "Fix: write 'events:' and under it each entry as '- id: ...'; a file without entries is 'events: []'.",
    ),
    mistake(
        "a list that is nothing",
        write("events.yaml", "events:\n"),
        "m/events.yaml:1: Y106 the file is not a list of entries under the one key 'events'. "
        "Fix: write 'events:' and under it each entry as '- id: ...'; a file without entries is 'events: []'.",
    ),
    mistake(
        "a manifest that is a word",
        write("edition.yaml", "Marrow\n"),
        "m/edition.yaml:1: Y106 an entry is not a mapping of keys to values. Fix: write its keys, each with its value.",
    ),
    mistake(
        "a key that is a list",
        change("events.yaml", "    places:", "    [a]: b\n    places:"),
        "m/events.yaml:5: Y106 a key is not a word. Fix: write the key as plain text.",
    ),
)
