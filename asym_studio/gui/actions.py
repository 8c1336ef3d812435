"""All actions of the window in one place: texts, icons and shortcuts. What they do is connected by the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from asym_studio.gui.i18n import QT_TRANSLATE_NOOP, plain
from asym_studio.gui.look import Look

_Key = QKeySequence.StandardKey
_CONTEXT = "Actions"


class Act(Enum):
    """The names of the actions."""

    NEW = "new"
    OPEN = "open"
    OPEN_FOLDER = "open-folder"
    SAVE = "save"
    SAVE_AS = "save-as"
    KIT = "kit"
    PRINT = "print"
    COPY_MARKDOWN = "copy-markdown"
    REVERT = "revert"
    CLOSE = "close"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    ADD = "add"
    DELETE = "delete"
    DUPLICATE = "duplicate"
    SPLIT = "split"
    GROW = "grow"
    SWAP_NEXT = "swap-next"
    SWAP_PREVIOUS = "swap-previous"
    PIN = "pin"
    RENAME = "rename"
    CLOSE_GAPS = "close-gaps"
    FIT = "fit"
    PREFERENCES = "preferences"
    SORT = "sort"
    STOP = "policy-stop"
    PUSH = "policy-push"
    TRADE = "policy-trade"
    READABLE = "scale-readable"
    TRUE = "scale-true"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_FIT = "zoom-fit"
    NEXT_PROBLEM = "next-problem"
    PREVIOUS_PROBLEM = "previous-problem"
    NEXT_PANEL = "next-panel"
    PREVIOUS_PANEL = "previous-panel"
    BOARD = "board"
    MIGRATE = "migrate"
    LEARN = "learn"
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"
    PALETTE = "palette"
    GUIDE = "guide"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


@dataclass(frozen=True)
class _Spec:
    text: str
    icon: str = ""
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    tip: str = ""
    short: str = ""


def _spec(text: str, icon: str = "", *keys: str | QKeySequence.StandardKey, tip: str = "", short: str = "") -> _Spec:
    return _Spec(text, icon, keys, tip, short)


_SPECS: dict[Act, _Spec] = {
    Act.NEW: _spec(
        QT_TRANSLATE_NOOP("Actions", "&New…"),
        "new",
        _Key.New,
        tip=QT_TRANSLATE_NOOP("Actions", "Start from a ready layout"),
    ),
    Act.OPEN: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Open…"),
        "open",
        _Key.Open,
        tip=QT_TRANSLATE_NOOP("Actions", "Open a table (CSV or binary) or a flash dump"),
    ),
    Act.OPEN_FOLDER: _spec(
        QT_TRANSLATE_NOOP("Actions", "Open &Folder…"),
        "open-folder",
        "Ctrl+Shift+O",
        tip=QT_TRANSLATE_NOOP("Actions", "List the devices of a project folder, each with its own table"),
    ),
    Act.SAVE: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Save"), "save", _Key.Save, tip=QT_TRANSLATE_NOOP("Actions", "Save the table")
    ),
    Act.SAVE_AS: _spec(QT_TRANSLATE_NOOP("Actions", "Save &As…"), "save-as", "Ctrl+Shift+S"),
    Act.PRINT: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Print Report…"),
        "",
        "Ctrl+Alt+P",
        tip=QT_TRANSLATE_NOOP("Actions", "Print one page about the layout: map, table, problems, what was won"),
    ),
    Act.COPY_MARKDOWN: _spec(
        QT_TRANSLATE_NOOP("Actions", "Copy as &Markdown"),
        "copy",
        "Ctrl+Shift+C",
        tip=QT_TRANSLATE_NOOP("Actions", "Put the layout's report on the clipboard, for an issue or a wiki"),
    ),
    Act.KIT: _spec(
        QT_TRANSLATE_NOOP("Actions", "Firmware &Kit…"),
        "export",
        "Ctrl+K",
        tip=QT_TRANSLATE_NOOP("Actions", "Everything that a build needs to use this layout, with the updater"),
    ),
    Act.REVERT: _spec(
        QT_TRANSLATE_NOOP("Actions", "Re&vert"),
        "revert",
        tip=QT_TRANSLATE_NOOP("Actions", "Go back to what is on the disk"),
    ),
    Act.CLOSE: _spec(QT_TRANSLATE_NOOP("Actions", "&Close"), "", "Ctrl+W"),
    Act.QUIT: _spec(QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q"),
    Act.UNDO: _spec(QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo", _Key.Undo),
    Act.REDO: _spec(QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo", "Ctrl+Shift+Z", "Ctrl+Y"),
    Act.ADD: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Add Partition"),
        "add",
        "Ins",
        "Ctrl+Shift+A",
        tip=QT_TRANSLATE_NOOP("Actions", "Add a partition in the selected free space, or in the largest one"),
        short=QT_TRANSLATE_NOOP("Actions", "Add"),
    ),
    Act.DELETE: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Delete"),
        "delete",
        "Del",
        tip=QT_TRANSLATE_NOOP("Actions", "Delete the selected partition"),
    ),
    Act.DUPLICATE: _spec(QT_TRANSLATE_NOOP("Actions", "Dup&licate"), "duplicate", "Ctrl+D"),
    Act.SPLIT: _spec(
        QT_TRANSLATE_NOOP("Actions", "Spl&it"),
        "split",
        "Ctrl+T",
        tip=QT_TRANSLATE_NOOP("Actions", "Split the partition in two halves"),
    ),
    Act.GROW: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Grow"),
        "grow",
        "Ctrl+G",
        tip=QT_TRANSLATE_NOOP("Actions", "Let the partition take the free space around it"),
    ),
    Act.SWAP_NEXT: _spec(QT_TRANSLATE_NOOP("Actions", "Swap with &Next"), "swap", "Ctrl+]"),
    Act.SWAP_PREVIOUS: _spec(QT_TRANSLATE_NOOP("Actions", "Swap with Pre&vious"), "swap", "Ctrl+["),
    Act.PIN: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Pin"),
        "pin",
        "Ctrl+P",
        tip=QT_TRANSLATE_NOOP("Actions", "Pin the partition: no edit moves or resizes it"),
    ),
    Act.RENAME: _spec(QT_TRANSLATE_NOOP("Actions", "R&ename"), "edit", "F2"),
    Act.CLOSE_GAPS: _spec(QT_TRANSLATE_NOOP("Actions", "&Close Gaps"), "close-gaps", "Ctrl+Shift+G"),
    Act.FIT: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Fit and Split…"),
        "fit",
        "Ctrl+Shift+F",
        tip=QT_TRANSLATE_NOOP("Actions", "How small the updater can be, and the layout with the largest app"),
        short=QT_TRANSLATE_NOOP("Actions", "Fit"),
    ),
    Act.SORT: _spec(QT_TRANSLATE_NOOP("Actions", "S&ort Rows by Offset"), "sort"),
    Act.STOP: _spec(
        QT_TRANSLATE_NOOP("Actions", "Stop at Neighbours"),
        "policy-stop",
        "Ctrl+1",
        short=QT_TRANSLATE_NOOP("Actions", "Stop"),
        tip=QT_TRANSLATE_NOOP("Actions", "Neighbours stay: an edit stops at them"),
    ),
    Act.PUSH: _spec(
        QT_TRANSLATE_NOOP("Actions", "Push Neighbours"),
        "policy-push",
        "Ctrl+2",
        short=QT_TRANSLATE_NOOP("Actions", "Push"),
        tip=QT_TRANSLATE_NOOP("Actions", "Neighbours are pushed along into free space"),
    ),
    Act.TRADE: _spec(
        QT_TRANSLATE_NOOP("Actions", "Trade with Neighbours"),
        "policy-trade",
        "Ctrl+3",
        short=QT_TRANSLATE_NOOP("Actions", "Trade"),
        tip=QT_TRANSLATE_NOOP("Actions", "Neighbours give up what an edit takes, and take what it gives up"),
    ),
    Act.READABLE: _spec(
        QT_TRANSLATE_NOOP("Actions", "Readable Scale"),
        "scale-readable",
        "Ctrl+4",
        short=QT_TRANSLATE_NOOP("Actions", "Readable"),
        tip=QT_TRANSLATE_NOOP("Actions", "Every partition wide enough to read; not to scale"),
    ),
    Act.TRUE: _spec(
        QT_TRANSLATE_NOOP("Actions", "True Scale"),
        "scale-true",
        "Ctrl+5",
        short=QT_TRANSLATE_NOOP("Actions", "True"),
        tip=QT_TRANSLATE_NOOP("Actions", "Widths in proportion to sizes; zoom in to see more"),
    ),
    Act.ZOOM_IN: _spec(QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", _Key.ZoomIn, "Ctrl+="),
    Act.ZOOM_OUT: _spec(QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "zoom-out", _Key.ZoomOut),
    Act.ZOOM_FIT: _spec(QT_TRANSLATE_NOOP("Actions", "Zoom to &Fit"), "zoom-fit", "Ctrl+0"),
    Act.NEXT_PROBLEM: _spec(QT_TRANSLATE_NOOP("Actions", "Next Proble&m"), "", "F8"),
    Act.PREVIOUS_PROBLEM: _spec(QT_TRANSLATE_NOOP("Actions", "Previous Problem"), "", "Shift+F8"),
    Act.NEXT_PANEL: _spec(QT_TRANSLATE_NOOP("Actions", "Ne&xt Panel"), "", "F6"),
    Act.PREVIOUS_PANEL: _spec(QT_TRANSLATE_NOOP("Actions", "Previous Panel"), "", "Shift+F6"),
    Act.BOARD: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Board"),
        "chip",
        "Ctrl+B",
        tip=QT_TRANSLATE_NOOP("Actions", "Connect to a board: read, back up, restore, write the table"),
        short=QT_TRANSLATE_NOOP("Actions", "Board"),
    ),
    Act.MIGRATE: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Migrate Board…"),
        "split",
        "Ctrl+M",
        tip=QT_TRANSLATE_NOOP("Actions", "Bring a board to this layout, nothing lost; shows the plan first"),
    ),
    Act.LEARN: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Learn"),
        "learn",
        "Ctrl+L",
        tip=QT_TRANSLATE_NOOP("Actions", "See step by step how the split works, and what a power cut does"),
        short=QT_TRANSLATE_NOOP("Actions", "Learn"),
    ),
    Act.PREFERENCES: _spec(
        QT_TRANSLATE_NOOP("Actions", "Preference&s…"),
        "settings",
        "Ctrl+,",
        tip=QT_TRANSLATE_NOOP("Actions", "Language, theme, and what every layout starts with"),
    ),
    Act.PALETTE: _spec(
        QT_TRANSLATE_NOOP("Actions", "&Command Palette…"),
        "search",
        "Ctrl+Shift+P",
        tip=QT_TRANSLATE_NOOP("Actions", "Find anything by typing: commands, partitions, problems, files, lessons"),
    ),
    Act.LIGHT: _spec(QT_TRANSLATE_NOOP("Actions", "&Light"), "sun"),
    Act.DARK: _spec(QT_TRANSLATE_NOOP("Actions", "&Dark"), "moon"),
    Act.SYSTEM: _spec(QT_TRANSLATE_NOOP("Actions", "Like the &System")),
    Act.GUIDE: _spec(QT_TRANSLATE_NOOP("Actions", "&Documentation"), "help", "F1"),
    Act.SHORTCUTS: _spec(QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"), "help", "Ctrl+F1"),
    Act.ABOUT: _spec(QT_TRANSLATE_NOOP("Actions", "&About Asym Studio"), "info"),
}

OF_DOCUMENT = (
    Act.PRINT,
    Act.COPY_MARKDOWN,
    Act.SAVE,
    Act.SAVE_AS,
    Act.KIT,
    Act.MIGRATE,
    Act.REVERT,
    Act.CLOSE,
    Act.UNDO,
    Act.REDO,
    Act.ADD,
    Act.CLOSE_GAPS,
    Act.FIT,
    Act.SORT,
    Act.STOP,
    Act.PUSH,
    Act.TRADE,
    Act.READABLE,
    Act.TRUE,
    Act.ZOOM_IN,
    Act.ZOOM_OUT,
    Act.ZOOM_FIT,
    Act.NEXT_PROBLEM,
    Act.PREVIOUS_PROBLEM,
    Act.NEXT_PANEL,
    Act.PREVIOUS_PANEL,
)
"""What needs an open document."""
OF_MAP = (
    Act.ADD,
    Act.CLOSE_GAPS,
    Act.SORT,
    Act.STOP,
    Act.PUSH,
    Act.TRADE,
    Act.READABLE,
    Act.TRUE,
    Act.ZOOM_IN,
    Act.ZOOM_OUT,
    Act.ZOOM_FIT,
)
"""What needs the map to be seen."""
OF_PARTITION = (
    Act.DELETE,
    Act.DUPLICATE,
    Act.SPLIT,
    Act.GROW,
    Act.SWAP_NEXT,
    Act.SWAP_PREVIOUS,
    Act.PIN,
    Act.RENAME,
)
"""What needs a selected partition."""


class Actions(QObject):
    """The window's actions: `actions[Act.SAVE]`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._all = {act: self._make(look, parent, spec) for act, spec in _SPECS.items()}
        for page in (Act.BOARD, Act.LEARN):
            self[page].setCheckable(True)
        self[Act.QUIT].setMenuRole(QAction.MenuRole.QuitRole)
        self[Act.ABOUT].setMenuRole(QAction.MenuRole.AboutRole)
        self[Act.PREFERENCES].setMenuRole(QAction.MenuRole.PreferencesRole)

    def __getitem__(self, act: Act) -> QAction:
        return self._all[act]

    def several(self, *acts: Act) -> tuple[QAction, ...]:
        """Return some of the actions."""
        return tuple(self._all[act] for act in acts)

    def enable(self, acts: tuple[Act, ...], enabled: bool) -> None:
        """Enable or disable some of the actions."""
        for act in acts:
            self._all[act].setEnabled(enabled)

    def _make(self, look: Look, window: QWidget, spec: _Spec) -> QAction:
        text = QCoreApplication.translate(_CONTEXT, spec.text)
        action = QAction(text, window)
        if spec.icon:
            look.dress(action, spec.icon)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        words = plain(text)
        tip = QCoreApplication.translate(_CONTEXT, spec.tip) if spec.tip else words
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({key})" if key else tip)
        action.setIconText(QCoreApplication.translate(_CONTEXT, spec.short) if spec.short else words)
        window.addAction(action)
        return action
