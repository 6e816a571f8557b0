"""Names of months as tables of events write them: English, French and Arabic, in full and shortened."""

import unicodedata
from typing import Final

_NAMES: Final = (
    "january jan janvier janv jan يناير كانون-الثاني جانفي",
    "february feb février févr fév فبراير شباط فيفري",
    "march mar mars مارس آذار اذار",
    "april apr avril avr أبريل ابريل إبريل نيسان أفريل",
    "may mai مايو أيار ايار ماي",
    "june jun juin يونيو حزيران جوان",
    "july jul juillet juil يوليو تموز جويلية يوليوز",
    "august aug août أغسطس اغسطس آب اب أوت غشت",
    "september sep sept septembre سبتمبر أيلول ايلول شتنبر",
    "october oct octobre أكتوبر اكتوبر تشرين-الأول تشرين-الاول",
    "november nov novembre نوفمبر تشرين-الثاني نونبر",
    "december dec décembre déc ديسمبر كانون-الأول كانون-الاول دجنبر",
)


def folded(name: str) -> str:
    """Return a word in lower case and without accents and vowel signs, so that "Aout" is "août"."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


MONTHS: Final = {
    folded(name.replace("-", " ")): number for number, names in enumerate(_NAMES, 1) for name in names.split()
}
"""The number of each month by its folded name."""
