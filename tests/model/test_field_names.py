"""Tests of the memory that records take: thousands of them are kept as long as the dashboard runs."""

from controlmap.model.citation import Citation
from controlmap.model.record import Record
from controlmap.model.text import LocalText


class Named(Record):
    """A record with one field that must be written and one that need not be."""

    name: str
    note: str = ""


def test_records_of_a_class_share_one_set_of_field_names() -> None:
    first, second = Named(name="Sedge"), Named(name="Fen", note="a town")
    assert first.model_fields_set is second.model_fields_set
    assert Citation(id="gazette").model_fields_set is Citation(id="archive", passage="p. 3").model_fields_set
    assert LocalText({"en": "a"}).model_fields_set is LocalText({"en": "b", "ar": "c"}).model_fields_set


def test_a_changed_copy_leaves_the_shared_set_as_it_is() -> None:
    record = Named(name="Sedge")
    assert record.model_copy(update={"name": "Fen"}).name == "Fen"
    assert record.model_fields_set == {"origin", "name", "note"}


def test_records_compare_by_their_values_alone() -> None:
    assert Named(name="Sedge") == Named(name="Sedge", note="")
    assert Named(name="Sedge") != Named(name="Fen")
