"""The menus and the tool bar, put together from the actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QMenuBar, QSizePolicy, QToolBar, QToolButton, QWidget

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.exporting import FORMS, Form
from asym_studio.gui.theme import ICON, SPACE
from asym_studio.gui.widgets import Segments

_EDIT = (
    (Act.UNDO, Act.REDO),
    (Act.ADD, Act.DELETE, Act.DUPLICATE, Act.RENAME, Act.PIN),
    (Act.GROW, Act.SPLIT, Act.SWAP_PREVIOUS, Act.SWAP_NEXT),
    (Act.FIT, Act.CLOSE_GAPS, Act.SORT),
    (Act.STOP, Act.PUSH, Act.TRADE),
)
_VIEW = (
    (Act.READABLE, Act.TRUE),
    (Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_FIT),
    (Act.NEXT_PROBLEM, Act.PREVIOUS_PROBLEM),
    (Act.NEXT_PANEL, Act.PREVIOUS_PANEL),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)


def fill_menu_bar(
    bar: QMenuBar, actions: Actions, recent: QMenu, panels: QAction, export: Callable[[Form], None]
) -> QMenu:
    """Fill the menu bar; return the Export menu, which needs a document."""
    file = bar.addMenu(_tr("&File"))
    file.addActions(list(actions.several(Act.NEW, Act.OPEN, Act.OPEN_FOLDER)))
    file.addMenu(recent)
    file.addSeparator()
    file.addActions(list(actions.several(Act.SAVE, Act.SAVE_AS)))
    exports = file.addMenu(_tr("&Export"))
    exports.addAction(actions[Act.KIT])
    exports.addSeparator()
    for form in FORMS:
        entry = exports.addAction(
            _tr("{0} (.{1})…").format(QCoreApplication.translate("Exports", form.title), form.suffix)
        )
        entry.triggered.connect(lambda _checked=False, form=form: export(form))
    file.addAction(actions[Act.REVERT])
    file.addSeparator()
    file.addActions(list(actions.several(Act.CLOSE, Act.QUIT)))
    _add_groups(bar.addMenu(_tr("&Edit")), actions, _EDIT)
    view = bar.addMenu(_tr("&View"))
    _add_groups(view, actions, _VIEW)
    view.addSeparator()
    view.addActions([actions[Act.BOARD], actions[Act.LEARN], panels])
    theme = view.addMenu(_tr("&Theme"))
    theme.addActions(list(actions.several(Act.SYSTEM, Act.LIGHT, Act.DARK)))
    helping = bar.addMenu(_tr("&Help"))
    helping.addActions(list(actions.several(Act.LEARN, Act.SHORTCUTS, Act.ABOUT)))
    return exports


def _add_groups(menu: QMenu, actions: Actions, groups: tuple[tuple[Act, ...], ...]) -> None:
    for place, group in enumerate(groups):
        if place:
            menu.addSeparator()
        menu.addActions(list(actions.several(*group)))


def make_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """Return the tool bar: files, history, edits, the neighbour policy, the scale."""
    bar = QToolBar(_tr("Tools"), window)
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(ICON)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    worded = (Act.NEW, Act.ADD, Act.FIT, Act.BOARD, Act.LEARN)
    files = (Act.NEW, Act.OPEN, Act.OPEN_FOLDER, Act.SAVE)
    for group in (files, (Act.UNDO, Act.REDO), (Act.ADD, Act.DELETE, Act.FIT, Act.BOARD, Act.LEARN)):
        for act in group:
            bar.addAction(actions[act])
            button = bar.widgetForAction(actions[act])
            if isinstance(button, QToolButton):
                _prepare(button, actions[act], worded=act in worded)
        bar.addSeparator()
    bar.addWidget(_caption(_tr("Neighbours"), bar))
    bar.addWidget(Segments(_tr("Neighbours"), actions.several(Act.STOP, Act.PUSH, Act.TRADE), parent=bar))
    spacer = QWidget(bar)
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spacer)
    bar.addWidget(_caption(_tr("Scale"), bar))
    bar.addWidget(Segments(_tr("Scale"), actions.several(Act.READABLE, Act.TRUE), parent=bar))
    for act in (Act.ZOOM_OUT, Act.ZOOM_FIT, Act.ZOOM_IN):
        bar.addAction(actions[act])
        button = bar.widgetForAction(actions[act])
        if isinstance(button, QToolButton):
            _prepare(button, actions[act], worded=False)
    return bar


def _prepare(button: QToolButton, action: QAction, *, worded: bool) -> None:
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)
    button.setAccessibleName(action.iconText())
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _caption(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("tone", "muted")
    label.setContentsMargins(2 * SPACE, 0, SPACE, 0)
    return label
