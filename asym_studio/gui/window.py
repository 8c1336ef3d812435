"""The main window: it puts start page, editor, devices and menus together and connects the actions."""

from __future__ import annotations

import base64
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget

from asym_studio.flash.errors import StudioError
from asym_studio.gui.actions import OF_DOCUMENT, OF_MAP, OF_PARTITION, Act, Actions
from asym_studio.gui.background import Background
from asym_studio.gui.boarding import Boarding
from asym_studio.gui.choices import Choices
from asym_studio.gui.disk_news import DiskNews
from asym_studio.gui.docking import Docking
from asym_studio.gui.filing import Filing
from asym_studio.gui.helping import Helping
from asym_studio.gui.i18n import literal
from asym_studio.gui.learning import Learning
from asym_studio.gui.look import Look
from asym_studio.gui.menu_key import MenuKey
from asym_studio.gui.menus import fill_menu_bar
from asym_studio.gui.recent_menu import RecentMenu
from asym_studio.gui.showing import Showing
from asym_studio.gui.widgets import ElidedLabel
from asym_studio.gui.wiring import slots

if TYPE_CHECKING:
    from asym_studio.files.scan import Device
    from asym_studio.gui.devices import DevicesPanel
    from asym_studio.gui.editor import EditorPage
    from asym_studio.gui.start import StartPage
    from asym_studio.gui.tool_bar import ToolBar


class MainWindow(QMainWindow):
    """One document, or the start page. What is not always seen is made, and its modules loaded, when it is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.actions_ = Actions(look, self)
        self.choices = Choices(self.actions_, look, self)
        self.filing = Filing(self, look)
        DiskNews(self.filing, lambda: self.editor, self)
        self.background = Background(self)
        self.editor: EditorPage | None = None
        self._stack = QStackedWidget(self)
        self.setCentralWidget(self._stack)
        self.boarding = Boarding(self._stack, self.filing, look, self)
        self.learning = Learning(self._stack, self.background, look, self)
        self.helping = Helping(look, self)
        self._docking = Docking(look, self)
        self.showing = Showing(self)
        MenuKey(self)
        recent = RecentMenu(self.filing, self)
        self._exports = fill_menu_bar(self.menuBar(), self.actions_, recent, self._docking.action, self.filing.export)
        self._docked = False
        self._notice, self._figures = ElidedLabel(self), QLabel(self)
        self.statusBar().addWidget(self._notice, 1)
        self.statusBar().addPermanentWidget(self._figures)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self._connect()
        self._restore()
        self._follow_document()

    # --- what is made when it is wanted

    @cached_property
    def start(self) -> StartPage:
        """The start page."""
        from asym_studio.gui.start import StartPage

        page = StartPage(self.actions_, self.look, self)
        page.fileChosen.connect(self.filing.open_path)
        page.demoWanted.connect(self.show_demo)
        page.boardChosen.connect(self._show_port)
        self._stack.addWidget(page)
        return page

    @property
    def devices(self) -> DevicesPanel:
        """The list of devices in the dock."""
        return self._docking.panel

    @cached_property
    def _tools(self) -> ToolBar:
        from asym_studio.gui.tool_bar import ToolBar

        tools = ToolBar(self.actions_, self)
        self.addToolBar(tools)
        return tools

    def _show_tools(self, shown: bool) -> None:
        if shown or "_tools" in vars(self):
            self._tools.setVisible(shown)

    # --- connecting it

    def _connect(self) -> None:
        filing, act = self.filing, self.actions_
        for name, slot in slots(self).items():
            act[name].triggered.connect(lambda _checked=False, slot=slot: slot())
        filing.documentChanged.connect(self._follow_document)
        filing.folderChosen.connect(self.open_folder)
        filing.told.connect(self._tell)
        self.boarding.closed.connect(lambda: self.show_board(False))
        self.learning.closed.connect(lambda: self.show_learn(False))
        self.learning.presenting.connect(self._present)
        self.learning.told.connect(self._tell)
        self._docking.deviceActivated.connect(self._open_device)
        self._docking.folderWanted.connect(self.open_folder)

    # --- what app.run and tests ask for

    def open_folder(self, folder: Path) -> None:
        """List the devices of a folder."""
        try:
            self.devices.show_folder(folder)
        except StudioError as error:
            from asym_studio.gui.dialogs.messages import show_error

            show_error(self, self.look, self.tr("Cannot Open Folder"), error)
            return
        self.filing.folder = folder
        self.learning.end_presentation()
        self._docking.show()

    def show_demo(self) -> None:
        """Open the symmetric layout with the offer to make it asymmetric."""
        from asym_studio.gui.demo import BEFORE, DemoGuide

        if self.filing.new_from(BEFORE) and self.editor is not None:
            DemoGuide(self.editor, self.actions_)

    def show_board(self, shown: bool) -> None:
        """Show the Board page, or go back to where one came from. A connection stays as it is."""
        if shown:
            self.boarding.show()
        else:
            self._go_back()
        self._follow_selection()

    def _show_port(self, port: str) -> None:
        self.boarding.show_port(port)
        self._follow_selection()

    def migrate_board(self) -> None:
        """Show the Board page and begin to bring a board to the open layout."""
        self.show_board(True)
        self.boarding.migrate()

    def show_learn(self, shown: bool) -> None:
        """Show the Learn page, or go back to where one came from."""
        if shown:
            self.learning.show()
        else:
            self._go_back()
        self._follow_selection()

    def show_lesson(self, lesson_id: str) -> None:
        """Show a lesson on the Learn page."""
        self.show_learn(True)
        if self.learning.page is not None:
            self.learning.page.choose(lesson_id)

    def show_editor(self) -> None:
        """Show the open document, or the start page where none is open."""
        self._go_back()
        self._follow_selection()

    def _go_back(self) -> None:
        """Show the editor, or the start page where no document is open."""
        back = self.editor.map if self.editor is not None else self.start
        self._stack.setCurrentWidget(self.editor or self.start)
        back.setFocus()

    def _present(self, on: bool) -> None:
        """Give the whole screen to the page that is shown, or take it back."""
        for part in (self.menuBar(), self.statusBar()):
            part.setVisible(not on)
        self._show_tools(not on and self.filing.document is not None)
        if on:
            self._docked = self._docking.is_shown()
            self._docking.show(False)
            self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        else:
            self._docking.show(self._docked)
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def offer_recovery(self) -> None:
        """Offer unsaved work of processes that are gone, if there is any."""
        from asym_studio.gui.dialogs.recover import RecoverDialog
        from asym_studio.gui.recovery import leftovers

        found = leftovers()
        if not found:
            return
        dialog = RecoverDialog(found, self.look, self)
        accepted = dialog.exec() == QtWidgets.QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and chosen is not None:
            self.filing.recover(chosen)

    # --- following the document

    def _follow_document(self) -> None:
        """Show the editor of the document that is open now, or the start page."""
        old, self.editor = self.editor, None
        document = self.filing.document
        if document is not None:
            self.editor = self._make_editor()
        else:
            if self._stack.count():  # before it is seen, a window may still be given a document
                self.start.refresh()
                self._stack.setCurrentWidget(self.start)
            self.choices.set_editor(None)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.boarding.set_document(document)
        self.learning.set_document(document)
        self._show_tools(document is not None)
        self.actions_.enable(OF_DOCUMENT, document is not None)
        self._exports.setEnabled(document is not None)
        self._follow_selection()
        self._follow_state()
        self._tell("")

    def _make_editor(self) -> EditorPage:
        document = self.filing.document
        assert document is not None
        from asym_studio.gui.editor import EditorPage

        editor = EditorPage(document, self.actions_, self.look, self.background, self._stack)
        self.editor = editor
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        self.choices.set_editor(editor)
        editor.notice.connect(self._tell)
        editor.explanationWanted.connect(self.helping.explain)
        editor.fitShown.connect(self._follow_selection)
        editor.fileDropped.connect(self.filing.open_path)
        editor.editing.selectionChanged.connect(self._follow_selection)
        document.stateChanged.connect(self._follow_state)
        document.undo_stack.indexChanged.connect(self._follow_state)
        editor.map.setFocus()
        return editor

    def _follow_state(self) -> None:
        document, act = self.filing.document, self.actions_
        if document is None:
            self.setWindowTitle("Asym Studio")
            self.setWindowModified(False)
            self._figures.clear()
            return
        self.setWindowTitle(f"{document.title()}[*] — Asym Studio")
        self.setWindowModified(document.is_modified())
        stack = document.undo_stack
        act[Act.UNDO].setEnabled(stack.canUndo())
        act[Act.REDO].setEnabled(stack.canRedo())
        act[Act.UNDO].setText(self.tr("&Undo {0}").format(literal(stack.undoText())).strip())
        act[Act.REDO].setText(self.tr("&Redo {0}").format(literal(stack.redoText())).strip())
        act[Act.REVERT].setEnabled(document.path is not None and document.is_modified())
        from asym_studio.gui.figures import figures

        self._figures.setText(figures(document.layout()))

    def _follow_selection(self) -> None:
        editing = self.editor.editing if self.editor is not None else None
        row = editing.row() if editing is not None else None
        on_board = self.boarding.is_shown() or self.learning.is_shown()
        self.actions_[Act.BOARD].setChecked(self.boarding.is_shown())
        self.actions_[Act.LEARN].setChecked(self.learning.is_shown())
        fitting = on_board or (self.editor is not None and self.editor.is_fit_shown())
        self.actions_[Act.FIT].setEnabled(self.editor is not None and not on_board)
        self.actions_.enable(OF_PARTITION, row is not None and not fitting)
        self.actions_.enable(OF_MAP, self.editor is not None and not fitting)
        pin = self.actions_[Act.PIN]
        pinned = (
            editing is not None and row is not None and editing.layout().table[row].label in editing.layout().pinned
        )
        pin.setText(self.tr("Un&pin") if pinned else self.tr("&Pin"))
        self.look.dress(pin, "unpin" if pinned else "pin")

    def _tell(self, text: str) -> None:
        self._notice.show_text(text)

    # --- panels and devices

    def step_panel(self, by: int) -> None:
        """Put the keyboard into the next panel (1) or the previous one (-1)."""
        if self.editor is None:
            return
        board = self.boarding.page if self.boarding.is_shown() else None
        panels = list((board or self.editor).panels())
        if self._docking.is_shown():
            panels.append(self.devices.list)
        focus = QApplication.focusWidget()
        here = next(
            (
                n
                for n, panel in enumerate(panels)
                if focus is not None and (panel is focus or panel.isAncestorOf(focus))
            ),
            -1,
        )
        self.editor.focus_panel(panels[(here + by) % len(panels)])

    def _open_device(self, device: Device) -> None:
        if not self.filing.open_device(device) and device.table is None and device.default is None:
            self._tell(self.tr("{0} names no table that is known here.").format(device.title))

    def _restore(self) -> None:
        stored = self.choices.preferences
        if not stored.geometry or not self.restoreGeometry(QByteArray.fromBase64(stored.geometry.encode())):
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - QSize(0, 40)))  # 40: a title bar

    # --- Qt's events

    def setVisible(self, visible: bool) -> None:
        """Come up with the start page, unless something was opened before."""
        if visible and not self._stack.count():
            self._stack.setCurrentWidget(self.start)
        super().setVisible(visible)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the file when the window comes to the front: some file systems report no changes."""
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.filing.watcher.check()
            if self.editor is not None:
                self.editor.check_files()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about a board that is being worked on, and about unsaved work; the window stays till that is decided."""
        if not self.boarding.may_leave() or not self.filing.close():
            event.ignore()
            return
        self.learning.end_presentation()  # else its full screen would be remembered as the window's place
        self.boarding.shut_down()
        self.background.close()
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self.choices.remember(geometry=geometry)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a folder."""
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self._tell(self.tr("Drop to open"))

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        path = _dropped(event)
        self._tell("")
        if path is not None:
            event.acceptProposedAction()
            self.filing.open_path(path)


def _dropped(event: QDropEvent) -> Path | None:
    """Return the first file or folder of this machine that is being dropped."""
    return next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
