"""Tab through the Board page and the page before a migration."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.board.migration_page import MigrationPage
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import small_app
from tests.gui.board.hands import connect, url
from tests.gui.board.migration.hands import choose_port, migrate, open_seed
from tests.gui.test_tabbing import assert_open_to_all
from tests.gui.windowing import button_named, click


def test_the_board_page(page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    visited = assert_open_to_all(window, page.connection.button)
    stops = [page.connection.button, *(button for button in page.buttons.all() if button.isEnabled())]
    assert visited[: len(stops)] == stops
    assert any(page.partitions.isAncestorOf(stop) for stop in visited)


def test_the_page_before_a_migration(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path, tmp_path: Path
) -> None:
    updater = tmp_path / "updater.bin"
    updater.write_bytes(small_app("updater"))
    open_seed(window, updater)
    choose_port(page, flash)
    before = flash.read_bytes()
    reached: list[QWidget] = []

    def walk_and_refuse(dialog: QWidget) -> None:
        assert isinstance(dialog, MigrationPage)
        reached.extend(assert_open_to_all(dialog, dialog.do_button))
        assert {dialog.fates, dialog.steps} <= set(reached)
        click(button_named(dialog, "Cancel"))

    migrate(page, qtbot, walk_and_refuse)
    assert reached and flash.read_bytes() == before
