"""The otadata codec, and new selections that a power loss cannot hurt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.boot import otadata as od
from tests.boot.boot_states import EMPTY, record

SEQUENCES = st.one_of(st.integers(0, 40), st.integers(0, od.BLANK), st.integers(od.BLANK - 40, od.BLANK))
STATES = st.one_of(st.sampled_from([*od.STATES]), st.integers(0, od.BLANK))


def _record(sequence: int, state: int, right: bool) -> od.Record:
    return od.Record(sequence, state, od.sequence_crc(sequence) ^ (not right))


RECORDS = st.builds(_record, SEQUENCES, STATES, st.booleans())


def _sector(found: od.Record) -> bytes:
    return found.pack().ljust(0x1000, b"\xff")


def _chosen(data: bytes, count: int) -> int | None:
    """The slot that a bootloader without rollback follows, None if otadata selects nothing."""
    first, second = (sector.record for sector in od.read_sectors(data))
    winner = od.active(first, second)
    return None if winner is None else (first, second)[winner].slot(count)


def test_checksums_are_those_of_real_boards() -> None:
    assert (od.sequence_crc(1), od.sequence_crc(2)) == (0x4743989A, 0x55F63774)


def test_a_record_lies_in_flash_as_esp_idf_writes_it() -> None:
    assert record(2, "VALID")[:32] == bytes.fromhex("02000000" + "ff" * 20 + "02000000" + "7437f655")
    assert od.new_record(2, od.VALID).pack() == record(2, "VALID")[:32]


@given(st.binary(min_size=32, max_size=32))
def test_any_32_bytes_are_a_record_and_come_back(data: bytes) -> None:
    assert od.Record.unpack(data).pack() == data


@pytest.mark.parametrize(
    ("sequence", "count", "slot"), [(1, 2, 0), (2, 2, 1), (3, 2, 0), (0, 4, 3), (0, 3, 0), (7, 1, 0)]
)
def test_a_sequence_counts_the_slots_round(sequence: int, count: int, slot: int) -> None:
    assert od.new_record(sequence).slot(count) == slot


@pytest.mark.parametrize("state", ["INVALID", "ABORTED"])
def test_a_given_up_record_is_unusable_whatever_its_checksum(state: str) -> None:
    for right in (True, False):
        found = od.Record.unpack(record(1, state, crc_ok=right))
        assert found.unusable
        assert not found.valid


def test_an_erased_sequence_is_unusable_even_with_its_checksum() -> None:
    found = od.new_record(od.BLANK, od.VALID)
    assert found.crc_ok
    assert found.unusable
    assert found.initial


@given(RECORDS, RECORDS)
def test_the_valid_record_with_the_higher_sequence_is_active(first: od.Record, second: od.Record) -> None:
    winner = od.active(first, second)
    valid = [r for r in (first, second) if r.valid]
    if winner is None:
        assert not valid
    else:
        assert (first, second)[winner].sequence == max(r.sequence for r in valid)
        assert (first, second)[winner].valid
        assert winner == 0 or not first.valid or first.sequence != second.sequence


@given(RECORDS, RECORDS, st.integers(1, 16), st.data())
def test_a_new_selection_survives_a_power_loss_at_any_moment(
    first: od.Record, second: od.Record, count: int, data: st.DataObject
) -> None:
    slot = data.draw(st.integers(0, count - 1))
    content = bytearray(_sector(first) + _sector(second))
    old = _chosen(bytes(content), count)
    for step in od.select(slot, count, bytes(content)):
        place = slice(step.sector * 0x1000, (step.sector + 1) * 0x1000)
        torn = data.draw(st.integers(0, 32))
        content[place] = step.content[:torn].ljust(0x1000, b"\xff")
        assert _chosen(bytes(content), count) in (old, slot)
        content[place] = step.content
        assert _chosen(bytes(content), count) in (old, slot)
    assert _chosen(bytes(content), count) == slot


def test_what_is_selected_already_is_not_written_again() -> None:
    assert od.select(1, 2, record(1) + record(2)) == ()


def test_an_unconfirmed_selection_is_renewed() -> None:
    (step,) = od.select(1, 2, record(1, "VALID") + record(2, "PENDING_VERIFY"))
    assert (step.sector, od.Record.unpack(step.content)) == (0, od.new_record(4))


def test_a_selection_carries_the_state_that_was_asked_for() -> None:
    (step,) = od.select(0, 2, record(1) + record(2), state=od.NEW)
    assert (step.sector, od.Record.unpack(step.content)) == (0, od.new_record(3, od.NEW))


def test_the_first_selection_goes_to_the_first_sector() -> None:
    (step,) = od.select(1, 2, EMPTY + EMPTY)
    assert (step.sector, step.content) == (0, record(2))


def test_used_up_sequence_numbers_start_again_without_a_gap() -> None:
    steps = od.select(0, 2, record(od.BLANK - 1) + EMPTY)
    assert [(step.sector, step.content) for step in steps] == [(1, record(1)), (0, EMPTY)]


@given(RECORDS, RECORDS)
def test_selecting_factory_erases_what_is_in_force_last(first: od.Record, second: od.Record) -> None:
    content = bytearray(_sector(first) + _sector(second))
    old = _chosen(bytes(content), 2)
    for step in od.select_factory(bytes(content)):
        content[step.sector * 0x1000 : (step.sector + 1) * 0x1000] = step.content
        assert _chosen(bytes(content), 2) in (old, None)
    assert content == EMPTY * 2


@pytest.mark.parametrize(("slot", "count"), [(2, 2), (-1, 2), (0, 0)])
def test_a_slot_that_is_not_there_cannot_be_selected(slot: int, count: int) -> None:
    with pytest.raises(ValueError, match="cannot be selected"):
        od.select(slot, count, EMPTY * 2)


def test_half_an_otadata_is_refused() -> None:
    with pytest.raises(ValueError, match="0x1000"):
        od.read_sectors(EMPTY)


def test_a_dirty_rest_of_a_sector_is_seen() -> None:
    dirty = record(1)[:-1] + b"\x00"
    first, second = od.read_sectors(dirty + EMPTY)
    assert (first.rest_blank, first.erased) == (False, False)
    assert (second.rest_blank, second.erased) == (True, True)
