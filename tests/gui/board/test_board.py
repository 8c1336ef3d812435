"""What a person sees of a board on its page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.ports import Port, virtual_port
from asym_studio.flash.dump import find_table
from asym_studio.flash.errors import message
from asym_studio.gui.actions import Act
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.gui.board.hands import TABLE, connect, settle, shown_state, url
from tests.gui.windowing import click, press


def test_virtual_board_is_always_there_with_something_to_try(page: BoardPage, qtbot: QtBot) -> None:
    assert page.connection.chosen() == virtual_port().name
    click(page.connection.button)
    settle(page, qtbot)
    facts = dict(page.card.lines())
    assert facts["MAC"] == "24:0a:c4:a5:7d:10"
    assert facts["Flash"].startswith("4 MB")
    assert facts["Bootloader"] == "ESP-IDF v5.5.1, takes the flash for 4 MB"
    assert facts["Starts next"] == "app0 (ota_0)"
    assert "sequence 1" in page.card.why.text()
    rows = page.partitions.texts()
    assert [row[0] for row in rows] == ["nvs", "otadata", "app0 ▶", "app1", "spiffs"]
    assert "demo" in rows[2][5] and rows[0][4] == "256 B"


def test_map_of_board_stands_beside_the_documents_with_differences_in_words(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash))
    assert page.maps.isVisible()
    words = [page.differences.item(row).text() for row in range(page.differences.count())]
    assert any(line.startswith("app0: grew by") for line in words)
    assert any("app1: renamed: app1 → flashApp" in line for line in words)
    assert len(page.maps.links) == 5
    rows = {row[0]: row[6] for row in page.partitions.texts()}
    assert rows["nvs"] == "the same"
    assert "shrank" in rows["app1"]


def test_board_table_becomes_a_document(page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    click(page.open_table)
    qtbot.waitUntil(lambda: not window.boarding.is_shown())
    assert window.filing.document is not None
    assert window.filing.document.layout().table == find_table(flash.read_bytes(), None).table
    assert window.filing.document.title() == "board-24-0a-c4-a5-7d-10.csv"


@pytest.mark.parametrize(
    ("make", "options", "title"),
    [
        (lambda data: b"\xff" * len(data), {}, "Blank flash"),
        (lambda data: data[:TABLE] + b"\xff" * 0xC00 + data[TABLE + 0xC00 :], {}, "No partition table"),
        (lambda data: data, {"encryption": 1}, "Encrypted flash"),
        (lambda data: data, {"read_protected": 1}, "Unreadable"),
        (lambda data: data, {"secure_download": 1}, "Unreadable"),
    ],
    ids=["blank", "no table", "encrypted", "unreadable", "secure download"],
)
def test_states_without_a_table_are_told_apart(
    page: BoardPage, qtbot: QtBot, flash: Path, make: Callable[[bytes], bytes], options: dict[str, object], title: str
) -> None:
    flash.write_bytes(make(flash.read_bytes()))
    assert shown_state(page) == "Disconnected"
    connect(page, qtbot, url(flash, **options))
    assert shown_state(page) == title
    assert page.state.remedy.text()
    assert page.partitions.texts() == []


def test_a_damaged_table_is_shown_and_said_to_be_damaged(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    data = bytearray(flash.read_bytes())
    data[TABLE + 12] ^= 1
    flash.write_bytes(bytes(data))
    connect(page, qtbot, url(flash))
    assert "damaged" in page.banners.texts()["table"]
    assert dict(page.card.lines())["Starts next"].startswith("nothing")


def test_a_board_with_secure_boot_is_only_read(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash, secure_boot="v2"))
    assert dict(page.card.lines())["Protection"] == "secure boot"
    page.partitions.choose("app1")
    assert page.partitions.read.isEnabled() and page.back_up.isEnabled()
    for button in (page.partitions.write, page.partitions.erase, page.partitions.start, page.write_table):
        assert not button.isEnabled()
    assert "secure boot" in page.partitions.hint.text()


def test_connecting_can_be_given_up(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    page.connection.choose(url(flash))
    click(page.connection.button)
    click(page.progress.button)
    settle(page, qtbot)
    assert page.operations.seen is None
    assert shown_state(page) == "Disconnected"
    connect(page, qtbot, url(flash))
    assert page.operations.seen is not None, "the port was let go"


def test_tab_goes_from_the_connection_through_the_buttons_to_the_partitions(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash))
    page.connection.button.setFocus()
    order: list[QWidget | None] = []
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())
    buttons = [page.back_up, page.migrate, page.buttons.several, page.write_table, page.open_table]
    assert order == [*buttons, page.tabs.tabBar(), page.partitions.table]


def test_everything_that_takes_the_focus_has_a_name(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        for widget in page.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
                text = getattr(widget, "text", lambda: "")()
                parent = widget.parentWidget()
                named = widget.accessibleName() or text or (parent is not None and parent.accessibleName())
                assert named, f"{type(widget).__name__} {widget.objectName()} on tab {place}"


def test_a_port_that_is_not_there_says_what_to_do(page: BoardPage, qtbot: QtBot, tmp_path: Path) -> None:
    connect(page, qtbot, str(tmp_path / "ttyNONE"))
    assert shown_state(page) == "Disconnected"
    assert "ttyNONE" in page.state.text.text()
    assert "Plug the board in" in page.state.remedy.text()
    assert page.connection.button.text() == "&Connect"


def test_boot_log_is_heard_and_compared_with_the_document(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    page.connection.choose(url(flash))
    page.tabs.setCurrentWidget(page.boot_log)
    click(page.boot_log.listen)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.boot_log.found.toPlainText()))
    assert "Partition Table:" in page.boot_log.log.toPlainText()
    assert "“flashApp” is missing." in page.boot_log.found.toPlainText()


def test_a_migration_is_offered_as_soon_as_there_is_a_port(page: BoardPage) -> None:
    assert page.connection.chosen() == virtual_port().name
    assert page.migrate.isEnabled(), page.migrate.text()


def test_the_empty_panels_say_what_belongs_there(page: BoardPage) -> None:
    for empty in (page.boot_log.log, page.boot_log.found):
        assert not empty.toPlainText()
        assert "appears here" in empty.placeholderText()
    assert "noted here" in page.log.placeholderText()
    for tab, words in (
        (page.partitions, page.partitions.empty),
        (page.differences, page.differences.empty),
        (page.backups, page.backups.empty),
    ):
        page.tabs.setCurrentWidget(tab)
        assert words.isVisible() and words.text()
    QGuiApplication.clipboard().clear()
    page.tabs.setCurrentWidget(page.boot_log)
    click(page.boot_log.paste)
    assert page.boot_log.summary.text() == "There is no text on the clipboard."
    assert not page.boot_log.copy.isEnabled()


def test_what_differs_has_the_room_that_is_left(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    table = page.partitions.table
    for column in range(6):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column), column
    last = table.columnWidth(6)
    assert last >= min(table.sizeHintForColumn(6), table.columnWidth(5))


def test_a_pasted_log_is_diagnosed(page: BoardPage) -> None:
    page.tabs.setCurrentWidget(page.boot_log)
    text = "E (70) flash_parts: partition 3 invalid - offset 0x3d0000 size 0x30000 exceeds flash chip size 0x200000"
    QGuiApplication.clipboard().setText(text)
    click(page.boot_log.paste)
    assert "→" in page.boot_log.found.toPlainText()
    assert page.boot_log.found.toPlainText().startswith("Line 1")


def test_what_fails_without_a_board_says_nothing_of_a_log(page: BoardPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.connection.choose(str(tmp_path / "no-such-port"))
    click(page.connection.button)
    qtbot.waitUntil(lambda: shown_state(page) == "Disconnected" and not page.is_busy)
    assert page.state.face is not None and "no-such-port" in page.state.face.text
    assert page.boot_log.summary.text() == ""


def test_ports_say_why_they_are_guessed_and_what_stands_in_the_way(page: BoardPage) -> None:
    busy = Port(
        "/dev/ttyUSB9",
        "CP2102 USB to UART Bridge",
        vendor=0x10C4,
        product=0xEA60,
        likely=True,
        reason="a CP210x bridge, on many ESP32 boards",
        problem="port-busy",
        remedy=message("Close {names}.", names="minicom (4711)"),
    )
    page.connection.show_ports((virtual_port(), busy))
    page.connection.choose(busy.name)
    note = page.connection.note.text()
    assert "10C4:EA60" in note and "CP210x" in note and "minicom (4711)" in note
    page.connection.show_ports((virtual_port(),))
    assert page.connection.chosen() == virtual_port().name, "the board was unplugged"


def test_keys_of_the_map_do_nothing_behind_the_board_page(page: BoardPage, window: MainWindow) -> None:
    assert window.filing.document is not None
    before = window.filing.document.layout()
    assert not window.actions_[Act.DELETE].isEnabled()
    press(window, Qt.Key.Key_Delete)
    assert window.filing.document.layout() == before
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.boarding.is_shown()
