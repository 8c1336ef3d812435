"""What was done to boards: their migrations, read from the journals, and which of them can be undone or gone on with.

The journals' folder may hold anything: each answer takes bounded time, and what cannot be read is told as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from asym_studio.board.backup import open_backup
from asym_studio.board.identity import Identity
from asym_studio.board.migration.journal import CONTENT, damaged, journals_folder, read_lines
from asym_studio.files.presets import load_preset, presets
from asym_studio.files.store import is_file, is_folder
from asym_studio.flash.errors import BoardRefused, InputUnreadable, Message, StudioError, message
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import MB, human

_LARGEST = 1 * MB
"""Of a journal's lines that are only looked at, in bytes; a plan with ten steps has 7 KB."""
_MOST, _MOST_BOARDS, _MOST_NAMES = 100, 100, 10_000
_LONGEST_NAME = 80


class PastState(Enum):
    """What became of a migration; the values are those of `board migrations --json`."""

    NOT_BEGUN = "not begun"
    UNFINISHED = "unfinished"
    FINISHED = "finished"
    UNDOING = "being undone"
    UNDONE = "undone"
    UNREADABLE = "unreadable"


STANDING = (PastState.UNFINISHED, PastState.FINISHED, PastState.UNDOING)
"""In these, what the migration wrote is on the board, all of it or a part."""


@dataclass(frozen=True)
class Past:
    """One migration. `obstacle` says why it cannot be undone, None where it can; `board` is (chip, MAC, flash size).

    `before` and `after` name the layouts; of what is unreadable, only `folder`, `state` and `obstacle` mean anything.
    """

    folder: Path
    state: PastState
    obstacle: Message | None = None
    when: datetime | None = None
    before: str = ""
    after: str = ""
    done: int = 0
    board: tuple[str, str | None, int] | None = None
    backup: Path | None = None
    backup_sha256: str = ""
    steps: tuple[Mapping[str, Any], ...] = ()

    @property
    def can_undo(self) -> bool:
        """Whether the board it was done to can be brought back to what it was before."""
        return self.obstacle is None

    @property
    def can_resume(self) -> bool:
        """Whether it can be gone on with."""
        return self.state is PastState.UNFINISHED and self.can_undo

    def is_of(self, identity: Identity) -> bool:
        """Return whether it was done to that board."""
        return self.board == (identity.chip.name, identity.mac, identity.flash_size)


@dataclass(frozen=True)
class BoardPast:
    """What was done to a board, the latest first. `name` is its MAC, or its chip where it has none.

    `folder` is where its journals are; `more` is how many older ones were not read.
    """

    name: str
    folder: Path
    migrations: tuple[Past, ...]
    more: int = 0


def past_migrations(root: Path | None = None) -> tuple[BoardPast, ...]:
    """Return what was done to all boards, by board. Reads a bounded number of journals of each; never raises."""
    boards = _folders(root or journals_folder())
    found = (_past_of(folder) for folder in sorted(boards)[:_MOST_BOARDS])
    return tuple(past for past in found if past.migrations)


def demand_latest(folder: Path, board: tuple[str, str | None, int]) -> None:
    """Raise BoardRefused (`migration-followed`) if a later migration of that board stands on top of a journal's.

    Undoing the lower one would leave a journal that says that the later one is still there.
    """
    folder = folder.absolute()
    later = (other for other in _folders(folder.parent) if other.name > folder.name)
    for other in islice(sorted(later, reverse=True), _MOST):
        past = _look(other)
        if past.board == board and past.state in STANDING:
            raise BoardRefused(
                "migration-followed",
                _followed(past),
                message("Undo that one first: asym-studio migrate --undo {journal}", journal=str(other)),
            )


def _past_of(folder: Path) -> BoardPast:
    journals = sorted(_folders(folder), reverse=True)
    found = [_look(journal) for journal in journals[:_MOST]]
    name = printable(folder.name.replace("-", ":"))
    return BoardPast(name, folder, tuple(_judged(found)), len(journals) - len(found))


def _judged(migrations: Iterable[Past]) -> Iterator[Past]:
    """Say of each migration (the latest first) whether it can be undone."""
    on_top: dict[object, Past] = {}
    for past in migrations:
        if past.state in STANDING:
            later = on_top.setdefault(past.board, past)
            obstacle = _followed(later) if later is not past else _lost_backup(past)
            yield replace(past, obstacle=obstacle)
        else:
            yield past


def _followed(later: Past) -> Message:
    when = f"{later.when:%Y-%m-%d %H:%M:%S} UTC" if later.when else later.folder.name
    return message("A later migration, that of {when}, has to be undone first.", when=when)


def _lost_backup(past: Past) -> Message | None:
    """Return why the backup is of no use, as far as that shows without reading all of it."""
    try:
        backup = open_backup(past.backup or past.folder)
        saved = backup.manifest.files[0]
        whole = saved.sha256 == past.backup_sha256 and is_file(backup.folder / saved.file)
    except InputUnreadable as error:
        return error.message
    return None if whole else message("The backup that it was planned with is not there any more.")


def _look(folder: Path) -> Past:
    try:
        found, events = read_lines(folder, _LARGEST)
        return _told(folder, found, events)
    except StudioError as error:
        return Past(folder, PastState.UNREADABLE, error.message)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, OSError):
        return Past(folder, PastState.UNREADABLE, damaged(folder).message)


def _told(folder: Path, found: Mapping[str, Any], events: Sequence[Mapping[str, Any]]) -> Past:
    size = sum(int(piece["size"]) for step in found["steps"] for piece in step["pieces"])
    if not is_file(folder / CONTENT) or (folder / CONTENT).stat().st_size != size:
        raise ValueError("other content")
    state = _state([str(event["event"]) for event in events])
    summary = found["summary"]
    fates = summary.get("partitions", ())
    return Past(
        folder,
        state,
        _final(state),
        datetime.fromisoformat(found["begun"]).astimezone(UTC),
        _name([fate["before"] for fate in fates if fate["before"]]),
        _name([fate["after"] for fate in fates if fate["after"]]),
        sum(event["event"] == "done" for event in events),
        (str(found["chip"]), None if found["mac"] is None else str(found["mac"]), int(found["flash_size"])),
        Path(str(found["backup"])),
        str(found["before_sha256"]),
        tuple(dict(step) for step in summary.get("steps", ())),
    )


def _state(events: Sequence[str]) -> PastState:
    if not events:
        return PastState.NOT_BEGUN
    if "undo" in events:
        return PastState.UNDONE if events[-1] == "undone" else PastState.UNDOING
    return PastState.FINISHED if "finished" in events else PastState.UNFINISHED


def _final(state: PastState) -> Message | None:
    """Return why nothing can be undone in that state, whatever else is the case."""
    if state is PastState.UNDONE:
        return message("It was undone: the board is what it was before.")
    if state is PastState.NOT_BEGUN:
        return message("It was planned but nothing was written: there is nothing to undo.")
    return None


def _name(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the preset that has these rows, else the apps' slots: `app0 1.9 MB + app1 1.9 MB`, else all labels."""
    key = frozenset((str(row["label"]), int(row["offset"]), int(row["size"])) for row in rows)
    if key in _known():
        return _known()[key]
    slots = [f"{row['label']} {human(int(row['size']))}" for row in rows if row.get("type") == "app"]
    name = printable(" + ".join(slots) or ", ".join(str(row["label"]) for row in rows))
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


@cache
def _known() -> dict[frozenset[tuple[str, int, int]], str]:
    tables = ((preset.title, load_preset(preset.id).layout.table) for preset in reversed(presets()))
    return {frozenset((row.label, row.offset, row.size) for row in table): title for title, table in tables}


def _folders(parent: Path) -> list[Path]:
    """Return the folders in a folder, of at most so many names; none where it cannot be read."""
    try:
        return [path for path in islice(parent.iterdir(), _MOST_NAMES) if is_folder(path)]
    except OSError:
        return []
