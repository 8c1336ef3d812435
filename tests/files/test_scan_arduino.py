from pathlib import Path

import pytest

from asym_studio.files.scan import scan
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.files.projects import TABLE, codes, only, write


def sketch(folder: Path, **files: str | bytes) -> Path:
    return write(folder / "lamp", {"lamp.ino": "void setup() {}\n", **files})


def test_a_table_beside_the_sketch_marks_it(tmp_path: Path) -> None:
    folder = sketch(tmp_path, **{"partitions.csv": TABLE})
    device = only(tmp_path)
    assert (device.name, device.kind, device.table) == ("lamp", "arduino", folder / "partitions.csv")


def test_a_sketch_without_board_and_table_may_be_for_anything(tmp_path: Path) -> None:
    sketch(tmp_path)
    assert scan(tmp_path) == ()


def test_an_ino_of_another_name_is_no_sketch(tmp_path: Path) -> None:
    assert scan(write(tmp_path / "lamp", {"other.ino": "", "partitions.csv": TABLE})) == ()


def test_the_scheme_of_the_default_board(tmp_path: Path) -> None:
    fqbn = "esp32:esp32:esp32s3:FlashSize=8M,PartitionScheme=default_8MB,PSRAM=opi"
    sketch(tmp_path, **{"sketch.yaml": f"default_fqbn: {fqbn}\ndefault_port: /dev/ttyACM0\n"})
    device = only(tmp_path)
    assert (device.chip, device.flash_size, device.default) == (CHIPS["esp32s3"], 8 * MB, "default_8MB")
    assert device.environment is None


def test_one_device_for_each_esp32_profile(tmp_path: Path) -> None:
    sketch(
        tmp_path,
        **{
            "sketch.yaml": """\
profiles:
  small:
    fqbn: "esp32:esp32:esp32c3"
    platforms:
      - platform: esp32:esp32 (3.0.7)
  large:
    fqbn: esp32:esp32:esp32:PartitionScheme=huge_app
  uno:
    fqbn: arduino:avr:uno
default_profile: small
"""
        },
    )
    small, large = scan(tmp_path)
    assert (small.environment, small.chip, small.default) == ("small", CHIPS["esp32c3"], "default")
    assert (large.environment, large.default) == ("large", "huge_app")


@pytest.mark.parametrize(
    ("scheme", "preset"),
    [
        ("default", "default"),
        ("defaultffat", "default_ffat"),
        ("fatflash", "ffat"),
        ("min_spiffs", "min_spiffs_coredump"),
    ],
)
def test_schemes_are_the_tables_behind_them(tmp_path: Path, scheme: str, preset: str) -> None:
    sketch(tmp_path, **{"sketch.yaml": f"default_fqbn: esp32:esp32:esp32:PartitionScheme={scheme}\n"})
    assert only(tmp_path).default == preset


def test_the_sketchs_table_goes_before_its_scheme(tmp_path: Path) -> None:
    yaml = "default_fqbn: esp32:esp32:esp32:PartitionScheme=huge_app\n"
    folder = sketch(tmp_path, **{"sketch.yaml": yaml, "partitions.csv": TABLE})
    device = only(tmp_path)
    assert (device.table, device.default) == (folder / "partitions.csv", None)


def test_the_custom_scheme_needs_a_table(tmp_path: Path) -> None:
    sketch(tmp_path, **{"sketch.yaml": "default_fqbn: esp32:esp32:esp32:PartitionScheme=custom\n"})
    assert codes(only(tmp_path)) == ["table-missing"]


def test_a_makers_board_has_a_default_that_is_not_guessed(tmp_path: Path) -> None:
    sketch(tmp_path, **{"sketch.yaml": "default_fqbn: esp32:esp32:m5stack_cores3\n"})
    device = only(tmp_path)
    assert (device.chip, device.default, codes(device)) == (None, None, ["default-unknown"])


@pytest.mark.parametrize(
    "content", [b"default_fqbn: [", b"a: &a [*a]\n\xff", b"\x00", b"? " * 5000, b"x: y\n" * 50_000, b"- " * 5000]
)
def test_a_broken_project_file_is_a_problem_of_the_sketch(tmp_path: Path, content: bytes) -> None:
    folder = sketch(tmp_path, **{"sketch.yaml": content, "partitions.csv": TABLE})
    device = only(tmp_path)
    assert (device.table, codes(device)) == (folder / "partitions.csv", ["project-file-broken"])


@pytest.mark.parametrize("content", ["", "[]", "7", "profiles: 3", "profiles: {a: {fqbn: [1]}}", "default_fqbn: esp32"])
def test_a_project_file_about_other_things_says_nothing(tmp_path: Path, content: str) -> None:
    sketch(tmp_path, **{"sketch.yaml": content})
    assert scan(tmp_path) == ()
