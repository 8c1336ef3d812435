"""What a screen reader is told about a widget, and what is missing from it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QListView,
    QProgressBar,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

_FORMLESS = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Border)
"""Roles that say nothing: what can have the focus, or paints itself, needs another one."""
_ITEMS = (QAccessible.Role.ListItem, QAccessible.Role.TreeItem)
_MOST_ITEMS = 60
_NUMBERED = frozenset(str(number) for number in range(1, 20))
"""What Qt calls a column that nobody gave a name."""


def name_of(told: QAccessibleInterface) -> str:
    return told.text(QAccessible.Text.Name)


def missing(root: QWidget) -> Iterator[str]:
    """Yield what is wrong for a screen reader in a window or dialog, a line each."""
    if isinstance(root, QDialog) and not root.windowTitle():
        yield f"{called(root)} has no title"
    focus = QApplication.focusWidget()
    if focus is not None and root.isAncestorOf(focus) and not name_of(_told(focus)):
        yield f"{called(focus)} has the focus and no name"
    labels = [label for label in root.findChildren(QLabel) if label.isVisible() and label.text()]
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield from (f"{called(widget)} {fault}" for fault in _faults(widget, labels))


def _told(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def _faults(widget: QWidget, labels: list[QLabel]) -> Iterator[str]:
    told = _told(widget)
    if takes_focus(widget) or _paints(widget) or _is_picture(widget):
        if not name_of(told):
            yield "has no name"
        if told.role() in _FORMLESS and not isinstance(widget, QAbstractScrollArea):
            yield f"has no role but {told.role().name}"
    if takes_focus(widget):
        yield from _unlabelled(widget, told, labels)
    yield from _part_faults(widget, told)


def _part_faults(widget: QWidget, told: QAccessibleInterface) -> Iterator[str]:
    if isinstance(widget, QProgressBar | QAbstractSlider | QAbstractSpinBox) and not told.text(QAccessible.Text.Value):
        yield "has no value"
    if isinstance(widget, QGroupBox) and not widget.title():
        yield "is a group without a title"
    if isinstance(widget, QTabBar):
        yield from (f"has no text on tab {n}" for n in range(widget.count()) if not widget.tabText(n))
    if isinstance(widget, QAbstractItemView):
        yield from _item_faults(widget, told)


def takes_focus(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.focusProxy() is None
    return bool(wanted) and not _is_part(widget)


def _is_part(widget: QWidget) -> bool:
    """Return whether it belongs to another control: the line of a box, the viewport of a list."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox) or (
        isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget
    )


def _paints(widget: QWidget) -> bool:
    """Return whether one of our own classes paints it."""
    own = (each for each in type(widget).__mro__ if each.__module__.startswith("asym_studio."))
    return any("paintEvent" in vars(each) for each in own)


def _is_picture(widget: QWidget) -> bool:
    """Return whether it shows a picture that stands for something; the look knows which of its icons do."""
    return isinstance(widget, QLabel) and not widget.pixmap().isNull() and widget.property("lookIcon") is None


def _unlabelled(widget: QWidget, told: QAccessibleInterface, labels: list[QLabel]) -> Iterator[str]:
    """A field whose caption stands beside it is bound to it: Alt and a letter go there, and a screen reader knows."""
    if isinstance(widget, QComboBox):  # on Linux Qt tells the value as the name
        bound = told.relations(QAccessible.RelationFlag.Label)
        if not bound and _plain(widget.accessibleName()) not in _plain(told.text(QAccessible.Text.Description)):
            yield "has neither a label nor a description that says what it is for"
    name = _plain(widget.accessibleName() or name_of(told))
    for label in labels:
        if _plain(label.text()) == name and _beside(label, widget) and label.buddy() is not widget:
            yield f"is not the buddy of its label “{label.text()}”"


def _beside(label: QLabel, widget: QWidget) -> bool:
    """Return whether a label stands left of a widget or closely above it, in the same panel."""
    if isinstance(widget, QAbstractScrollArea) or label.parentWidget() is not widget.parentWidget():
        return False
    one, other = label.geometry(), widget.geometry()
    return abs(one.center().y() - other.center().y()) < other.height() or 0 <= other.top() - one.bottom() < 12


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip(" :…").casefold()


def _item_faults(view: QAbstractItemView, told: QAccessibleInterface) -> Iterator[str]:
    model = view.model()
    if isinstance(view, QTableView) or (isinstance(view, QTreeView) and model.columnCount() > 1):
        for column in range(model.columnCount()):
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            if not view.isColumnHidden(column) and (not head or head in _NUMBERED):
                yield f"has a column {column} without a name"
    if isinstance(view, QListView | QTreeView):
        yield from (f"has an item {place} that is told as nothing" for place in _silent(told))
    elif isinstance(view, QTableView):
        yield from (f"has a cell {at} of icon or colour alone" for at in _wordless(view, model))


def _silent(told: QAccessibleInterface) -> Iterator[int]:
    for place in range(min(told.childCount(), _MOST_ITEMS)):
        item = told.child(place)
        if item is not None and item.role() in _ITEMS and not name_of(item):
            yield place


def _wordless(view: QTableView, model: QAbstractItemModel) -> Iterator[tuple[int, int]]:
    for row in range(min(model.rowCount(), _MOST_ITEMS)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            role = Qt.ItemDataRole
            words = index.data(role.AccessibleTextRole) or index.data(role.DisplayRole)
            if not words and (index.data(role.DecorationRole) or index.data(role.BackgroundRole)):
                yield row, column


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}” in {_place(widget)}"


def _place(widget: QWidget) -> str:
    own = widget.parentWidget()
    while own is not None and not type(own).__module__.startswith("asym_studio."):
        own = own.parentWidget()
    return type(own).__name__
