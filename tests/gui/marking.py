"""A language that consists of marks, and what a window says without them: what its code forgot to translate."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

_SAME_EVERYWHERE = re.compile(
    r"""Asym\ Studio | .*\.csv.* | ESP32.* | [\d.]+\ (B|KB|MB)\b.* | 0x[0-9a-f]+.* | [0-9a-f:]{17} | \d.* | CRC
    | (ota_\d+|factory|nvs|otadata|spiffs|app\d)\b.* | (rfc2217|socket|virtual)://.* | /.*
    | English | Deutsch | 简体中文 | [A-Z] | (app|data)\ (ota|ota_\d|nvs|spiffs) | \w+,\ [\d.]+\ (B|KB|MB)\b.*
    | OpenBikeSensorFlash""",
    re.VERBOSE,
)
"""Names, figures and letters of keys, which no language changes; a language has its own name in all of them."""


class Marked(QTranslator):
    """Puts marks around everything that is asked to be translated."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


class Wordless(QTranslator):
    """Leaves nothing of a sentence but what is filled in: English words that are still there come from the values."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return " ".join(re.findall(r"\{[^{}]*\}|%[L0-9n]+", source)) or "⟦⟧"

    def isEmpty(self) -> bool:
        return False


def wordy(root: QWidget) -> set[str]:
    """Return the texts that still hold a piece of a sentence, for a window whose language has no words."""
    return {text for text in texts(root) if re.search(r"[a-z]{2} [a-z]{2,} [a-z]{2}", text)}


def _items(tree: QTreeWidget) -> Iterator[QTreeWidgetItem]:
    walk = QTreeWidgetItemIterator(tree)
    while (item := walk.value()) is not None:
        yield item
        walk += 1


def texts(root: QWidget) -> Iterator[str]:
    for widget in (root, *root.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(row) for row in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        elif isinstance(widget, QListWidget):
            yield from (widget.item(row).text() for row in range(widget.count()))
        elif isinstance(widget, QTreeWidget):
            yield from (item.text(column) for item in _items(widget) for column in range(widget.columnCount()))
        elif isinstance(widget, QTableWidget):
            cells = ((row, column) for row in range(widget.rowCount()) for column in range(widget.columnCount()))
            yield from (item.text() for at in cells if (item := widget.item(*at)) is not None)
            heads = (widget.horizontalHeaderItem(column) for column in range(widget.columnCount()))
            yield from (head.text() for head in heads if head is not None)
    yield from (action.text() for action in root.findChildren(QAction))


def unmarked(root: QWidget) -> set[str]:
    worded = {text for text in texts(root) if any(letter.isalpha() for letter in text)}
    return {text for text in worded if "⟦" not in text and not _SAME_EVERYWHERE.fullmatch(text)}
