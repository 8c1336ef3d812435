"""The window's own dialogs, loaded when they are wanted: preferences, command palette, shortcuts, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from asym_studio.gui.window import MainWindow


class Showing(QObject):
    """Shows them, each above the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def preferences(self) -> None:
        """Show what can be chosen for every layout."""
        from asym_studio.gui.dialogs.preferences import PreferencesDialog

        self._show(PreferencesDialog(self._window.choices, self._window.look, self._window))

    def palette(self) -> None:
        """Show everything that can be done now, to be found by typing."""
        from asym_studio.gui.palette import CommandPalette, entries

        self._show(CommandPalette(entries(self._window), self._window.look, self._window))

    def shortcuts(self) -> None:
        """Show all shortcuts."""
        from asym_studio.gui.dialogs.shortcuts import ShortcutsDialog

        self._show(ShortcutsDialog(self._window.menuBar(), self._window))

    def about(self) -> None:
        """Show what the program is."""
        from asym_studio.gui.dialogs.pages import AboutDialog

        self._show(AboutDialog(self._window))

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
