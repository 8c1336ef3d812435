"""`image`, `fit` and `split`, as their users meet them."""

from __future__ import annotations

from pathlib import Path

import pytest

from asym_studio.flash.binary import write_binary
from asym_studio.flash.reading import read_table
from tests.cli.conftest import Command
from tests.corpus import corpus_binary, needs_corpus
from tests.files.test_sizes import MAP
from tests.flash.image_builder import Geometry, build, description, sign_v2

UPDATER = build(
    Geometry([(0x3F400020, 0x1000), (0x40080000, 0x800), (0x400D1830, 0x2A000)], description=description("up"))
)


@pytest.fixture
def updater(folder: Path) -> Path:
    path = folder / "updater.bin"
    path.write_bytes(UPDATER)
    return path


def test_image_says_what_an_image_is(studio: Command, updater: Path) -> None:
    found = studio("image", updater, "--json").json
    assert (found["chip"], found["length"], found["signed"]) == ("esp32", len(UPDATER), False)
    assert [segment["mapped"] for segment in found["segments"]] == [True, False, True]
    assert found["description"]["project"] == "up"
    assert found["checksum_ok"] is found["hash_ok"] is True
    assert "runs from flash" in studio("image", updater).out


def test_image_lists_several_and_fails_for_a_damaged_one(studio: Command, folder: Path, updater: Path) -> None:
    damaged = bytearray(UPDATER)
    damaged[5000] ^= 1
    (folder / "damaged.bin").write_bytes(damaged)
    (folder / "signed.bin").write_bytes(sign_v2(UPDATER))
    done = studio("image", updater, "signed.bin", "damaged.bin", "--json")
    assert done.status == 1
    assert [image["signed"] for image in done.json["images"]] == [False, True, False]
    assert [p["code"] for p in done.json["images"][2]["problems"]] == ["image-checksum", "image-hash"]


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"", 1, "image-empty"),
        (b"\x7fELF" + bytes(100), 1, "elf-unusable"),
        (UPDATER[:1000], 1, "image-truncated"),
        (b"\xe9\x11" + UPDATER[2:], 1, "image-segments"),
        (b"random bytes" * 1000, 1, "image-magic"),
        (None, 2, "file-missing"),
    ],
)
def test_what_is_no_image_is_one_error(
    studio: Command, folder: Path, content: bytes | None, status: int, code: str
) -> None:
    if content is not None:
        (folder / "x.bin").write_bytes(content)
    for command in ("image", "fit"):
        done = studio(command, "x.bin", "--json")
        assert (done.status, done.json["error"]["code"]) == (status, code)


def test_fit_tells_of_bytes_that_it_does_not_count(studio: Command, folder: Path, updater: Path) -> None:
    assert studio("fit", updater).err == ""
    (folder / "more.bin").write_bytes(UPDATER + b"more" * 100)
    done = studio("fit", "more.bin", "--json")
    assert done.json["image_length"] == len(UPDATER)
    assert "image-trailing" in done.err


def test_fit_gives_the_smallest_partition(studio: Command, updater: Path) -> None:
    found = studio("fit", updater, "--json").json
    assert found["image_length"] == len(UPDATER) == 178272
    assert found["partition_size"] == 0x2C000
    assert found["free_in_partition"] == 0x2C000 - 178272
    assert found["next_app_offset_waste"] == 0x4000
    assert studio("fit", updater, "--secure-boot", "v1", "--json").json["partition_size"] == 0x30000
    assert studio("fit", updater, "--headroom", "5%", "--json").json["partition_size"] == 0x2E000
    assert "176 KB (0x2c000)" in studio("fit", updater).out


def test_fit_says_what_makes_the_image_large(studio: Command, folder: Path, updater: Path) -> None:
    (folder / "updater.map").write_text(MAP, encoding="utf-8")
    found = studio("fit", updater, "--map", "updater.map", "--json").json
    assert [archive["name"] for archive in found["archives"]] == ["liblwip.a", "libmain.a"]
    assert "ipv6" in [lever["id"] for lever in found["levers"]]
    assert "mdns" not in [lever["id"] for lever in found["levers"]]
    text = studio("fit", updater, "--map", "updater.map").out
    assert "liblwip.a" in text
    assert "Leave out IPv6 (not measured)" in text
    assert studio("fit", updater, "--map", updater, "--json").json["error"]["code"] == "map-unreadable"


def test_fit_refuses_a_damaged_image(studio: Command, folder: Path) -> None:
    (folder / "x.bin").write_bytes(UPDATER[:-1] + b"\0")
    assert studio("fit", "x.bin").status == 1


def test_fit_takes_the_named_slot_of_a_dump(studio: Command, folder: Path) -> None:
    flash = bytearray(b"\xff" * (4 << 20))
    table = read_table((folder / "table.csv").read_bytes()).layout.table
    for offset, content in ((0x8000, write_binary(table)), (0x10000, UPDATER), (0x1F0000, UPDATER)):
        flash[offset : offset + len(content)] = content
    (folder / "flash.bin").write_bytes(flash)
    assert studio("fit", "flash.bin", "--json").json["error"]["code"] == "image-ambiguous"
    assert studio("fit", "flash.bin", "--slot", "app1", "--json").json["image_length"] == len(UPDATER)


@needs_corpus
def test_split_gives_the_table_of_openbikesensor(studio: Command, folder: Path) -> None:
    found = studio("split", "--from", "table.csv", "--updater", "256K", "-o", "asym.bin", "--json").json
    assert (found["app_size"], found["updater_size"]) == (0x380000, 0x40000)
    assert (found["symmetric_app_size"], found["app_gain"]) == (0x1E0000, 0x1A0000)
    assert "+87 %" in found["explanation"]
    assert (folder / "asym.bin").read_bytes() == corpus_binary("obs-flash-v0.3-embedded-table-padded-C00.bin")


def test_a_smaller_updater_makes_the_app_larger(studio: Command, folder: Path, updater: Path) -> None:
    done = studio("split", "--from", "min_spiffs", "--updater", updater, "-o", "asym.csv")
    assert done.status == 0
    table = read_table((folder / "asym.csv").read_bytes()).layout.table
    assert [(p.label, p.offset, p.size) for p in table][2:4] == [
        ("app", 0x10000, 0x390000),
        ("flashApp", 0x3A0000, 0x30000),
    ]


def test_split_says_what_would_make_it_fit_and_writes_nothing(studio: Command, folder: Path) -> None:
    done = studio("split", "--from", "table.csv", "--updater", "256K", "--app", "0x3a0000", "-o", "asym.csv", "--json")
    assert (done.status, done.json["error"]["code"]) == (1, "split-no-room")
    assert "drop “spiffs”" in done.json["error"]["remedy"]
    assert not (folder / "asym.csv").exists()


def test_split_keeps_and_drops_what_it_is_told(studio: Command, updater: Path) -> None:
    rows = studio("split", "--from", "table.csv", "--updater", updater, "--drop", "spiffs", "--json").json["table"]
    assert "spiffs" not in [row["label"] for row in rows["partitions"]]
    factory = studio("split", "--updater", updater, "--updater-slot", "factory", "--json").json["table"]
    assert [row["subtype"] for row in factory["partitions"] if row["type"] == "app"] == ["ota_0", "factory"]
    done = studio("split", "--from", "table.csv", "--updater", updater, "--keep", "nope", "--json")
    assert (done.status, done.json["error"]["code"]) == (1, "label-unknown")
    for kept in (("--keep", "spiffs", "--drop", "spiffs"), ("--keep", "app0")):
        done = studio("split", "--from", "table.csv", "--updater", updater, *kept, "--json")
        assert (done.status, done.json["error"]["code"]) == (2, "keep-not-possible")


def test_split_starts_from_a_preset_with_the_table_elsewhere(studio: Command) -> None:
    done = studio("split", "--from", "min_spiffs", "--updater", "256K", "--table-offset", "0x10000", "--json")
    assert (done.status, done.json["error"]["code"]) == (1, "offset-in-table-area")


def test_images_for_different_chips_make_no_split(studio: Command, folder: Path, updater: Path) -> None:
    other = Geometry([(0x3C000020, 0x1000), (0x403B0000, 0x800), (0x42001830, 0x2A000)], chip_id=9)
    (folder / "s3.bin").write_bytes(build(other))
    done = studio("split", "--updater", updater, "--app", "s3.bin", "--json")
    assert (done.status, done.json["error"]["code"]) == (1, "image-for-another-chip")
    done = studio("split", "--from", "table.csv", "--updater", "s3.bin")
    assert done.status == 0
    assert "an image is for ESP32-S3, the layout for ESP32" in done.err


def test_an_app_that_no_bootloader_starts_fits_nowhere(studio: Command, updater: Path) -> None:
    done = studio("fit", updater, "--headroom", "17M", "--json")
    assert (done.status, done.json["error"]["code"]) == (1, "app-over-16mb")


def test_a_size_that_is_none_is_wrong_usage(studio: Command) -> None:
    error = studio("split", "--updater", "3.3333K", "--json").json["error"]
    assert (error["code"], error["message"]) == ("size-unreadable", "“3.3333K” is not a whole number of bytes.")


@pytest.mark.parametrize("headroom", ["much", "-5%", "9999x9%"])
def test_a_wrong_headroom_is_wrong_usage(studio: Command, updater: Path, headroom: str) -> None:
    assert studio("fit", updater, "--headroom", headroom).status == 2
