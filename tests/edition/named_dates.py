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
    date(2018, 3, 18): "Fall of Afrin",
    date(2018, 4, 14): "End of Eastern Ghouta",
    date(2018, 5, 22): "Rastan, south Damascus and eastern Qalamoun over",
    date(2018, 7, 31): "The southwest in the government's hands",
    date(2019, 3, 23): "Fall of Baghuz",
    date(2019, 8, 31): "Khan Shaykhun and the north of Hama",
    date(2019, 10, 31): "Tall Abyad and Ras al-Ayn",
    date(2020, 3, 6): "Ceasefire of Moscow",
    date(2024, 11, 26): "Eve of the last offensive",
    date(2024, 12, 3): "Before Hama",
    date(2024, 12, 8): "Fall of the government",
}
