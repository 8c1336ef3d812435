"""A frame of a drag repaints only what changed; what is on the screen is what drawing everything would give."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asym_studio.flash import types
from asym_studio.flash.edits import Policy
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.gui.map import READABLE, TRUE
from asym_studio.gui.theme import DARK, LIGHT, Theme
from tests.bench.tables import crowded_layout
from tests.examples import examples
from tests.gui.mapping import APP0, APP1, NVS, OTADATA, SPIFFS, Driver, layout, usual


def overlapping() -> Layout:
    return layout(NVS, OTADATA, APP0, Partition("late", types.DATA, types.FAT, 0x100000, 0x80000), SPIFFS)


def pinned() -> Layout:
    return layout(NVS, OTADATA, APP0, APP1, SPIFFS, pinned=frozenset({"app1"}))


LAYOUTS = [usual, overlapping, pinned, crowded_layout]
VIEWS = [(READABLE, 1.0), (TRUE, 1.0), (TRUE, 6.0), (READABLE, 2.5)]
ways = st.lists(st.tuples(st.integers(-150, 150), st.sampled_from(Policy)), min_size=3, max_size=8)


def on_screen(driver: Driver) -> QImage:
    """Return the picture as one frame after the other has left it."""
    QApplication.processEvents()
    picture = QApplication.primaryScreen().grabWindow(driver.map.winId())
    return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)


def afresh(driver: Driver) -> QImage:
    """Return the picture with all of it drawn once more."""
    driver.map.viewport().update()
    return on_screen(driver)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    found: Theme = request.param
    return found


@pytest.fixture
def drivers() -> list[Driver]:
    """Keeps the maps of all examples until the test ends: none is to be collected while another is drawn."""
    return []


@pytest.mark.parametrize("make", LAYOUTS)
@settings(max_examples=examples(6), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(way=ways, view=st.sampled_from(VIEWS), data=st.data())
def test_the_screen_shows_what_drawing_everything_gives(
    qtbot: QtBot,
    drivers: list[Driver],
    theme: Theme,
    make: Callable[[], Layout],
    way: list[tuple[int, Policy]],
    view: tuple[str, float],
    data: st.DataObject,
) -> None:
    driver = Driver(qtbot, make(), width=900)
    drivers.append(driver)
    driver.map.set_theme(theme)
    kind, zoom = view
    label = data.draw(st.sampled_from([partition.label for partition in make().table]))
    driver.map.set_scale(kind)
    driver.map.zoom_at(zoom, 450)
    QApplication.processEvents()  # the scroll bar comes, and takes its room
    driver.map.show_offset(driver.partition(label).offset)
    grips = [driver.middle(label), driver.edge(label), driver.edge(label, start=True)]
    start = data.draw(st.sampled_from(grips))
    driver.press(start)
    for distance, policy in way:
        driver.map.set_policy(policy)
        driver.move(within(driver, start + QPoint(distance, distance // 10)))
        shown = on_screen(driver)
        assert shown == afresh(driver)
    driver.release(within(driver, start + QPoint(way[-1][0], 0)))
    driver.move(QPoint(-1, -1), Qt.MouseButton.NoButton)
    shown = on_screen(driver)
    assert shown == afresh(driver)
    fresh = Driver(qtbot, driver.document.layout(), width=driver.map.width())
    drivers.append(fresh)
    show_like(fresh, driver, theme)
    assert shown == on_screen(fresh)


def within(driver: Driver, at: QPoint) -> QPoint:
    """Return the point, or the nearest one that is not so near to the border that the map would scroll by itself."""
    return QPoint(min(max(at.x(), 30), driver.map.viewport().width() - 30), at.y())


def show_like(fresh: Driver, driver: Driver, theme: Theme) -> None:
    """Bring a map that was just opened with the same layout into the same view."""
    fresh.map.set_theme(theme)
    fresh.map.set_scale(driver.map.scale_kind)
    fresh.map.zoom_at(driver.map.zoom, 0)
    QApplication.processEvents()  # the scroll bar comes, and takes its room
    fresh.map.horizontalScrollBar().setValue(driver.map.horizontalOffset())
    fresh.map.setCurrentIndex(fresh.model.index(driver.map.currentIndex().row(), 0))
    fresh.map.horizontalScrollBar().setValue(driver.map.horizontalOffset())


@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_so_it_does_on_screens_of_another_density(scale: str) -> None:
    """Qt takes the density once for a process, so that this needs another one."""
    chosen = "test_the_screen_shows_what_drawing_everything_gives and light and not pinned"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", chosen]
    done = subprocess.run(
        command, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout
