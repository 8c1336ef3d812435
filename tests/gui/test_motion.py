"""Nothing moves by itself for those who want no motion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import asym_studio.gui
from asym_studio.gui.app import make_application
from asym_studio.gui.busy_bar import BusyBar
from asym_studio.gui.motion import reduce_motion, wants_motion
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import press

_MOVES = re.compile(
    r"\bQ(Property|Variant|ParallelAnimation|SequentialAnimation)\w*|\bQ(TimeLine|Movie|ScrollerProperties)\b"
    r"|setRange\(0, 0\)|setMaximum\(0\)"
)


@pytest.fixture
def moving(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A platform on which things can be seen to move, with the system's effects on."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    yield
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


def test_everything_that_moves_asks_first() -> None:
    """A source that makes an animation asks `wants_motion` in the same file."""
    folder = Path(asym_studio.gui.__file__).parent
    sources = {path.relative_to(folder): path.read_text(encoding="utf-8") for path in folder.rglob("*.py")}
    moving = {str(path): text for path, text in sources.items() if _MOVES.search(text)}
    assert moving, "nothing moves: is the pattern out of date?"
    assert [name for name, text in moving.items() if "wants_motion()" not in text] == []


@pytest.mark.usefixtures("moving")
@pytest.mark.parametrize("wanted", [True, False])
def test_marks_of_a_lesson_come_up_at_once_without_motion(window: MainWindow, qtbot: QtBot, wanted: bool) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, wanted)
    assert wants_motion() is wanted
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)
    pulse = learn.picture.findChild(QVariantAnimation)
    assert pulse is not None
    pulsed = False
    while not learn.player.at_end() and not pulsed:
        learn.player.next()
        pulsed = pulse.state() == QAbstractAnimation.State.Running
    assert pulsed is wanted


def shot(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def stands_still(widget: QWidget, qtbot: QtBot) -> bool:
    before = shot(widget)
    qtbot.wait(500)
    return shot(widget) == before


@pytest.mark.usefixtures("moving")
def test_a_busy_bar_runs_to_and_fro_or_stands_still(qtbot: QtBot) -> None:
    make_application()
    bar = BusyBar("Progress")
    qtbot.addWidget(bar)
    bar.resize(300, 8)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.show_busy()
    before = shot(bar)
    qtbot.waitUntil(lambda: shot(bar) != before)
    reduce_motion(True)
    try:
        bar.update()
        assert stands_still(bar, qtbot)
        bar.show_part(0, 10)
        empty = shot(bar)
        bar.show_busy()
        assert shot(bar) != empty, "dashes, not nothing"
    finally:
        reduce_motion(False)


@pytest.mark.usefixtures("moving")
def test_nothing_moves_while_a_board_is_busy(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.choose(reduced_motion=True)
    try:
        window.show_board(True)
        board = window.boarding.page
        assert board is not None
        qtbot.waitUntil(lambda: board.connection.port.count() > 0)
        board.progress.begin("Reading")
        line = board.connection.port.lineEdit()
        (line or board.connection.port).setFocus()
        QApplication.processEvents()
        assert board.progress.bar.is_busy and board.progress.bar.isVisible()
        assert stands_still(window, qtbot)
    finally:
        window.choices.choose(reduced_motion=False)
