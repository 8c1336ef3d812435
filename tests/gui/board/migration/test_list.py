"""The tab Migrations: what was done to a board, found again and undone or gone on with, long after its banner."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from asym_studio.board.migration import Past, PastState, journals_folder
from asym_studio.board.migration.journal import JOURNAL
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.gui.board.migrations import MigrationsPanel
from asym_studio.gui.board.page import BoardPage
from tests.gui.board.hands import report, settle
from tests.gui.board.migration.hands import booted, connect, migrate
from tests.gui.windowing import answering, click, dialog_handled, press


def listed(page: BoardPage, qtbot: QtBot, *states: PastState) -> MigrationsPanel:
    """Open the tab, and wait until it lists migrations in these states."""
    panel = page.migrations
    page.tabs.setCurrentWidget(panel)
    qtbot.waitUntil(lambda: [past.state for past in panel.migrations()] == list(states))
    return panel


def chosen(panel: MigrationsPanel) -> Past:
    past = panel.chosen()
    assert past is not None
    return past


def offered(panel: MigrationsPanel) -> tuple[bool, bool, bool]:
    return panel.undo.isEnabled(), panel.resume.isEnabled(), panel.folder.isEnabled()


def test_undone_from_the_list_after_the_banner_is_closed_and_the_board_comes_back(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, flash)
    migrate(page, qtbot, answering("Migrate"))
    page.banners.clear("report")
    click(page.connection.button)
    settle(page, qtbot)
    panel = listed(page, qtbot, PastState.FINISHED)
    assert offered(panel) == (False, False, False)
    connect(page, qtbot, flash)
    past = chosen(panel)
    assert (past.before, past.after) == ("Minimal SPIFFS, 4 MB", "OpenBikeSensor, 4 MB")
    assert offered(panel) == (True, False, True)
    with dialog_handled(answering("Undo Migration")) as asked:
        click(panel.undo)
    settle(page, qtbot)
    assert len(asked) == 1
    assert flash.read_bytes() == before, report(page)
    panel = listed(page, qtbot, PastState.UNDONE)
    assert offered(panel) == (False, False, True)
    assert "It was undone" in panel.note.text()


def test_without_a_yes_nothing_is_undone(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, flash)
    migrate(page, qtbot, answering("Migrate"))
    after = flash.read_bytes()
    panel = listed(page, qtbot, PastState.FINISHED)
    with dialog_handled(answering("Cancel")):
        click(panel.undo)
    settle(page, qtbot)
    assert flash.read_bytes() == after
    assert chosen(panel).can_undo


def test_an_unfinished_one_is_gone_on_with_from_the_list(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, flash, cut=12)
    migrate(page, qtbot, answering("Migrate"))
    forget_boards()
    connect(page, qtbot, flash)
    panel = listed(page, qtbot, PastState.UNFINISHED)
    assert offered(panel) == (True, True, True)
    item = panel.tree.currentItem()
    assert item is not None and "steps are done" in item.text(3)
    panel.resume.setFocus()
    press(panel.resume, Qt.Key.Key_Space)
    settle(page, qtbot)
    assert booted(flash) == "app", report(page)
    assert offered(listed(page, qtbot, PastState.FINISHED)) == (True, False, True)


def test_before_the_first_one_it_says_what_will_be_here(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, flash)
    page.tabs.setCurrentWidget(page.migrations)
    assert page.migrations.empty.isVisible() and not page.migrations.tree.isVisible()
    assert "No board was migrated" in page.migrations.empty.text()


def test_other_boards_and_unreadable_journals_offer_their_folder_alone(
    page: BoardPage, qtbot: QtBot, flash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect(page, qtbot, flash)
    migrate(page, qtbot, answering("Migrate"))
    (whole,) = journals_folder().glob("*/*")
    other = shutil.copytree(whole, whole.with_name("0-damaged"))
    (other / JOURNAL).write_bytes(b"{}\n")
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    panel = listed(page, qtbot, PastState.FINISHED, PastState.UNREADABLE)
    press(panel.tree, Qt.Key.Key_Down)
    assert chosen(panel).state is PastState.UNREADABLE
    assert offered(panel) == (False, False, True)
    assert "is damaged" in panel.note.text()
    assert panel.tree.accessibleDescription() == panel.note.text()
    click(panel.folder)
    assert [url.toLocalFile() for url in opened] == [str(other)]
    click(page.connection.button)
    settle(page, qtbot)
    forget_boards()
    connect(page, qtbot, flash, mac="24:0a:c4:00:00:02")
    assert "was not migrated from this computer yet" in panel.note.text()
    for _ in range(2):
        press(panel.tree, Qt.Key.Key_Down)
    assert chosen(panel).state is PastState.FINISHED
    assert offered(panel) == (False, False, True)
    assert "Connect this board" in panel.note.text()
