"""Unsaved work outlives its process, is offered at the next start, and leaves nothing behind once it is saved."""

import os
import signal
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from asym_studio.flash import edits
from asym_studio.flash.reading import read_table
from asym_studio.flash.settings import Given
from asym_studio.gui.actions import Act
from asym_studio.gui.dialogs.recover import RecoverDialog
from asym_studio.gui.document import Document, DocumentKind
from asym_studio.gui.model import Column
from asym_studio.gui.places import recovery_folder
from asym_studio.gui.recovery import Autosave, leftovers
from asym_studio.gui.window import MainWindow
from tests.disks import no_room
from tests.gui.windowing import CSV, answering, click, dialog_handled, document, labels, open_csv, type_into_cell

VICTIM = """
import sys, time
from pathlib import Path
from asym_studio.gui.app import make_application
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow
app = make_application()
window = MainWindow(Look(app, "light"))
window.show()
window.filing.open_path(Path(sys.argv[1]))
editing = window.editor.editing
editing.rename(4, "files")
while not list(Path(sys.argv[2]).glob("*.json")):
    app.processEvents()
    time.sleep(0.01)
print("written", flush=True)
time.sleep(60)
"""


def files() -> list[Path]:
    folder = recovery_folder()
    return sorted(folder.iterdir()) if folder.is_dir() else []


def crash(path: Path) -> None:
    """Edit a table in another process, and kill it once the work is written down."""
    victim = subprocess.Popen(
        [sys.executable, "-c", VICTIM, str(path), str(recovery_folder())], stdout=subprocess.PIPE, env=os.environ.copy()
    )
    assert victim.stdout is not None
    assert victim.stdout.readline() == b"written\n"
    assert leftovers() == (), "the work of a living process is not offered"
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    victim.stdout.close()


def test_work_of_a_killed_process_is_recovered(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    crash(path)
    assert path.read_bytes() == CSV
    with dialog_handled(answering("Recover")) as seen:
        window.offer_recovery()
    assert seen == ["Recover Unsaved Work"]
    assert labels(window)[-1] == "files"
    assert document(window).path == path
    assert document(window).is_modified()
    assert leftovers() == ()
    window.actions_[Act.SAVE].trigger()
    assert path.read_bytes().splitlines()[6].startswith(b"files,")
    assert path.read_bytes().splitlines()[:6] == CSV.splitlines()[:6]
    assert files() == []


def test_leftovers_are_discarded_or_kept_for_later(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    crash(path)
    with dialog_handled(answering("Later")):
        window.offer_recovery()
    (left,) = leftovers()
    assert not left.base_changed
    path.write_bytes(CSV + b"# changed since\n")
    assert leftovers()[0].base_changed

    def discard(dialog: QWidget) -> None:
        assert isinstance(dialog, RecoverDialog)
        click(dialog.discard)

    with dialog_handled(discard):
        window.offer_recovery()
    assert files() == []
    window.offer_recovery()  # nothing comes up any more
    assert window.filing.document is None


def test_edits_are_written_down_soon_and_privately(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    assert files() == []
    type_into_cell(window, "spiffs", Column.NAME, "files")
    qtbot.waitUntil(lambda: any(path.suffix == ".json" for path in files()))
    assert stat.S_IMODE(recovery_folder().stat().st_mode) == 0o700
    for path in files():
        if path.suffix != ".lock":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    written = next(path for path in files() if path.suffix == ".csv").read_bytes()
    assert read_table(written).layout == document(window).layout()


@pytest.mark.parametrize("end", ["save", "undo", "discard"])
def test_nothing_is_left_once_the_work_is_taken_care_of(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, end: str
) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    window.filing.keep_unsaved_work()
    assert files()
    if end == "discard":
        with dialog_handled(answering("Discard")):
            window.filing.close()
    else:
        window.actions_[Act.SAVE if end == "save" else Act.UNDO].trigger()
    assert files() == []


def test_a_binary_document_comes_back_as_one(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "table.bin"
    opened = read_table(CSV)
    work = Document(opened.layout, path=path, kind=DocumentKind.BINARY)
    work.apply(edits.rename(work.layout(), 4, "files").checked(), "Rename")
    saver = Autosave(work)
    saver.write_now()
    for lock in recovery_folder().glob("*.lock"):
        lock.unlink()  # as if its process were gone
    (left,) = leftovers()
    found = left.document()
    assert (found.kind, found.path, found.layout()) == (DocumentKind.BINARY, path, work.layout())
    assert found.is_modified()
    saver.clear()
    work.deleteLater()
    found.deleteLater()


def test_damaged_leftovers_are_passed_over(window: MainWindow) -> None:
    folder = recovery_folder()
    folder.mkdir(parents=True)
    (folder / "a.json").write_text("{damaged")
    (folder / "b.json").write_text('{"title": 1}')
    odd = '{"title": "d", "path": null, "kind": "new", "md5": true, "base": null, "flash_size": "4MB"}'
    (folder / "d.json").write_text(odd)
    (folder / "c.json").write_text('{"title": "c", "path": null, "kind": "new", "md5": true, "base": null}')
    assert [left.key for left in leftovers()] == ["c"]  # its CSV is missing: opening tells that

    def both(dialog: QWidget) -> None:
        with dialog_handled(answering("Close")):
            answering("Recover")(dialog)

    with dialog_handled(answering("Later")):
        window.offer_recovery()


def test_a_folder_that_cannot_be_written_stops_nobody(
    home: Path, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    recovery_folder().parent.mkdir(parents=True, exist_ok=True)
    recovery_folder().write_text("a file where the folder should be")
    path = open_csv(window, qtbot, tmp_path / "partitions.csv")
    type_into_cell(window, "spiffs", Column.NAME, "files")
    window.filing.keep_unsaved_work()
    window.actions_[Act.SAVE].trigger()
    assert b"files" in path.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="a disk without room is made by a limit of POSIX")
def test_what_is_recovered_while_the_disk_is_full_stays_recoverable(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    crash(path)
    (left,) = leftovers()
    with no_room():
        assert window.filing.recover(left)
    assert labels(window)[-1] == "files"
    assert [each.key for each in leftovers()] == [left.key], "the only copy on the disk"
    window.filing.keep_unsaved_work()
    left.discard()
    window.actions_[Act.SAVE].trigger()
    assert files() == []


def test_what_is_recovered_replaces_no_newer_file_unasked(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_bytes(CSV)
    work = Document(read_table(CSV).layout, path=path, kind=DocumentKind.CSV)
    work.apply(edits.rename(work.layout(), 4, "files").checked(), "Rename")
    saver = Autosave(work)
    saver.write_now()
    for lock in recovery_folder().glob("*.lock"):
        lock.unlink()  # as if its process were gone
    other = CSV + b"# since\n"
    path.write_bytes(other)
    (left,) = leftovers()
    assert left.base_changed
    assert window.filing.recover(left)
    with dialog_handled(answering("Cancel")) as seen:
        window.actions_[Act.SAVE].trigger()
    assert seen == ["Changed on Disk"]
    assert path.read_bytes() == other
    assert document(window).is_modified()
    saver.clear()
    work.deleteLater()


@pytest.mark.parametrize(
    ("rows", "label"),
    [(b"spiffs,data,spiffs,0x300000,$SPIFFS_SIZE,", "files"), (b"spiffs,data,spiffs,0x300000,0x40000,", "a, b")],
    ids=["variables", "no CSV"],
)
def test_a_table_that_a_plain_csv_cannot_say_comes_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, rows: bytes, label: str
) -> None:
    monkeypatch.setenv("SPIFFS_SIZE", "0x40000")
    opened = read_table(rows + b"\n# asym-studio: chip=esp32s3 flash-size=8MB\n", Given(env=dict(os.environ)))
    work = Document.from_opened(opened, title="x.csv")
    named = replace(work.layout().table[0], label=label)
    work.apply(work.layout().with_table(work.layout().table.with_row(0, named)), "Rename")
    saver = Autosave(work)
    for lock in recovery_folder().glob("*.lock"):
        lock.unlink()  # as if its process were gone
    (left,) = leftovers()
    found = left.document()
    assert found.layout() == work.layout()
    saver.clear()
    work.deleteLater()
    found.deleteLater()
