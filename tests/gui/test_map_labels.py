"""What the narrow blocks of a map say: a name whole, in two words, or marked as shortened; never a part of it alone."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from asym_studio.flash.layout import AreaKind
from asym_studio.gui.map.labels import draw_words
from asym_studio.gui.theme import LIGHT
from tests.gui.mapping import Driver, usual


def words(qtbot: QtBot, width: int, height: int) -> list[str]:
    """Return the texts that the block of the partition table has in a rectangle of that size."""
    block = next(each for each in Driver(qtbot, usual()).map.blocks() if each.area.kind is AreaKind.TABLE)
    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    painter = QPainter(drawing)
    draw_words(painter, QRectF(0, 0, width, height), block, LIGHT.swatch(block.area.kind, None))
    painter.end()
    return [text.strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", bytes(buffer.data().data()).decode())]


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [
        (22, 160, ["Partition table"]),
        (44, 80, ["Partition", "table"]),
        (22, 68, ["Partitio…"]),
        (22, 40, []),
    ],
)
def test_a_name_is_never_cut_without_a_mark(qtbot: QtBot, width: int, height: int, shown: list[str]) -> None:
    assert words(qtbot, width, height) == shown
