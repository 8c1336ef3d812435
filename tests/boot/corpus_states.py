"""Builds the flash states of `boot_cases.json` from their description in words (see its legend)."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.boot.boot_states import (
    EMPTY,
    STATES,
    Image,
    app,
    description,
    mapped,
    md5_row,
    pack_rows,
    put,
    record,
)


def _flip(image: bytes, at: int, bits: int = 1) -> bytes:
    changed = bytearray(image)
    changed[at] ^= bits
    return bytes(changed)


def _blank_from(image: bytes, at: int, fill: bytes = b"\xff") -> bytes:
    return image[:at].ljust(len(image), fill)


def _rehashed(image: bytes) -> bytes:
    """Return the image with the hash that belongs to its bytes."""
    return image[:-32] + hashlib.sha256(image[:-32]).digest()


def _headers(image: Image) -> list[int]:
    """Where each segment's header lies in the file."""
    at, found = 24, []
    for _, data in image.segments:
        found.append(at)
        at += 8 + len(data)
    return found


def _with_segment(number: int, *, length: int | None = None, address: int | None = None) -> bytes:
    image = app(_CHIP)
    at, content = _headers(image)[number], bytearray(image.build())
    if address is not None:
        content[at : at + 4] = struct.pack("<I", address)
    if length is not None:
        content[at + 4 : at + 8] = struct.pack("<I", length)
    return bytes(content)


def _sixteen() -> bytes:
    image = app(_CHIP)
    ram = image.segments[1][0] + 0x1000
    return replace(image, segments=[*image.segments, *((ram + 16 * n, bytes(4)) for n in range(13))]).build()


def _two_drom() -> bytes:
    image = app(_CHIP)
    segments = list(image.segments)
    segments.append((mapped(segments[0][0] & ~0xFFFF, segments) + 0x10000, bytes(16)))
    return replace(image, segments=segments).build()


def _extra(data: bytes) -> bytes:
    image = app(_CHIP)
    return replace(image, segments=[*image.segments, (image.segments[1][0] + 0x1000, data)]).build()


def _sized(length: int) -> bytes:
    """Return a good image of that length, a multiple of 16."""
    frame = 24 + (8 + 256) + (8 + 64) + 8 + 16 + 32
    image = app(_CHIP, rom=length - frame).build()
    assert len(image) == length, (len(image), length)
    return image


_CHIP = "esp32"
_good = app(_CHIP).build()
_short = app(_CHIP, with_hash=False).build()

SLOTS: dict[str, Callable[[int], bytes]] = {
    "valid": lambda size: _good,
    "blank": lambda size: b"",
    "zeros": lambda size: bytes(0x2000),
    "bad_checksum": lambda size: _rehashed(_flip(_good, -33)),
    "bad_sha": lambda size: _flip(_good, -1),
    "bad_sha_and_checksum": lambda size: _flip(_flip(_good, -1), -33),
    "flipped_data": lambda size: _flip(_good, 0x130),
    "wrong_chip": lambda size: app(_CHIP, header={12: 5}).build(),
    "chip_id_ffff": lambda size: app(_CHIP, header={12: 0xFF, 13: 0xFF}).build(),
    "wrong_magic": lambda size: app(_CHIP, header={0: 0xEA}).build(),
    "first16_blank": lambda size: b"\xff" * 16 + _good[16:],
    "truncated": lambda size: app(_CHIP, code=0x2C00).build()[:0x1800],
    "no_tail": lambda size: _blank_from(_good, len(_good) - 48),
    "no_hash_bytes": lambda size: _blank_from(_good, len(_good) - 32),
    "too_large": lambda size: _sized(size + 0x180),
    "one_over": lambda size: _sized(size + 16),
    "exact_fit": _sized,
    "hash_flag_0": lambda size: app(_CHIP, with_hash=False, hash_flag=0).build(),
    "hash_flag_2": lambda size: app(_CHIP, hash_flag=2).build(),
    "hash_flag_0_bad_checksum": lambda size: _flip(app(_CHIP, with_hash=False, hash_flag=0).build(), -1),
    "min_rev_full_high": lambda size: app(_CHIP, min_revision=999).build(),
    "min_rev_byte_high": lambda size: app(_CHIP, header={14: 99}).build(),
    "max_rev_full_low": lambda size: app(_CHIP, max_revision=0).build(),
    "max_rev_full_100": lambda size: app(_CHIP, max_revision=100).build(),
    "max_rev_full_0_3": lambda size: app(_CHIP, max_revision=3).build(),
    "min_rev_full_2": lambda size: app(_CHIP, min_revision=2).build(),
    "min_rev_full_301": lambda size: app(_CHIP, min_revision=301).build(),
    "no_desc": lambda size: app(_CHIP, first=bytes(0x100)).build(),
    "secure_version_9": lambda size: app(_CHIP, first=description(secure_version=9)).build(),
    "segments_17": lambda size: app(_CHIP, count=17).build(),
    "segments_0": lambda size: app(_CHIP, count=0).build(),
    "segments_16": lambda size: _sixteen(),
    "only_iram": lambda size: replace(app(_CHIP), segments=app(_CHIP).segments[1:2]).build(),
    "spi_mode_bad": lambda size: app(_CHIP, header={2: 9}).build(),
    "header_flash_16mb": lambda size: app(_CHIP, header={3: 0x4F}).build(),
    "cut_before_seg1": lambda size: _blank_from(_good, _headers(app(_CHIP))[1]),
    "cut_before_seg2": lambda size: _blank_from(_good, _headers(app(_CHIP))[2]),
    "cut_mid_seg1_header": lambda size: _blank_from(_good, _headers(app(_CHIP))[1] + 4),
    "zeros_from_seg1": lambda size: _blank_from(_good, _headers(app(_CHIP))[1], b"\0"),
    "cut_first_4k": lambda size: b"\xff" * 0x1000 + app(_CHIP, code=0x3C00).build()[0x1000:],
    "seg1_len_over_partition": lambda size: _with_segment(1, length=0x100000),
    "seg1_len_16m": lambda size: _with_segment(1, length=0x1000000),
    "seg1_addr_bad": lambda size: _with_segment(1, address=0x12345678),
    "min_efuse_block_high": lambda size: app(_CHIP, first=description(min_block=999)).build(),
    "mmu_page_32k": lambda size: app(_CHIP, first=description(page=15)).build(),
    "zero_len_segment": lambda size: _extra(b""),
    "unaligned_len": lambda size: _extra(b"abc"),
    "segment_len_huge": lambda size: _with_segment(1, length=0xFFFFFFF0),
    "trailing_garbage": lambda size: _good + bytes(range(256)) * 4,
    "header_only": lambda size: _good[:24],
    "two_drom": lambda size: _two_drom(),
    "tail_ff_checksum": lambda size: _short[:-1] + b"\xff",
}


def flash_of(case: dict[str, Any]) -> bytes:
    """Return the flash of a case."""
    flash = bytearray(b"\xff" * case["flash_size"])
    rows = [tuple(row[:5]) for row in case["table"]]
    bootloader = bytearray(Image([(0x3FFF0030, bytes(16))], case["chip"]).build())
    bootloader[3] = (case["header_flash_size"] >> 20).bit_length() - 1 << 4
    put(flash, 0x1000, bootloader)
    for name, code in case["slots"].items():
        label, _, at = name.partition("@")
        places = [(row[3], row[4]) for row in rows if row[0] == label]
        offset = int(at, 16) if at else places[-1][0]
        put(flash, offset, SLOTS[code](places[-1][1] if places else 0))
    put(flash, 0x8000, _table(case))
    if any(case["otadata"] or ()):
        put(flash, case["otadata_offset"], b"".join(_sector(entry) for entry in case["otadata"]))
    for offset, entries in case.get("other_otadata", ()):
        put(flash, offset, b"".join(_sector(entry) for entry in entries))
    return bytes(flash)


def _sector(entry: dict[str, Any] | None) -> bytes:
    if entry is None:
        return EMPTY
    fill = bytes([entry.get("fill", 0xFF)])
    if "raw" in entry:
        return bytes.fromhex(entry["raw"]).ljust(0x1000, fill)
    label = bytes.fromhex(entry["label"]).ljust(20, b"\0") if "label" in entry else b"\xff" * 20
    return record(entry["seq"], entry["state"], crc_ok=entry["crc"] == "ok", label=label)[:32].ljust(0x1000, fill)


def _table(case: dict[str, Any]) -> bytes:
    packed = pack_rows([tuple(row[:5]) for row in case["table"]])
    data = _MD5[case["md5"]](packed).ljust(0xC00, b"\xff")
    raw = case.get("table_raw")
    return _damaged(data, raw, packed) if raw else data


def _split(packed: bytes, rows: int, right: bool = True) -> bytes:
    before = packed[: len(packed) - 32 * rows]
    return before + md5_row(before, right=right) + packed[len(before) :]


def _again(data: bytes) -> bytes:
    return data + md5_row(data)


_MD5: dict[str, Callable[[bytes], bytes]] = {
    "ok": _again,
    "none": lambda packed: packed,
    "bad": lambda packed: packed + md5_row(packed, right=False),
    "double": lambda packed: packed + md5_row(packed) * 2,
    "before_last_row": lambda packed: _split(packed, 1),
    "before_last_2": lambda packed: _split(packed, 2),
    "before_last_bad": lambda packed: _split(packed, 1, right=False),
    "first": lambda packed: md5_row(b"") + packed,
    "two_both_good": lambda packed: _again(_split(packed, 1)),
    "double_apart": lambda packed: _again(_split(packed, len(packed) // 32 - 1)),
}


def _damaged(data: bytes, raw: str, packed: bytes) -> bytes:
    name, _, number = raw.rpartition("_row_")
    if name == "bad_magic":
        return data[: 32 * int(number)] + b"\xab" + data[32 * int(number) + 1 :]
    end = len(data.rstrip(b"\xff"))
    known: dict[str, Callable[[], bytes]] = {
        "blank": lambda: b"\xff" * 0xC00,
        "zeros": lambda: bytes(0xC00),
        "zero_after_rows": lambda: data[:end].ljust(0xC00, b"\0"),
        "garbage_after_end": lambda: (data[:end] + b"\xff" * 32).ljust(0xC00, b"\x5a"),
        "torn_after_row_2": lambda: packed[:64].ljust(0xC00, b"\xff"),
        "torn_mid_row_2": lambda: packed[:76].ljust(0xC00, b"\xff"),
        "second_copy_late": lambda: data[:end] + b"\xff" * 32 + data[:end],
        "flipped_size_bit": lambda: _flip(data, 64 + 13, 0x10),
    }
    return known[raw]()


def outcome(sector: Any) -> dict[str, Any] | None:
    """Return a sector (`boot.otadata.Sector`) in the form of the cases."""
    if sector.erased:
        return None
    found = sector.record
    names = {number: name for name, number in STATES.items()}
    shown: dict[str, Any] = {
        "seq": found.sequence,
        "state": names.get(found.state, found.state),
        "crc": "ok" if found.crc_ok else "bad",
    }
    if found.label != b"\xff" * 20:
        shown["label"] = found.label.hex()
    return shown if sector.rest_blank else shown | {"rest": "not blank"}
