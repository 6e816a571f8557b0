"""Files of one event as spreadsheets, exports and people write them: the same day and place in all of them."""

import gzip
import io
import zipfile
from typing import Final

from tests.publish.workbooks import day, formula, number, text, workbook

PLACE: Final = (33.51, 36.3)


def row(date: str, *, lat: str = "33.51", lon: str = "36.30", sep: str = ",", head: str = "date,lat,lon,notes") -> str:
    return f"{head.replace(',', sep)}\n" + sep.join([date, lat, lon, "seen"]) + "\n"


def dated(*dates: str) -> bytes:
    """Return a table whose first row has the first date; the others help to decide."""
    return "".join(["date,lat,lon\n", *(f'"{date}",33.51,36.30\n' for date in dates)]).encode()


def zipped(**files: bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_dot_", "."), content)
    return sink.getvalue()


HEAD = [text("date"), text("lat"), text("lon")]
EUROPEAN = row("2017-12-14", lat="33,51", lon="36,30", sep=";")
ARABIC = EUROPEAN.replace("seen", "قصف مدفعي على أطراف البلدة")
FRENCH = EUROPEAN.replace("seen", "tirs d’artillerie près du marché, déjà signalés")

DATES: Final = [
    "2017-12-14", "20171214", "2017/12/14", "2017.12.14", "2017-12-14 00:00:00.000", "2017-12-14T10:00:00+02:00",
    "14 December 2017", "14 Dec 2017", "14-Dec-17", "14-December-2017", "14/Dec/2017", "14Dec2017", "December 14, 2017",
    "Dec 14th, 2017", "Thursday, 14 December 2017", "Thu 14 Dec 2017", "14th of December 2017", "14 décembre 2017",
    "le 14 décembre 2017", "jeudi 14 décembre 2017", "14 déc. 2017", "14 DECEMBRE 2017", "14 كانون الأول 2017",
    "14 كانون الأول/ديسمبر 2017", "١٤ ديسمبر ٢٠١٧", "الخميس، 14 كانون الأول 2017", "٢٠١٧-١٢-١٤", "۲۰۱۷-۱۲-۱۴", "43083",
    "43083.75", "14/12/2017", "12/14/2017", "14.12.2017", "14-12-2017", "12-14-2017", "١٤/١٢/٢٠١٧", "14/12/2017 15:30",
    "12/14/2017 3:30:00 PM", "\u200f14/12/2017\u200f",
]  # fmt: skip
"""Ways to write 14 December 2017 that are read without a question."""

FILES: Final[dict[str, tuple[str, bytes]]] = {
    **{f"dated {written}": ("e.csv", dated(written)) for written in DATES},
    "decided by a later row, day first": ("e.csv", dated("14/12/2017", "3/4/2017", "5/6/2017")),
    "decided by a later row, month first": ("e.csv", dated("12/14/2017", "3/4/2017")),
    "decimal commas and semicolons": ("e.csv", EUROPEAN.encode()),
    "Arabic digits and their point": ("e.csv", row("2017-12-14", lat="٣٣٫٥١", lon="٣٦٫٣٠").encode()),
    "degree signs": ("e.csv", row("2017-12-14", lat="33.51°", lon="36.30°").encode()),
    "a line that names the separator": ("e.csv", b"sep=;\r\n" + EUROPEAN.encode()),
    "a line that names an unusual separator": ("e.csv", b"sep=^\n" + row("2017-12-14", sep="^").encode()),
    "tabs": ("e.tsv", row("2017-12-14", sep="\t").encode()),
    "tabs by the name of csv": ("e.csv", row("2017-12-14", sep="\t").encode()),
    "bars": ("e.csv", row("2017-12-14", sep="|").encode()),
    "UTF-8 with a mark": ("e.csv", b"\xef\xbb\xbf" + EUROPEAN.encode()),
    "UTF-16": ("e.csv", ARABIC.encode("utf-16")),
    "UTF-16 with tabs, as Excel's Unicode text": ("e.tsv", ARABIC.replace(";", "\t").encode("utf-16")),
    "UTF-16 of the other order": ("e.csv", b"\xfe\xff" + ARABIC.encode("utf-16-be")),
    "UTF-16 without a mark": ("e.csv", (EUROPEAN * 1).encode("utf-16-le")),
    "Western Windows": ("e.csv", FRENCH.encode("cp1252")),
    "Arabic Windows": ("e.csv", ARABIC.encode("cp1256")),
    "one letter of Western Windows": ("e.csv", row("2017-12-14").replace("seen", "café").encode("cp1252")),
    "Arabic Windows with dates in words": (
        "e.csv",
        ARABIC.replace("2017-12-14", "14 كانون الأول 2017").encode("cp1256"),
    ),
    "gzip": ("e.csv.gz", gzip.compress(EUROPEAN.encode())),
    "gzip of tabs": ("e.tsv.gz", gzip.compress(row("2017-12-14", sep="\t").encode())),
    "gzip of UTF-16": ("e.csv.gz", gzip.compress(ARABIC.encode("utf-16"))),
    "a zip with one table": ("e.zip", zipped(events_dot_csv=EUROPEAN.encode(), readme_dot_txt=b"about it")),
    "a zip from a Mac": ("e.zip", zipped(**{"a/e.csv": EUROPEAN.encode(), "__MACOSX/a/._e.csv": b"\0"})),
    "a zip with a workbook": ("e.zip", zipped(e_dot_xlsx=workbook([HEAD, [day(43083), number(33.51), number(36.3)]]))),
    "a workbook with days": ("e.xlsx", workbook([HEAD, [day(43083), number(33.51), number(36.3)]])),
    "a workbook with texts": ("e.xlsx", workbook([HEAD, [text("14/12/2017"), text("33,51"), text("36,30")]])),
    "a workbook with plain numbers": ("e.xlsx", workbook([HEAD, [number(43083), number(33.51), number(36.3)]])),
    "a workbook with formulas": ("e.xlsx", workbook([HEAD, [formula("43083"), formula("33.51"), formula("36.3")]])),
    "a workbook with an empty sheet": ("e.xlsx", workbook([HEAD, [day(43083), number(33.51), number(36.3)]], [])),
    "names with spaces and capitals": ("e.csv", row("2017-12-14", head=" Event Date ,LATITUDE,Long,notes").encode()),
    "names in Arabic": ("e.csv", row("2017-12-14", head="التاريخ,خط العرض,خط الطول,notes").encode()),
    "names in French": ("e.csv", row("14 décembre 2017", head="Jour,Latitude,Longitude,notes").encode()),
    "x and y": ("e.csv", b"date,y,x\n2017-12-14,33.51,36.30\n"),
    "an empty column before the full one": ("e.csv", b"event_date,date,lat,lon\n,2017-12-14,33.51,36.30\n"),
    "weekdays beside the dates": ("e.csv", b"day,date,date_start,lat,lon\nThursday,2017-12-14,x,33.51,36.30\n"),
    "a latitude of zeros beside the true one": ("e.csv", b"date,latitude,y,lon\n2017-12-14,none,33.51,36.30\n"),
}
"""By what is unusual about them: the name and the content of each file."""
