"""Export › Firmware kit, with mouse and keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.files.presets import load_preset
from asym_studio.gui.actions import Act
from asym_studio.gui.app import make_application
from asym_studio.gui.kit.dialog import KitDialog
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import Ecosystem, KitOptions, StagingKind
from tests.gui.windowing import choosing_file, click, dialog_handled, open_csv, press, type_into


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[KitDialog]:
    opened = load_preset("esp32-ota-asym")
    shown = KitDialog(opened.layout, opened.csv, tmp_path, Look(make_application(), "light"))
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def paths(dialog: KitDialog) -> list[str]:
    assert dialog.kit is not None
    return [file.path for file in dialog.kit.files]


def choose(dialog: KitDialog, path: str) -> None:
    """Click on a file in the tree."""
    item = dialog.tree.findItems(path.rpartition("/")[2], Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)[0]
    dialog.tree.scrollToItem(item)
    at = dialog.tree.visualItemRect(item).center()
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def toggle(box: QWidget) -> None:
    box.setFocus()
    press(box, Qt.Key.Key_Space)


def test_it_shows_the_kit_of_the_open_layout(dialog: KitDialog) -> None:
    opened = load_preset("esp32-ota-asym")
    assert dialog.tree.path() == "README.md"
    choose(dialog, "partitions.csv")
    assert opened.csv is not None
    assert dialog.preview.text.toPlainText() == opened.csv.data.decode()
    choose(dialog, "partition-table.bin")
    assert dialog.preview.text.toPlainText().startswith("00000  aa 50 01 02 00 90")


def test_prose_needs_no_scrolling_to_the_side(dialog: KitDialog) -> None:
    assert dialog.preview.text.horizontalScrollBar().maximum() == 0
    choose(dialog, "esptool/flash.sh")
    assert dialog.preview.text.horizontalScrollBar().maximum() > 0


def test_the_tab_key_goes_through_the_wishes_from_top_to_bottom(dialog: KitDialog) -> None:
    dialog.options.ecosystems[Ecosystem.ESPTOOL].setFocus()
    press(dialog, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.options.firmware
    press(dialog.options.firmware, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.options.app


def test_the_keyboard_walks_through_the_files(dialog: KitDialog) -> None:
    dialog.tree.setFocus()
    press(dialog.tree, Qt.Key.Key_Down)
    assert dialog.tree.path() == "partitions.csv"
    press(dialog.tree, Qt.Key.Key_Down)
    assert dialog.preview.name.text() == "partition-table.bin"


def test_the_copy_button_copies_the_whole_file(dialog: KitDialog) -> None:
    choose(dialog, "esptool/flash.sh")
    click(dialog.preview.copy)
    assert dialog.kit is not None
    assert QApplication.clipboard().text() == dialog.kit.file("esptool/flash.sh").content.decode()


def test_ecosystems_come_and_go_and_the_chosen_file_stays(dialog: KitDialog) -> None:
    choose(dialog, "layout.h")
    toggle(dialog.options.ecosystems[Ecosystem.PLATFORMIO])
    assert "platformio/asym.ini" not in paths(dialog)
    assert dialog.tree.path() == "layout.h"
    toggle(dialog.options.ecosystems[Ecosystem.PLATFORMIO])
    assert "platformio/asym.ini" in paths(dialog)
    toggle(dialog.options.firmware)
    assert not [path for path in paths(dialog) if path.startswith("firmware/")]


def test_pins_are_taken_over_and_wrong_ones_say_so(dialog: KitDialog) -> None:
    choose(dialog, "layout.h")
    type_into(dialog.options.pins, "mosi=11, miso=13, sclk=12, cs=10", enter=False)
    assert "#define ASYM_SD_PIN_CS 10\n" in dialog.preview.text.toPlainText()
    type_into(dialog.options.pins, "mosi=11", enter=False)
    assert dialog.kit is None
    assert "GPIO 0 to 63" in dialog.notes.text()
    assert not dialog.write_button.isEnabled()
    assert dialog.preview.text.toPlainText() == ""
    type_into(dialog.options.pins, "mosi", enter=False)
    assert "cannot be read" in dialog.notes.text()


def test_a_staging_place_that_is_not_there_says_so(dialog: KitDialog) -> None:
    dialog.options.staging.setFocus()
    press(dialog.options.staging, Qt.Key.Key_Down)
    press(dialog.options.staging, Qt.Key.Key_Down)
    assert dialog.options.staging.currentData() == StagingKind.FAT.value
    assert dialog.kit is None
    assert "no partition in which" in dialog.notes.text()
    press(dialog.options.staging, Qt.Key.Key_Down)
    assert dialog.options.stage.isVisible()
    assert not dialog.options.pins.isVisible()
    assert b'ASYM_STAGING_LABEL "spiffs"' in dialog.kit.file("layout.h").content
    assert "192 KB" in dialog.notes.text()


def test_an_origin_adds_the_migration(dialog: KitDialog) -> None:
    dialog.options.origin.setFocus()
    QTest.keyClicks(dialog.options.origin, "Minimal")
    assert dialog.options.origin.currentData() is not None
    assert "migrate_tables.h" in paths(dialog)
    assert "cable" in dialog.notes.text()


def test_writing_tells_what_was_kept(dialog: KitDialog, tmp_path: Path) -> None:
    folder = tmp_path / "kit"
    folder.mkdir()
    with dialog_handled(choosing_file(folder)):
        click(dialog.write_button)
    assert dialog.kit is not None
    assert (folder / "layout.h").read_bytes() == dialog.kit.file("layout.h").content
    assert str(folder) in dialog.outcome.text()
    (folder / "layout.h").write_bytes(b"mine")
    with dialog_handled(choosing_file(folder)):
        click(dialog.write_button)
    assert "You changed layout.h" in dialog.outcome.text()
    assert (folder / "layout.h").read_bytes() == b"mine"


def test_a_folder_that_cannot_be_used_is_an_error_to_read(dialog: KitDialog, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with dialog_handled(lambda box: press(box, Qt.Key.Key_Escape)) as titles:
        dialog.write_to(tmp_path / "file")
    assert titles == ["Cannot Write Kit"]
    assert dialog.written is None


def test_the_window_opens_it_for_the_open_document(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert not window.actions_[Act.KIT].isEnabled()
    path = open_csv(window, qtbot, tmp_path / "t.csv")
    found: list[str] = []

    def look_and_write(dialog: QWidget) -> None:
        assert isinstance(dialog, KitDialog)
        found.extend(paths(dialog))
        dialog.write_to(tmp_path / "kit")
        press(dialog, Qt.Key.Key_Escape)

    with dialog_handled(look_and_write) as titles:
        press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert titles == ["Firmware Kit"]
    opened = window.filing.document
    assert opened is not None
    expected = make_kit(opened.layout(), KitOptions(source=opened.snapshot().csv), {})
    assert set(found) >= {file.path for file in expected.files}
    assert (tmp_path / "kit" / "partitions.csv").read_bytes() == path.read_bytes()
