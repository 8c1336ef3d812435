"""The numbers of a layout for the status bar."""

from __future__ import annotations

from asym_studio.flash.layout import Layout
from asym_studio.flash.units import human
from asym_studio.gui.i18n import tr


def figures(layout: Layout) -> str:
    """Return how much is used and free, and how large the largest app is."""
    free = sum(gap.size for gap in layout.gaps())
    apps = [partition.size for partition in layout.table if partition.is_app]
    parts = [
        tr("Used {size}", "figures", size=human(max(0, layout.extent - free))),
        tr("Free {size}", "figures", size=human(free)),
    ]
    if apps:
        parts.append(tr("Largest app {size}", "figures", size=human(max(apps))))
    return "   ·   ".join(parts)
