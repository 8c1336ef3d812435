"""The files of a kit: a tree of them, and what is in the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.units import human
from asym_studio.gui.copying import CopyButton
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE, font
from asym_studio.gui.widgets import muted
from asym_studio.kit.firmware import FOLDER as FIRMWARE
from asym_studio.kit.model import Kit, KitFile

_PATH = Qt.ItemDataRole.UserRole
_FOLDER = Qt.ItemDataRole.UserRole + 1
_SHOWN = 4096
"""Of a binary file, in bytes: what follows is seldom anything but ff."""


class FileTree(QTreeWidget):
    """The tree. The file that was chosen stays chosen when the kit is made anew."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kept = ""  # what was chosen before there was no kit for a moment
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Files of the kit"))
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.currentItemChanged.connect(self._tell)

    def show_kit(self, kit: Kit | None) -> None:
        """Show a kit's files; None for no kit."""
        self._kept = before = self.path() or self._kept
        open_before = {str(item.data(0, _FOLDER)): item.isExpanded() for item in self._items() if item.data(0, _FOLDER)}
        blocked = self.blockSignals(True)
        self.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        for file in sorted(kit.files, key=lambda file: "/" in file.path) if kit else ():
            self._add(file, folders)
        for path, item in folders.items():
            item.setExpanded(open_before.get(path, path.partition("/")[0] != FIRMWARE))
        self.blockSignals(blocked)
        self.choose(before or "README.md")

    def path(self) -> str:
        """Return the path of the file that is chosen; empty for none."""
        item = self.currentItem()
        return str(item.data(0, _PATH) or "") if item is not None else ""

    def choose(self, path: str) -> None:
        """Choose a file; the first one where there is none of that path."""
        items = [item for item in self._items() if item.data(0, _PATH)]
        item = next((item for item in items if item.data(0, _PATH) == path), items[0] if items else None)
        if item is not None:
            self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollToItem(item)
        self._tell()

    def _add(self, file: KitFile, folders: dict[str, QTreeWidgetItem]) -> None:
        path, _, name = file.path.rpartition("/")
        item = QTreeWidgetItem(self._folder(path, folders), [name])
        item.setData(0, _PATH, file.path)
        item.setIcon(0, self._look.icon("file"))
        item.setToolTip(0, translated(file.about))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{file.path}. {translated(file.about)}")

    def _folder(self, path: str, folders: dict[str, QTreeWidgetItem]) -> QTreeWidgetItem:
        if not path:
            return self.invisibleRootItem()
        if path not in folders:
            above, _, name = path.rpartition("/")
            item = QTreeWidgetItem(self._folder(above, folders), [name])
            item.setData(0, _FOLDER, path)
            folders[path] = item
        return folders[path]

    def _items(self) -> list[QTreeWidgetItem]:
        """Return all items from top to bottom."""
        walk, found = QTreeWidgetItemIterator(self), []
        while (item := walk.value()) is not None:
            found.append(item)
            walk += 1
        return found

    def _tell(self) -> None:
        self.chosen.emit(self.path())


class FilePreview(QWidget):
    """What is in a file, with a button that copies it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setProperty("scale", "heading")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.about = muted("", self)
        self.about.setWordWrap(True)
        self.copy = CopyButton(self._content, self, look=look)
        self.copy.setToolTip(self.tr("Copy the content to the clipboard"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setFont(font("caption", fixed=True))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Content of the file"))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self.about)
        column.addWidget(self.text, 1)

    def show_file(self, file: KitFile | None) -> None:
        """Show a file; None where there is no kit, and so nothing to choose."""
        self.copy.setEnabled(file is not None)
        if file is None:
            self.name.setText(self.tr("No kit"))
            self.about.setText(self.tr("What speaks against it stands below. Another choice on the left may help."))
            self.text.setPlainText("")
            return
        self.name.setText(file.path)
        self.about.setText(f"{translated(file.about)} {human(len(file.content))}.")
        wrap = QPlainTextEdit.LineWrapMode
        self.text.setLineWrapMode(wrap.WidgetWidth if file.path.endswith(".md") else wrap.NoWrap)  # prose or code
        shown = _shown(file.content)
        if shown != self.text.toPlainText():
            self.text.setPlainText(shown)

    def _content(self) -> str:
        return self.text.toPlainText()


def _shown(content: bytes) -> str:
    """Return text as it is, and anything else as hexadecimal bytes with their places."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" not in text:
        return text
    end = min(len(content), _SHOWN)
    lines = [f"{at:05x}  {content[at : at + 16].hex(' ')}" for at in range(0, end, 16)]
    return "\n".join([*lines, "…"] if end < len(content) else lines)
