from pathlib import Path

import pytest

from asym_studio.files.scan import scan
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.files.projects import TABLE, codes, only, write

PACKAGE = '[package]\nname = "house"\n'
HAL = '[dependencies]\nesp-hal = { version = "1", features = ["esp32c6"] }\n'


def crate(folder: Path, manifest: str = PACKAGE + HAL, **files: str | bytes) -> Path:
    return write(folder, {"Cargo.toml": manifest, "src/main.rs": "", **files})


def test_no_table_means_espflashs_default(tmp_path: Path) -> None:
    device = only(crate(tmp_path))
    assert (device.name, device.kind, device.chip, device.default) == (
        "house",
        "espflash",
        CHIPS["esp32c6"],
        "espflash-4MB",
    )


@pytest.mark.parametrize(
    ("size", "default"),
    [("2MB", "espflash-2MB"), ("8mb", "espflash-8MB"), ("16MB", "espflash-16MB"), ("32MB", "espflash-16MB")],
)
def test_the_default_grows_with_the_flash_up_to_espflashs_limit(tmp_path: Path, size: str, default: str) -> None:
    device = only(crate(tmp_path, **{"espflash.toml": f'[flash]\nsize = "{size}"\n'}))
    assert (device.default, device.problems) == (default, ())


def test_a_chip_with_a_small_flash_has_a_small_default(tmp_path: Path) -> None:
    assert only(crate(tmp_path, PACKAGE + HAL.replace("esp32c6", "esp32c2"))).default == "espflash-2MB"


def test_a_flash_without_a_preset_is_a_hint(tmp_path: Path) -> None:
    device = only(crate(tmp_path, **{"espflash.toml": '[flash]\nsize = "1MB"\n'}))
    assert (device.default, codes(device)) == (None, ["default-unknown"])


@pytest.mark.parametrize(
    "settings",
    [
        '[idf_format_args]\npartition_table = "big.csv"\n',
        '[idf]\npartition_table = "big.csv"\n',
        '[esp_idf_format_args]\npartition_table = "big.csv"\n',
        'partition_table = "big.csv"\n',
    ],
)
def test_every_version_of_espflash_toml_names_the_table(tmp_path: Path, settings: str) -> None:
    device = only(crate(tmp_path, **{"espflash.toml": settings, "big.csv": TABLE}))
    assert (device.table, device.default) == (tmp_path / "big.csv", None)


def test_package_metadata_names_the_table(tmp_path: Path) -> None:
    manifest = PACKAGE + '[package.metadata.espflash]\npartition_table = "meta.csv"\n'
    assert only(crate(tmp_path, manifest, **{"meta.csv": TABLE})).table == tmp_path / "meta.csv"


def test_the_runners_options_go_before_the_files(tmp_path: Path) -> None:
    config = """\
[build]
target = "xtensa-esp32s3-none-elf"
[target.riscv32imc-unknown-none-elf]
runner = "espflash flash --monitor"
[target.xtensa-esp32s3-none-elf]
runner = "espflash flash --monitor --chip esp32s3 -s 8mb --partition-table=run.csv"
"""
    files = {".cargo/config.toml": config, "espflash.toml": 'idf.partition_table = "no.csv"\n', "run.csv": TABLE}
    device = only(crate(tmp_path, **files))
    assert (device.table, device.chip, device.flash_size) == (tmp_path / "run.csv", CHIPS["esp32s3"], 8 * MB)


@pytest.mark.parametrize(
    ("files", "chip"),
    [
        ({".cargo/config.toml": '[env]\nMCU = "esp32c3"\n'}, "esp32c3"),
        ({".cargo/config.toml": '[env]\nMCU = { value = "esp32h2", force = true }\n'}, "esp32h2"),
        ({".cargo/config.toml": '[build]\ntarget = "xtensa-esp32s2-none-elf"\n'}, "esp32s2"),
        ({".cargo/config": '[build]\ntarget = "xtensa-esp32-espidf"\n'}, "esp32"),
        ({".cargo/config.toml": '[build]\ntarget = "riscv32imac-unknown-none-elf"\n'}, None),
    ],
)
def test_the_chip_is_said_in_several_places(tmp_path: Path, files: dict[str, str | bytes], chip: str | None) -> None:
    device = only(crate(tmp_path, PACKAGE + '[dependencies]\nesp-hal = "1"\n', **files))
    assert (device.chip.name if device.chip else None) == chip


def test_a_crate_for_several_chips_is_for_none_in_particular(tmp_path: Path) -> None:
    both = HAL.replace('"esp32c6"', '"esp32c6", "esp32c3"')
    assert only(crate(tmp_path, PACKAGE + both)).chip is None


def test_an_older_hal_names_its_chip(tmp_path: Path) -> None:
    assert only(crate(tmp_path, PACKAGE + '[dependencies]\nesp32s2-hal = "0.10"\n')).chip is CHIPS["esp32s2"]


def test_dependencies_of_a_target_count(tmp_path: Path) -> None:
    manifest = (
        PACKAGE + "[target.'cfg(target_os = \"none\")'" + ".dependencies]\nesp-hal = { features = ['esp32p4'] }\n"
    )
    assert only(crate(tmp_path, manifest)).chip is CHIPS["esp32p4"]


def test_a_workspaces_settings_hold_for_its_members(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "Cargo.toml": '[workspace]\nmembers = ["one"]\n',
            "espflash.toml": 'idf.partition_table = "shared.csv"\n',
            "shared.csv": TABLE,
        },
    )
    crate(tmp_path / "one")
    device = only(tmp_path)
    assert (device.folder, device.table) == (tmp_path / "one", tmp_path / "shared.csv")


def test_a_library_or_another_program_is_no_device(tmp_path: Path) -> None:
    write(tmp_path / "driver", {"Cargo.toml": PACKAGE + HAL, "src/lib.rs": ""})
    crate(tmp_path / "desktop", PACKAGE + '[dependencies]\nserde = "1"\n')
    assert scan(tmp_path) == ()


def test_settings_alone_are_a_device(tmp_path: Path) -> None:
    device = only(write(tmp_path / "bare", {"espflash.toml": '[flash]\nsize = "8MB"\n'}))
    assert (device.name, device.default) == ("bare", "espflash-8MB")


def test_esp_idf_under_cargo_builds_the_table_of_its_sdkconfig(tmp_path: Path) -> None:
    manifest = PACKAGE + '[dependencies]\nesp-idf-svc = "0.51"\n'
    settings = 'CONFIG_PARTITION_TABLE_CUSTOM=y\nCONFIG_PARTITION_TABLE_CUSTOM_FILENAME="ours.csv"\n'
    device = only(crate(tmp_path, manifest, **{"sdkconfig.defaults": settings, "ours.csv": TABLE}))
    assert (device.kind, device.table) == ("espflash", tmp_path / "ours.csv")


def test_a_missing_table_is_a_problem(tmp_path: Path) -> None:
    device = only(crate(tmp_path, **{"espflash.toml": 'idf.partition_table = "none.csv"\n'}))
    assert codes(device) == ["table-missing"]
    assert str(tmp_path / "none.csv") in str(device.problems[0].message)


def test_a_name_that_no_file_can_have_is_a_missing_table(tmp_path: Path) -> None:
    for name in ("x" * 5000, "a\\u0000b"):
        device = only(crate(tmp_path, **{"espflash.toml": f'idf.partition_table = "{name}"\n'}))
        assert codes(device) == ["table-missing"]


@pytest.mark.parametrize(
    "files",
    [
        {"espflash.toml": "[idf\n"},
        {"espflash.toml": b"\xff\xfe"},
        {".cargo/config.toml": "x = " + "[" * 5000},
        {"Cargo.toml": "[package]\nname = esp-hal\n"},
    ],
)
def test_broken_files_are_problems(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    crate(tmp_path)
    assert codes(only(write(tmp_path, files))) == ["project-file-broken"]


@pytest.mark.parametrize(
    "config", ['runner = "espflash \'flash"', "runner = 7", 'runner = ["espflash", 3]', 'runner = "qemu -s 8mb"']
)
def test_runners_that_say_nothing_are_no_problem(tmp_path: Path, config: str) -> None:
    device = only(crate(tmp_path, **{".cargo/config.toml": f"[target.x]\n{config}\n"}))
    assert (device.flash_size, device.problems) == (None, ())
