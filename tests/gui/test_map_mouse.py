"""Editing on the map by mouse, each compared with the document afterwards."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from asym_studio.flash.edits import Edit, Policy
from asym_studio.flash.units import KB
from tests.gui.mapping import APP0, APP1, MIDDLE, NVS, OTADATA, SPIFFS, Driver, layout, usual

SHIFT, ALT, CTRL = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    return Driver(qtbot, usual())


def test_a_dragged_block_moves_on_the_grid_of_its_kind(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.drag(start, start + QPoint(40, 5))
    moved = driver.partition("spiffs")
    assert moved.offset > SPIFFS.offset
    assert moved.offset % (4 * KB) == 0
    assert moved.size == SPIFFS.size
    assert driver.steps() == 1
    assert driver.document.undo_stack.undoText() == "Move spiffs"
    driver.document.undo_stack.undo()
    assert driver.document.layout() == usual()


def test_the_document_changes_only_on_release(driver: Driver) -> None:
    previews: list[Edit | None] = []
    driver.map.preview.connect(previews.append)
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(40, 0))
    assert driver.document.layout() == usual()
    driver.release(start + QPoint(40, 0))
    assert isinstance(previews[-2], Edit)
    assert previews[-2].layout == driver.document.layout()
    assert previews[-1] is None


def test_an_edge_resizes(driver: Driver) -> None:
    end = driver.edge("spiffs")
    driver.drag(end, end + QPoint(30, 0))
    grown = driver.partition("spiffs")
    assert (grown.offset, grown.size > SPIFFS.size) == (SPIFFS.offset, True)
    start = driver.edge("spiffs", start=True)
    driver.drag(start, start - QPoint(20, 0))
    assert driver.partition("spiffs").offset < SPIFFS.offset
    assert driver.partition("spiffs").end == grown.end


def test_the_handle_between_neighbours_trades(driver: Driver) -> None:
    geometry = driver.map.map_geometry()
    handle = geometry.handle(APP1.offset).center()
    driver.drag(handle, handle + QPoint(60, 0))
    first, second = driver.partition("app0"), driver.partition("app1")
    assert first.end == second.offset > APP1.offset
    assert (first.offset, second.end) == (APP0.offset, APP1.end)


def test_it_stops_at_a_neighbour_and_says_so(driver: Driver) -> None:
    start = driver.middle("app0")
    driver.drag(start, start + QPoint(80, 0))
    assert driver.document.layout() == usual()
    assert driver.steps() == 0
    assert any("app1" in notice for notice in driver.notices)


def test_shift_pushes_the_neighbours(driver: Driver) -> None:
    end = driver.edge("app0")
    driver.drag(end, end + QPoint(20, 0), SHIFT)
    grown, pushed = driver.partition("app0"), driver.partition("app1")
    assert grown.size > APP0.size
    assert pushed.offset >= grown.end
    assert pushed.size == APP1.size


@pytest.mark.parametrize("modifier", [ALT, CTRL])
def test_alt_and_ctrl_trade(driver: Driver, modifier: Qt.KeyboardModifier) -> None:
    end = driver.edge("app0")
    driver.drag(end, end + QPoint(60, 0), modifier)
    assert driver.partition("app0").size > APP0.size
    assert driver.partition("app1").end == APP1.end


def test_the_chosen_policy_holds_without_a_key(driver: Driver) -> None:
    driver.map.set_policy(Policy.PUSH)
    end = driver.edge("app0")
    driver.drag(end, end + QPoint(20, 0))
    assert driver.partition("app0").size > APP0.size


def test_a_key_pressed_during_the_drag_changes_the_policy_at_once(driver: Driver) -> None:
    edits: list[Edit] = []
    driver.map.preview.connect(edits.append)
    end = driver.edge("app0")
    driver.take(end, end + QPoint(20, 0))
    assert edits[-1].layout == usual()
    QTest.keyPress(driver.map, Qt.Key.Key_Shift)
    assert edits[-1].layout != usual()
    QTest.keyRelease(driver.map, Qt.Key.Key_Shift)
    assert edits[-1].layout == usual()
    driver.map.cancel()


def test_escape_gives_the_drag_up(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(60, 0))
    driver.key(Qt.Key.Key_Escape)
    driver.release(start + QPoint(60, 0))
    assert driver.document.layout() == usual()
    assert driver.steps() == 0


def test_losing_the_keyboard_gives_the_drag_up(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(60, 0))
    driver.map.clearFocus()
    driver.release(start + QPoint(60, 0))
    assert driver.document.layout() == usual()


def test_an_edit_from_elsewhere_gives_the_drag_up(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(60, 0))
    other = layout(NVS, OTADATA, APP0)
    driver.document.apply(other, "Something else")
    driver.release(start + QPoint(60, 0))
    assert driver.document.layout() == other


def test_a_drag_there_and_back_leaves_no_step(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(60, 0))
    driver.move(start)
    driver.release(start)
    assert driver.steps() == 0


def test_a_click_only_selects(driver: Driver) -> None:
    driver.press(driver.middle("app1"))
    driver.release(driver.middle("app1"))
    assert driver.map.currentIndex() == driver.index("app1")
    assert driver.document.layout() == usual()


def test_the_moved_block_stays_selected(driver: Driver) -> None:
    start = driver.middle("spiffs")
    driver.drag(start, start + QPoint(40, 0))
    assert driver.map.selectionModel().selectedRows() == [driver.index("spiffs")]


def test_a_pinned_block_stays_and_says_why(qtbot: QtBot) -> None:
    pinned = layout(NVS, OTADATA, APP0, APP1, SPIFFS, pinned=frozenset({"spiffs"}))
    driver = Driver(qtbot, pinned)
    start = driver.middle("spiffs")
    driver.drag(start, start + QPoint(60, 0))
    assert driver.document.layout() == pinned
    assert driver.notices == ["spiffs is pinned: unpin it to move or resize it."]


def test_a_system_area_stays_and_says_why(driver: Driver) -> None:
    start = driver.map.visualRect(driver.model.index(1, 0)).center()
    driver.drag(start, start + QPoint(60, 0))
    assert driver.document.layout() == usual()
    assert driver.notices and driver.notices[0].startswith("Bootloader stays where it is")


def test_a_gap_is_not_dragged(driver: Driver) -> None:
    gap = driver.map.visualRect(driver.model.index(driver.index("app1").row() + 1, 0)).center()
    driver.drag(gap, gap + QPoint(60, 0))
    assert driver.document.layout() == usual()
    assert not driver.notices


def test_a_double_click_edits_a_partition_and_fills_a_gap(driver: Driver, qtbot: QtBot) -> None:
    viewport = driver.map.viewport()
    with qtbot.waitSignal(driver.map.editRequested) as edited:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=driver.middle("app1"))
    assert edited.args == [3]
    gap = driver.model.index(driver.index("app1").row() + 1, 0)
    with qtbot.waitSignal(driver.map.insertRequested) as inserted:
        QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=driver.map.visualRect(gap).center())
    assert inserted.args == [driver.model.area(gap)]


def test_a_drag_means_the_same_bytes_on_the_readable_scale_all_along(driver: Driver) -> None:
    """The scale bends with the layout, so a drag has to keep the one of its start."""
    geometry = driver.map.map_geometry()
    start = driver.middle("spiffs")
    end = start + QPoint(50, 0)
    wish = SPIFFS.offset + geometry.offset(end.x()) - geometry.offset(start.x())
    driver.drag(start, end)
    assert abs(driver.partition("spiffs").offset - wish) < 4 * KB


def test_the_middle_button_pans(driver: Driver) -> None:
    driver.map.set_scale("true")
    driver.map.zoom_at(8, 600)
    before = driver.map.horizontalOffset()
    driver.press(QPoint(600, 100), MIDDLE)
    driver.move(QPoint(500, 100), MIDDLE)
    driver.release(QPoint(500, 100), MIDDLE)
    assert driver.map.horizontalOffset() == before + 100
    assert driver.document.layout() == usual()


def test_a_drag_at_the_border_scrolls_on_until_it_ends(driver: Driver, qtbot: QtBot) -> None:
    driver.map.set_scale("true")
    driver.map.zoom_at(8, driver.middle("spiffs").x())
    start = driver.middle("spiffs")
    before = driver.map.horizontalOffset()
    driver.take(start, QPoint(driver.map.viewport().width() - 2, start.y()))
    qtbot.waitUntil(lambda: driver.map.horizontalOffset() > before + 100)
    driver.release(QPoint(driver.map.viewport().width() - 2, start.y()))
    assert driver.partition("spiffs").offset > SPIFFS.offset
    there = driver.map.horizontalOffset()
    qtbot.wait(60)
    assert driver.map.horizontalOffset() == there


def test_the_wheel_during_a_drag_goes_on_with_it(driver: Driver) -> None:
    driver.map.set_scale("true")
    driver.map.zoom_at(8, driver.middle("spiffs").x())
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(20, 0))
    driver.wheel(start, -1)
    edits: list[Edit] = []
    driver.map.preview.connect(edits.append)
    driver.wheel(start, -1)
    assert edits and edits[-1].layout.table[4].offset > SPIFFS.offset + 0x1000
    driver.map.cancel()


def test_the_smallest_partition_is_meant_where_several_are_near(driver: Driver) -> None:
    driver.map.set_scale("true")
    rect = driver.map.visualRect(driver.index("otadata"))
    assert rect.width() >= 3
    hit = driver.map.hit(QPointF(rect.right() + 2, rect.center().y()))
    assert hit is not None and hit.block.title == "otadata"


def test_what_was_done_is_announced(driver: Driver) -> None:
    said: list[str] = []
    driver.map.announce.connect(said.append)
    start = driver.middle("spiffs")
    driver.drag(start, start + QPoint(40, 0))
    assert said[-1].startswith("spiffs, data spiffs, 256 KB at 0x")


def test_the_reason_goes_when_nothing_is_in_the_way_any_more(qtbot: QtBot) -> None:
    driver = Driver(qtbot, usual())
    there = driver.middle("app0") + QPoint(60, 0)
    driver.take(driver.middle("app0"), there)
    assert "app1" in driver.notices[-1]
    driver.move(there, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert driver.notices[-1] == ""
    driver.move(there)
    assert "app1" in driver.notices[-1]
    driver.key(Qt.Key.Key_Escape)
    assert driver.notices[-1] == ""
