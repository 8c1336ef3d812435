"""Several boards at once in the window: which ones, one plan to read, a row for each, and stopping."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.dump import find_table
from asym_studio.flash.edits import attach, delete
from asym_studio.flash.units import BLOCK
from asym_studio.gui.board.migration_page import MigrationPage
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.board.several_dialog import SeveralDialog
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import Life, small_app
from tests.gui.windowing import answering, button_named, click, dialog_handled, dialogs_handled, press

NAMES = ("one", "two")


@pytest.fixture
def flashes(tmp_path: Path) -> list[Path]:
    """The flashes of two boards with Arduino's min_spiffs table."""
    data = Life(load_preset("min_spiffs").layout).flash()
    paths = [tmp_path / f"{name}.bin" for name in NAMES]
    for path in paths:
        path.write_bytes(data)
    return paths


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path, flashes: list[Path]) -> Iterator[SeveralDialog]:
    """The list of boards, with the two of them typed in and ticked."""
    assert window.filing.new_from("esp32-ota-asym")
    document = window.filing.document
    assert document is not None
    row = document.layout().updater_row()
    assert row is not None
    updater = tmp_path / "updater.bin"
    updater.write_bytes(small_app("updater", size=2 * BLOCK))
    document.apply(attach(document.layout(), row, str(updater)).layout, "Attach")
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    page = window.boarding.page
    assert page is not None
    qtbot.waitUntil(lambda: page.connection.port.count() > 0)
    click(page.buttons.several)
    qtbot.waitUntil(lambda: page.migrating_several.dialog is not None)
    shown = page.migrating_several.dialog
    assert shown is not None
    for number, path in enumerate(flashes):
        shown.port.setText(f"virtual://{path}?chip=esp32&mac=24:0a:c4:00:00:0{number}")
        press(shown.port, Qt.Key.Key_Return)
    yield shown
    if page.migrating_several.dialog is not None:
        click(shown.close_button)
    assert page.migrating_several.dialog is None


def board_page(window: MainWindow) -> BoardPage:
    assert window.boarding.page is not None
    return window.boarding.page


def column(dialog: SeveralDialog, number: int) -> list[str]:
    items = (dialog.table.item(row, number) for row in range(dialog.table.rowCount()))
    return [item.text() for item in items if item is not None][-len(NAMES) :]


def untick(dialog: SeveralDialog, *flashes: Path) -> None:
    for row in range(dialog.table.rowCount()):
        item = dialog.table.item(row, 0)
        assert item is not None
        if any(str(path) in item.data(Qt.ItemDataRole.UserRole) for path in flashes):
            item.setCheckState(Qt.CheckState.Unchecked)


def test_two_boards_get_one_plan_and_a_verdict_each(
    dialog: SeveralDialog, window: MainWindow, qtbot: QtBot, flashes: list[Path]
) -> None:
    assert len(dialog.table.chosen()) == len(NAMES)
    document = window.filing.document
    assert document is not None
    with dialogs_handled(lambda _list: None, answering("Migrate")) as seen:
        click(dialog.plan_button)
        assert board_page(window).is_busy and not dialog.close_button.isEnabled()
        qtbot.waitUntil(lambda: len(seen) == 2)
    qtbot.waitUntil(lambda: not dialog.is_running)
    assert column(dialog, 1) == [f"24:0a:c4:00:00:0{number}" for number in range(len(NAMES))]
    assert all("boots “app” at 0x10000" in text for text in column(dialog, 2)), column(dialog, 2)
    for path in flashes:
        assert boot(path.read_bytes(), CHIPS["esp32"], BootOptions(rollback=True)).label == "app"
        assert find_table(path.read_bytes(), None).table == document.layout().table
    reports = [button for button in dialog.table.findChildren(QPushButton) if button.text() == "Report"]
    assert len(reports) == len(NAMES)
    assert "2 of 2 boards" in dialog.note.text()


def test_a_bench_that_is_stopped_can_be_resumed_board_by_board(
    dialog: SeveralDialog, window: MainWindow, qtbot: QtBot, flashes: list[Path]
) -> None:
    before = flashes[0].read_bytes()
    quick = f"virtual://{flashes[0]}?chip=esp32&mac=24:0a:c4:00:00:00"
    untick(dialog, flashes[0])
    dialog.port.setText(f"{quick}&real-time=1&slow=2")
    press(dialog.port, Qt.Key.Key_Return)
    with dialogs_handled(lambda _list: None, answering("Migrate")) as seen:
        click(dialog.plan_button)
        qtbot.waitUntil(lambda: len(seen) == 2)
    qtbot.waitUntil(lambda: "Step 1" in column(dialog, 2)[-1])
    assert not dialog.close_button.isEnabled()
    with dialog_handled(answering("Stop")):
        press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.is_running)
    assert "Resume goes on" in column(dialog, 2)[-1], column(dialog, 2)
    assert dialog.note.text() == "1 of 2 boards are migrated.", "and nothing is being stopped any more"
    stopped = flashes[0].read_bytes()
    assert stopped != before
    assert find_table(stopped, None).table == find_table(before, None).table
    click(dialog.close_button)
    page = board_page(window)
    page.connection.choose(quick)
    click(page.connection.button)
    qtbot.waitUntil(lambda: not page.is_busy)
    banner = page.banners.banner("migration")
    assert banner is not None
    click(button_named(banner, "Resume"))
    qtbot.waitUntil(lambda: not page.is_busy)
    assert boot(flashes[0].read_bytes(), CHIPS["esp32"], BootOptions(rollback=True)).label == "app"


def test_pairs_are_corrected_for_all_boards(dialog: SeveralDialog, qtbot: QtBot, flashes: list[Path]) -> None:
    def correct(shown: QWidget) -> None:
        assert isinstance(shown, PairingDialog)
        press(shown.choices["spiffs"], Qt.Key.Key_Home)
        press(shown.drops["spiffs"], Qt.Key.Key_Space)
        press(shown, Qt.Key.Key_Return)

    def look(shown: QWidget) -> None:
        assert isinstance(shown, MigrationPage)
        fates = [shown.fates.item(row, 1) for row in range(shown.fates.rowCount())]
        assert sum("lost" in fate.text() for fate in fates if fate is not None) == 2  # the second slot, and spiffs
        click(button_named(shown, "Migrate"))

    untick(dialog, *flashes[1:])
    acts = (lambda _list: None, answering("Pair Partitions…"), correct, look)
    with dialogs_handled(*acts) as seen:
        click(dialog.plan_button)
        qtbot.waitUntil(lambda: len(seen) == 4)
    qtbot.waitUntil(lambda: not dialog.is_running)
    assert set(flashes[0].read_bytes()[0x3D0000:]) == {0xFF}, column(dialog, 2)


def test_boards_that_would_all_lose_data_are_planned_for_other_pairs(
    dialog: SeveralDialog, window: MainWindow, qtbot: QtBot, flashes: list[Path]
) -> None:
    """The new table has no place for the old files: no board has a plan that could be shown."""
    document = window.filing.document
    assert document is not None
    before = flashes[0].read_bytes()
    click(dialog.close_button)
    row = document.layout().table.find("spiffs")
    assert row is not None
    document.apply(delete(document.layout(), row).layout, "Delete")
    click(board_page(window).buttons.several)
    qtbot.waitUntil(lambda: board_page(window).migrating_several.dialog is not None)
    again = board_page(window).migrating_several.dialog
    assert again is not None and not again.pair_button.isVisible()
    for number, path in enumerate(flashes):
        again.port.setText(f"virtual://{path}?chip=esp32&mac=24:0a:c4:00:00:0{number}")
        press(again.port, Qt.Key.Key_Return)
    click(again.plan_button)
    qtbot.waitUntil(again.pair_button.isVisible)
    assert all("would be lost" in text for text in column(again, 2)), column(again, 2)
    assert [path.read_bytes() for path in flashes] == [before] * len(NAMES)
    with dialog_handled(answering("Cancel")):
        click(again.pair_button)
    assert again.pair_button.isVisible() and not again.is_running

    def give_up(shown: QWidget) -> None:
        assert isinstance(shown, PairingDialog)
        press(shown.drops["spiffs"], Qt.Key.Key_Space)
        press(shown, Qt.Key.Key_Return)

    with dialogs_handled(give_up, lambda _list: None, answering("Migrate")) as seen:
        click(again.pair_button)
        assert not again.pair_button.isVisible()
        qtbot.waitUntil(lambda: len(seen) == 3)
    qtbot.waitUntil(lambda: not again.is_running)
    assert not again.pair_button.isVisible()
    assert "2 of 2 boards" in again.note.text()
    for path in flashes:
        assert find_table(path.read_bytes(), None).table == document.layout().table
    click(again.close_button)


def test_a_plan_that_is_not_wanted_writes_to_no_board(dialog: SeveralDialog, qtbot: QtBot, flashes: list[Path]) -> None:
    before = flashes[0].read_bytes()
    with dialogs_handled(lambda _list: None, answering("Cancel")) as seen:
        click(dialog.plan_button)
        qtbot.waitUntil(lambda: len(seen) == 2)
    qtbot.waitUntil(lambda: not dialog.is_running)
    assert [path.read_bytes() for path in flashes] == [before] * len(NAMES)
    assert button_named(dialog, "Close").isEnabled()
