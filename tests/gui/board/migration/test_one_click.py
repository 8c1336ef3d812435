"""From the open document to a migrated board, and where it is not clear which board is meant."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.ports import Port, virtual_port
from asym_studio.flash.dump import find_table
from asym_studio.gui.board import driver
from asym_studio.gui.board.migration_page import MigrationPage
from asym_studio.gui.window import MainWindow
from tests.gui.board.hands import report, settle
from tests.gui.board.migration.hands import choice, open_seed
from tests.gui.windowing import answering, click, dialog_handled, press


def test_from_the_open_document_it_is_one_click_and_the_yes(
    window: MainWindow, qtbot: QtBot, flash: Path, updater: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Port(f"virtual://{flash}?chip=esp32", "CP2102", likely=True, reason="a bridge")
    monkeypatch.setattr(driver, "list_ports", lambda: (virtual_port(), here))  # one real board is plugged in
    document = open_seed(window, updater)
    clicks: list[str] = []

    def agree(dialog: QWidget) -> None:
        assert isinstance(dialog, MigrationPage)
        clicks.append("Migrate")
        click(dialog.do_button)

    with dialog_handled(agree) as seen:
        clicks.append("Migrate Board…")
        press(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: bool(seen))
    page = window.boarding.page
    assert page is not None and window.boarding.is_shown()
    settle(page, qtbot)
    assert clicks == ["Migrate Board…", "Migrate"]
    assert "boots “app” at 0x10000" in report(page), report(page)
    assert find_table(flash.read_bytes(), None).table == document.layout().table


@pytest.mark.parametrize("boards", [0, 2])
def test_where_it_is_not_clear_which_board_it_asks(
    window: MainWindow, qtbot: QtBot, flash: Path, updater: Path, monkeypatch: pytest.MonkeyPatch, boards: int
) -> None:
    here = [Port(f"virtual://{flash}?mac=24:0a:c4:00:00:0{number}", "CP2102", likely=True) for number in range(boards)]
    monkeypatch.setattr(driver, "list_ports", lambda: (virtual_port(), *here))
    open_seed(window, updater)
    press(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page = window.boarding.page
    assert page is not None
    qtbot.waitUntil(lambda: bool(report(page)))
    assert not page.is_busy and page.operations.seen is None
    chosen = here[1].name if here else "Use the Virtual Board"
    with dialog_handled(answering("Cancel")) as seen:
        click(choice(page, chosen))
        qtbot.waitUntil(lambda: bool(seen))
    settle(page, qtbot)
    assert page.operations.seen is not None
    assert page.operations.seen.port == (here[1].name if here else virtual_port().name)
