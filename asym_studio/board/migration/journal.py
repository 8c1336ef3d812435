"""The journal of a migration: all that is needed to go on, or back, without plan, images or memory of them.

A folder of its own: `journal.jsonl` (a head, then a line for each thing that happened) and `content.bin` (what the
steps write). Each line is on the disk before what it announces is done, and only after what it reports is verified.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from asym_studio.board.backup.store import make_private, new_name, now, sync_folder, write_private
from asym_studio.board.identity import Identity
from asym_studio.board.writing import Piece
from asym_studio.files.reasons import reason_for
from asym_studio.files.store import read_bounded, reason_of
from asym_studio.files.system import state_folder
from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import InputUnreadable, JobInterrupted, message
from asym_studio.flash.units import MB, SECTOR

FORMAT = 1
JOURNAL, CONTENT = "journal.jsonl", "content.bin"
_APPEND = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_LARGEST = 512 * MB
"""Of each file, in bytes: steps may write the largest flash several times."""


@dataclass(frozen=True)
class Stage:
    """One step as the journal keeps it: pieces (whole sectors) to write in their order, and what it is about in words.

    `boots` is what starts if the power goes during the step.
    """

    pieces: tuple[Piece, ...]
    kind: str
    title: str
    boots: str

    @property
    def sectors(self) -> frozenset[int]:
        """The offsets of the sectors that it writes."""
        return frozenset(at for piece in self.pieces for at in range(piece.offset, piece.end, SECTOR))

    @property
    def size(self) -> int:
        """How many bytes it is about."""
        return sum(len(piece.data) for piece in self.pieces)


@dataclass(frozen=True)
class Moved:
    """Content of a partition that the migration copies to another place."""

    label: str
    offset: int
    size: int


@dataclass(frozen=True)
class Head:
    """What a migration is: the board, the backup of what was there before (with its SHA-256), and the steps.

    `expected` is the app that is to start in the end, as (label, offset). `summary` is what the report says.
    """

    chip: str
    mac: str | None
    flash_size: int
    backup: Path
    before: str
    plan: str
    stages: tuple[Stage, ...]
    moved: tuple[Moved, ...] = ()
    expected: tuple[str, int] | None = None
    summary: dict[str, Any] = field(default_factory=dict)

    def is_board(self, identity: Identity) -> bool:
        """Return whether the migration is that board's."""
        return (self.chip, self.mac, self.flash_size) == (identity.chip.name, identity.mac, identity.flash_size)


def journals_folder() -> Path:
    """Return where journals lie by default."""
    return state_folder() / "journals"


class Journal:
    """An open journal. `done` counts the steps that are verified; `begun` tells whether the next one was begun."""

    def __init__(self, folder: Path, head: Head, events: Sequence[dict[str, Any]] = ()) -> None:
        self.folder = folder
        self.head = head
        self.events = list(events)

    @classmethod
    def create(cls, head: Head, root: Path | None = None) -> Journal:
        """Put a journal down for a migration that is to begin. Raises InputUnreadable (`journal-not-writable`)."""
        root = root or journals_folder()
        board = (head.mac or head.chip).replace(":", "-")
        with _writing(root, begun=False):
            folder = new_name(root / board, now())
            make_private(folder)
            content = b"".join(piece.data for stage in head.stages for piece in stage.pieces)
            write_private(folder / CONTENT, content)
            write_private(folder / JOURNAL, _line(_head_json(head, content)))
            sync_folder(folder)
            sync_folder(folder.parent)
        return cls(folder, head)

    @classmethod
    def open(cls, path: Path) -> Journal:
        """Return the journal at a path: its folder or the file in it. Raises InputUnreadable (`journal-…`).

        A last line that was torn by a crash is as good as not written.
        """
        folder = path.parent if path.name in (JOURNAL, CONTENT) else path
        with _understood(folder):
            content = read_bounded(folder / CONTENT, _LARGEST)
            found, events = read_lines(folder)
            head = _head(found, content)
        return cls(folder, head, events)

    def refresh(self) -> None:
        """Take in what another program has noted since. Raises InputUnreadable as `open` does."""
        found = Journal.open(self.folder)
        if found.head.plan != self.head.plan:
            raise damaged(self.folder)
        self.events = found.events

    @property
    def done(self) -> int:
        """How many steps are done and verified."""
        return max((int(event["step"]) + 1 for event in self.events if event["event"] == "done"), default=0)

    @property
    def begun(self) -> bool:
        """Whether the step behind the last one that is done was begun."""
        return any(event["event"] == "begin" and event["step"] == self.done for event in self.events)

    @property
    def finished(self) -> bool:
        """Whether the migration came to its end and was verified."""
        return self._last("finished", "undo") == "finished"

    @property
    def undone(self) -> bool:
        """Whether it was undone, or that was begun."""
        return any(event["event"] == "undo" for event in self.events)

    def note(self, event: str, **facts: Any) -> None:
        """Add a line and bring it to the disk. Raises JobInterrupted (`journal-not-writable`)."""
        entry = {"event": event, "at": now().isoformat(timespec="milliseconds"), **facts}
        with _writing(self.folder, begun=True):
            descriptor = os.open(self.folder / JOURNAL, _APPEND)
            with os.fdopen(descriptor, "ab") as stream:
                _mend(self.folder / JOURNAL, stream.fileno())
                stream.write(_line(entry))
                stream.flush()
                os.fsync(stream.fileno())
        self.events.append(entry)

    def _last(self, *names: str) -> str | None:
        return next((str(event["event"]) for event in reversed(self.events) if event["event"] in names), None)


def read_lines(folder: Path, largest: int = _LARGEST) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a journal's head, as it was written, and what happened; `largest` is bytes. Raises as `Journal.open` does.

    What the steps write is not read: this is for telling what a migration was, not for doing it.
    """
    with _understood(folder):
        lines = read_bounded(folder / JOURNAL, largest).split(b"\n")
        found = json.loads(lines[0])
        _demand_known(folder, found["format"])
        if found["head_sha256"] != _sum(found):
            raise ValueError("another head")
        events = [_event(json.loads(line)) for line in lines[1:-1]]
        _demand_order(events, len(found["steps"]))
        return found, events


def damaged(folder: Path) -> InputUnreadable:
    """Return the error that a journal is not what was written."""
    return InputUnreadable(
        "journal-damaged",
        message("The journal in “{folder}” is damaged.", folder=str(folder)),
        message("Restore the board from its backup: asym-studio board backups, then board restore."),
    )


@contextmanager
def _understood(folder: Path) -> Iterator[None]:
    """Turn a file that cannot be read, or that makes no sense, into an error that names the journal."""
    try:
        yield
    except InputUnreadable as error:
        if error.code.startswith("journal-"):
            raise
        raise InputUnreadable(
            "journal-missing",
            message("There is no journal in “{folder}”: {reason}.", folder=str(folder), reason=reason_of(error)),
            message("Give the folder that `migrate` printed; they lie in {root}.", root=str(journals_folder())),
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise damaged(folder) from error


def _demand_known(folder: Path, found: object) -> None:
    if isinstance(found, int) and found > FORMAT:
        raise InputUnreadable(
            "journal-newer",
            message("The journal in “{folder}” is of a newer version of Asym Studio.", folder=str(folder)),
            message("Go on with the version that wrote it, or a newer one."),
        )
    if found != FORMAT:
        raise ValueError("another format")


def _event(found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "event": str(found["event"]), "at": str(found["at"])}


def _demand_order(events: Sequence[dict[str, Any]], stages: int) -> None:
    """Raise ValueError unless each step was begun behind the one before it was done: no line is missing."""
    done, begun = 0, False
    for event in events:
        name, fits = event["event"], True
        if name == "begin":
            begun = fits = event["step"] == done < stages
        elif name == "done":
            fits, begun, done = begun and event["step"] == done, False, done + 1
        elif name == "finished":
            fits = done == stages
        if not fits:
            raise ValueError("a line is missing")


def plan_hash(stages: Sequence[Stage]) -> str:
    """Return a hash (SHA-256, hex) of what the steps do, in order."""
    digest = hashlib.sha256()
    for number, stage in enumerate(stages):
        for piece in stage.pieces:
            digest.update(f"{number} {piece.offset:x} {len(piece.data):x}\n".encode() + piece.data)
    return digest.hexdigest()


@contextmanager
def _writing(folder: Path, *, begun: bool) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = JobInterrupted if begun else InputUnreadable
        raise kind(
            "journal-not-writable",
            message(
                "The journal in “{folder}” cannot be written: {reason}. Nothing is done without it.",
                folder=str(folder),
                reason=reason_for(error),
            ),
            message("Make room or mend the folder's permissions, and start again: it goes on where it stopped."),
        ) from error


def _mend(path: Path, descriptor: int) -> None:
    """Cut a torn last line off, so that what follows begins a line of its own."""
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    if whole != len(data):
        os.ftruncate(descriptor, whole)


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry).encode() + b"\n"


def _head_json(head: Head, content: bytes) -> dict[str, Any]:
    found = {
        "format": FORMAT,
        "begun": now().isoformat(timespec="seconds"),
        "chip": head.chip,
        "mac": head.mac,
        "flash_size": head.flash_size,
        "backup": str(head.backup),
        "before_sha256": head.before,
        "plan_sha256": head.plan,
        "content_sha256": hashlib.sha256(content).hexdigest(),
        "steps": [
            {
                "kind": stage.kind,
                "title": stage.title,
                "boots": stage.boots,
                "pieces": [{"offset": piece.offset, "size": len(piece.data)} for piece in stage.pieces],
            }
            for stage in head.stages
        ],
        "moved": [{"label": moved.label, "offset": moved.offset, "size": moved.size} for moved in head.moved],
        "expected": {"label": head.expected[0], "offset": head.expected[1]} if head.expected else None,
        "summary": head.summary,
    }
    return {**found, "head_sha256": _sum(found)}


def _sum(found: dict[str, Any]) -> str:
    """Return a hash (SHA-256, hex) of a head as it is written, but for the hash in it."""
    facts = {name: value for name, value in found.items() if name != "head_sha256"}
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _head(found: dict[str, Any], content: bytes) -> Head:
    if found["content_sha256"] != hashlib.sha256(content).hexdigest():
        raise ValueError("other content")
    at = 0
    stages = []
    for entry in found["steps"]:
        pieces = []
        for piece in entry["pieces"]:
            size, offset = int(piece["size"]), int(piece["offset"])
            _demand_sectors(offset, size, int(found["flash_size"]))
            pieces.append(Piece(offset, content[at : at + size]))
            at += size
        stages.append(Stage(tuple(pieces), str(entry["kind"]), str(entry["title"]), str(entry["boots"])))
    if at != len(content) or plan_hash(stages) != found["plan_sha256"]:
        raise ValueError("other steps")
    expected = found["expected"]
    return Head(
        chip=str(found["chip"]),
        mac=None if found["mac"] is None else str(found["mac"]),
        flash_size=int(found["flash_size"]),
        backup=Path(str(found["backup"])),
        before=str(found["before_sha256"]),
        plan=str(found["plan_sha256"]),
        stages=tuple(stages),
        moved=tuple(Moved(str(m["label"]), int(m["offset"]), int(m["size"])) for m in found["moved"]),
        expected=None if expected is None else (str(expected["label"]), int(expected["offset"])),
        summary=dict(found["summary"]),
    )


def _demand_sectors(offset: int, size: int, flash_size: int) -> None:
    if (
        flash_size not in FLASH_SIZES
        or size <= 0
        or offset % SECTOR
        or size % SECTOR
        or not 0 <= offset <= flash_size - size
    ):
        raise ValueError("no whole sectors of that flash")
