"""The tool bar. Where there is little room, or words are long, it goes without some words, never without a tool."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from asym_studio.gui.actions import Act, Actions
from asym_studio.gui.theme import ICON, SPACE
from asym_studio.gui.widgets import Segments

_GROUPS = (
    (Act.NEW, Act.OPEN, Act.OPEN_FOLDER, Act.SAVE),
    (Act.UNDO, Act.REDO),
    (Act.ADD, Act.DELETE, Act.FIT, Act.BOARD, Act.LEARN),
)
_WORDED = (Act.NEW, Act.ADD, Act.FIT, Act.BOARD, Act.LEARN)
_POLICIES, _SCALES = (Act.STOP, Act.PUSH, Act.TRADE), (Act.READABLE, Act.TRUE)
_ZOOM = (Act.ZOOM_OUT, Act.ZOOM_FIT, Act.ZOOM_IN)
_SEPARATOR = 9
"""How wide the style sheet makes a separator, in pixels. PySide does not know Qt's own widget for it: to tell that, it
would look through, and load, all widgets that there are."""
_LEVELS = 4
"""All words; no captions; no words on buttons; none on switches."""


class ToolBar(QToolBar):
    """Files, history, edits, the neighbour policy, the scale."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(_tr("Tools"), window)
        self.setObjectName("tools")
        self.setMovable(False)
        window.setAnimated(False)  # what a narrow window hides behind the arrow comes up at once
        self.setIconSize(ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._parts: list[tuple[QAction, QWidget]] = []
        self._captions: list[QAction] = []
        self._worded: list[QToolButton] = []
        self._switches: list[Segments] = []
        for group in _GROUPS:
            for act in group:
                self._add(actions[act], worded=act in _WORDED)
            self.addSeparator()
        self._add_switch(_tr("Neighbours"), actions.several(*_POLICIES))
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spacer)
        self._add_switch(_tr("Scale"), actions.several(*_SCALES))
        for act in _ZOOM:
            self._add(actions[act], worded=False)
        self._show_words(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out until everything fits, so that nothing is hidden behind an arrow."""
        for level in range(_LEVELS):
            self._show_words(level)
            if self._needed() <= event.size().width():
                break
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()  # it was laid out with the words that it had before

    def _show_words(self, level: int) -> None:
        for caption in self._captions:
            caption.setVisible(level < 1)
        style = Qt.ToolButtonStyle
        for button in self._worded:
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon if level < 2 else style.ToolButtonIconOnly)
        for switch in self._switches:
            switch.show_texts(level < 3)

    def _needed(self) -> int:
        """Return how wide all of it is. The layout itself would know only after the next turn of the event loop."""
        own = self.layout()
        if own is None:
            return 0
        widths = [part.sizeHint().width() for action, part in self._parts if action.isVisible()]
        widths += [_SEPARATOR] * sum(action.isSeparator() for action in self.actions())
        margins, inside = self.contentsMargins(), own.contentsMargins()
        gaps = max(0, own.spacing()) * len(widths)
        return sum(widths) + gaps + margins.left() + margins.right() + inside.left() + inside.right()

    def _add(self, action: QAction, *, worded: bool) -> None:
        self.addAction(action)
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            self._parts.append((action, button))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setAccessibleName(action.iconText())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if worded:
                self._worded.append(button)

    def _add_switch(self, name: str, actions: tuple[QAction, ...]) -> None:
        label = QLabel(name, self)
        label.setProperty("tone", "muted")
        label.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        caption = self.addWidget(label)
        self._captions.append(caption)
        switch = Segments(name, actions, parent=self)
        self._switches.append(switch)
        self._parts += ((caption, label), (self.addWidget(switch), switch))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Menus", text)
