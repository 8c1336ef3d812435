"""What the window's actions do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from asym_studio.gui.actions import Act

if TYPE_CHECKING:
    from asym_studio.gui.editor import EditorPage
    from asym_studio.gui.window import MainWindow


def slots(window: MainWindow) -> dict[Act, Callable[[], object]]:
    """Return what each action does that is not a choice."""
    filing = window.filing
    return {
        Act.NEW: filing.new,
        Act.OPEN: filing.open,
        Act.OPEN_FOLDER: filing.open_folder,
        Act.SAVE: filing.save,
        Act.SAVE_AS: filing.save_as,
        Act.KIT: filing.export_kit,
        Act.PRINT: filing.print_report,
        Act.COPY_MARKDOWN: filing.copy_markdown,
        Act.REVERT: filing.revert,
        Act.CLOSE: filing.close,
        Act.QUIT: window.close,
        Act.BOARD: lambda: window.show_board(not window.boarding.is_shown()),
        Act.MIGRATE: window.migrate_board,
        Act.LEARN: lambda: window.show_learn(not window.learning.is_shown()),
        Act.GUIDE: window.helping.show_guide,
        Act.PREFERENCES: window.showing.preferences,
        Act.PALETTE: window.showing.palette,
        Act.SHORTCUTS: window.showing.shortcuts,
        Act.ABOUT: window.showing.about,
        **_editor_slots(window),
    }


def _editor_slots(window: MainWindow) -> dict[Act, Callable[[], object]]:
    """Return what acts on the open document; these actions are disabled while there is none."""

    def on(do: Callable[[EditorPage], object]) -> Callable[[], object]:
        return lambda: do(window.editor) if window.editor is not None else None

    return {
        Act.UNDO: on(lambda page: page.document.undo_stack.undo()),
        Act.REDO: on(lambda page: page.document.undo_stack.redo()),
        Act.ADD: on(lambda page: page.editing.add()),
        Act.DELETE: on(lambda page: page.editing.delete()),
        Act.DUPLICATE: on(lambda page: page.editing.duplicate()),
        Act.SPLIT: on(lambda page: page.editing.split()),
        Act.GROW: on(lambda page: page.editing.grow()),
        Act.SWAP_NEXT: on(lambda page: page.editing.swap_with_next()),
        Act.SWAP_PREVIOUS: on(lambda page: page.editing.swap_with_next(-1)),
        Act.PIN: on(lambda page: page.editing.toggle_pin()),
        Act.RENAME: on(lambda page: page.inspector.focus_first()),
        Act.FIT: on(lambda page: page.show_fit(not page.is_fit_shown())),
        Act.CLOSE_GAPS: on(lambda page: page.editing.close_gaps()),
        Act.SORT: on(lambda page: page.editing.sort_rows()),
        Act.ZOOM_IN: on(lambda page: page.map.zoom_in()),
        Act.ZOOM_OUT: on(lambda page: page.map.zoom_out()),
        Act.ZOOM_FIT: on(lambda page: page.map.zoom_reset()),
        Act.NEXT_PROBLEM: on(lambda page: page.step_problem(1)),
        Act.PREVIOUS_PROBLEM: on(lambda page: page.step_problem(-1)),
        Act.NEXT_PANEL: lambda: window.step_panel(1),
        Act.PREVIOUS_PANEL: lambda: window.step_panel(-1),
    }
