"""Someone who tries everything in any order: the document stays sound, and undoing it all brings back the first one."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check, is_refused
from asym_studio.gui.actions import Act
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import CSV, open_csv, page

ACTIONS = 200
MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
MAP_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_P, Qt.Key.Key_Escape)
TYPED = ("0x20000", "64K", "1M", "-1", "nonsense", "", "0xffffffffff", "app9", "0x0")
COMMANDS = (
    Act.UNDO,
    Act.REDO,
    Act.ADD,
    Act.DELETE,
    Act.DUPLICATE,
    Act.SPLIT,
    Act.GROW,
    Act.SWAP_NEXT,
    Act.SWAP_PREVIOUS,
    Act.PIN,
    Act.CLOSE_GAPS,
    Act.SORT,
    Act.STOP,
    Act.PUSH,
    Act.TRADE,
    Act.READABLE,
    Act.TRUE,
    Act.ZOOM_IN,
    Act.ZOOM_OUT,
    Act.ZOOM_FIT,
    Act.NEXT_PROBLEM,
    Act.NEXT_PANEL,
    Act.PREVIOUS_PANEL,
    Act.LIGHT,
    Act.DARK,
)


class Monkey:
    """A hand that knows no plan."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.random = random.Random(seed)

    def act(self) -> None:
        """Do something."""
        deeds: tuple[Callable[[], None], ...] = (self.command, self.command, self.key, self.drag, self.cell, self.field)
        self.random.choice(deeds)()
        QApplication.processEvents()

    def command(self) -> None:
        """Choose a command that is enabled, sometimes in the middle of a drag."""
        action = self.window.actions_[self.random.choice(COMMANDS)]
        if action.isEnabled():
            action.trigger()

    def key(self) -> None:
        """Press a key on the map."""
        page(self.window).map.setFocus()
        QTest.keyClick(page(self.window).map, self.random.choice(MAP_KEYS), self.random.choice(MODIFIERS))

    def point(self) -> QPoint:
        """Return somewhere on the map."""
        viewport = page(self.window).map.viewport()
        return QPoint(self.random.randrange(viewport.width()), self.random.randrange(40, viewport.height() - 44))

    def drag(self) -> None:
        """Drag something somewhere; now and then press a key or choose a command before letting go."""
        viewport = page(self.window).map.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, self.random.choice(MODIFIERS), self.point())
        for _step in range(self.random.randrange(1, 6)):
            QTest.mouseMove(viewport, self.point())
        if self.random.random() < 0.3:
            self.random.choice((self.command, self.key))()
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=self.point())

    def cell(self) -> None:
        """Edit a cell of the table; now and then undo while it is open."""
        table, model = page(self.window).table, page(self.window).model
        index = model.index(self.random.randrange(model.rowCount()), self.random.randrange(model.columnCount()))
        table.setFocus()
        table.setCurrentIndex(index)
        QTest.keyClick(table, Qt.Key.Key_F2)
        editors = [w for kind in (QLineEdit, QComboBox) for w in table.viewport().findChildren(kind) if w.isVisible()]
        if not editors:
            return
        if isinstance(editors[0], QLineEdit):
            QTest.keyClicks(editors[0], self.random.choice(TYPED))
        if self.random.random() < 0.3:
            self.window.actions_[Act.UNDO].trigger()
        if focus := QApplication.focusWidget():
            QTest.keyClick(focus, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)))

    def field(self) -> None:
        """Type into a field of the inspector."""
        fields = [line for line in page(self.window).inspector.findChildren(QLineEdit) if line.isVisible()]
        if fields:
            line = self.random.choice(fields)
            line.setFocus()
            line.selectAll()
            QTest.keyClicks(line, self.random.choice(TYPED))
            QTest.keyClick(line, self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab)))


def assert_sound(layout: Layout) -> None:
    """Nothing that was done made a table that ESP-IDF's tool refuses."""
    problems = check(layout)
    assert not is_refused(problems), [problem.code for problem in problems]


@pytest.mark.parametrize("seed", (10, 14))
def test_whatever_someone_does_it_can_be_undone(window: MainWindow, qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    monkey, document = Monkey(window, seed), page(window).document
    first = document.layout()
    for _number in range(ACTIONS):
        monkey.act()
        assert QApplication.activeModalWidget() is None
        assert_sound(document.layout())
        assert page(window).model.blocks()[-1].area.end >= document.layout().extent
    stack = document.undo_stack
    last, steps = document.layout(), stack.index()
    assert steps > ACTIONS // 40, "hardly anything was done"
    while stack.canUndo():
        stack.undo()
    assert document.layout() == first
    while stack.index() < steps:
        stack.redo()
    assert document.layout() == last
    assert path.read_bytes() == CSV, "nothing was saved"
