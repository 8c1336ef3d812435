"""The menu of the files that were open lately, filled whenever it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from asym_studio.files.store import is_file
from asym_studio.gui.i18n import literal
from asym_studio.gui.recent import forget_all, recent_files

if TYPE_CHECKING:
    from asym_studio.gui.filing import Filing


class RecentMenu(QMenu):
    """Opens a file that was open lately."""

    def __init__(self, filing: Filing, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open &Recent"))
        self._filing = filing
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for path in recent_files():
            entry = self.addAction(literal(str(path)))
            entry.setEnabled(is_file(path))
            entry.triggered.connect(lambda _checked=False, path=path: self._filing.open_path(path))
        if self.isEmpty():
            self.addAction(self.tr("No recent files")).setEnabled(False)
            return
        self.addSeparator()
        self.addAction(self.tr("Clear List")).triggered.connect(lambda _checked=False: forget_all())
