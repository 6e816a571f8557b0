"""Values of a certain form: ids, addresses, colours, words from a list, keys."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, change, mistake

CHOICES: tuple[Mistake, ...] = (
    mistake(
        "an id with a path",
        change("zones/kernel.geojson", "kernel-walls", "../../etc/passwd"),
        "m/zones/kernel.geojson:7: R101 id '../../etc/passwd' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "an id in capitals",
        change("zones/kernel.geojson", "kernel-walls", "Kernel-Walls"),
        "m/zones/kernel.geojson:7: R101 id 'Kernel-Walls' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "an id with a letter of another script",
        change("zones/kernel.geojson", "kernel-walls", "kernel-w\u0430lls"),
        "m/zones/kernel.geojson:7: R101 id 'kernel-wаlls' is not a valid id: it contains U+0430. "
        "Fix: type it again in Latin letters.",
    ),
    mistake(
        "an id that ends in a line break",
        change("zones/kernel.geojson", "kernel-walls", r"kernel-walls\n"),
        "m/zones/kernel.geojson:7: R101 id 'kernel-walls<U+000A>' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "an id with markup",
        change("zones/kernel.geojson", "kernel-walls", "<script>alert(1)</script>"),
        "m/zones/kernel.geojson:7: R101 id '<script>alert(1)</script>' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "an id that scripts would trip over",
        change("zones/kernel.geojson", "kernel-walls", "__proto__"),
        "m/zones/kernel.geojson:7: R101 id '__proto__' is not a valid id. "
        "Fix: use lower-case words joined by hyphens, e.g. 'east-bank'.",
    ),
    mistake(
        "an id of a hundred letters",
        change("zones/kernel.geojson", "kernel-walls", "k" * 100),
        "m/zones/kernel.geojson:7: R101 id 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…' "
        "is too long. "
        "Fix: give it 64 at most.",
    ),
    mistake(
        "an address that runs a script",
        change("sources.yaml", "    publisher:", "    url: javascript:alert(1)\n    publisher:"),
        "m/sources.yaml:5: R101 url 'javascript:alert(1)' is not a web address. "
        "Fix: begin it with http:// or https:// and leave out spaces.",
    ),
    mistake(
        "an address that runs a script behind a tab",
        change("sources.yaml", "    publisher:", '    url: "java\\tscript:alert(1)"\n    publisher:'),
        "m/sources.yaml:5: R101 url 'java<U+0009>script:alert(1)' is not a web address. "
        "Fix: begin it with http:// or https:// and leave out spaces.",
    ),
    mistake(
        "an address that holds a page",
        change("sources.yaml", "    publisher:", "    url: data:text/html,x\n    publisher:"),
        "m/sources.yaml:5: R101 url 'data:text/html,x' is not a web address. "
        "Fix: begin it with http:// or https:// and leave out spaces.",
    ),
    mistake(
        "an address of a file",
        change("sources.yaml", "    publisher:", "    url: file:///etc/passwd\n    publisher:"),
        "m/sources.yaml:5: R101 url 'file:///etc/passwd' is not a web address. "
        "Fix: begin it with http:// or https:// and leave out spaces.",
    ),
    mistake(
        "an address that breaks out of its quotes",
        change("sources.yaml", "    publisher:", '    url: https://a.example/"onclick=x\n    publisher:'),
        "m/sources.yaml:5: R101 url 'https://a.example/\"onclick=x' is not a web address. "
        "Fix: begin it with http:// or https:// and leave out spaces.",
    ),
    mistake(
        "a colour with a style behind it",
        change("actors.yaml", '"#8a6d3b"', '"#8a6d3b;background:url(//a.example)"'),
        "m/actors.yaml:5: R101 colour '#8a6d3b;background:url(//a.example)' is not a valid colour. "
        "Fix: write it as #rrggbb with lower-case digits.",
    ),
    mistake(
        "a pattern that is none",
        change("actors.yaml", "pattern: diagonal", "pattern: zigzag"),
        "m/actors.yaml:13: R101 pattern 'zigzag' is not one of the allowed values. "
        "Fix: use one of none, diagonal, counter-diagonal, dots, cross.",
    ),
    mistake(
        "a basis that is none",
        change("zones/kernel.geojson", '"inferred"', '"guessed"'),
        "m/zones/kernel.geojson:11: R101 basis 'guessed' is not one of the allowed values. "
        "Fix: use one of stated, named-place, source, inferred.",
    ),
    mistake(
        "an unknown key",
        change("zones/kernel.geojson", '"rank"', '"colour": "red", "rank"'),
        "m/zones/kernel.geojson:10: R102 the key 'colour' is unknown. Fix: correct or remove it.",
    ),
    mistake(
        "a misspelt key",
        change("zones/kernel.geojson", '"controller"', '"controler"'),
        "m/zones/kernel.geojson:4: R103 the key 'controller' is missing. Fix: add it.",
        "m/zones/kernel.geojson:8: R102 the key 'controler' is unknown. "
        "Fix: correct or remove it; nearest is 'controller'.",
    ),
    mistake(
        "a key inside a key that is unknown",
        change("events.yaml", "name: {en:", "name: {english:"),
        "m/events.yaml:4: R101 name.english 'english' is not a language code. "
        "Fix: use two or three lower-case letters, e.g. 'en'.",
    ),
    mistake(
        "unknown rights",
        change("edition.yaml", "licence:", "licences:"),
        "m/edition.yaml:1: R103 the key 'licence' is missing. Fix: add it.",
        "m/edition.yaml:20: R102 the key 'licences' is unknown. Fix: correct or remove it; nearest is 'licence'.",
    ),
    mistake(
        "sources that are none",
        change("zones/kernel.geojson", '["general-knowledge"]', "[]"),
        "m/zones/kernel.geojson:13: R101 sources is empty or too short. Fix: give it 1 or more.",
    ),
)
