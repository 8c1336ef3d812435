"""The dialog for what must not happen: a mistake in the program itself, with a report that can be copied."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from asym_studio import __version__
from asym_studio.gui.copying import CopyButton
from asym_studio.gui.theme import SPACE, font
from asym_studio.gui.widgets import muted


def report_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the text of a report: versions and where it happened."""
    about = f"Asym Studio {__version__}, PySide6 {pyside_version}, Python {platform.python_version()}"
    return f"{about}\n{platform.platform()}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


class CrashDialog(QDialog):
    """Tells that something went wrong inside; the work goes on, and `save` offers to keep it where there is some."""

    def __init__(self, report: str, parent: QWidget | None = None, *, save: Callable[[], object] | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something Went Wrong"))
        self.resize(640, 420)
        title = QLabel(self.tr("A mistake in Asym Studio stopped this action"), self)
        title.setProperty("scale", "heading")
        words = QLabel(
            self.tr(
                "Your layout is still open, and unsaved work is kept. Please send this report with what you did last."
            ),
            self,
        )
        words.setWordWrap(True)
        private = muted(self.tr("Nothing was sent: the report stays here until you copy it."), self)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setFont(font("caption", fixed=True))
        self.report.setProperty("kind", "report")
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = CopyButton(self.report.toPlainText, self, words=self.tr("Copy Report"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        if save is not None:
            keep = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.ActionRole)
            keep.clicked.connect(lambda: self._save(save))
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        for part in (title, words, private, self.report, buttons):
            column.addWidget(part)

    def _save(self, save: Callable[[], object]) -> None:
        """Save behind the dialog: what Save itself asks or cannot do comes up over the window."""
        self.accept()
        save()
