"""The command palette: everything is found by typing and done with Enter or a click."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asym_studio.files.lessons import lesson_texts
from asym_studio.files.presets import presets
from asym_studio.gui.actions import Act
from asym_studio.gui.fuzzy import score
from asym_studio.gui.i18n import plain
from asym_studio.gui.palette import CommandPalette
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import FAULTY, document, open_csv, page, press

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def palette_of(window: MainWindow, qtbot: QtBot, query: str = "") -> CommandPalette:
    """Open the palette by its keys and type."""
    window.activateWindow()  # as window managers do when a dialog goes
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    found = next(each for each in window.findChildren(CommandPalette) if each.isVisible())
    QTest.keyClicks(found.query, query)
    return found


def titles(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def run(window: MainWindow, qtbot: QtBot, query: str) -> None:
    palette = palette_of(window, qtbot, query)
    press(palette.query, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not any(each.isVisible() for each in window.findChildren(CommandPalette)))


def test_it_offers_what_is_enabled_and_nothing_else(window: MainWindow, qtbot: QtBot) -> None:
    offered = titles(palette_of(window, qtbot))
    for act in Act:
        action = window.actions_[act]
        if act is not Act.PALETTE:
            assert (plain(action.text()) in offered) == action.isEnabled(), act
    assert sum(title.startswith("New: ") for title in offered) == len(presets())
    assert sum(title.startswith("Learn: ") for title in offered) == len(lesson_texts())


def test_enter_runs_the_best(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    run(window, qtbot, "fit and")
    qtbot.waitUntil(lambda: page(window).is_fit_shown())
    run(window, qtbot, "go to app1")
    qtbot.waitUntil(lambda: page(window).editing.row() == 3)
    assert document(window).layout().table[3].label == "app1"


def test_arrows_choose_and_esc_leaves(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot, "new ota")
    first = palette.chosen()
    press(palette.query, Qt.Key.Key_Down)
    second = palette.chosen()
    assert first is not None
    assert second is not None
    assert first != second
    press(palette.query, Qt.Key.Key_Up)
    assert palette.chosen() == first
    press(palette.query, Qt.Key.Key_Up)
    assert palette.list.currentRow() == palette.list.count() - 1, "the list goes round"
    press(palette.query, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.filing.document is None


def test_a_click_starts_from_a_preset(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot, "new tower")
    item = palette.list.item(0)
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualItemRect(item).center())
    qtbot.waitUntil(lambda: window.filing.document is not None)
    assert document(window).layout().extent == 8 << 20


def test_a_recent_file_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "mine.csv")
    assert window.filing.close()
    run(window, qtbot, "open mine")
    qtbot.waitUntil(lambda: window.filing.document is not None)
    assert document(window).path == path


def test_a_problem_is_gone_to(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "faulty.csv", FAULTY)
    problem = next(each for each in document(window).problems() if each.row is not None)
    palette = palette_of(window, qtbot, problem.code)
    assert palette.chosen() is not None
    press(palette.query, Qt.Key.Key_Enter)
    qtbot.waitUntil(lambda: page(window).editing.row() == problem.row)


def test_a_partition_is_seen_from_another_page_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    window.show_learn(True)
    run(window, qtbot, "go to spiffs")
    qtbot.waitUntil(lambda: page(window).editing.row() == 4)
    assert page(window).isVisible()
    assert not window.learning.is_shown()


def test_a_lesson_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    run(window, qtbot, lesson_texts()[2].title)
    qtbot.waitUntil(window.learning.is_shown)
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None and learn.player.lesson.id == lesson_texts()[2].id)


def test_nothing_fits_is_said(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot, "zzqqxx")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    press(palette.query, Qt.Key.Key_Return)
    assert palette.isVisible(), "there is nothing to run"
    press(palette.query, Qt.Key.Key_Escape)


def test_every_row_is_told_whole(window: MainWindow, qtbot: QtBot) -> None:
    palette = palette_of(window, qtbot, "open folder")
    told = palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Open Folder, File, ")
    assert "Shift" in told


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("open", "Open Folder", "Reopen"),
        ("fol", "Open Folder", "Manifold"),
        ("save", "Save", "Save As"),
        ("of", "Open Folder", "Close Gaps"),
        ("", "anything", "nothing"),
    ],
)
def test_the_better_fit_comes_first(query: str, better: str, worse: str) -> None:
    best, other = score(query, better), score(query, worse)
    assert best is not None
    assert other is None or best >= other
    assert query == "" or other is None or best > other


def test_what_stands_beside_counts_less() -> None:
    title, beside = score("file", "File"), score("file", "Open", "File")
    assert title is not None
    assert beside is not None
    assert title > beside
    assert score("file open", "Open", "File") is not None
    assert score("file close", "Open", "File") is None
