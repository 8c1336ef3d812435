"""The flash map: a list view that draws a layout to scale and edits it by dragging."""

from asym_studio.gui.map.overview import FlashOverview
from asym_studio.gui.map.scaled import READABLE, TRUE
from asym_studio.gui.map.view import FlashMap

__all__ = ["READABLE", "TRUE", "FlashMap", "FlashOverview"]
