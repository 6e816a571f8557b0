"""The dates on which the shipped edition's history is best documented, and what each is known for."""

from datetime import date
from typing import Final

NAMED_DATES: Final = {
    date(2015, 9, 30): "Eve of Russia's air campaign",
    date(2016, 2, 27): "Cessation of hostilities",
    date(2016, 12, 22): "Aleppo whole in the government's hands",
    date(2017, 3, 31): "Before Tabqa and Raqqa",
    date(2017, 7, 1): "Raqqa surrounded",
    date(2017, 9, 5): "Siege of Deir ez-Zor broken",
    date(2017, 10, 17): "Fall of Raqqa",
    date(2017, 12, 14): "The article",
}
