"""What other programs do to the open file, told in the editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from asym_studio.gui.widgets import Choice

if TYPE_CHECKING:
    from asym_studio.gui.editor import EditorPage
    from asym_studio.gui.filing import Filing

_BANNER = "disk"


class DiskNews(QObject):
    """Follows the watcher of the open file. `editor` gives the page of the open document."""

    def __init__(self, filing: Filing, editor: Callable[[], EditorPage | None], parent: QObject) -> None:
        super().__init__(parent)
        self._filing, self._editor = filing, editor
        filing.watcher.changedOnDisk.connect(self._tell_changed)
        filing.watcher.removedOnDisk.connect(self._tell_removed)
        filing.settled.connect(self._forget)

    def _tell_changed(self) -> None:
        editor = self._editor()
        if editor is None or editor.document.path is None:
            return
        text = self.tr("“{0}” was changed by another program.").format(editor.document.path.name)
        choices = (
            Choice(self.tr("Reload"), lambda: self._filing.revert(ask_first=False), primary=True),
            Choice(self.tr("Keep Mine"), self._filing.keep_own),
        )
        editor.banners.tell(_BANNER, "warning", text, choices)

    def _tell_removed(self) -> None:
        editor = self._editor()
        if editor is None or editor.document.path is None:
            return
        editor.document.mark_unsaved()
        text = self.tr("“{0}” is not there any more. Save to write it again.").format(editor.document.path.name)
        editor.banners.tell(_BANNER, "warning", text)

    def _forget(self) -> None:
        editor = self._editor()
        if editor is not None:
            editor.banners.clear(_BANNER)
