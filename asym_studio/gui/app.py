"""Running the window: the application, its look, and what happens when something goes wrong."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from asym_studio import __version__
from asym_studio.gui.icons import app_icon
from asym_studio.gui.language import install_language
from asym_studio.gui.look import Look
from asym_studio.gui.preferences import load_preferences
from asym_studio.gui.window import MainWindow

_SIGNAL_CHECK_MS = 200
_STYLE = "Fusion"
_SIGNALLED = 128
"""Exit statuses from here on tell the number of the signal, as shells do: 130 is Ctrl-C."""


def run(path: Path | None = None, *, demo: bool = False, quit_after_first_paint: bool = False) -> int:
    """Show the window until it is closed, and return the exit status.

    `path` is a table, a dump or a folder to open; `demo` opens the demo instead. `quit_after_first_paint` ends as soon
    as everything has been painted once, for measuring.
    """
    gc.disable()
    is_first = QApplication.instance() is None
    app = make_application()
    preferences = load_preferences()
    install_language(app, preferences.language)
    look = Look(app, preferences.theme)
    window = MainWindow(look)
    guard = _Guard(window)
    sys.excepthook = guard.report
    _let_ctrl_c_end(window)
    if demo:
        window.show_demo()
    elif path is not None:
        window.filing.open_path(path)
    if quit_after_first_paint:
        window.installEventFilter(_QuitAfterPaint(window))
    window.show()
    QTimer.singleShot(0, window, gc.enable)  # nothing that is made for the first window is garbage
    if not quit_after_first_paint:
        QTimer.singleShot(0, window, window.offer_recovery)
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        window.filing.keep_unsaved_work()  # Ctrl-C asks nothing; the next start offers it
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if is_first:
            app.shutdown()  # hands over the clipboard, for one: what follows may end the process without more ado


def make_application() -> QApplication:
    """Return the application object with its name, icon, style and rounding policy; the one that exists, if one does.

    A new one gets its style as an argument: setStyle() returns a QStyle, whose enumerations take a while to load.
    """
    app = QApplication.instance()
    if app is None:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication([*sys.argv[:1], "-style", _STYLE])
    else:
        QApplication.setStyle(_STYLE)
    assert isinstance(app, QApplication)
    app.setApplicationName("asym-studio")
    app.setApplicationDisplayName("Asym Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("asym-studio")
    app.setWindowIcon(app_icon())
    return app


class _Guard(QObject):
    """Shows what nobody caught, once at a time, instead of ending the program or writing to the terminal."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._showing = False

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show the dialog; Ctrl-C ends the program instead."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(_SIGNALLED + signal.SIGINT)
            return
        if self._showing:  # a mistake while painting would report itself with every frame
            return
        self._showing = True
        self._window.filing.keep_unsaved_work()
        from asym_studio.gui.dialogs.crash import CrashDialog, report_of

        document = self._window.filing.document
        save = self._window.filing.save if document is not None and document.is_modified() else None
        dialog = CrashDialog(report_of(kind, error, trace), self._window, save=save)
        dialog.finished.connect(self._closed)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _closed(self) -> None:
        self._showing = False


class _QuitAfterPaint(QObject):
    """Ends the program once the window has been painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, QCoreApplication.exit)  # quit() would leave that to an open dialog
        return False


def _let_ctrl_c_end(window: MainWindow) -> None:
    """Let Ctrl-C and a polite kill end the program: Python sees signals only while its own code runs."""

    def end(number: int, _frame: object) -> None:
        QCoreApplication.exit(_SIGNALLED + number)  # quit() would ask about unsaved work, and nobody may be there

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    tick = QTimer(window)
    tick.setInterval(_SIGNAL_CHECK_MS)
    tick.timeout.connect(lambda: None)
    tick.start()
