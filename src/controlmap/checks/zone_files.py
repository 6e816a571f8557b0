"""Zones and their files: one each, with ground on some day, and with landmarks on the as-of day."""

from collections.abc import Iterator

from controlmap.checks.rule import Finding, Part, Reference, Rule, at_record
from controlmap.model.edition import Edition
from controlmap.model.wording import nearest


def _without_file(edition: Edition) -> Iterator[Finding]:
    drawn = {hold.zone for hold in edition.holds}
    for zone in edition.zones:
        if zone.id not in drawn:
            message = f"the zone '{zone.id}' has no file"
            found = at_record(zone, message, f"draw it in zones/{zone.id}.geojson, or remove the zone")
            yield found._replace(reference=Reference("zone", zone.id))


def _without_zone(edition: Edition) -> Iterator[Finding]:
    known: set[str] = {zone.id for zone in edition.zones}
    files = {hold.origin.path: hold.zone for hold in reversed(edition.holds)}
    for path, zone_id in sorted(files.items()):
        if zone_id not in known:
            fix = f"add the zone to zones.yaml, or rename the file{nearest(zone_id, sorted(known))}"
            found = Finding(path, 1, f"the file is of zone '{zone_id}', which zones.yaml does not have", fix)
            yield found._replace(reference=Reference("zone", zone_id))


def _without_ground(edition: Edition) -> Iterator[Finding]:
    first, last = edition.manifest.first_day, edition.manifest.ends_on
    drawn = {hold.zone for hold in edition.holds}
    if last < first:
        return  # reported once, by another rule
    shown = {hold.zone for hold in edition.holds if hold.span.start <= last and hold.span.last_day(last) >= first}
    for zone in edition.zones:
        if zone.id in drawn - shown:
            message = f"the zone '{zone.id}' has no hold on any day from {first} to {last}"
            yield at_record(zone, message, "draw a hold that covers one of them, or remove the zone")


def _without_landmarks(edition: Edition) -> Iterator[Finding]:
    day = edition.manifest.as_of
    held = {hold.zone for hold in edition.holds if hold.span.covers(day)}
    for zone in edition.zones:
        if zone.id in held and zone.landmarks is None:
            message = f"the zone '{zone.id}' has ground on {day}, and no landmarks"
            yield at_record(zone, message, "name positions that are certainly inside it, and just outside")


ZONE_WITHOUT_FILE = Rule(
    "Z101",
    "A zone has no file",
    "`zones.yaml` lists a zone for which nothing is drawn.",
    "Draw it in `zones/<zone-id>.geojson`, or remove the zone.",
    frozenset({Part.HOLDS}),
    _without_file,
)
FILE_WITHOUT_ZONE = Rule(
    "Z102",
    "A zone file belongs to no zone",
    "The name of a file under `zones/` is not the id of a zone.",
    "Add the zone to `zones.yaml`, or rename the file.",
    frozenset({Part.ZONES}),
    _without_zone,
)
ZONE_WITHOUT_GROUND = Rule(
    "Z111",
    "A zone never has ground",
    "No hold of the zone is in force on any day that the edition shows, so its panel would always be empty.",
    "Draw a hold that covers a day from `first_day` to the edition's last day, or remove the zone.",
    frozenset({Part.HOLDS, Part.ZONES}),
    _without_ground,
)
ZONE_WITHOUT_LANDMARKS = Rule(
    "Z113",
    "A zone has ground on the as-of day and no landmarks",
    "On the day that the map opens on, every zone's lines are checked against positions that are certain.",
    "Name such positions in `landmarks`, inside and just outside; a zone without ground on that day needs none.",
    frozenset({Part.HOLDS}),
    _without_landmarks,
)
