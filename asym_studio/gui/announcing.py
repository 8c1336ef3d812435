"""Telling a screen reader what happened where nothing that it reads has changed by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


def announce(source: QObject, text: str) -> None:
    """Have `text` read out once what is being read has ended; nothing is said for an empty text."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))


def tell_item(view: QObject, event: QAccessible.Event, place: int) -> None:
    """Tell that something happened to the item at that place of a list (counted from 0): focused, selected."""
    told = QAccessibleEvent(view, event)
    told.setChild(place)
    QAccessible.updateAccessibility(told)
