"""Migrating in the window: the page that is read before, the verdict after, and refusals."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.migration import journals_folder
from asym_studio.files.presets import load_preset
from asym_studio.flash.dump import find_table
from asym_studio.flash.units import MB
from asym_studio.gui.board.migration_page import MigrationPage
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import Life, small_app
from tests.gui.board.hands import report, settle
from tests.gui.board.migration.hands import booted, cells, choice, choose_port, connect, migrate
from tests.gui.windowing import answering, button_named, choosing_file, click, dialog_handled, dialogs_handled, press


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
        qtbot.waitUntil(lambda: bool(seen))
    settle(page, qtbot)
    assert booted(flash) == "app", report(page)


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
        qtbot.waitUntil(lambda: bool(first))
    with dialog_handled(answering("Migrate")) as second:
        qtbot.waitUntil(lambda: bool(second))
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
        qtbot.waitUntil(lambda: len(seen) == 3)
    settle(page, qtbot)
    row = next(row for row in find_table(flash.read_bytes(), None).table if row.label == "spiffs")
    assert set(flash.read_bytes()[row.offset : row.end]) == {0xFF}, report(page)
    assert "dropped — lost, in the backup only" in lost
