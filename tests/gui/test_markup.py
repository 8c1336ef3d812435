"""Labels, paths and messages are shown as they are: none of them is ever taken for markup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from asym_studio.gui.actions import Act
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import open_csv, page

_CSV = b"""\
# asym-studio: flash-size=4MB images=<b>x</b>0=<i>z
nvs,data,nvs,0x9000,0x5000,
otadata,data,ota,0xe000,0x2000,
<b>x</b>0,app,ota_0,0x10000,0x2E0000,
<img src=//h/x>,app,ota_1,0x2F0000,0x110000,
<b>x</b>2,data,fat,0x400000,0x500000,
<b>x</b>2,data,fat,0x900000,0x100,
"""


def _markup(widgets: list[QLabel]) -> list[str]:
    """The texts that would be drawn as markup."""
    return [label.text() for label in widgets if label.textFormat() != Qt.TextFormat.PlainText and "<" in label.text()]


def test_no_label_of_the_window_is_markup(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "<i>y.csv", _CSV)
    seen = 0
    for act in (None, Act.FIT):
        if act is not None:
            window.actions_[act].trigger()
        for row in range(page(window).model.rowCount()):
            page(window).table.setCurrentIndex(page(window).model.index(row, 0))
            QApplication.processEvents()
            shown = [label for label in window.findChildren(QLabel) if label.isVisible()]
            assert not _markup(shown)
            seen += sum("<" in label.text() for label in shown)
    assert seen, "nothing of the hostile names was shown"


def test_tool_tips_are_plain(window: MainWindow) -> None:
    QToolTip.showText(QPoint(5, 5), "<img src=//h/x>\nmore", window)
    QApplication.processEvents()
    tips = [each for each in QApplication.allWidgets() if each.metaObject().className() == "QTipLabel"]
    assert [tip.textFormat() for tip in tips if isinstance(tip, QLabel)] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()


def test_messages_are_plain(window: MainWindow, qtbot: QtBot) -> None:
    box = QMessageBox(window)
    box.setText("<b>x</b>")
    box.setInformativeText("<i>x</i>")
    qtbot.addWidget(box)
    box.show()
    QApplication.processEvents()
    assert not _markup(box.findChildren(QLabel))
    box.close()
