"""The work of ``controlmap import`` around the import itself: reading the edition, writing it, reporting the result."""

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import typer

from controlmap.authoring.atomic_write import cause, write_together
from controlmap.authoring.importing.refused import Refusal, explained, write_refused
from controlmap.authoring.reading.read import read_edition
from controlmap.checks.examination import examine
from controlmap.cli.edition_folder import require_folder
from controlmap.cli.exit_status import FAILED
from controlmap.cli.streams import STREAM
from controlmap.cli.summary import conclude
from controlmap.errors import EditionError, ExportError
from controlmap.model.edition import Edition
from controlmap.model.problem import Problem


@dataclass(slots=True)
class Import:
    """One run of a command that imports rows."""

    file: Path
    """As the user named it."""
    edition: Path
    refused: Path | None
    """Where the user wants rejected rows to be written."""
    quiet: bool
    as_json: bool
    dry_run: bool = False
    """Whether nothing is to be written."""
    aside: Sequence[Path] = ()
    """The files with rejected rows."""
    files: Mapping[str, str] = field(default_factory=dict)
    """What a dry run would write, by path in the edition."""

    @property
    def became(self) -> str:
        """Return the verb for what happened to rows."""
        return "would become" if self.dry_run else "became"

    def note(self, notes: Iterable[str]) -> None:
        """Print how the file was read where it does not say so itself."""
        for note in notes:
            typer.echo(f"{self.file}: {note}.", err=True)

    def read(self, command: str) -> Edition:
        """Read the edition. Rule violations do not matter yet, but every file of it must be read whole."""
        require_folder(command, self.edition)
        edition, problems = read_edition(self.edition)
        if edition is None or problems:
            raise EditionError(problems)
        return edition

    def set_aside(self, refusals: Sequence[Refusal]) -> None:
        """Write the rejected rows to a file. Done first: without that file nothing is imported."""
        if refusals and not self.dry_run:
            self.aside = write_refused(self._aside, refusals)

    def write(self, files: Mapping[str, str]) -> None:
        """Write files of the edition, all or none."""
        if self.dry_run:
            self.files = files
            return
        try:
            write_together({self.edition / name: text for name, text in files.items()})
        except OSError as error:
            raise ExportError(
                f"{self.edition}: nothing was imported: {cause(error)}."
                " Fix: make room on the disk, or the folder writable."
            ) from error

    def finish(self, text: str, record: Mapping[str, object], refusals: Sequence[Refusal]) -> None:
        """Print the summary and every rejected row, check the edition and exit with the resulting status."""
        if not self.as_json:
            conclude(f"{self.file}: {text}", {}, quiet=self.quiet)
        for sentence in explained(refusals):
            typer.echo(f"{self.file}: {sentence}", err=True)
        for path in self.aside:
            typer.echo(f"{path}: {len(refusals)} refused {'row' if len(refusals) == 1 else 'rows'}.", err=True)
        problems = self._problems()
        for problem in problems:
            typer.echo(str(problem), err=self.as_json)
        count = f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'}" if problems else "no problems"
        known = {"file": str(self.file), **record, "refused": len(refusals), "problems": len(problems)}
        tried = " Nothing was written." if self.dry_run else ""
        conclude(f"{self.edition.as_posix()}: {count}.{tried}", known, quiet=self.quiet, as_json=self.as_json)
        raise typer.Exit(FAILED if refusals or problems else 0)

    def _problems(self) -> list[Problem]:
        """Check the edition or, of a dry run, a copy with the new files."""
        if not self.files:
            return examine(self.edition).problems
        with TemporaryDirectory() as folder:
            copy = Path(folder) / self.edition.resolve().name
            shutil.copytree(self.edition, copy)
            for name, text in self.files.items():
                (copy / name).parent.mkdir(exist_ok=True)
                (copy / name).write_text(text, encoding="utf-8")
            there, here = copy.as_posix(), self.edition.as_posix()
            return [
                Problem(
                    problem.path.replace(there, here),
                    problem.line,
                    problem.code,
                    problem.message.replace(there, here),
                    problem.fix.replace(there, here),
                )
                for problem in examine(copy).problems
            ]

    @property
    def _aside(self) -> Path:
        if self.refused is not None:
            return self.refused
        if self.file == STREAM:
            return Path("standard-input-refused.csv")
        return self.file.with_name(f"{self.file.stem}-refused.csv")
