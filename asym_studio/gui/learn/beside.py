"""What stands with the picture of a frame: what boots now and why, the two otadata sectors, figures, the boot log."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from asym_studio.flash.errors import message
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE
from asym_studio.gui.widgets import muted
from asym_studio.lessons.export.data import sector_words
from asym_studio.lessons.model import BootView, Frame, OtadataView, Tone

_TONES = {Tone.GOOD: ("ok", "ok"), Tone.MIND: ("warning", "warning"), Tone.BAD: ("error", "danger")}
_MOST_LOG_LINES = 8


class BootBox(QFrame):
    """What the bootloader would start at this instant: always in view."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "card")
        self.setMinimumWidth(260)
        grid = QGridLayout(self)
        grid.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(0)
        self._sign = QLabel(self)
        self.sentence = QLabel(self)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("scale", "heading")
        grid.addWidget(muted(self.tr("What boots now"), self, scale="caption"), 0, 0, 1, 2)
        grid.addWidget(self._sign, 1, 0)
        grid.addWidget(self.sentence, 1, 1)
        grid.setColumnStretch(1, 1)

    def show_boots(self, boots: BootView | None) -> None:
        """Show that; None: nothing is to be said."""
        self.setVisible(boots is not None)
        if boots is None:
            return
        icon, tone = _TONES[boots.tone]
        self._look.dress(self._sign, icon, tone, 20)
        retone(self.sentence, tone)
        self.sentence.setText(translated(boots.sentence))
        self.setAccessibleName(f"{self.tr('What boots now')}: {self.sentence.text()}")


class OtadataTable(QTableWidget):
    """The two otadata sectors decoded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, 4, parent)
        self.setAccessibleName(self.tr("otadata"))
        self.setProperty("ring", True)
        self.setHorizontalHeaderLabels([self.tr("Sequence"), self.tr("State"), self.tr("CRC"), self.tr("Note")])
        self.setVerticalHeaderLabels([self.tr("Sector 0"), self.tr("Sector 1")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QHeaderView::section { padding: 4px 6px; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumWidth(480)

    def show_otadata(self, view: OtadataView | None) -> None:
        """Show these; None: the layout has no otadata, or it is not the subject."""
        self.setVisible(view is not None)
        if view is None:
            return
        for number, sector in enumerate(view.sectors):
            words = sector_words(sector)
            state = translated(message("erased")) if sector.erased else words["state"]
            followed = f"◀ {self.tr('followed')}" if view.active == number else ""
            changed = f"✎ {self.tr('changed')}" if view.changed == number else ""
            cells = (words["seq"], state, words["crc"], "  ".join(filter(None, (followed, changed))))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                bold = item.font()
                bold.setBold(view.active == number or (column == 3 and bool(changed)))
                item.setFont(bold)
                self.setItem(number, column, item)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(2))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2)


class Figures(QWidget):
    """Names and values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._labels: list[QLabel] = [self._text]
        self._text.hide()

    def show_facts(self, facts: list[tuple[str, str]]) -> None:
        """Show these pairs."""
        for label in self._labels:
            label.deleteLater()
        self._labels = []
        for row, (name, value) in enumerate(facts):
            first, second = muted(name, self), QLabel(value, self)
            second.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            second.setWordWrap(True)
            self._grid.addWidget(first, row, 0)
            self._grid.addWidget(second, row, 1)
            self._labels += [first, second]
        self._grid.setColumnStretch(1, 1)
        self.setVisible(bool(facts))


class Beside(QWidget):
    """What may be read more closely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_title = muted(self.tr("Why it boots that"), self, scale="caption")
        self.why = muted("", self)
        self.otadata = OtadataTable(self)
        self.figures = Figures(self)
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setProperty("kind", "report")
        self.log.setAccessibleName(self.tr("Boot log"))
        self.log.setStyleSheet("font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace;")
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACE)
        self._otadata_title = muted(self.tr("otadata: which slot boots next"), self, scale="caption")
        for part in (self._otadata_title, self.otadata, self.figures, self.log):
            right.addWidget(part)
        right.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * SPACE)
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self._why_title)
        left.addWidget(self.why)
        left.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 6)

    def show_frame(self, frame: Frame | None) -> None:
        """Show what belongs to that frame."""
        why = frame.boots.why if frame is not None and frame.boots is not None else ()
        self.why.setText("\n".join(translated(line) for line in why))
        self._why_title.setVisible(bool(why))
        self.otadata.show_otadata(frame.otadata if frame is not None else None)
        self._otadata_title.setVisible(frame is not None and frame.otadata is not None)
        facts = frame.facts if frame is not None else ()
        self.figures.show_facts([(translated(name), translated(value)) for name, value in facts])
        log = frame.log if frame is not None else ()
        self.log.setPlainText("\n".join(log))
        self.log.setVisible(bool(log))
        lines = min(len(log), _MOST_LOG_LINES) + 2
        self.log.setFixedHeight(lines * self.log.fontMetrics().lineSpacing() + 2 * SPACE)
