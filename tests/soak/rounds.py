"""What is done over and over: edits in a real window, connections, migrations. Each yields after one of its rounds."""

from __future__ import annotations

import random
from collections.abc import Generator
from pathlib import Path

from asym_studio.board.backup import Store
from asym_studio.board.inspection import inspect
from asym_studio.board.migration import begin, carry_out, prepare, undo
from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.demo import ensure_demo_flash
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.files.presets import load_preset
from asym_studio.flash.layout import Layout
from asym_studio.plan.migration import Target
from tests.board.migration.lives import Life, small_app

_EDITS_OF_A_DOCUMENT = 50
"""Then all is undone, redone and undone, and the file opened anew: a history may grow, what is closed must go."""


def edits(folder: Path) -> Generator[None]:
    """Do anything in a window: commands, keys, drags, cells and fields; now and then close the document."""
    # Qt is slow to import; the other rounds do without.
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 (see above)

    from asym_studio.gui.app import make_application  # noqa: PLC0415 (see above)
    from asym_studio.gui.look import Look  # noqa: PLC0415 (see above)
    from asym_studio.gui.window import MainWindow  # noqa: PLC0415 (see above)
    from tests.gui.test_monkey import Monkey  # noqa: PLC0415 (see above)
    from tests.gui.windowing import CSV, page  # noqa: PLC0415 (see above)

    path = folder / "partitions.csv"
    path.write_bytes(CSV)
    app = make_application()
    window = MainWindow(Look(app, "light"))
    window.resize(1280, 800)
    window.show()
    monkey = Monkey(window, 1)
    try:
        while True:
            assert window.filing.open_path(path)
            app.processEvents()
            first = page(window).document.layout()
            for _ in range(_EDITS_OF_A_DOCUMENT):
                monkey.act()
                yield
            stack = page(window).document.undo_stack
            steps = stack.count()
            for index in (0, steps, 0):
                stack.setIndex(index)
            assert page(window).document.layout() == first
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        page(window).document.undo_stack.setIndex(0)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def connections(folder: Path) -> Generator[None]:
    """Connect to the demo's board, with the stub and without, and look at all of it."""
    path = folder / "board" / "flash.bin"
    ensure_demo_flash(path)
    stub = True
    while True:
        with connect(f"virtual://{path}?chip=esp32", Options(stub=stub)) as session:
            inspect(session)
        stub = not stub
        yield


def migrations(folder: Path) -> Generator[None]:
    """Migrate a board there and, every other time, undo it from the journal."""
    seed = load_preset("esp32-ota-asym")
    before = Life(load_preset("min_spiffs").layout).flash()
    chosen, path = random.Random(1), folder / "flash.bin"
    path.write_bytes(before)
    while True:
        _migrate(path, folder, seed.layout, back=chosen.random() < 0.5)
        path.write_bytes(before)
        forget_boards()
        _empty(folder / "backups")
        _empty(folder / "journals")
        yield


def _migrate(path: Path, folder: Path, wanted: Layout, *, back: bool) -> None:
    store = Store(folder / "backups")
    with connect(f"virtual://{path}?chip=esp32") as session:
        opened = load_preset("esp32-ota-asym")
        prepared = prepare(session, store, opened, Target(wanted, updater=small_app("updater")))
        journal = begin(prepared, folder / "journals")
        carry_out(session, store, journal)
        if back:
            undo(session, store, journal)


def _empty(folder: Path) -> None:
    """Delete what a round has left on the disk; 4 MB each would be much in the end."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink()
