"""The gallery of presets: what a new document can start from, searchable, with a picture of each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.files.presets import Preset, load_preset, presets
from asym_studio.flash.errors import StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import describe, human
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.rows import NOTE_ROLE, STRIP_ROLE, RowDelegate
from asym_studio.gui.strip import LayoutStrip
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_ID = Qt.ItemDataRole.UserRole


class PresetGallery(QDialog):
    """Chooses a preset; `chosen()` is its id after the dialog was accepted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New from Preset"))
        self.resize(920, 600)
        self._presets: dict[str, tuple[Preset, Layout]] = {}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search by name, chip, size or project"))
        self.search.setAccessibleName(self.tr("Search presets"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("cards")
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setItemDelegate(RowDelegate(look, self.list))
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self._title, self._summary = QLabel(self), QLabel(self)
        self._strip = LayoutStrip(look, self)
        self._facts = QFormLayout()
        self._none = muted(self.tr("No preset matches this search."), self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._use = self._buttons.addButton(self.tr("Use This Layout"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._build()
        self._load()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemActivated.connect(self.accept)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def chosen(self) -> str:
        """Return the id of the selected preset; empty where none is."""
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None and not item.isHidden() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys move in the list while one types in the search field."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.search.hasFocus():
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(5 * SPACE)
        left = QVBoxLayout()
        left.setSpacing(2 * SPACE)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        left.addWidget(self._none)
        row.addLayout(left, 5)
        right = QVBoxLayout()
        right.setSpacing(3 * SPACE)
        self._title.setProperty("scale", "title")
        self._title.setWordWrap(True)
        self._summary.setWordWrap(True)
        self._facts.setHorizontalSpacing(4 * SPACE)
        self._facts.setVerticalSpacing(2 * SPACE)
        for part in (self._title, self._summary, self._strip):
            right.addWidget(part)
        right.addLayout(self._facts)
        right.addStretch(1)
        row.addLayout(right, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(4 * SPACE)
        column.addLayout(row, 1)
        column.addWidget(self._buttons)
        self._use.setDefault(True)

    def _load(self) -> None:
        for preset in presets():
            try:
                layout = load_preset(preset.id).layout
            except StudioError:
                continue  # a damaged installation still offers the others
            self._presets[preset.id] = (preset, layout)
            title, summary = (translated(message(text)) for text in (preset.title, preset.summary))
            item = QListWidgetItem(title)
            note = f"{preset.id} · {preset.chip.title}"
            item.setData(_ID, preset.id)
            item.setData(NOTE_ROLE, note)
            item.setData(STRIP_ROLE, layout)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {note}. {summary}")
            item.setToolTip(summary)
            self.list.addItem(item)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        first = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            hay = _haystack(*self._presets[item.data(_ID)])
            item.setHidden(not all(word in hay for word in words))
            if first is None and not item.isHidden():
                first = item
        self._none.setVisible(first is None)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self._show_current()

    def _step(self, by: int) -> None:
        place = self.list.currentRow() + by
        while 0 <= place < self.list.count():
            if not self.list.item(place).isHidden():
                self.list.setCurrentRow(place)
                return
            place += by

    def _show_current(self) -> None:
        chosen = self.chosen()
        self._use.setEnabled(bool(chosen))
        self._none.setVisible(not chosen)
        if not chosen:
            return
        preset, layout = self._presets[chosen]
        title = translated(message(preset.title))
        self._title.setText(title)
        self._summary.setText(translated(message(preset.summary)))
        self._strip.show_layout(layout, title)
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for caption, value in self._facts_of(preset, layout):
            name = QLabel(caption, self)
            name.setProperty("tone", "muted")
            shown = QLabel(value, self)
            shown.setWordWrap(True)
            self._facts.addRow(name, shown)

    def _facts_of(self, preset: Preset, layout: Layout) -> list[tuple[str, str]]:
        apps = [partition for partition in layout.table if partition.is_app]
        facts = [(self.tr("Chip"), preset.chip.title), (self.tr("Flash"), human(layout.extent))]
        if apps:
            largest = max(apps, key=lambda partition: partition.size)
            facts.append((self.tr("Largest app"), f"{largest.label}, {describe(largest.size)}"))
        updater = layout.updater_row()
        if updater is not None:
            small = layout.table[updater]
            facts.append((self.tr("Updater"), f"{small.label}, {describe(small.size)}"))
        facts.append((self.tr("Partitions"), ", ".join(partition.label for partition in layout.table)))
        facts.append((self.tr("From"), preset.origin))
        return facts


def _haystack(preset: Preset, layout: Layout) -> str:
    words = (preset.title, preset.summary, preset.group)
    found = (*words, *(translated(message(text)) for text in words))  # searched in English and in the window's language
    parts = (preset.id, preset.origin, preset.chip.name, preset.chip.title)
    return " ".join((*found, *parts, human(layout.extent), human(layout.extent).replace(" ", ""))).lower()
