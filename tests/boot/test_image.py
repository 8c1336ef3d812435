"""What the bootloader accepts as an app image, on images of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.image import Loaded, Machine, Refusal, load_image, why_not_startable
from asym_studio.boot.log import BootLog
from asym_studio.boot.table import Row
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.boot.boot_states import GOOD, Image, app, description, mapped

ESP32 = Machine(CHIPS["esp32"], 300)
C3 = Machine(CHIPS["esp32c3"], 3, 0)
C6 = Machine(CHIPS["esp32c6"], 1, 0)


def _load(
    image: bytes, machine: Machine = ESP32, *, offset: int = 0x10000, size: int = 0x100000
) -> tuple[Loaded | Refusal, list[str]]:
    log = BootLog()
    flash = FlashView(b"\xff" * offset + image)
    found = load_image(flash, Row("app", 0, 0x10, offset, size), machine, log)
    return found, [line.partition(") ")[2] for line in log.lines]


def _reason(image: bytes, machine: Machine = ESP32, *, offset: int = 0x10000, size: int = 0x100000) -> str | None:
    found, _ = _load(image, machine, offset=offset, size=size)
    return found.code if isinstance(found, Refusal) else None


def _loaded(image: bytes, machine: Machine = ESP32) -> Loaded:
    found, _ = _load(image, machine)
    assert isinstance(found, Loaded), found
    return found


def _stops(image: Image, machine: Machine = ESP32) -> str:
    return str(why_not_startable(_loaded(image.build(), machine), machine.chip) or "")


def _changed(at: int, bits: int = 1) -> bytes:
    content = bytearray(GOOD)
    content[at] ^= bits
    return bytes(content)


def test_a_good_image_loads_whatever_follows_it() -> None:
    assert _loaded(GOOD + b"\x5a" * 100).length == len(GOOD)


@pytest.mark.parametrize(
    ("chip", "revision", "byte", "code"),
    [
        ("esp32", 300, 3, None),
        ("esp32", 300, 4, "min_revision"),
        ("esp32c3", 3, 3, None),
        ("esp32c3", 3, 4, "min_revision"),
        ("esp32s3", 2, 0, None),
        ("esp32s3", 2, 1, "min_revision"),
        ("esp32s3", None, 99, None),
    ],
)
def test_the_old_revision_number_is_the_minor_one_on_the_c3_only(
    chip: str, revision: int | None, byte: int, code: str | None
) -> None:
    machine = Machine(CHIPS[chip], revision, 0, counts_steps=True)
    assert _reason(app(chip, header={14: byte}).build(), machine) == code


@pytest.mark.parametrize("offset", [0x10000, 0x20000, 0x3F0000])
def test_an_image_runs_from_every_page_start(offset: int) -> None:
    assert _reason(GOOD, offset=offset) is None


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (b"", "magic"),
        (bytes(0x2000), "magic"),
        (_changed(0), "magic"),
        (app(header={12: 9}).build(), "chip_id"),
        (app(count=17).build(), "segment_count"),
        (app(count=17, header={12: 9}).build(), "chip_id"),
        (GOOD[:24], "segment_length"),
        (GOOD[:40], "segment_length"),
        (GOOD[:-40], "checksum"),
        (GOOD[:296], "segment_length"),
        (_changed(0x80), "checksum"),
        (_changed(-33), "checksum"),
        (_changed(-1), "hash"),
        (_changed(-40), "hash"),
        (GOOD[:-32], "hash"),
        (app(with_hash=False).build(), "hash"),
        (app(with_hash=False, hash_flag=2).build(), "hash"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)}-bytes",
)
def test_a_damaged_image_is_refused_for_its_first_fault(image: bytes, reason: str) -> None:
    assert _reason(image) == reason


@pytest.mark.parametrize(
    "image",
    [
        app(hash_flag=0, with_hash=False).build(),
        app(hash_flag=2).build(),
        app(header={2: 9}).build(),
        app(header={3: 0x4F}).build(),
        app(header={14: 99}).build(),
        app(first=bytes(0x100)).build(),
        app(first=description(secure_version=9, min_block=999, page=15)).build(),
        app(min_revision=300, max_revision=300).build(),
        app(max_revision=0).build(),
    ],
)
def test_what_the_bootloader_does_not_care_about(image: bytes) -> None:
    assert _reason(image) is None


@pytest.mark.parametrize(
    ("revisions", "reason"),
    [
        ((301, 65535), "min_revision"),
        ((65535, 65535), "min_revision"),
        ((0, 299), "max_revision"),
        ((0, 1), "max_revision"),
    ],
)
def test_chip_revisions_are_checked_where_they_are_known(revisions: tuple[int, int], reason: str) -> None:
    image = app(min_revision=revisions[0], max_revision=revisions[1]).build()
    assert _reason(image) == reason
    assert _reason(image, Machine(CHIPS["esp32"])) is None


@pytest.mark.parametrize(("block", "reason"), [((1, 0), "efuse_block"), ((0, 0), None), ((0xFFFF, 0xFFFF), None)])
def test_efuse_block_revisions_are_checked_on_all_but_the_esp32(block: tuple[int, int], reason: str | None) -> None:
    first = description(min_block=block[0], max_block=block[1])
    assert _reason(app("esp32c3", first=first).build(), C3) == reason
    assert _reason(app("esp32", first=first).build()) is None


@pytest.mark.parametrize("size", [len(GOOD) - 1, len(GOOD) - 16, 0x100])
def test_an_image_must_fit_its_partition(size: int) -> None:
    assert _reason(GOOD, size=size) == "too_long"
    assert _reason(_changed(-33), size=size) == "checksum"


def test_an_image_may_fill_its_partition() -> None:
    assert _reason(GOOD, size=len(GOOD)) is None


@pytest.mark.parametrize(
    ("chip", "reason"), [("esp32", "partition_too_large"), ("esp32c3", "partition_too_large"), ("esp32s3", None)]
)
def test_a_partition_above_16_mb_is_skipped_where_flash_ends_there(chip: str, reason: str | None) -> None:
    image = app(chip).build()
    assert _reason(image, Machine(CHIPS[chip]), size=16 * MB + 1) == reason
    assert _reason(image, Machine(CHIPS[chip]), size=16 * MB) is None


@pytest.mark.parametrize(
    ("offset", "reason"), [(0x10004, "page_offset"), (0x1FFF0, "page_offset"), (0x10002, "unaligned")]
)
def test_mapped_segments_must_match_their_page(offset: int, reason: str) -> None:
    assert _reason(GOOD, offset=offset) == reason


@pytest.mark.parametrize(
    ("address", "length", "reason"),
    [
        (0x40081000, 16, None),
        (0x3FFB0000, 0x10000, None),
        (0x50000000, 16, None),
        (0, 64, None),
        (4, 64, None),
        (0x12345678, 16, "load_address"),
        (0x400A9FF0, 32, "load_address"),
        (0x60000000, 4, "load_address"),
        (0x3FFE0000, 64, "load_address"),
        (0x3FFF0000, 4, "load_address"),
        (0x12345678, 0, None),
        (0x40081000, 3, "segment_length"),
    ],
)
def test_segments_are_loaded_to_free_ram_only(address: int, length: int, reason: str | None) -> None:
    good = app()
    image = replace(good, segments=[*good.segments, (address, bytes(length))])
    assert _reason(image.build()) == reason


def test_a_segment_of_16_mb_or_more_is_refused_at_once() -> None:
    for length in (0x1000000, 0xFFFFFFF0, 0xFFFFFFFF):
        content = GOOD[:292] + length.to_bytes(4, "little") + GOOD[296:]
        assert _reason(content) == "segment_length"


def test_sixteen_segments_are_possible() -> None:
    good = app()
    extra = [(0x40082000 + 16 * number, bytes(8)) for number in range(13)]
    assert _stops(replace(good, segments=[*good.segments, *extra])) == ""


def test_without_constants_or_code_in_flash_the_bootloader_stops() -> None:
    constants, ram, code = app().segments
    assert "nothing from flash" in _stops(Image([ram]))
    assert "no code" in _stops(Image([constants, ram]))
    assert "no constants" in _stops(Image([ram, (mapped(0x400D0000, [ram]), code[1])]))
    assert "nothing from flash" in _stops(Image([]))


def test_two_segments_of_constants_are_one_too_many_only_where_addresses_are_shared() -> None:
    for chip, machine, base, fine in (("esp32", ESP32, 0x3F410000, True), ("esp32c6", C6, 0x42020000, False)):
        good = app(chip)
        image = replace(good, segments=[*good.segments, (mapped(base, good.segments), bytes(16))])
        assert (_stops(good, machine) == "", _stops(image, machine) == "") == (True, fine)


def test_constants_must_end_where_they_can_be_mapped() -> None:
    good = app()
    late = (mapped(0x3F7F0000, ()), description() + bytes(0x10000))
    code = (mapped(0x400D0000, [late]), bytes(16))
    assert "behind the addresses" in _stops(replace(good, segments=[late, code]))


def test_of_several_segments_of_constants_the_last_is_mapped() -> None:
    first, _, code = app().segments
    late = (mapped(0x3F7F0000, [first]), bytes(0x10000))
    behind = (mapped(0x400D0000, [first, late]), code[1])
    assert "behind the addresses" in _stops(Image([first, late, behind]))
    early = (mapped(0x3F400000, [late]), bytes(16))
    late = (mapped(0x3F7F0000, ()), late[1])
    assert _stops(Image([late, early, (mapped(0x400D0000, [late, early]), code[1])])) == ""


def test_chips_with_several_page_sizes_ask_the_app_description() -> None:
    assert _reason(app("esp32c6").build(), C6) is None
    assert _reason(app("esp32c6", first=bytes(0x100)).build(), C6) == "app_description"
    moved = app("esp32c6", first=description(page=15)).build()
    assert _reason(moved, C6, offset=0x18000) is None
    assert _reason(app("esp32c6").build(), C6, offset=0x18000) == "page_offset"


def test_an_empty_first_segment_has_no_efuse_revisions_to_check() -> None:
    good = app("esp32c3")
    second = (mapped(0x3C000000, [(0, b"")]), b"\1" * 0x100)
    code = (mapped(0x42000000, [(0, b""), second]), bytes(16))
    assert _reason(replace(good, segments=[(0, b""), second, code]).build(), C3) is None


def test_the_log_is_the_one_that_boards_print() -> None:
    assert _load(b"")[1] == ["esp_image: image at 0x10000 has invalid magic byte (nothing flashed here?)"]
    found = _load(_changed(-1))[1]
    assert found[0] == "esp_image: segment 0: paddr=00010020 vaddr=3f400020 size=00100h (   256) map"
    assert found[1] == "esp_image: segment 1: paddr=00010128 vaddr=40080400 size=00040h (    64) load"
    assert found[-1] == "esp_image: Image hash failed - image is corrupt"
