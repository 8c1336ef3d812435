"""How a page of the documentation is set: room between its parts, code on a ground of its own, the theme's pictures."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from asym_studio.gui.theme import SPACE, Theme

_LINE_PER_CENT = 125.0
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LIGHT, _DARK = "-light.png", "-dark.png"


def set_page(document: QTextDocument, theme: Theme) -> None:
    """Set a page that was read from Markdown, block by block."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        if not _in_table(block):
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(_format(block, theme))
        block = block.next()
    cursor.endEditBlock()


def picture_for(name: str, theme: Theme, ratio: float) -> str:
    """Return the file of a picture in the theme and for the screen: pages name the light one of 1×."""
    if not name.endswith(_LIGHT):
        return name
    ending = _DARK if theme.dark else _LIGHT
    name = name.removesuffix(_LIGHT) + ending
    return name.replace(".png", "@2x.png") if ratio > 1 else name


def _format(block: QTextBlock, theme: Theme) -> QTextBlockFormat:
    found = QTextBlockFormat()
    if _is_code(block):
        found.setBackground(QColor(theme.sunken))
        found.setLeftMargin(2 * SPACE)
        found.setTopMargin(0 if _is_same_code(block, block.previous()) else 2 * SPACE)
        found.setBottomMargin(0 if _is_same_code(block, block.next()) else 3 * SPACE)
    elif block.blockFormat().headingLevel():
        found.setTopMargin((4 if block.blockFormat().headingLevel() > 1 else 0) * SPACE)
        found.setBottomMargin(2 * SPACE)
    elif _PICTURE not in block.text():  # the height of its line is its own
        found.setLineHeight(_LINE_PER_CENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return found


def _is_code(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _is_same_code(block: QTextBlock, other: QTextBlock) -> bool:
    kind = QTextFormat.Property.BlockCodeLanguage
    return _is_code(other) and block.blockFormat().property(kind) == other.blockFormat().property(kind)


def _in_table(block: QTextBlock) -> bool:
    return QTextCursor(block).currentTable() is not None
