"""The cost of a frame while a partition is dragged on a crowded map, against repainting an empty widget of its size."""

import statistics
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from asym_studio.flash.edits import Policy
from asym_studio.gui.document import Document
from asym_studio.gui.map.view import FlashMap
from asym_studio.gui.model import AreaModel
from tests.bench.tables import ROWS, crowded_layout
from tests.bench.timing import Goal, Result

_SIZE = (1600, 260)
_DRAGGED_ROW = ROWS // 2
_WARM_UP = 10


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
    """Drag one of 90 partitions to and fro by real mouse events, once for each way of treating the neighbours."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    return [_drag(policy, frames) for policy in Policy]


def _drag(policy: Policy, frames: int) -> Result:
    document = Document(crowded_layout())
    model = AreaModel(document, document)
    flash_map = FlashMap(model)
    flash_map.set_policy(policy)
    empty = _Empty()
    _show(flash_map, empty)

    viewport = flash_map.viewport()
    dragged = model.index_of_row(_DRAGGED_ROW)
    flash_map.show_offset(model.area(dragged).offset)  # a pointer at the border would make the map scroll by itself
    start = flash_map.visualRect(dragged).center()
    _send(viewport, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    path = [start + QPoint(distance, 0) for distance in _to_and_fro(frames + _WARM_UP)]
    drag = lambda point: _send(viewport, QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton)  # noqa: E731 (a frame)
    taken = _frames(viewport, drag, path)
    _send(viewport, QEvent.Type.MouseButtonRelease, path[-1], Qt.MouseButton.LeftButton)
    nothing = _frames(empty, lambda _point: empty.update(), path)

    flash_map.close()
    empty.close()
    what = f"one frame of a drag, {ROWS} rows, {_SIZE[0]}×{_SIZE[1]}, {policy.value}"
    return Result(what, taken, "repaint of an empty widget", nothing, Goal(ratio=5, value=0.008))


def _show(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.resize(*_SIZE)
        widget.show()
        QApplication.processEvents()


def _to_and_fro(count: int) -> list[int]:
    """Distances in pixels from the start: 40 to the right, 40 to the left, and back, three at a time."""
    lap = [*range(0, 40, 3), *range(40, -40, -3), *range(-40, 0, 3)]
    return [lap[number % len(lap)] for number in range(1, count + 1)]


def _send(widget: QWidget, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton) -> None:
    place = QPointF(point)
    pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, pressed, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def _frames(widget: QWidget, change: Callable[[QPoint], object], path: Sequence[QPoint]) -> float:
    """Return the median time in seconds from an event to its picture."""
    paints = _Paints(widget)
    taken = []
    for point in path:
        start = time.perf_counter()
        change(point)
        QApplication.processEvents()
        taken.append(time.perf_counter() - start)
    if paints.count < len(path) // 2:
        raise RuntimeError(f"only {paints.count} of {len(path)} frames drew anything")
    return statistics.median(taken[_WARM_UP:])
