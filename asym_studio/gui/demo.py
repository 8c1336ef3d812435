"""The demo: a symmetric layout, one click to the asymmetric one, and back and forth with undo and redo."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from asym_studio.files.presets import load_preset
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import human
from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.editor import EditorPage
from asym_studio.gui.widgets import Choice

BEFORE, AFTER = "min_spiffs", "esp32-ota-asym"
_KEY = "demo"


class DemoGuide(QObject):
    """Shows a banner that fits the layout: the offer before, the gain after."""

    def __init__(self, editor: EditorPage, actions: Actions) -> None:
        super().__init__(editor)
        self._editor = editor
        self._actions = actions
        document = editor.document
        self._before = document.layout()
        after = load_preset(AFTER).layout
        self._after = replace(self._before, table=after.table)
        self._was: Layout | None = None
        document.layoutChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the banner that fits, or none while the layout is neither of the two."""
        layout = self._editor.document.layout()
        if layout == self._was:
            return
        self._was = layout
        if layout == self._before:
            self._offer()
        elif layout == self._after:
            self._tell_gain()
        else:
            self._editor.banners.clear(_KEY)

    def _offer(self) -> None:
        text = self.tr(
            "{before} has two equal app slots of {small} each. {after} keeps everything else where it is and gives "
            "the app {large}, with a {updater} updater in the second slot."
        ).format(before=BEFORE, after=AFTER, **self._sizes())
        apply = Choice(self.tr("Apply {0}").format(AFTER), self._apply, primary=True, closes=False)
        self._editor.banners.tell(_KEY, "hint", text, (apply,))

    def _tell_gain(self) -> None:
        text = self.tr("The app grew from {small} to {large}; {updater} are left for the updater.")
        choice = Choice(self.tr("Back to {0}").format(BEFORE), self._actions[Act.UNDO].trigger, closes=False)
        self._editor.banners.tell(_KEY, "ok", text.format(**self._sizes()), (choice,))

    def _apply(self) -> None:
        self._editor.document.apply(self._after, self.tr("Apply {0}").format(AFTER), row=_largest_app(self._after))

    def _sizes(self) -> dict[str, str]:
        updater = self._after.updater_row()
        return {
            "small": human(self._before.table[_largest_app(self._before)].size),
            "large": human(self._after.table[_largest_app(self._after)].size),
            "updater": human(self._after.table[updater].size) if updater is not None else "",
        }


def _largest_app(layout: Layout) -> int:
    table = layout.table
    return max((row for row, partition in enumerate(table) if partition.is_app), key=lambda row: table[row].size)
