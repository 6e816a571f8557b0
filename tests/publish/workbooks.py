"""Small Excel workbooks, written part by part, so that a test can put anything into them."""

import io
import zipfile
from collections.abc import Sequence

_NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def workbook(*sheets: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook. A cell is the XML inside ``<c>``: see ``text``, ``number``, ``day`` and ``formula``."""
    numbers = range(1, len(sheets) + 1)
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_TYPE}.worksheet+xml"/>' for at in numbers
    )
    listed = "".join(f'<sheet name="S{at}" sheetId="{at}" r:id="r{at}"/>' for at in numbers)
    related = "".join(
        f'<Relationship Id="r{at}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{at}.xml"/>' for at in numbers
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r0" '
        f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_NAMESPACE} xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
        f'<Relationship Id="s" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet {_NAMESPACE}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>",
    }
    for at, rows in zip(numbers, sheets, strict=True):
        lines = (
            f'<row r="{line}">'
            + "".join(f'<c r="{chr(65 + column)}{line}" {cell}</c>' for column, cell in enumerate(row))
            for line, row in enumerate(rows, 1)
        )
        data = "".join(f"{line}</row>" for line in lines)
        content = f"<worksheet {_NAMESPACE}><sheetData>{data}</sheetData></worksheet>"
        parts[f"xl/worksheets/sheet{at}.xml"] = content
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return sink.getvalue()


def text(value: str) -> str:
    return f't="inlineStr"><is><t>{value}</t></is>'


def number(value: float) -> str:
    return f"><v>{value}</v>"


def day(serial: int) -> str:
    """Return a number that is shown as a day."""
    return f's="1"><v>{serial}</v>'


def formula(saved: str | None) -> str:
    """Return a formula with the value that was saved with it, if any."""
    return "><f>1+1</f>" + (f"<v>{saved}</v>" if saved is not None else "")
