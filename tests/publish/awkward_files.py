"""Files of one event in ways that desks and programs write them beyond the usual: the same day and place in all."""

import gzip
from typing import Final

from tests.publish.spreadsheet_files import ARABIC, EUROPEAN, HEAD, dated, row, zipped
from tests.publish.workbooks import day, number, text, workbook

DATES: Final = [
    "12/14/2017 03:05:59 AM", "14/12/2017 3:05 ص", "2017-W50-4", "14\u00a0décembre\u00a02017", "14\u202fdéc.\u202f2017",
    "14 دجنبر 2017", "14 ديسمبر 2017 م", "14 كانون الأول، 2017", "20171214T153000Z", "43083,5", "14.12.2017.",
    "14 / 12 / 2017", "14. 12. 2017", "14 12 2017", "2017_12_14", "14 Dec '17", "Thu, 14 Dec 2017 10:30:00 +0000",
    "14 Dec 2017 10:30 GMT", "2017-12-14 10:00:00 UTC", "2017-12-14 10:00:00+00", "2017-12-14t10:00:00z",
    "jeudi 14 décembre 2017 à 15h30", "２０１７/１２/１４", "'14/12/2017", "14–12–2017", "2017-12-14 10:00:00,123",
    "THU 14 DEC 2017", "20171214 1530",
]  # fmt: skip

UNREAD_DATES: Final = [
    "1439-03-25", "25/03/1439", "1396/09/23", "0017-12-14", "25 ربيع الأول 1439", "2017", "2017-12", "December 2017",
    "14-15 December 2017", "2017-12-14 - 2017-12-15", "2017-12-14/2017-12-15", "2017-14-12", "43,083", "1513209600",
    "0000-00-00", "2017-12-14 23:30 EST", "14/12/2017 23:30 UTC",
]  # fmt: skip
"""Other calendars, spans of days, and what may be anything: rows with these are rejected with the reason."""

PLACES: Final = [
    ("33.51N", "36.30E"), ("N33.51", "E36.30"), ("33°30'36''N", "36°18'00''E"), ("33° 30.6'", "36° 18'"),
    ("33 30 36", "36 18 00"), ("3.351E+01", "3.63e1"), ("+33.51", "+36.30"), ("\u00a033.51", "36.30\u00a0"),
    ("٣٣،٥١", "٣٦،٣٠"), ("'33.51", "'36.30"), ("３３．５１", "３６．３０"), ("۳۳٫۵۱", "۳۶٫۳۰"), ("33.51º", "36.30°E"),
]  # fmt: skip

UNREAD_PLACES: Final = [
    ("33.510.000", "36.300.000"), ("33510000", "36300000"), ("(33.51)", "(36.30)"), ("3711234", "256789"),
    ("inf", "nan"), ("0x21", "0x24"), ("33..51", "36.30"), ("33 510", "36 300"), ("33.51 deg", "36.30 deg"),
    ("-99", "-999"), ("33³", "36"),
]  # fmt: skip

PLAIN: Final = row("2017-12-14")
FILLED: Final = [day(43083), number(33.51), number(36.3)]

FILES: Final[dict[str, tuple[str, bytes]]] = {
    **{f"dated {written}": ("e.csv", dated(written)) for written in DATES},
    **{f"at {lat}": ("e.csv", row("2017-12-14", lat=lat, lon=lon).encode()) for lat, lon in PLACES},
    "a quoted line that names the separator": ("e.csv", b'"sep=;"\r\n' + EUROPEAN.encode()),
    "a mark and a line that names the separator": ("e.csv", b"\xef\xbb\xbfsep=;\r\n" + EUROPEAN.encode()),
    "such a line in UTF-16": ("e.csv", ("sep=\t\r\n" + ARABIC.replace(";", "\t")).encode("utf-16")),
    "such a line in Arabic Windows": ("e.csv", ("sep=;\r\n" + ARABIC).encode("cp1256")),
    "notes above": ("e.csv", f"Export of 3 January 2018\nSource: the desk\n\n{PLAIN}".encode()),
    "notes above, with a mark": ("e.csv", f"\ufeffExport\n{PLAIN}".encode()),
    "notes above, padded": ("e.csv", f"Export,,,\nSource: desk,,,\n,,,\n{PLAIN}".encode()),
    "a note of three cells above": ("e.csv", f"Aleppo, Homs, and Hama\n{PLAIN}".encode()),
    "comments above": ("e.csv", f"# made by a program\n# licence\n{PLAIN}".encode()),
    "empty lines above": ("e.csv", f"\n\r\n\n{PLAIN}".encode()),
    "notes above, in UTF-16": ("e.csv", f"تقرير\n\n{ARABIC}".encode("utf-16")),
    "notes above, packed": ("e.csv.gz", gzip.compress(f"Export\n\n{PLAIN}".encode())),
    "names of several words": ("e.csv", b'"date, local",lat (WGS84),"lon\n[deg]"\n2017-12-14,33.51,36.30\n'),
    "commas in names between semicolons": (
        "e.csv",
        b'date;"lat, deg";"lon, deg";"notes, any, kind"\n2017-12-14;33.51;36.30;a\n',
    ),
    "repeated names": ("e.csv", b"date,lat,lon,notes,notes\n2017-12-14,33.51,36.30,a,b\n"),
    "empty names": ("e.csv", b",date,lat,lon,,\n0,2017-12-14,33.51,36.30,,\n"),
    "lines in a cell": ("e.csv", b'date,lat,lon,notes\n2017-12-14,33.51,36.30,"two\nlines, ""quoted"""\n'),
    "old line ends": ("e.csv", PLAIN.replace("\n", "\r").encode()),
    "all cells in quotation marks": ("e.csv", b'"date","lat","lon"\r\n"2017-12-14","33.51","36.30"\r\n'),
    "a quotation mark within a cell": ("e.csv", b'date,lat,lon,notes\n2017-12-14,33.51,36.30,a 5" gun\n'),
    "bars, with commas in cells": ("e.csv", b"date|lat|lon|notes\n2017-12-14|33,51|36,30|a, b, c, d, e\n"),
    "Arabic in UTF-16 without a mark": ("e.csv", ARABIC.encode("utf-16-le")),
    "the same in the other order": ("e.csv", ARABIC.encode("utf-16-be")),
    "names in Arabic Windows": (
        "e.csv",
        "التاريخ;خط العرض;خط الطول;ملاحظات\n14 كانون الأول 2017;33,51;36,30;قصف".encode("cp1256"),
    ),
    "typographic signs of Western Windows": ("e.csv", PLAIN.replace("seen", "“it’s” – seen").encode("cp1252")),
    "a zip in capitals": ("E.ZIP", zipped(A_dot_CSV=EUROPEAN.encode())),
    "two packed parts": ("e.csv.gz", gzip.compress(b"date,lat,lon\n") + gzip.compress(b"2017-12-14,33.51,36.30\n")),
    "a workbook with a title": ("e.xlsx", workbook([[text("Report")], [], HEAD, FILLED])),
    "a workbook with empty rows": ("e.xlsx", workbook([HEAD, FILLED, [], FILLED])),
    "a workbook with two columns without a name": ("e.xlsx", workbook([HEAD, [*FILLED, text("more"), text("still")]])),
    "a workbook with a time of day": ("e.xlsx", workbook([HEAD, [number(43083.99), number(33.51), number(36.3)]])),
}

ASKED: Final[dict[str, tuple[str, bytes, str]]] = {
    "another separator": ("e.csv", PLAIN.replace(",", "~").encode(), "only one column: date~lat~lon~notes. Separate"),
    "no names": ("e.csv", b"2017-12-14,33.51,36.30\n2017-12-15,33.51,36.30\n", "no column of date"),
    "a geometry in place of degrees": (
        "e.csv",
        b"date,WKT\n2017-12-14,POINT (36.30 33.51)\n",
        "but a geometry. Add columns of latitude and longitude",
    ),
    "two latitudes": ("e.csv", b"date,lat,lat,lon\n2017-12-14,33.51,33.52,36.30\n", "'lat' more than once"),
    "two latitudes in a workbook": (
        "e.xlsx",
        workbook([[*HEAD, text("lat")], [*FILLED, number(1.5)]]),
        "'lat' more than once",
    ),
    "a quotation mark that is not closed": (
        "e.csv",
        b'date,lat,lon,notes\n2017-12-14,33.51,36.30,"open\n2017-12-15,33.51,36.30,b\n',
        "the quotation mark before 'open' is not closed",
    ),
    "not packed": ("e.csv.gz", PLAIN.encode(), "it is not packed with gzip. Remove '.gz'"),
    "no archive": ("e.zip", PLAIN.encode(), "it is not a zip archive. Give its name the ending"),
    "packed, by another name": ("e.csv", gzip.compress(PLAIN.encode()), "it is packed with gzip. Unpack it"),
    "a workbook, by another name": ("e.csv", workbook([HEAD, FILLED]), "it is an Excel workbook"),
    "only empty lines": ("e.csv", b"\n\r\n  \n", "is empty"),
    "Cyrillic": (
        "e.csv",
        PLAIN.replace("seen", "взрыв в Дамаске, есть раненые и погибшие").encode("cp1251"),
        "neither in UTF-8 nor in cp1252 or cp1256. Name its encoding",
    ),
}
"""Files that are asked about: with the words of the question."""
