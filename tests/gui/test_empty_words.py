"""What an empty view says in place of rows: to eyes and to screen readers, and only while it is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.empty_words import EmptyWords


def test_words_stand_in_for_rows(qtbot: QtBot) -> None:
    view = QListWidget()
    view.resize(300, 200)
    qtbot.addWidget(view)
    words = EmptyWords(view, "Nothing came yet.")
    with qtbot.waitExposed(view):
        view.show()
    assert words.isVisible() and view.viewport().rect().contains(words.geometry())
    assert view.accessibleDescription() == "Nothing came yet."
    view.addItem("one")
    assert not words.isVisible() and not view.accessibleDescription()
    view.clear()
    words.say("Nothing is left.")
    assert words.isVisible() and view.accessibleDescription() == "Nothing is left."
