"""The same verdict and the same bytes as ESP-IDF's own generator, in its published form (PyPI: esp-idf-defs)."""

from __future__ import annotations

import io
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS, Chip
from asym_studio.flash.errors import Severity, StudioError
from asym_studio.flash.reading import Given, read_table
from asym_studio.flash.rules import check
from asym_studio.flash.secure_boot import SecureBoot
from tests.corpus import CORPUS, corpus_tables
from tests.examples import examples
from tests.flash.csv_strategies import ENVIRONMENT, csv_files
from tests.flash.strategies import legal_layouts

reference: Any = pytest.importorskip(
    "esp_idf_defs.partitions", reason="the reference generator (pip install esp-idf-defs) is absent"
)

_SECURE = {SecureBoot.NONE: None, SecureBoot.V1: "v1", SecureBoot.V2: "v2"}


def ours(data: bytes, given: Given) -> tuple[bytes | None, Any]:
    """Return the binary that we write for accepted bytes, else None; and the layout, if there is one."""
    try:
        opened = read_table(data, given)
        problems = (*opened.problems, *check(opened.layout))
        if any(problem.severity is Severity.ERROR for problem in problems):
            return None, opened.layout
        return write_binary(opened.layout.table), opened.layout
    except StudioError:
        return None, None


@contextmanager
def environment(variables: dict[str, str]) -> Iterator[None]:
    """Let the reference see these environment variables and no others."""
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def theirs(
    data: bytes,
    *,
    chip: Chip,
    table_offset: int,
    secure: SecureBoot,
    recovery: int | None,
    flash_size: int | None,
    md5: bool,
) -> bytes | None:
    """Return the binary that the reference writes, else None."""
    try:
        with environment(ENVIRONMENT):
            table, _ = reference.PartitionTable.from_file(
                io.BytesIO(data), table_offset, chip.bootloader_offset, recovery
            )
        table.verify(table_offset, _SECURE[secure])
        if flash_size is not None:
            table.verify_size_fits(flash_size)
        binary: bytes = table.to_binary(md5)
    except Exception:  # whatever it stumbles over, it writes no table
        return None
    return binary


def agree(data: bytes, given: Given | None = None) -> None:
    """Assert that both come to the same result. Settings that the file itself holds are told to the reference."""
    given = given or Given(env=ENVIRONMENT)
    binary, layout = ours(data, given)
    if layout is None:
        chip, offset, secure, size, md5 = CHIPS["esp32"], 0x8000, SecureBoot.NONE, None, True
    else:
        chip, offset, secure = layout.chip, layout.table.offset, layout.secure_boot
        size, md5 = layout.flash_size, layout.table.md5 or data[:2] != b"\xaa\x50"
    expected = theirs(
        data,
        chip=given.chip or chip,
        table_offset=given.table_offset or offset,
        secure=given.secure_boot or secure,
        recovery=given.recovery_offset,
        flash_size=given.flash_size or size,
        md5=md5,
    )
    assert binary == expected


@settings(max_examples=examples(100), deadline=None)
@given(csv_files())
@example(b"")
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe\0\0#\0\0\0")
@example(b"$X\n")
@example(b" $X,data,nvs,,12K\n")
@example(b"a,data,nvs,,0" + b"k" * 500)
@example(b"a\0b,data,nvs,,12K\n")
@example(b"a,appk,otak,,64K")
@example(b"${A,data,nvs,,12K,}\n")
@example(b"x,data,nvs,0x20000,12K\ny,data,phy,0x10000,0\n")
@example(b"bootloader,bootloader,recovery,,\n")
@example(b"b,bootloader,ota,0x9000,garbage\n")
def test_generated_csv(data: bytes) -> None:
    agree(data)


@settings(max_examples=examples(100), deadline=None)
@given(
    csv_files(plausible=True),
    st.sampled_from(list(CHIPS.values())),
    st.sampled_from(list(SecureBoot)),
    st.sampled_from([0x8000, 0x9000, 0x10000]),
    st.sampled_from([None, 0x3F0000]),
    st.sampled_from([0x400000, 0x800000]),
)
def test_generated_csv_that_is_mostly_accepted(
    data: bytes, chip: Chip, secure: SecureBoot, table_offset: int, recovery: int | None, flash_size: int
) -> None:
    agree(data, Given(chip, flash_size, table_offset, secure, recovery, ENVIRONMENT))


@settings(max_examples=examples(100), deadline=None)
@given(legal_layouts(), st.data())
def test_binaries_with_random_damage(layout: Any, data: st.DataObject) -> None:
    binary = bytearray(write_binary(layout.table))
    end = 32 * (len(layout.table) + 3)
    for _ in range(data.draw(st.integers(0, 3))):
        binary[data.draw(st.integers(0, end - 1))] = data.draw(st.sampled_from([0, 1, 2, 0x10, 0x20, 0xAA, 0xEB, 0xFF]))
    cut = data.draw(st.sampled_from([None, None, None, end - 64, end - 32, end - 40, end]))
    agree(bytes(binary)[:cut], Given(table_offset=layout.table.offset))


@settings(max_examples=examples(50), deadline=None)
@given(st.lists(st.sampled_from(["row", "md5", "end", "same", "wrong", "ff-label"]), max_size=100))
def test_binaries_of_any_structure(structure: list[str]) -> None:
    agree(b"\xaa\x50" + b"".join(_binary_row(kind, n) for n, kind in enumerate(structure))[2:])


def _binary_row(kind: str, number: int) -> bytes:
    at = (0x9000 + number * 0x1000).to_bytes(4, "little")
    row = (
        b"\xaa\x50\x01\x81"
        + at
        + b"\0\x10\0\0"
        + f"p{0 if kind == 'same' else number}".encode().ljust(16, b"\0")
        + bytes(4)
    )
    other = {
        "md5": b"\xeb\xeb" + bytes(14) + bytes(16),
        "end": b"\xff" * 32,
        "wrong": b"\xab" + row[1:],
        "ff-label": row[:12] + b"\xff" * 20,
    }
    return other.get(kind, row)


@pytest.mark.skipif(not corpus_tables(), reason="the corpus (../shared/corpus beside the checkout) is absent")
def test_real_tables_with_random_slips() -> None:
    chance = random.Random(5920)
    for entry in corpus_tables():
        data = (CORPUS / "tables" / entry["file"]).read_bytes()
        agree(data)
        for _ in range(12):
            agree(_mutated(data, chance))


def _mutated(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(changed) + 1)
        match chance.randrange(5):
            case 0:
                del changed[at : at + chance.randint(1, 4)]
            case 1:
                changed[at:at] = chance.choice(
                    [b",", b"\n", b"#", b" ", b"K", b"0", b"-", b"\0", b"\xff", b"$SIZE", b"x"]
                )
            case 2:
                changed[at : at + 1] = bytes((chance.randrange(256),))
            case 3:
                lines = bytes(changed).splitlines(keepends=True)
                chance.shuffle(lines)
                changed = bytearray(b"".join(lines))
            case _:
                start = chance.randrange(len(changed) + 1)
                changed[at:at] = changed[start : start + chance.randint(1, 60)]
    return bytes(changed)
