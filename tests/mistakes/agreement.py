"""Records that are each valid but contradict each other."""

from __future__ import annotations

import json

from tests.mistakes.mistake import Mistake, Spoil, change, mistake

INSET = "  - {id: around-pith, name: {en: Pith, ar: بيث}, bounds: [10.3, 12.1, 10.7, 12.4]}"


def by(controller: str, *, source: str = "marrow-atlas", since: str = "2019-01-01") -> dict[str, str]:
    """Return who held a place from a day on, and the source."""
    return {"controller": controller, "source": source, "from": since}


def held(*spans: dict[str, str]) -> Spoil:
    """Return who held the capital."""
    return change("places.geojson", '"rank": "capital"', f'"rank": "capital", "held_by": {json.dumps(spans)}')


AGREEMENT: tuple[Mistake, ...] = (
    mistake(
        "an id twice in two files",
        change("zones/kernel.geojson", "kernel-walls", "north-with-the-ford"),
        "m/zones/north.geojson:7: I101 the hold 'north-with-the-ford' is both here and at "
        "m/zones/kernel.geojson:7. "
        "Fix: give one of them another id.",
    ),
    mistake(
        "a zone twice",
        change("zones.yaml", "- id: north", "- id: south"),
        "m/annotations.yaml:28: A101 unknown zone 'north'. Fix: use an id from zones.yaml; nearest is 'south'.",
        "m/annotations.yaml:34: A101 unknown zone 'north'. Fix: use an id from zones.yaml; nearest is 'south'.",
        "m/zones.yaml:10: I101 the zone 'south' is both here and at m/zones.yaml:2. Fix: give one of them another id.",
        "m/zones.yaml:16: Z108 the landmark 'Crest mill' lies in 'north', not in 'south'. "
        "Fix: redraw the line at (10.5, 12.8), or correct the landmark.",
        "m/zones.yaml:17: Z108 the landmark 'Pith market' lies in 'south', not outside it. "
        "Fix: redraw the line at (10.5, 12.2), or correct the landmark.",
        "m/zones/north.geojson:1: Z102 the file is of zone 'north', which zones.yaml does not have. "
        "Fix: add the zone to zones.yaml, or rename the file; nearest is 'south'.",
    ),
    mistake(
        "a movement twice",
        change("edition.yaml", "movements:", "movements:\n  - {id: ground, title: {en: Ground, ar: أرض}}"),
        "m/edition.yaml:25: I101 the movement 'ground' is both here and at m/edition.yaml:24. "
        "Fix: give one of them another id.",
    ),
    mistake(
        "an inset twice",
        change("edition.yaml", "insets:", f"insets:\n{INSET}"),
        "m/edition.yaml:15: I101 the inset 'around-pith' is both here and at m/edition.yaml:14. "
        "Fix: give one of them another id.",
    ),
    mistake(
        "an unknown controller",
        change("zones/kernel.geojson", '"crown"', '"crwon"'),
        "m/zones/kernel.geojson:8: Z103 controller 'crwon' is not a known actor. "
        "Fix: use an id from actors.yaml; nearest is 'crown'.",
    ),
    mistake(
        "a source that is not listed",
        change("zones/kernel.geojson", "general-knowledge", "hearsay"),
        "m/zones/kernel.geojson:13: S101 unknown source 'hearsay'. Fix: use an id from sources.yaml.",
    ),
    mistake(
        "a place that is not listed",
        change("annotations.yaml", "places: [harbour]", "places: [harbor]"),
        "m/annotations.yaml:43: A101 unknown place 'harbor'. Fix: use an id from places.geojson; nearest is 'harbour'.",
    ),
    mistake(
        "a statement that is not there",
        change("events.yaml", "[l1-plain]", "[l9-plain]"),
        "m/events.yaml:8: E101 annotations 'l9-plain' is not a known statement. "
        "Fix: use an id from annotations.yaml; nearest is 'l1-plain'.",
    ),
    mistake(
        "a hold that is not there",
        change("events.yaml", "[north-with-the-ford]", "[north]"),
        "m/events.yaml:6: E101 ended 'north' is not a known hold. Fix: use an id from a file in zones/.",
    ),
    mistake(
        "a place with an unknown holder",
        held(by("nobody")),
        "m/places.geojson:10: Z103 controller 'nobody' is not a known actor. Fix: use an id from actors.yaml.",
    ),
    mistake(
        "a place held by a source not listed",
        held(by("crown", source="hearsay")),
        "m/places.geojson:10: S101 source 'hearsay' is not a known source. Fix: use an id from sources.yaml.",
    ),
    mistake(
        "spans that cross",
        held(by("crown"), by("league", since="2020-01-01")),
        "m/places.geojson:10: P102 on 2020-01-01 the place 'pith' is painted as held by 'crown'; by "
        "'marrow-atlas' it was held by 'league'. "
        "Fix: redraw the line there, or correct the statement.",
    ),
    mistake(
        "an edition that ends before it begins",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 2018-06-15"),
        "m/edition.yaml:4: M102 as_of 2018-06-15 is before first_day 2019-01-01. "
        "Fix: make first_day the earlier of the two.",
        "m/events.yaml:3: E102 the event's day 2019-09-01 lies outside 2019-01-01 to 2018-06-15. "
        "Fix: correct the day, or remove the event.",
        "m/zones/north.geojson:29: Z112 the hold 'north-of-the-rib' begins on 2019-09-01, after the "
        "edition's last day 2018-06-15. "
        "Fix: correct the day, or remove the hold.",
        "m/zones/south.geojson:28: Z112 the hold 'south-with-the-ford' begins on 2019-09-01, after the "
        "edition's last day 2018-06-15. "
        "Fix: correct the day, or remove the hold.",
    ),
    mistake(
        "an event after the last day",
        change("events.yaml", "day: 2019-09-01", "day: 2021-09-01"),
        "m/events.yaml:3: E102 the event's day 2021-09-01 lies outside 2019-01-01 to 2020-06-15. "
        "Fix: correct the day, or remove the event.",
        "m/events.yaml:6: E103 the hold 'north-with-the-ford' ends on 2019-09-01, not on 2021-09-01. "
        "Fix: correct the event's day, or the hold's span.",
        "m/events.yaml:7: E103 the hold 'north-of-the-rib' begins on 2019-09-01, not on 2021-09-01. "
        "Fix: correct the event's day, or the hold's span.",
        "m/events.yaml:7: E103 the hold 'south-with-the-ford' begins on 2019-09-01, not on 2021-09-01. "
        "Fix: correct the event's day, or the hold's span.",
        "m/zones/south.geojson:28: E105 852 km2 at (10.5, 12.475), more than 3 km deep, pass from "
        "'north-with-the-ford' of 'league' to 'south-with-the-ford' of 'crown' on 2019-09-01, and no event "
        "within 3 days names a hold there. "
        "Fix: add an event that names what it ended and began, or widen margin_km if the line was that uncertain.",
    ),
    mistake(
        "a line beyond the article",
        change("annotations.yaml", "    line: 4\n", "    line: 5\n"),
        "m/annotations.yaml:1: A102 no statement covers line 4 of the article. "
        "Fix: add a statement for each; one on no zone has an empty 'about'.",
        "m/annotations.yaml:41: A103 line 5 lies beyond the article's 4 lines. "
        "Fix: correct the line, or article.lines in edition.yaml.",
    ),
)
