"""Every write is verified on the chip: a flash that does not keep what was written is never taken for done."""

from collections.abc import Callable

import pytest

from asym_studio.board.backup import Store, take_backup
from asym_studio.board.job import Job, Progress
from asym_studio.board.migration import Journal, begin, carry_out, prepare, undo
from asym_studio.board.operations import restore, write_partition, write_table
from asym_studio.board.pending import pending
from asym_studio.board.session import Session
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import StudioError
from asym_studio.plan.migration import Target, final_flash
from tests.board.boards import nvs
from tests.board.conftest import Bench
from tests.board.migration.lives import Life, small_app

SEED = load_preset("esp32-ota-asym")
IN_THE_TABLE, IN_NVS = 0x8FF0, 0xCFF0
"""Bytes that are FF in the end, so that a bit that stays 0 shows."""
_FADES = 0x390000
"""The first byte of the updater, E9."""

CHANGES: dict[str, tuple[Callable[[Session, Store], object], int]] = {
    "write-table": (lambda session, store: write_table(session, store, SEED), IN_THE_TABLE),
    "write": (lambda session, store: write_partition(session, store, "nvs", nvs(5, used=4)), IN_NVS),
    "restore": (lambda session, store: restore(session, store, store.of_board(session.identity)[-1]), IN_THE_TABLE),
}


@pytest.mark.parametrize("stub", [True, False])
@pytest.mark.parametrize("name", CHANGES)
def test_a_worn_cell_is_noticed(bench: Bench, store: Store, name: str, stub: bool) -> None:
    change, worn = CHANGES[name]
    with bench.session() as session:
        take_backup(session, store)
    if name == "restore":
        bench.file.write_bytes(bench.data[:0x8040] + bytes(32) + bench.data[0x8060:])
    with bench.session(stub, worn=worn) as session:
        with pytest.raises(StudioError, match=r"does not hold what was written at 0x[8a]000") as refused:
            change(session, store)
        assert refused.value.code == "write-not-verified"
        assert pending(store, session.identity) is not None, "the next run says so"
    assert bench.data[worn] == 0xFE


def test_a_worn_cell_stops_a_migration(bench: Bench, store: Store) -> None:
    journal = _begun(bench, store)
    with bench.session(worn=IN_THE_TABLE) as session, pytest.raises(StudioError, match="does not hold") as refused:
        carry_out(session, store, journal)
    assert refused.value.code == "write-not-verified"
    assert not Journal.open(journal.folder).finished


def test_what_fades_after_it_was_written_is_noticed_in_the_end(bench: Bench, store: Store) -> None:
    journal = _begun(bench, store)
    before = bench.data
    moving = False

    def fade(progress: Progress) -> None:
        nonlocal moving
        moving = moving or str(progress.title) == "Migrating"
        if moving and str(progress.title) == "Comparing" and not progress.done:
            with bench.file.open("r+b") as cells:
                cells.seek(_FADES)
                cells.write(b"\x00")

    with bench.session() as session, pytest.raises(StudioError, match="flashApp") as refused:
        carry_out(session, store, journal, Job(fade))
    assert refused.value.code == "migration-not-verified"
    assert not Journal.open(journal.folder).finished
    assert "undo" in str(refused.value.remedy)
    forget_boards()
    with bench.session() as session:
        undo(session, store, Journal.open(journal.folder))
    assert bench.data == before


def _begun(bench: Bench, store: Store) -> Journal:
    bench.file.write_bytes(Life(load_preset("min_spiffs").layout, runs=0).flash())
    with bench.session() as session:
        prepared = prepare(session, store, SEED, Target(SEED.layout, updater=small_app("updater")))
    assert final_flash(prepared.plan, bench.data)[IN_THE_TABLE] == 0xFF
    forget_boards()
    return begin(prepared)
