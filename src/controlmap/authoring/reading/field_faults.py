"""Messages for values that pydantic rejects."""

from typing import Final

from pydantic_core import ErrorDetails

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.ids import ID_PATTERN
from controlmap.model.wording import nearest, quoted

_NO_WORD: Final = {
    "string_type": ("not a text", "write it as text, in quotes"),
    "bool_type": ("neither true nor false", "write true or false"),
    "bool_parsing": ("neither true nor false", "write true or false"),
    "int_type": ("not a whole number", "write a whole number"),
    "int_parsing": ("not a whole number", "write a whole number"),
    "int_parsing_size": ("out of range", "write a smaller number"),
    "int_from_float": ("not a whole number", "write a whole number"),
    "float_type": ("not a number", "write a number"),
    "float_parsing": ("not a number", "write a number"),
    "finite_number": ("not finite", "write the number that is meant"),
    "tuple_type": ("not a list", "write a list, in square brackets"),
    "dict_type": ("not a mapping of languages to texts", "write them as {en: ..., and each other language}"),
    "model_type": ("not a mapping of keys to values", "write its keys, each with its value"),
    "model_attributes_type": ("not a mapping of keys to values", "write its keys, each with its value"),
    "date_type": ("not a date", "write it as YYYY-MM-DD"),
    "date_parsing": ("not a date", "write it as YYYY-MM-DD"),
    "date_from_datetime_parsing": ("not a date", "write it as YYYY-MM-DD"),
    "date_from_datetime_inexact": ("not a date", "write it as YYYY-MM-DD"),
}

_BOUNDS: Final = {
    "greater_than": ("gt", "not above"),
    "greater_than_equal": ("ge", "below"),
    "less_than": ("lt", "not below"),
    "less_than_equal": ("le", "above"),
}


def fault(path: str, details: ErrorDetails) -> tuple[str, str]:
    """Return message and fix for one rejected value; ``path`` names its field as the author wrote it."""
    given = details["input"]
    said = f"{path} {quoted(given)}" if isinstance(given, str | int | float) and given != "" else path
    kind, limits = details["type"], details.get("ctx", {})
    if kind in _NO_WORD:
        what, fix = _NO_WORD[kind]
        return f"{said} is {what}" if given is not None else f"{path} is empty", fix
    if kind in _BOUNDS:
        key, relation = _BOUNDS[kind]
        return f"{said} is {relation} {limits[key]:g}", "write a value within the limits"
    if kind == "enum":
        return _choice(said, given if isinstance(given, str) else "", str(limits["expected"]))
    if kind == "string_pattern_mismatch":
        return _pattern(said, str(limits["pattern"]))
    return _size(said, path, details)


def _choice(said: str, given: str, expected: str) -> tuple[str, str]:
    words = [word.strip("' ") for word in expected.replace(" or ", ", ").split(",")]
    near = nearest(given, words)
    return f"{said} is not one of the allowed values", f"use one of {', '.join(words)}{near}"


def _size(said: str, path: str, details: ErrorDetails) -> tuple[str, str]:
    kind, limits = details["type"], details.get("ctx", {})
    if kind in {"too_short", "string_too_short"}:
        return f"{path} is empty or too short", f"give it {limits['min_length']} or more"
    if kind in {"too_long", "string_too_long"}:
        return f"{said} is too long", f"give it {limits['max_length']} at most"
    if kind == "value_error":  # the message of one of our own validators
        return details["msg"].removeprefix("Value error, "), "correct one of the two"
    return f"{said}: {details['msg'][:1].lower()}{details['msg'][1:]}", "write a value that fits"


def _pattern(said: str, pattern: str) -> tuple[str, str]:
    if pattern == ID_PATTERN and (foreign := _foreign_letter(said)):
        return f"{said} is not a valid id: it contains {foreign}", "type it again in Latin letters"
    if pattern == ID_PATTERN:
        return f"{said} is not a valid id", "use lower-case words joined by hyphens, e.g. 'east-bank'"
    if pattern.startswith("^#"):
        return f"{said} is not a valid colour", "write it as #rrggbb with lower-case digits"
    if pattern.startswith("^http"):
        return f"{said} is not a web address", "begin it with http:// or https:// and leave out spaces"
    return f"{said} is not a language code", f"use two or three lower-case letters, e.g. '{DEFAULT_LANGUAGE}'"


def _foreign_letter(said: str) -> str:
    """Return a note on the first letter of another script (a homoglyph), or an empty string."""
    letters = [char for char in said.partition(" ")[2] if char.isalpha()]
    foreign = [char for char in letters if not char.isascii()]
    return f"U+{ord(foreign[0]):04X}" if foreign and len(foreign) < len(letters) else ""
