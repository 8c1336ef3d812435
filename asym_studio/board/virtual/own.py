"""The user's own virtual board: always in the list of ports, with something on it from the first time on."""

from __future__ import annotations

from asym_studio.board.ports import OWN_BOARD, virtual_port
from asym_studio.board.virtual.demo import ensure_demo_flash
from asym_studio.board.virtual.urls import parse_url


def own_board(port: str) -> str:
    """Return the port that a name stands for: `virtual` is the URL of the user's own virtual board, others stay.

    The own board's flash is made if it is not there. Raises InputUnreadable if that cannot be done.
    """
    own = virtual_port().name
    if port not in (OWN_BOARD, own):
        return port
    flash = parse_url(own).flash
    if flash is not None:
        ensure_demo_flash(flash)
    return own
