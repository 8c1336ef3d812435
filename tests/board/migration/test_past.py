"""What was done to a board, told from its journals: what can be undone, and folders that hold anything else."""

from __future__ import annotations

import json
import os
import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.migration import Journal, Past, PastState, begin, carry_out, past_migrations, prepare, undo
from asym_studio.board.migration.journal import CONTENT, JOURNAL, journals_folder
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import BoardRefused, JobInterrupted
from asym_studio.flash.reading import Opened
from asym_studio.plan.migration import Target
from tests.board.conftest import Bench
from tests.board.migration.lives import Life, small_app

SYMMETRIC, SEED = load_preset("min_spiffs"), load_preset("esp32-ota-asym")


@pytest.fixture(autouse=True)
def before(bench: Bench) -> bytes:
    data = Life(SYMMETRIC.layout, runs=0).flash()
    bench.file.write_bytes(data)
    return data


def planned(bench: Bench, store: Store, wanted: Opened = SEED, **options: object) -> Journal:
    with bench.session(**options) as session:
        return begin(prepare(session, store, wanted, Target(wanted.layout, updater=small_app("updater"))))


def migrated(bench: Bench, store: Store, wanted: Opened = SEED) -> Journal:
    journal = planned(bench, store, wanted)
    with bench.session() as session:
        carry_out(session, store, journal)
    return journal


def undone(bench: Bench, store: Store, journal: Journal) -> None:
    with bench.session() as session:
        undo(session, store, Journal.open(journal.folder))


def told() -> list[Past]:
    return [past for board in past_migrations() for past in board.migrations]


def states() -> list[tuple[PastState, bool, bool]]:
    return [(past.state, past.can_undo, past.can_resume) for past in told()]


def test_nothing_was_done_where_there_is_no_folder() -> None:
    assert past_migrations() == ()


def test_a_migration_is_told_from_plan_to_undo(bench: Bench, store: Store, before: bytes) -> None:
    journal = planned(bench, store)
    assert states() == [(PastState.NOT_BEGUN, False, False)]
    with bench.session(cut=20) as session, pytest.raises(JobInterrupted):
        carry_out(session, store, journal)
    forget_boards()
    assert states() == [(PastState.UNFINISHED, True, True)]
    assert (told()[0].done, len(told()[0].steps)) == (Journal.open(journal.folder).done, len(journal.head.stages))
    with bench.session() as session:
        carry_out(session, store, journal)
    (past,) = told()
    assert (past.state, past.can_undo, past.can_resume) == (PastState.FINISHED, True, False)
    assert (past.before, past.after) == ("Minimal SPIFFS, 4 MB", "OpenBikeSensor, 4 MB")
    assert (past.folder, past.backup) == (journal.folder, journal.head.backup)
    undone(bench, store, journal)
    assert bench.data == before
    assert states() == [(PastState.UNDONE, False, False)]
    assert "undone" in str(told()[0].obstacle)


def test_the_later_one_is_undone_first(bench: Bench, store: Store, before: bytes) -> None:
    first = migrated(bench, store)
    between = bench.data
    second = migrated(bench, store, SYMMETRIC)
    assert [(past.folder, past.can_undo) for past in told()] == [(second.folder, True), (first.folder, False)]
    assert "later migration" in str(told()[1].obstacle)
    then = bench.data
    with pytest.raises(BoardRefused) as refused:
        undone(bench, store, first)
    assert refused.value.code == "migration-followed"
    assert bench.data == then
    undone(bench, store, second)
    assert bench.data == between
    assert [past.can_undo for past in told()] == [False, True]
    undone(bench, store, first)
    assert bench.data == before


def test_a_layout_without_a_name_is_told_by_its_app_slots(bench: Bench, store: Store) -> None:
    rows = [row for row in SYMMETRIC.layout.table if row.label != "spiffs"]
    bench.file.write_bytes(Life(SYMMETRIC.layout.with_table(SYMMETRIC.layout.table.with_rows(rows))).flash())
    planned(bench, store)
    assert told()[0].before == "app0 1.88 MB + app1 1.88 MB"


def test_without_its_backup_it_says_why_not(bench: Bench, store: Store) -> None:
    journal = migrated(bench, store)
    (journal.head.backup / "flash.bin").unlink()
    assert "backup" in str(told()[0].obstacle)
    shutil.rmtree(journal.head.backup)
    assert "There is no backup" in str(told()[0].obstacle)


def test_another_board_with_its_own_past_stands_in_nobodys_way(bench: Bench, store: Store) -> None:
    migrated(bench, store)
    with bench.session() as session:
        here = session.identity
    bench.file.write_bytes(Life(SYMMETRIC.layout).flash())
    planned(bench, store, mac="24:0a:c4:00:00:02")
    assert [len(board.migrations) for board in past_migrations()] == [1, 1]
    assert sorted(past.is_of(here) for past in told()) == [False, True]


def sealed(folder: Path, **facts: object) -> None:
    """Change a journal's head, and its hash with it."""
    head, *rest = (folder / JOURNAL).read_bytes().split(b"\n")
    found = {**json.loads(head), **facts}
    del found["head_sha256"]
    found["head_sha256"] = sha256(json.dumps(found, sort_keys=True).encode()).hexdigest()
    (folder / JOURNAL).write_bytes(b"\n".join((json.dumps(found).encode(), *rest)))


def test_what_cannot_be_read_is_told_beside_the_rest(bench: Bench, store: Store) -> None:
    whole = migrated(bench, store).folder

    def copy(name: str) -> Path:
        return shutil.copytree(whole, whole.with_name(name))

    copy("a-edited").joinpath(JOURNAL).write_bytes(whole.joinpath(JOURNAL).read_bytes().replace(b"esp32", b"esp33", 1))
    copy("b-short").joinpath(CONTENT).write_bytes(b"")
    (whole.with_name("c-empty")).mkdir()
    copy("d-endless").joinpath(JOURNAL).write_bytes(b"[" * 900_000)
    with copy("e-huge").joinpath(JOURNAL).open("r+b") as stream:
        stream.truncate(1 << 40)
    wrong: tuple[tuple[str, object], ...] = (
        ("begun", "yesterday"),
        ("begun", 7),
        ("flash_size", 1e400),
        ("summary", []),
        ("steps", [{"pieces": 1}]),
    )
    for number, (name, value) in enumerate(wrong):
        sealed(copy(f"f-{number}"), **{name: value})
    sealed(copy("g"), summary={"partitions": [{"before": {"label": "x"}, "after": None}]})
    sealed(copy("h"), begun="0001-01-01T00:00:00+14:00")
    if hasattr(os, "mkfifo"):
        copy("i-pipe").joinpath(JOURNAL).unlink()
        os.mkfifo(whole.with_name("i-pipe") / JOURNAL)
    (whole.parent / "file").write_bytes(b"no folder")
    found = {past.folder: past for past in told()}
    assert found.pop(whole).state is PastState.FINISHED
    assert found.keys() == {path for path in whole.parent.iterdir() if path.is_dir()} - {whole}
    for past in found.values():
        assert past.state is PastState.UNREADABLE and past.obstacle is not None and not past.can_undo, past.folder


def test_names_from_a_journal_are_short_and_drive_nothing(bench: Bench, store: Store) -> None:
    folder = planned(bench, store).folder
    row = {"label": "\x1b[31m" + "x" * 100_000, "offset": 0, "size": 4096, "type": "app"}
    sealed(folder, summary={"partitions": [{"before": row, "after": row}]})
    (past,) = told()
    assert len(past.before) <= 80 and past.before.isprintable()


def test_of_very_many_journals_the_latest_are_read(bench: Bench, store: Store) -> None:
    folder = planned(bench, store).folder
    for number in range(120):
        (folder.parent / f"2000-{number:03}").mkdir()
    (board,) = past_migrations()
    assert (len(board.migrations), board.more) == (100, 21)
    assert board.migrations[0].folder == folder


def test_a_root_that_is_no_folder_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert past_migrations(tmp_path / "file") == past_migrations(tmp_path / "nothing") == ()
    assert not journals_folder().exists()
