"""What the palette offers: enabled commands, partitions, problems, recent files, presets and lessons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from asym_studio.files.lessons import lesson_texts
from asym_studio.files.presets import presets
from asym_studio.files.store import is_file
from asym_studio.flash.errors import message
from asym_studio.flash.layout import AreaKind
from asym_studio.flash.units import describe
from asym_studio.gui.actions import Act
from asym_studio.gui.badges import area_icon_name
from asym_studio.gui.commands import commands
from asym_studio.gui.i18n import tr, translated
from asym_studio.gui.problems import SEVERITY_ICONS, SEVERITY_TONES, severity_name
from asym_studio.gui.recent import recent_files

if TYPE_CHECKING:
    from asym_studio.gui.editor import EditorPage
    from asym_studio.gui.window import MainWindow

_CONTEXT = "palette"


@dataclass(frozen=True)
class Entry:
    """One thing to do: its `title`, a `note` below it, the `keys` that do it elsewhere, and what does it."""

    title: str
    note: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""
    tone: str = "text"


def entries(window: MainWindow) -> tuple[Entry, ...]:
    """Return what can be done in that window now."""
    editor = window.editor
    document = (*_partitions(window, editor), *_problems(window, editor)) if editor is not None else ()
    return (*_commands(window), *document, *_recent(window), *_presets(window), *_lessons(window))


def _commands(window: MainWindow) -> Iterator[Entry]:
    palette = window.actions_[Act.PALETTE]
    for command in commands(window.menuBar()):
        action = command.action
        if action.isEnabled() and action is not palette:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            menu = " › ".join(command.menu)
            yield Entry(command.text, menu, action.trigger, keys, action.property("lookIcon") or "")


def _partitions(window: MainWindow, editor: EditorPage) -> Iterator[Entry]:
    def go(offset: int) -> None:
        window.show_editor()
        editor.show_fit(False)
        editor.editing.select_offset(offset)

    layout = editor.document.layout()
    for row, partition in enumerate(layout.table):
        yield Entry(
            tr("Go to {label}", _CONTEXT, label=partition.label),
            tr("{size} at {offset}", _CONTEXT, size=describe(partition.size), offset=f"0x{partition.offset:x}"),
            partial(go, partition.offset),
            icon=area_icon_name(AreaKind.PARTITION, layout.role(row)),
        )


def _problems(window: MainWindow, editor: EditorPage) -> Iterator[Entry]:
    def go(place: int) -> None:
        window.show_editor()
        editor.show_problem(place)

    for place, problem in enumerate(editor.document.problems()):
        yield Entry(
            translated(problem.message),
            f"{severity_name(problem.severity)} · {problem.code}",
            partial(go, place),
            icon=SEVERITY_ICONS[problem.severity],
            tone=SEVERITY_TONES[problem.severity],
        )


def _recent(window: MainWindow) -> Iterator[Entry]:
    for path in recent_files():
        if is_file(path):
            title = tr("Open {name}", _CONTEXT, name=path.name)
            yield Entry(title, str(path.parent), partial(window.filing.open_path, path), icon="file")


def _presets(window: MainWindow) -> Iterator[Entry]:
    for preset in presets():
        yield Entry(
            tr("New: {title}", _CONTEXT, title=translated(message(preset.title))),
            translated(message(preset.summary)),
            partial(window.filing.new_from, preset.id),
            icon="new",
        )


def _lessons(window: MainWindow) -> Iterator[Entry]:
    for text in lesson_texts():
        title = tr("Learn: {title}", _CONTEXT, title=translated(message(text.title)))
        yield Entry(title, translated(message(text.summary)), partial(window.show_lesson, text.id), icon="learn")
