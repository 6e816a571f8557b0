"""A place that a statement names, in both forms that authors write."""

import pytest
from pydantic import TypeAdapter

from controlmap.model.named_place import Named, NamedPlace, PlaceRole


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("ford", PlaceRole.SUBJECT),
        ({"id": "ford"}, PlaceRole.SUBJECT),
        ({"id": "ford", "role": "seat"}, PlaceRole.SEAT),
    ],
)
def test_a_place_is_written_as_its_id_or_with_a_role(written: object, role: PlaceRole) -> None:
    place: NamedPlace = TypeAdapter(Named).validate_python(written)
    assert (place.id, place.role) == ("ford", role)
