"""The button that copies: it says that it did, keeps its place meanwhile, and offers nothing where nothing is."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.copying import CopyButton
from tests.gui.windowing import click


def test_it_says_for_a_moment_that_it_copied(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    text = QPlainTextEdit(holder)
    button = CopyButton(text.toPlainText, holder)
    button.follow(text)
    assert not button.isEnabled()
    text.setPlainText("rst:0x1 (POWERON_RESET)")
    assert button.isEnabled()
    size = button.sizeHint()
    click(button)
    assert QGuiApplication.clipboard().text() == "rst:0x1 (POWERON_RESET)"
    assert button.text() == "Copied" and button.sizeHint() == size
    qtbot.waitUntil(lambda: button.text() == "Copy")
    text.clear()
    assert not button.isEnabled()
