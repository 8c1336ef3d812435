"""Power is cut, or the cable pulled, at every flash operation of every change: the next run completes it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from asym_studio.board.backup import Store, take_backup
from asym_studio.board.inspection import TableState, inspect
from asym_studio.board.operations import erase_partition, restore, select_app, write_partition, write_table
from asym_studio.board.pending import pending
from asym_studio.board.session import Session
from asym_studio.boot.bootloader import boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import JobInterrupted
from asym_studio.flash.units import KB, SECTOR
from tests.board.boards import nvs
from tests.board.conftest import Bench

Change = Callable[[Session, Store], object]


def small_restore(session: Session, store: Store) -> object:
    return restore(session, store, store.of_board(session.identity)[-1])


CHANGES: dict[str, tuple[Change, set[int]]] = {
    "write-table": (
        lambda session, store: write_table(session, store, load_preset("esp32-ota-asym")),
        {0x8000},
    ),
    "select": (lambda session, store: select_app(session, store, "app1"), {0xF000}),
    "erase": (lambda session, store: erase_partition(session, store, "nvs"), {0x9000, 0xA000}),
    "write": (
        lambda session, store: write_partition(session, store, "nvs", nvs(5, used=4)),
        {0x9000, 0xA000, 0xB000, 0xC000},
    ),
}


def outside(data: bytes, region: set[int]) -> bytes:
    return b"".join(data[at : at + SECTOR] for at in range(0, len(data), SECTOR) if at not in region)


def cut_everywhere(bench: Bench, store: Store, change: Change, fault: str, start: bytes, step: int = 1) -> list[bytes]:
    """Cut the change at its first, second … flash operation (or every `step`-th) until it passes.

    Returns what each cut left behind.
    """
    left = []
    for operation in range(1, 400, step):
        bench.file.write_bytes(start)
        try:
            with bench.session(**{fault: operation}) as session:
                change(session, store)
        except JobInterrupted:
            left.append(bench.data)
            with bench.session() as session:
                assert inspect(session, contents=False).found.state is not TableState.BLANK
                assert pending(store, session.identity) is not None
                change(session, store)
                assert pending(store, session.identity) is None
            yielded = bench.data
        else:
            assert left
            assert yielded == bench.data
            return left
    raise AssertionError("it never passes")


@pytest.mark.parametrize("fault", ["cut", "unplug"])
@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_is_cut_anywhere_is_completed(bench: Bench, store: Store, name: str, fault: str) -> None:
    change, region = CHANGES[name]
    start = bench.data
    for left in cut_everywhere(bench, store, change, fault, start):
        assert outside(left, region) == outside(start, region)


def test_a_selection_that_is_cut_anywhere_starts_the_old_app_or_the_new_one(bench: Bench, store: Store) -> None:
    change = CHANGES["select"][0]
    booted = {boot(left, CHIPS["esp32"]).label for left in cut_everywhere(bench, store, change, "cut", bench.data)}
    assert booted <= {"app0", "app1"}


def test_a_restore_that_is_cut_anywhere_is_completed_and_never_starts_half_an_app(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        take_backup(session, store)
    original = bench.data
    changed = bytearray(original)
    changed[0x12000 : 0x12000 + KB] = bytes(KB)  # in the app
    changed[0x8040:0x8060] = bytes(32)  # in the table
    changed[0xE000:0xE020] = b"\xff" * 32  # in otadata
    lefts = cut_everywhere(bench, store, small_restore, "cut", bytes(changed), step=2)
    assert bench.data == original
    region = {0x8000, 0xE000, 0x12000}
    for left in lefts:
        assert outside(left, region) == outside(original, region)
        if left[0x8000:0x9000] == original[0x8000:0x9000]:
            assert left[0x12000:0x13000] == original[0x12000:0x13000]
