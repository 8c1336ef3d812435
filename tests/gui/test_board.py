"""The Board page on virtual boards: what a person sees and does, and what is on the flash and on the disk after it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.ports import Port, virtual_port
from asym_studio.board.virtual.demo import demo_flash
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.flash.binary import write_binary
from asym_studio.flash.dump import find_table
from asym_studio.flash.errors import message
from asym_studio.gui.actions import Act
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import answering, button_named, choosing_file, click, dialog_handled, press

TABLE = 0x8000


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """esptool waits for capacitors and drivers; the virtual board has neither."""
    patient = SimpleNamespace(time=time.time, sleep=lambda _seconds: None, monotonic=time.monotonic)
    for module in (esptool.loader, esptool.cmds, esp_pylib.serial_reset):
        monkeypatch.setattr(module, "time", patient)
    yield
    forget_boards()


@pytest.fixture
def flash(tmp_path: Path) -> Path:
    """The flash of a board that has been in use."""
    path = tmp_path / "flash.bin"
    path.write_bytes(demo_flash())
    return path


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> BoardPage:
    """The Board page, opened by its shortcut, with the document of an asymmetric layout beside it."""
    assert window.filing.new_from("esp32-ota-asym")
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    board = window.boarding.page
    assert board is not None and window.boarding.is_shown()
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    return board


def url(flash: Path, **options: object) -> str:
    query = "&".join(f"{key.replace('_', '-')}={value}" for key, value in {"chip": "esp32", **options}.items())
    return f"virtual://{flash}?{query}"


def settle(page: BoardPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy, timeout=30_000)


def connect(page: BoardPage, qtbot: QtBot, port: str) -> None:
    page.connection.choose(port)
    click(page.connection.button)
    settle(page, qtbot)


def report(page: BoardPage) -> str:
    return page.banners.texts().get("report", "")


def shown_state(page: BoardPage) -> str:
    face = page.state.face
    return face.title if face is not None and page.state.isVisible() else ""


def do(page: BoardPage, qtbot: QtBot, button: QWidget, answer: Callable[[QWidget], None]) -> list[str]:
    """Click, answer the question that comes up, and wait until it is done; return the question's titles."""
    with dialog_handled(answer) as seen:
        click(button)
        qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    settle(page, qtbot)
    return seen


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


def test_backup_is_on_disk_and_equals_the_flash(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    before = flash.read_bytes()
    click(page.back_up)
    settle(page, qtbot)
    (backup,) = page.backups.backups()
    assert (backup.folder / "flash.bin").read_bytes() == before
    assert backup.folder.stat().st_mode & 0o777 == 0o700
    assert str(backup.folder) in report(page) and "passwords" in report(page)
    assert flash.read_bytes() == before


def test_writing_the_table_says_what_it_overwrites_and_touches_nothing_else(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash))
    before, asked = flash.read_bytes(), []

    def read_and_agree(dialog: QWidget) -> None:
        text = dialog.findChild(QPlainTextEdit)
        assert text is not None
        asked.append(text.toPlainText())
        click(button_named(dialog, "Write Table"))

    assert do(page, qtbot, page.write_table, read_and_agree) == ["Write Table"]
    assert "0x8000 – 0x9000" in asked[0] and "partition table" in asked[0]
    assert "app1: renamed: app1 → flashApp" in asked[0]
    assert window.filing.document is not None
    wanted = write_binary(window.filing.document.layout().table)
    assert flash.read_bytes() == before[:TABLE] + wanted.ljust(0x1000, b"\xff") + before[0x9000:]
    assert page.differences.item(0).text() == "The board’s table is the document’s."
    (backup,) = page.backups.backups()
    assert dict(backup.ranges()) == {TABLE: before[TABLE:0x9000]}


def test_a_change_that_is_not_wanted_is_not_made(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    before = flash.read_bytes()
    do(page, qtbot, page.write_table, answering("Cancel"))
    assert flash.read_bytes() == before
    assert page.backups.backups() == []


def test_selecting_the_next_slot_and_restoring_brings_everything_back(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash))
    before = flash.read_bytes()
    click(page.back_up)
    settle(page, qtbot)
    page.partitions.choose("app1")
    do(page, qtbot, page.partitions.start, answering("Select"))
    assert dict(page.card.lines())["Starts next"] == "app1 (ota_1)"
    page.partitions.choose("spiffs")
    do(page, qtbot, page.partitions.erase, answering("Erase"))
    assert flash.read_bytes()[0x3D0000:0x400000] == b"\xff" * 0x30000
    page.tabs.setCurrentWidget(page.backups)
    full = next(backup for backup in page.backups.backups() if backup.manifest.full)
    page.backups.choose(full)
    do(page, qtbot, page.backups.restore, answering("Restore"))
    assert flash.read_bytes() == before
    assert dict(page.card.lines())["Starts next"] == "app0 (ota_0)"


def test_a_partition_goes_into_a_file_and_comes_back(
    page: BoardPage, qtbot: QtBot, flash: Path, tmp_path: Path
) -> None:
    connect(page, qtbot, url(flash))
    page.partitions.choose("nvs")
    target = tmp_path / "settings.bin"
    do(page, qtbot, page.partitions.read, choosing_file(target))
    assert target.read_bytes() == flash.read_bytes()[0x9000:0xE000]
    target.write_bytes(b"new settings")
    page.operations.folder = tmp_path
    with dialog_handled(choosing_file(target)):
        click(page.partitions.write)
    with dialog_handled(answering("Write")) as agreed:
        qtbot.waitUntil(lambda: bool(agreed), timeout=30_000)
    settle(page, qtbot)
    assert flash.read_bytes()[0x9000:0xE000] == b"new settings".ljust(0x5000, b"\xff")


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


def test_a_port_that_is_not_there_says_what_to_do(page: BoardPage, qtbot: QtBot, tmp_path: Path) -> None:
    connect(page, qtbot, str(tmp_path / "ttyNONE"))
    assert shown_state(page) == "Disconnected"
    assert "ttyNONE" in page.state.text.text()
    assert "Plug the board in" in page.state.remedy.text()
    assert page.connection.button.text() == "&Connect"


def test_a_cable_lost_while_writing_is_told_and_the_same_again_completes_it(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path
) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, url(flash, unplug=1))
    do(page, qtbot, page.write_table, answering("Write Table"))
    assert shown_state(page) == "Disconnected"
    assert "lost while it was written" in report(page)
    connect(page, qtbot, url(flash))
    assert "did not come to its end" in report(page)
    assert shown_state(page) == "No partition table", "the sector was erased before the cable was lost"
    do(page, qtbot, page.write_table, answering("Write Table"))
    assert window.filing.document is not None
    wanted = write_binary(window.filing.document.layout().table)
    assert flash.read_bytes() == before[:TABLE] + wanted.ljust(0x1000, b"\xff") + before[0x9000:]


def test_a_cancelled_backup_leaves_the_board_connected_and_no_half_backup(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash))
    page.driver.progressed.connect(lambda _progress: page.progress.button.click())
    click(page.back_up)
    assert page.progress.isVisible()
    settle(page, qtbot)
    assert "Stopped as asked" in report(page)
    assert page.backups.backups() == []
    assert page.operations.seen is not None and page.back_up.isEnabled()


def test_backups_are_verified_and_deleted_only_when_wanted(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, url(flash))
    click(page.back_up)
    settle(page, qtbot)
    page.tabs.setCurrentWidget(page.backups)
    (backup,) = page.backups.backups()
    page.backups.choose(backup)
    click(page.backups.verify)
    settle(page, qtbot)
    assert "is whole" in report(page)
    stored = backup.folder / "flash.bin"
    stored.write_bytes(b"\0" + stored.read_bytes()[1:])
    click(page.backups.verify)
    settle(page, qtbot)
    assert "damaged" in report(page)
    do(page, qtbot, page.backups.delete, answering("Cancel"))
    assert backup.folder.exists()
    do(page, qtbot, page.backups.delete, answering("Delete"))
    assert not backup.folder.exists()
    assert page.backups.backups() == []


def test_boot_log_is_heard_and_compared_with_the_document(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    page.connection.choose(url(flash))
    page.tabs.setCurrentWidget(page.boot_log)
    click(page.boot_log.listen)
    settle(page, qtbot)
    qtbot.waitUntil(lambda: bool(page.boot_log.found.toPlainText()))
    assert "Partition Table:" in page.boot_log.log.toPlainText()
    assert "“flashApp” is missing." in page.boot_log.found.toPlainText()


def test_a_pasted_log_is_diagnosed(page: BoardPage) -> None:
    page.tabs.setCurrentWidget(page.boot_log)
    text = "E (70) flash_parts: partition 3 invalid - offset 0x3d0000 size 0x30000 exceeds flash chip size 0x200000"
    QGuiApplication.clipboard().setText(text)
    click(page.boot_log.paste)
    assert "→" in page.boot_log.found.toPlainText()
    assert page.boot_log.found.toPlainText().startswith("Line 1")


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


def test_closing_while_a_board_is_worked_on_asks_and_stops(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path
) -> None:
    connect(page, qtbot, url(flash, real_time=1))
    click(page.back_up)
    with dialog_handled(answering("Cancel")):
        assert not window.close()
    assert page.is_busy
    with dialog_handled(answering("Stop and Close")):
        assert not window.close(), "it closes once the board has stopped"
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)


def test_keys_of_the_map_do_nothing_behind_the_board_page(page: BoardPage, window: MainWindow) -> None:
    assert window.filing.document is not None
    before = window.filing.document.layout()
    assert not window.actions_[Act.DELETE].isEnabled()
    press(window, Qt.Key.Key_Delete)
    assert window.filing.document.layout() == before
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.boarding.is_shown()
