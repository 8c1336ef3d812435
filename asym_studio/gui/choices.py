"""The choices that hold for every document: neighbours, scale, theme, motion, headroom. Each is remembered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.look import Look
from asym_studio.gui.motion import reduce_motion
from asym_studio.gui.preferences import Preferences, load_preferences
from asym_studio.gui.widgets import exclusive

if TYPE_CHECKING:
    from asym_studio.gui.editor import EditorPage

_POLICIES = {Act.STOP: "stop", Act.PUSH: "push", Act.TRADE: "trade"}
_SCALES = {Act.READABLE: "readable", Act.TRUE: "true"}
_THEMES = {Act.SYSTEM: "system", Act.LIGHT: "light", Act.DARK: "dark"}
_GROUPS: Mapping[str, Mapping[Act, str]] = {"policy": _POLICIES, "scale": _SCALES, "theme": _THEMES}
"""The actions of which one is on, by the name of the preference."""
_NO_CHOICES = ("geometry", "folder")


class Choices(QObject):
    """Keeps the groups of actions of which one is on, puts a choice into effect and remembers it."""

    def __init__(self, actions: Actions, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._look = actions, look
        self._editor: EditorPage | None = None
        self.preferences = load_preferences()
        for name, group in _GROUPS.items():
            exclusive(actions.several(*group), window)
            for act, value in group.items():
                choice = {name: value}
                actions[act].triggered.connect(lambda _checked=False, choice=choice: self.choose(**choice))
        self._show_chosen()
        reduce_motion(self.preferences.reduced_motion)

    def set_editor(self, editor: EditorPage | None) -> None:
        """Put the choices into effect on that editor, and whatever is chosen later."""
        self._editor = editor
        self._dress_editor()

    def choose(self, **choices: str | int) -> None:
        """Put choices into effect and remember them; only the language waits for the next start.

        They are named as in `Preferences`.
        """
        self.remember(**choices)
        self._show_chosen()
        self._look.choose(self.preferences.theme)
        reduce_motion(self.preferences.reduced_motion)
        self._dress_editor()

    def reset(self) -> None:
        """Choose what was chosen when the program was new; the window's place stays."""
        usual = asdict(Preferences())
        self.choose(**{name: value for name, value in usual.items() if name not in _NO_CHOICES})

    def remember(self, **changes: str | int) -> None:
        """Remember something else of the window."""
        self.preferences = self.preferences.remember(**changes)

    def _show_chosen(self) -> None:
        for name, group in _GROUPS.items():
            for act, value in group.items():
                self._actions[act].setChecked(value == getattr(self.preferences, name))

    def _dress_editor(self) -> None:
        if self._editor is not None:
            from asym_studio.flash.edits import Policy

            self._editor.set_policy(Policy(self.preferences.policy))
            self._editor.map.set_scale(self.preferences.scale)
            self._editor.set_headroom(self.preferences.headroom)
