"""Images attached to partitions: by dialog and drop, followed on the disk, kept by undo, saved with the table."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from asym_studio.flash import edits
from asym_studio.flash.errors import Severity
from asym_studio.gui.blocks import blocks_of
from asym_studio.gui.inspector_image import ImageRow
from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow
from tests.gui.dropping import drop
from tests.gui.imaging import image, write_image
from tests.gui.windowing import (
    choose,
    choosing_file,
    click,
    click_cell,
    dialog_handled,
    document,
    open_csv,
    page,
    partition,
    press,
    type_into,
)

LENGTH = 600_000


def row_of(window: MainWindow) -> ImageRow:
    return page(window).inspector.partition.image


def used(window: MainWindow, label: str) -> int:
    return document(window).layout().image_length(label)


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a table that has two slots of 1 MB; an image lies beside it in build/."""
    write_image(tmp_path / "build" / "app.bin", LENGTH, version="1.0")
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    choose(window, "app0")
    return window


def attach(window: MainWindow, qtbot: QtBot, path: Path, label: str = "app0") -> None:
    choose(window, label)
    assert drop(row_of(window), path)
    qtbot.waitUntil(lambda: used(window, label) > 0)


def test_an_image_is_attached_by_the_dialog_and_its_numbers_are_shown(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    row = row_of(opened)
    with dialog_handled(choosing_file(tmp_path / "build" / "app.bin")):
        row.attach.file_action.trigger()
    qtbot.waitUntil(lambda: used(opened, "app0") == LENGTH)
    assert document(opened).undo_stack.count() == 1
    assert document(opened).layout().images[0].path == "build/app.bin"
    assert "57 % used" in row.numbers.text()
    assert "free" in row.numbers.text()
    assert f"{0x93000 - LENGTH:,} B below the next 4 KB step" in row.about.text()
    assert "ESP32" in row.about.text()
    assert "SHA-256 verified" in row.about.text()
    assert row.used.value() == 57


def test_the_map_tells_how_much_of_the_slot_is_used(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    flash_map = page(opened).map
    before = flash_map.viewport().grab().toImage()
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    index = page(opened).model.index_of_row(document(opened).layout().table.find("app0") or 0)
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        assert "57 % used" in index.data(role)
    rect = flash_map.visualRect(index)
    after = flash_map.viewport().grab().toImage()
    ratio = after.devicePixelRatio()
    y = round((rect.bottom() - 6) * ratio)
    solid, free = (round((rect.left() + rect.width() * share) * ratio) for share in (0.3, 0.8))
    assert after.pixelColor(solid, y) == before.pixelColor(solid, y)
    assert after.pixelColor(free, y).lightness() > before.pixelColor(free, y).lightness()


def test_an_image_dropped_on_a_block_of_the_map_goes_to_that_partition(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    flash_map = page(opened).map
    index = page(opened).model.index_of_row(document(opened).layout().table.find("app1") or 0)
    at = flash_map.visualRect(index).center()
    assert drop(flash_map.viewport(), tmp_path / "build" / "app.bin", at)
    qtbot.waitUntil(lambda: used(opened, "app1") == LENGTH)
    assert used(opened, "app0") == 0


def test_a_table_dropped_on_the_map_is_opened(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_bytes(b"nvs, data, nvs, 0x9000, 0x6000,\nfactory, app, factory, 0x10000, 1M,\n")
    assert drop(page(opened).map.viewport(), other)
    qtbot.waitUntil(lambda: document(opened).path == other)


def test_a_rebuilt_image_updates_the_numbers_by_itself(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    steps = document(opened).undo_stack.count()
    qtbot.wait(50)
    write_image(tmp_path / "build" / "app.bin", 700_000, version="1.1")
    qtbot.waitUntil(lambda: used(opened, "app0") == 700_000)
    assert "66 % used" in row_of(opened).numbers.text()
    assert document(opened).undo_stack.count() == steps
    told = page(opened).banners.texts()["rebuilt"]
    assert told == "app.bin was rebuilt: 585.94 KB → 683.59 KB"


def test_a_rebuild_leaves_alone_what_is_being_typed(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    click_cell(opened, "app0", Column.SIZE, double=True)
    (line,) = (each for each in page(opened).table.viewport().findChildren(QLineEdit) if each.isVisible())
    line.setText("1.5")
    write_image(tmp_path / "build" / "app.bin", 700_000, version="1.1")
    qtbot.waitUntil(lambda: used(opened, "app0") > LENGTH)
    assert line.isVisible()
    assert line.text() == "1.5"
    press(line, Qt.Key.Key_Escape)


def test_undo_brings_back_the_layout_but_no_old_news_of_the_image(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    type_into(page(opened).inspector.partition.size_field.edit, "900K")
    assert partition(opened, "app0").size == 900 * 1024
    write_image(tmp_path / "build" / "app.bin", 800_000)
    qtbot.waitUntil(lambda: used(opened, "app0") == 800_000)
    press(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert partition(opened, "app0").size == 1 << 20
    assert used(opened, "app0") == 800_000
    press(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document(opened).layout().images == ()
    assert not document(opened).is_modified()


def test_a_partition_can_not_be_made_smaller_than_its_image(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    field = page(opened).inspector.partition.size_field
    type_into(field.edit, "512K")
    assert partition(opened, "app0").size == 1 << 20
    assert "image" in field.message.text()
    assert field.instead.text() == f"Use {0x93000:#x} instead"
    click(field.instead)
    assert partition(opened, "app0").size == 0x93000


def test_an_image_that_grew_too_large_is_a_problem_whose_fix_makes_room(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    write_image(tmp_path / "build" / "app.bin", 1_200_000)
    codes = lambda: [problem.code for problem in document(opened).problems()]  # noqa: E731 — read at each try
    qtbot.waitUntil(lambda: "attached-too-large" in codes())
    assert row_of(opened).numbers.property("tone") == "danger"
    place = codes().index("attached-too-large")
    choose(opened, "nvs")
    page(opened).problems.list.jump(place)
    assert page(opened).editing.partition() == partition(opened, "app0")
    assert row_of(opened).attach.hasFocus()
    page(opened).problems.list.fix(place)
    assert partition(opened, "app0").size >= 1_200_000
    assert "attached-too-large" not in codes()


def test_the_image_is_saved_with_the_table_and_is_there_after_reopening(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    press(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saved = (tmp_path / "partitions.csv").read_text(encoding="utf-8")
    assert "images=app0=build/app.bin" in saved
    assert opened.filing.open_path(tmp_path / "partitions.csv")
    qtbot.waitUntil(lambda: used(opened, "app0") == LENGTH)
    assert not document(opened).is_modified()


def test_saving_elsewhere_adjusts_the_path_for_the_file_and_for_every_step(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    type_into(page(opened).inspector.partition.size_field.edit, "900K")
    (tmp_path / "boards").mkdir()
    with dialog_handled(choosing_file(tmp_path / "boards" / "esp.csv")):
        press(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    saved = (tmp_path / "boards" / "esp.csv").read_text(encoding="utf-8")
    assert "images=app0=../build/app.bin" in saved
    assert used(opened, "app0") == LENGTH
    assert not document(opened).is_modified()
    press(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document(opened).layout().images[0].path == "../build/app.bin"
    assert used(opened, "app0") == LENGTH


def test_detaching_is_one_step(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    click(row_of(opened).detach)
    assert document(opened).layout().images == ()
    assert not row_of(opened).used.isVisible()
    press(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert used(opened, "app0") == LENGTH


@pytest.mark.parametrize("what", ["noise", "missing", "empty folder", "an empty file"])
def test_what_is_no_image_is_told_and_changes_nothing(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    bad = tmp_path / "bad"
    if what == "noise":
        bad.write_bytes(bytes(range(1, 256)) * 40)
    elif what == "empty folder":
        bad.mkdir()
    elif what == "an empty file":
        bad.write_bytes(b"")
    before = document(opened).layout()
    assert drop(row_of(opened), bad)
    qtbot.waitUntil(lambda: row_of(opened).message.property("tone") == "danger")
    assert len(row_of(opened).message.text()) > 20
    assert document(opened).layout() == before
    assert document(opened).undo_stack.count() == 0


def test_a_damaged_image_is_a_warning_that_says_so(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    damaged = bytearray(image(LENGTH))
    damaged[5000] ^= 1
    (tmp_path / "app.bin").write_bytes(damaged)
    attach(opened, qtbot, tmp_path / "app.bin")
    found = {problem.code: problem.severity for problem in document(opened).problems()}
    assert found["attached-damaged"] is Severity.WARNING
    assert row_of(opened).message.property("tone") == "danger"


def test_an_image_that_goes_away_is_told_and_comes_back(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    built = tmp_path / "build" / "app.bin"
    attach(opened, qtbot, built)
    qtbot.wait(50)
    built.unlink()
    qtbot.waitUntil(lambda: "holds no image any more" in page(opened).banners.texts().get("rebuilt", ""))
    assert "attached-unreadable" in [problem.code for problem in document(opened).problems()]
    write_image(built, 610_000 // 16 * 16)
    qtbot.waitUntil(lambda: used(opened, "app0") == 610_000 // 16 * 16)


def test_reading_that_was_given_up_is_not_told_any_more(opened: MainWindow, tmp_path: Path) -> None:
    row = row_of(opened)
    before = row.message.text()
    assert drop(row, tmp_path / "build" / "app.bin")
    assert "Reading" in row.message.text()
    click(row.cancel)
    assert row.message.text() == before
    assert row.attach.isEnabled()


def test_only_apps_offer_an_image(opened: MainWindow) -> None:
    choose(opened, "spiffs")
    assert not row_of(opened).isVisible()
    choose(opened, "app1")
    assert row_of(opened).isVisible()


def test_a_drag_shows_the_share_of_the_slot_as_it_will_be(opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    attach(opened, qtbot, tmp_path / "build" / "app.bin")
    layout = document(opened).layout()
    row = layout.table.find("app0")
    assert row is not None
    before = page(opened).model.blocks()
    larger = blocks_of(edits.resize(layout, row, 0xF0000, policy=edits.Policy.TRADE).layout, before)
    assert next(block for block in larger if block.title == "app0").used_text == "61 % used"


def test_the_same_image_after_a_clean_build_takes_the_warning_back(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    built = tmp_path / "build" / "app.bin"
    attach(opened, qtbot, built)
    data = built.read_bytes()
    qtbot.wait(50)
    built.unlink()
    (tmp_path / "build").rmdir()
    qtbot.waitUntil(lambda: "holds no image any more" in page(opened).banners.texts().get("rebuilt", ""))
    (tmp_path / "build").mkdir()
    built.write_bytes(data)
    qtbot.waitUntil(lambda: "as large as before" in page(opened).banners.texts()["rebuilt"])
    assert used(opened, "app0") == LENGTH
