"""What is done to a board on its page, and what is on the flash and on the disk after it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.flash.binary import write_binary
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.window import MainWindow
from tests.board.boards import bootloader
from tests.gui.board.hands import TABLE, connect, do, report, settle, shown_state, url
from tests.gui.windowing import answering, button_named, choosing_file, click, dialog_handled


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
        qtbot.waitUntil(lambda: bool(agreed))
    settle(page, qtbot)
    assert flash.read_bytes()[0x9000:0xE000] == b"new settings".ljust(0x5000, b"\xff")


def test_a_header_that_is_too_small_for_the_table_can_be_corrected_as_well(
    page: BoardPage, qtbot: QtBot, flash: Path
) -> None:
    data = flash.read_bytes()
    takes_it_for_2_mb = bootloader("esp32", flash_size_code=1).ljust(TABLE - 0x1000, b"\xff")
    flash.write_bytes(data[:0x1000] + takes_it_for_2_mb + data[TABLE:])
    connect(page, qtbot, url(flash))
    click(page.write_table)
    settle(page, qtbot)
    banner = page.banners.banner("report")
    assert banner is not None and "2 MB" in banner.label.text()
    do(page, qtbot, button_named(banner, "Correct the Header, Too…"), answering("Write Table"))
    assert flash.read_bytes()[0x1003] >> 4 == 2
    assert page.differences.item(0).text() == "The board’s table is the document’s."


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
    assert page.backups.chosen() == backup, "the latest of this board is chosen"
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
    qtbot.waitUntil(lambda: not window.isVisible())
