"""The words in a block: as many as fit, whole or neatly elided, upright or turned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText, QTextOption

from asym_studio.flash.export.palette import Swatch
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.units import describe, hexadecimal, human
from asym_studio.gui import badges, icons
from asym_studio.gui.blocks import Block
from asym_studio.gui.theme import colour, font

TELLS_PLACE = 40
"""Narrower blocks never say where they lie; see `draw_words()`."""
PADDING = 8
GLYPH = 16
_LEADING = 3
_BESIDE = 6
_PIN = 14
_WIDE = 120
"""A block this wide rather has an elided label beside its glyph than a turned one."""
_ELIDED_AT_LEAST = 6
"""An elided label keeps at least this many letters, or half as many Chinese characters, or it is turned instead."""
_SAYS_LITTLE = 3
"""So many, where a block is too low and too narrow for more."""
_FIRST_WIDE = "\u2e80"
"""From here on a character is a syllable or a word, as wide as two letters."""


@dataclass(frozen=True, eq=False)  # there is one of each, and the same one is found quickest
class Style:
    """A font with its measures."""

    font: QFont
    metrics: QFontMetricsF

    @cached_property
    def height(self) -> float:
        """The height of a line."""
        return self.metrics.height()

    @cached_property
    def blank(self) -> float:
        """The width of a blank."""
        return self.metrics.horizontalAdvance(" ")

    def width(self, text: str) -> float:
        """The width of a text, which is laid out for that, and kept: what is measured is drawn next."""
        return _static(text, self).size().width()


@dataclass(frozen=True)
class Line:
    """A line of a block: its forms from longest to shortest; the first that fits is taken."""

    forms: tuple[str, ...]
    style: Style
    together: int = 1
    """How many lines, from this one on, are said together or not at all."""


@lru_cache(maxsize=8)
def style(step: str, bold: bool = False, fixed: bool = False) -> Style:
    """Return a style of the theme's type scale. `forget_fonts()` after the application's font changed."""
    found = font(step, bold=bold, fixed=fixed)
    return Style(found, QFontMetricsF(found))


def forget_fonts() -> None:
    """Measure all fonts anew: the application's font or the screen changed."""
    style.cache_clear()
    _static.cache_clear()
    wrapped.cache_clear()


def draw_text(painter: QPainter, at: QPointF, text: str, look: Style, tint: QColor) -> None:
    """Draw a line with its upper left corner at a point."""
    painter.setFont(look.font)
    painter.setPen(tint)
    painter.drawStaticText(at, _static(text, look))


def draw_words(painter: QPainter, rect: QRectF, block: Block, swatch: Swatch) -> None:
    """Draw glyph and words of a block into the part of it that can be seen."""
    if block.area.kind is AreaKind.GAP:
        _draw_gap(painter, rect, block, swatch)
        return
    inner = rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
    heading = style("body", bold=True)
    beside = _fitting((block.title,), heading, inner.width() - GLYPH - _BESIDE)
    if beside and (rect.width() > _WIDE or (beside == block.title and rect.width() >= TELLS_PLACE)):
        _draw_glyph(painter, QPointF(inner.left(), inner.top() + (heading.height - GLYPH) / 2), block, swatch)
        draw_text(painter, inner.topLeft() + QPointF(GLYPH + _BESIDE, 0), beside, heading, colour(swatch.text))
        _draw_pin(painter, inner, inner.left() + GLYPH + 2 * _BESIDE + heading.width(beside), block, swatch)
        _draw_lines(painter, inner.adjusted(0, heading.height + _LEADING + 2, 0, 0), block, swatch)
    elif (label := _stacked(block, rect)) is not None:
        _draw_stacked(painter, inner, block, swatch, label)
    elif rect.width() >= GLYPH + 4:
        _draw_turned(painter, rect, block, swatch)


@dataclass(frozen=True)
class _Stack:
    """How a label is said in lines below its glyph, which a low block leaves out."""

    style: Style
    lines: Sequence[str]
    glyph: bool


def _stacked(block: Block, rect: QRectF) -> _Stack | None:
    """Return how the label fits below its glyph; None where it does not."""
    small = style("caption", bold=True)
    lines = [block.title]
    width = rect.width() - 2 * PADDING + 4
    if block.partition is None and small.width(block.title) > width:
        lines = block.title.split()  # the names of system areas are words
    looks = (style("body", bold=True), small) if block.partition is not None else (small,)
    look = next((look for look in looks if max(map(look.width, lines)) <= width), None)
    needed = 2 * PADDING + (len(lines) + 1) * small.height + 2 * _LEADING
    if rect.width() >= TELLS_PLACE and rect.height() >= needed and look is not None:
        return _Stack(look, lines, glyph=rect.height() >= needed + GLYPH)
    low = rect.height() - 2 * PADDING
    if rect.width() <= rect.height() or not small.height <= low < small.width(block.title):
        return None
    cut = _fitting((block.title,), small, width, least=_SAYS_LITTLE)  # turned there would be room for even less
    return _Stack(small, [cut], glyph=False) if cut else None


def _draw_stacked(painter: QPainter, inner: QRectF, block: Block, swatch: Swatch, label: _Stack) -> None:
    top = inner.top()
    if label.glyph:
        _draw_glyph(painter, inner.topLeft(), block, swatch)
        _draw_pin(painter, inner, inner.right() - _PIN, block, swatch)
        top += GLYPH + _LEADING + 2
    for line in label.lines:
        draw_text(painter, QPointF(inner.left(), top), line, label.style, colour(swatch.text))
        top += label.style.height
    _draw_lines(painter, QRectF(inner.left(), top + _LEADING, inner.width(), inner.bottom() - top), block, swatch)


def _draw_lines(painter: QPainter, room: QRectF, block: Block, swatch: Swatch) -> None:
    """Draw as many of the smaller lines as there is room for; one that is too wide for it is left out."""
    top = room.top()
    for line in _lines(block, room.width() + 2):
        text = _fitting(line.forms, line.style, room.width() + 2, elide=False)
        if top + line.together * (line.style.height + _LEADING) > room.bottom() + 2 + _LEADING:
            break
        if text:
            draw_text(painter, QPointF(room.left(), top), text, line.style, colour(swatch.text))
            top += line.style.height + _LEADING


def _draw_pin(painter: QPainter, inner: QRectF, left: float, block: Block, swatch: Swatch) -> None:
    if block.pinned and left + _PIN <= inner.right() + 2:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(left, inner.top() + 1), icons.pixmap("pin", swatch.text, _PIN, ratio))


def _draw_turned(painter: QPainter, rect: QRectF, block: Block, swatch: Swatch) -> None:
    """Draw a narrow block: the glyph on top, the label turned below it, and its size beside it if there is room.

    A label that is too long for that has the glyph's room, too: a name says more than a picture.
    """
    heading, small = style("caption", bold=True), style("caption")
    whole = rect.height() - 2 * PADDING
    room = whole - GLYPH - 6
    if heading.width(block.title) <= room or block.pinned:
        at = QPointF(rect.center().x() - GLYPH / 2, rect.top() + PADDING)
        if block.pinned:
            painter.drawPixmap(at, icons.pixmap("pin", swatch.text, GLYPH, painter.device().devicePixelRatioF()))
        else:
            _draw_glyph(painter, at, block, swatch)
    else:
        room = whole
    label = _fitting((block.title,), heading, room, least=_SAYS_LITTLE)
    if not label:
        return
    beside, rest = _fitting((human(block.area.size),), small, room, elide=False), small
    if label != block.title and block.partition is None and rect.width() >= 2 * heading.height + 8:
        words = block.title.split(" ", 1)  # the names of system areas are words
        if len(words) > 1 and max(map(heading.width, words)) <= room:
            (label, beside), rest = words, heading
    two = bool(beside) and rect.width() >= heading.height + rest.height + 8
    painter.save()
    painter.translate(rect.center().x(), rect.bottom() - PADDING)
    painter.rotate(-90)
    top = -(heading.height + (rest.height + 2 if two else 0)) / 2
    draw_text(painter, QPointF(0, top), label, heading, colour(swatch.text))
    if two:
        draw_text(painter, QPointF(0, top + heading.height + 2), beside, rest, colour(swatch.text))
    painter.restore()


def _draw_gap(painter: QPainter, rect: QRectF, block: Block, swatch: Swatch) -> None:
    """Draw a gap: what it is and how large, in its middle."""
    heading, small = style("caption", bold=True), style("caption")
    lines = ((block.title, heading), (human(block.area.size), small))
    height = heading.height + small.height
    tint = colour(swatch.text)
    if height <= rect.height() - 8 and all(look.width(text) <= rect.width() - 8 for text, look in lines):
        top = rect.center().y() - height / 2
        for text, look in lines:
            draw_text(painter, QPointF(rect.center().x() - look.width(text) / 2, top), text, look, tint)
            top += look.height
    elif rect.width() >= small.height + 2:
        text = _fitting((f"{block.title} · {human(block.area.size)}", human(block.area.size)), small, rect.height() - 8)
        painter.save()
        painter.translate(rect.center())
        painter.rotate(-90)
        draw_text(painter, QPointF(-small.width(text) / 2, -small.height / 2), text, small, tint)
        painter.restore()


def _lines(block: Block, width: float) -> Sequence[Line]:
    """Return what is said below the label, most important first; the range takes two lines where one is too wide."""
    small = style("caption")
    area = block.area
    ranges = [block.range_text]
    if small.width(block.range_text) > width:
        ranges = [f"{hexadecimal(area.offset)} –", hexadecimal(area.end)]
    kind = [block.kind_text.replace(" ", " · ")] if block.kind_text else []
    return (
        Line((describe(area.size), human(area.size)), small),
        *(Line((text,), style("caption", bold=True)) for text in (block.used_text,) if text),
        *(Line((text,), small, len(ranges) - place) for place, text in enumerate(ranges)),
        *(Line((text,), small) for text in kind),
    )


def _fitting(
    forms: Sequence[str], look: Style, width: float, *, elide: bool = True, least: int = _ELIDED_AT_LEAST
) -> str:
    """Return the longest form that fits, else the shortest one elided, else nothing."""
    for form in forms:
        if look.width(form) <= width:
            return form
    if not elide or not forms:
        return ""
    cut = look.metrics.elidedText(forms[-1], Qt.TextElideMode.ElideRight, width)
    said = sum(2 if letter >= _FIRST_WIDE else 1 for letter in cut)
    return cut if said > least else ""


def _draw_glyph(painter: QPainter, at: QPointF, block: Block, swatch: Swatch) -> None:
    name = badges.area_icon_name(block.area.kind, block.role)
    painter.drawPixmap(at, icons.pixmap(name, swatch.outline, GLYPH, painter.device().devicePixelRatioF()))


@lru_cache(maxsize=2048)
def _static(text: str, look: Style) -> QStaticText:
    """Return a text whose layout is kept; one per font, since the layout is the font's."""
    return _laid_out(text, look)


@lru_cache(maxsize=16)
def wrapped(text: str, width: float, look: Style) -> tuple[QStaticText, QSizeF]:
    """Return a text in lines that are no wider than that, if its words are not, and the room that it takes."""
    room = look.metrics.boundingRect(QRectF(0, 0, width, 400), Qt.TextFlag.TextWordWrap.value, text).size()
    return _laid_out(text, look, width), room


def _laid_out(text: str, look: Style, width: float = -1) -> QStaticText:
    """Return a text in one line, or in lines of that width."""
    found = QStaticText(text)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap if width < 0 else QTextOption.WrapMode.WordWrap)
    found.setTextOption(option)
    found.setTextWidth(width)
    found.prepare(font=look.font)
    return found
