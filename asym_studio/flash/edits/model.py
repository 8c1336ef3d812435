"""What an edit answers: the layout it made, and the rule that stopped it short of the wish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from asym_studio.flash.errors import EditStopped, Message, message
from asym_studio.flash.layout import Layout


class Policy(Enum):
    """What happens to the neighbours of a partition that moves or grows."""

    STOP = "stop"
    """They stay; the edit stops at them."""
    PUSH = "push"
    """They are pushed along, size and order kept, and gaps are used up on the way."""
    TRADE = "trade"
    """They give up what the edited partition takes, and take what it gives up; their far ends stay."""


class Edge(Enum):
    """The edge of a partition that a resize moves; the other edge stays."""

    START = "start"
    END = "end"


@dataclass(frozen=True)
class Stop:
    """The rule that stopped an edit: a stable code and a sentence for the user.

    `row` is the partition in the way, if there is one: an index into the rows of the edit's own layout.
    """

    code: str
    message: Message
    row: int | None = None

    @property
    def is_snap(self) -> bool:
        """Whether it was only a matter of the grid: a drag snaps and need not say so."""
        return self.code in ("offset-unaligned", "size-unaligned")


_REMEDIES = {
    "offset-unaligned": message("Give an offset that is such a multiple."),
    "size-unaligned": message("Give a size that is such a multiple."),
    "pinned": message("Unpin it first, or change something else."),
    "flash-end": message("Make something smaller, or set a larger flash size if the board has one."),
    "table-area": message("Choose an offset behind the partition table."),
    "neighbour": message("Move it out of the way first, or let it be pushed or traded with."),
    "no-room": message("Make something smaller or delete a partition first."),
    "too-small": message("Give it more room."),
    "fixed-size": message("Leave its size as it is."),
    "label-taken": message("Choose another label."),
    "label-empty": message("Give it a label of 1 to 15 characters."),
    "label-too-long": message("Choose a shorter label."),
    "label-characters": message("Use letters, digits, “_” and “-”."),
    "kind-taken": message("Delete or retype the other one first."),
    "slots-used-up": message("Retype or delete one of the app slots first."),
    "readonly-forbidden": message("Leave the readonly flag off."),
    "readonly-needed": message("Make it larger first, or leave it readonly."),
    "table-full": message("Delete a partition first."),
    "placed-by-tool": message("Its place follows from the bootloader's and the partition table's own offsets."),
}


@dataclass(frozen=True)
class Edit:
    """The result of an edit.

    `layout` is the nearest legal layout to the wish (the given one, unchanged, where there is none). Its rows are
    sorted by offset if the edit changed a place or a size; otherwise they keep their order. `row` is where the edited
    partition is in it, None where there is none (any more). `stopped` is None exactly if the wish was met exactly.
    """

    layout: Layout
    row: int | None
    stopped: Stop | None = None

    def checked(self) -> Layout:
        """Return the layout if the wish was met exactly. Raises EditStopped with the rule that stopped it."""
        if self.stopped is None:
            return self.layout
        remedy = _REMEDIES.get(self.stopped.code, message("Change the wish or the partitions around it."))
        raise EditStopped(self.stopped.code, self.stopped.message, remedy)


Editing = Callable[[int], Edit]
"""An edit of one layout that is asked again and again with other wishes (an offset, a size), as a drag does."""
