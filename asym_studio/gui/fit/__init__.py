"""The Fit panel: how small the updater's slot can be, and the split with the largest app."""

from __future__ import annotations

from asym_studio.gui.fit.panel import FitPanel

__all__ = ["FitPanel"]
