"""What the updater makes of good and bad staged images; nothing is erased before an image is known to be good."""

from __future__ import annotations

import hashlib

import pytest

from tests.firmware.device import SECTOR, SLOT, Faults, Outcome, Reason, Staged, Updater, padded, staged, ticket
from tests.firmware.images import image, resealed, signed

OLD = padded(image(0x3000, seed=7), SLOT)
NEW = image(0x2800, seed=8)


def test_the_first_sector_is_erased_first_and_written_last(updater: Updater) -> None:
    done = updater.run(OLD, staged(NEW))
    assert done.result == (Outcome.UPDATED, Reason.NONE)
    assert done.selected
    assert done.did == (
        "erase 0",
        *(f"{step} {at}" for at in range(SECTOR, len(NEW), SECTOR) for step in ("erase", "write")),
        "write 0",
        "select",
    )
    assert done.slot[: len(NEW)] == NEW
    assert set(done.slot[len(NEW) : 0x3000]) == {0xFF}


def test_what_is_behind_the_image_stays(updater: Updater) -> None:
    full = image(SLOT - 32, seed=3).ljust(SLOT, b"\xa5")
    done = updater.run(full, staged(NEW))
    assert done.slot[0x3000:] == full[0x3000:]


def test_an_image_that_is_there_already_is_only_selected(updater: Updater) -> None:
    done = updater.run(padded(NEW, SLOT), staged(NEW))
    assert (done.result, done.did) == ((Outcome.UPDATED, Reason.NONE), ("select",))


def test_sectors_that_are_equal_are_not_written_again(updater: Updater) -> None:
    changed = bytearray(padded(NEW, SLOT))
    changed[2 * SECTOR + 5] ^= 0xFF
    done = updater.run(bytes(changed), staged(NEW))
    assert done.did == ("erase 0", "erase 8192", "write 8192", "write 0", "select")
    assert done.slot == padded(NEW, SLOT)


@pytest.mark.parametrize("size", [0x400, SECTOR, SECTOR + 16, 2 * SECTOR, SLOT - 16, SLOT])
def test_any_length_that_fits(updater: Updater, size: int) -> None:
    fitting = image(size)
    assert size - 32 < len(fitting) <= size
    done = updater.run(OLD, staged(fitting))
    assert (done.result, done.slot[: len(fitting)]) == ((Outcome.UPDATED, Reason.NONE), fitting)


def test_a_slot_may_be_blank(updater: Updater) -> None:
    done = updater.run(b"\xff" * SLOT, staged(NEW))
    assert (done.did[0], done.slot) == ("erase 4096", padded(NEW, SLOT))


@pytest.mark.parametrize("hashed", [True, False])
def test_a_signature_belongs_to_the_image(updater: Updater, hashed: bool) -> None:
    whole = signed(image(0x2800, hashed=hashed))
    done = updater.run(OLD, staged(whole))
    assert (done.result, done.slot[: len(whole)]) == ((Outcome.UPDATED, Reason.NONE), whole)


def test_what_an_older_and_longer_file_left_behind_the_image_does_no_harm(updater: Updater) -> None:
    done = updater.run(OLD, Staged(NEW + b"\xa5" * 0x3000, ticket(NEW)))
    assert (done.result, done.slot[: len(NEW)]) == ((Outcome.UPDATED, Reason.NONE), NEW)


def _with(content: bytes, at: int, byte: int) -> bytes:
    return content[:at] + bytes([byte]) + content[at + 1 :]


BAD = {
    "another magic": (staged(resealed(_with(NEW, 0, 0xE8))), Reason.MAGIC),
    "another chip": (staged(image(chip="esp32s3")), Reason.CHIP),
    "a later revision of the chip": (staged(image(revision=101)), Reason.CHIP),
    "earlier revisions of the chip only": (staged(image(highest=2)), Reason.CHIP),
    "no segments": (staged(resealed(_with(NEW, 1, 0))), Reason.SEGMENTS),
    "too many segments": (staged(resealed(_with(NEW, 1, 17))), Reason.SEGMENTS),
    "an odd segment length": (staged(resealed(_with(NEW, 28, NEW[28] + 1))), Reason.SEGMENTS),
    "a segment behind the end": (staged(resealed(_with(NEW, 30, 0x7F))), Reason.LENGTH),
    "the longest segment": (staged(resealed(NEW[:28] + b"\xfc\xff\xff\xff" + NEW[32:])), Reason.LENGTH),
    "the checksum": (staged(resealed(_with(NEW, len(NEW) - 33, NEW[-33] ^ 1))), Reason.CHECKSUM),
    "a byte of the content": (staged(resealed(_with(NEW, 0x1234, NEW[0x1234] ^ 1))), Reason.CHECKSUM),
    "the padding": (staged(_with(NEW, len(NEW) - 34, NEW[-34] ^ 1)), Reason.HASH),
    "the hash": (staged(_with(NEW, len(NEW) - 1, NEW[-1] ^ 1)), Reason.HASH),
    "cut off before the hash": (staged(NEW[:-32]), Reason.LENGTH),
    "cut off in the content": (staged(NEW[:0x1800]), Reason.LENGTH),
    "cut off in a segment's header": (staged(NEW[: 24 + 8 + 0x100 + 8 + 0x40 + 4]), Reason.LENGTH),
    "cut off in the first header": (staged(NEW[:20]), Reason.LENGTH),
    "a file shorter than its ticket": (Staged(NEW[:-1], ticket(NEW)), Reason.TRUNCATED),
    "an empty file": (Staged(b"", ticket(NEW)), Reason.TRUNCATED),
    "something behind the image": (staged(NEW + bytes(2 * SECTOR + 1)), Reason.TRAILING),
    "another file than was announced": (Staged(NEW, ticket(NEW, digest=hashlib.sha256(b"").digest())), Reason.SHA256),
    "a good file, but another one": (Staged(image(seed=99), ticket(NEW)), Reason.SHA256),
    "too large for the slot": (staged(image(SLOT + 0x40)), Reason.TOO_LARGE),
    "as large as can be": (Staged(NEW, ticket(NEW, length=0xFFFFFFFF)), Reason.TOO_LARGE),
    "a signature that no longer fits": (staged(signed(image(SLOT))), Reason.TOO_LARGE),
    "no ticket": (Staged(NEW), Reason.NOT_STAGED),
    "a blank ticket": (Staged(NEW, b"\xff" * 48), Reason.TICKET),
    "a damaged ticket": (Staged(NEW, _with(ticket(NEW), 20, ticket(NEW)[20] ^ 4)), Reason.TICKET),
    "a ticket of another version": (Staged(NEW, ticket(NEW, version=2)), Reason.TICKET),
    "no image": (Staged(None, ticket(NEW)), Reason.NOT_STAGED),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_image_changes_nothing_and_the_app_is_started(updater: Updater, what: str) -> None:
    place, reason = BAD[what]
    done = updater.run(OLD, place)
    assert (done.result, done.slot, done.did) == ((Outcome.BACK_TO_APP, reason), OLD, ("select",))


@pytest.mark.parametrize("what", BAD)
def test_a_bad_image_without_an_app_changes_nothing_and_says_so(updater: Updater, what: str) -> None:
    place, reason = BAD[what]
    broken = b"\xff" * SECTOR + OLD[SECTOR:]
    done = updater.run(broken, place)
    assert (done.result, done.slot, done.did) == ((Outcome.STRANDED, reason), broken, ())


def test_a_card_may_be_slow(updater: Updater) -> None:
    done = updater.run(OLD, staged(NEW), Faults(open_failures=4))
    assert (done.result, done.waits) == ((Outcome.UPDATED, Reason.NONE), 4)


@pytest.mark.parametrize("tries", [1, 5])
def test_a_missing_card_is_waited_for_a_bounded_time(updater: Updater, tries: int) -> None:
    done = updater.run(OLD, staged(NEW), Faults(open_failures=1000, tries=tries))
    assert done.result == (Outcome.BACK_TO_APP, Reason.NOT_STAGED)
    assert done.waits == tries - 1


def test_an_app_whose_tail_is_damaged_is_not_intact(updater: Updater) -> None:
    damaged = _with(OLD, 0x2F00, OLD[0x2F00] ^ 0x10)
    assert updater.run(damaged, Staged(None)).result == (Outcome.STRANDED, Reason.NOT_STAGED)


def test_an_app_for_a_later_revision_is_not_started(updater: Updater) -> None:
    other = padded(image(0x3000, revision=300), SLOT)
    assert updater.run(other, Staged(None)).result == (Outcome.STRANDED, Reason.NOT_STAGED)
    assert updater.run(other, Staged(None), Faults(revision=0xFFFF)).result == (
        Outcome.BACK_TO_APP,
        Reason.NOT_STAGED,
    )


@pytest.mark.parametrize("highest", [0, 3, 0xFFFF])
def test_an_image_may_leave_its_highest_revision_open(updater: Updater, highest: int) -> None:
    done = updater.run(OLD, staged(image(highest=highest)), Faults(revision=3))
    assert done.result == (Outcome.UPDATED, Reason.NONE)


def test_an_app_that_runs_in_spite_of_its_highest_revision_is_gone_back_to(updater: Updater) -> None:
    """There is an eFuse by which bootloaders look away."""
    there = padded(image(0x3000, highest=2), SLOT)
    assert updater.run(there, Staged(None), Faults(revision=3)).result == (Outcome.BACK_TO_APP, Reason.NOT_STAGED)


@pytest.mark.parametrize("cut_at", [-1, 0, 3])
def test_an_encrypted_slot_is_written_all_the_same(updater: Updater, cut_at: int) -> None:
    """An erased sector does not read as blank there: it is decrypted, too."""
    slot = updater.run(OLD, staged(NEW), Faults(cut_at=cut_at, encrypted=True)).slot
    done = updater.run(slot, staged(NEW), Faults(encrypted=True))
    assert done.result == (Outcome.UPDATED, Reason.NONE)
    assert bytes(byte ^ 0x5A + at % 251 & 0xFF for at, byte in enumerate(done.slot[: len(NEW)])) == NEW


def test_an_app_that_cannot_be_selected_is_said(updater: Updater) -> None:
    done = updater.run(OLD, staged(NEW), Faults(select_errors=1))
    assert (done.result, done.selected) == ((Outcome.STRANDED, Reason.SELECT), False)
    again = updater.run(done.slot, staged(NEW))
    assert (again.result, again.did) == ((Outcome.UPDATED, Reason.NONE), ("select",))
