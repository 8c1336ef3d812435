"""The boards that were connected lately, newest first: what they are, and the port they were on."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from asym_studio.gui.places import read_settings, write_settings

if TYPE_CHECKING:
    from datetime import datetime

MOST = 8
_FILE = "boards.json"
_LONGEST = 200


@dataclass(frozen=True)
class RecentBoard:
    """A board as it was seen last. `mac` is empty where the chip does not tell it; `seen` is in ISO 8601."""

    port: str
    chip: str
    mac: str
    seen: str

    def is_same(self, other: RecentBoard) -> bool:
        """Return whether it is the same board: by its MAC, or, without one, by its chip and its port."""
        if self.mac or other.mac:
            return self.mac == other.mac
        return (self.chip, self.port) == (other.chip, other.port)


def recent_boards() -> tuple[RecentBoard, ...]:
    """Return the remembered boards, newest first, connected or not; what makes no sense is left out."""
    stored = read_settings(_FILE).get("boards")
    if not isinstance(stored, list):
        return ()
    return tuple(board for board in map(_board, stored) if board is not None)[:MOST]


def remember_board(port: str, chip: str, mac: str | None, now: datetime) -> None:
    """Put a board at the top of the list."""
    board = RecentBoard(port, chip, mac or "", now.isoformat(timespec="seconds"))
    kept = [board, *(each for each in recent_boards() if not each.is_same(board))]
    write_settings(_FILE, {"boards": [asdict(each) for each in kept[:MOST]]})


def _board(stored: object) -> RecentBoard | None:
    if not isinstance(stored, dict):
        return None
    values = [stored.get(entry.name) for entry in fields(RecentBoard)]
    texts = [value for value in values if isinstance(value, str) and len(value) <= _LONGEST and value.isprintable()]
    if len(texts) != len(values) or not texts[0] or not texts[1]:
        return None
    return RecentBoard(*texts)
