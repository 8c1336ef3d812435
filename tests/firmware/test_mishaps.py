"""Files that go away or change while they are read, and flash that does not take what is written."""

from __future__ import annotations

import pytest

from tests.firmware.board import starts
from tests.firmware.device import SECTOR, Faults, Outcome, Reason, Staged, Updater, padded, staged, ticket
from tests.firmware.images import image

OLD = padded(image(0x3000, seed=7))
NEW = image(0x2800, seed=8)
OTHER = image(0x2800, seed=9)
DONE = (Outcome.UPDATED, Reason.NONE)


def _reads(updater: Updater) -> int:
    """How many reads of the staged image an update takes."""
    good = 0
    while updater.run(OLD, staged(NEW), Faults(read_failures=1000, read_from=good)).result != DONE:
        good += 1
    return good


def test_a_card_taken_out_at_any_read(updater: Updater) -> None:
    reads = _reads(updater)
    reasons = []
    for good in range(reads):
        run = updater.run(OLD, staged(NEW), Faults(read_failures=1000, read_from=good))
        assert run.result is not None
        reasons.append(run.result)
        assert starts(run.slot, selected=run.selected) == ("app" if run.selected else "updater")
        if run.result[0] is Outcome.BACK_TO_APP:
            assert run.slot == OLD
        assert updater.run(run.slot, staged(NEW)).slot[: len(NEW)] == NEW
    assert set(reasons) == {(Outcome.BACK_TO_APP, Reason.UNREADABLE), (Outcome.STRANDED, Reason.READ)}
    assert reasons == sorted(reasons), "once it is being copied there is no way back"


def test_a_read_that_fails_now_and_then_while_it_is_copied_is_done_again(updater: Updater) -> None:
    copying = _reads(updater) - 1
    run = updater.run(OLD, staged(NEW), Faults(read_failures=2, read_from=copying))
    assert (run.result, run.waits) == (DONE, 2)


def test_a_file_that_becomes_another_is_never_started(updater: Updater) -> None:
    results = set()
    for good in range(_reads(updater)):
        run = updater.run(OLD, Staged(NEW, ticket(NEW), OTHER), Faults(other_from=good))
        results.add(run.result)
        assert run.result != DONE or run.slot[: len(NEW)] == NEW
        assert starts(run.slot, selected=run.selected) == ("app" if run.selected else "updater")
        again = updater.run(run.slot, staged(OTHER))
        assert (again.result, again.slot[: len(OTHER)]) == (DONE, OTHER)
    assert (Outcome.STRANDED, Reason.VERIFY) in results
    assert (Outcome.BACK_TO_APP, Reason.SHA256) in results


@pytest.mark.parametrize("kind", ["erase_errors", "write_errors"])
def test_errors_of_the_flash_are_tried_again(updater: Updater, kind: str) -> None:
    for count in (1, 2):
        run = updater.run(OLD, staged(NEW), Faults(**{kind: count}))
        assert (run.result, run.slot[: len(NEW)]) == (DONE, NEW)


@pytest.mark.parametrize("kind", ["erase_errors", "write_errors"])
def test_a_flash_that_is_broken_is_said_and_left_alone(updater: Updater, kind: str) -> None:
    run = updater.run(OLD, staged(NEW), Faults(**{kind: 1000}))
    assert run.result == (Outcome.STRANDED, Reason.FLASH)
    assert len(run.did) <= 4, "bounded"
    assert starts(run.slot, selected=run.selected) == "updater"
    assert updater.run(run.slot, staged(NEW)).result == DONE


@pytest.mark.parametrize("sector", [0, SECTOR, 2 * SECTOR])
def test_a_sector_that_is_not_erased_is_noticed(updater: Updater, sector: int) -> None:
    once = updater.run(OLD, staged(NEW), Faults(bad_sector=sector, bad_times=1))
    assert (once.result, once.slot[: len(NEW)]) == (DONE, NEW)
    always = updater.run(OLD, staged(NEW), Faults(bad_sector=sector, bad_times=1000))
    assert always.result == (Outcome.STRANDED, Reason.FLASH)
    assert always.did.count(f"erase {sector}") == 3


def test_a_slot_that_cannot_be_read_is_no_app_to_go_back_to(updater: Updater) -> None:
    run = updater.run(OLD, Staged(None), Faults(slot_read_errors=1000))
    assert (run.result, run.slot) == ((Outcome.STRANDED, Reason.NOT_STAGED), OLD)


def test_a_slot_that_cannot_be_read_is_not_taken_for_written(updater: Updater) -> None:
    run = updater.run(OLD, staged(NEW), Faults(slot_read_errors=100_000))
    assert (run.result, run.selected) == ((Outcome.STRANDED, Reason.FLASH), False)
