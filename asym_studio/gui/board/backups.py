"""The backups by board: this one's first; restore, verify, open the folder, delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.backup import Backup, Store
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import human
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.empty_words import EmptyWords
from asym_studio.gui.i18n import literal, tr
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import compact_button, muted

_BACKUP = Qt.ItemDataRole.UserRole


class BackupsPanel(QWidget):
    """A tree of boards and their backups."""

    restoreWanted = Signal(object, str)
    """A Backup, and the label of the only partition that is to be restored, or nothing for all."""
    verifyWanted = Signal(object)
    deleteWanted = Signal(object)

    def __init__(self, store: Store, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._seen: Seen | None = None
        self._idle = True
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Backups by board"))
        self.tree.setProperty("ring", True)
        self.tree.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("Why"), self.tr("Folder")])
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setUniformRowHeights(True)
        for column, width in enumerate((230, 190, 150)):
            self.tree.setColumnWidth(column, width)
        self.restore = compact_button(
            self, look, "revert", self.tr("Restore…"), self.tr("Bring the backup back onto the board")
        )
        self.one = compact_button(
            self, look, "revert", self.tr("Restore Partition…"), self.tr("Bring one partition of the backup back")
        )
        self.menu = QMenu(self.one)
        self.one.setMenu(self.menu)
        self.verify = compact_button(self, look, "ok", self.tr("Verify"), self.tr("Check every hash of the backup"))
        self.folder = compact_button(self, look, "folder", self.tr("Open Folder"), self.tr("Show the backup’s files"))
        self.delete = compact_button(self, look, "delete", self.tr("Delete…"), self.tr("Delete the backup for good"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.empty = EmptyWords(
            self.tree,
            self.tr("There is no backup on this computer yet. Whatever writes to a board makes one first."),
        )
        self._build()
        self.tree.itemSelectionChanged.connect(self._offer)
        self.restore.clicked.connect(lambda _checked=False: self.restoreWanted.emit(self.chosen(), ""))
        self.verify.clicked.connect(lambda _checked=False: self.verifyWanted.emit(self.chosen()))
        self.delete.clicked.connect(lambda _checked=False: self.deleteWanted.emit(self.chosen()))
        self.folder.clicked.connect(self._open_folder)
        self._offer()

    def chosen(self) -> Backup | None:
        """Return the chosen backup."""
        items = self.tree.selectedItems()
        found = items[0].data(0, _BACKUP) if items else None
        return found if isinstance(found, Backup) else None

    def choose(self, backup: Backup) -> None:
        """Choose a backup."""
        for item in self._items():
            if item.data(0, _BACKUP) == backup:
                self.tree.setCurrentItem(item)

    def backups(self) -> list[Backup]:
        """Return the backups in the order in which they are listed."""
        return [item.data(0, _BACKUP) for item in self._items()]

    def show_backups(self, seen: Seen | None) -> None:
        """List the backups as they are on disk now; those of the board that is connected come first."""
        self._seen = seen
        chosen = self.chosen()
        boards = self._store.boards()
        here = seen.identity.mac if seen is not None else None
        self.tree.clear()
        for mac in sorted(boards, key=lambda mac: (mac != here, mac)):
            head = QTreeWidgetItem([self._board_name(mac, boards[mac], mac == here)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.tree.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for backup in boards[mac]:
                head.addChild(self._item(backup))
            head.setExpanded(True)
        if chosen is None and here in boards:
            chosen = boards[here][0]
        if chosen is not None:
            self.choose(chosen)
        self._offer()

    def show_idle(self, idle: bool) -> None:
        """Offer nothing while a job runs."""
        self._idle = idle
        self._offer()

    def _board_name(self, mac: str, backups: tuple[Backup, ...], here: bool) -> str:
        manifest = backups[0].manifest
        chip = CHIPS[manifest.chip].title if manifest.chip in CHIPS else manifest.chip
        name = self.tr("{0} · {1} · {2}").format(mac, chip, human(manifest.flash_size))
        return self.tr("{0} — this board").format(name) if here else name

    def _item(self, backup: Backup) -> QTreeWidgetItem:
        manifest = backup.manifest
        size = human(sum(saved.size for saved in manifest.files))
        what = self.tr("Whole flash, {0}") if manifest.full else self.tr("What was overwritten, {0}")
        when = manifest.date[:19].replace("T", "  ")
        item = QTreeWidgetItem(
            [self.tr("{0} UTC").format(when), what.format(size), _reason(manifest.reason), backup.name]
        )
        item.setData(0, _BACKUP, backup)
        for column in range(4):
            item.setToolTip(column, str(backup.folder))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(number) for number in range(self.tree.topLevelItemCount())]
        items = [head.child(number) for head in heads if head is not None for number in range(head.childCount())]
        return [item for item in items if item is not None]

    def _offer(self) -> None:
        backup = self.chosen()
        there = self._idle and backup is not None
        self.restore.setEnabled(there and self._seen is not None)
        labels = self._labels(backup)
        self.one.setEnabled(there and bool(labels))
        self.menu.clear()
        for label in labels:
            entry = self.menu.addAction(literal(label))
            entry.triggered.connect(lambda _checked=False, label=label: self.restoreWanted.emit(self.chosen(), label))
        for button in (self.verify, self.delete):
            button.setEnabled(there)
        self.folder.setEnabled(backup is not None)

    def _labels(self, backup: Backup | None) -> tuple[str, ...]:
        """Return the partitions of the connected board that a whole backup also knows."""
        if backup is None or not backup.manifest.full or self._seen is None or self._seen.inspection.layout is None:
            return ()
        known = {str(row.get("label", row.get("name", ""))) for row in backup.manifest.table or ()}
        return tuple(p.label for p in self._seen.inspection.layout.table if p.label in known)

    def _open_folder(self) -> None:
        backup = self.chosen()
        if backup is not None:
            open_outside(backup.folder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons into two rows where one has no room for them, as with large type."""
        super().resizeEvent(event)
        buttons = (self.restore, self.one, self.verify, self.folder, self.delete)
        needed = sum(button.sizeHint().width() + 2 * SPACE for button in buttons) + 6 * SPACE
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if needed <= event.size().width() else ways.TopToBottom)

    def _build(self) -> None:
        row, first, second = self._row, QHBoxLayout(), QHBoxLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        for part, buttons in ((first, (self.restore, self.one)), (second, (self.verify, self.folder, self.delete))):
            for button in buttons:
                part.addWidget(button)
            part.addStretch(1)
            row.addLayout(part)
        for each in (row, first, second):
            each.setSpacing(2 * SPACE)
        row.setStretch(1, 1)
        note = muted(
            self.tr("Backups may hold passwords and keys; they never leave this machine."), self, scale="caption"
        )
        note.setContentsMargins(3 * SPACE, 0, 3 * SPACE, SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addLayout(row)
        column.addWidget(note)


def _reason(reason: str) -> str:
    """Return why a backup was made, in the window's language; a manifest from elsewhere may say anything."""
    said = {
        "backup": tr("backup", "board"),
        "before restore": tr("before restore", "board"),
        "before migration": tr("before migration", "board"),
        "undo migration": tr("undo migration", "board"),
        "restore": tr("restore", "board"),
        "write-table": tr("write the table", "board"),
    }
    about = {
        "write": tr("write {label}", "board", label="{label}"),
        "erase": tr("erase {label}", "board", label="{label}"),
        "select": tr("start {label}", "board", label="{label}"),
        "restore": tr("restore {label}", "board", label="{label}"),
    }
    word, _space, label = reason.partition(" ")
    if reason in said or not label or word not in about:
        return said.get(reason, reason)
    return about[word].replace("{label}", label)
