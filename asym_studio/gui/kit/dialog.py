"""The dialog: wishes on the left, the files and their contents beside them, what to know below, and the writing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from asym_studio.files.kit import Outcome, State, read_firmware, write_kit
from asym_studio.flash.csv_reader import CsvDocument
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Layout
from asym_studio.gui.dialogs.messages import show_error
from asym_studio.gui.i18n import joined, translated
from asym_studio.gui.kit.options import OptionsPanel
from asym_studio.gui.kit.preview import FilePreview, FileTree
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import Kit

_NOTES_HEIGHT = 104
"""At most; two or three notes need less."""
_WISHES_WIDTH = 280


class KitDialog(QDialog):
    """Shows the kit of a layout and writes it. `folder` is where the choice of a folder starts."""

    def __init__(
        self, layout: Layout, source: CsvDocument | None, folder: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Firmware Kit"))
        self.resize(1160, 680)
        self.kit: Kit | None = None
        self.written: Path | None = None
        self._layout, self._folder, self._look = layout, folder, look
        self._firmware = _sources()
        self.options = OptionsPanel(layout, source, self)
        self.tree = FileTree(look, self)
        self.preview = FilePreview(look, self)
        self._notes_area = _NotesArea(self)
        self.notes = self._notes_area.label
        self.outcome = QLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.write_button = QPushButton(self.tr("Write to Folder…"), self)
        self._build()
        self.options.changed.connect(self.make)
        self.tree.chosen.connect(self._preview)
        self.write_button.clicked.connect(self.choose_folder)
        self.buttons.rejected.connect(self.reject)
        self.make()
        self.tree.setFocus()

    def make(self) -> None:
        """Make the kit anew from the wishes, and show it or what speaks against it."""
        self.outcome.setText("")
        wishes = self.options.options()
        self.kit = None
        if wishes is None:
            self._say_no(self.tr("The pins cannot be read. Write them like mosi=23, miso=19, sclk=18, cs=5."))
        else:
            try:
                self.kit = make_kit(self._layout, wishes, self._firmware)
            except StudioError as error:
                self._say_no(joined((translated(error.message), translated(error.remedy))))
            else:
                self._note([translated(warning) for warning in self.kit.warnings], "muted")
        self.tree.show_kit(self.kit)
        self._preview(self.tree.path())
        self.write_button.setEnabled(self.kit is not None)

    def choose_folder(self) -> None:
        """Ask for a folder and write the kit there."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Write Kit to Folder"), str(self._folder))
        if name:
            self.write_to(Path(name))

    def write_to(self, folder: Path) -> None:
        """Write the kit and say what became of its files."""
        assert self.kit is not None
        try:
            outcomes = write_kit(self.kit, folder)
        except StudioError as error:
            show_error(self, self._look, self.tr("Cannot Write Kit"), error)
            return
        self.written = self._folder = folder
        self._tell(outcomes, folder)

    def _tell(self, outcomes: tuple[Outcome, ...], folder: Path) -> None:
        beside = [outcome.path for outcome in outcomes if outcome.state in (State.BESIDE, State.LEFT)]
        written = sum(outcome.state is State.WRITTEN for outcome in outcomes)
        same = sum(outcome.state is State.UNCHANGED for outcome in outcomes)
        text = self.tr("Written to {0}: {1} new or changed, {2} as they were.").format(folder, written, same)
        if beside:
            shown = ", ".join(beside[:3]) + (", …" if len(beside) > 3 else "")
            text += " " + self.tr("You changed {0}: your version stays, the new one is beside it.").format(shown)
        retone(self.outcome, "warning" if beside else "ok")
        self.outcome.setText(text)

    def _say_no(self, text: str) -> None:
        self._note([text], "danger")

    def _note(self, lines: list[str], tone: str) -> None:
        retone(self.notes, tone)
        self.notes.setText("\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines))
        self._notes_area.setVisible(bool(lines))
        self._notes_area.fit()

    def _preview(self, path: str) -> None:
        file = next((file for file in self.kit.files if file.path == path), None) if self.kit is not None else None
        self.preview.show_file(file)

    def _build(self) -> None:
        wishes = QScrollArea(self)
        wishes.setWidget(self.options)
        wishes.setWidgetResizable(True)
        wishes.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
        wishes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wishes.setFixedWidth(max(_WISHES_WIDTH, self.options.sizeHint().width() + 4 * SPACE))
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.tree)
        parts.addWidget(self.preview)
        parts.setSizes([260, 560])
        row = QHBoxLayout()
        row.setSpacing(4 * SPACE)
        row.addWidget(wishes)
        right = QVBoxLayout()
        right.setSpacing(3 * SPACE)
        right.addWidget(parts, 1)
        row.addLayout(right, 1)
        right.addWidget(self._notes_area)
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons.addButton(self.write_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.write_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addWidget(self.outcome, 1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(row, 1)
        column.addLayout(foot)


class _NotesArea(QScrollArea):
    """Notes in the height that they need, and no more than they may take."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(self.tr("To know"))
        self.setProperty("ring", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self.label)

    def fit(self) -> None:
        """Take the height that the text needs in the width that there is."""
        wanted = self.label.heightForWidth(self.viewport().width()) + SPACE
        self.setFixedHeight(min(max(wanted, 5 * SPACE), _NOTES_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.fit()


def _sources() -> Mapping[str, bytes]:
    try:
        return read_firmware()
    except StudioError:
        return {}  # a damaged installation: the kit comes without the firmware
