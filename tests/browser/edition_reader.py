"""A reader who came by an address with an edition, which stays in it through every step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from tests.browser.reader import Reader


@dataclass
class EditionReader(Reader):
    """One person's page of the dashboard on another edition than the default one."""

    edition: str = ""

    def enter(self, page: str = "map", **asked: str) -> Self:
        """Open a page of the edition with parameters in the address."""
        return super().enter(page, edition=self.edition, **asked)

    def parameters(self) -> dict[str, str]:
        """Return the address's parameters without the edition's, which has to be there."""
        found = super().parameters()
        assert found.pop("edition", None) == self.edition, self.page.url
        return found
