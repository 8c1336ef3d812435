"""Every page, panel and dialog of the window, one after the other: what is promised of all is looked at in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.board.virtual.demo import demo_flash
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset
from asym_studio.flash.edits import attach
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.gui.board.confirm import ConfirmDialog, Question
from asym_studio.gui.board.migration_work import Wishes
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.board.pairing_dialog import PairingDialog
from asym_studio.gui.dialogs.crash import CrashDialog
from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.dialogs.messages import ask, ask_about_unsaved, show_error
from asym_studio.gui.dialogs.pages import AboutDialog
from asym_studio.gui.dialogs.preferences import PreferencesDialog
from asym_studio.gui.dialogs.recover import RecoverDialog
from asym_studio.gui.dialogs.shortcuts import ShortcutsDialog
from asym_studio.gui.document import DocumentKind
from asym_studio.gui.kit.dialog import KitDialog
from asym_studio.gui.learn.page import LearnPage
from asym_studio.gui.model import Column
from asym_studio.gui.palette import CommandPalette, entries
from asym_studio.gui.recent_boards import remember_board
from asym_studio.gui.recovery import Leftover
from asym_studio.gui.widgets import Choice
from asym_studio.gui.window import MainWindow
from asym_studio.lessons.model import CutTask, DragTask, FixTask, Predict
from tests.board.migration.lives import small_app
from tests.gui.imaging import write_image
from tests.gui.windowing import FAULTY, click, click_cell, dialog_handled, open_csv, page, press

Visit = Callable[[str, QWidget], None]
"""What is done in each place: its name, and the window or dialog that shows it."""
SELECTED = {"app": 0x10000, "otadata": 0xE000, "gap": 0x220000, "table": 0x8000, "bootloader": 0x1000}


def settle() -> None:
    """Let layouts, what depends on them, and what is deleted come to rest."""
    for _ in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def start_and_editor(window: MainWindow, qtbot: QtBot, folder: Path, visit: Visit) -> None:
    """Visit the start page and the editor, with each kind of area selected."""
    remember_board("/dev/ttyUSB0", "ESP32", "a0:b1:c2:d3:e4:f5", datetime(2026, 5, 4, tzinfo=UTC))
    path = open_csv(window, qtbot, folder / "partitions.csv", FAULTY)
    assert window.filing.close()
    window.start.refresh()
    settle()
    visit("start", window)
    window.filing.open_path(path)
    window.open_folder(folder)
    editor = page(window)
    for name, offset in SELECTED.items():
        editor.editing.select_offset(offset)
        settle()
        visit(f"editor: {name}", window)
    editor.selection.clear()
    for tone in ("danger", "warning", "hint", "ok"):
        editor.banners.tell(tone, tone, f"A message that is {tone}", (Choice("Do it", lambda: None),))
    editor.tabs.setCurrentWidget(editor.history)
    settle()
    visit("editor: nothing", window)
    for tone in ("danger", "warning", "hint", "ok"):
        editor.banners.clear(tone)
    for column in (Column.NAME, Column.TYPE, Column.FLAGS):
        click_cell(window, "app0", column, double=True)
        settle()
        visit(f"editor: a cell in {column.name}", window)
        press(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    with_image(window, folder)
    settle()
    visit("editor: image", window)
    editor.show_fit(True)
    settle()
    visit("fit", window)
    for card, length in ((editor.fit.updater, 250_000), (editor.fit.app, 1_720_000)):
        card.take(write_image(folder / f"{length}.bin", length, version="1.4.0"))
        qtbot.waitUntil(lambda card=card: card.candidate is not None)
    editor.fit.split()
    qtbot.waitUntil(lambda: editor.fit.answer is not None)
    settle()
    visit("fit: answer", window)
    editor.show_fit(False)
    settle_document(window)


def with_image(window: MainWindow, folder: Path) -> None:
    """Attach an image to the first app of the open document."""
    image = folder / "app.bin"
    image.write_bytes(small_app("app"))
    document = page(window).document
    row = document.layout().table.find("app0")
    assert row is not None
    document.apply(attach(document.layout(), row, str(image)).layout, "Attach")
    page(window).editing.select_row(row)


def settle_document(window: MainWindow) -> None:
    """Take back what was done, so that nobody is asked about unsaved work."""
    if window.filing.document is not None:
        window.filing.document.undo_stack.setIndex(0)


def lessons(window: MainWindow, qtbot: QtBot, visit: Visit) -> None:
    """Visit a page with each kind of task, one's own scenario, and a presentation."""
    window.show_learn(True)
    learn = window.learning.page
    assert learn is not None
    qtbot.waitUntil(lambda: learn.player.lesson is not None)
    for kind in (Predict, CutTask, FixTask, DragTask):
        show_task(learn, qtbot, kind)
        settle()
        visit(f"learn: {kind.__name__}", window)
        learn.task.choose(0)
        settle()
        visit(f"learn: {kind.__name__} answered", window)
    before = learn.player.lesson
    learn.choose("scenario")
    qtbot.waitUntil(lambda: learn.player.lesson is not before)
    settle()
    visit("learn: scenario", window)
    learn.set_presenting(True)
    settle()
    visit("learn: presenting", window)
    window.show_learn(False)


def show_task(learn: LearnPage, qtbot: QtBot, kind: type) -> int:
    """Show a page with such a task, and return its number."""
    lesson, number = next(
        (text.id, number)
        for text in lesson_texts()
        for number, shown in enumerate(open_lesson(text.id).pages)
        if isinstance(shown.task, kind)
    )
    learn.choose(lesson)
    qtbot.waitUntil(lambda: learn.player.lesson is not None and learn.player.lesson.id == lesson)
    learn.player.go_to_page(number)
    return number


def dialogs(window: MainWindow, folder: Path, visit: Visit) -> None:
    """Visit the dialogs that need nothing but a window."""
    settle_document(window)
    assert window.filing.new_from("esp32-ota-asym")
    document, look = page(window).document, window.look
    opened = load_preset("esp32-ota-asym")
    leftover = Leftover("key", folder, "partitions.csv", folder / "partitions.csv", DocumentKind.CSV, True, True)
    question = Question("Erase", "Erase “nvs”?", ("0x9000 – 0xe000   20 KB",), "It is backed up first.", "Erase")
    made: dict[str, Callable[[], QDialog]] = {
        "gallery": lambda: PresetGallery(look, window),
        "preferences": lambda: PreferencesDialog(window.choices, look, window),
        "palette": lambda: CommandPalette(entries(window), look, window),
        "shortcuts": lambda: ShortcutsDialog(window.menuBar(), window),
        "about": lambda: AboutDialog(window),
        "recover": lambda: RecoverDialog((leftover,), look, window),
        "crash": lambda: CrashDialog("ValueError: no\n", window, save=lambda: None),
        "kit": lambda: KitDialog(opened.layout, opened.csv, folder / "kit", look, window),
        "confirm": lambda: ConfirmDialog(question, look, window),
        "pairs": lambda: PairingDialog(load_preset("min_spiffs").layout, Wishes(opened, "asym.csv"), window),
    }
    for name, make in made.items():
        with shown(make()) as dialog:
            visit(name, dialog)
    error = InputUnreadable("csv-unreadable", message("This cannot be read."), message("Choose another file."))
    asked: dict[str, Callable[[], object]] = {
        "unsaved": lambda: ask_about_unsaved(window, look, document.title()),
        "ask": lambda: ask(window, look, "Board in Use", "Stop and close?", "It stops soon.", "Stop", dangerous=True),
        "error": lambda: show_error(window, look, "Cannot Open", error),
    }
    for name, ask_it in asked.items():
        with dialog_handled(lambda dialog, name=name: _visit_and_leave(visit, name, dialog)) as seen:
            ask_it()
            while not seen:
                QApplication.processEvents()
    window.helping.show_guide()
    guide = window.helping.guide
    assert guide is not None
    settle()
    visit("guide", guide)
    guide.close()


def _visit_and_leave(visit: Visit, name: str, dialog: QWidget) -> None:
    settle()
    visit(name, dialog)
    dialog.close()


@contextmanager
def shown(dialog: QDialog) -> Iterator[QDialog]:
    """Show a dialog while inside."""
    dialog.open()
    settle()
    yield dialog
    dialog.reject()
    dialog.deleteLater()
    settle()


def board(window: MainWindow, qtbot: QtBot, folder: Path, visit: Visit) -> None:
    """Visit the Board page: without a board, with one, with each panel, while it is busy, and before a migration."""
    settle_document(window)
    assert window.filing.new_from("esp32-ota-asym")
    window.show_board(True)
    shown_page = window.boarding.page
    assert shown_page is not None
    qtbot.waitUntil(lambda: shown_page.connection.port.count() > 0)
    settle()
    visit("board: none", window)
    flash = folder / "flash.bin"
    flash.write_bytes(demo_flash())
    shown_page.connection.choose(f"virtual://{flash}?chip=esp32")
    click(shown_page.connection.button)
    qtbot.waitUntil(lambda: not shown_page.is_busy)
    tabs(window, shown_page, visit)
    shown_page.progress.begin("Reading")
    settle()
    visit("board: busy", window)
    shown_page.progress.end()
    changes(window, shown_page, qtbot, visit)


def tabs(window: MainWindow, shown_page: BoardPage, visit: Visit) -> None:
    for number in range(shown_page.tabs.count()):
        shown_page.tabs.setCurrentIndex(number)
        settle()
        visit(f"board: {shown_page.tabs.tabText(number)}", window)
    shown_page.tabs.setCurrentIndex(0)


def changes(window: MainWindow, shown_page: BoardPage, qtbot: QtBot, visit: Visit) -> None:
    """Visit the page before a migration, the pairs, and the list of several boards."""
    with dialog_handled(lambda dialog: _visit_and_leave(visit, "migration", dialog)) as seen:
        click(shown_page.migrate)
        qtbot.waitUntil(lambda: bool(seen))
    qtbot.waitUntil(lambda: not shown_page.is_busy)
    click(shown_page.buttons.several)
    qtbot.waitUntil(lambda: shown_page.migrating_several.dialog is not None)
    several = shown_page.migrating_several.dialog
    assert several is not None
    settle()
    visit("several", several)
    click(several.close_button)
