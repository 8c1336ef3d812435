"""The Board page in another language: what a board holds, how it differs from the document, why there are backups."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from asym_studio.board.migration.journal import JOURNAL, Head, Journal, Stage, plan_hash
from asym_studio.board.writing import Piece
from asym_studio.flash.units import MB
from asym_studio.gui.board.page import BoardPage
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
    qtbot.waitUntil(lambda: page.migrating_several.dialog is not None)
    dialog = page.migrating_several.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.table.rowCount() > 0)
    assert unmarked(dialog) == set()
    dialog.reject()


def test_the_list_of_migrations_says_nothing_that_cannot_be_translated(
    marked: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page_with_migrations(marked, qtbot, tmp_path)
    assert len(page.migrations.migrations()) == 6
    assert unmarked(page.migrations) == set()
    for past in range(6):
        page.migrations.tree.setCurrentItem(page.migrations._items()[past])
        assert unmarked(page.migrations) == set()


def test_no_migration_is_told_in_english(wordless: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert wordy(_page_with_migrations(wordless, qtbot, tmp_path).migrations) == set()


def _page_with_migrations(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> BoardPage:
    """Return the page with a journal in each of the states that there are."""
    assert window.filing.new_from("esp32-ota-asym")
    stage = Stage((Piece(0x8000, bytes(4096)),), "table", "", "")
    fates = [{"before": {"label": "app0", "offset": 0x10000, "size": 4096, "type": "app"}, "after": None}]
    head = Head(
        "esp32", "24:0a:c4:00:00:01", 4 * MB, tmp_path, "", plan_hash((stage,)), (stage,), summary={"partitions": fates}
    )
    Journal.create(head).folder.joinpath(JOURNAL).write_bytes(b"")
    for events in ((), ("begin",), ("begin", "done", "finished"), ("begin", "undo"), ("begin", "undo", "undone")):
        journal = Journal.create(head)
        for event in events:
            journal.note(event, step=0)
    window.show_board(True)
    page = window.boarding.page
    assert page is not None
    page.tabs.setCurrentWidget(page.migrations)
    qtbot.waitUntil(lambda: bool(page.migrations.migrations()))
    return page
