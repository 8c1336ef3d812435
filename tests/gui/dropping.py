"""A hand that drags a file over a widget and lets go."""

from __future__ import annotations

import warnings
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(target: QWidget, path: Path, at: QPoint | None = None) -> bool:
    """Drag a file over a widget (its middle if not said otherwise) and let go; return whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = at if at is not None else QPoint(target.width() // 2, target.height() // 2)
    where = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 wants QPointF, which 6.11 does not take
        enter = QDragEnterEvent(place, *where)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    fall = QDropEvent(QPointF(place), *where, QEvent.Type.Drop)
    QApplication.sendEvent(target, fall)
    return fall.isAccepted()
