"""Opening, saving and leaving with the real window; what lies on the disk afterwards is compared byte by byte."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.reading import read_table
from asym_studio.gui.actions import Act
from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.document import DocumentKind
from asym_studio.gui.exporting import FORMS, export
from asym_studio.gui.model import Column
from asym_studio.gui.recent import recent_files, remember_file
from asym_studio.gui.window import MainWindow
from tests.corpus import corpus_binary, needs_corpus
from tests.gui.dropping import drop
from tests.gui.windowing import (
    CSV,
    answering,
    button_named,
    choosing_file,
    click,
    dialog_handled,
    dialogs_handled,
    document,
    labels,
    open_csv,
    page,
    partition,
    type_into_cell,
)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_open_save_without_an_edit_writes_the_same_bytes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    with dialog_handled(choosing_file(path)):
        window.actions_[Act.OPEN].trigger()
    assert labels(window) == ["nvs", "otadata", "app0", "app1", "spiffs"]
    window.actions_[Act.SAVE].trigger()
    assert path.read_bytes() == CSV


def test_an_edited_cell_is_saved_and_everything_else_stays(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    assert window.isWindowModified()
    window.actions_[Act.SAVE].trigger()
    assert not window.isWindowModified()
    old, new = CSV.decode().splitlines(), path.read_text().splitlines()
    assert len(old) == len(new)
    assert [pair for pair in zip(old, new, strict=True) if pair[0] != pair[1]] == [
        (old[6], new[6]),
    ]
    assert new[6].startswith("files,")
    assert window.filing.close()
    assert window.filing.open_path(path)
    assert labels(window)[-1] == "files"


def test_save_as_binary_equals_the_codec(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    target = tmp_path / "table.bin"
    with dialog_handled(choosing_file(target)):
        window.actions_[Act.SAVE_AS].trigger()
    assert target.read_bytes() == write_binary(read_table(CSV).layout.table)
    assert document(window).kind is DocumentKind.BINARY
    type_into_cell(window, "spiffs", Column.NAME, "files")
    window.actions_[Act.SAVE].trigger()
    assert read_table(target.read_bytes()).layout.table.find("files") == 4
    assert (tmp_path / "partitions.csv").read_bytes() == CSV


@pytest.mark.parametrize("answer", ["No", "Yes"])
def test_a_name_without_its_ending_replaces_no_file_unasked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answer: str
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    target = tmp_path / "table.csv"
    target.write_bytes(b"somebody else's")
    dialogs: list[QWidget] = []

    def choose(dialog: QWidget) -> None:
        dialogs.append(dialog)
        QTimer.singleShot(0, dialog, lambda: choosing_file(tmp_path / "table")(dialog))  # the question comes within it

    def reply(question: QWidget) -> None:
        click(button_named(question, answer))
        QTimer.singleShot(0, dialogs[0], dialogs[0].close)

    with dialogs_handled(choose, reply) as seen:
        window.actions_[Act.SAVE_AS].trigger()
    assert len(seen) == 2, "it is asked"
    assert target.read_bytes() == (CSV if answer == "Yes" else b"somebody else's")
    assert not (tmp_path / "table").exists()


@needs_corpus
def test_the_asymmetric_layout_exported_is_the_one_in_the_field(window: MainWindow, tmp_path: Path) -> None:
    window.filing.new_from("esp32-ota-asym")
    target = tmp_path / "table.bin"
    export(document(window), FORMS[0], target)
    assert target.read_bytes() == corpus_binary("obs-flash-v0.3-embedded-table-padded-C00.bin")
    assert document(window).path is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.suffix)
def test_every_form_of_export_writes_a_file(window: MainWindow, tmp_path: Path, form) -> None:
    window.filing.new_from("min_spiffs")
    target = tmp_path / f"layout.{form.suffix}"
    with dialog_handled(choosing_file(target)):
        window.filing.export(form)
    assert target.stat().st_size > 100
    assert not document(window).is_modified()


def test_a_dump_is_never_overwritten(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dump = tmp_path / "flash.bin"
    content = b"\xff" * 0x8000 + write_binary(read_table(CSV).layout.table).ljust(0x1000, b"\xff") + b"\xff" * 0x10000
    dump.write_bytes(content)
    assert window.filing.open_path(dump)
    assert document(window).kind is DocumentKind.DUMP
    assert "never changed" in page(window).banners.texts()["dump"]
    type_into_cell(window, "spiffs", Column.NAME, "files")
    csv = tmp_path / "from-dump.csv"
    with dialog_handled(choosing_file(csv)) as seen:
        window.actions_[Act.SAVE].trigger()
    assert seen == ["Save Table As"]
    assert dump.read_bytes() == content
    assert read_table(csv.read_bytes()).layout.table.find("files") is not None


def test_saving_onto_the_dump_is_refused(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dump = tmp_path / "flash.bin"
    content = b"\xff" * 0x8000 + write_binary(read_table(CSV).layout.table).ljust(0x1000, b"\xff") + b"\xff" * 0x10000
    dump.write_bytes(content)
    assert window.filing.open_path(dump)
    with dialog_handled(answering("Close")) as seen:
        assert not window.filing._write(document(window), dump)
    assert seen == ["Cannot Save"]
    assert dump.read_bytes() == content
    assert document(window).kind is DocumentKind.DUMP


@pytest.mark.parametrize(
    ("name", "data"),
    [("missing.csv", None), ("nonsense.csv", b"\x00\x01nonsense"), ("row.csv", b"nvs, data, nvs, 0xzz, 0x5000\n")],
)
def test_what_cannot_be_opened_is_told_and_nothing_is_lost(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, data: bytes | None
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    bad = tmp_path / name
    if data is not None:
        bad.write_bytes(data)
    told: list[str] = []

    def read(dialog: QWidget) -> None:
        told.append(texts(dialog))
        click(button_named(dialog, "Close"))

    with dialog_handled(read) as seen:
        assert not window.filing.open_path(bad)
    assert seen == ["Cannot Open"]
    assert name in told[0], "which of many files it is"
    assert labels(window)[-1] == "files"
    assert data is None or bad.read_bytes() == data


def test_a_file_that_cannot_be_written_is_told_and_the_work_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    path.unlink()
    path.mkdir()  # a folder took its name
    window.filing.watcher.note()
    with dialog_handled(answering("Close")) as seen:
        window.actions_[Act.SAVE].trigger()
    assert seen == ["Cannot Save"]
    assert document(window).is_modified()
    path.rmdir()


@pytest.mark.parametrize(
    ("answer", "closed", "saved"), [("Save", True, True), ("Discard", True, False), ("Cancel", False, False)]
)
def test_unsaved_work_is_asked_for(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answer: str, closed: bool, saved: bool
) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    with dialog_handled(answering(answer)) as seen:
        window.actions_[Act.CLOSE].trigger()
    assert seen == ["Unsaved Changes"]
    assert (window.filing.document is None) is closed
    assert (b"files" in path.read_bytes()) is saved


def test_quitting_and_opening_ask_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    with dialog_handled(answering("Cancel")):
        window.actions_[Act.QUIT].trigger()
    assert window.isVisible()
    with dialog_handled(answering("Cancel")):
        assert not window.filing.new_from("tower")
    assert labels(window)[-1] == "files"


def test_revert_goes_back_and_can_be_undone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    with dialog_handled(answering("Revert")):
        window.actions_[Act.REVERT].trigger()
    assert labels(window)[-1] == "spiffs"
    assert not document(window).is_modified()
    window.actions_[Act.UNDO].trigger()
    assert labels(window)[-1] == "files"
    assert document(window).is_modified()


def test_a_change_on_the_disk_is_noticed_and_reloaded(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    path.write_bytes(CSV.replace(b"spiffs,   data", b"fs,       data"))
    qtbot.waitUntil(lambda: "disk" in page(window).banners.texts())
    assert "changed by another program" in page(window).banners.texts()["disk"]
    click(button_named(page(window).banners, "Reload"))
    assert labels(window)[-1] == "fs"
    assert not document(window).is_modified()


def test_keeping_ones_own_version_leaves_it_unsaved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    other = CSV.replace(b"spiffs,   data", b"fs,       data")
    path.write_bytes(other)
    qtbot.waitUntil(lambda: "disk" in page(window).banners.texts())
    click(button_named(page(window).banners, "Keep Mine"))
    assert labels(window)[-1] == "spiffs"
    assert document(window).is_modified()
    assert path.read_bytes() == other


def test_own_saves_and_equal_content_are_not_reported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    window.actions_[Act.SAVE].trigger()
    path.write_bytes(path.read_bytes())
    window.filing.watcher.check()
    qtbot.wait(300)
    assert "disk" not in page(window).banners.texts()


def test_a_removed_file_is_told_and_save_writes_it_again(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    path.unlink()
    qtbot.waitUntil(lambda: "disk" in page(window).banners.texts())
    assert document(window).is_modified()
    window.actions_[Act.SAVE].trigger()
    assert path.read_bytes() == CSV


def test_saving_over_somebody_elses_change_asks(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    other = CSV + b"# mine\n"
    path.write_bytes(other)
    with dialog_handled(answering("Cancel")) as seen:
        window.actions_[Act.SAVE].trigger()
    assert seen == ["Changed on Disk"]
    assert path.read_bytes() == other


def test_saving_over_a_change_that_was_told_asks_as_well(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    other = CSV + b"# mine\n"
    path.write_bytes(other)
    qtbot.waitUntil(lambda: "disk" in page(window).banners.texts())
    with dialog_handled(answering("Cancel")) as seen:
        window.actions_[Act.SAVE].trigger()
    assert seen == ["Changed on Disk"]
    assert path.read_bytes() == other
    click(button_named(page(window).banners, "Keep Mine"))
    window.actions_[Act.SAVE].trigger()  # that was said already
    assert b"files" in path.read_bytes()


def test_news_of_the_file_go_once_it_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    path.unlink()
    qtbot.waitUntil(lambda: "disk" in page(window).banners.texts())
    window.actions_[Act.SAVE].trigger()
    assert path.read_bytes() == CSV
    assert "disk" not in page(window).banners.texts()


def test_the_same_file_opened_again_is_what_was_saved_on_the_way(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    with dialog_handled(answering("Save")) as seen:
        assert window.filing.open_path(path)
    assert seen == ["Unsaved Changes"]
    assert b"files" in path.read_bytes()
    assert labels(window)[-1] == "files"


def test_a_file_that_goes_while_one_is_asked_leaves_the_open_one(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    other = tmp_path / "other.csv"
    other.write_bytes(CSV)

    def answer(dialog: QWidget) -> None:
        other.unlink()
        answering("Discard")(dialog)

    with dialogs_handled(answer, answering("Close")) as seen:
        assert not window.filing.open_path(other)
    assert seen == ["Unsaved Changes", "Cannot Open"]
    assert labels(window)[-1] == "files"
    assert document(window).is_modified()


def test_a_dropped_file_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    drop(window.start.recent.viewport(), path)
    assert document(window).path == path
    drop(page(window).map.viewport(), tmp_path, QPoint(5, 5))
    assert window.devices.isVisible()


def test_new_from_preset_with_the_keyboard(window: MainWindow) -> None:
    def pick(dialog: QWidget) -> None:
        assert isinstance(dialog, PresetGallery)
        QTest.keyClicks(dialog.search, "s3 8mb")
        QTest.keyClick(dialog.search, Qt.Key.Key_Down)
        QTest.keyClick(dialog.search, Qt.Key.Key_Up)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)

    with dialog_handled(pick):
        window.actions_[Act.NEW].trigger()
    assert document(window).layout() == load_preset("tower").layout
    assert not document(window).is_modified()
    assert window.windowTitle().startswith("tower.csv")


def test_the_start_page_lists_recent_files(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    gone = tmp_path / "gone.csv"
    remember_file(gone)
    assert recent_files() == (gone, path)
    assert window.filing.close()
    assert window.start.isVisible()
    first, second = window.start.recent.item(0), window.start.recent.item(1)
    assert not first.flags() & Qt.ItemFlag.ItemIsEnabled
    at = window.start.recent.visualItemRect(second).center()
    QTest.mouseClick(window.start.recent.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert document(window).path == path


def test_recent_files_are_bounded_and_survive_a_damaged_list(home: Path, tmp_path: Path) -> None:
    for number in range(14):
        remember_file(tmp_path / f"{number}.csv")
    assert len(recent_files()) == 10
    assert recent_files()[0] == tmp_path / "13.csv"
    (home / "asym-studio" / "config" / "recent.json").write_text("{damaged")
    assert recent_files() == ()
    remember_file(tmp_path / "again.csv")
    assert recent_files() == (tmp_path / "again.csv",)


def test_the_demo_goes_to_the_asymmetric_layout_and_back(window: MainWindow) -> None:
    click(window.start.demo)
    before = document(window).layout()
    assert "1.88 MB" in page(window).banners.texts()["demo"]
    click(button_named(page(window).banners, "Apply esp32-ota-asym"))
    assert partition(window, "app").size == 0x380000
    assert document(window).undo_stack.count() == 1
    assert "from 1.88 MB to 3.5 MB" in page(window).banners.texts()["demo"]
    click(button_named(page(window).banners, "Back to min_spiffs"))
    assert document(window).layout() == before
    window.actions_[Act.REDO].trigger()
    assert document(window).layout().table == load_preset("esp32-ota-asym").layout.table
