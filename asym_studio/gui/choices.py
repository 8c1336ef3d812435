"""The choices that hold for every document: what happens to neighbours, the map's scale, the theme. Remembered."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.look import Look
from asym_studio.gui.preferences import load_preferences
from asym_studio.gui.widgets import exclusive

if TYPE_CHECKING:
    from asym_studio.gui.editor import EditorPage

_POLICIES = {Act.STOP: "stop", Act.PUSH: "push", Act.TRADE: "trade"}
_SCALES = {Act.READABLE: "readable", Act.TRUE: "true"}
_THEMES = {Act.SYSTEM: "system", Act.LIGHT: "light", Act.DARK: "dark"}


class Choices(QObject):
    """Keeps the groups of actions of which one is on, puts a choice into effect and remembers it."""

    def __init__(self, actions: Actions, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._look = actions, look
        self._editor: EditorPage | None = None
        self.preferences = stored = load_preferences()
        for group, chosen in ((_POLICIES, stored.policy), (_SCALES, stored.scale), (_THEMES, stored.theme)):
            exclusive(actions.several(*group), window)
            for act, value in group.items():
                actions[act].setChecked(value == chosen)
        for act in (*_POLICIES, *_SCALES):
            actions[act].triggered.connect(lambda _checked=False: self._follow_view())
        for act, theme in _THEMES.items():
            actions[act].triggered.connect(partial(self._choose_theme, theme))

    def set_editor(self, editor: EditorPage | None) -> None:
        """Put the choices into effect on that editor, and whatever is chosen later."""
        self._editor = editor
        self._follow_view()

    def remember(self, **changes: str) -> None:
        """Remember something else of the window."""
        self.preferences = self.preferences.remember(**changes)

    def _follow_view(self) -> None:
        policy, scale = self._chosen(_POLICIES), self._chosen(_SCALES)
        if self._editor is not None:
            from asym_studio.flash.edits import Policy

            self._editor.set_policy(Policy(policy))
            self._editor.map.set_scale(scale)
        self.remember(policy=policy, scale=scale)

    def _chosen(self, group: Mapping[Act, str]) -> str:
        return next(
            (value for act, value in group.items() if self._actions[act].isChecked()), next(iter(group.values()))
        )

    def _choose_theme(self, theme: str, _checked: bool = False) -> None:
        self._look.choose(theme)
        self.remember(theme=theme)
