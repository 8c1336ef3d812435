"""Small widgets that several panels share: banners, badges, segmented switches, panel titles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from asym_studio.gui.look import Look, retone
from asym_studio.gui.theme import SPACE

TONE_ICONS = {"danger": "error", "warning": "warning", "hint": "info", "ok": "ok"}


@dataclass(frozen=True)
class Choice:
    """A button of a banner: its text and what it does. The banner goes away afterwards if `closes`."""

    text: str
    act: Callable[[], None]
    primary: bool = False
    closes: bool = True


class Banner(QFrame):
    """A message across the window that waits for its reader, with buttons for what can be done about it."""

    closed = Signal()

    def __init__(
        self, look: Look, tone: str, text: str, choices: tuple[Choice, ...] = (), parent: QWidget | None = None
    ):
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        sign = QLabel(self)
        look.dress(sign, TONE_ICONS[tone], tone, 18)
        row.addWidget(sign)
        self.label = QLabel(text, self)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(self.label, 1)
        for choice in choices:
            row.addWidget(self._button(choice))
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Dismiss this message"))
        close.setToolTip(close.accessibleName())
        look.dress(close, "close", "muted", 14)
        close.clicked.connect(self.dismiss)
        row.addWidget(close)

    def dismiss(self) -> None:
        """Take the banner away."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text, self)
        if choice.primary:
            button.setProperty("kind", "primary")
        button.clicked.connect(choice.act)
        if choice.closes:
            button.clicked.connect(self.dismiss)
        return button


class Banners(QWidget):
    """The place of banners. One that is shown under a key replaces the one before it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: dict[str, Banner] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def tell(self, key: str, tone: str, text: str, choices: tuple[Choice, ...] = ()) -> None:
        """Show a banner under `key`; `tone` is danger, warning, hint or ok."""
        self.clear(key)
        banner = Banner(self._look, tone, text, choices, self)
        banner.closed.connect(lambda: self._forget(key, banner))
        self._shown[key] = banner
        column = self.layout()
        assert column is not None
        column.addWidget(banner)
        banner.show()

    def clear(self, key: str) -> None:
        """Take the banner of that key away, if it is there."""
        banner = self._shown.pop(key, None)
        if banner is not None:
            banner.dismiss()

    def texts(self) -> dict[str, str]:
        """Return what is shown, by key."""
        return {key: banner.label.text() for key, banner in self._shown.items()}

    def banner(self, key: str) -> Banner | None:
        """Return the banner of that key, if it is shown."""
        return self._shown.get(key)

    def _forget(self, key: str, banner: Banner) -> None:
        if self._shown.get(key) is banner:
            del self._shown[key]


class Badge(QLabel):
    """A small rounded count or state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("badge")
        self.setProperty("scale", "caption")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_text(self, text: str, tone: str = "") -> None:
        """Show `text` in that tone; an empty text hides the badge."""
        self.setText(text)
        retone(self, tone)
        self.setVisible(bool(text))


class Segments(QWidget):
    """A switch of several positions, one action each; exactly one is on.

    Screen readers and the keyboard take it for what it is, radio buttons: Tab reaches the one that is on, arrows go on.
    """

    def __init__(self, name: str, actions: tuple[QAction, ...], *, texts: bool = True, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(1)
        self._segments = tuple(_Segment(f"{name}: {action.iconText()}", action, self) for action in actions)
        for segment in self._segments:
            row.addWidget(segment)
        self.show_texts(texts)

    def show_texts(self, shown: bool) -> None:
        """Show words beside the icons, or icons alone."""
        for segment in self._segments:
            segment.show_text(shown)
        self._row.invalidate()  # at once: the tool bar asks how wide it is now


class _Segment(QPushButton):
    """One position of a switch. Qt tells a push button of several for a radio button, a tool button never."""

    def __init__(self, name: str, action: QAction, parent: Segments) -> None:
        super().__init__(parent)
        self._action = action
        self._has_text = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setIconSize(QSize(16, 16))
        self.setAccessibleName(name)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def show_text(self, shown: bool) -> None:
        """Show the action's words beside its icon, or the icon alone."""
        self._has_text = shown
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setText(action.iconText() if self._has_text else "")
        self.setIcon(action.icon())
        self.setToolTip(action.toolTip())
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if action.isChecked() else Qt.FocusPolicy.NoFocus)


def exclusive(actions: tuple[QAction, ...], parent: QWidget) -> QActionGroup:
    """Make exactly one of the checkable actions be on."""
    group = QActionGroup(parent)
    group.setExclusive(True)
    for action in actions:
        action.setCheckable(True)
        action.setIconVisibleInMenu(False)  # the mark of the chosen one stands there
        group.addAction(action)
    return group


class PanelTitle(QWidget):
    """The title line of a panel: its name, badges beside it, buttons at the end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panelTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        self.row.setSpacing(2 * SPACE)
        self.title = QLabel(text, self)
        bold = self.title.font()
        bold.setWeight(bold.Weight.DemiBold)
        self.title.setFont(bold)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.setMinimumHeight(32)


class ElidedLabel(QLabel):
    """A label of one line that shortens its text in the middle where there is no room, and tells it whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show that text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Shorten the text to the new width."""
        self._elide()

    def _elide(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))


def muted(text: str, parent: QWidget, *, scale: str = "") -> QLabel:
    """Return a label for explanations, wrapped over as many lines as it needs."""
    label = QLabel(text, parent)
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    if scale:
        label.setProperty("scale", scale)
    return label


def name_choice(box: QComboBox, name: str) -> None:
    """Name a box that no label is bound to. On Linux Qt tells its value as its name, so the description says it too."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def compact_button(parent: QWidget, look: Look, icon: str, text: str, tip: str) -> QPushButton:
    """Return a low button for the foot of a panel."""
    button = QPushButton(text, parent)
    button.setProperty("kind", "compact")
    button.setToolTip(tip)
    look.dress(button, icon, "text", 16)
    return button


def empty(layout: QLayout) -> None:
    """Delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
