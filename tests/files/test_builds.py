"""What people build, recognised by content: images, ELF files, dumps and the build folders of each ecosystem."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.files.builds import open_build
from asym_studio.files.elf import chips_of_elf, image_of_elf
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import InputUnreadable, StudioError, TableRefused
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB
from tests.files.elf_builder import RISCV, X86_64, XTENSA, build_elf
from tests.flash.image_builder import Geometry, build

IMAGE = build(Geometry([(0x3F400020, 0x400), (0x40080000, 0x200), (0x400D0020, 0x800)]))
ELF = build_elf(
    [
        (".flash.rodata", 0x3F400020, b"r" * 64),
        (".iram0.text", 0x40080000, b"i" * 64),
        (".flash.text", 0x400D0020, b"t" * 512),
    ]
)


def test_an_image_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(IMAGE)
    found = open_build(path)
    assert str(found.kind) == "app image"
    assert found.app().image.length == len(IMAGE)


def dump() -> bytes:
    table = PartitionTable(
        (
            Partition("nvs", 1, 2, 0x9000, 0x5000),
            Partition("otadata", 1, 0, 0xE000, 0x2000),
            Partition("app", 0, 0x10, 0x10000, 0x20000),
            Partition("flashApp", 0, 0x11, 0x30000, 0x10000),
            Partition("spare", 0, 0x12, 0x40000, 0x10000),
        )
    )
    flash = bytearray(b"\xff" * MB)
    for offset, content in ((0x1000, IMAGE), (0x8000, write_binary(table)), (0x10000, IMAGE), (0x30000, b"\xe9junk")):
        flash[offset : offset + len(content)] = content
    return bytes(flash)


def test_a_dump_gives_the_images_with_their_slots(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    path.write_bytes(dump())
    found = open_build(path)
    assert [(f.label, f.offset) for f in found.images] == [("app", 0x10000)]
    assert found.app("app").image.trailing == 0x1000 - len(IMAGE) % 0x1000
    assert any("flashApp" in str(note) for note in found.notes)
    with pytest.raises(InputUnreadable, match="no app image"):
        found.app("spare")


def test_an_elf_becomes_the_image_that_esptool_makes(tmp_path: Path) -> None:
    path = tmp_path / "firmware.elf"
    path.write_bytes(ELF)
    found = open_build(path)
    assert found.chip is CHIPS["esp32"]
    assert found.app().image.length == len(image_of_elf(ELF, CHIPS["esp32"]))
    assert found.app().image.problems == ()
    assert any("ESP32" in str(note) for note in found.notes)


def test_the_chip_of_an_elf_is_guessed_from_machine_and_addresses() -> None:
    s3 = build_elf([(".flash.rodata", 0x3C000020, b"r" * 64), (".flash.text", 0x42000020, b"t" * 64)])
    c3 = build_elf([(".flash.rodata", 0x3C000020, b"r" * 64), (".flash.text", 0x42000020, b"t" * 64)], RISCV)
    assert chips_of_elf(s3)[0] is CHIPS["esp32s3"]
    assert chips_of_elf(c3)[0] in (CHIPS["esp32c3"], CHIPS["esp32c2"])


@pytest.mark.parametrize(
    ("machine", "flash", "code", "data", "chips"),
    [
        (XTENSA, 0x3F400020, 0x40080000, 0x3FFB0000, ("esp32",)),
        (XTENSA, 0x3F000020, 0x40024000, 0x3FFC0000, ("esp32s2",)),
        (XTENSA, 0x3C000020, 0x40374000, 0x3FC90000, ("esp32s3",)),
        (RISCV, 0x3C000020, 0x40380000, 0x3FC90000, ("esp32c3",)),
        (
            RISCV,
            0x42000020,
            0x40800000,
            0x40820000,
            ("esp32c6", "esp32h2", "esp32c5", "esp32c61", "esp32h21", "esp32h4"),
        ),
        (RISCV, 0x40000020, 0x4FF20000, 0x4FF40000, ("esp32p4",)),
        (RISCV, 0x40000020, 0x2F000000, 0x2F020000, ("esp32s31",)),
    ],
)
def test_ram_tells_apart_the_chips_that_see_flash_at_the_same_addresses(
    machine: int, flash: int, code: int, data: int, chips: tuple[str, ...]
) -> None:
    sections = [(".flash.rodata", flash, b"r"), (".iram0.text", code, b"c"), (".dram0.data", data, b"d")]
    elf = build_elf([(name, address, content * 64) for name, address, content in sections], machine)
    found = [chip.name for chip in chips_of_elf(elf)]
    assert found[0] == chips[0]
    assert set(found[: len(chips)]) == set(chips)


@pytest.mark.parametrize(
    "data", [build_elf([("x", 0x400000, b"x" * 8)], X86_64), ELF[:60], b"\x7fELF", ELF[:20] + b"\xff" * 60]
)
def test_an_elf_of_another_machine_or_a_broken_one_is_one_error(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "program"
    path.write_bytes(data)
    with pytest.raises(TableRefused) as caught:
        open_build(path)
    assert caught.value.code == "elf-unusable"


def test_an_esp_idf_build_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "blink.bin").write_bytes(IMAGE)
    (tmp_path / "blink.map").write_text("map", encoding="utf-8")
    flasher = {
        "flash_settings": {"flash_size": "4MB"},
        "app": {"offset": "0x10000", "file": "blink.bin"},
        "extra_esptool_args": {"chip": "esp32"},
    }
    (tmp_path / "flasher_args.json").write_text(json.dumps(flasher), encoding="utf-8")
    (tmp_path / "project_description.json").write_text(json.dumps({"app_elf": "blink.elf"}), encoding="utf-8")
    found = open_build(tmp_path)
    assert (str(found.kind), found.flash_size) == ("ESP-IDF build folder", 4 * MB)
    assert found.map_file == tmp_path / "blink.map"
    assert found.app().source == str(tmp_path / "blink.bin")


def test_the_project_folder_leads_to_its_build_folder(tmp_path: Path) -> None:
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "firmware.bin").write_bytes(IMAGE)
    assert str(open_build(tmp_path).kind) == "PlatformIO build folder"


def test_an_arduino_build_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "blink.ino.bin").write_bytes(IMAGE)
    (tmp_path / "blink.ino.bootloader.bin").write_bytes(b"other")
    assert str(open_build(tmp_path).kind) == "Arduino build folder"


def test_an_empty_folder_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(InputUnreadable) as caught:
        open_build(tmp_path)
    assert caught.value.code == "build-unknown"


@pytest.mark.parametrize("content", ["[]", "{", "[" * 100_000, '{"app": {"file": "../../secret.bin"}}', '{"app": 7}'])
def test_a_broken_description_is_one_error(tmp_path: Path, content: str) -> None:
    (tmp_path / "flasher_args.json").write_text(content, encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        open_build(tmp_path)
    assert caught.value.code == "build-broken"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_mutated_elf_files_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    elf = bytearray(ELF)
    for _ in range(data.draw(st.integers(1, 6))):
        elf[data.draw(st.integers(4, 200))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "mutated.elf"
    path.write_bytes(elf)
    try:
        open_build(path, CHIPS["esp32"])
    except StudioError as error:
        assert error.code
