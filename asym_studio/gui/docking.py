"""The dock beside the pages with the devices of a folder: it is made when a folder is opened or the dock wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from asym_studio.gui.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from asym_studio.gui.devices import DevicesPanel


_WIDTH = 260
"""Of the dock when it is first shown, in pixels: Qt would give it half of the window where a device has a long name."""


class Docking(QObject):
    """Holds the one dock of a window."""

    deviceActivated = Signal(object)
    """The Device whose table is to be opened."""
    folderWanted = Signal(object)
    """The Path of the folder that is to be listed as it is now."""

    def __init__(self, look: Look, window: QMainWindow) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._is_made = False
        self.action = QAction(self.tr("&Devices"), window)
        """Shows the dock, or hides it."""
        self.action.setCheckable(True)
        self.action.triggered.connect(self.show)

    @cached_property
    def panel(self) -> DevicesPanel:
        """The list of devices in the dock."""
        from asym_studio.gui.devices import DevicesPanel

        panel = DevicesPanel(self._look, self._window)
        panel.deviceActivated.connect(self.deviceActivated)
        panel.folderWanted.connect(self.folderWanted)
        return panel

    @cached_property
    def _dock(self) -> QDockWidget:
        from PySide6.QtWidgets import QDockWidget

        self._is_made = True
        dock = QDockWidget(self.tr("Devices"), self._window)
        dock.setObjectName("devices")
        dock.setWidget(self.panel)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self._window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        dock.hide()
        dock.toggleViewAction().toggled.connect(self.action.setChecked)
        return dock

    def is_shown(self) -> bool:
        """Return whether the dock is seen."""
        return self._is_made and self._dock.isVisible()

    def show(self, shown: bool = True) -> None:
        """Show the dock, or hide it."""
        is_first = not self._is_made
        if shown or self._is_made:
            self._dock.setVisible(shown)
        if shown and is_first:
            self._window.resizeDocks([self._dock], [_WIDTH], Qt.Orientation.Horizontal)
        if shown:
            self._dock.raise_()
