"""Which project a table belongs to, and what that says of it."""

import os
from pathlib import Path

import pytest

from asym_studio.files.opening import open_table
from asym_studio.files.owner import project_of
from asym_studio.files.scan import scan
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import NO_PROJECT, Given, Project
from asym_studio.flash.units import MB
from tests.files.projects import TABLE, write
from tests.files.test_scan_esp_idf import config

PATCHED = """\
[env:{0}]
platform = espressif32
board = esp32-s3-devkitc-1
board_build.partitions = partitions.csv
"""


def s3(name: str = "partitions.csv", **values: str) -> str:
    custom = {"PARTITION_TABLE_CUSTOM": "y", "PARTITION_TABLE_CUSTOM_FILENAME": f'"{name}"'}
    board = {"IDF_TARGET": '"esp32s3"', "ESPTOOLPY_FLASHSIZE_8MB": "y", "PARTITION_TABLE_OFFSET": "0x8000"}
    return config(**board, **custom, **values)


S3 = Project("sdkconfig", CHIPS["esp32s3"], 8 * MB, 0x8000)


def test_the_sdkconfig_that_names_the_table_decides(tmp_path: Path) -> None:
    write(tmp_path, {"sdkconfig": s3(SECURE_BOOT_V2_ENABLED="y"), "partitions.csv": TABLE})
    layout = open_table(tmp_path / "partitions.csv").layout
    assert (layout.chip, layout.flash_size, layout.secure_boot) == (CHIPS["esp32s3"], 8 * MB, SecureBoot.V2)


def test_options_go_before_the_files_lines_and_those_before_the_project(tmp_path: Path) -> None:
    lines = "# asym-studio: flash-size=4MB table-offset=0x7000\n"
    write(tmp_path, {"sdkconfig": s3(), "partitions.csv": lines + TABLE})
    opened = open_table(tmp_path / "partitions.csv", Given(table_offset=0x6000))
    assert (opened.layout.chip, opened.layout.flash_size) == (CHIPS["esp32s3"], 4 * MB)
    assert opened.layout.table.offset == 0x6000
    assert opened.csv is not None
    assert opened.csv.borrowed(opened.layout) == Project("sdkconfig", CHIPS["esp32s3"])


@pytest.mark.parametrize("name", ["tables/big.csv", "a/b/c/deep.csv", "./tables/../tables/big.csv", "{0}/abs.csv"])
def test_the_project_is_the_folder_that_the_name_starts_from(tmp_path: Path, name: str) -> None:
    named = name.format(tmp_path)
    write(tmp_path, {"sdkconfig": s3(named), "tables/big.csv": TABLE, "a/b/c/deep.csv": TABLE, "abs.csv": TABLE})
    assert project_of(tmp_path / named) == S3


def test_it_is_found_from_a_relative_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"sdkconfig": s3("tables/big.csv"), "tables/big.csv": TABLE})
    monkeypatch.chdir(tmp_path / "tables")
    assert project_of(Path("big.csv")) == project_of(Path("../tables/big.csv")) == S3


@pytest.mark.parametrize(
    "files",
    [
        {"sdkconfig": s3("other.csv"), "other.csv": TABLE},
        {"sdkconfig": s3("missing.csv")},
        {"sdkconfig": s3().replace("CONFIG_PARTITION_TABLE_CUSTOM=y", "CONFIG_PARTITION_TABLE_TWO_OTA=y")},
        {"sdkconfig": s3().replace("esp32s3", "linux")},
        {"sdkconfig": "\0" + s3("a\0b")},
        {"sdkconfig": b"\xff\xfe" + bytes(range(256)) * 64},
        {"sdkconfig": s3().encode() + bytes(2 * MB)},
        {"sdkconfig/partitions.csv": "", "sdkconfig.defaults/x": ""},
        {"elsewhere/sdkconfig": s3("../partitions.csv")},
        {"sdkconfig": s3(), "platformio.ini": PATCHED.format("a").replace("partitions.csv", "other.csv")},
        {"sdkconfig.defaults": s3(), "sdkconfig": config(IDF_TARGET='"esp32c3"')},
        {},
    ],
)  # fmt: skip
def test_a_project_that_does_not_name_the_table_has_no_say(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    write(tmp_path, {**files, "partitions.csv": TABLE})
    assert project_of(tmp_path / "partitions.csv") == NO_PROJECT
    assert open_table(tmp_path / "partitions.csv").layout.chip == CHIPS["esp32"]


@pytest.mark.parametrize("name", ["sdkconfig", "sdkconfig.defaults", "platformio.ini"])
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_pipes_are_not_waited_for(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"partitions.csv": TABLE})
    os.mkfifo(tmp_path / name)
    assert project_of(tmp_path / "partitions.csv") == NO_PROJECT
    other = "sdkconfig.defaults" if name == "sdkconfig" else "sdkconfig"
    write(tmp_path, {other: s3()})
    assert project_of(tmp_path / "partitions.csv").chip == CHIPS["esp32s3"]


def test_the_defaults_count_until_there_is_an_sdkconfig(tmp_path: Path) -> None:
    write(tmp_path, {"sdkconfig.defaults": s3(), "partitions.csv": TABLE})
    assert project_of(tmp_path / "partitions.csv").source == "sdkconfig.defaults"
    write(tmp_path, {"sdkconfig": s3().replace("8MB", "16MB")})
    assert project_of(tmp_path / "partitions.csv").flash_size == 16 * MB


def test_the_nearest_project_that_names_the_table_counts(tmp_path: Path) -> None:
    write(
        tmp_path, {"sdkconfig": s3("app/partitions.csv"), "app/sdkconfig": s3("other.csv"), "app/partitions.csv": TABLE}
    )
    assert project_of(tmp_path / "app" / "partitions.csv") == S3
    write(tmp_path, {"app/sdkconfig": s3().replace("8MB", "4MB")})
    assert project_of(tmp_path / "app" / "partitions.csv").flash_size == 4 * MB


def test_a_file_that_is_not_there_has_no_owner(tmp_path: Path) -> None:
    write(tmp_path, {"sdkconfig": s3()})
    assert project_of(tmp_path / "partitions.csv") == NO_PROJECT


def test_a_symbolic_link_belongs_to_the_project_that_it_lies_in(tmp_path: Path) -> None:
    write(tmp_path, {"project/sdkconfig": s3(), "shared.csv": TABLE})
    (tmp_path / "project" / "partitions.csv").symlink_to("../shared.csv")
    assert project_of(tmp_path / "project" / "partitions.csv") == S3
    assert project_of(tmp_path / "shared.csv") == NO_PROJECT


def test_one_environment_of_platformio_that_names_the_table_decides(tmp_path: Path) -> None:
    other = PATCHED.format("other").replace("partitions.csv", "default.csv")
    write(tmp_path, {"platformio.ini": PATCHED.format("mine") + other, "partitions.csv": TABLE})
    assert project_of(tmp_path / "partitions.csv") == Project("platformio.ini", CHIPS["esp32s3"], 8 * MB)


def test_several_environments_have_to_agree(tmp_path: Path) -> None:
    two = PATCHED.format("a") + PATCHED.format("b")
    write(tmp_path, {"platformio.ini": two, "partitions.csv": TABLE})
    assert project_of(tmp_path / "partitions.csv").flash_size == 8 * MB
    write(tmp_path, {"platformio.ini": two + "board_upload.flash_size = 16MB\n"})
    assert project_of(tmp_path / "partitions.csv") == NO_PROJECT


def test_a_scan_says_the_same(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "idf/sdkconfig": s3("tables/big.csv"),
        "idf/tables/big.csv": TABLE,
        "pio/platformio.ini": PATCHED.format("a"),
        "pio/partitions.csv": TABLE,
    }
    devices = scan(write(tmp_path, files))
    assert len(devices) == 2
    for device in devices:
        assert device.table is not None
        assert project_of(device.table) == device.project()
