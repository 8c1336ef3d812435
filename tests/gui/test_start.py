"""The start page: every way to begin, with mouse and keyboard, and the boards that were connected."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from asym_studio.gui.i18n import without_mnemonic
from asym_studio.gui.places import config_folder, write_settings
from asym_studio.gui.recent import recent_files, remember_file
from asym_studio.gui.recent_boards import MOST, RecentBoard, recent_boards, remember_board
from asym_studio.gui.recent_menu import RecentMenu
from asym_studio.gui.rows import NOTE_ROLE, PATH_ROLE
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import CSV, answering, button_named, click, dialog_handled, press

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


def test_every_way_to_begin_is_there(window: MainWindow) -> None:
    texts = [button.text() for button in (*window.start.buttons, window.start.demo)]
    assert texts[:5] == ["New from Preset…", "Open…", "Open Folder…", "Connect a Board…", "Learn How It Works"]
    assert all(button.isVisible() and button.isEnabled() for button in window.start.buttons)


def test_empty_lists_explain_themselves(window: MainWindow) -> None:
    words = " ".join(label.text() for label in window.start.findChildren(QLabel) if label.isVisible())
    assert "Files that you open are listed here." in words
    assert "Boards that you connect are listed here" in words
    assert not window.start.recent.isVisible()
    assert not window.start.boards.isVisible()


def test_a_click_leads_to_the_board_page_and_to_the_lessons(window: MainWindow, qtbot: QtBot) -> None:
    click(button_named(window.start, "Connect a Board…"))
    assert window.boarding.is_shown()
    window.show_board(False)
    button = button_named(window.start, "Learn How It Works")
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert window.learning.is_shown()
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)


def test_a_board_that_was_connected_is_listed_and_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    click(button_named(window.start, "Connect a Board…"))
    board = window.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    port = board.connection.chosen()
    board.connect_board()
    qtbot.waitUntil(lambda: board.operations.seen is not None and not board.is_busy)
    seen = board.operations.seen
    assert seen is not None
    click(button_named(board, "Disconnect"))
    qtbot.waitUntil(lambda: board.operations.seen is None and not board.is_busy)
    board.connection.choose("/dev/other")
    window.show_board(False)
    boards = window.start.boards
    assert boards.isVisible()
    assert boards.item(0).text() == f"{seen.identity.chip.title} · {seen.identity.mac}"
    told = boards.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Virtual board" in told
    assert "last seen" in told
    QTest.mouseClick(boards.viewport(), Qt.MouseButton.LeftButton, pos=boards.visualItemRect(boards.item(0)).center())
    assert window.boarding.is_shown()
    assert board.connection.chosen() == port


def test_a_board_is_called_as_people_call_it(window: MainWindow) -> None:
    remember_board("virtual:///home/me/flash.bin?chip=esp32s3&size=4MB", "esp32s3", "24:0a:c4:00:00:01", NOON)
    window.start.refresh()
    item = window.start.boards.item(0)
    assert item.text() == "ESP32-S3 · 24:0a:c4:00:00:01"
    assert item.data(NOTE_ROLE).startswith("Virtual board · last seen")
    assert "flash.bin" in item.toolTip()


def test_the_keyboard_chooses_a_board(window: MainWindow, qtbot: QtBot) -> None:
    remember_board("/dev/ttyACM7", "ESP32-S3", None, NOON)
    window.start.refresh()
    window.start.boards.setFocus()
    press(window.start.boards, Qt.Key.Key_Down)
    press(window.start.boards, Qt.Key.Key_Return)
    board = window.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: len(board.connection.ports) > 0)
    assert board.connection.chosen() == "/dev/ttyACM7", "the list of ports does not take it away"


def test_the_newest_board_is_first_and_each_is_there_once() -> None:
    for number in range(MOST + 3):
        remember_board(f"/dev/ttyUSB{number}", "ESP32", f"00:00:00:00:00:{number:02x}", NOON)
    remember_board("/dev/ttyACM0", "ESP32", "00:00:00:00:00:09", NOON)
    boards = recent_boards()
    assert len(boards) == MOST
    assert (boards[0].port, boards[0].mac) == ("/dev/ttyACM0", "00:00:00:00:00:09")
    assert len({board.mac for board in boards}) == MOST


@pytest.mark.parametrize(
    "stored",
    [
        {"boards": "none"},
        {"boards": [1, None, [], {"port": "x"}]},
        {"boards": [{"port": "", "chip": "ESP32", "mac": "", "seen": ""}]},
        {"boards": [{"port": "x" * 500, "chip": "ESP32", "mac": "", "seen": ""}]},
        {"boards": [{"port": "a\nb", "chip": "ESP32", "mac": "", "seen": ""}]},
        {"other": 1},
    ],
)
def test_a_damaged_list_is_no_list(stored: dict[str, object]) -> None:
    write_settings("boards.json", stored)
    assert recent_boards() == ()


def test_a_file_of_garbage_is_no_list() -> None:
    config_folder().mkdir(parents=True, exist_ok=True)
    Path(config_folder() / "boards.json").write_bytes(b"\xff{")
    assert recent_boards() == ()


def test_a_board_of_an_unreadable_time_is_listed(window: MainWindow) -> None:
    write_settings("boards.json", {"boards": [{"port": "COM3", "chip": "ESP32", "mac": "", "seen": "long ago"}]})
    assert recent_boards() == (RecentBoard("COM3", "ESP32", "", "long ago"),)
    window.start.refresh()
    assert window.start.boards.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "ESP32, COM3"


def test_a_recent_file_that_cannot_even_be_looked_for_is_one_that_is_gone(window: MainWindow, tmp_path: Path) -> None:
    remember_file(tmp_path / ("R&D" * 100) / "partitions.csv")  # as with a folder that is closed to us
    window.start.refresh()
    assert not window.start.recent.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    (menu,) = window.findChildren(RecentMenu)
    menu.aboutToShow.emit()
    (entry, *_others) = menu.actions()
    assert not entry.isEnabled()
    assert without_mnemonic(entry.text()) == str(recent_files()[0]), "an & is shown as one"
    with dialog_handled(answering("Close")) as seen:
        assert not window.filing.open_path(recent_files()[0])
    assert seen == ["Cannot Open"]


def test_many_recent_files_have_room_and_are_told_apart(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.resize(1280, 900)
    beyond = Path("that-is-called-at-length") / "firmware" / "config"
    for number in range(8):
        folder = tmp_path / f"a-project-{number}" / beyond / f"variant-{number}"
        folder.mkdir(parents=True)
        (folder / "partitions.csv").write_bytes(CSV)
        assert window.filing.open_path(folder / "partitions.csv")
        if number == 3:
            window.filing.close()
            low = window.start.recent.height()
    window.filing.close()
    recent = window.start.recent
    qtbot.waitUntil(lambda: recent.height() > low)
    assert not recent.verticalScrollBar().isVisible()
    assert recent.item(0).data(PATH_ROLE)
