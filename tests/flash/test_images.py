"""Reading app images: geometry, checks, signatures, and everything that can be wrong with one."""

from __future__ import annotations

import gzip
import json
import random
import struct
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.flash.errors import StudioError
from asym_studio.flash.images import image_length_at, read_image
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import KB, MB
from tests.corpus import CORPUS, needs_corpus
from tests.flash.image_builder import Geometry, build, description, sign_v1, sign_v2

SMALL = Geometry([(0x3F400020, 0x400), (0x40080000, 0x200), (0x400D0020, 0x800)])


@needs_corpus
def test_real_geometries_have_their_length() -> None:
    for entry in json.loads((CORPUS / "images.json").read_text(encoding="utf-8")):
        known = entry["app_description"]
        image = read_image(
            build(
                Geometry(
                    [(int(address, 16), length) for address, length in entry["segments"]],
                    chip_id=entry["chip_id"],
                    flash_size_code=entry["header_flash_size_code"],
                    hash_appended=entry["hash_appended"],
                    description=description(known["project"], known["version"], known["idf"]),
                )
            )
        )
        assert image.length == entry["image_length"], entry["image"]
        assert image.checksum_ok
        assert image.hash_ok
        assert image.description is not None
        assert image.description.project == known["project"]
        assert image.spi.flash_size == (1 << entry["header_flash_size_code"]) * MB


def test_what_an_image_says_of_itself_is_read() -> None:
    image = read_image(build(replace(SMALL, description=description("blink", "1.2", mmu_page_log2=15))))
    assert image.chip is not None
    assert image.chip.name == "esp32"
    assert (image.spi.mode, image.spi.frequency, image.spi.flash_size) == ("DIO", "80 MHz", 4 * MB)
    assert [segment.mapped for segment in image.segments] == [True, False, True]
    assert image.description is not None
    assert (image.description.project, image.description.version) == ("blink", "1.2")
    assert image.mmu_page == 32 * KB
    assert image.problems == ()


def test_an_image_without_a_description_has_none() -> None:
    assert read_image(build(SMALL)).description is None


def test_padding_behind_an_image_is_no_problem_but_other_bytes_are() -> None:
    data = build(SMALL)
    assert read_image(data + b"\xff" * 5000).problems == ()
    assert read_image(data + b"\xff" * 5000).trailing == 5000
    assert [p.code for p in read_image(data + b"leftover").problems] == ["image-trailing"]


@pytest.mark.parametrize("blocks", [1, 2, 3])
def test_secure_boot_v2_signatures_are_counted(blocks: int) -> None:
    image = read_image(sign_v2(build(SMALL), blocks))
    assert image.signature is not None
    assert (image.signature.scheme, image.signature.blocks) == (SecureBoot.V2, blocks)
    assert image.signed_length == image.file_length
    assert image.problems == ()


def test_a_signature_for_other_content_is_noticed() -> None:
    signed, other = sign_v2(build(SMALL)), build(replace(SMALL, flash_size_code=3))
    forged = other.ljust(0x2000, b"\xff")[: len(signed) - 0x1000] + signed[-0x1000:]
    assert [p.code for p in read_image(forged).problems] == ["image-signature-digest"]


def test_a_secure_boot_v1_signature_is_recognised() -> None:
    image = read_image(sign_v1(build(SMALL)) + b"\xff" * 12)
    assert image.signature is not None
    assert image.signature.scheme is SecureBoot.V1
    assert image.signed_length == image.length + 68
    assert image.problems == ()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda data: b"", "image-empty"),
        (lambda data: b"\x7fELF" + data[4:], "image-magic"),
        (lambda data: data[:20], "image-truncated"),
        (lambda data: data[:1000], "image-truncated"),
        (lambda data: data[:1] + b"\x11" + data[2:], "image-segments"),
        (lambda data: data[:1] + b"\x00" + data[2:], "image-segments"),
        (lambda data: data[:28] + b"\xff\xff\xff\xff" + data[32:], "image-segment-length"),
        (lambda data: data[:28] + b"\xfc\xff\xff\xff" + data[32:], "image-truncated"),
    ],
)
def test_what_is_no_image_is_refused_with_its_own_code(damage: object, code: str) -> None:
    assert callable(damage)
    with pytest.raises(StudioError) as caught:
        read_image(damage(build(SMALL)))
    assert caught.value.code == code


def esp8266(magic: int, *segments: tuple[int, int]) -> bytes:
    """An ESP8266's image: 8 bytes of header, then segments of that address and length."""
    parts = [bytes([magic, len(segments), 2, 0x40]) + (0x40100004).to_bytes(4, "little")]
    parts += [
        struct.pack("<II", address, length) + random.Random(length).randbytes(length) for address, length in segments
    ]
    return b"".join(parts).ljust(0x9000, b"\0")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (esp8266(0xE9, (0x40100000, 0x6C10), (0x3FFE8000, 0x5D4)), "ESP8266"),
        (esp8266(0xE9, (0x40100000, 0x100)), "ESP8266"),
        (esp8266(0xEA, (0, 0x3000)), "ESP8266"),
        (gzip.compress(build(SMALL)), "compressed"),
        (struct.pack("<II", 0x0A324655, 0x9E5D5157).ljust(512, b"\0"), "UF2"),
    ],
)
def test_what_is_something_else_is_named(data: bytes, word: str) -> None:
    with pytest.raises(StudioError) as caught:
        read_image(data)
    assert caught.value.code == "image-magic"
    assert word in str(caught.value.message)


def test_a_flipped_bit_anywhere_in_the_data_is_noticed() -> None:
    data = bytearray(build(SMALL))
    for at in random.Random(1).sample(range(0x20, len(data)), 60):
        damaged = bytearray(data)
        damaged[at] ^= 0x10
        try:
            image = read_image(damaged)
        except StudioError:
            continue
        assert image.problems, hex(at)
        assert image_length_at(damaged) is None


def test_a_cut_hash_is_a_truncated_image() -> None:
    data = build(SMALL)
    for cut in (1, 20, 32, 33, 40):
        assert [p.code for p in read_image(data[:-cut]).problems] == ["image-truncated"]


def test_esptool_reads_the_same() -> None:
    bin_image = pytest.importorskip("esptool.bin_image", reason="esptool is not installed")
    data = build(replace(SMALL, description=description("blink", "1.2")))
    theirs, ours = bin_image.LoadFirmwareImage("esp32", data), read_image(data)
    assert theirs.checksum == theirs.calculate_checksum()
    assert theirs.stored_digest == theirs.calc_digest
    assert [(s.addr, len(s.data)) for s in theirs.segments] == [(s.address, s.length) for s in ours.segments]
    assert theirs.entrypoint == ours.entry


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_random_bytes_are_read_or_refused(data: bytes, with_magic: bool) -> None:
    try:
        image = read_image((b"\xe9\x02" + data) if with_magic else data)
    except StudioError as error:
        assert str(error)
    else:
        assert image.length > 0


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_mutated_images_are_read_or_refused(data: st.DataObject) -> None:
    image = bytearray(build(SMALL))
    for _ in range(data.draw(st.integers(1, 8))):
        image[data.draw(st.integers(0, 0x40))] = data.draw(st.integers(0, 255))
    image = image[: data.draw(st.integers(0, len(image)))]
    try:
        read_image(image)
    except StudioError as error:
        assert error.code.startswith("image-")
