"""The command palette: everything that can be done now, found by typing."""

from asym_studio.gui.palette.dialog import CommandPalette
from asym_studio.gui.palette.entries import Entry, entries

__all__ = ["CommandPalette", "Entry", "entries"]
