"""The documentation: a list of the pages, the page, links among them, back and forward, find."""

from __future__ import annotations

import posixpath
import re

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from asym_studio.files.docs import START, docs_folder, read_page
from asym_studio.flash.errors import StudioError
from asym_studio.gui.help.setting import picture_for, set_page
from asym_studio.gui.i18n import translated
from asym_studio.gui.look import Look
from asym_studio.gui.theme import SPACE

_LINK = re.compile(r"^- \[([^\]]+)\]\(([^)]+\.md)\)", re.MULTILINE)
_LIST_WIDTH = 220


class _Browser(QTextBrowser):
    """Shows pages of Markdown; pictures come from the documentation's folder, and from nowhere else."""

    resized = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.page = ""
        self.setOpenLinks(False)
        # Always there, so that its coming and going does not change the width that pictures are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a picture, no wider than the page."""
        folder = docs_folder().resolve()
        ratio = self.devicePixelRatioF()
        file = picture_for(QUrl(name).toString(), self._look.theme, ratio)
        path = (folder / posixpath.dirname(self.page) / file).resolve()
        if kind != QTextDocument.ResourceType.ImageResource or not path.is_relative_to(folder):
            return None
        picture = QImage(str(path))
        width = round((self.viewport().width() - 6 * SPACE) * ratio)
        if 0 < width < picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.page:
            self.resized.emit()


class HelpWindow(QDialog):
    """The documentation in a window beside the main one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Documentation"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(QSize(1040, 720).boundedTo(self.screen().availableSize() - QSize(0, 40)))
        self._look = look
        self._history: list[str] = []
        self._text = ""
        self.pages = QListWidget(self)
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setFixedWidth(_LIST_WIDTH)
        self.browser = _Browser(look, self)
        self.browser.setAccessibleName(self.tr("Page"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find on this page"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        right = QVBoxLayout()
        right.setSpacing(2 * SPACE)
        right.addWidget(self.search)
        right.addWidget(self.browser, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        row.setSpacing(3 * SPACE)
        row.addWidget(self.pages)
        row.addLayout(right, 1)
        for title, name in _LINK.findall(read_page(START)):
            item = QListWidgetItem(title, self.pages)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.pages.currentItemChanged.connect(self._chosen)
        self.browser.anchorClicked.connect(self._follow)
        self.search.returnPressed.connect(self._find_next)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.Back, self.back),
        ):
            QShortcut(QKeySequence(keys), self, act)
        look.changed.connect(self._again)
        self.browser.resized.connect(self._again)
        self.open_page(_LINK.findall(read_page(START))[0][1])

    def open_page(self, name: str, heading: str = "") -> None:
        """Show a page from its beginning, or from a heading (or its slug) on."""
        name = posixpath.normpath(name)
        try:
            text = read_page(name)
        except StudioError as error:
            self._text = ""
            self.browser.setPlainText(f"{translated(error.message)}\n{translated(error.remedy)}")
            return
        if self.browser.page and self.browser.page != name:
            self._history.append(self.browser.page)
        self.browser.page, self._text = name, text
        self._show(text)
        self._select(name)
        if not heading or not self._scroll_to(heading):
            self.browser.verticalScrollBar().setValue(0)

    def back(self) -> None:
        """Show the page before."""
        if self._history:
            name = self._history.pop()
            self.browser.page = ""
            self.open_page(name)

    def _again(self) -> None:
        """Lay the page out anew, at about the same place."""
        if not self._text:
            return
        bar = self.browser.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.browser.document().clear()  # forgets the pictures in their old size
        self._show(self._text)
        bar.setValue(round(share * bar.maximum()))

    def _show(self, text: str) -> None:
        self.browser.setMarkdown(text)
        set_page(self.browser.document(), self._look.theme)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self.browser.page:
            self.open_page(item.data(Qt.ItemDataRole.UserRole))

    def _select(self, name: str) -> None:
        blocked = self.pages.blockSignals(True)
        self.pages.setCurrentRow(-1)
        for row in range(self.pages.count()):
            if self.pages.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.pages.setCurrentRow(row)
        self.pages.blockSignals(blocked)

    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            QDesktopServices.openUrl(url)
            return
        path = url.path()
        name = posixpath.join(posixpath.dirname(self.browser.page), path) if path else self.browser.page
        self.open_page(name, url.fragment())

    def _scroll_to(self, heading: str) -> bool:
        wanted = _slug(heading)
        block = self.browser.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _slug(block.text()) == wanted:
                top = self.browser.document().documentLayout().blockBoundingRect(block).top()
                self.browser.verticalScrollBar().setValue(int(top))
                return True
            block = block.next()
        return False

    def _find_next(self) -> None:
        if not self.browser.find(self.search.text()):
            self.browser.moveCursor(self.browser.textCursor().MoveOperation.Start)
            self.browser.find(self.search.text())


def _slug(heading: str) -> str:
    """Return a heading as links name it: `What is refused, and why` is `what-is-refused-and-why`."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
