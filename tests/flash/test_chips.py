"""The chip table against esptool's own."""

import pytest

from asym_studio.flash import chips
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import KB, MB


@pytest.mark.parametrize("chip", chips.CHIPS.values(), ids=lambda chip: chip.name)
def test_the_chip_table_agrees_with_esptool(chip: chips.Chip) -> None:
    targets = pytest.importorskip("esptool.targets", reason="esptool is not installed")
    theirs = targets.CHIP_DEFS[chip.name]
    assert chip.image_id == theirs.IMAGE_CHIP_ID
    assert chip.bootloader_offset == theirs.BOOTLOADER_FLASH_OFFSET
    for address in (theirs.IROM_MAP_START, theirs.DROM_MAP_START):
        assert chip.is_mapped(address)
    for address in (theirs.IROM_MAP_END, theirs.DROM_MAP_END):
        assert chip.is_mapped(address - 1)
    assert max(end for _, end in chip.mapped) == max(theirs.IROM_MAP_END, theirs.DROM_MAP_END)
    for name, code in theirs.FLASH_FREQUENCY.items():
        assert name.removesuffix("m") in chip.spi_speeds[code]


@pytest.mark.parametrize("name", ["ESP32-S3", "esp32_s3", " esp32s3 "])
def test_a_chip_is_found_however_it_is_spelled(name: str) -> None:
    assert chips.find_chip(name) is chips.CHIPS["esp32s3"]


def test_an_unknown_chip_is_an_error_that_lists_the_known_ones() -> None:
    with pytest.raises(InputUnreadable) as caught:
        chips.find_chip("esp8266")
    assert caught.value.code == "chip-unknown"
    assert "esp32c3" in str(caught.value.remedy)


def test_the_mmu_page_follows_the_flash_size_where_the_chip_can_change_it() -> None:
    assert chips.CHIPS["esp32c6"].default_mmu_page(1 * MB) == 16 * KB
    assert chips.CHIPS["esp32c6"].default_mmu_page(2 * MB) == 32 * KB
    assert chips.CHIPS["esp32c6"].default_mmu_page(4 * MB) == 64 * KB
    assert chips.CHIPS["esp32"].default_mmu_page(1 * MB) == 64 * KB
    assert chips.CHIPS["esp32c2"].app_alignment(1 * MB) == 64 * KB


def test_image_ids_lead_back_to_the_chip() -> None:
    for chip in chips.CHIPS.values():
        assert chips.chip_of_image_id(chip.image_id) is chip
    assert chips.chip_of_image_id(0xFFFF) is None
