"""Every kind of problem that reading can find; the rules of ``checks`` have their own codes."""

from typing import Final

from controlmap.authoring.reading.kind import Kind

FILE_MISSING: Final = Kind(
    "F101",
    "A file is missing",
    "An edition always has the same files; one of them is not there.",
    "Add the file; an edition without events has an `events.yaml` that says `events: []`.",
)
FILE_UNKNOWN: Final = Kind(
    "F102",
    "A file has no place in an edition",
    "The file is never read, although its author may expect it to be.",
    "Rename it to what the edition expects, or move it elsewhere.",
)
NOT_A_FILE: Final = Kind(
    "F103",
    "Something other than a file is where a file belongs",
    "A folder, a device or a pipe cannot be read as a file of an edition.",
    "Put an ordinary file of that name there.",
)
LINK_LEADS_OUT: Final = Kind(
    "F104",
    "A symbolic link leads out of the edition, or to a folder",
    "An edition is one folder; a link to elsewhere shows other data on every other machine.",
    "Replace the link by a copy of what it points to.",
)
UNREADABLE: Final = Kind(
    "F105",
    "A file cannot be read",
    "The system refused to open or read the file.",
    "Give read permission, or put the file back.",
)
TOO_LARGE: Final = Kind(
    "F106",
    "A file is too large",
    "Hand-drawn ground is small; a file of this size is a mistake and would stall every reader.",
    "Simplify the lines, or remove what does not belong here.",
)
NOT_UTF8: Final = Kind(
    "F107",
    "A file is not plain UTF-8",
    "Other encodings, byte order marks and zero bytes garble names on other machines.",
    "Save the file as UTF-8 without a byte order mark.",
)
YAML_BROKEN: Final = Kind(
    "Y101",
    "A YAML file breaks off or is malformed",
    "The text from this line on cannot be parsed as YAML.",
    "Correct the line; look at indentation, quotes and colons first.",
)
YAML_KEY_TWICE: Final = Kind(
    "Y102",
    "A key occurs twice in one YAML mapping",
    "One of the two values would be dropped silently.",
    "Keep one of the two.",
)
YAML_ALIAS: Final = Kind(
    "Y103",
    "A YAML file uses an anchor or an alias",
    "Aliases hide where a value comes from and can grow a small file without bound.",
    "Write the value out in full.",
)
YAML_TAG: Final = Kind(
    "Y104",
    "A YAML file uses a tag",
    "A tag asks for a type; the types of an edition are fixed by its records.",
    "Remove the word that begins with `!`.",
)
YAML_DEEP: Final = Kind(
    "Y105",
    "A YAML file is nested too deep",
    "No record of an edition is nested so deep; the file is damaged or hostile.",
    "Correct the indentation or the brackets.",
)
WRONG_SHAPE: Final = Kind(
    "Y106",
    "A file has a list where a mapping belongs, or the other way round",
    "`edition.yaml` is one mapping; the other YAML files list their entries under one key, the file's own name.",
    "Write each entry as `- id: ...` with its keys under it.",
)
JSON_BROKEN: Final = Kind(
    "J101",
    "A GeoJSON file breaks off or is malformed",
    "The text from this line on cannot be parsed as JSON.",
    "Correct the line, or save the file again from the program it was drawn in.",
)
JSON_KEY_TWICE: Final = Kind(
    "J102",
    "A key occurs twice in one JSON object",
    "One of the two values would be dropped silently.",
    "Keep one of the two.",
)
JSON_NOT_FINITE: Final = Kind(
    "J103",
    "A number is not finite",
    "NaN and Infinity are neither valid JSON nor positions on earth.",
    "Write the number that is meant.",
)
JSON_DEEP: Final = Kind(
    "J104",
    "A GeoJSON file is nested too deep",
    "No geometry is nested so deep; the file is damaged or hostile.",
    "Save the file again from the program it was drawn in.",
)
NOT_FEATURES: Final = Kind(
    "J105",
    "A GeoJSON file is not a collection of features",
    "Each file of an edition is a FeatureCollection of features with properties and a geometry, in WGS84.",
    "Save the layer as GeoJSON (RFC 7946).",
)
NOT_CANONICAL: Final = Kind(
    "J106",
    "A GeoJSON file is not in canonical form",
    "One form for everyone keeps changes readable: key order, 5 decimals, right-hand winding, one ring a line.",
    "Run `controlmap check --fix`.",
)
NOT_A_TABLE: Final = Kind(
    "K101",
    "A CSV file is not a table with the required columns",
    "`control-points.csv` has one header line and rows with as many values as it has columns.",
    "Correct the header or the row; put a value that contains a comma in double quotes.",
)
GEOMETRY_TYPE: Final = Kind(
    "G101",
    "A geometry is of the wrong type",
    "Ground is a polygon, a place is a point, a river or road is a line.",
    "Draw it again as the type named in the message.",
)
RING_OPEN: Final = Kind(
    "G102",
    "A ring is open",
    "The last position of a ring repeats the first; if it does not, a corner was lost.",
    "Repeat the first position at the end, or restore what is missing.",
)
TOO_FEW_POINTS: Final = Kind(
    "G103",
    "A ring or line has too few positions",
    "A ring has at least four positions, a line at least two.",
    "Draw it again.",
)
OFF_THE_GLOBE: Final = Kind(
    "G104",
    "A position is off the globe",
    "Positions are [lon, lat] in degrees: longitude within 180, latitude within 90.",
    "Check the order of the two numbers and the layer's coordinate system.",
)
CROSSES_ITSELF: Final = Kind(
    "G105",
    "A polygon crosses itself",
    "The inside of a ring that crosses or touches itself is ambiguous.",
    "Move the corners near the named position apart.",
)
GEOMETRY_EMPTY: Final = Kind(
    "G106",
    "A geometry is empty",
    "A feature without ground shows nothing and counts nothing.",
    "Draw it, or remove the feature.",
)
NOT_POSITIONS: Final = Kind(
    "G107",
    "Coordinates are not positions",
    "A position is a list of two numbers, longitude and latitude.",
    "Save the layer again without heights or measures.",
)
BAD_VALUE: Final = Kind(
    "R101",
    "A value does not fit its key",
    "The value has the wrong type or form, or lies outside what the key allows.",
    "Write a value of the form named in the message.",
)
UNKNOWN_KEY: Final = Kind(
    "R102",
    "A key is unknown",
    "The key is never read: it is misspelt or in the wrong record.",
    "Correct or remove it.",
)
MISSING_KEY: Final = Kind(
    "R103",
    "A key is missing",
    "The record cannot be understood without it.",
    "Add the key.",
)

CATALOGUE_FAULTY: Final = Kind(
    "T105",
    "A catalogue of the interface has a message that cannot be used",
    "The message is shown in English instead, since a wrong placeholder or plural form would spoil the sentence.",
    "Correct the message as docs/languages.md says; keep the placeholders of the English one.",
)

KINDS: Final = (
    FILE_MISSING, FILE_UNKNOWN, NOT_A_FILE, LINK_LEADS_OUT, UNREADABLE, TOO_LARGE, NOT_UTF8,
    YAML_BROKEN, YAML_KEY_TWICE, YAML_ALIAS, YAML_TAG, YAML_DEEP, WRONG_SHAPE,
    JSON_BROKEN, JSON_KEY_TWICE, JSON_NOT_FINITE, JSON_DEEP, NOT_FEATURES, NOT_CANONICAL, NOT_A_TABLE,
    GEOMETRY_TYPE, RING_OPEN, TOO_FEW_POINTS, OFF_THE_GLOBE, CROSSES_ITSELF, GEOMETRY_EMPTY, NOT_POSITIONS,
    BAD_VALUE, UNKNOWN_KEY, MISSING_KEY, CATALOGUE_FAULTY,
)  # fmt: skip
"""In the order of their codes' parts: files, YAML, JSON, tables, geometry, records, words."""
