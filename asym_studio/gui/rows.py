"""A delegate for lists whose rows have a title, a line below it, an icon, and perhaps a picture of a layout."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE, colour, font

NOTE_ROLE = Qt.ItemDataRole.UserRole + 10
"""The muted lines below the title."""
STRIP_ROLE = Qt.ItemDataRole.UserRole + 11
"""A Layout, drawn as a strip below both."""
MARK_ROLE = Qt.ItemDataRole.UserRole + 12
"""An icon at the end of the title."""
KEYS_ROLE = Qt.ItemDataRole.UserRole + 13
"""Keys that do the same, at the end of the title."""
PATH_ROLE = Qt.ItemDataRole.UserRole + 14
"""Whether the muted lines tell places: they are shortened in the middle, since files differ in both ends."""
_LINE = 18
"""The least height of a line; large type has higher ones."""
_STRIP = 14
_ICON = 20
_AT_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class RowDelegate(QStyledItemDelegate):
    """Draws such a row.

    What state the row is in it asks the list: QStyle, whose flags the option has them in, takes a while to load.
    """

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look, self._list = look, parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size."""
        strip = _STRIP + SPACE if index.data(STRIP_ROLE) is not None else 0
        lines = 1 + len(_notes(index))
        return QSize(160, 4 * SPACE + lines * _line() + strip)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        theme, rect = self._look.theme, option.rect
        painter.save()
        if self._list.selectionModel().isSelected(index):
            painter.fillRect(rect, colour(theme.accent_soft))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), colour(theme.accent))
        elif self._is_hovered(index):
            painter.fillRect(rect, colour(theme.hover))
        if self._list.hasFocus() and self._list.currentIndex() == index:
            painter.setPen(colour(theme.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        inner = rect.adjusted(3 * SPACE, 2 * SPACE, -3 * SPACE, -2 * SPACE)
        decoration = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(decoration, QIcon) and not decoration.isNull():
            decoration.paint(painter, QRect(inner.x(), inner.y() + 8, _ICON, _ICON))
            inner.setLeft(inner.x() + _ICON + 3 * SPACE)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        self._paint_lines(painter, inner, index, enabled=enabled)
        layout = index.data(STRIP_ROLE)
        if layout is not None:
            from asym_studio.gui.strip import paint_strip

            strip = QRectF(inner.x() + 0.5, inner.bottom() - _STRIP + 0.5, inner.width() - 1, _STRIP)
            paint_strip(painter, strip, layout, theme)
        painter.restore()

    def _is_hovered(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._list.underMouse():
            return False
        return self._list.indexAt(self._list.viewport().mapFromGlobal(QCursor.pos())) == index

    def _paint_lines(
        self, painter: QPainter, inner: QRect, index: QModelIndex | QPersistentModelIndex, *, enabled: bool
    ) -> None:
        theme = self._look.theme
        width = inner.width()
        mark = index.data(MARK_ROLE)
        if isinstance(mark, QIcon) and not mark.isNull():
            width -= _ICON
            mark.paint(painter, QRect(inner.right() - 16, inner.y(), 16, 16))
        keys = str(index.data(KEYS_ROLE) or "")
        if keys:
            painter.setFont(font("caption"))
            painter.setPen(colour(theme.muted))
            painter.drawText(inner.x(), inner.y(), width, _line(), _AT_END, keys)
            width -= painter.fontMetrics().horizontalAdvance(keys) + 2 * SPACE
        painter.setFont(font(bold=True))
        painter.setPen(colour(theme.text if enabled else theme.disabled))
        title = QRect(inner.x(), inner.y(), width, _line())
        self._elided(painter, title, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.setFont(font("caption"))
        painter.setPen(colour(theme.muted if enabled else theme.disabled))
        mode = Qt.TextElideMode.ElideMiddle if index.data(PATH_ROLE) else Qt.TextElideMode.ElideRight
        for place, note in enumerate(_notes(index), start=1):
            self._elided(painter, QRect(inner.x(), inner.y() + _line() * place, inner.width(), _line()), note, mode)

    def _elided(
        self, painter: QPainter, rect: QRect, text: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        shown = painter.fontMetrics().elidedText(text, mode, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _line() -> int:
    return max(_LINE, QFontMetrics(font(bold=True)).height())


def _notes(index: QModelIndex | QPersistentModelIndex) -> list[str]:
    return str(index.data(NOTE_ROLE) or "").splitlines()
