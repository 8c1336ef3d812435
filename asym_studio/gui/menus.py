"""The menus, put together from the actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.exporting import FORMS, Form

_EDIT = (
    (Act.UNDO, Act.REDO),
    (Act.ADD, Act.DELETE, Act.DUPLICATE, Act.RENAME, Act.PIN),
    (Act.GROW, Act.SPLIT, Act.SWAP_PREVIOUS, Act.SWAP_NEXT),
    (Act.FIT, Act.CLOSE_GAPS, Act.SORT),
    (Act.COPY_MARKDOWN,),
    (Act.STOP, Act.PUSH, Act.TRADE),
    (Act.PREFERENCES,),
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
    file.addActions(list(actions.several(Act.PRINT, Act.MIGRATE, Act.REVERT)))
    file.addSeparator()
    file.addActions(list(actions.several(Act.CLOSE, Act.QUIT)))
    _add_groups(bar.addMenu(_tr("&Edit")), actions, _EDIT)
    view = bar.addMenu(_tr("&View"))
    _add_groups(view, actions, _VIEW)
    view.addSeparator()
    view.addActions([actions[Act.BOARD], actions[Act.LEARN], panels])
    theme = view.addMenu(_tr("&Theme"))
    theme.addActions(list(actions.several(Act.SYSTEM, Act.LIGHT, Act.DARK)))
    view.addSeparator()
    view.addAction(actions[Act.PALETTE])
    helping = bar.addMenu(_tr("&Help"))
    helping.addActions(list(actions.several(Act.GUIDE, Act.LEARN, Act.SHORTCUTS, Act.ABOUT)))
    return exports


def _add_groups(menu: QMenu, actions: Actions, groups: tuple[tuple[Act, ...], ...]) -> None:
    for place, group in enumerate(groups):
        if place:
            menu.addSeparator()
        menu.addActions(list(actions.several(*group)))
