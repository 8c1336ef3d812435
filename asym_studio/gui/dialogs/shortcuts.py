"""All keys on one page, found by typing: the menus' from the menus themselves, and those that panels have."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asym_studio.gui.commands import commands
from asym_studio.gui.fuzzy import score
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted

_ARROWS = {"Left": "←", "Right": "→"}


@dataclass(frozen=True)
class Line:
    """What keys do. `keys` are portable: `Ctrl+Left`; what is no key sequence is shown as it is."""

    text: str
    keys: tuple[str, ...]

    def shown(self) -> str:
        """Return the keys as this system writes them, two arrows with the same modifiers as one."""
        written = [_written(key) for key in self.keys]
        if len(written) == 2 and written[0][:-1] == written[1][:-1] and written[0][-1] in _ARROWS.values():
            return f"{written[0]} {written[1][-1]}"
        return " · ".join(dict.fromkeys(written))


def _written(key: str) -> str:
    """Return a key sequence as this system writes it, with arrows as arrows; anything else as it is."""
    for name, arrow in _ARROWS.items():
        if key.endswith(name):
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            bare = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
            return native.removesuffix(bare) + arrow
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


class ShortcutsDialog(QDialog):
    """The page. The search keeps the lines whose words or keys fit."""

    def __init__(self, bar: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(940, 690)
        self.groups = (*self._menu_groups(bar), *self._panel_groups())
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search for a command or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.nothing = muted(self.tr("No command and no key fits."), self)
        self.nothing.hide()
        self._shown: list[tuple[QWidget, list[tuple[Line, QLabel, QLabel]]]] = []
        self._build()
        self.search.textChanged.connect(self._filter)
        self.search.setFocus()

    def lines(self) -> tuple[Line, ...]:
        """Return the lines that are shown now."""
        return tuple(line for _, rows in self._shown for line, text, _keys in rows if not text.isHidden())

    # --- the groups

    def _menu_groups(self, bar: QMenuBar) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        found: dict[str, dict[str, Line]] = {}
        for command in commands(bar):
            keys = tuple(key.toString(QKeySequence.SequenceFormat.PortableText) for key in command.action.shortcuts())
            if keys and not any(command.text in group for group in found.values()):
                found.setdefault(command.menu[0], {})[command.text] = Line(command.text, keys)
        return tuple((title, tuple(lines.values())) for title, lines in found.items())

    def _panel_groups(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        return (
            (self.tr("On the map"), self._map_lines()),
            (self.tr("In the table"), self._table_lines()),
            (self.tr("In the problems"), self._problem_lines()),
            (self.tr("On the Learn page"), self._learn_lines()),
            (self.tr("On the Board page"), self._board_lines()),
        )

    def _map_lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Select the next block"), ("Left", "Right")),
            Line(self.tr("Move the block by one step"), ("Ctrl+Left", "Ctrl+Right")),
            Line(self.tr("Move the block by 16 steps"), ("Ctrl+Shift+Left", "Ctrl+Shift+Right")),
            Line(self.tr("Move the end of the block"), ("Alt+Left", "Alt+Right")),
            Line(self.tr("Move the start of the block"), ("Alt+Shift+Left", "Alt+Shift+Right")),
            Line(self.tr("Edit the block, or add in free space"), ("Return", "Enter")),
            Line(self.tr("Delete"), ("Del",)),
            Line(self.tr("Add in free space"), ("Ins",)),
            Line(self.tr("Pin"), ("P",)),
            Line(self.tr("Give up a drag"), ("Esc",)),
            Line(self.tr("Open the menu"), ("Menu", "Shift+F10")),
            Line(self.tr("Zoom"), ("+", "-", "0", self.tr("Ctrl+wheel"))),
        )

    def _table_lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Edit the cell"), ("Return", "F2")),
            Line(self.tr("Next cell while editing"), ("Tab",)),
            Line(self.tr("Give up the edit"), ("Esc",)),
            Line(self.tr("Open the menu"), ("Menu", "Shift+F10")),
        )

    def _problem_lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Go to what the problem is about"), ("Return",)),
            Line(self.tr("Fix it"), ("Ctrl+Return",)),
            Line(self.tr("What the problem means"), ("Shift+F1",)),
        )

    def _learn_lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Next step"), ("Right", "PgDown", "Space")),
            Line(self.tr("Step back"), ("Left", "PgUp")),
            Line(self.tr("First page"), ("Home",)),
            Line(self.tr("Play or pause"), ("P",)),
            Line(self.tr("Answer"), ("1", "…", "9")),
            Line(self.tr("Present on the whole screen"), ("F11",)),
            Line(self.tr("Leave the presentation, or the page"), ("Esc",)),
        )

    def _board_lines(self) -> tuple[Line, ...]:
        return (
            Line(self.tr("Connect or disconnect"), (self._letter("&Connect"),)),
            Line(self.tr("Fast loader on or off"), (self._letter("Fast &loader"),)),
            Line(self.tr("Next and previous tab"), ("Left", "Right")),
        )

    @staticmethod
    def _letter(source: str) -> str:
        """Return the keys of a button of the Board page, in the window's language."""
        return QKeySequence.mnemonic(QCoreApplication.translate("ConnectionBar", source)).toString()

    # --- showing them

    def _build(self) -> None:
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 3 * SPACE, 0)
        columns.setSpacing(10 * SPACE)
        left, right = QVBoxLayout(), QVBoxLayout()
        half, so_far = sum(len(lines) for _title, lines in self.groups) / 2, 0
        for title, lines in self.groups:
            (left if so_far < half else right).addWidget(self._group(title, lines))
            so_far += len(lines)
        for column in (left, right):
            column.setSpacing(0)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        area.setAccessibleName(self.windowTitle())
        area.setProperty("ring", True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        outer.setSpacing(3 * SPACE)
        for widget in (self.search, self.nothing):
            outer.addWidget(widget)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)

    def _group(self, title: str, lines: tuple[Line, ...]) -> QWidget:
        group = QWidget(self)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        heading = QLabel(title, group)
        heading.setProperty("scale", "heading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        rows = []
        for row, line in enumerate(lines):
            text, keys = QLabel(line.text, group), QLabel(line.shown(), group)
            text.setWordWrap(True)
            keys.setObjectName("keys")
            grid.addWidget(text, row, 0)
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
            rows.append((line, text, keys))
        column.addLayout(grid)
        self._shown.append((group, rows))
        return group

    def _filter(self, query: str) -> None:
        found = False
        for group, rows in self._shown:
            any_here = False
            for line, text, keys in rows:
                fits = score(query, line.text, f"{line.shown()} {' '.join(line.keys)}") is not None
                text.setVisible(fits)
                keys.setVisible(fits)
                any_here = any_here or fits
            group.setVisible(any_here)
            found = found or any_here
        self.nothing.setVisible(not found)
