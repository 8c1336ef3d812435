"""The scenes of the pictures, one after the other in one process; started by screenshots.py, which sets the stage.

Arguments: the folder for the pictures, the ending of their names, and the themes (none: all of them). The table of the
scenes is `partitions.csv` in the working folder.
"""

from __future__ import annotations

import sys
import time
from array import array
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from asym_studio.gui.actions import Act
from asym_studio.gui.app import make_application
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from tests.gui.imaging import write_image

THEMES = ("light", "dark")
SIZE = (1280, 760)
_COLOURS = 256


def start(_window: MainWindow) -> None:
    """What one sees first: nothing to prepare."""


def window(shown: MainWindow) -> None:
    """The asymmetric layout with its large app selected."""
    shown.filing.open_path(Path("partitions.csv").absolute())
    assert shown.editor is not None
    row = shown.editor.document.layout().table.find("app")
    assert row is not None
    shown.editor.map.choose_row(row)


def drag(shown: MainWindow) -> None:
    """The boundary between two equal app slots on its way to the right."""
    shown.show_demo()
    assert shown.editor is not None
    flash_map = shown.editor.map
    row = shown.editor.document.layout().table.find("app0")
    assert row is not None
    block = flash_map.visualRect(flash_map.model().index_of_row(row))
    QApplication.processEvents()
    boundary = QPoint(block.right() + 1, block.center().y())
    _mouse(flash_map.viewport(), QEvent.Type.MouseButtonPress, boundary)
    for step in range(1, 11):
        _mouse(flash_map.viewport(), QEvent.Type.MouseMove, boundary + QPoint(20 * step, 0))


def fit(shown: MainWindow) -> None:
    """Two equal slots, the images of an updater and an app, and the split with the largest app."""
    shown.filing.new_from("min_spiffs")
    assert shown.editor is not None
    shown.editor.show_fit(True)
    panel = shown.editor.fit
    for card, length in ((panel.updater, 250_000), (panel.app, 1_720_000)):
        card.take(write_image(Path("updater.bin" if card is panel.updater else "app.bin"), length, version="1.4.0"))
        _wait(lambda card=card: card.candidate is not None)
    panel.split()
    _wait(lambda: panel.answer is not None)


def board(shown: MainWindow) -> None:
    """The virtual board connected, its two equal slots above the asymmetric layout that is open."""
    shown.filing.open_path(Path("partitions.csv").absolute())
    shown.show_board(True)
    page = shown.boarding.page
    assert page is not None
    _wait(lambda: page.connection.port.count() > 0)
    page.connect_board()
    _wait(lambda: not page.is_busy)
    page.partitions.choose("app0")


def learn(shown: MainWindow) -> None:
    """An update half-way, to be cut: the updater has written a part of the app."""
    shown.show_learn(True)
    page = shown.learning.page
    assert page is not None
    page.choose("plug")
    player = page.player
    _wait(lambda: player.lesson is not None and player.lesson.id == "plug")
    player.go_to_page(1)
    page.cut.setValue(page.cut.maximum() // 2)


def migrate(shown: MainWindow) -> QImage:
    """The plan of a migration of the virtual board to the asymmetric layout."""
    board(shown)
    return _dialog(shown.actions_[Act.MIGRATE].trigger)


def kit(shown: MainWindow) -> QImage:
    """The firmware kit of the asymmetric layout, before it is written."""
    shown.filing.open_path(Path("partitions.csv").absolute())
    return _dialog(shown.actions_[Act.KIT].trigger)


def _dialog(open_it: Callable[[], object]) -> QImage:
    """Open a dialog, take its picture, and dismiss it."""
    taken: list[QImage] = []

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and not taken:
            taken.append(dialog.grab().toImage())
            dialog.reject()

    timer = QTimer()
    timer.setInterval(1500)  # a dialog may need a moment to fill itself
    timer.timeout.connect(take)
    timer.start()
    open_it()
    _wait(lambda: bool(taken))
    timer.stop()
    return taken[0]


def _wait(done: Callable[[], bool]) -> None:
    """Let the window work until that is so."""
    until = time.monotonic() + 20
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("the window did not come up with an answer")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


SCENES: tuple[Callable[[MainWindow], QImage | None], ...] = (start, window, drag, fit, board, migrate, learn, kit)


def main() -> None:
    """Play each scene in each theme and take its picture."""
    folder, ending, themes = Path(sys.argv[1]), sys.argv[2], sys.argv[3:] or THEMES
    app = make_application()
    look = Look(app, THEMES[0])
    for scene in SCENES:
        for theme in themes:
            look.choose(theme)
            picture = folder / f"{scene.__name__}-{theme}{ending}.png"
            save(_play(scene, look), picture)
            sys.stdout.write(f"{picture.name}  {picture.stat().st_size // 1024} KB\n")


def _play(scene: Callable[[MainWindow], None], look: Look) -> QImage:
    shown = MainWindow(look)
    shown.resize(*SIZE)
    shown.show()
    QApplication.processEvents()
    picture = scene(shown)
    for _ in range(3):  # layouts, then what depends on them, then the paint
        QApplication.processEvents()
    image = picture or shown.grab().toImage()
    if shown.editor is not None:
        shown.editor.map.cancel()
    shown.filing.close()
    shown.close()
    shown.deleteLater()
    QApplication.processEvents()
    return image


def _mouse(widget: QWidget, kind: QEvent.Type, point: QPoint) -> None:
    place, button = QPointF(point), Qt.MouseButton.LeftButton
    pressed = button if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), pressed, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def save(image: QImage, path: Path) -> None:
    """Write a PNG with a palette of the most frequent colours: a third of the size, and no difference to the eye."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    frequent = [colour for colour, _ in Counter(array("I", bytes(plain.constBits()))).most_common(_COLOURS)]
    nearest = Qt.ImageConversionFlag.ThresholdDither  # each pixel for itself
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    if not writer.write(plain.convertToFormat(QImage.Format.Format_Indexed8, frequent, nearest)):
        raise OSError(f"{path}: {writer.errorString()}")


if __name__ == "__main__":
    main()
