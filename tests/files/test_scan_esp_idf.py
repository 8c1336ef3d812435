from pathlib import Path

import pytest

from asym_studio.files.scan import scan
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import MB
from tests.files.projects import TABLE, codes, only, write

CMAKE = """\
cmake_minimum_required(VERSION 3.16)
include($ENV{IDF_PATH}/tools/cmake/project.cmake)
project(blink)
"""


def config(**values: str) -> str:
    return "".join(f"CONFIG_{key}={value}\n" for key, value in values.items())


def test_a_project_that_was_never_configured_uses_the_single_app_table(tmp_path: Path) -> None:
    device = only(write(tmp_path, {"CMakeLists.txt": CMAKE}))
    assert (device.name, device.kind, device.environment) == ("blink", "esp-idf", None)
    assert (device.default, device.table, device.flash_size) == ("idf-singleapp", None, 2 * MB)


def test_a_component_is_no_project(tmp_path: Path) -> None:
    assert scan(write(tmp_path, {"CMakeLists.txt": 'idf_component_register(SRCS "a.c")\n'})) == ()


def test_an_old_project_with_a_makefile_is_one(tmp_path: Path) -> None:
    device = only(write(tmp_path / "old", {"Makefile": "PROJECT_NAME := old\ninclude $(IDF_PATH)/make/project.mk\n"}))
    assert (device.name, device.default) == ("old", "idf-singleapp")


def test_a_custom_table_with_everything_around_it(tmp_path: Path) -> None:
    settings = config(
        IDF_TARGET='"esp32s3"',
        ESPTOOLPY_FLASHSIZE_8MB="y",
        ESPTOOLPY_FLASHSIZE='"8MB"',
        PARTITION_TABLE_CUSTOM="y",
        PARTITION_TABLE_CUSTOM_FILENAME='"tables/big.csv"',
        PARTITION_TABLE_OFFSET="0x9000",
        SECURE_SIGNED_APPS_RSA_SCHEME="y",
    )
    table = TABLE.replace("0x9000, 0x5000", "0xA000, 0x4000")
    device = only(write(tmp_path, {"CMakeLists.txt": CMAKE, "sdkconfig": settings, "tables/big.csv": table}))
    assert device.table == tmp_path / "tables" / "big.csv"
    assert (device.chip, device.flash_size, device.table_offset) == (CHIPS["esp32s3"], 8 * MB, 0x9000)
    assert device.secure_boot is SecureBoot.V2
    assert device.given().table_offset == 0x9000
    assert not device.problems


def test_the_projects_table_offset_decides_what_is_refused(tmp_path: Path) -> None:
    settings = config(PARTITION_TABLE_CUSTOM="y", PARTITION_TABLE_OFFSET="0x10000")
    device = only(write(tmp_path, {"sdkconfig": settings, "partitions.csv": TABLE}))
    assert device.table == tmp_path / "partitions.csv"
    assert device.problems


def test_a_missing_table_says_where_it_was_expected(tmp_path: Path) -> None:
    settings = config(PARTITION_TABLE_CUSTOM="y", PARTITION_TABLE_CUSTOM_FILENAME='"../shared/ours.csv"')
    device = only(write(tmp_path / "app", {"sdkconfig": settings}))
    assert (device.table, device.default, codes(device)) == (None, None, ["table-missing"])
    assert str(tmp_path / "app" / "../shared/ours.csv") in str(device.problems[0].message)


@pytest.mark.parametrize(
    ("choice", "preset"),
    [
        ("SINGLE_APP", "idf-singleapp"),
        ("SINGLE_APP_LARGE", "idf-singleapp-large"),
        ("TWO_OTA", "idf-two-ota"),
        ("TWO_OTA_LARGE", "idf-two-ota-large"),
        ("SINGLE_APP_ENCRYPTED_NVS", "idf-singleapp-encr-nvs"),
        ("SINGLE_APP_LARGE_ENC_NVS", "idf-singleapp-large-encr-nvs"),
        ("TWO_OTA_ENCRYPTED_NVS", "idf-two-ota-encr-nvs"),
    ],
)
def test_each_stock_table_is_known(tmp_path: Path, choice: str, preset: str) -> None:
    device = only(write(tmp_path, {"sdkconfig.defaults": config(**{f"PARTITION_TABLE_{choice}": "y"})}))
    assert device.default == preset


@pytest.mark.parametrize("choice", ["SINGLE_APP", "SINGLE_APP_LARGE", "TWO_OTA"])
def test_a_core_dump_to_flash_uses_the_table_with_one(tmp_path: Path, choice: str) -> None:
    settings = config(**{f"PARTITION_TABLE_{choice}": "y"}, ESP_COREDUMP_ENABLE_TO_FLASH="y")
    device = only(write(tmp_path, {"sdkconfig": settings}))
    assert device.default == "idf-" + choice.lower().replace("_app", "app").replace("_", "-") + "-coredump"


def test_a_stock_table_that_is_no_preset_is_a_hint(tmp_path: Path) -> None:
    device = only(write(tmp_path, {"sdkconfig": config(PARTITION_TABLE_SINGLE_APP_TEE="y")}))
    assert (device.default, codes(device)) == (None, ["default-unknown"])


def test_the_targets_defaults_come_after_the_general_ones(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "sdkconfig.defaults": config(
            IDF_TARGET='"esp32c3"', PARTITION_TABLE_SINGLE_APP_LARGE="y", ESPTOOLPY_FLASHSIZE_2MB="y"
        ),
        "sdkconfig.defaults.esp32c3": config(PARTITION_TABLE_TWO_OTA="y", ESPTOOLPY_FLASHSIZE_16MB="y"),
        "sdkconfig.defaults.esp32s3": config(PARTITION_TABLE_SINGLE_APP="y"),
    }
    device = only(write(tmp_path, files))
    assert (device.chip, device.default, device.flash_size) == (CHIPS["esp32c3"], "idf-two-ota", 16 * MB)


def test_the_made_sdkconfig_goes_before_the_defaults(tmp_path: Path) -> None:
    made = "# CONFIG_PARTITION_TABLE_CUSTOM is not set\n" + config(PARTITION_TABLE_TWO_OTA="y")
    files: dict[str, str | bytes] = {"sdkconfig.defaults": config(PARTITION_TABLE_CUSTOM="y"), "sdkconfig": made}
    device = only(write(tmp_path, files))
    assert (device.default, codes(device)) == ("idf-two-ota", [])


def test_a_project_for_the_host_is_no_device(tmp_path: Path) -> None:
    assert scan(write(tmp_path, {"sdkconfig": config(IDF_TARGET='"linux"')})) == ()


@pytest.mark.parametrize(
    ("setting", "code"),
    [
        ('CONFIG_IDF_TARGET="esp32x9"', "chip-unknown"),
        ("CONFIG_PARTITION_TABLE_OFFSET=0x8800", "table-offset-unusable"),
        ("CONFIG_PARTITION_TABLE_OFFSET=later", "table-offset-unusable"),
        ('CONFIG_ESPTOOLPY_FLASHSIZE="big"', "flash-size-unknown"),
        ('CONFIG_ESPTOOLPY_FLASHSIZE="3K"', "flash-size-unknown"),
        ('CONFIG_ESPTOOLPY_FLASHSIZE="5000M"', "flash-size-unknown"),
    ],
)
def test_values_that_make_no_sense_are_problems(tmp_path: Path, setting: str, code: str) -> None:
    device = only(write(tmp_path, {"sdkconfig": setting + "\n"}))
    assert (codes(device), device.default) == ([code], "idf-singleapp")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", bytes(2 * MB)])
def test_an_unreadable_sdkconfig_is_a_problem(tmp_path: Path, content: bytes) -> None:
    (code,) = codes(only(write(tmp_path, {"sdkconfig": content})))
    assert code in ("project-file-broken", "file-too-large")
