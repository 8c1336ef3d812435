"""Telling a screen reader what happened where nothing that it reads has changed by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, text: str) -> None:
    """Have `text` read out once what is being read has ended; nothing is said for an empty text."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))
