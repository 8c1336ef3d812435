"""The checks of images and tickets against independent ones: hashlib, zlib and the simulated bootloader."""

from __future__ import annotations

import struct

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.firmware.board import starts
from tests.firmware.device import Outcome, Reason, Staged, Updater, padded, ticket
from tests.firmware.images import image, resealed

APP = image(0x800, seed=5)


@given(st.binary(max_size=300))
@example(bytes(55))
@example(bytes(56))
@example(bytes(63))
@example(bytes(64))
@example(bytes(119))
@settings(max_examples=60, deadline=None)
def test_the_ticket_is_what_its_description_says(updater: Updater, content: bytes) -> None:
    assert updater.ticket(content) == ticket(content)


def test_the_hash_of_a_long_image(updater: Updater) -> None:
    long = bytes(range(251)) * 4000
    assert updater.ticket(long) == ticket(long)


@given(st.lists(st.tuples(st.integers(0, 0x180), st.integers(0, 255)), min_size=1, max_size=3), st.booleans())
@example([(1, 2)], True)
@example([(23, 0)], True)
@settings(max_examples=150, deadline=None)
def test_what_a_bootloader_starts_is_intact(updater: Updater, changes: list[tuple[int, int]], checksum: bool) -> None:
    """Whatever is changed, an app that would start is never given up, and what it would find damaged is."""
    changed = bytearray(APP)
    for at, byte in changes:
        changed[at] = byte
    if checksum:
        changed[-33] ^= _xor(APP) ^ _xor(bytes(changed))
    slot = padded(resealed(bytes(changed)))
    result = updater.run(slot, Staged(None)).result
    if starts(slot, selected=True) == "app":
        assert result == (Outcome.BACK_TO_APP, Reason.NOT_STAGED)


@given(st.binary(max_size=0x400), st.integers(0, 20))
@settings(max_examples=100, deadline=None)
def test_rubbish_is_refused_without_harm(updater: Updater, content: bytes, segments: int) -> None:
    """Headers that are right as far as that goes, and then anything: the sanitizers watch."""
    header = struct.pack("<BB10xH9xB", 0xE9, segments, 5, 1)
    slot = padded(header[:23] + content)
    done = updater.run(slot, Staged(header + content, ticket(header + content)))
    assert done.result is not None
    assert done.result[0] is Outcome.STRANDED
    assert done.slot == slot


def _xor(content: bytes) -> int:
    """The XOR of what the checksum is about: the segments' content."""
    folded, at = 0, 24
    for _ in range(min(content[1], 16)):
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        for byte in content[at + 8 : at + 8 + length]:
            folded ^= byte
        at += 8 + length
    return folded
