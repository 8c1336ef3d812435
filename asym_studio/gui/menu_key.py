"""Shift+F10 opens the menu of what has the keyboard, for keyboards without a menu key; Qt does so on Windows alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_KEYS = "Shift+F10"


class MenuKey(QObject):
    """Watches for the keys in a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        shortcut = QShortcut(QKeySequence(_KEYS), window)
        shortcut.activated.connect(open_menu)


def open_menu() -> None:
    """Open the context menu of what has the focus, where that is."""
    widget = QApplication.focusWidget()
    if widget is not None:
        at = menu_place(widget)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)


def menu_place(widget: QWidget) -> QPoint:
    """Return where a menu belongs that is opened by key: at the current item, or at the cursor."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex()).center()
    cursor = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    return cursor.center() if isinstance(cursor, QRect) else widget.rect().center()
