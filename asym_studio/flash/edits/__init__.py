"""Edits of a layout: pure functions that give the nearest legal layout and say which rule stopped them.

All values are bytes. Partitions are addressed by their row; what is not named by the edit or its policy stays as it is.
"Legal" means that no rule is broken that was kept before: a table with faults, read from a board, can be edited too.
"""

from asym_studio.flash.edits.attributes import attach, pin, rename, retype, set_flags
from asym_studio.flash.edits.labels import label_stop, plain_label, unique_label
from asym_studio.flash.edits.model import Edge, Edit, Editing, Policy, Stop
from asym_studio.flash.edits.move import move, moving
from asym_studio.flash.edits.order import close_gaps, sort_rows, swap
from asym_studio.flash.edits.resize import grow, move_boundary, moving_boundary, resize, resizing
from asym_studio.flash.edits.structure import delete, duplicate, insert, insert_in_gap, split

__all__ = [
    "Edge",
    "Edit",
    "Editing",
    "Policy",
    "Stop",
    "attach",
    "close_gaps",
    "delete",
    "duplicate",
    "grow",
    "insert",
    "insert_in_gap",
    "label_stop",
    "move",
    "move_boundary",
    "moving",
    "moving_boundary",
    "pin",
    "plain_label",
    "rename",
    "resize",
    "resizing",
    "retype",
    "set_flags",
    "sort_rows",
    "split",
    "swap",
    "unique_label",
]
