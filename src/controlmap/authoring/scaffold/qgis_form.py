"""A QGIS form for the attributes of a hold: values that the edition knows are chosen from lists."""

from collections.abc import Mapping, Sequence
from typing import Final
from xml.etree import ElementTree

from controlmap.messages.catalogue import edition_catalogue
from controlmap.model.hold import Basis
from controlmap.model.precision import Precision

_DOCTYPE: Final = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
"""The declaration that QGIS writes and expects; nothing is fetched from that address."""

_VERSION: Final = "3.34.0"


def qgis_form(holders: Sequence[Mapping[str, object]], language: str) -> str:
    """Return the text of a ``.qml`` file for layers of holds: fields and form, without symbols.

    ``holders`` have an ``id`` and a ``name`` by language.
    """
    messages = edition_catalogue(language, (language,))
    root = ElementTree.Element("qgis", version=_VERSION, styleCategories="Fields|Forms")
    fields = ElementTree.SubElement(root, "fieldConfiguration")
    names = {str(holder["id"]): _said(holder["name"], language) for holder in holders}
    _field(fields, "id", "TextEdit", {})
    _choice(fields, "controller", names)
    for day in ("from", "until"):
        _field(fields, day, "TextEdit", {})
        _choice(fields, f"{day}_precision", {str(precision): str(precision) for precision in Precision})
    _range(fields, "rank", "int", least="0", most="9", step="1", precision="0")
    _choice(fields, "basis", {str(basis): messages.say(f"basis.{basis}") for basis in Basis})
    _range(fields, "margin_km", "double", least="0.1", most="100", step="0.5", precision="1")
    _field(fields, "note", "TextEdit", {"IsMultiline": ("bool", "true")})
    ElementTree.indent(root)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def _said(name: object, language: str) -> str:
    return str(name[language]) if isinstance(name, Mapping) else str(name)


def _field(
    fields: ElementTree.Element, name: str, widget: str, options: Mapping[str, tuple[str, str]]
) -> ElementTree.Element:
    field = ElementTree.SubElement(fields, "field", name=name)
    config = ElementTree.SubElement(ElementTree.SubElement(field, "editWidget", type=widget), "config")
    every = ElementTree.SubElement(config, "Option", type="Map")
    for option, (kind, value) in options.items():
        ElementTree.SubElement(every, "Option", name=option, type=kind, value=value)
    return every


def _choice(fields: ElementTree.Element, name: str, words: Mapping[str, str]) -> None:
    choices = ElementTree.SubElement(_field(fields, name, "ValueMap", {}), "Option", name="map", type="List")
    for value, word in words.items():
        choice = ElementTree.SubElement(choices, "Option", type="Map")
        ElementTree.SubElement(choice, "Option", name=word, type="QString", value=value)


def _range(
    fields: ElementTree.Element, name: str, kind: str, *, least: str, most: str, step: str, precision: str
) -> None:
    options = {"Min": (kind, least), "Max": (kind, most), "Step": (kind, step), "Precision": ("int", precision)}
    _field(fields, name, "Range", {"AllowNull": ("bool", "false"), **options, "Style": ("QString", "SpinBox")})
