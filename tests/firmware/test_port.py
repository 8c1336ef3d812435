"""The updater's ESP-IDF side as a kit has it: what is built for a layout, and that a compiler can read it.

The headers in `model/idf` are the few declarations that it uses. Whether it links and runs is for the real ESP-IDF.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from asym_studio.files.kit import read_firmware, write_kit
from asym_studio.flash.reading import read_table
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import KitOptions, Staging, StagingKind
from tests.firmware.building import registered
from tests.firmware.compilers import HERE, HOST, RISCV, compile_program, is_missing
from tests.kit.layouts import LARGE, ORIGINS

COMMON = {"main.c", "slot.c"}
BUILT = {
    StagingKind.SD_SPI: {"staging_file.c", "staging_sd_spi.c"},
    StagingKind.SDMMC: {"staging_file.c", "staging_sdmmc.c"},
    StagingKind.FAT: {"staging_file.c", "staging_fat.c"},
    StagingKind.RAW: {"staging_raw.c"},
}
DRIVERS = {
    StagingKind.SD_SPI: ({"driver"}, {"esp_driver_sdspi", "esp_driver_spi"}),
    StagingKind.SDMMC: ({"driver"}, {"esp_driver_sdmmc"}),
    StagingKind.FAT: (set(), set()),
    StagingKind.RAW: (set(), set()),
}


def _kit(folder: Path, kind: StagingKind) -> Path:
    """Write a kit, and return the folder of the updater's sources in it."""
    kit = make_kit(read_table(LARGE).layout, KitOptions(staging=Staging(kind)), read_firmware())
    write_kit(kit, folder)
    return folder / "firmware/flash_app/main"


@pytest.mark.parametrize("compiler", HOST)
@pytest.mark.parametrize("kind", StagingKind)
@pytest.mark.parametrize("log", [True, False])
def test_every_staging_place_compiles(compiler: str, kind: StagingKind, log: bool, tmp_path: Path) -> None:
    if is_missing(compiler):
        pytest.skip(f"{compiler} is not installed")
    main = _kit(tmp_path, kind)
    idf = [
        "-std=gnu17",
        "-Wall",
        "-Wextra",
        "-Werror",
        f"-I{HERE / 'model/idf'}",
        f"-I{tmp_path}",
        "-include",
        "layout.h",
    ]
    options = [*idf, *(["-DCONFIG_ASYM_LOG=1"] if log else []), "-c"]
    for source in COMMON | BUILT[kind]:
        compile_program(compiler, [main / source], tmp_path / f"{source}.o", options)


@pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not installed")
@pytest.mark.parametrize("kind", StagingKind)
def test_only_the_driver_of_the_staging_place_is_required(kind: StagingKind, tmp_path: Path) -> None:
    main = _kit(tmp_path, kind)
    files = set() if kind is StagingKind.RAW else {"fatfs", "vfs"}
    cards = {"sdmmc"} if kind in (StagingKind.SD_SPI, StagingKind.SDMMC) else set()
    own = {"wear_levelling"} if kind is StagingKind.FAT else set()
    for version, drivers in zip(("5.1", "5.2", "5.3", "5.4", "5.5", "6.0"), [0, 0, 1, 1, 1, 1], strict=True):
        found = registered(main, version)
        assert found["sources"] == COMMON | BUILT[kind]
        needed = {"asym_core", "app_update", "esp_partition", *files, *cards, *own, *DRIVERS[kind][drivers]}
        assert found["components"] == needed, version


def test_the_chosen_place_stands_in_the_layout_as_cmake_reads_it(tmp_path: Path) -> None:
    for kind in StagingKind:
        _kit(tmp_path, kind)
        lines = re.findall(
            r"^#define ASYM_STAGING +ASYM_STAGING_(\w+)$", (tmp_path / "layout.h").read_text(), re.MULTILINE
        )
        assert lines == [kind.name]


@pytest.mark.skipif(is_missing(RISCV), reason=f"{RISCV} is not installed")
@pytest.mark.parametrize("standard", ["gnu17", "gnu2x"])
def test_a_32_bit_compiler_of_either_standard_has_nothing_to_say(standard: str, tmp_path: Path) -> None:
    """Where uint32_t is an unsigned long, as for the real ESP-IDF; 6.0 compiles as C23."""
    options = KitOptions(staging=Staging(StagingKind.RAW), origins=ORIGINS)
    write_kit(make_kit(read_table(LARGE).layout, options, read_firmware()), tmp_path)
    firmware = tmp_path / "firmware"
    parts = [tmp_path, *firmware.glob("asym_*"), *firmware.glob("**/include"), HERE / "model/freestanding"]
    strict = ["-Wall", "-Wextra", "-Werror", "-Wconversion", "-Wformat=2", "-Wformat-signedness", "-Wenum-conversion"]
    target = [f"-std={standard}", "-march=rv32imc", "-mabi=ilp32", "-ffreestanding", "-Os", "-c", *strict]
    chip = f"-DMODEL_CHIP_ID={read_table(LARGE).layout.chip.image_id}"
    for model, folders in (("idf", ["flash_app/main"]), ("ota_idf", ["asym_ota", "asym_migrate"])):
        for source in (source for folder in folders for source in sorted((firmware / folder).glob("*.c"))):
            if source.name != "staging_sdmmc.c":  # pins that this layout.h does not have
                places = [f"-I{path}" for path in (*parts, HERE / "model" / model)]
                pins = [f"-DASYM_SD_PIN_{name}=1" for name in ("MOSI", "MISO", "SCLK", "CS")]
                compile_program(RISCV, [source], tmp_path / "out.o", [*target, *places, *pins, chip])
