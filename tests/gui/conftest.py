"""The real window, opened for a test and closed after it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from pytestqt.qtbot import QtBot

from asym_studio.gui.app import make_application
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from tests.gui.marking import Marked, Wordless
from tests.gui.windowing import answering, dialog_handled


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window with its start page, 1280×800, light."""
    main = MainWindow(Look(make_application(), "light"))
    main.resize(1280, 800)
    with qtbot.waitExposed(main):
        main.show()
    main.activateWindow()
    yield main
    document = main.filing.document
    if document is not None and document.is_modified():
        with dialog_handled(answering("Discard")):
            assert main.close()
    else:
        assert main.close()
    main.deleteLater()


@pytest.fixture
def marked(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in a language that consists of marks."""
    yield from _in(Marked(), qtbot)


@pytest.fixture
def wordless(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in a language without words: only values are left."""
    yield from _in(Wordless(), qtbot)


def _in(translator: QTranslator, qtbot: QtBot) -> Iterator[MainWindow]:
    app = make_application()
    app.installTranslator(translator)
    main = MainWindow(Look(app, "light"))
    main.resize(1280, 800)
    with qtbot.waitExposed(main):
        main.show()
    yield main
    if main.filing.document is not None:
        main.filing.document.undo_stack.setClean()
    assert main.close()
    main.deleteLater()
    app.removeTranslator(translator)
