"""Files as the window handles them: open, save, revert, close; with the questions that belong to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from asym_studio.files.store import is_folder
from asym_studio.flash.errors import StudioError
from asym_studio.gui.look import Look
from asym_studio.gui.recent import remember_file
from asym_studio.gui.watching import DiskWatcher

if TYPE_CHECKING:
    from asym_studio.files.scan import Device
    from asym_studio.flash.reading import Opened
    from asym_studio.flash.settings import Given
    from asym_studio.gui.document import Document
    from asym_studio.gui.exporting import Form
    from asym_studio.gui.recovery import Autosave, Leftover


class Filing(QObject):
    """Holds the open document and everything that ties it to the disk."""

    documentChanged = Signal()
    """Another document is open, or none."""
    told = Signal(str)
    """Something was done that the status bar mentions."""
    folderChosen = Signal(object)
    """A folder whose devices are to be listed."""
    settled = Signal()
    """The document and its file say the same: it was saved, or read again."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self.document: Document | None = None
        self.watcher = DiskWatcher(self)
        self._autosave: Autosave | None = None
        self.folder = Path.home()

    # --- opening

    def new(self) -> None:
        """Choose a preset and start a new document from it."""
        from asym_studio.gui.dialogs.gallery import PresetGallery

        gallery = PresetGallery(self._look, self._window)
        accepted = gallery.exec() == QtWidgets.QDialog.DialogCode.Accepted
        chosen = gallery.chosen()
        gallery.deleteLater()
        if accepted and chosen:
            self.new_from(chosen)

    def new_from(self, preset_id: str, given: Given | None = None) -> bool:
        """Start a new document from that preset, once the open one is taken care of."""
        from asym_studio.gui import saving

        return self._open(lambda: saving.new_from_preset(preset_id, given))

    def open_read(self, opened: Opened, title: str) -> bool:
        """Start a new document from a table that was read elsewhere: from a board."""
        from asym_studio.gui.document import Document

        return self._open(lambda: Document.from_opened(opened, title=title))

    def open(self) -> None:
        """Choose a file and open it."""
        filters = ";;".join(
            (
                self.tr("Tables and dumps (*.csv *.bin)"),
                self.tr("CSV tables (*.csv)"),
                self.tr("Binary tables and flash dumps (*.bin *.img)"),
                self.tr("All files (*)"),
            )
        )
        name, _filter = QtWidgets.QFileDialog.getOpenFileName(
            self._window, self.tr("Open Table"), str(self.folder), filters
        )
        if name:
            self.open_path(Path(name))

    def open_folder(self) -> None:
        """Choose a folder and list its devices."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self._window, self.tr("Open Folder"), str(self.folder))
        if name:
            self.folderChosen.emit(Path(name))

    def open_path(self, path: Path, given: Given | None = None) -> bool:
        """Open a file, or list a folder's devices."""
        if is_folder(path):
            self.folderChosen.emit(path)
            return True
        from asym_studio.gui import saving

        if not self._open(lambda: saving.open_document(path, given), path.name):
            return False
        self.folder = path.absolute().parent
        remember_file(path)
        return True

    def open_device(self, device: Device) -> bool:
        """Open the table that a device owns, or its default as a new document."""
        from asym_studio.flash.settings import Given

        if device.table is not None:
            if self.document is not None and self.document.path == device.table.absolute():
                return True
            return self.open_path(device.table, Given(project=device.project()))
        return device.default is not None and self.new_from(device.default, device.given())

    def recover(self, leftover: Leftover) -> bool:
        """Open unsaved work of an earlier run; its old recovery files go once it has new ones."""
        if not self._open(leftover.document):
            return False
        if leftover.base_changed:
            self.watcher.distrust()
        if self._autosave is not None and self._autosave.is_written:
            leftover.discard()
        return True

    def _open(self, read: Callable[[], Document], name: str = "") -> bool:
        """Read first, so that an error leaves the open document alone; then ask about it and replace it.

        What is read is read again after a question: its file may be the one that was saved in answer.
        """
        document = self._read(read, name)
        if document is None:
            return False
        if self.document is not None and self.document.is_modified():
            document.deleteLater()
            if not self.may_leave():
                return False
            document = self._read(read, name)
            if document is None:
                return False
        self._replace(document)
        return True

    def _read(self, read: Callable[[], Document], name: str) -> Document | None:
        try:
            return read()
        except StudioError as error:
            self._show_error(self.tr("Cannot Open"), error, name)
            return None

    def _replace(self, document: Document | None) -> None:
        if self._autosave is not None:
            self._autosave.clear()
            self._autosave = None
        self.document = document
        self.watcher.watch(document.path if document is not None else None)
        if document is not None:
            from asym_studio.gui.recovery import Autosave

            self._autosave = Autosave(document)
        self.documentChanged.emit()

    # --- saving

    def save(self) -> bool:
        """Save to the document's own file; one that has none, or is a dump, asks for a name."""
        document = self.document
        if document is None:
            return False
        from asym_studio.gui.dialogs.messages import ask
        from asym_studio.gui.document import DocumentKind

        if document.path is None or document.kind in (DocumentKind.NEW, DocumentKind.DUMP):
            return self.save_as()
        if self.watcher.is_stale() and not ask(
            self._window,
            self._look,
            self.tr("Changed on Disk"),
            self.tr("“{0}” was changed by another program.").format(document.path.name),
            self.tr("Saving replaces what the other program wrote."),
            self.tr("Overwrite"),
            dangerous=True,
        ):
            return False
        return self._write(document, document.path)

    def save_as(self) -> bool:
        """Choose a name and save there: a binary table where it ends in .bin, else CSV."""
        document = self.document
        if document is None:
            return False
        from asym_studio.gui import saving
        from asym_studio.gui.dialogs.naming import name_to_write
        from asym_studio.gui.document import DocumentKind

        endings = {self.tr("CSV table (*.csv)"): "csv", self.tr("Binary table (*.bin)"): "bin"}
        if document.kind is DocumentKind.BINARY:
            endings = dict(reversed(endings.items()))
        suggested = saving.suggested_path(document, self.folder)
        path = name_to_write(self._window, self.tr("Save Table As"), suggested, endings)
        return path is not None and self._write(document, path)

    def export(self, form: Form) -> None:
        """Choose a name and export the layout there."""
        document = self.document
        if document is None:
            return
        from asym_studio.gui.dialogs.naming import name_to_write
        from asym_studio.gui.exporting import export

        suggested = self.folder / f"{Path(document.title()).stem or 'partitions'}.{form.suffix}"
        title = QCoreApplication.translate("Exports", form.title)
        path = name_to_write(self._window, self.tr("Export"), suggested, {f"{title} (*.{form.suffix})": form.suffix})
        if path is None:
            return

        try:
            export(document, form, path)
        except StudioError as error:
            self._show_error(self.tr("Cannot Export"), error)
        else:
            self.told.emit(self.tr("Exported {0}").format(path.name))

    def copy_markdown(self) -> None:
        """Put the layout's report on the clipboard."""
        if self.document is not None:
            from asym_studio.gui.sharing import copy_markdown

            self.told.emit(copy_markdown(self.document))

    def print_report(self) -> None:
        """Print the layout's report."""
        if self.document is not None:
            from asym_studio.gui.sharing import print_report

            self.told.emit(print_report(self.document, self._window))

    def export_kit(self) -> None:
        """Show the firmware kit of the layout, to be looked at and written."""
        if self.document is None:
            return
        from asym_studio.gui.kit.dialog import KitDialog

        now = self.document.snapshot()
        dialog = KitDialog(now.layout, now.csv, self.folder, self._look, self._window)
        dialog.exec()
        if dialog.written is not None:
            self.told.emit(self.tr("Wrote the kit to {0}").format(dialog.written))
        dialog.deleteLater()

    def _show_error(self, title: str, error: StudioError, name: str = "") -> None:
        from asym_studio.gui.dialogs.messages import show_error

        show_error(self._window, self._look, title, error, name)

    def _write(self, document: Document, path: Path) -> bool:
        from asym_studio.gui import saving

        try:
            saving.save_document(document, path)
        except StudioError as error:
            self._show_error(self.tr("Cannot Save"), error)
            return False
        self.watcher.watch(document.path)
        self.settled.emit()
        self.folder = path.absolute().parent
        remember_file(path)
        self.told.emit(self.tr("Saved {0}").format(path.name))
        return True

    def revert(self, *, ask_first: bool = True) -> None:
        """Go back to what is on the disk, as a step that can be undone."""
        document = self.document
        if document is None or document.path is None:
            return
        from asym_studio.gui import saving
        from asym_studio.gui.dialogs.messages import ask

        if (
            ask_first
            and document.is_modified()
            and not ask(
                self._window,
                self._look,
                self.tr("Revert"),
                self.tr("Go back to “{0}” as it is on the disk?").format(document.path.name),
                self.tr("Undo brings the present state back."),
                self.tr("Revert"),
            )
        ):
            return
        try:
            saving.reload_document(document, self.tr("Revert"))
        except StudioError as error:
            self._show_error(self.tr("Cannot Revert"), error)
            return
        self.watcher.note()
        self.settled.emit()

    def keep_own(self) -> None:
        """Keep the document as it is, although another program changed its file: saving replaces that unasked."""
        if self.document is not None:
            self.watcher.accept()
            self.document.mark_unsaved()

    # --- leaving

    def may_leave(self) -> bool:
        """Return whether the open document may be left: saved, given up by its owner, or unchanged."""
        document = self.document
        if document is None or not document.is_modified():
            return True
        from asym_studio.gui.dialogs.messages import Answer, ask_about_unsaved

        answer = ask_about_unsaved(self._window, self._look, document.title())
        if answer is Answer.SAVE:
            return self.save()
        return answer is Answer.DISCARD

    def close(self) -> bool:
        """Close the open document; return whether it is closed."""
        if not self.may_leave():
            return False
        self._replace(None)
        return True

    def keep_unsaved_work(self) -> None:
        """Write unsaved work to the recovery folder now: the process may end any moment."""
        if self._autosave is not None:
            self._autosave.write_now()
