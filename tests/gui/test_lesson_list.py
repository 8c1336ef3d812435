"""The rows of the list of lessons: as high as their titles, also where the list became narrower."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from asym_studio.gui.learn.lesson_list import LessonList


def test_a_row_is_as_high_as_its_title(qtbot: QtBot) -> None:
    lessons = LessonList()
    qtbot.addWidget(lessons)
    title = "2 · How the chip decides what it starts"
    wide = lessons.fontMetrics().horizontalAdvance(title) + 30
    lessons.resize(wide, 300)
    with qtbot.waitExposed(lessons):
        lessons.show()
    lessons.add("one", "1 · Flash", "")
    lessons.add("two", title, "")
    low, high = (lessons.visualItemRect(lessons.item(row)).height() for row in range(2))
    assert low == high
    lessons.resize(wide - 60, 300)
    QApplication.processEvents()
    low, high = (lessons.visualItemRect(lessons.item(row)).height() for row in range(2))
    assert high >= low + lessons.fontMetrics().height()
