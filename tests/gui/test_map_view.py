"""What the map shows: scales, zoom, overview, and pictures of every state."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB, MB
from asym_studio.gui.map import READABLE, TRUE, FlashOverview
from asym_studio.gui.map.geometry import Spot
from asym_studio.gui.map.labels import style
from asym_studio.gui.map.ruler import tick_steps
from asym_studio.gui.theme import DARK, LIGHT, Theme, colour
from tests.gui.mapping import APP0, APP1, NVS, OTADATA, SPIFFS, Driver, layout, usual

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    return Driver(qtbot, usual())


def rects(driver: Driver) -> list[QRect]:
    return [driver.map.visualRect(driver.model.index(row, 0)) for row in range(driver.model.rowCount())]


def test_on_the_readable_scale_every_block_can_be_clicked(driver: Driver) -> None:
    assert driver.map.scale_kind == READABLE
    found = rects(driver)
    assert all(rect.width() >= 20 for rect in found)
    for row, rect in enumerate(found):
        assert driver.map.indexAt(rect.center()).row() == row


def test_on_the_true_scale_widths_are_in_proportion(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    app, spiffs = (driver.map.visualRect(driver.index(label)).width() for label in ("app0", "spiffs"))
    assert app / spiffs == pytest.approx(APP0.size / SPIFFS.size, rel=0.05)
    assert all(rect.width() >= 3 for rect in rects(driver))


def test_ctrl_and_wheel_zoom_around_the_pointer(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    at = QPoint(700, 100)
    offset = driver.map.map_geometry().offset(at.x())
    driver.wheel(at, 5, CTRL)
    assert driver.map.zoom > 2
    assert driver.map.map_geometry().x(offset) == pytest.approx(at.x(), abs=1.5)
    driver.wheel(at, -20, CTRL)
    assert driver.map.zoom == 1


def test_the_wheel_pans_what_does_not_fit(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    driver.map.zoom_at(4, 0)
    driver.wheel(QPoint(300, 100), -2)
    assert driver.map.horizontalOffset() > 0
    driver.wheel(QPoint(300, 100), 5)
    assert driver.map.horizontalOffset() == 0


def test_pinching_zooms(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    at = QPointF(400, 100)
    viewport = driver.map.viewport()
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        viewport.mapToGlobal(at),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(viewport, pinch)
    assert driver.map.zoom == pytest.approx(1.5)


def test_plus_minus_and_zero_zoom(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    QTest.keyClicks(driver.map, "++")
    assert driver.map.zoom == pytest.approx(1.25**2)
    QTest.keyClicks(driver.map, "-")
    assert driver.map.zoom == pytest.approx(1.25)
    QTest.keyClicks(driver.map, "0")
    assert driver.map.zoom == 1


def test_the_deepest_zoom_shows_single_sectors(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    for _ in range(60):
        driver.map.zoom_in()
    geometry = driver.map.map_geometry()
    assert geometry.x(4 * KB) - geometry.x(0) == pytest.approx(24, rel=0.01)
    assert not driver.map.grab().isNull()


def test_the_selected_block_comes_into_view(driver: Driver) -> None:
    driver.map.set_scale(TRUE)
    driver.map.zoom_at(20, 0)
    assert not driver.map.viewport().rect().intersects(driver.map.visualRect(driver.index("spiffs")))
    driver.map.choose_row(4)
    assert driver.map.viewport().rect().intersects(driver.map.visualRect(driver.index("spiffs")))


def test_the_overview_shows_and_moves_the_window(driver: Driver, qtbot: QtBot) -> None:
    overview = FlashOverview(driver.map)
    qtbot.addWidget(overview)
    overview.resize(1200, 28)
    overview.show()
    assert overview.window_rect().width() == pytest.approx(1200 - 32)
    driver.map.set_scale(TRUE)
    driver.map.zoom_at(8, 0)
    assert overview.window_rect().width() < 200
    centre = overview.window_rect().center().toPoint()
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(overview, centre + QPoint(300, 0))
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=centre + QPoint(300, 0))
    assert overview.window_rect().center().x() == pytest.approx(centre.x() + 300, abs=3)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(1100, 14))
    assert overview.window_rect().contains(QPointF(1100, 14))


def test_hovering_finds_edges_and_the_boundary(driver: Driver) -> None:
    def spot(at: QPoint) -> tuple[str, Spot]:
        hit = driver.map.hit(QPointF(at))
        assert hit is not None
        return hit.block.title, hit.spot

    assert spot(driver.middle("app0")) == ("app0", Spot.BODY)
    assert spot(driver.edge("app0")) == ("app0", Spot.END)
    assert spot(driver.edge("app1", start=True)) == ("app1", Spot.START)
    assert spot(driver.edge("spiffs") + QPoint(4, 0)) == ("spiffs", Spot.END)
    assert spot(driver.edge("spiffs", start=True) - QPoint(5, 0)) == ("spiffs", Spot.START)
    assert spot(driver.map.map_geometry().handle(APP1.offset).center()) == ("app0", Spot.BOUNDARY)


def test_two_that_do_not_touch_have_no_handle(driver: Driver) -> None:
    blocks = driver.map.blocks()
    place = driver.index("app1").row()
    assert driver.map.map_geometry().boundary_after(blocks, place) is None


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_selection_and_preview_can_be_seen(driver: Driver, theme: Theme) -> None:
    driver.map.set_theme(theme)
    plain = driver.map.grab().toImage()
    assert plain.pixelColor(4, 4) == QColor(theme.surface)
    driver.map.choose_row(4)
    selected = driver.map.grab().toImage()
    assert selected != plain
    assert has_colour(selected, colour(theme.focus))
    start = driver.middle("spiffs")
    driver.take(start, start + QPoint(60, 0))
    assert driver.map.grab().toImage() != selected
    driver.map.cancel()
    assert driver.map.grab().toImage() == selected


def test_a_preview_leaves_nothing_behind(driver: Driver) -> None:
    """Frames of a drag are drawn over a kept backdrop; what a drag shows at its end is what is drawn afresh."""
    start = driver.edge("app0")
    driver.take(start, start + QPoint(30, 0), Qt.KeyboardModifier.ShiftModifier)
    driver.move(start + QPoint(4, 0))
    driver.release(start + QPoint(30, 0), modifiers=Qt.KeyboardModifier.ShiftModifier)
    after = driver.map.grab().toImage()
    driver.map.set_theme(LIGHT)
    assert driver.map.grab().toImage() == after


@pytest.mark.parametrize("height", [60, 130, 240, 700])
@pytest.mark.parametrize("width", [60, 400, 1900])
def test_it_draws_at_any_size(qtbot: QtBot, width: int, height: int) -> None:
    driver = Driver(qtbot, usual(), width=width, height=height)
    driver.map.choose_row(2)
    for kind in (READABLE, TRUE):
        driver.map.set_scale(kind)
        driver.map.zoom_at(3, 10)
        assert not driver.map.grab().isNull()


def overlapping() -> Layout:
    return layout(NVS, OTADATA, APP0, Partition("late", types.DATA, types.FAT, 0x100000, 0x80000))


def beyond() -> Layout:
    return layout(APP0, Partition("far", types.DATA, types.FAT, 0x3F0000, 0x100000))


def tiny_and_unnamed() -> Layout:
    return layout(Partition("", types.DATA, types.NVS, 0x9000, 1), Partition("x" * 16, 0x40, 0xFE, 0x9001, 0xFFF))


def empty() -> Layout:
    return Layout(PartitionTable(), flash_size=1 * MB)


@pytest.mark.parametrize("make", [overlapping, beyond, tiny_and_unnamed, empty])
def test_it_draws_tables_that_should_not_be(qtbot: QtBot, make: Callable[[], Layout]) -> None:
    driver = Driver(qtbot, make())
    for kind in (READABLE, TRUE):
        driver.map.set_scale(kind)
        for row in range(driver.model.rowCount()):
            rect = driver.map.visualRect(driver.model.index(row, 0))
            if not driver.map.viewport().rect().contains(rect.center()):
                continue
            driver.take(rect.center(), rect.center() + QPoint(30, 0))
            assert not driver.map.grab().isNull()
            driver.map.cancel()
            driver.release(rect.center())
    assert driver.document.layout() == make()


def test_overlaps_and_the_end_of_the_flash_are_marked(qtbot: QtBot) -> None:
    danger = colour(LIGHT.danger)
    assert not has_colour(Driver(qtbot, usual()).map.grab().toImage(), danger)
    assert has_colour(Driver(qtbot, overlapping()).map.grab().toImage(), danger)
    assert has_colour(Driver(qtbot, beyond()).map.grab().toImage(), danger)


def test_words_never_leave_their_block(qtbot: QtBot) -> None:
    """Text of the label's colour is found in no column beside the block that it belongs to."""
    long = Partition("a_label_of_15_ch", types.DATA, types.FAT, 0x300000, 0x40000)
    driver = Driver(qtbot, layout(APP0, long))
    rect = driver.map.visualRect(driver.index(long.label))
    image = driver.map.grab().toImage()
    text = QColor(LIGHT.blocks.roles[driver.map.blocks()[driver.index(long.label).row()].role].text)
    columns = {
        x for x in range(image.width()) for y in range(rect.top(), rect.bottom()) if image.pixelColor(x, y) == text
    }
    assert columns
    assert min(columns) >= rect.left() and max(columns) <= rect.right()


def test_ticks_are_round_addresses_with_room_for_their_labels() -> None:
    for pixels_per_byte in (1e-5, 3e-4, 5e-3, 0.02):
        major, minor = tick_steps(pixels_per_byte, 70)
        assert major & (major - 1) == 0 and major % minor == 0
        assert major * pixels_per_byte >= 70
    assert style("caption").height > 0


def has_colour(image: QImage, wanted: QColor) -> bool:
    return any(image.pixelColor(x, y) == wanted for y in range(image.height()) for x in range(image.width()))
