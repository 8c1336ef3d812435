"""What the tests of the map share: small layouts, and a map that is driven by real mouse and key events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from asym_studio.gui.document import Document
from asym_studio.gui.map import FlashMap
from asym_studio.gui.model import AreaModel

NONE = Qt.KeyboardModifier.NoModifier
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton

NVS = Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000)
OTADATA = Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000)
APP0 = Partition("app0", types.APP, types.OTA_0, 0x10000, 0x140000)
APP1 = Partition("app1", types.APP, types.OTA_0 + 1, 0x150000, 0x140000)
SPIFFS = Partition("spiffs", types.DATA, types.SPIFFS, 0x300000, 0x40000)


def layout(*rows: Partition, pinned: frozenset[str] = frozenset()) -> Layout:
    """Return a 4 MB layout of these rows."""
    return Layout(PartitionTable(rows), flash_size=4 * MB, pinned=pinned)


def usual() -> Layout:
    """Return two touching apps, a gap of 448 KB, a file system, and 768 KB free at the end."""
    return layout(NVS, OTADATA, APP0, APP1, SPIFFS)


class Driver:
    """A map in a window of its own, and a hand on mouse and keyboard."""

    def __init__(self, qtbot: QtBot, shown: Layout, *, width: int = 1200, height: int = 240) -> None:
        self.document = Document(shown)
        self.model = AreaModel(self.document)
        self.map = FlashMap(self.model)
        self.map.resize(width, height)
        qtbot.addWidget(self.map)
        with qtbot.waitExposed(self.map):
            self.map.show()
        self.map.setFocus()
        self.notices: list[str] = []
        self.map.notice.connect(self.notices.append)

    # --- what is there

    def partition(self, label: str) -> Partition:
        """Return a partition as it is in the document now."""
        table = self.document.layout().table
        row = table.find(label)
        assert row is not None
        return table[row]

    def index(self, label: str):
        """Return the model's index of a partition."""
        row = self.document.layout().table.find(label)
        assert row is not None
        return self.model.index_of_row(row)

    def middle(self, label: str) -> QPoint:
        """Return the middle of a block."""
        return self.map.visualRect(self.index(label)).center()

    def edge(self, label: str, *, start: bool = False) -> QPoint:
        """Return a point on a block's edge, above the handle of the boundary."""
        rect = self.map.visualRect(self.index(label))
        return QPoint(rect.left() + 1 if start else rect.right() - 1, rect.top() + 4)

    def steps(self) -> int:
        """Return how many undo steps there are."""
        return self.document.undo_stack.index()

    # --- what a hand does

    def press(self, at: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a button."""
        QTest.mousePress(self.map.viewport(), button, modifiers, at)

    def move(self, at: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Move the pointer with a button held."""
        viewport = self.map.viewport()
        place = QPointF(at)
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, viewport.mapToGlobal(place), Qt.MouseButton.NoButton, button, modifiers
        )
        QApplication.sendEvent(viewport, event)

    def release(self, at: QPoint, button: Qt.MouseButton = LEFT, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Let go of a button."""
        QTest.mouseRelease(self.map.viewport(), button, modifiers, at)

    def take(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Drag without letting go."""
        self.press(start, modifiers=modifiers)
        self.move(start + QPoint(12 if end.x() > start.x() else -12, 0), modifiers=modifiers)
        self.move(end, modifiers=modifiers)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Drag from one point to another."""
        self.take(start, end, modifiers)
        self.release(end, modifiers=modifiers)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key."""
        QTest.keyClick(self.map, key, modifiers)

    def wheel(self, at: QPoint, notches: int, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel."""
        viewport = self.map.viewport()
        event = QWheelEvent(
            QPointF(at),
            viewport.mapToGlobal(QPointF(at)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, event)
