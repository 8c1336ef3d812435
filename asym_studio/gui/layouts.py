"""Layouts that pages of the inspector and of other panels share."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from asym_studio.gui.theme import SPACE


def page_column(page: QWidget) -> QVBoxLayout:
    """Give a page its one column."""
    column = QVBoxLayout(page)
    column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
    column.setSpacing(2 * SPACE)
    return column


def form() -> QFormLayout:
    """Return a form with captions of one column at the left."""
    rows = QFormLayout()
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setHorizontalSpacing(3 * SPACE)
    rows.setVerticalSpacing(SPACE + 2)
    rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return rows


def heading(sign: QLabel, title: QLabel, note: QLabel) -> QHBoxLayout:
    """Return a page's heading: a glyph, the name, and a muted note at the end."""
    title.setProperty("scale", "heading")
    title.setTextFormat(Qt.TextFormat.PlainText)
    note.setProperty("tone", "muted")
    row = QHBoxLayout()
    row.setSpacing(2 * SPACE)
    row.addWidget(sign)
    row.addWidget(title)
    row.addStretch(1)
    row.addWidget(note)
    return row


def scrolled(page: QWidget, parent: QWidget) -> QScrollArea:
    """Return a frameless area in which the page scrolls where it has no room; it is no stop for Tab."""
    area = QScrollArea(parent)
    area.setObjectName("panel")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
