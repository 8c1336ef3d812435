"""The inspector: everything about the selected area, with exact numbers, and what can be done with it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from asym_studio.flash.layout import AreaKind
from asym_studio.gui.actions import Actions
from asym_studio.gui.editing import Editing
from asym_studio.gui.inspector_summary import SummaryPage
from asym_studio.gui.layouts import scrolled
from asym_studio.gui.look import Look

if TYPE_CHECKING:
    from asym_studio.gui.inspector_areas import GapPage, SystemPage
    from asym_studio.gui.inspector_partition import PartitionPage

_Page = TypeVar("_Page", bound=QWidget)


class Inspector(QWidget):
    """Shows the page that fits what is selected; each is made when it is wanted first."""

    imageRowMade = Signal(object)
    """The ImageRow, which comes with the page of a partition."""

    def __init__(self, editing: Editing, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing, self._actions, self._look = editing, actions, look
        self._pages = QStackedWidget(self)
        self._scrolls: dict[QWidget, QScrollArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setMinimumWidth(360)
        self.setAccessibleName(self.tr("Inspector"))
        editing.selectionChanged.connect(self.refresh)
        self.refresh()

    @cached_property
    def summary(self) -> SummaryPage:
        """The page of the whole layout."""
        return self._add(SummaryPage(self._editing, self._look))

    @cached_property
    def partition(self) -> PartitionPage:
        """The page of a partition."""
        from asym_studio.gui.inspector_partition import PartitionPage

        page = self._add(PartitionPage(self._editing, self._actions, self._look))
        self.imageRowMade.emit(page.image)
        return page

    @cached_property
    def gap(self) -> GapPage:
        """The page of a gap."""
        from asym_studio.gui.inspector_areas import GapPage

        return self._add(GapPage(self._editing, self._look))

    @cached_property
    def system(self) -> SystemPage:
        """The page of what the chip or ESP-IDF needs."""
        from asym_studio.gui.inspector_areas import SystemPage

        return self._add(SystemPage(self._editing, self._look))

    def refresh(self) -> None:
        """Show the selected area as it is now."""
        page = self._page()
        page.refresh()
        self._pages.setCurrentWidget(self._scrolls[page])

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._page().first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_image(self) -> None:
        """Put the keyboard into the row of the attached image, and bring it into view."""
        button = self.partition.image.attach
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        shown = self._pages.currentWidget()
        if isinstance(shown, QScrollArea):
            QTimer.singleShot(0, button, lambda: shown.ensureWidgetVisible(self.partition.image))

    def current_page(self) -> QWidget:
        """Return the page that is shown."""
        return self._page()

    def _add(self, page: _Page) -> _Page:
        scroll = self._scrolls[page] = scrolled(page, self._pages)
        self._pages.addWidget(scroll)
        return page

    def _page(self) -> SummaryPage | PartitionPage | GapPage | SystemPage:
        area = self._editing.area()
        if area is None:
            return self.summary
        if area.kind is AreaKind.PARTITION:
            return self.partition
        return self.gap if area.kind is AreaKind.GAP else self.system
