"""Zones and their files: one each, and ground in it on the day that the map opens on."""

from collections.abc import Iterator

from controlmap.authoring.wording import nearest
from controlmap.checks.rule import Finding, Part, Rule, at
from controlmap.model.edition import Edition


def _without_file(edition: Edition) -> Iterator[Finding]:
    drawn = {hold.zone for hold in edition.holds}
    for zone in edition.zones:
        if zone.id not in drawn:
            message = f"the zone '{zone.id}' has no file"
            yield at(zone, "id", message, f"draw it in zones/{zone.id}.geojson, or remove the zone")


def _without_zone(edition: Edition) -> Iterator[Finding]:
    known: set[str] = {zone.id for zone in edition.zones}
    files = {hold.origin.path: hold.zone for hold in reversed(edition.holds)}
    for path, zone_id in sorted(files.items()):
        if zone_id not in known:
            fix = f"add the zone to zones.yaml, or rename the file{nearest(zone_id, sorted(known))}"
            yield Finding(path, 1, f"the file is of zone '{zone_id}', which zones.yaml does not have", fix)


def _without_ground(edition: Edition) -> Iterator[Finding]:
    day = edition.manifest.as_of
    drawn = {hold.zone for hold in edition.holds}
    held = {hold.zone for hold in edition.holds if hold.span.covers(day)}
    for zone in edition.zones:
        if zone.id in drawn - held:
            message = f"the zone '{zone.id}' has no hold on {day}, the day that the map opens on"
            yield at(zone, "id", message, "draw a hold that covers that day, or remove the zone")


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
    "A file under `zones/` bears a name that is no zone's id.",
    "Add the zone to `zones.yaml`, or rename the file.",
    frozenset({Part.ZONES}),
    _without_zone,
)
ZONE_WITHOUT_GROUND = Rule(
    "Z111",
    "A zone has no ground on the as-of day",
    "The map opens on a day on which no hold of the zone is alive, so its panel would be empty.",
    "Draw a hold that covers the day, or remove the zone.",
    frozenset({Part.HOLDS, Part.ZONES}),
    _without_ground,
)
