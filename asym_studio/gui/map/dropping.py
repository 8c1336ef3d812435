"""Dropping files on the map: onto an app partition it is its image, anywhere else it is a table to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from asym_studio.gui.blocks import Block
from asym_studio.gui.choosing import dropped_path
from asym_studio.gui.map.view import FlashMap

_TABLES = frozenset({".csv"})
_OF_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.DragLeave, QEvent.Type.Drop})


class MapDrops(QObject):
    """Watches a map for files that are dragged over it."""

    imageDropped = Signal(str, object)
    """The label of the partition, and the Path of what was dropped on it."""
    fileDropped = Signal(object)
    """The Path of what was dropped beside the app partitions."""
    told = Signal(str)
    """What a drop would do there."""

    def __init__(self, flash_map: FlashMap) -> None:
        super().__init__(flash_map)
        self._map = flash_map
        flash_map.setAcceptDrops(True)
        flash_map.viewport().setAcceptDrops(True)
        flash_map.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags and drops before the map sees them."""
        if event.type() not in _OF_DRAGS:
            return False
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            return self._drag(event)
        if event.type() == QEvent.Type.DragLeave:
            self.told.emit("")
        elif isinstance(event, QDropEvent):
            return self._drop(event)
        return super().eventFilter(watched, event)

    def _drag(self, event: QDropEvent) -> bool:
        path = dropped_path(event.mimeData())
        if path is None or self._map.is_frozen():
            event.ignore()
            return True
        block = self._target(path, event.position())
        if block is not None:
            self.told.emit(self.tr("Drop to attach {0} to {1}").format(path.name, block.title))
        else:
            self.told.emit(self.tr("Drop to open, or onto an app partition to attach"))
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.told.emit("")
        path = dropped_path(event.mimeData())
        if path is None:
            return False
        block = self._target(path, event.position())
        event.acceptProposedAction()
        if block is not None:
            self._map.choose(block)
            self.imageDropped.emit(block.title, path)
        else:
            self.fileDropped.emit(path)
        return True

    def _target(self, path: Path, at: QPointF) -> Block | None:
        hit = self._map.hit(at)
        if path.suffix.lower() in _TABLES or hit is None or hit.block.partition is None:
            return None
        return hit.block if hit.block.partition.is_app else None
