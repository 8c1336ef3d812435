"""The items of map and table: what they show, how they are edited, and what they tell when the layout changes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from asym_studio.flash import edits, types
from asym_studio.flash.edits import Edit
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.gui.document import Document
from asym_studio.gui.model import AREA_ROLE, AreaModel, Column
from asym_studio.gui.theme import DARK
from tests.gui.mapping import APP0, APP1, NVS, OTADATA, SPIFFS, layout, usual

Roles = Qt.ItemDataRole


@pytest.fixture
def model(qtbot: QtBot) -> AreaModel:
    document = Document(usual())
    model = AreaModel(document, document)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def texts(model: AreaModel, table_row: int, role: int = Roles.DisplayRole) -> list[str]:
    return [model.data(model.index_of_row(table_row, column), role) for column in Column]


def place_of(model: AreaModel, label: str) -> int:
    return [block.title for block in model.blocks()].index(label)


def table_row(model: AreaModel, label: str) -> int:
    row = model.document.layout().table.find(label)
    assert row is not None
    return row


def test_rows_are_the_areas_in_order(model: AreaModel) -> None:
    names = [model.data(model.index(row, Column.NAME)) for row in range(model.rowCount())]
    assert names == [
        "Reserved", "Bootloader", "Partition table", "nvs", "otadata", "app0", "app1", "Free", "spiffs", "Free",
    ]  # fmt: skip
    assert tuple(model.data(model.index(row, 0), AREA_ROLE) for row in range(model.rowCount())) == usual().areas()


def test_a_partition_shows_everything(model: AreaModel) -> None:
    assert texts(model, 2) == ["app0", "app", "ota_0", "0x10000", "1.25 MB (0x140000)", "0x150000", "", ""]
    tooltip = model.data(model.index_of_row(2), Roles.ToolTipRole)
    for part in ("app0", "app ota_0", "1.25 MB (0x140000)", "0x10000 – 0x150000", "application"):
        assert part in tooltip


def test_it_is_spoken_in_a_sentence(qtbot: QtBot) -> None:
    secret = Partition("keys", types.DATA, types.NVS_KEYS, 0x300000, 0x1000, types.ENCRYPTED)
    model = AreaModel(Document(layout(APP0, secret, pinned=frozenset({"app0"}))))
    assert texts(model, 0, Roles.AccessibleTextRole)[0] == (
        "app0, app ota_0, 1.25 MB at 0x10000 to 0x150000, pinned, 2 problems"
    )
    spoken = texts(model, 1, Roles.AccessibleTextRole)
    assert spoken[0].startswith("keys, data nvs_keys, 4 KB at 0x300000 to 0x301000, encrypted")
    assert spoken[Column.OFFSET] == "Offset: 0x300000"
    assert all(spoken)


def test_only_partitions_can_be_edited(model: AreaModel) -> None:
    for row in range(model.rowCount()):
        editable = bool(model.flags(model.index(row, Column.NAME)) & Qt.ItemFlag.ItemIsEditable)
        assert editable == (model.area(model.index(row, 0)).row is not None)
    assert not model.setData(model.index(0, Column.NAME), "mine")


@pytest.mark.parametrize(
    ("column", "typed", "expected"),
    [
        (Column.NAME, "storage", {"label": "storage"}),
        (Column.SUBTYPE, "littlefs", {"subtype": types.LITTLEFS}),
        (Column.SUBTYPE, "0x06", {"subtype": types.UNDEFINED}),
        (Column.OFFSET, "3.25M", {"offset": 0x340000}),
        (Column.SIZE, "128K", {"size": 0x20000}),
        (Column.SIZE, "0x80000", {"size": 0x80000}),
        (Column.END, "0x350000", {"size": 0x50000}),
        (Column.FLAGS, "encrypted", {"flags": types.ENCRYPTED}),
        (Column.FLAGS, "", {"flags": 0}),
    ],
)
def test_typed_values_are_edits(model: AreaModel, column: Column, typed: str, expected: dict[str, object]) -> None:
    row = table_row(model, "spiffs")
    assert model.setData(model.index_of_row(row, column), typed)
    changed = model.document.layout().table[row]
    wanted = {"label": "spiffs", "offset": SPIFFS.offset, "size": SPIFFS.size, "flags": 0} | expected
    assert {name: getattr(changed, name) for name in wanted} == wanted
    assert model.document.undo_stack.count() == (0 if typed == "" else 1)


def test_another_type_gets_a_subtype_that_fits(model: AreaModel) -> None:
    assert model.setData(model.index_of_row(4, Column.TYPE), "app")
    assert model.document.layout().table[4].subtype_name == "ota_2"
    assert model.setData(model.index_of_row(4, Column.TYPE), "data")
    assert model.document.layout().table[4].subtype_name == "undefined"


@pytest.mark.parametrize(
    ("label", "column", "typed"),
    [
        ("app0", Column.OFFSET, "0x11000"),
        ("app0", Column.SIZE, "3M"),
        ("app0", Column.SIZE, "many"),
        ("app0", Column.SIZE, "-1"),
        ("app0", Column.NAME, "app1"),
        ("app0", Column.NAME, ""),
        ("app0", Column.TYPE, "apple"),
        ("app0", Column.SUBTYPE, "0x1ff"),
        ("app0", Column.FLAGS, "sticky"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(model: AreaModel, label: str, column: Column, typed: str) -> None:
    reasons: list[str] = []
    model.editRefused.connect(reasons.append)
    assert not model.setData(model.index_of_row(table_row(model, label), column), typed)
    assert len(reasons) == 1 and len(reasons[0]) > 10
    assert model.document.layout() == usual()


def test_pins_are_toggled(model: AreaModel) -> None:
    assert model.setData(model.index_of_row(2, Column.PIN), True)
    assert model.document.layout().pinned == {"app0"}
    assert model.data(model.index_of_row(2, Column.PIN), Roles.EditRole) is True
    assert not model.flags(model.index_of_row(2, Column.OFFSET)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(model.index_of_row(2, Column.PIN), False)
    assert model.document.layout() == usual()


Make = Callable[[Layout], Edit]


@pytest.mark.parametrize(
    "make",
    [
        lambda shown: edits.move(shown, 4, 0x320000),
        lambda shown: edits.resize(shown, 4, 0x1000),
        lambda shown: edits.delete(shown, 2),
        lambda shown: edits.rename(shown, 4, "files"),
        lambda shown: edits.insert_in_gap(shown, shown.gaps()[0]),
        lambda shown: edits.swap(shown, 2, 3),
        edits.close_gaps,
        lambda shown: edits.split(shown, 3, 0x200000),
    ],
)
def test_the_selection_stays_with_its_partition(model: AreaModel, make: Make) -> None:
    selection = QItemSelectionModel(model)
    flags = QItemSelectionModel.SelectionFlag
    selection.setCurrentIndex(model.index_of_row(4), flags.ClearAndSelect | flags.Rows)
    edit = make(model.document.layout())
    model.document.apply(edit.layout, "Edit")
    label = "files" if "files" in [p.label for p in edit.layout.table] else "spiffs"
    assert selection.currentIndex().row() == place_of(model, label)
    assert [index.row() for index in selection.selectedRows()] == [place_of(model, label)]
    model.document.undo_stack.undo()
    assert selection.currentIndex().row() == place_of(model, "spiffs")
    assert [block.area for block in model.blocks()] == list(usual().areas())


def test_numbers_alone_are_told_as_changed_data(model: AreaModel) -> None:
    told: list[str] = []
    model.rowsInserted.connect(lambda: told.append("inserted"))
    model.rowsRemoved.connect(lambda: told.append("removed"))
    model.layoutChanged.connect(lambda: told.append("layout"))
    model.modelReset.connect(lambda: told.append("reset"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    model.document.apply(edits.resize(model.document.layout(), 4, 0x20000).layout, "Resize")
    assert not told
    assert changed == [place_of(model, "spiffs"), place_of(model, "spiffs") + 1]


def test_persistent_indexes_follow_a_new_order(model: AreaModel) -> None:
    first, second = (QPersistentModelIndex(model.index_of_row(row)) for row in (2, 3))
    model.document.apply(edits.swap(model.document.layout(), 2, 3).layout, "Swap")
    assert (first.data(), second.data()) == ("app0", "app1")
    assert first.row() > second.row()


def test_a_theme_repaints(model: AreaModel) -> None:
    before = model.data(model.index_of_row(2), Roles.DecorationRole)
    model.set_theme(DARK)
    assert model.data(model.index_of_row(2), Roles.DecorationRole).cacheKey() != before.cacheKey()


def test_blocks_are_the_same_object_until_something_changes(model: AreaModel) -> None:
    before = model.blocks()
    assert model.blocks() is before
    model.document.apply(layout(NVS, OTADATA, APP0, APP1), "Delete")
    assert model.blocks() is not before
