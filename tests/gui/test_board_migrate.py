"""Migrating in the window: the page that is read before, the verdict after, refusals, and going on after a cut."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import esp_pylib.serial_reset
import esptool.cmds
import esptool.loader
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.job import Progress
from asym_studio.board.migration import Journal, journals_folder
from asym_studio.board.ports import Port, virtual_port
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.dump import find_table
from asym_studio.flash.edits import attach
from asym_studio.flash.units import BLOCK, MB, SECTOR
from asym_studio.gui.app import make_application
from asym_studio.gui.board import driver
from asym_studio.gui.board.migration_page import MigrationPage
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.document import Document
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import Life, small_app
from tests.gui.windowing import (
    answering,
    button_named,
    choosing_file,
    click,
    dialog_handled,
    dialogs_handled,
    press,
)

UPDATER, SPIFFS = 0x390000, 0x3D0000
"""Where the seed's updater slot begins and ends."""


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
    """The flash of a board with Arduino's min_spiffs table, its first slot running."""
    path = tmp_path / "flash.bin"
    path.write_bytes(Life(load_preset("min_spiffs").layout).flash())
    return path


@pytest.fixture
def updater(tmp_path: Path) -> Path:
    path = tmp_path / "updater.bin"
    path.write_bytes(small_app("updater"))
    return path


def open_seed(window: MainWindow, updater: Path) -> Document:
    """Open the seed's asymmetric layout with an updater attached to its small slot."""
    assert window.filing.new_from("esp32-ota-asym")
    document = window.filing.document
    assert document is not None
    layout = document.layout()
    row = layout.updater_row()
    assert row is not None
    document.apply(attach(layout, row, str(updater)).layout, "Attach")
    return document


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, updater: Path) -> BoardPage:
    """The Board page beside the seed's asymmetric layout, with an updater attached to its small slot."""
    open_seed(window, updater)
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    board = window.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    return board


def choose_port(page: BoardPage, flash: Path, **options: object) -> None:
    query = "&".join(f"{key}={value}" for key, value in {"chip": "esp32", **options}.items())
    page.connection.choose(f"virtual://{flash}?{query}")


def connect(page: BoardPage, qtbot: QtBot, flash: Path, **options: object) -> None:
    choose_port(page, flash, **options)
    click(page.connection.button)
    settle(page, qtbot)
    assert page.operations.seen is not None


def settle(page: BoardPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy, timeout=60_000)


def migrate(page: BoardPage, qtbot: QtBot, answer: Callable[[QWidget], None]) -> None:
    with dialog_handled(answer) as seen:
        click(page.migrate)
        qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    settle(page, qtbot)


def report(page: BoardPage) -> str:
    return page.banners.texts().get("report", "")


def choice(page: BoardPage, text: str) -> QWidget:
    banner = page.banners.banner("report")
    assert banner is not None
    return button_named(banner, text)


def cells(table: QTableWidget, column: int) -> list[str]:
    return [item.text() for row in range(table.rowCount()) if (item := table.item(row, column)) is not None]


def booted(flash: Path) -> str | None:
    return boot(flash.read_bytes(), CHIPS["esp32"], BootOptions(rollback=True)).label


def test_the_seeds_migration_is_one_click_and_one_page(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path
) -> None:
    before = flash.read_bytes()
    choose_port(page, flash)  # not connected: the one click does that, too
    told: list[str] = []

    def read_and_agree(dialog: QWidget) -> None:
        assert isinstance(dialog, MigrationPage)
        told.extend(dialog.sentences())
        assert cells(dialog.fates, 0).count("nvs") == 1
        assert "kept" in cells(dialog.fates, 1) and "installed from a file" in cells(dialog.fates, 1)
        starts = cells(dialog.steps, 4)
        assert any(text.startswith("nothing until resumed") for text in starts)
        assert "the old app" in starts
        assert len(dialog.maps.links) >= 5
        assert flash.read_bytes() == before
        for table in (dialog.fates, dialog.steps):
            assert table.accessibleName()
        click(button_named(dialog, "Migrate"))

    migrate(page, qtbot, read_and_agree)
    assert any("updater.bin" in text for text in told)
    assert any("A power cut was tried at" in text for text in told)
    assert any("backed up and verified" in text for text in told)
    assert "boots “app” at 0x10000" in report(page), report(page)
    assert "nvs" in report(page)
    document = window.filing.document
    assert document is not None
    assert find_table(flash.read_bytes(), None).table == document.layout().table
    assert booted(flash) == "app"
    banner = page.banners.banner("report")
    assert banner is not None
    assert button_named(banner, "Open Report").isEnabled()
    (folder,) = journals_folder().glob("*/*")
    assert (folder / "report.html").read_text().startswith("<!DOCTYPE html>")
    assert json.loads((folder / "report.json").read_text())["result"]["boots"] is True
    seen = page.operations.seen
    assert seen is not None and seen.inspection.layout is not None  # it is connected again, and shows the new table
    assert seen.inspection.layout.table == document.layout().table
    assert not page.migrate.isEnabled()
    assert "migration" not in page.banners.texts()


def test_undo_after_a_migration_brings_every_byte_back(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, flash)
    migrate(page, qtbot, answering("Migrate"))
    assert flash.read_bytes() != before
    banner = page.banners.banner("report")
    assert banner is not None
    with dialog_handled(answering("Undo Migration")):
        click(button_named(banner, "Undo…"))
    settle(page, qtbot)
    assert flash.read_bytes() == before
    assert "Undone" in report(page)


def test_a_migration_that_is_not_wanted_writes_nothing(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, flash)
    migrate(page, qtbot, answering("Cancel"))
    assert flash.read_bytes() == before
    assert "nothing was written" in report(page)


def test_a_refusal_shows_reason_remedy_and_code(page: BoardPage, qtbot: QtBot, flash: Path, tmp_path: Path) -> None:
    before = Life(load_preset("min_spiffs").layout, header_size=2 * MB).flash()
    flash.write_bytes(before)
    connect(page, qtbot, flash)
    click(page.migrate)
    settle(page, qtbot)
    assert "2 MB" in report(page) and "Nothing was changed. (table-beyond-header-flash-size)" in report(page)
    assert "--" not in report(page)
    assert flash.read_bytes() == before
    click(choice(page, "Correct the Header, Too…"))
    settle(page, qtbot)
    assert "starts no app now" in report(page) and "(no-app)" in report(page)
    app = tmp_path / "app.bin"
    app.write_bytes(small_app("chosen"))
    with dialog_handled(choosing_file(app)):
        click(choice(page, "Choose the App…"))
    with dialog_handled(answering("Migrate")) as seen:
        qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    settle(page, qtbot)
    assert booted(flash) == "app", report(page)


@pytest.mark.parametrize(("answer", "label"), [("Resume", "app"), ("Undo…", "app0")])
def test_after_a_cut_the_board_offers_to_go_on_or_back(
    page: BoardPage, qtbot: QtBot, flash: Path, answer: str, label: str
) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, flash, cut=12)
    migrate(page, qtbot, answering("Migrate"))
    assert flash.read_bytes() != before
    assert "Resume" in report(page), report(page)
    forget_boards()
    connect(page, qtbot, flash)
    assert "did not come to its end" in page.banners.texts()["migration"]
    banner = page.banners.banner("migration")
    assert banner is not None
    if answer == "Resume":
        click(button_named(banner, answer))
    else:
        with dialog_handled(answering("Undo Migration")):
            click(button_named(banner, answer))
    settle(page, qtbot)
    assert booted(flash) == label, report(page)
    assert (flash.read_bytes() == before) == (answer != "Resume")
    (folder,) = journals_folder().glob("*/*")
    assert Journal.open(folder).events[-1]["event"] == ("finished" if answer == "Resume" else "undone")


def test_another_updater_that_is_chosen_on_the_page_is_the_one_that_is_installed(
    page: BoardPage, qtbot: QtBot, flash: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(small_app("another updater"))
    connect(page, qtbot, flash)

    def choose_other(dialog: QWidget) -> None:
        assert isinstance(dialog, MigrationPage)
        dialog.updater_button.chosen.emit(other)  # what its file dialog does

    with dialog_handled(choose_other) as first:
        click(page.migrate)
        qtbot.waitUntil(lambda: bool(first), timeout=30_000)
    with dialog_handled(answering("Migrate")) as second:
        qtbot.waitUntil(lambda: bool(second), timeout=30_000)
    settle(page, qtbot)
    row = next(row for row in find_table(flash.read_bytes(), None).table if row.label == "flashApp")
    assert flash.read_bytes()[row.offset :].startswith(other.read_bytes())


def test_the_progress_strip_says_each_step_in_the_windows_words(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, flash)
    titles: list[str] = []
    page.driver.progressed.connect(lambda _progress: titles.append(page.progress.title.text()))
    migrate(page, qtbot, answering("Migrate"))
    assert "Step 1 of 3: Write flashApp" in titles
    assert "Step 3 of 3: Write the partition table" in titles


@pytest.fixture
def big_updater(updater: Path) -> None:
    """An updater of several blocks: between two of them one can stop."""
    updater.write_bytes(small_app("updater", size=2 * BLOCK))


def migrated(flash: Path, page: BoardPage, qtbot: QtBot) -> bytes:
    """Return what a board's flash holds after an undisturbed migration; the board itself stays as it is."""
    whole = flash.with_name("whole.bin")
    whole.write_bytes(flash.read_bytes())
    connect(page, qtbot, whole)
    migrate(page, qtbot, answering("Migrate"))
    click(page.connection.button)
    settle(page, qtbot)
    return whole.read_bytes()


def begin(page: BoardPage, qtbot: QtBot, flash: Path, stop: Callable[[], None]) -> None:
    """Migrate, and call `stop` when the first block of the first step is there; until it returns, nothing goes on."""
    connect(page, qtbot, flash)
    written, released = Event(), Event()

    def hold(progress: Progress) -> None:  # in the worker's thread
        if progress.done and str(progress.title).startswith("Step 1") and not written.is_set():
            written.set()
            released.wait(30)

    page.driver._told.connect(hold, Qt.ConnectionType.DirectConnection)
    try:
        with dialog_handled(answering("Migrate")):
            click(page.migrate)
            qtbot.waitUntil(written.is_set, timeout=30_000)
        stop()
    finally:
        released.set()
    settle(page, qtbot)


def demand_stopped_while_writing(flash: Path, before: bytes, whole: bytes) -> None:
    """Demand that the updater's first block is written, its others not, nor anything of the later steps."""
    now = flash.read_bytes()
    first, second = UPDATER + SECTOR, UPDATER + BLOCK
    assert now[first:second] == whole[first:second] != before[first:second]
    assert now[second:SPIFFS] == before[second:SPIFFS] != whole[second:SPIFFS]
    assert now[:UPDATER] == before[:UPDATER] != whole[:UPDATER]
    (journal,) = (found for found in map(Journal.open, journals_folder().glob("*/*")) if not found.finished)
    assert (journal.begun, journal.done) == (True, 0)


@pytest.mark.usefixtures("big_updater")
def test_stopped_while_it_writes_it_goes_on_to_the_same_flash(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    before, whole = flash.read_bytes(), migrated(flash, page, qtbot)
    begin(page, qtbot, flash, lambda: click(page.progress.button))
    assert "Stopped as asked" in report(page) and "Connect" not in report(page), report(page)
    demand_stopped_while_writing(flash, before, whole)
    click(choice(page, "Resume"))
    settle(page, qtbot)
    assert flash.read_bytes() == whole, report(page)


@pytest.mark.usefixtures("big_updater")
def test_closing_the_window_stops_it_at_a_safe_point_and_another_window_goes_on(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path, tmp_path: Path
) -> None:
    document = window.filing.document
    assert document is not None
    before, whole = flash.read_bytes(), migrated(flash, page, qtbot)
    with dialog_handled(choosing_file(tmp_path / "partitions.csv")):
        window.filing.save()
    asked: list[str] = []

    def close() -> None:
        asked.append("no")
        with dialog_handled(answering("Cancel")):
            assert not window.close()
        assert page.is_busy and not page.driver.is_stopping()
        with dialog_handled(answering("Stop and Close")) as seen:
            assert not window.close()
        asked.extend(seen)

    begin(page, qtbot, flash, close)
    assert asked == ["no", "Board in Use"]
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    demand_stopped_while_writing(flash, before, whole)
    forget_boards()
    other = MainWindow(Look(make_application(), "light"))
    other.show()
    other.show_board(True)
    again = other.boarding.page
    assert again is not None
    connect(again, qtbot, flash)
    banner = again.banners.banner("migration")
    assert banner is not None
    click(button_named(banner, "Resume"))
    settle(again, qtbot)
    assert flash.read_bytes() == whole, report(again)
    assert other.close()
    other.deleteLater()


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
        qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
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
        qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    settle(page, qtbot)
    assert page.operations.seen is not None
    assert page.operations.seen.port == (here[1].name if here else virtual_port().name)


def test_pairs_are_corrected_by_keyboard_and_planned_again(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    connect(page, qtbot, flash)

    def correct(dialog: QWidget) -> None:
        assert isinstance(dialog, PairingDialog)
        box = dialog.choices["spiffs"]
        assert box.currentData() == "spiffs" and not dialog.drops["spiffs"].isVisible()
        box.setFocus()
        press(box, Qt.Key.Key_Home)
        assert box.currentData() == ""
        assert dialog.drops["spiffs"].isVisible()
        other = dialog.choices["nvs"]
        other.setFocus()
        press(other, Qt.Key.Key_End)
        assert other.currentData() == "spiffs"
        click(dialog.reset_button)
        assert (box.currentData(), other.currentData()) == ("spiffs", "nvs")
        press(box, Qt.Key.Key_Home)
        press(dialog.drops["spiffs"], Qt.Key.Key_Space)
        press(dialog, Qt.Key.Key_Return)

    lost: list[str] = []

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, MigrationPage)
        lost.extend(text for text in cells(dialog.fates, 1) if "lost" in text)
        click(button_named(dialog, "Migrate"))

    with dialogs_handled(answering("Pair Partitions…"), correct, look) as seen:
        click(page.migrate)
        qtbot.waitUntil(lambda: len(seen) == 3, timeout=30_000)
    settle(page, qtbot)
    row = next(row for row in find_table(flash.read_bytes(), None).table if row.label == "spiffs")
    assert set(flash.read_bytes()[row.offset : row.end]) == {0xFF}, report(page)
    assert "dropped — lost, in the backup only" in lost
