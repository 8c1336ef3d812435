"""The bar above the map: which document, for which chip, on how much flash."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from asym_studio.flash.chips import CHIPS, FLASH_SIZES
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import human
from asym_studio.gui.document import Document, DocumentKind
from asym_studio.gui.i18n import from_project
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import Badge, ElidedLabel

_AUTOMATIC = -1


class Header(QWidget):
    """Shows and sets what holds for the whole layout.

    What is chosen in one box, one value after the other, is one undo step: arrow keys go through all between.
    """

    def __init__(self, document: Document, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._name = ElidedLabel(self)
        self._name.setProperty("scale", "heading")
        self._state = Badge(self)
        self.chip = self._box(self.tr("Chip"))
        self.flash_size = self._box(self.tr("Flash size"))
        self.secure_boot = self._box(self.tr("Secure boot"))
        self._build(look)
        self._fill()
        self.chip.activated.connect(self._set_chip)
        self.flash_size.activated.connect(self._set_flash_size)
        self.secure_boot.activated.connect(self._set_secure_boot)
        document.layoutChanged.connect(self.refresh)
        document.stateChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the document's state as it is now."""
        layout, document = self._document.layout(), self._document
        self._name.show_text(document.title())
        if document.path is not None:
            self._name.setToolTip(str(document.path))
        modified = document.is_modified()
        kinds = {
            DocumentKind.NEW: self.tr("not saved yet"),
            DocumentKind.DUMP: self.tr("from a flash dump"),
            DocumentKind.BINARY: self.tr("binary table"),
        }
        self._state.show_text(
            self.tr("modified") if modified else kinds.get(document.kind, ""), "hint" if modified else ""
        )
        self._tell_sources()
        self.chip.setCurrentIndex(self.chip.findData(layout.chip.name))
        self._offer_flash_sizes(layout)
        self.secure_boot.setCurrentIndex(self.secure_boot.findData(layout.secure_boot.value))

    def _tell_sources(self) -> None:
        """Say of each value that the project's own files set that they do."""
        project = self._document.borrowed()
        for box, value in (
            (self.chip, project.chip),
            (self.flash_size, project.flash_size),
            (self.secure_boot, project.secure_boot),
        ):
            source = "" if value is None else from_project(project)
            box.setToolTip(f"{box.accessibleName()}\n{source}" if source else box.accessibleName())
            box.setAccessibleDescription(source)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        return box

    def _build(self, look: Look) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        sign = QLabel(self)
        look.dress(sign, "table", "muted", 20)
        row.addWidget(sign)
        row.addWidget(self._name, 1)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4 * SPACE)
        for text, box in (
            (self.tr("&Chip"), self.chip),
            (self.tr("Flash si&ze"), self.flash_size),
            (self.tr("Secure &boot"), self.secure_boot),
        ):
            caption = QLabel(text, self)
            caption.setProperty("tone", "muted")
            caption.setBuddy(box)
            row.addWidget(caption)
            row.addWidget(box)
            row.addSpacing(2 * SPACE)

    def _fill(self) -> None:
        for chip in CHIPS.values():
            self.chip.addItem(chip.title, chip.name)
        for mode, text in (
            (SecureBoot.NONE, self.tr("off")),
            (SecureBoot.V1, self.tr("v1")),
            (SecureBoot.V2, self.tr("v2")),
        ):
            self.secure_boot.addItem(text, mode.value)

    def _offer_flash_sizes(self, layout: Layout) -> None:
        sizes = sorted({*FLASH_SIZES, *([layout.flash_size] if layout.flash_size else [])})
        automatic = human(replace(layout, flash_size=None).extent)
        offered = [(self.tr("automatic ({0})").format(automatic), _AUTOMATIC), *((human(size), size) for size in sizes)]
        box = self.flash_size
        if offered != [(box.itemText(place), box.itemData(place)) for place in range(box.count())]:
            box.clear()  # only then: a screen reader is told of each line that goes and comes
            for text, size in offered:
                box.addItem(text, size)
        wanted = _AUTOMATIC if layout.flash_size is None else layout.flash_size
        self.flash_size.setCurrentIndex(self.flash_size.findData(wanted))

    def _set_chip(self, place: int) -> None:
        chip = CHIPS[self.chip.itemData(place)]
        self._apply(self.chip, replace(self._document.layout(), chip=chip), self.tr("Chip: {0}").format(chip.title))

    def _set_flash_size(self, place: int) -> None:
        size = self.flash_size.itemData(place)
        title = self.tr("Flash size: {0}").format(self.flash_size.itemText(place))
        layout = replace(self._document.layout(), flash_size=None if size == _AUTOMATIC else size)
        self._apply(self.flash_size, layout, title)

    def _set_secure_boot(self, place: int) -> None:
        mode = SecureBoot(self.secure_boot.itemData(place))
        title = self.tr("Secure boot: {0}").format(self.secure_boot.itemText(place))
        self._apply(self.secure_boot, replace(self._document.layout(), secure_boot=mode), title)

    def _apply(self, box: QComboBox, layout: Layout, title: str) -> None:
        self._document.apply(layout, title, gesture=box)
