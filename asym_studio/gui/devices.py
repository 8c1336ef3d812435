"""The devices of a folder: what each one is, and which table it owns or uses by default."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.errors import Problem, Severity
from asym_studio.flash.units import human
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.rows import MARK_ROLE, NOTE_ROLE, RowDelegate
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import ElidedLabel, muted

if TYPE_CHECKING:
    from asym_studio.files.scan import Device, Survey

_DEVICE = Qt.ItemDataRole.UserRole
_KINDS = {"esp-idf": "ESP-IDF", "platformio": "PlatformIO", "arduino": "Arduino", "espflash": "espflash"}


class DevicesPanel(QWidget):
    """Lists the devices; activating one asks for its table."""

    deviceActivated = Signal(object)
    """The Device whose table is to be opened."""
    folderWanted = Signal(object)
    """The Path of the folder that is to be listed as it is now."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._folder: Path | None = None
        self._complete = True
        self._where = ElidedLabel(self)
        self._where.setProperty("tone", "muted")
        self._refresh = QToolButton(self)
        self._refresh.setToolTip(self.tr("Look again"))
        self._refresh.setAccessibleName(self.tr("Look for devices again"))
        look.dress(self._refresh, "refresh", "muted", 16)
        self.list = QListWidget(self)
        self.list.setObjectName("cards")
        self.list.setAccessibleName(self.tr("Devices"))
        self.list.setItemDelegate(RowDelegate(look, self.list))
        self.list.setMouseTracking(True)
        self._note = muted("", self, scale="caption")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty_page())
        self._build()
        self.list.currentItemChanged.connect(self._tell_about)
        self._refresh.clicked.connect(self.look_again)
        self.list.itemActivated.connect(lambda item: self.deviceActivated.emit(item.data(_DEVICE)))
        self.list.itemClicked.connect(lambda item: self.deviceActivated.emit(item.data(_DEVICE)))

    def show_folder(self, folder: Path) -> None:
        """Look for devices in a folder and list them. Raises InputUnreadable where it is not a folder."""
        from asym_studio.files.scan import survey

        found = survey(folder)
        self._folder = folder
        self._where.show_text(str(folder))
        self._show(found)

    def look_again(self) -> None:
        """Ask for the folder's devices as they are now."""
        if self._folder is not None:
            self.folderWanted.emit(self._folder)

    def devices(self) -> tuple[Device, ...]:
        """Return the listed devices."""
        return tuple(self.list.item(place).data(_DEVICE) for place in range(self.list.count()))

    def _show(self, found: Survey) -> None:
        self.list.clear()
        for device in found.devices:
            self.list.addItem(self._item(device))
        self._stack.setCurrentIndex(0 if found.devices else 1)
        self._complete = found.complete
        self._tell_about()

    def _tell_about(self) -> None:
        """Show what is wrong with the current device below the list."""
        item = self.list.currentItem()
        device = item.data(_DEVICE) if item is not None else None
        notes = [translated(problem.message) for problem in device.problems] if device is not None else []
        if not self._complete:
            notes.append(self.tr("The folder holds more than is looked at: open a smaller one."))
        self._note.setText("\n".join(notes))
        self._note.setVisible(bool(notes))

    def _item(self, device: Device) -> QListWidgetItem:
        item = QListWidgetItem(self._look.icon("device", "muted"), device.title)
        about = [_KINDS[device.kind]]
        if device.chip is not None:
            about.append(device.chip.title)
        if device.flash_size is not None:
            about.append(human(device.flash_size))
        note = f"{' · '.join(about)}\n{self._table_of(device)}"
        item.setData(NOTE_ROLE, note)
        item.setData(_DEVICE, device)
        problems = [translated(problem.message) for problem in device.problems]
        item.setToolTip("\n".join([str(device.folder), note, *problems]))
        spoken = [device.title, *note.split("\n"), *problems]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
        if device.problems:
            item.setData(MARK_ROLE, self._mark(device.problems))
        return item

    def _table_of(self, device: Device) -> str:
        if device.table is not None:
            return device.table.name
        return self.tr("default: {0}").format(device.default) if device.default else self.tr("no table known")

    def _mark(self, problems: tuple[Problem, ...]) -> QIcon:
        from asym_studio.gui.problems import SEVERITY_ICONS, SEVERITY_TONES

        order = tuple(Severity)
        worst = min((problem.severity for problem in problems), key=order.index)
        return self._look.icon(SEVERITY_ICONS[worst], SEVERITY_TONES[worst])

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget(self)
        top.setObjectName("panelTitle")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(3 * SPACE, SPACE, SPACE, SPACE)
        row.addWidget(self._where, 1)
        row.addWidget(self._refresh)
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        self._note.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        column.addWidget(self._note)
        self._note.hide()
        self.setMinimumWidth(250)

    def _empty_page(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        title = QLabel(self.tr("No devices found"), page)
        title.setProperty("scale", "heading")
        column.addWidget(title)
        column.addWidget(
            muted(
                self.tr(
                    "A device is a project of ESP-IDF (sdkconfig), PlatformIO (platformio.ini), Arduino (a sketch) "
                    "or espflash (espflash.toml or Cargo.toml)."
                ),
                page,
            )
        )
        column.addStretch(1)
        return page
