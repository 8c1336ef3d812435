"""Handing files and folders over to the system's own programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> None:
    """Show a folder in the system's file manager, or a page in its browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
