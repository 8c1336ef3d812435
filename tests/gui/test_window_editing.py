"""Editing with table, inspector, map, menus and the problem list; each is compared with the layout or the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from asym_studio.flash.binary import write_binary
from asym_studio.flash.errors import Severity
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.reading import read_table
from asym_studio.flash.units import MB
from asym_studio.gui.actions import Act
from asym_studio.gui.model import Column
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import (
    CSV,
    FAULTY,
    button_named,
    choose,
    click,
    click_cell,
    document,
    labels,
    open_csv,
    page,
    partition,
    press,
    type_into,
    type_into_cell,
)

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a table of two slots, a hole, and free space at the end."""
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    return window


def saved(window: MainWindow):
    """Save, and return the layout that is in the file then."""
    window.actions_[Act.SAVE].trigger()
    path = document(window).path
    assert path is not None
    return read_table(path.read_bytes()).layout


# --- the table


@pytest.mark.parametrize("text", ["0x60000", "384K", "0.375M", "393216"])
def test_a_size_is_typed_as_people_write_it(table: MainWindow, text: str) -> None:
    type_into_cell(table, "spiffs", Column.SIZE, text)
    assert partition(table, "spiffs").size == 0x60000
    assert saved(table).table[4].size == 0x60000


def test_cells_change_label_type_and_subtype(table: MainWindow) -> None:
    click_cell(table, "spiffs", Column.SUBTYPE, double=True)
    box = next(box for box in page(table).table.viewport().findChildren(QComboBox) if box.isVisible())
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), "0x99")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert partition(table, "spiffs").subtype == 0x99
    assert saved(table).table[4].subtype == 0x99


def test_a_refused_cell_changes_nothing_and_says_why(table: MainWindow) -> None:
    before = document(table).layout()
    type_into_cell(table, "spiffs", Column.NAME, "app0")
    assert document(table).layout() == before
    assert "app0" in page(table).table_banners.texts()["refused"]
    type_into_cell(table, "spiffs", Column.NAME, "files")
    assert page(table).table_banners.texts() == {}


def test_numbers_in_the_table_obey_the_policy(table: MainWindow) -> None:
    type_into_cell(table, "app0", Column.SIZE, "1.5M")
    assert partition(table, "app0").size == 1 * MB
    table.actions_[Act.PUSH].trigger()
    type_into_cell(table, "app0", Column.SIZE, "1.5M")
    assert partition(table, "app0").size == 1.5 * MB
    assert partition(table, "app1").offset == 0x190000


def test_map_table_and_inspector_select_the_same(table: MainWindow) -> None:
    editor = page(table)
    row = document(table).layout().table.find("app1")
    assert row is not None
    at = editor.map.visualRect(editor.model.index_of_row(row)).center()
    QTest.mouseClick(editor.map.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert editor.table.selectionModel().selectedRows()[0].row() == editor.model.index_of_row(row).row()
    assert editor.inspector.partition.label.edit.text() == "app1"
    choose(table, "nvs")
    assert editor.inspector.partition.label.edit.text() == "nvs"
    assert editor.map.current_block().title == "nvs"


def test_the_pin_column_pins_with_a_click(table: MainWindow) -> None:
    click_cell(table, "spiffs", Column.PIN)
    assert document(table).layout().pinned == {"spiffs"}
    assert saved(table).pinned == {"spiffs"}


# --- the inspector


def test_the_inspector_moves_and_resizes_exactly(table: MainWindow) -> None:
    choose(table, "spiffs")
    fields = page(table).inspector.partition
    type_into(fields.offset.edit, "0x340000")
    type_into(fields.end.edit, "4M")
    assert (partition(table, "spiffs").offset, partition(table, "spiffs").end) == (0x340000, 4 * MB)
    type_into(fields.size_field.edit, "512K")
    assert partition(table, "spiffs").size == 0x80000
    assert document(table).undo_stack.count() == 3
    assert saved(table).table[4] == partition(table, "spiffs")


def test_esc_restores_and_leaves_the_layout_alone(table: MainWindow) -> None:
    choose(table, "spiffs")
    field = page(table).inspector.partition.size_field
    type_into(field.edit, "nonsense", enter=False)
    assert "not a size" in field.message.text()
    press(field.edit, Qt.Key.Key_Escape)
    assert field.edit.text() == "0x40000"
    assert field.message.isHidden()
    assert document(table).undo_stack.count() == 0


def test_a_refusal_stands_below_the_field_with_the_nearest_value(table: MainWindow) -> None:
    choose(table, "app0")
    field = page(table).inspector.partition.size_field
    type_into(field.edit, "2M")
    assert field.message.isVisible()
    assert "app1" in field.message.text()
    assert partition(table, "app0").size == 1 * MB
    choose(table, "spiffs")
    offset = page(table).inspector.partition.offset
    type_into(offset.edit, "0x300100")
    click(offset.instead)
    assert partition(table, "spiffs").offset in (0x300000, 0x301000)
    assert offset.message.isHidden()


def test_the_inspector_shows_hex_and_human_while_one_types(table: MainWindow) -> None:
    choose(table, "spiffs")
    field = page(table).inspector.partition.size_field
    assert (field.edit.text(), field.reading.text()) == ("0x40000", "256 KB")
    type_into(field.edit, "0.5M", enter=False)
    assert field.reading.text() == "512 KB"


def test_flags_pin_and_kind_are_set_in_the_inspector(table: MainWindow) -> None:
    choose(table, "spiffs")
    fields = page(table).inspector.partition
    click(fields.readonly)
    assert partition(table, "spiffs").readonly
    click(fields.pinned)
    assert document(table).layout().pinned == {"spiffs"}
    assert fields.offset.edit.isReadOnly()
    click(fields.pinned)
    type_into(fields.subtype.lineEdit(), "littlefs")
    assert partition(table, "spiffs").subtype_name == "littlefs"
    choose(table, "otadata")
    click(fields.readonly)
    assert not partition(table, "otadata").readonly
    assert not fields.readonly.isChecked()


def test_an_unknown_type_is_refused_below_the_field(table: MainWindow) -> None:
    choose(table, "spiffs")
    fields = page(table).inspector.partition
    type_into(fields.type.lineEdit(), "nonsense")
    assert partition(table, "spiffs").type_name == "data"
    assert "nonsense" in fields._kind_message.text()


def test_system_areas_say_why_they_are_locked(table: MainWindow) -> None:
    editor = page(table)
    for number, area in enumerate(document(table).layout().areas()[:3]):
        editor.editing.select_index(number)
        shown = editor.inspector.system
        assert editor.inspector.current_page() is shown
        assert shown._meaning.text()
        assert shown.offset.isVisible() is (area.kind is AreaKind.TABLE)
    assert not table.actions_[Act.DELETE].isEnabled()


def test_nothing_selected_shows_the_summary(table: MainWindow) -> None:
    inspector = page(table).inspector
    assert inspector.current_page() is inspector.summary
    facts = dict(inspector.summary._facts(document(table).layout()))
    assert facts["Largest app"].startswith("app0, 1 MB")


@pytest.mark.parametrize(
    ("rows", "said"),
    [("", "none"), ("app0,app,ota_0,0x10000,1M,", "none"), ("app,app,factory,0x10000,1M,", "none: factory boots")],
)
def test_only_a_factory_app_is_said_to_boot_without_otadata(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, rows: str, said: str
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv", f"nvs,data,nvs,0x9000,0x5000,\n{rows}\n".encode())
    words = [label.text() for label in page(window).inspector.summary.findChildren(QLabel)]
    assert words[words.index("otadata") + 1] == said


# --- adding and deleting


def test_add_and_delete_with_the_keyboard(table: MainWindow) -> None:
    choose(table, "app1")
    press(page(table).table, Qt.Key.Key_Delete)
    assert labels(table) == ["nvs", "otadata", "app0", "spiffs"]
    area = page(table).editing.area()
    assert area is not None
    assert area.kind is AreaKind.GAP
    press(page(table).table, Qt.Key.Key_Insert)
    assert len(labels(table)) == 5
    table.actions_[Act.UNDO].trigger()
    table.actions_[Act.UNDO].trigger()
    assert labels(table) == ["nvs", "otadata", "app0", "app1", "spiffs"]
    assert saved(table).table == document(table).layout().table


def test_insert_on_the_map_does_what_add_does(table: MainWindow) -> None:
    choose(table, "app1")
    press(page(table).map, Qt.Key.Key_Insert)
    assert len(labels(table)) == 6
    table.actions_[Act.UNDO].trigger()
    page(table).editing.select_offset(0x210000)
    press(page(table).map, Qt.Key.Key_Insert)
    assert len(labels(table)) == 5, "in a gap the inspector asks first"
    assert page(table).inspector.isAncestorOf(table.focusWidget())


def test_a_gap_takes_a_partition_of_the_given_kind_and_size(table: MainWindow) -> None:
    page(table).editing.select_offset(0x210000)
    form = page(table).inspector.gap
    type_into(form.type.lineEdit(), "app")
    assert form.subtype.currentText() == "ota_2"
    type_into(form.label.edit, "updater", enter=False)
    type_into(form.size_field.edit, "256K", enter=False)
    click(form.add)
    added = partition(table, "updater")
    assert (added.offset, added.size, added.subtype_name) == (0x210000, 0x40000, "ota_2")
    assert page(table).inspector.partition.label.edit.text() == "updater"
    assert saved(table).table == document(table).layout().table


def test_a_gap_is_given_to_the_partition_before_it(table: MainWindow) -> None:
    page(table).editing.select_offset(0x210000)
    click(button_named(page(table).inspector.gap, "Grow app1 into it"))
    assert partition(table, "app1").end == 0x300000


def test_every_edit_has_an_action(table: MainWindow) -> None:
    choose(table, "spiffs")
    act = table.actions_
    for name, check in (
        (Act.GROW, lambda: partition(table, "spiffs").end == 4 * MB),
        (Act.SPLIT, lambda: len(labels(table)) == 6),
        (Act.DELETE, lambda: len(labels(table)) == 5),
    ):
        act[name].trigger()
        assert check(), name
    choose(table, "app0")
    act[Act.SWAP_NEXT].trigger()
    assert partition(table, "app1").offset == 0x10000
    act[Act.SWAP_PREVIOUS].trigger()
    assert partition(table, "app0").offset == 0x10000
    act[Act.PIN].trigger()
    assert document(table).layout().pinned == {"app0"}
    act[Act.CLOSE_GAPS].trigger()
    gaps = document(table).layout().gaps()
    assert len(gaps) == 1
    assert gaps[0].end == 4 * MB
    steps = document(table).undo_stack.count()
    for _ in range(steps):
        press(page(table).table, Qt.Key.Key_Z, CTRL)
    assert not document(table).is_modified()


def test_dragging_on_the_map_is_one_step_that_is_saved(table: MainWindow) -> None:
    flash = page(table).map
    row = document(table).layout().table.find("spiffs")
    assert row is not None
    rect = flash.visualRect(page(table).model.index_of_row(row))
    edge = QPoint(rect.right() - 1, rect.top() + 4)
    QTest.mousePress(flash.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    for step in range(1, 9):
        QTest.mouseMove(flash.viewport(), edge + QPoint(step * 10, 0))
    QTest.mouseRelease(flash.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(80, 0))
    assert partition(table, "spiffs").size > 0x40000
    assert document(table).undo_stack.count() == 1
    assert saved(table).table[4] == partition(table, "spiffs")


# --- the settings in the header


def test_chip_and_flash_size_are_undo_steps_and_are_saved(table: MainWindow) -> None:
    header = page(table).header
    header.chip.setFocus()
    QTest.keyClicks(header.chip, "ESP32-S3")
    header.chip.activated.emit(header.chip.currentIndex())
    header.flash_size.setCurrentIndex(header.flash_size.findData(8 * MB))
    header.flash_size.activated.emit(header.flash_size.currentIndex())
    layout = document(table).layout()
    assert (layout.chip.name, layout.flash_size) == ("esp32s3", 8 * MB)
    again = saved(table)
    assert (again.chip.name, again.flash_size) == ("esp32s3", 8 * MB)
    table.actions_[Act.UNDO].trigger()
    table.actions_[Act.UNDO].trigger()
    assert document(table).layout().chip.name == "esp32"
    assert header.chip.currentText() == "ESP32"


# --- problems and history


def test_a_problem_is_jumped_to_and_fixed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = open_csv(window, qtbot, tmp_path / "faulty.csv", FAULTY)
    editor = page(window)
    first = editor.problems.list.problems[0]
    assert (first.severity, first.label) == (Severity.ERROR, "nvs")
    assert "Problems (" in editor.tabs.tabText(0)
    at = editor.problems.list.visualItemRect(editor.problems.list.item(0, 0)).center()
    QTest.mouseClick(editor.problems.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert editor.inspector.partition.label.edit.text() == "nvs"
    click(button_named(editor.problems.list, f"Fix: {first.fix.title}" if first.fix else ""))
    assert partition(window, "nvs").size >= 0x3000
    assert not editor.problems.counts()[Severity.ERROR]
    window.actions_[Act.SAVE].trigger()
    assert read_table(path.read_bytes()).layout.table == document(window).layout().table
    window.actions_[Act.UNDO].trigger()
    assert editor.problems.counts()[Severity.ERROR] == 1


UNSORTED = b"nvs, data, nvs, 0x9000, 0x5000\nfactory, app, factory, 0x20000, 1M\nphy, data, phy, 0xe000, 0x1000\n"


@pytest.mark.parametrize("how", ["fix", "edit"])
def test_rows_out_of_order_end_with_the_first_edit(window: MainWindow, qtbot: QtBot, tmp_path: Path, how: str) -> None:
    open_csv(window, qtbot, tmp_path / "unsorted.csv", UNSORTED)
    problems = page(window).problems
    assert problems.list.problems[0].code == "rows-out-of-order"
    if how == "fix":
        click(button_named(problems.list, "Fix: Sort the rows by offset"))
    else:
        type_into_cell(window, "phy", Column.NAME, "radio")
    assert "rows-out-of-order" not in [problem.code for problem in problems.list.problems]
    assert not problems.counts()[Severity.ERROR]
    window.actions_[Act.UNDO].trigger()
    assert problems.counts()[Severity.ERROR] == 1


def test_a_wrong_checksum_ends_when_the_table_is_written_anew(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "table.bin"
    whole = write_binary(read_table(CSV).layout.table)
    at = whole.index(b"\xeb\xeb") + 16
    path.write_bytes(whole[:at] + bytes(16) + whole[at + 16 :])
    window.filing.open_path(path)
    problems = page(window).problems
    assert problems.counts()[Severity.ERROR] == 1
    window.actions_[Act.SAVE].trigger()
    assert path.read_bytes() == whole
    assert problems.counts()[Severity.ERROR] == 0


def test_problems_by_the_keyboard(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "faulty.csv", FAULTY)
    problems = page(window).problems.list
    press(page(window), Qt.Key.Key_F8)
    assert problems.currentRow() == 0
    assert page(window).editing.row() == 0
    press(problems, Qt.Key.Key_Return, CTRL)
    assert partition(window, "nvs").size >= 0x3000


def test_no_problems_is_said(window: MainWindow) -> None:
    window.filing.new_from("esp32-ota-asym")
    assert page(window).problems.currentIndex() == 1
    assert page(window).tabs.tabText(0) == "Problems"


def test_the_history_goes_back_and_forth(table: MainWindow) -> None:
    type_into_cell(table, "spiffs", Column.NAME, "files")
    type_into_cell(table, "files", Column.SIZE, "512K")
    history = page(table).history
    page(table).tabs.setCurrentWidget(history)
    assert history.model().rowCount() == 3
    history.setCurrentIndex(history.model().index(0, 0))
    assert partition(table, "spiffs").size == 0x40000
    history.setCurrentIndex(history.model().index(2, 0))
    assert partition(table, "files").size == 0x80000
