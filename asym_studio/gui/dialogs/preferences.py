"""The preferences: each choice takes effect at once, but for the language, which waits for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from asym_studio.board.backup import Store
from asym_studio.board.migration import journals_folder
from asym_studio.files.store import is_folder
from asym_studio.gui.choices import Choices
from asym_studio.gui.language import LANGUAGES, SYSTEM
from asym_studio.gui.layouts import form
from asym_studio.gui.look import Look
from asym_studio.gui.outside import open_outside
from asym_studio.gui.preferences import MOST_HEADROOM
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import ElidedLabel, muted

_WIDTH = 560


class PreferencesDialog(QDialog):
    """What holds for every layout. There is nothing to confirm: Close and Esc leave it."""

    def __init__(self, choices: Choices, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._choices, self._look = choices, look
        self.language = self._list("language", self.tr("Language"), self._languages())
        self.theme = self._list(
            "theme",
            self.tr("Theme"),
            {"system": self.tr("Like the system"), "light": self.tr("Light"), "dark": self.tr("Dark")},
        )
        self.policy = self._list(
            "policy",
            self.tr("Neighbours"),
            {
                "stop": self.tr("Stop at neighbours"),
                "push": self.tr("Push neighbours"),
                "trade": self.tr("Trade with neighbours"),
            },
        )
        self.scale = self._list(
            "scale",
            self.tr("Scale of the map"),
            {"readable": self.tr("Readable: all wide enough to read"), "true": self.tr("True: widths as sizes")},
        )
        self.motion = QCheckBox(self.tr("&Reduce motion"), self)
        self.motion.setToolTip(self.tr("No animations, even where the system allows them"))
        self.headroom = QSpinBox(self)
        self.headroom.setRange(0, MOST_HEADROOM)
        self.headroom.setSuffix(self.tr(" %"))
        self.headroom.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.headroom.setAccessibleName(self.tr("Headroom that the Fit panel starts with, in percent"))
        self.language_note = muted(self.tr("From the next start on."), self, scale="caption")
        self.reset = QPushButton(self.tr("Reset to &Defaults"), self)
        self._build()
        self.ensurePolished()
        self.setMinimumWidth(max(_WIDTH, self.minimumSizeHint().width()))  # large type, or a language of long words
        self.motion.toggled.connect(lambda on: self._choices.choose(reduced_motion=on))
        self.headroom.valueChanged.connect(lambda value: self._choices.choose(headroom=value))
        self.reset.clicked.connect(self._reset)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        chosen = self._choices.preferences
        for name, box in self._boxes().items():
            box.setCurrentIndex(box.findData(getattr(chosen, name)))
        self.motion.setChecked(chosen.reduced_motion)
        self.headroom.setValue(chosen.headroom)

    def _boxes(self) -> dict[str, QComboBox]:
        return {"language": self.language, "theme": self.theme, "policy": self.policy, "scale": self.scale}

    def _languages(self) -> dict[str, str]:
        return {SYSTEM: self.tr("Like the system"), **LANGUAGES}

    def _list(self, name: str, title: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(title)
        for value, text in choices.items():
            box.addItem(text, value)
        box.activated.connect(lambda _row: self._choices.choose(**{name: str(box.currentData())}))
        return box

    def _reset(self) -> None:
        self._choices.reset()
        self.show_chosen()

    # --- building it

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        rows = form()
        rows.setVerticalSpacing(2 * SPACE)
        column.addLayout(rows)
        self._head(rows, self.tr("Window"))
        _add(rows, self.tr("&Language"), self.language)
        rows.addRow("", self.language_note)
        _add(rows, self.tr("&Theme"), self.theme)
        rows.addRow("", self.motion)
        self._head(rows, self.tr("Layouts"))
        _add(rows, self.tr("&Neighbours"), self.policy)
        _add(rows, self.tr("&Scale of the map"), self.scale)
        fit = QHBoxLayout()
        fit.setSpacing(2 * SPACE)
        fit.addWidget(self.headroom)
        fit.addWidget(muted(self.tr("Room to grow that the Fit panel starts with"), self, scale="caption"), 1)
        _add(rows, self.tr("&Headroom"), fit, self.headroom)
        self._head(rows, self.tr("What is kept of boards"))
        backups, journals = self.tr("Backups"), self.tr("Migrations")
        rows.addRow(backups, self._folder(backups, Store.default().root))
        rows.addRow(journals, self._folder(journals, journals_folder()))
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        self.reset.setAutoDefault(False)
        column.addWidget(buttons)

    def _head(self, rows: QFormLayout, title: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("scale", "heading")
        heading.setContentsMargins(0, 2 * SPACE if rows.rowCount() else 0, 0, 0)
        rows.addRow(heading)

    def _folder(self, name: str, folder: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        path = ElidedLabel(self)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        path.setProperty("tone", "muted")
        path.show_text(str(folder))
        row.addWidget(path, 1)
        there = is_folder(folder)
        button = QPushButton(self.tr("Open Folder"), self)
        button.setAccessibleName(self.tr("Open the folder: {0}").format(name))
        button.setProperty("kind", "compact")
        button.setAutoDefault(False)
        button.setEnabled(there)
        button.setToolTip(str(folder) if there else self.tr("The folder comes with the first backup or migration."))
        button.clicked.connect(lambda: open_outside(folder))
        self._look.dress(button, "open-folder", "text", 14)
        row.addWidget(button)
        return row


def _add(rows: QFormLayout, title: str, field: QWidget | QHBoxLayout, buddy: QWidget | None = None) -> None:
    """Add a row whose caption's letter leads to the field."""
    caption = QLabel(title)
    target = buddy if buddy is not None else field
    assert isinstance(target, QWidget)
    caption.setBuddy(target)
    target.ensurePolished()
    caption.setMinimumHeight(target.sizeHint().height())  # beside the field's own line, not above it
    rows.addRow(caption, field)
