"""Whether a board has a migration that did not come to its end."""

from __future__ import annotations

from pathlib import Path

from asym_studio.board.identity import Identity
from asym_studio.board.migration.journal import JOURNAL, Journal, journals_folder
from asym_studio.flash.errors import StudioError


def find_unfinished(identity: Identity, root: Path | None = None) -> Journal | None:
    """Return the journal of a board's latest migration, if something was written and it neither ended nor was undone.

    A journal that cannot be read is passed over: it says nothing about what to do.
    """
    board = (identity.mac or identity.chip.name).replace(":", "-")
    try:
        folders = sorted(
            (path.parent for path in (root or journals_folder()).glob(f"{board}/*/{JOURNAL}")), reverse=True
        )
    except OSError:
        return None
    for folder in folders:
        try:
            journal = Journal.open(folder)
        except StudioError:
            continue
        if journal.head.is_board(identity) and journal.events:
            return None if journal.events[-1]["event"] in ("finished", "undone") else journal
    return None
