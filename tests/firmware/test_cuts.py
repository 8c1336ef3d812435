"""Power that goes at any operation, or within it: the bootloader starts the updater, and that goes on to the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.firmware.board import starts
from tests.firmware.device import SECTOR, SLOT, Cut, Faults, Outcome, Reason, Run, Staged, Updater, padded, staged
from tests.firmware.images import image

OLD_APP = image(0x3000, seed=7)
NEW_APP = image(0x3A00, seed=8)
DONE = (Outcome.UPDATED, Reason.NONE)
BEGINNINGS = {
    "an older app": padded(OLD_APP),
    "nothing": b"\xff" * SLOT,
    "rubbish": bytes(range(256)) * (SLOT // 256),
    "half of the app": b"\xff" * SECTOR + padded(NEW_APP)[SECTOR : 2 * SECTOR] + padded(OLD_APP)[2 * SECTOR :],
}


def _cuts(updater: Updater, slot: bytes, place: Staged) -> Iterator[tuple[str, Run]]:
    """Every cut of one update, with what is left of it."""
    whole = updater.run(slot, place)
    assert whole.result == DONE
    for at in range(whole.operations):
        for mode in Cut:
            yield f"{whole.did[at]}, {mode.name}", updater.run(slot, place, Faults(at, mode, seed=at + 1))


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_every_cut_is_made_good_by_the_next_start(updater: Updater, beginning: str) -> None:
    place = staged(NEW_APP)
    cuts = 0
    for what, cut in _cuts(updater, BEGINNINGS[beginning], place):
        assert cut.result is None, what
        assert not cut.selected, what
        assert starts(cut.slot, selected=False) == "updater", what
        after = updater.run(cut.slot, place)
        assert after.result == DONE, what
        assert after.slot[: len(NEW_APP)] == NEW_APP, what
        cuts += 1
    assert cuts >= 4 * 5
    assert starts(after.slot, selected=True) == "app"


def test_a_cut_never_leaves_a_mixture_that_starts(updater: Updater) -> None:
    """Even a bootloader that was told to start the app finds it whole, or falls back to the updater."""
    for what, cut in _cuts(updater, BEGINNINGS["an older app"], staged(NEW_APP)):
        started = starts(cut.slot, selected=True)
        whole = any(cut.slot[: len(app)] == app for app in (OLD_APP, NEW_APP))
        assert started == ("app" if whole else "updater"), what


def test_a_card_taken_out_after_a_cut_brings_back_what_is_whole_and_nothing_else(updater: Updater) -> None:
    seen = set()
    for what, cut in _cuts(updater, BEGINNINGS["an older app"], staged(NEW_APP)):
        whole = any(cut.slot[: len(app)] == app for app in (OLD_APP, NEW_APP))
        after = updater.run(cut.slot, Staged(None))
        assert after.result == (Outcome.BACK_TO_APP if whole else Outcome.STRANDED, Reason.NOT_STAGED), what
        assert after.slot == cut.slot, what
        assert starts(after.slot, selected=after.selected) == ("app" if whole else "updater"), what
        assert updater.run(after.slot, staged(NEW_APP)).result == DONE, what
        seen.add(whole)
    assert seen == {True, False}


@pytest.mark.parametrize("rollback", [False, True])
def test_a_cut_within_the_selection_keeps_the_updater(updater: Updater, rollback: bool) -> None:
    slot = padded(NEW_APP)
    assert starts(slot, selected=False, torn=True, rollback=rollback) == "updater"
    assert starts(slot, selected=True, rollback=rollback) == "app"
    assert updater.run(slot, staged(NEW_APP)).did == ("select",)


_cut_lists = st.lists(st.tuples(st.integers(0, 12), st.sampled_from(Cut), st.integers(1, 1 << 30)), max_size=6)


@given(
    st.integers(0x400, SLOT),
    st.integers(0, 1000),
    st.sampled_from(sorted(BEGINNINGS)),
    st.booleans(),
    _cut_lists,
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_however_often_it_is_cut(
    updater: Updater, size: int, seed: int, beginning: str, hashed: bool, cuts: list[tuple[int, Cut, int]]
) -> None:
    wanted = image(size, seed=seed, hashed=hashed)
    slot = BEGINNINGS[beginning]
    for at, mode, bits in cuts:
        run = updater.run(slot, staged(wanted), Faults(at, mode, seed=bits))
        slot = run.slot
        assert run.result in (None, DONE)
    last = updater.run(slot, staged(wanted))
    assert (last.result, last.slot[: len(wanted)]) == (DONE, wanted)
    assert updater.run(last.slot, staged(wanted)).did == ("select",)
