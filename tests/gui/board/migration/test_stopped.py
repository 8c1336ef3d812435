"""A migration that a cut, a person or a closing window stops, and that goes on later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from asym_studio.board.job import Progress
from asym_studio.board.migration import Journal, journals_folder
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.flash.units import BLOCK, SECTOR
from asym_studio.gui.app import make_application
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
from tests.board.migration.lives import small_app
from tests.gui.board.hands import report, settle
from tests.gui.board.migration.hands import booted, choice, connect, migrate
from tests.gui.windowing import answering, button_named, choosing_file, click, dialog_handled

UPDATER, SPIFFS = 0x390000, 0x3D0000
"""Where the seed's updater slot begins and ends."""


@pytest.mark.parametrize(("answer", "label"), [("Resume", "app"), ("Undo…", "app0")])
def test_after_a_cut_the_board_offers_to_go_on_or_back(
    page: BoardPage, qtbot: QtBot, flash: Path, answer: str, label: str
) -> None:
    before = flash.read_bytes()
    connect(page, qtbot, flash, cut=12)
    migrate(page, qtbot, answering("Migrate"))
    assert flash.read_bytes() != before
    assert "Resume" in report(page), report(page)
    forget_boards()
    connect(page, qtbot, flash)
    assert "did not come to its end" in page.banners.texts()["migration"]
    banner = page.banners.banner("migration")
    assert banner is not None
    if answer == "Resume":
        click(button_named(banner, answer))
    else:
        with dialog_handled(answering("Undo Migration")):
            click(button_named(banner, answer))
    settle(page, qtbot)
    assert booted(flash) == label, report(page)
    assert (flash.read_bytes() == before) == (answer != "Resume")
    (folder,) = journals_folder().glob("*/*")
    assert Journal.open(folder).events[-1]["event"] == ("finished" if answer == "Resume" else "undone")


@pytest.fixture
def big_updater(updater: Path) -> None:
    """An updater of several blocks: between two of them one can stop."""
    updater.write_bytes(small_app("updater", size=2 * BLOCK))


def migrated(flash: Path, page: BoardPage, qtbot: QtBot) -> bytes:
    """Return what a board's flash holds after an undisturbed migration; the board itself stays as it is."""
    whole = flash.with_name("whole.bin")
    whole.write_bytes(flash.read_bytes())
    connect(page, qtbot, whole)
    migrate(page, qtbot, answering("Migrate"))
    click(page.connection.button)
    settle(page, qtbot)
    return whole.read_bytes()


def begin(page: BoardPage, qtbot: QtBot, flash: Path, stop: Callable[[], None]) -> None:
    """Migrate, and call `stop` when the first block of the first step is there; until it returns, nothing goes on."""
    connect(page, qtbot, flash)
    written, released = Event(), Event()

    def hold(progress: Progress) -> None:  # in the worker's thread
        if progress.done and str(progress.title).startswith("Step 1") and not written.is_set():
            written.set()
            released.wait(30)

    page.driver._told.connect(hold, Qt.ConnectionType.DirectConnection)
    try:
        with dialog_handled(answering("Migrate")):
            click(page.migrate)
            qtbot.waitUntil(written.is_set)
        stop()
    finally:
        released.set()
    settle(page, qtbot)


def demand_stopped_while_writing(flash: Path, before: bytes, whole: bytes) -> None:
    """Demand that the updater's first block is written, its others not, nor anything of the later steps."""
    now = flash.read_bytes()
    first, second = UPDATER + SECTOR, UPDATER + BLOCK
    assert now[first:second] == whole[first:second] != before[first:second]
    assert now[second:SPIFFS] == before[second:SPIFFS] != whole[second:SPIFFS]
    assert now[:UPDATER] == before[:UPDATER] != whole[:UPDATER]
    (journal,) = (found for found in map(Journal.open, journals_folder().glob("*/*")) if not found.finished)
    assert (journal.begun, journal.done) == (True, 0)


@pytest.mark.usefixtures("big_updater")
def test_stopped_while_it_writes_it_goes_on_to_the_same_flash(page: BoardPage, qtbot: QtBot, flash: Path) -> None:
    before, whole = flash.read_bytes(), migrated(flash, page, qtbot)
    begin(page, qtbot, flash, lambda: click(page.progress.button))
    assert "Stopped as asked" in report(page) and "Connect" not in report(page), report(page)
    demand_stopped_while_writing(flash, before, whole)
    click(choice(page, "Resume"))
    settle(page, qtbot)
    assert flash.read_bytes() == whole, report(page)


@pytest.mark.usefixtures("big_updater")
def test_closing_the_window_stops_it_at_a_safe_point_and_another_window_goes_on(
    page: BoardPage, window: MainWindow, qtbot: QtBot, flash: Path, tmp_path: Path
) -> None:
    document = window.filing.document
    assert document is not None
    before, whole = flash.read_bytes(), migrated(flash, page, qtbot)
    with dialog_handled(choosing_file(tmp_path / "partitions.csv")):
        window.filing.save()
    asked: list[str] = []

    def close() -> None:
        asked.append("no")
        with dialog_handled(answering("Cancel")):
            assert not window.close()
        assert page.is_busy and not page.driver.is_stopping()
        with dialog_handled(answering("Stop and Close")) as seen:
            assert not window.close()
        asked.extend(seen)

    begin(page, qtbot, flash, close)
    assert asked == ["no", "Board in Use"]
    qtbot.waitUntil(lambda: not window.isVisible())
    demand_stopped_while_writing(flash, before, whole)
    forget_boards()
    other = MainWindow(Look(make_application(), "light"))
    other.show()
    other.show_board(True)
    again = other.boarding.page
    assert again is not None
    connect(again, qtbot, flash)
    banner = again.banners.banner("migration")
    assert banner is not None
    click(button_named(banner, "Resume"))
    settle(again, qtbot)
    assert flash.read_bytes() == whole, report(again)
    assert other.close()
    other.deleteLater()
