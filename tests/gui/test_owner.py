"""A table of an ESP-IDF project, opened by itself: chip and flash size are the project's, and the window says so."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from asym_studio.gui.actions import Act
from asym_studio.gui.document import DocumentKind
from asym_studio.gui.model import Column
from asym_studio.gui.places import recovery_folder
from asym_studio.gui.recent import recent_files
from asym_studio.gui.recovery import Leftover
from asym_studio.gui.saving import save_document
from asym_studio.gui.window import MainWindow
from tests.gui.dropping import drop
from tests.gui.windowing import choosing_file, dialog_handled, document, page, partition, type_into_cell

SDKCONFIG = """\
CONFIG_IDF_TARGET="esp32s3"
CONFIG_ESPTOOLPY_FLASHSIZE_8MB=y
CONFIG_PARTITION_TABLE_CUSTOM=y
CONFIG_PARTITION_TABLE_OFFSET=0x9000
"""
TABLE = b"""\
# ours
nvs,     data, nvs,     ,         0x6000,
otadata, data, ota,     ,         0x2000,
app,     app,  ota_0,   0x20000,  3M,
updater, app,  ota_1,   ,         1M,
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """The table of a project."""
    (tmp_path / "sdkconfig").write_text(SDKCONFIG)
    path = tmp_path / "partitions.csv"
    path.write_bytes(TABLE)
    return path


def facts(window: MainWindow) -> str:
    """Return what the inspector says of the layout as a whole."""
    page(window).editing.selection.clear()
    QApplication.processEvents()
    return "\n".join(label.text() for label in page(window).inspector.findChildren(QLabel) if label.isVisible())


def choose_in(box: QComboBox, data: object) -> None:
    """Choose an entry as a user does: the box tells that it was activated."""
    place = box.findData(data)
    box.setCurrentIndex(place)
    box.activated.emit(place)


@pytest.mark.parametrize("way", ["dialog", "drop", "again"])
def test_however_it_is_opened_the_project_decides(window: MainWindow, table: Path, way: str) -> None:
    match way:
        case "dialog":
            with dialog_handled(choosing_file(table)):
                window.actions_[Act.OPEN].trigger()
        case "drop":
            assert drop(window, table)
        case _:
            assert window.filing.open_path(table)
            assert window.filing.close()
            assert window.filing.open_path(recent_files()[0])
    layout = document(window).layout()
    assert (layout.chip.name, layout.flash_size, layout.table.offset) == ("esp32s3", 0x800000, 0x9000)
    assert partition(window, "nvs").offset == 0xA000
    header = page(window).header
    assert header.chip.toolTip() == "Chip\nFrom sdkconfig"
    assert header.flash_size.accessibleDescription() == "From sdkconfig"
    assert header.secure_boot.toolTip() == "Secure boot"
    assert "From sdkconfig\nESP32-S3, 8 MB, table at 0x9000" in facts(window)
    assert not document(window).is_modified()


def test_saving_says_nothing_that_the_project_says(window: MainWindow, table: Path) -> None:
    window.filing.open_path(table)
    type_into_cell(window, "updater", Column.NAME, "small")
    window.actions_[Act.SAVE].trigger()
    assert table.read_bytes() == TABLE.replace(b"updater,", b"small,  ")
    assert (table.parent / "sdkconfig").read_text() == SDKCONFIG


def test_what_the_user_chooses_instead_is_saved_and_no_more_the_projects(window: MainWindow, table: Path) -> None:
    window.filing.open_path(table)
    header = page(window).header
    choose_in(header.chip, "esp32")
    choose_in(header.flash_size, -1)
    assert header.chip.toolTip() == "Chip"
    assert "From sdkconfig\ntable at 0x9000" in facts(window)
    window.actions_[Act.SAVE].trigger()
    assert table.read_bytes() == TABLE.replace(b"# ours\n", b"# ours\n# asym-studio: chip=esp32 flash-size=auto\n")
    window.actions_[Act.UNDO].trigger()
    window.actions_[Act.UNDO].trigger()
    assert header.chip.toolTip() == "Chip\nFrom sdkconfig"
    window.actions_[Act.SAVE].trigger()
    assert table.read_bytes() == TABLE


def test_a_copy_outside_of_the_project_says_it_for_itself(window: MainWindow, table: Path, tmp_path: Path) -> None:
    window.filing.open_path(table)
    copy = tmp_path / "copy.csv"
    with dialog_handled(choosing_file(copy)):
        window.actions_[Act.SAVE_AS].trigger()
    said = b"# asym-studio: chip=esp32s3 flash-size=8MB table-offset=0x9000\n"
    assert copy.read_bytes() == TABLE.replace(b"# ours\n", b"# ours\n" + said)
    assert page(window).header.chip.toolTip() == "Chip"
    assert "From" not in facts(window)
    type_into_cell(window, "updater", Column.NAME, "small")
    window.actions_[Act.SAVE].trigger()
    assert copy.read_bytes() == TABLE.replace(b"# ours\n", b"# ours\n" + said).replace(b"updater,", b"small,  ")
    window.actions_[Act.UNDO].trigger()
    save_document(document(window), table)
    assert table.read_bytes() == TABLE


def test_reverting_follows_the_project(window: MainWindow, table: Path) -> None:
    window.filing.open_path(table)
    (table.parent / "sdkconfig").write_text(SDKCONFIG.replace("8MB", "16MB"))
    window.filing.revert(ask_first=False)
    assert document(window).layout().flash_size == 0x1000000
    window.actions_[Act.SAVE].trigger()
    assert table.read_bytes() == TABLE


def test_a_project_that_changes_meanwhile_is_no_wish_of_the_user(window: MainWindow, table: Path) -> None:
    window.filing.open_path(table)
    (table.parent / "sdkconfig").write_text(SDKCONFIG.replace("8MB", "16MB"))
    type_into_cell(window, "updater", Column.NAME, "small")
    window.actions_[Act.SAVE].trigger()
    assert b"flash-size" not in table.read_bytes()


def test_recovered_work_is_what_it_was(window: MainWindow, table: Path) -> None:
    window.filing.open_path(table)
    type_into_cell(window, "updater", Column.NAME, "small")
    window.filing.keep_unsaved_work()
    layout = document(window).layout()
    leftover = _written(table)
    recovered = leftover.document()
    assert recovered.layout() == layout
    assert recovered.borrowed() == document(window).borrowed()
    recovered.deleteLater()


def _written(table: Path) -> Leftover:
    (key,) = [path.stem for path in recovery_folder().glob("*.json")]
    return Leftover(key, recovery_folder(), "", table, DocumentKind.CSV, md5=True, base_changed=False)


def test_a_new_table_keeps_no_description_of_its_preset(window: MainWindow, tmp_path: Path) -> None:
    assert window.filing.new_from("default")
    path = tmp_path / "mine.csv"
    with dialog_handled(choosing_file(path)):
        window.actions_[Act.SAVE_AS].trigger()
    assert "slots" not in path.read_text()
    assert path.read_text().startswith("# asym-studio: chip=esp32 flash-size=4MB\n# Name,")
