"""What the menus offer, as a list: for the command palette and the page of the shortcuts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from asym_studio.gui.i18n import plain
from asym_studio.gui.recent_menu import RecentMenu


@dataclass(frozen=True)
class Command:
    """One action and the titles of the menus that lead to it."""

    action: QAction
    menu: tuple[str, ...]

    @property
    def text(self) -> str:
        """What the action is called, without the marks of a menu."""
        return plain(self.action.text())


def commands(bar: QMenuBar) -> Iterator[Command]:
    """Yield every action of the menus, in their order; an action in two of them once. Recent files are no commands."""
    seen: list[QAction] = []
    for command in _below(bar, ()):
        if command.action not in seen:
            seen.append(command.action)
            yield command


def _below(menu: QMenuBar | QMenu, path: tuple[str, ...]) -> Iterator[Command]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, RecentMenu) or action.isSeparator():
            continue
        if isinstance(inner, QMenu):
            yield from _below(inner, (*path, plain(action.text())))
        else:
            yield Command(action, path)
