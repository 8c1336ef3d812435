"""Telling a screen reader what happened where nothing that it reads has changed by itself.

PySide makes a class with all of its enumerations when it is named first, and those of QAccessible take milliseconds:
here they are named when there is something to tell.
"""

from __future__ import annotations

from enum import Enum

from PySide6 import QtGui
from PySide6.QtCore import QObject


class Told(Enum):
    """What may happen to an item, by the names that Qt has for these events."""

    FOCUSED = "Focus"
    SELECTED = "SelectionAdd"
    DESELECTED = "SelectionRemove"


def announce(source: QObject, text: str) -> None:
    """Have `text` read out once what is being read has ended; nothing is said for an empty text."""
    if text:
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(source, text))


def tell_item(view: QObject, told: Told, place: int) -> None:
    """Tell what happened to the item at that place of a list, counted from 0."""
    event = QtGui.QAccessibleEvent(view, QtGui.QAccessible.Event[told.value])
    event.setChild(place)
    QtGui.QAccessible.updateAccessibility(event)
