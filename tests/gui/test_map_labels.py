"""What the narrow blocks of a map say: a name whole, in two words, or marked as shortened; never a part of it alone."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from pytestqt.qtbot import QtBot

from asym_studio.flash.layout import AreaKind
from asym_studio.gui.map.labels import draw_words
from asym_studio.gui.theme import LIGHT
from tests.gui.mapping import NVS, Driver, layout, usual


def words(qtbot: QtBot, width: int, height: int, label: str = "") -> list[str]:
    """Return the texts that a partition of that label, or the table's block, has in a rectangle of that size."""
    shown = layout(replace(NVS, label=label)) if label else usual()
    block = next(
        each
        for each in Driver(qtbot, shown).map.blocks()
        if (each.title == label if label else each.area.kind is AreaKind.TABLE)
    )
    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    painter = QPainter(drawing)
    draw_words(painter, QRectF(0, 0, width, height), block, LIGHT.swatch(block.area.kind, block.role))
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


def test_a_few_chinese_characters_say_as_much_as_a_word(qtbot: QtBot) -> None:
    name = "设备出厂设置"
    shown = "".join(words(qtbot, 22, 64, name))  # in as many pieces as fonts
    assert shown.endswith("…") and name.startswith(shown[:-1]) and len(shown) > 2


def test_a_low_block_says_how_its_name_begins(qtbot: QtBot) -> None:
    shown = words(qtbot, 60, 34)[0]
    assert shown.endswith("…") and "Partition table".startswith(shown[:-1]) and len(shown) > 3
