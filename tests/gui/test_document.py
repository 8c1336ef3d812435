"""The document: every change is one step, equal layouts are none, and it knows what is saved."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from asym_studio.flash import edits
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.edits import Policy
from asym_studio.flash.errors import Severity
from asym_studio.flash.reading import read_table
from asym_studio.gui.document import Document, DocumentKind
from tests.gui.windowing import CSV, FAULTY


@pytest.fixture
def opened() -> Document:
    return Document.from_opened(read_table(CSV), path=Path("/nowhere/partitions.csv"))


def renamed(document: Document, label: str, row: int = 4):
    return edits.rename(document.layout(), row, label).checked()


def test_a_change_is_one_step_that_undo_and_redo_take(opened: Document, qtbot: QtBot) -> None:
    before = opened.layout()
    with qtbot.waitSignal(opened.layoutChanged):
        opened.apply(renamed(opened, "files"), "Rename")
    after = opened.layout()
    assert opened.undo_stack.undoText() == "Rename"
    opened.undo_stack.undo()
    assert opened.layout() == before
    opened.undo_stack.redo()
    assert opened.layout() == after


def test_an_equal_layout_adds_no_step(opened: Document) -> None:
    opened.apply(renamed(opened, "spiffs"), "Rename")
    assert opened.undo_stack.count() == 0


def test_steps_of_one_gesture_become_one(opened: Document) -> None:
    gesture, before = object(), opened.layout()
    for offset in (0x310000, 0x320000, 0x330000):
        opened.apply(edits.move(opened.layout(), 4, offset, Policy.STOP).checked(), "Move", gesture=gesture)
    assert opened.undo_stack.count() == 1
    opened.undo_stack.undo()
    assert opened.layout() == before


def test_another_gesture_is_another_step(opened: Document) -> None:
    for offset in (0x310000, 0x320000):
        opened.apply(edits.move(opened.layout(), 4, offset).checked(), "Move", gesture=object())
    assert opened.undo_stack.count() == 2


def test_a_gesture_that_ends_where_it_began_leaves_no_step(opened: Document) -> None:
    gesture = object()
    for offset in (0x310000, 0x300000):
        opened.apply(edits.move(opened.layout(), 4, offset).checked(), "Move", gesture=gesture)
    assert opened.undo_stack.count() == 0
    assert not opened.is_modified()


def test_settings_are_steps_too(opened: Document) -> None:
    opened.apply(replace(opened.layout(), chip=CHIPS["esp32s3"]), "Chip")
    assert opened.is_modified()
    opened.undo_stack.undo()
    assert opened.layout().chip.name == "esp32"


def test_what_is_saved_is_the_state_and_not_the_way_to_it(opened: Document) -> None:
    opened.apply(renamed(opened, "files"), "Rename")
    assert opened.is_modified()
    opened.apply(renamed(opened, "spiffs"), "Rename back")
    assert not opened.is_modified()
    opened.apply(renamed(opened, "files"), "Rename")
    opened.mark_saved(Path("/nowhere/other.csv"), DocumentKind.CSV)
    assert not opened.is_modified()
    assert opened.title() == "other.csv"
    opened.undo_stack.undo()
    assert opened.is_modified()


def test_an_edit_asks_for_its_row_to_be_selected(opened: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.rowChosen) as asked:
        opened.apply(renamed(opened, "files"), "Rename", row=4)
    assert asked.args == [4]


def test_problems_follow_the_layout(qtbot: QtBot) -> None:
    document = Document.from_opened(read_table(FAULTY))
    problem = next(problem for problem in document.problems() if problem.severity is Severity.ERROR)
    assert problem.label == "nvs"
    assert problem.fix is not None
    document.apply(problem.fix.apply(document.layout()), "Fix")
    assert not [problem for problem in document.problems() if problem.severity is Severity.ERROR]
    document.undo_stack.undo()
    assert problem in document.problems()


def test_a_layout_that_cannot_be_judged_changes_nothing(opened: Document) -> None:
    before = opened.layout()
    with pytest.raises(TypeError):
        opened.apply(replace(before, table=None), "Nonsense")  # type: ignore[arg-type]  # that is the point
    assert opened.layout() == before
    assert opened.undo_stack.count() == 0
