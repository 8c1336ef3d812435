"""The map by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from asym_studio.flash.edits import Policy
from asym_studio.flash.units import KB
from tests.gui.mapping import APP0, NVS, SPIFFS, Driver, layout, usual

SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Key = Qt.Key


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    found = Driver(qtbot, usual())
    found.map.choose_row(4)
    return found


def test_arrows_walk_over_all_areas(driver: Driver) -> None:
    here = driver.index("spiffs").row()
    driver.key(Key.Key_Left)
    assert driver.map.currentIndex().row() == here - 1
    driver.key(Key.Key_Home)
    driver.key(Key.Key_Left)
    assert driver.map.currentIndex().row() == 0
    driver.key(Key.Key_End)
    driver.key(Key.Key_Right)
    assert driver.map.currentIndex().row() == driver.model.rowCount() - 1
    assert len(driver.map.selectionModel().selectedRows()) == 1


@pytest.mark.parametrize(
    ("key", "modifiers", "offset", "size"),
    [
        (Key.Key_Right, CTRL, 4 * KB, 0),
        (Key.Key_Left, CTRL, -4 * KB, 0),
        (Key.Key_Right, CTRL | SHIFT, 64 * KB, 0),
        (Key.Key_Right, ALT, 0, 4 * KB),
        (Key.Key_Left, ALT, 0, -4 * KB),
        (Key.Key_Right, ALT | SHIFT, 4 * KB, -4 * KB),
        (Key.Key_Left, ALT | SHIFT, -4 * KB, 4 * KB),
    ],
)
def test_keys_move_and_resize_in_steps(
    driver: Driver, key: Qt.Key, modifiers: Qt.KeyboardModifier, offset: int, size: int
) -> None:
    driver.key(key, modifiers)
    spiffs = driver.partition("spiffs")
    assert (spiffs.offset - SPIFFS.offset, spiffs.size - SPIFFS.size) == (offset, size)


def test_an_app_moves_by_64_kb(qtbot: QtBot) -> None:
    driver = Driver(qtbot, layout(NVS, APP0))
    driver.map.choose_row(1)
    driver.key(Key.Key_Right, CTRL)
    assert driver.partition("app0").offset == APP0.offset + 64 * KB


def test_presses_in_a_row_are_one_step(driver: Driver) -> None:
    for _ in range(3):
        driver.key(Key.Key_Right, CTRL)
    assert driver.steps() == 1
    assert driver.partition("spiffs").offset == SPIFFS.offset + 12 * KB
    driver.document.undo_stack.undo()
    assert driver.document.layout() == usual()


def test_another_kind_of_press_or_another_block_is_another_step(driver: Driver) -> None:
    driver.key(Key.Key_Right, CTRL)
    driver.key(Key.Key_Right, ALT)
    assert driver.steps() == 2
    driver.key(Key.Key_Left)
    driver.key(Key.Key_Right)
    driver.key(Key.Key_Right, ALT)
    assert driver.steps() == 3


def test_a_press_after_an_undo_is_another_step(driver: Driver) -> None:
    driver.key(Key.Key_Right, CTRL)
    driver.document.undo_stack.undo()
    driver.key(Key.Key_Right, CTRL)
    driver.document.undo_stack.undo()
    assert driver.document.layout() == usual()


def test_a_neighbour_in_the_way_is_named(driver: Driver) -> None:
    driver.map.choose_row(2)
    driver.key(Key.Key_Right, ALT)
    assert driver.document.layout() == usual()
    assert any("app1" in notice for notice in driver.notices)
    driver.map.set_policy(Policy.TRADE)
    driver.key(Key.Key_Right, ALT | SHIFT)
    driver.map.set_policy(Policy.PUSH)
    driver.key(Key.Key_Right, ALT)
    assert driver.partition("app0").size > 0


def test_a_pinned_block_does_not_move(qtbot: QtBot) -> None:
    pinned = layout(NVS, APP0, pinned=frozenset({"app0"}))
    driver = Driver(qtbot, pinned)
    driver.map.choose_row(1)
    driver.key(Key.Key_Right, CTRL)
    assert driver.document.layout() == pinned
    assert driver.notices == ["app0 is pinned: unpin it to move or resize it."]


def test_keys_ask_the_window_for_the_rest(driver: Driver) -> None:
    asked: list[tuple[str, object]] = []
    driver.map.editRequested.connect(lambda row: asked.append(("edit", row)))
    driver.map.deleteRequested.connect(lambda row: asked.append(("delete", row)))
    driver.map.pinRequested.connect(lambda row: asked.append(("pin", row)))
    driver.map.insertRequested.connect(lambda area: asked.append(("insert", area)))
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_P, Key.Key_Insert):
        driver.key(key)
    here = driver.model.area(driver.map.currentIndex())
    assert asked == [("edit", 4), ("delete", 4), ("pin", 4), ("insert", here)]
    driver.key(Key.Key_Left)
    gap = driver.model.area(driver.map.currentIndex())
    asked.clear()
    for key in (Key.Key_Delete, Key.Key_P, Key.Key_Insert, Key.Key_Enter):
        driver.key(key)
    assert asked == [("insert", gap), ("insert", gap)]


def test_screen_readers_see_every_area(driver: Driver) -> None:
    interface = QAccessible.queryAccessibleInterface(driver.map)
    assert interface.text(QAccessible.Text.Name) == "Flash map"
    children = [interface.child(place) for place in range(interface.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children if child is not None]
    assert "app0, app ota_0, 1.25 MB at 0x10000 to 0x150000" in names
    assert "Free, 448 KB at 0x290000 to 0x300000" in names
    assert "Bootloader, 28 KB at 0x1000 to 0x8000, locked" in names
