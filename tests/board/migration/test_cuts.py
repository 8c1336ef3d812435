"""Power is cut at every flash operation of the seed's migration; another run with nothing but the journal ends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.migration import Journal, Prepared, begin, carry_out, prepare, undo
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import JobInterrupted
from asym_studio.plan.migration import Boots, Target, final_flash
from tests.board.conftest import Bench
from tests.board.migration.lives import Life, small_app

SEED = load_preset("esp32-ota-asym")


def planned(bench: Bench, store: Store, runs: int) -> tuple[bytes, Prepared]:
    before = Life(load_preset("min_spiffs").layout, runs=runs).flash()
    bench.file.write_bytes(before)
    with bench.session() as session:
        return before, prepare(session, store, SEED, Target(SEED.layout, updater=small_app("updater")))


def cuts(
    bench: Bench, store: Store, prepared: Prepared, before: bytes, fault: str, step: int = 1, **more: int
) -> Iterator[Journal]:
    """Cut a migration at its first, second … flash operation (or at every `step`-th) until it passes."""
    for operation in range(1, 3000, step):
        forget_boards()
        bench.file.write_bytes(before)
        journal = begin(prepared)
        with bench.session(**{fault: operation}, **more) as session:
            try:
                carry_out(session, store, journal)
            except JobInterrupted as error:
                assert "--resume" in str(error.remedy)
            else:
                return
        yield journal
    raise AssertionError("it never passes")


@pytest.mark.parametrize(("runs", "fault", "every"), [(0, "cut", 1), (1, "cut", 3), (0, "unplug", 6)])
def test_a_cut_anywhere_is_resumed_to_the_same_flash(
    bench: Bench, store: Store, runs: int, fault: str, every: int
) -> None:
    before, prepared = planned(bench, store, runs)
    final = final_flash(prepared.plan, before)
    tried = 0
    for journal in cuts(bench, store, prepared, before, fault, every):
        tried += 1
        left = bench.data
        step = prepared.plan.steps[min(Journal.open(journal.folder).done, len(prepared.plan.steps) - 1)]
        if fault == "cut" and step.boots is not Boots.NOTHING:
            booted = boot(left, CHIPS["esp32"], BootOptions(rollback=True))
            assert booted.label is not None
        with bench.session() as session:
            done = carry_out(session, store, Journal.open(journal.folder))
        assert bench.data == final
        assert done.verified == len(final)
    assert tried >= 40 // every
    assert bench.data == final


@pytest.mark.parametrize("runs", [0, 1])
def test_a_cut_that_leaves_random_bits_is_resumed_and_undone(bench: Bench, store: Store, runs: int) -> None:
    before, prepared = planned(bench, store, runs)
    final = final_flash(prepared.plan, before)
    tried = 0
    for journal in cuts(bench, store, prepared, before, "cut", 5, cut_noise=runs):
        tried += 1
        step = prepared.plan.steps[min(Journal.open(journal.folder).done, len(prepared.plan.steps) - 1)]
        if step.boots is not Boots.NOTHING:
            assert boot(bench.data, CHIPS["esp32"], BootOptions(rollback=True)).label is not None
        with bench.session() as session:
            if tried % 4:
                carry_out(session, store, Journal.open(journal.folder))
                assert bench.data == final
            else:
                undo(session, store, Journal.open(journal.folder))
                assert bench.data == before
    assert tried >= 10


def test_an_undo_is_cut_anywhere_too(bench: Bench, store: Store) -> None:
    before, prepared = planned(bench, store, 0)
    final = final_flash(prepared.plan, before)
    operation = -2
    while True:
        operation += 3
        forget_boards()
        bench.file.write_bytes(before)
        journal = begin(prepared)
        with bench.session() as session:
            carry_out(session, store, journal)
        assert bench.data == final
        with bench.session(cut=operation) as session:
            try:
                undo(session, store, journal)
                break
            except JobInterrupted as error:
                assert "--undo" in str(error.remedy)
        with bench.session() as session:
            undo(session, store, Journal.open(journal.folder))
        assert bench.data == before
    assert bench.data == before
    assert operation > 4


def test_a_half_done_migration_is_undone(bench: Bench, store: Store) -> None:
    before, prepared = planned(bench, store, 1)
    for journal in cuts(bench, store, prepared, before, "cut", 9):
        with bench.session() as session:
            undo(session, store, Journal.open(journal.folder))
        assert bench.data == before


def test_journals_are_for_their_owner_only(bench: Bench, store: Store, home: Path) -> None:
    _, prepared = planned(bench, store, 0)
    journal = begin(prepared)
    assert (home / "asym-studio" / "state" / "journals") in journal.folder.parents
    assert journal.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in journal.folder.iterdir()} == {0o600}
