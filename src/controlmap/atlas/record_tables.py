"""The methods of an atlas that return its records as tables. Lists of ids in a cell are joined by ``;``."""

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from controlmap.atlas.days import DayLike
from controlmap.atlas.statements.join import Joined
from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition

if TYPE_CHECKING:
    import pandas as pd


class RecordTables(ABC):
    """The methods of an atlas that return statements, events and sources as a DataFrame."""

    edition: Edition

    @abstractmethod
    def joined(self, day: DayLike | None = None) -> Joined:
        """Return the statements joined to the zones on a day."""

    def statements(self, language: str = DEFAULT_LANGUAGE) -> "pd.DataFrame":
        """Return the article's statements in reading order, in our own words.

        Columns: ``id``, ``line``, ``text``, ``speaker``, ``modality``, ``when`` (EDTF), ``zones`` (those that it names,
        and those of the places that it is about, on the as-of day), ``actors``, ``places``, ``outcome`` (``held``,
        ``failed``, ``partly``, ``open``; missing where nothing had to be decided), ``decided_on``.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.statements().groupby("modality").size()
            modality
            assessment       1
            forecast         1
            reported-fact    2
            dtype: int64

        """
        from controlmap.atlas.statements.record_frames import statement_frame

        return statement_frame(self.edition, self.joined(), language)

    def events(self, language: str = DEFAULT_LANGUAGE) -> "pd.DataFrame":
        """Return the edition's events in order of days.

        Columns: ``id``, ``day``, ``precision`` (how closely the day is known), ``name``, ``ground`` (whether ground
        changed hands), ``places``, ``ended`` and ``began`` (holds), ``statements``, ``sources``.

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> atlas.events()[["id", "day"]].head(1)
                           id        day
            0  2019-09-01-rib 2019-09-01

        """
        from controlmap.atlas.statements.record_frames import event_frame

        return event_frame(self.edition, language)

    def sources(self, language: str = DEFAULT_LANGUAGE) -> "pd.DataFrame":
        """Return every source of the edition, in its order.

        Columns: ``id``, ``kind``, ``title``, ``publisher``, ``published``, ``symbol``, ``url``, ``supports``,
        ``consulted`` and ``confirmed`` (when and how it was confirmed).

        Example:
            >>> from controlmap import open_edition
            >>> atlas = open_edition("tests/editions/marrow")
            >>> list(atlas.sources()["kind"].unique())
            ['article', 'publication', 'background']

        """
        from controlmap.atlas.statements.record_frames import source_frame

        return source_frame(self.edition, language)
