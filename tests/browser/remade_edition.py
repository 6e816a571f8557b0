"""An edition made again in the Studio, from nothing: an author types what another edition says into the forms."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

import shapely

from controlmap.authoring.reading.read import read_edition
from controlmap.authoring.steps.details import written
from controlmap.authoring.store.features import features_in
from controlmap.model.annotation import Annotation
from controlmap.model.edition import Edition
from controlmap.model.event import Event
from controlmap.model.hold import Hold
from controlmap.model.precision import Precision
from tests.browser.edition_typist import Typist

KINDS = {
    "zones": "Zone", "actors": "Actor", "annotations": "Statement", "events": "Event", "sources": "Source",
    "places": "Place",
}  # fmt: skip
BACKGROUND = {"roads": "Roads", "neighbours": "Neighbouring countries", "seas": "Seas"}
SCAFFOLD_ZONE = "libyan-national-army"


@dataclass
class Original:
    """The edition that is made again, with its files."""

    edition: Edition
    folder: Path

    def lines(self, kind: str, name: str | None) -> str:
        """Return the values of an entry as its file has them."""
        file = {"edition": "edition.yaml", "border": "country.geojson", "places": "places.geojson"}.get(kind)
        if kind == "holds":
            zone = next(hold.zone for hold in self.edition.holds if hold.id == name)
            file = f"zones/{zone}.geojson"
        return written(kind, name, (self.folder / (file or f"{kind}.yaml")).read_text(encoding="utf-8"))


def records(typist: Typist, original: Original) -> None:
    """Type the sources, actors, zones and places, whose ids all else refers to."""
    edition = original.edition
    typist.go("Details")
    typist.drop_entry("Source", "background")  # to be added in its place in the list
    add(typist, original, "sources", [source.id for source in edition.sources])
    for actor in edition.actors:
        typist.detail("Actor", actor.id if actor.colour else None, original.lines("actors", actor.id))
    add(typist, original, "zones", [zone.id for zone in edition.zones])
    add(typist, original, "places", [place.id for place in edition.places])


def manifest(typist: Typist, original: Original) -> None:
    """Say what the edition is, and remove what the scaffold had in its place."""
    typist.go("Details")
    typist.drop_entry("Ground", f"{SCAFFOLD_ZONE}-ground")
    typist.detail("The edition", None, original.lines("edition", None))
    typist.detail("The border", None, original.lines("border", None))
    typist.drop_entry("Zone", SCAFFOLD_ZONE)
    typist.drop_entry("Place", "a-town")


def rest(typist: Typist, original: Original) -> None:
    """Remove the last of the scaffold, which was cited until now."""
    typist.go("Details")
    for source in ("article", "border"):
        typist.drop_entry("Source", source)
    typist.drop_entry("Actor", "united-nations")


def begin(typist: Typist, original: Original) -> None:
    edition = original.edition
    typist.fill("Country, by its English name", edition.manifest.country.say("en"))
    typist.idle()
    typist.type_day("The day that the article", f"{edition.manifest.as_of:%Y%m%d}")
    typist.fill("Publisher of the article", edition.manifest.article.publisher.say("en"))
    typist.fill("Who holds ground", "Libyan National Army\nGovernment of National Accord\nNot known")
    typist.choose("Languages of the map", "Arabic (ar)")
    typist.press("Make the edition")
    typist.page.get_by_text("One line for each sentence").wait_for()


def add(typist: Typist, original: Original, kind: str, names: Sequence[str]) -> None:
    for name in names:
        typist.detail(KINDS[kind], None, original.lines(kind, name))


def grounds(edition: Edition) -> list[list[Hold]]:
    """Return the holds of one line each, in the order of their days; the lowest lines first."""
    alike = sorted(edition.holds, key=lambda hold: (hold.rank, hold.zone, hold.geometry.wkb, hold.span.start))
    return [list(group) for _, group in groupby(alike, key=lambda hold: (hold.rank, hold.zone, hold.geometry.wkb))]


def draw(typist: Typist, original: Original) -> None:
    """Type the corners of every line, and give its first holder."""
    edition = original.edition
    zones = {zone.id: zone.name.say("en") for zone in edition.zones}
    holders = {actor.id: actor.name.say("en") for actor in edition.actors}
    for hold, *_ in grounds(edition):
        typist.go("Ground")
        typist.clicks += 1
        typist.page.get_by_text("Type the corners of a polygon").first.click()
        corners = "\n".join(f"{lon}, {lat}" for lon, lat in shapely.get_coordinates(hold.geometry)[:-1])
        typist.put("Longitude and latitude of each corner, one corner to a line", corners)
        typist.press("Put it on the map")
        typist.page.get_by_text("Drawn:").wait_for()
        typist.idle()
        typist.find("Zone", zones[hold.zone])
        typist.find("Who holds it", holders[hold.controller])
        typist.type_day("Held from this day on", f"{edition.manifest.as_of:%Y%m%d}")
        typist.idle()
        typist.no_snapping()
        typist.put("What the line follows: rivers, roads, fronts", hold.note)
        typist.write_step("Make it ground")
        typist.go("Details")
        typist.detail("Ground", f"{hold.zone}-{edition.manifest.as_of}", without_end(original.lines("holds", hold.id)))


def without_end(lines: str) -> str:
    """Return the values of ground that is still held: its end comes with the change of hands."""
    return "\n".join(line for line in lines.splitlines() if not line.startswith("until"))


def hand_over(typist: Typist, original: Original) -> None:
    """Let ground change hands on its days, and add the events on which none did."""
    ended = {hold.id: before for group in grounds(original.edition) for before, hold in pairwise(group)}
    for event in original.edition.events:
        made = None
        for began in event.began:
            hold = next(hold for hold in original.edition.holds if hold.id == began)
            _pass(typist, original, ended[hold.id], hold, event)
            made = _newest(typist.folder, event)
        typist.go("Details")
        typist.detail("Event", made, original.lines("events", event.id))


def _pass(typist: Typist, original: Original, before: Hold, hold: Hold, event: Event) -> None:
    """Let ground pass to its next holder, and say of both holds what no form asks for."""
    edition = original.edition
    typist.go("Time")
    typist.find("Ground that changed hands", before.id)
    typist.type_day("It changed hands on", f"{hold.span.start:%Y%m%d}")
    typist.idle()
    typist.find("To whom it passed", next(one.name.say("en") for one in edition.actors if one.id == hold.controller))
    zone = next(zone.name.say("en") for zone in edition.zones if zone.id == hold.zone)
    typist.find("Zone of that ground on the other side of the day", zone)
    for language, words in event.name.root.items():
        typist.put(f"What happened ({language})", words)
    typist.find("Source", str(getattr(event.sources[0], "id", event.sources[0])))
    typist.write_step("It changed hands")
    file = typist.folder / "zones" / f"{hold.zone}.geojson"
    new = features_in(file.read_text(encoding="utf-8"))[-1]["properties"]["id"]
    typist.go("Details")
    typist.detail("Ground", new, without_end(original.lines("holds", hold.id)))
    if before.until_precision is not Precision.DAY:
        typist.detail("Ground", before.id, original.lines("holds", before.id))


def _newest(folder: Path, event: Event) -> str:
    """Return the id that the form gave an event."""
    now, _ = read_edition(folder)
    assert now is not None
    return next(str(each.id) for each in now.events if each.name == event.name)


def state(typist: Typist, original: Original) -> None:
    """Say what each line says, in the form of the article and then in its details."""
    for note in original.edition.annotations:
        typist.go("Article")
        _state_one(typist, note, original.edition)
        made = _last_statement(typist.folder, note)
        typist.go("Details")
        wanted = original.lines("annotations", note.id)
        typist.detail("Statement", made, wanted)


def _state_one(typist: Typist, note: Annotation, edition: Edition) -> None:
    typist.clicks += 1
    typist.page.get_by_role("radiogroup", name="Line (").get_by_text(f" {note.line}. ").or_(
        typist.page.get_by_role("radiogroup", name="Line (").get_by_text(f"{note.line}.")
    ).first.click()
    typist.idle()
    statements = typist.page.get_by_role("combobox", name="Statement", exact=True)
    if statements.count() and statements.first.input_value() != "A new one":
        typist.find("Statement", "A new one")
    for language, words in note.text.root.items():
        typist.put(f"What the line says, in your own words ({language})", words)
    names: dict[str, Any] = {
        "Zones that it names": [zone.name.say("en") for zone in edition.zones if zone.id in note.about.zones],
        "Actors that it names": [actor.name.say("en") for actor in edition.actors if actor.id in note.about.actors],
        "Places that it names": [place.name.say("en") for place in edition.places if place.id in note.about.place_ids],
    }
    for label, options in names.items():
        typist.find_all(label, options)
    typist.find("Who says it", next(actor.name.say("en") for actor in edition.actors if actor.id == note.speaker))
    typist.put("Time that it speaks of, such as 2017-12 or 2017-12-14", note.when)
    typist.write_step("Add the statement")


def _last_statement(folder: Path, note: Annotation) -> str:
    edition, _ = read_edition(folder)
    assert edition is not None
    return next(str(each.id) for each in edition.annotations if each.text == note.text)


def imports(typist: Typist, original: Original) -> None:
    """Drop the roads, neighbours, sea and settlements that others would have given."""
    for kind, label in BACKGROUND.items():
        made, wanted = (folder / "basemap" / f"{kind}.geojson" for folder in (typist.folder, original.folder))
        if made.exists() and made.read_bytes() == wanted.read_bytes():
            continue  # as the Studio drew it with the border
        typist.go("Import")
        typist.pick("Background: roads")
        typist.idle()
        typist.drop(_given(original, kind, typist.folder.parent))
        typist.page.get_by_role("combobox", name="What it shows").wait_for()
        typist.find("What it shows", label)
        typist.write_step("Take them")
    typist.go("Import")
    typist.pick("Settlements that test")
    typist.idle()
    typist.drop(original.folder / "control-points.csv")
    typist.page.get_by_role("button", name="Take them").wait_for()
    typist.idle()
    typist.write_step("Take them")


def _given(original: Original, kind: str, beside: Path) -> Path:
    """Write a layer of the background as someone gives it: names in columns of their own."""
    features = features_in((original.folder / "basemap" / f"{kind}.geojson").read_text(encoding="utf-8"))
    for each in features:
        names = each["properties"].pop("name")
        each["properties"] |= {f"name_{language}": words for language, words in names.items()}
    file = beside / f"{kind}.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return file


STAGES: Sequence[Callable[[Typist, Original], None]] = (
    begin, records, draw, hand_over, manifest, state, rest, imports,
)  # fmt: skip
"""In the order in which the edition is made; each needs what those before it made."""
