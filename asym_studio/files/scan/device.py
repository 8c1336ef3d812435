"""A device project, and the table that it names: found, missing or refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from asym_studio.files.store import is_file
from asym_studio.flash.chips import Chip, find_chip
from asym_studio.flash.errors import InputUnreadable, Message, Problem, Severity, StudioError, TextRefused, message
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import Given, Project, read_flash_size

Kind = Literal["esp-idf", "platformio", "arduino", "espflash"]


@dataclass(frozen=True)
class Device:
    """One thing that gets flashed: a project, or one environment of it.

    `table` is the file that the project owns; `default` is the preset of the table that its tools use instead. Both are
    None where neither is known, and the problems say why. `chip`, `flash_size` (bytes), `table_offset` and
    `secure_boot` are what the project's own files say, None where they do not; `source` is the name of the file that
    says most of it.
    """

    name: str
    folder: Path
    kind: Kind
    environment: str | None = None
    chip: Chip | None = None
    flash_size: int | None = None
    table: Path | None = None
    default: str | None = None
    table_offset: int | None = None
    secure_boot: SecureBoot | None = None
    source: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def title(self) -> str:
        """The name and, where there is one, the environment."""
        return self.name if self.environment in (None, self.name) else f"{self.name} ({self.environment})"

    def given(self) -> Given:
        """Return what the project says about its board, for opening its default: it goes before the preset."""
        return Given(
            chip=self.chip,
            flash_size=self.flash_size,
            table_offset=self.table_offset,
            secure_boot=self.secure_boot,
        )

    def project(self) -> Project:
        """Return what the project says about its board, for opening its table: what that says itself goes before."""
        return Project(self.source, self.chip, self.flash_size, self.table_offset, self.secure_boot)

    def with_problem(self, code: str, severity: Severity, text: Message) -> Device:
        """Return this device with one more problem."""
        return replace(self, problems=(*self.problems, Problem(code, severity, text)))

    def with_error(self, error: StudioError) -> Device:
        """Return this device with that error as a problem."""
        problem = Problem(error.code, Severity.ERROR, error.message, line=error.line, column=error.column)
        return replace(self, problems=(*self.problems, problem))

    def with_chip_name(self, name: str | None) -> Device:
        """Return this device with the chip of that name; an unknown name is a problem."""
        if not name:
            return self
        try:
            return replace(self, chip=find_chip(name))
        except InputUnreadable as error:
            return self.with_problem(error.code, Severity.WARNING, error.message)

    def with_flash_text(self, text: str | None) -> Device:
        """Return this device with a flash size as its project files write it (`8MB`); nonsense is a problem."""
        if not text:
            return self
        try:
            return replace(self, flash_size=read_flash_size(text))
        except TextRefused:
            return self.with_problem(
                "flash-size-unknown",
                Severity.WARNING,
                message("The project's flash size “{text}” is not a size like 4MB.", text=text[:40]),
            )

    def with_table(self, name: str, *folders: Path) -> Device:
        """Return this device as the owner of the table `name`, which is looked for in `folders`, the first one first.

        A table that is in none of them is a problem. What is there is not read yet: `survey` does that.
        """
        for folder in folders:
            path = folder / name
            if is_file(path):
                return replace(self, table=path)
        return self.with_problem(
            "table-missing",
            Severity.ERROR,
            message(
                "The project names the partition table “{name}”, but there is no file “{path}”.",
                name=name[:200],
                path=str(folders[0] / name)[:500],
            ),
        )

    def without_known_default(self, table: str) -> Device:
        """Return this device with a hint: it uses a table of its framework's that no preset here stands for."""
        return self.with_problem(
            "default-unknown",
            Severity.HINT,
            message(
                "The project has no table of its own; it uses its framework's “{table}”, which is not a preset here.",
                table=table[:100],
            ),
        )
