"""How precisely the day of an event is known, in the words for readers."""

from datetime import date

import pytest

from controlmap.atlas.atlas import Atlas
from controlmap.messages.catalogue import load_catalogue
from controlmap.model.precision import Precision
from controlmap.render.event_date import event_date

SAID = {
    ("en", Precision.DAY): "22 December 2016",
    ("en", Precision.WEEK): "around 22 December 2016",
    ("en", Precision.MONTH): "December 2016",
    ("en", Precision.YEAR): "2016",
    ("ar", Precision.DAY): "22 ديسمبر 2016",
    ("ar", Precision.WEEK): "نحو 22 ديسمبر 2016",
    ("ar", Precision.MONTH): "ديسمبر 2016",
    ("ar", Precision.YEAR): "2016",
}


@pytest.mark.parametrize(("language", "precision"), SAID)
def test_the_date_of_an_event_is_no_more_precise_than_it_is_known(
    marrow_atlas: Atlas, language: str, precision: Precision
) -> None:
    (event,) = marrow_atlas.edition.events
    known = event.model_copy(update={"day": date(2016, 12, 22), "precision": precision})
    assert event_date(known, load_catalogue(language)) == SAID[language, precision]
