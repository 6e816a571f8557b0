"""How an atlas shows itself at a prompt and in a notebook."""

from abc import ABC
from datetime import date
from html import escape

from controlmap.messages import DEFAULT_LANGUAGE
from controlmap.model.edition import Edition


class Displayed(ABC):
    """The representations of an atlas as text and as HTML."""

    edition: Edition

    @property
    def first_day(self) -> date:
        """Return the first day that can be painted."""
        return self.edition.manifest.first_day

    @property
    def as_of(self) -> date:
        """Return the day that the article describes, on which the map opens."""
        return self.edition.manifest.as_of

    @property
    def last_day(self) -> date:
        """Return the last day that can be painted: the article's, or a later one."""
        return self.edition.manifest.ends_on

    def __repr__(self) -> str:
        return f"<Atlas {self.edition.id}: {', '.join(f'{name} {value}' for name, value in self._facts().items())}>"

    def _repr_html_(self) -> str:
        """Return a table, which notebooks display."""
        rows = {"title": self.edition.manifest.title.say(DEFAULT_LANGUAGE), **self._facts()}
        cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows.items())
        return f"<table><caption>Atlas {escape(self.edition.id)}</caption>{cells}</table>"

    def _facts(self) -> dict[str, str]:
        edition = self.edition
        counted = {
            "zones": edition.zones,
            "holds": edition.holds,
            "events": edition.events,
            "statements": edition.annotations,
        }
        days = {"days": f"{self.first_day} to {self.last_day}", "as of": str(self.as_of)}
        return days | {name: str(len(records)) for name, records in counted.items()}
