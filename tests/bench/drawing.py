"""The cost of a frame while a partition is dragged on a crowded map, against repainting an empty widget of its size."""

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from asym_studio.flash.edits import Policy
from asym_studio.gui.document import Document
from asym_studio.gui.map.view import FlashMap
from asym_studio.gui.model import AreaModel
from asym_studio.gui.theme import LIGHT
from tests.bench.tables import ROWS, crowded_layout
from tests.bench.timing import Goal, Result

_SIZE = (1600, 260)
_DRAGGED_ROW = ROWS // 2
_LAP = (*range(3, 40, 3), *range(40, -40, -3), *range(-40, 1, 3))
"""Distances in pixels from the start: 40 to the right, 40 to the left, and back, three at a time."""
_WARM_UP = 5
"""So many frames of a drag do not count: until it has begun, and all was drawn once."""

_Place = TypeVar("_Place")


class _Empty(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self.palette().window())


class _Paints(QObject):
    """Counts the paint events of a widget: a frame that drew nothing must not look quick."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def measure_drag(frames: int) -> list[Result]:
    """Drag one of 90 partitions to and fro by real mouse events, once for each way of treating the neighbours.

    Twice for each: how it goes the first time, when each place's words are new, and how it goes on.
    """
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return [result for policy in Policy for result in _drag(policy, max(1, frames // len(_LAP)))]


def _drag(policy: Policy, rounds: int) -> Iterator[Result]:
    first, again, nothing = [], [], []
    empty = _Empty()
    _show(empty)
    for _ in range(rounds):  # in turns, so that a busy moment of the machine meets all alike
        laps = _drag_anew(policy, laps=2)
        first += laps[0][_WARM_UP:]
        again += laps[1]
        nothing += _frames(empty, lambda _point: empty.update(), _LAP)
    empty.close()
    what = f"one frame of a drag, {ROWS} rows, {_SIZE[0]}×{_SIZE[1]}, {policy.value}"
    beside, goal = statistics.median(nothing), Goal(ratio=5, value=0.008)
    yield Result(what, statistics.median(again), "repaint of an empty widget", beside, goal)
    what = f"the same where nothing was dragged to before, {policy.value}"
    yield Result(what, statistics.median(first), "repaint of an empty widget", beside, goal)


def _drag_anew(policy: Policy, laps: int) -> list[list[float]]:
    """Return how long each frame took, by the lap, in a map that was just opened."""
    document = Document(crowded_layout())
    model = AreaModel(document, document)
    flash_map = FlashMap(model)
    flash_map.set_theme(LIGHT)  # nothing is kept from the map before
    flash_map.set_policy(policy)
    _show(flash_map)
    viewport = flash_map.viewport()
    dragged = model.index_of_row(_DRAGGED_ROW)
    flash_map.show_offset(model.area(dragged).offset)  # a pointer at the border would make the map scroll by itself
    start = flash_map.visualRect(dragged).center()
    _send(viewport, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    path = [start + QPoint(distance, 0) for distance in _LAP]
    drag = lambda point: _send(viewport, QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton)  # noqa: E731 (a frame)
    taken = [_frames(viewport, drag, path) for _ in range(laps)]
    _send(viewport, QEvent.Type.MouseButtonRelease, path[-1], Qt.MouseButton.LeftButton)
    flash_map.close()
    return taken


def _show(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.resize(*_SIZE)
        widget.show()
        QApplication.processEvents()


def _send(widget: QWidget, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton) -> None:
    place = QPointF(point)
    pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, pressed, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def _frames(widget: QWidget, change: Callable[[_Place], object], path: Sequence[_Place]) -> list[float]:
    """Return the time in seconds from each event to its picture."""
    paints = _Paints(widget)
    taken = []
    for point in path:
        start = time.perf_counter()
        change(point)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    if paints.count < len(path) // 2:
        raise RuntimeError(f"only {paints.count} of {len(path)} frames drew anything")
    return taken
