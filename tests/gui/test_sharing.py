"""The layout's report on the clipboard and on paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from asym_studio.gui.actions import Act
from asym_studio.gui.window import MainWindow


def test_the_report_is_copied_as_markdown(window: MainWindow, qtbot: QtBot) -> None:
    assert window.filing.new_from("esp32-ota-asym")
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, control_shift)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("# ")
    assert "flashApp" in text and "| --- |" in text


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")  # Qt says of paper that cannot be had
@pytest.mark.parametrize(
    ("agreed", "folder", "told"),
    [(True, ".", "The report was sent to"), (True, "gone", "Nothing was printed"), (False, ".", "")],
)
def test_the_report_is_printed_where_one_agrees(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,
    folder: str,
    told: str,
) -> None:
    paper = tmp_path / folder / "paper.pdf"

    def to_file(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(paper))
        return QDialog.DialogCode.Accepted if agreed else QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    assert window.filing.new_from("tower")
    window.actions_[Act.PRINT].trigger()
    assert window._notice.accessibleName().startswith(told)
    assert paper.exists() is (agreed and folder == ".")
    if paper.exists():
        assert paper.read_bytes().startswith(b"%PDF")
