"""Arabic has two sets of names for the months; all pages use the one that browsers have."""

import re
from pathlib import Path

import pytest

OTHERS = (
    "كانون الأول",
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
)
"""Without that of August, which is also a word."""


@pytest.mark.parametrize("folder", ["geo/syria-2017-12", "geo/libya-2020-08", "src/controlmap/messages/ar"])
def test_a_month_has_one_name_in_arabic(repository: Path, folder: str) -> None:
    texts = [path for path in (repository / folder).iterdir() if path.suffix in {".yaml", ".po"}]
    assert texts
    for path in texts:
        found = re.findall("|".join(OTHERS), re.sub(r"\s+", " ", path.read_text(encoding="utf-8")))
        assert found == [], path.name
