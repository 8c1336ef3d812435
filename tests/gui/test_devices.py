"""Open Folder: each device with its own table, or with its default as a new document."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asym_studio.files.presets import find_preset, load_preset
from asym_studio.gui.actions import Act
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import answering, button_named, choosing_file, click, dialog_handled, document

TOWER = """\
[env:tower]
platform = espressif32
board = esp32-s3-devkitc-1
framework = arduino
board_build.partitions = partitions.csv
board_upload.flash_size = 8MB
"""
CAT = """\
[package]
name = "cat"
version = "0.1.0"
[dependencies]
esp-hal = { version = "1", features = ["esp32c3"] }
"""


@pytest.fixture
def projects(tmp_path: Path) -> Path:
    """Two devices: one with a table of its own, one that uses espflash's default."""
    folder = tmp_path / "projects"
    tower, cat = folder / "tower", folder / "cat"
    for project in (tower, cat / "src"):
        project.mkdir(parents=True)
    (tower / "platformio.ini").write_text(TOWER)
    (tower / "partitions.csv").write_bytes(find_preset("tower").path.read_bytes())
    (cat / "Cargo.toml").write_text(CAT)
    (cat / "src" / "main.rs").write_text("fn main() {}\n")
    return folder


def activate(window: MainWindow, name: str) -> None:
    """Click on a device."""
    devices = window.devices
    place = [device.name for device in devices.devices()].index(name)
    at = devices.list.visualItemRect(devices.list.item(place)).center()
    QTest.mouseClick(devices.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_two_devices_with_two_different_tables(window: MainWindow, projects: Path) -> None:
    assert window.filing.open_path(projects)
    assert [device.name for device in window.devices.devices()] == ["cat", "tower"]
    assert window.devices.isVisible()
    activate(window, "tower")
    assert document(window).path == projects / "tower" / "partitions.csv"
    assert document(window).layout().chip.name == "esp32s3"
    assert document(window).layout().table.find("pairing") is not None
    activate(window, "cat")
    assert document(window).path is None
    assert document(window).layout().chip.name == "esp32c3"
    assert document(window).layout().table == load_preset("cat").layout.table


def test_the_list_says_kind_chip_and_table(window: MainWindow, projects: Path) -> None:
    window.open_folder(projects)
    spoken = [window.devices.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(2)]
    assert "ESP32-C3" in spoken[0] and "default" in spoken[0]
    assert "PlatformIO" in spoken[1] and "partitions.csv" in spoken[1]


def test_a_missing_table_is_marked_and_told(window: MainWindow, projects: Path) -> None:
    (projects / "tower" / "partitions.csv").unlink()
    window.open_folder(projects)
    activate(window, "tower")
    assert window.filing.document is None
    assert "partitions.csv" in window.devices._note.text()
    assert window.devices._note.isVisible()


def test_unsaved_work_is_asked_for_before_the_next_device(window: MainWindow, projects: Path) -> None:
    window.open_folder(projects)
    activate(window, "tower")
    window.actions_[Act.CLOSE_GAPS].trigger()
    assert document(window).is_modified()
    with dialog_handled(answering("Cancel")):
        activate(window, "cat")
    assert document(window).path == projects / "tower" / "partitions.csv"


def test_a_folder_without_devices_says_what_one_is(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    window.open_folder(empty)
    assert window.devices._stack.currentIndex() == 1


def test_a_folder_that_went_away_is_told(window: MainWindow, projects: Path) -> None:
    with dialog_handled(answering("Close")) as seen:
        window.open_folder(projects / "gone")
    assert seen == ["Cannot Open Folder"]


def test_looking_again_for_a_folder_that_went_away_is_told(window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    window.open_folder(folder)
    folder.rmdir()
    with dialog_handled(answering("Close")) as seen:
        click(button_named(window.devices, "Look for devices again"))
    assert seen == ["Cannot Open Folder"]


def test_the_folder_is_chosen_in_a_dialog(window: MainWindow, projects: Path) -> None:
    with dialog_handled(choosing_file(projects)):
        window.actions_[Act.OPEN_FOLDER].trigger()
    assert len(window.devices.devices()) == 2


def test_the_list_of_devices_leaves_the_layout_its_room(window: MainWindow, projects: Path, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    (projects / "tower").rename(projects / "tower that has got a rather long name as its device for the hall")
    window.filing.new_from("cat")
    assert window.filing.open_path(projects)
    qtbot.waitUntil(lambda: 250 <= window.devices.width() <= 270)
