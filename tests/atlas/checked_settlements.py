"""An edition with settlements whose holder is documented."""

from dataclasses import replace

from controlmap.atlas.atlas import Atlas
from controlmap.model.control_point import Confidence, ControlPoint
from controlmap.model.ids import ActorId, SourceId, ZoneId


def checked(atlas: Atlas, *spots: tuple[str, float, float, str]) -> Atlas:
    """Return the atlas of the same edition with settlements whose holder on its last day is documented."""
    points = tuple(
        ControlPoint(
            name=name,
            at=(lon, lat),
            day=atlas.as_of,
            controller=ActorId(holder),
            zone=ZoneId("north"),
            basis=Confidence.CERTAIN,
            source=SourceId("marrow-atlas"),
            known_from="a census",
        )
        for name, lon, lat, holder in spots
    )
    return Atlas(replace(atlas.edition, control_points=points))
