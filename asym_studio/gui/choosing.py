"""Choosing an image: a button with a menu of file and folder dialogs, and a frame to drop one onto."""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from asym_studio.gui.look import Look, restyle


class DropFrame(QFrame):
    """A frame that takes one file or folder dropped onto it, and lights up while one hovers."""

    dropped = Signal(object)
    """The Path of what was dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file or a folder."""
        if dropped_path(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as usual again."""
        self._light(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self._light(False)
        path = dropped_path(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _light(self, on: bool) -> None:
        self.setProperty("dropping", "true" if on else "false")
        restyle(self)


class ImageButton(QToolButton):
    """Asks for an image file or a build folder."""

    chosen = Signal(object)
    """The Path that was chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = Path.home()
        self.setProperty("kind", "compact")
        self.setText(self.tr("Choose…"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        look.dress(self, "open", "text", 16)
        menu = QMenu(self)
        self.file_action = menu.addAction(self.tr("&Image, ELF or dump…"))
        self.folder_action = menu.addAction(self.tr("&Build folder…"))
        self.file_action.triggered.connect(self._choose_file)
        self.folder_action.triggered.connect(self._choose_folder)
        self.setMenu(menu)

    def _choose_file(self) -> None:
        filters = ";;".join((self.tr("Images, ELFs and dumps (*.bin *.elf *.img)"), self.tr("All files (*)")))
        name, _filter = QtWidgets.QFileDialog.getOpenFileName(
            self.window(), self.tr("Choose Image"), str(self.folder), filters
        )
        self._tell(name)

    def _choose_folder(self) -> None:
        self._tell(
            QtWidgets.QFileDialog.getExistingDirectory(self.window(), self.tr("Choose Build Folder"), str(self.folder))
        )

    def _tell(self, name: str) -> None:
        if name:
            self.folder = Path(name).parent
            self.chosen.emit(Path(name))


def dropped_path(dropped: QMimeData) -> Path | None:
    """Return the first file or folder of this machine that is being dropped."""
    return next((Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()), None)
