"""The wishes for a kit: whose builds, which slots, where an update waits, from which tables boards may migrate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from asym_studio.files.presets import load_preset, presets
from asym_studio.flash.csv_reader import CsvDocument
from asym_studio.flash.errors import StudioError, message
from asym_studio.flash.export.text import printable
from asym_studio.flash.layout import Layout
from asym_studio.gui.i18n import translated
from asym_studio.gui.theme import SPACE
from asym_studio.kit.cast import may_hold
from asym_studio.kit.model import SDMMC_PINS, SPI_PINS, Ecosystem, KitOptions, Origin, Staging, StagingKind

_BAUDS = (115200, 230400, 460800, 921600, 1500000, 2000000)
_USUAL_BAUD = 460800


class OptionsPanel(QWidget):
    """The fields on the left; `options()` is what they say, or None where the pins cannot be read."""

    changed = Signal()

    def __init__(self, layout: Layout, source: CsvDocument | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout, self._source = layout, source
        self.ecosystems = {ecosystem: QCheckBox(ecosystem.title, self) for ecosystem in Ecosystem}
        self.firmware = QCheckBox(self.tr("C sources of the updater"), self)
        self.app = self._slots(self.tr("The largest"), self.tr("App slot"))
        self.updater = self._slots(self.tr("The small one"), self.tr("Updater slot"))
        self.staging = QComboBox(self)
        self.stage = QComboBox(self)
        self.pins = QLineEdit(self)
        self.origin = QComboBox(self)
        self.baud = QComboBox(self)
        self._fill()
        self._build()
        self._connect()
        self._follow_staging()

    def options(self) -> KitOptions | None:
        """Return the wishes; None while the pins cannot be read."""
        staging = self._staging()
        if staging is None:
            return None
        origin = self.origin.currentData()
        return KitOptions(
            ecosystems=frozenset(ecosystem for ecosystem, box in self.ecosystems.items() if box.isChecked()),
            app=self.app.currentData(),
            updater=self.updater.currentData(),
            staging=staging,
            baud=self.baud.currentData(),
            origins=_origins(origin) if origin else (),
            firmware=self.firmware.isChecked(),
            source=self._source,
        )

    def _slots(self, usual: str, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItem(usual, None)
        for partition in self._layout.table:
            if partition.is_bootable:
                box.addItem(f"{printable(partition.label)} ({partition.subtype_name})", partition.label)
        return box

    def _fill(self) -> None:
        for box in self.ecosystems.values():
            box.setChecked(True)
        self.firmware.setChecked(True)
        places = (
            (StagingKind.SD_SPI, self.tr("SD card over SPI")),
            (StagingKind.SDMMC, self.tr("SD card over SDMMC")),
            (StagingKind.FAT, self.tr("FAT partition")),
            (StagingKind.RAW, self.tr("Raw partition")),
        )
        for kind, text in places:
            self.staging.addItem(text, kind.value)  # Qt would turn an Enum of strings into something else
        self.origin.addItem(self.tr("None"), None)
        for preset in presets():
            self.origin.addItem(translated(message(preset.title)), preset.id)
        for baud in _BAUDS:
            self.baud.addItem(str(baud), baud)
        self.baud.setCurrentIndex(_BAUDS.index(_USUAL_BAUD))
        for field, name in (
            (self.staging, self.tr("Staging place")),
            (self.stage, self.tr("Staging partition")),
            (self.pins, self.tr("Pins of the card")),
            (self.origin, self.tr("Boards in the field have")),
            (self.baud, self.tr("Speed of flashing")),
        ):
            field.setAccessibleName(name)
        self.staging.setToolTip(self.tr("Where the app leaves an update for the updater"))
        self.origin.setToolTip(self.tr("Adds the migration on the device, for boards that have this table"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(_heading(self.tr("Files for"), self))
        pairs = QGridLayout()
        pairs.setVerticalSpacing(2 * SPACE)
        for place, box in enumerate(self.ecosystems.values()):
            pairs.addWidget(box, place // 2, place % 2)
        column.addLayout(pairs)
        column.addSpacing(2 * SPACE)
        column.addWidget(_heading(self.tr("Firmware"), self))
        column.addWidget(self.firmware)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for caption, field in (
            (self.tr("App slot"), self.app),
            (self.tr("Updater slot"), self.updater),
            (self.tr("An update waits in"), self.staging),
            (self.tr("Partition"), self.stage),
            (self.tr("Pins"), self.pins),
            (self.tr("Migrate boards from"), self.origin),
            (self.tr("Flash at (bits per second)"), self.baud),
        ):
            self._form.addRow(caption, field)
        for field in (self.app, self.updater, self.stage, self.origin):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(12)
        column.addLayout(self._form)
        column.addStretch(1)

    def _connect(self) -> None:
        for box in (*self.ecosystems.values(), self.firmware):
            box.toggled.connect(self.changed)
        for field in (self.app, self.updater, self.stage, self.origin, self.baud):
            field.currentIndexChanged.connect(self.changed)
        self.pins.textEdited.connect(self.changed)
        self.staging.currentIndexChanged.connect(self._follow_staging)

    def _kind(self) -> StagingKind:
        return StagingKind(self.staging.currentData())

    def _follow_staging(self) -> None:
        """Show the field that belongs to the staging place, with the usual pins or the partitions in it."""
        kind = self._kind()
        self._form.setRowVisible(self.stage, kind.in_flash)
        self._form.setRowVisible(self.pins, not kind.in_flash)
        usual = SPI_PINS if kind is StagingKind.SD_SPI else SDMMC_PINS
        self.pins.setText(", ".join(f"{name}={pin}" for name, pin in usual))
        self.pins.setCursorPosition(0)  # the first pins are seen, not the last
        blocked = self.stage.blockSignals(True)
        self.stage.clear()
        self.stage.addItem(self.tr("The largest"), None)
        for partition in self._layout.table:
            if may_hold(partition, kind):
                self.stage.addItem(f"{printable(partition.label)} ({partition.subtype_name})", partition.label)
        self.stage.blockSignals(blocked)
        self.changed.emit()

    def _staging(self) -> Staging | None:
        kind = self._kind()
        if kind.in_flash:
            return Staging(kind, (), self.stage.currentData())
        try:
            pairs = [entry.split("=") for entry in self.pins.text().split(",")]
            return Staging(kind, tuple((name.strip().lower(), int(number)) for name, number in pairs))
        except ValueError:
            return None


def _origins(preset_id: str) -> tuple[Origin, ...]:
    try:
        return (Origin(preset_id, load_preset(preset_id).layout.table),)
    except StudioError:
        return ()  # a damaged installation: the kit comes without the migration


def _heading(text: str, parent: QWidget) -> QLabel:
    found = QLabel(text, parent)
    found.setProperty("scale", "heading")
    return found
