"""The pages of the Help menu: keyboard shortcuts and what the program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from asym_studio import __version__
from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.icons import app_icon
from asym_studio.gui.theme import SPACE

_GROUPS: tuple[tuple[Act, ...], ...] = (
    (Act.NEW, Act.OPEN, Act.OPEN_FOLDER, Act.SAVE, Act.SAVE_AS, Act.KIT, Act.CLOSE, Act.QUIT),
    (
        Act.UNDO,
        Act.REDO,
        Act.ADD,
        Act.DELETE,
        Act.DUPLICATE,
        Act.SPLIT,
        Act.GROW,
        Act.SWAP_NEXT,
        Act.SWAP_PREVIOUS,
        Act.PIN,
        Act.RENAME,
        Act.CLOSE_GAPS,
        Act.FIT,
    ),
    (
        Act.STOP,
        Act.PUSH,
        Act.TRADE,
        Act.READABLE,
        Act.TRUE,
        Act.ZOOM_IN,
        Act.ZOOM_OUT,
        Act.ZOOM_FIT,
        Act.NEXT_PROBLEM,
        Act.PREVIOUS_PROBLEM,
        Act.NEXT_PANEL,
        Act.PREVIOUS_PANEL,
        Act.BOARD,
    ),
)


class ShortcutsDialog(QDialog):
    """All shortcuts on one page."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(880, 690)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 3 * SPACE, 0)
        columns.setSpacing(10 * SPACE)
        titles = (self.tr("File"), self.tr("Edit"), self.tr("View"))
        left, right = QVBoxLayout(), QVBoxLayout()
        for place, (title, acts) in enumerate(zip(titles, _GROUPS, strict=True)):
            lines = [(_plain(actions, act), _keys(actions, act)) for act in acts]
            side = left if place < 2 else right
            side.addLayout(self._group(title, lines))
            side.addSpacing(4 * SPACE)
        right.addLayout(self._group(self.tr("On the map"), self._map_lines()))
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        area.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _group(self, title: str, lines: list[tuple[str, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * SPACE)
        heading = QLabel(title, self)
        heading.setProperty("scale", "heading")
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        for row, (text, keys) in enumerate(lines):
            grid.addWidget(QLabel(text, self), row, 0)
            shown = QLabel(keys, self)
            shown.setObjectName("keys")
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        return column

    def _map_lines(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Select the next block"), self.tr("← →")),
            (self.tr("Move the block by one step"), self.tr("Ctrl+← →")),
            (self.tr("Move the end of the block"), self.tr("Alt+← →")),
            (self.tr("Move the start of the block"), self.tr("Alt+Shift+← →")),
            (self.tr("Edit the block, or add in free space"), self.tr("Enter")),
            (self.tr("Pin"), self.tr("P")),
            (self.tr("Give up a drag"), self.tr("Esc")),
            (self.tr("Zoom"), self.tr("Ctrl+wheel, + − 0")),
        ]


class AboutDialog(QDialog):
    """What the program is, its version and its licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Asym Studio"))
        logo = QLabel(self)
        logo.setPixmap(app_icon().pixmap(QSize(64, 64), self.devicePixelRatioF()))
        title = QLabel("Asym Studio", self)
        title.setProperty("scale", "title")
        version = QLabel(self.tr("Version {0}").format(__version__), self)
        version.setProperty("tone", "muted")
        words = QLabel(
            self.tr(
                "Designs asymmetric flash layouts for ESP32 boards: one large app, one small updater.\n\n"
                "Free software under the GNU General Public License, version 3 or later."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(SPACE)
        for part in (title, version, words):
            text.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(5 * SPACE)
        row.addWidget(logo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(4 * SPACE)
        column.addLayout(row)
        column.addWidget(buttons)


def _plain(actions: Actions, act: Act) -> str:
    return actions[act].text().replace("&", "").removesuffix("…")


def _keys(actions: Actions, act: Act) -> str:
    return actions[act].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
