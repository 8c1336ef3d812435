"""The Board page in another language: what a board holds, how it differs from the document, why there are backups."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from asym_studio.gui.window import MainWindow
from tests.gui.board.hands import connect, settle, url
from tests.gui.marking import unmarked, wordy
from tests.gui.windowing import click


def test_a_connected_board_says_nothing_that_cannot_be_translated(
    marked: MainWindow, qtbot: QtBot, flash: Path
) -> None:
    assert marked.filing.new_from("esp32-ota-asym")
    marked.show_board(True)
    page = marked.boarding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.connection.port.count() > 0)
    connect(page, qtbot, url(flash))
    click(page.back_up)
    settle(page, qtbot)
    assert len(page.backups.backups()) == 1 and page.partitions.table.rowCount() > 0
    assert any("renamed" in text for row in page.partitions.texts() for text in row)
    assert unmarked(page) == set()


def test_nothing_of_a_board_is_told_in_english(wordless: MainWindow, qtbot: QtBot, flash: Path) -> None:
    assert wordless.filing.new_from("esp32-ota-asym")
    wordless.show_board(True)
    page = wordless.boarding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.connection.port.count() > 0)
    connect(page, qtbot, url(flash))
    assert page.partitions.table.rowCount() > 0
    assert wordy(page) == set()


def test_the_list_of_boards_says_nothing_that_cannot_be_translated(marked: MainWindow, qtbot: QtBot) -> None:
    assert marked.filing.new_from("esp32-ota-asym")
    marked.show_board(True)
    page = marked.boarding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.connection.port.count() > 0)
    click(page.buttons.several)
    qtbot.waitUntil(lambda: page.migrating_several.dialog is not None, timeout=20_000)
    dialog = page.migrating_several.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    assert unmarked(dialog) == set()
    dialog.reject()
