"""The boot log: live from the board or pasted, with what is wrong in it and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from asym_studio.boot.bootlog import MAX_LOG, Diagnosis, compare, decode, diagnose, read_log
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import hexadecimal
from asym_studio.gui.copying import CopyButton
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE, font


class BootLogPanel(QWidget):
    """The log on the left, the findings on the right."""

    listenWanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: Layout | None = None
        self._raw = b""
        self._listening = False
        self.listen = QPushButton(self.tr("Reset and Listen"), self)
        self.listen.setToolTip(self.tr("Reset the board into its app and show what it prints; ends the connection"))
        look.dress(self.listen, "refresh", "text", 16)
        self.paste = QPushButton(self.tr("Paste Log"), self)
        self.paste.setToolTip(self.tr("Read a log from the clipboard"))
        self.copy = CopyButton(self._report, self, look=look)
        self.copy.setToolTip(self.tr("Copy the log and what was found in it"))
        self.log = QPlainTextEdit(self)
        self.log.setProperty("kind", "report")
        self.log.setReadOnly(True)
        self.log.setFont(font(fixed=True))
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setAccessibleName(self.tr("Boot log"))
        self.log.setPlaceholderText(self.tr("What the board prints while it starts appears here."))
        self.found = QPlainTextEdit(self)
        self.found.setReadOnly(True)
        self.found.setProperty("kind", "report")
        self.found.setAccessibleName(self.tr("What the log tells"))
        self.found.setPlaceholderText(
            self.tr("What it tells appears here: what went wrong, what to do, and how it differs from the open table.")
        )
        self.summary = QLabel(self)
        self.summary.setProperty("tone", "muted")
        self.summary.setWordWrap(True)
        self._build()
        self.listen.clicked.connect(self.listenWanted)
        self.paste.clicked.connect(self._paste)
        self.copy.follow(self.log, self.found)

    def set_document(self, layout: Layout | None) -> None:
        """Compare with that layout from now on."""
        self._layout = layout
        if self._raw and not self._listening:
            self._judge()

    def begin(self) -> None:
        """Get ready for a new log."""
        self._raw = b""
        self._listening = True
        self.log.clear()
        self.found.clear()
        self.summary.setText(self.tr("Listening…"))

    def hear(self, piece: bytes) -> None:
        """Show what came in."""
        self._raw = (self._raw + piece)[-MAX_LOG:]
        self.log.moveCursor(QTextCursor.MoveOperation.End)
        self.log.insertPlainText(decode(piece).replace("\0", "·"))
        self.log.moveCursor(QTextCursor.MoveOperation.End)

    def finish(self) -> None:
        """Say what the log tells, now that it is whole; of a log that nobody asked for there is nothing to say."""
        if self._listening:
            self._listening = False
            self._judge()

    def show_log(self, data: bytes) -> None:
        """Show a whole log and say what it tells."""
        self.begin()
        self.hear(data)
        self.finish()

    def show_idle(self, idle: bool) -> None:
        """Offer to listen only while nothing else runs."""
        self.listen.setEnabled(idle)

    def _judge(self) -> None:
        report = read_log(decode(self._raw))
        wrong = diagnose(report, self._layout)
        lines = [self._told(found) for found in wrong]
        if self._layout is not None:
            lines += [f"• {translated(each.message)}" for each in compare(report, self._layout.table)]
        if report.loaded is not None:
            lines.append(self.tr("It started the app at {0}.").format(hexadecimal(report.loaded)))
        self.found.setPlainText("\n\n".join(lines))
        if not self._raw.strip():
            self.summary.setText(
                self.tr("The board printed nothing. Press its reset button, or check that this is its console port.")
            )
        elif not wrong:
            same = self._layout is not None and report.partitions is not None
            text = self.tr("Nothing is wrong in this log; the board’s table is the document’s.")
            self.summary.setText(text if same else self.tr("Nothing is wrong in this log."))
        else:
            self.summary.setText(self.tr("Found in this log:"))

    def _told(self, found: Diagnosis) -> str:
        where = self.tr("Line {0}: ").format(found.line) if found.line is not None else ""
        return f"{where}{translated(found.cause)}\n→ {self._remedy(found)}"

    def _remedy(self, found: Diagnosis) -> str:
        """Return what to do here in the window, where the log's own remedy names a command."""
        if found.code == "table-not-flashed":
            return self.tr("Connect and write the table. Over-the-air updates never change it.")
        return translated(found.remedy)

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.show_log(text.encode()[:MAX_LOG])
        else:
            self.summary.setText(self.tr("There is no text on the clipboard."))

    def _report(self) -> str:
        return "\n\n".join(part for part in (self.log.toPlainText(), self.found.toPlainText()) if part)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        for button in (self.listen, self.paste, self.copy):
            button.setProperty("kind", "compact")
            row.addWidget(button)
        row.addWidget(self.summary, 1)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.addWidget(self.log)
        sides.addWidget(self.found)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        sides.setHandleWidth(1)
        sides.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(sides, 1)
