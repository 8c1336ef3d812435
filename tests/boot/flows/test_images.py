"""Images that are made up: the bootloader starts them, and esptool finds nothing wrong with them."""

from __future__ import annotations

import pytest
from esptool.bin_image import LoadFirmwareImage

from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.flows.images import SMALLEST, make_bootloader, make_image
from asym_studio.boot.header import chip_of, read_bootloader
from asym_studio.boot.image import Loaded, Machine, Refusal, load_image, why_not_startable
from asym_studio.boot.log import BootLog
from asym_studio.boot.table import Row
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.images import read_image
from asym_studio.flash.units import MB

ERASED = b"\xff"
LENGTHS = (SMALLEST, 0x4000, 700_000 // 16 * 16, 3 * MB)


def loaded(image: bytes, at: int, chip: str) -> Loaded | Refusal:
    row = Row("app", 0, 0x10, at, 4 * MB)
    return load_image(FlashView(ERASED * at + image), row, Machine(CHIPS[chip]), BootLog())


@pytest.mark.parametrize("chip", CHIPS)
def test_an_app_of_any_length_starts_on_every_chip_from_any_slot(chip: str) -> None:
    for length in LENGTHS:
        image = make_image(CHIPS[chip], length, "app", "1.0")
        assert len(image) == length
        for at in (0x10000, 0x90000):
            found = loaded(image, at, chip)
            assert isinstance(found, Loaded), (length, found)
            assert found.length == length
            assert why_not_startable(found, CHIPS[chip]) is None


def test_esptool_computes_the_checksum_and_hash_that_are_in_it() -> None:
    data = make_image(CHIPS["esp32s3"], 0x8000, "app", "1.0")
    image = LoadFirmwareImage("esp32s3", data)
    assert image.checksum == image.calculate_checksum()
    assert image.stored_digest == image.calc_digest
    assert image.chip_id == 9


def test_name_and_version_are_in_the_app_description() -> None:
    description = read_image(make_image(CHIPS["esp32c3"], 0x4000, "bike", "2.1")).description
    assert description is not None
    assert (description.project, description.version) == ("bike", "2.1")


def test_an_app_made_for_another_chip_is_refused_for_that() -> None:
    image = make_image(CHIPS["esp32"], 0x4000, "app", "1.0", made_for=CHIPS["esp32s3"])
    found = loaded(image, 0x10000, "esp32")
    assert isinstance(found, Refusal)
    assert found.code == "chip_id"


def test_versions_share_some_sectors_and_not_others() -> None:
    old, new = (make_image(CHIPS["esp32"], 0x20000, "app", version) for version in ("1.0", "2.0"))
    same = [old[at : at + 0x1000] == new[at : at + 0x1000] for at in range(0, 0x20000, 0x1000)]
    assert same.count(True) == 7  # one in four, but for the last one with the hash
    assert not same[0]


@pytest.mark.parametrize("chip", CHIPS)
def test_a_bootloader_says_chip_flash_size_and_version(chip: str) -> None:
    flash = FlashView(ERASED * CHIPS[chip].bootloader_offset + make_bootloader(CHIPS[chip], 8 * MB))
    found = read_bootloader(flash, CHIPS[chip])
    assert found is not None
    assert (found.flash_size, found.version) == (8 * MB, "v5.5.1")
    assert chip_of(flash) is CHIPS[chip]
