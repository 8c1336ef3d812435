"""The note that a change of a board is under way: on disk before the first write, gone after the last."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from asym_studio.board.backup.store import Store, make_private, now, write_private, writing_to
from asym_studio.board.identity import Identity
from asym_studio.files.store import read_bounded
from asym_studio.flash.errors import InputUnreadable

_FILE = "pending.json"
_LARGEST = 1 << 16


@dataclass(frozen=True)
class Pending:
    """A change that was begun and not ended: what it is, since when, and the backup of what was there before."""

    what: str
    since: str
    backup: str | None


def pending(store: Store, identity: Identity) -> Pending | None:
    """Return the change of this board that did not come to its end, if there is one."""
    try:
        found = json.loads(read_bounded(store.board_folder(identity) / _FILE, _LARGEST))
        return Pending(str(found["what"]), str(found["since"]), found["backup"] and str(found["backup"]))
    except (InputUnreadable, ValueError, KeyError, TypeError, RecursionError):
        return None


@contextmanager
def noted(store: Store, identity: Identity, what: str, backup: Path | None) -> Iterator[None]:
    """Keep the note while the body runs; it stays if the body does not come to its end."""
    folder = store.board_folder(identity)
    note = {"what": what, "since": now().isoformat(timespec="seconds"), "backup": str(backup) if backup else None}
    with writing_to(folder):
        make_private(folder)
        write_private(folder / _FILE, json.dumps(note).encode())
    yield
    with writing_to(folder):
        (folder / _FILE).unlink(missing_ok=True)


def settle(store: Store, identity: Identity, what: str) -> None:
    """Take the note away if that change turns out to be complete: it was cut after its last write."""
    found = pending(store, identity)
    if found is not None and found.what == what:
        folder = store.board_folder(identity)
        with writing_to(folder):
            (folder / _FILE).unlink(missing_ok=True)
