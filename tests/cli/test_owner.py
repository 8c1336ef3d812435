"""Tables of an ESP-IDF project, given to the commands by themselves: as with the project's settings given by hand."""

import subprocess
import sys
from pathlib import Path

import pytest

from asym_studio.files.presets import find_preset
from tests.cli.command import Done, environment, run

SDKCONFIG = """\
CONFIG_IDF_TARGET="esp32s3"
CONFIG_ESPTOOLPY_FLASHSIZE_8MB=y
CONFIG_PARTITION_TABLE_CUSTOM=y
CONFIG_PARTITION_TABLE_CUSTOM_FILENAME="tables/ours.csv"
CONFIG_PARTITION_TABLE_OFFSET=0x9000
CONFIG_SECURE_SIGNED_APPS_RSA_SCHEME=y
"""
BY_HAND = ("--chip", "esp32s3", "--flash-size", "8MB", "--table-offset", "0x9000", "--secure-boot", "v2")
NOTE = "ESP32-S3, 8 MB, table at 0x9000, secure boot v2: from sdkconfig\n"
GOOD = """\
# ours
nvs,     data, nvs, ,         0x6000
otadata, data, ota, ,         0x2000
app,     app,  ota_0, ,       3M
updater, app,  ota_1, ,       1M
"""
RENAMED = GOOD.replace("updater,", "small,  ")
TABLES = {
    "good": GOOD,
    "below the table's end": GOOD.replace("nvs, ,", "nvs, 0x9000,"),
    "beyond the flash": GOOD.replace("3M", "7M"),
    "broken": GOOD.replace("3M", "3X"),
}


def project(folder: Path, table: str = GOOD) -> Path:
    """Make the project, with the same table in a place that it does not own, and return the table that it owns."""
    (folder / "tables").mkdir()
    (folder / "alone").mkdir()
    (folder / "sdkconfig").write_text(SDKCONFIG)
    for name in ("tables/ours.csv", "alone/ours.csv"):
        (folder / name).write_text(table)
    return folder / "tables" / "ours.csv"


def studio(folder: Path, *arguments: str | Path) -> Done:
    return run(*arguments, folder=folder)


@pytest.mark.parametrize("kind", TABLES)
def test_the_verdict_is_that_of_the_options_by_hand(tmp_path: Path, kind: str) -> None:
    project(tmp_path, TABLES[kind])
    found = studio(tmp_path, "check", "--json", "tables/ours.csv")
    by_hand = studio(tmp_path, "check", "--json", "alone/ours.csv", *BY_HAND)
    assert found.status == by_hand.status == (kind != "good")
    assert found.json == by_hand.json
    assert by_hand.err == ""


def test_people_are_told_where_it_comes_from_once(tmp_path: Path) -> None:
    project(tmp_path)
    assert studio(tmp_path, "check", "tables/ours.csv").err == f"tables/ours.csv: {NOTE}"
    assert studio(tmp_path, "check", "alone/ours.csv").err == ""
    shown = studio(tmp_path, "show", "tables/ours.csv", "--flash-size", "16MB")
    assert shown.err == "tables/ours.csv: ESP32-S3, table at 0x9000, secure boot v2: from sdkconfig\n"
    assert "ESP32-S3 · 16 MB flash · table at 0x9000" in shown.out


def test_the_files_own_lines_go_before(tmp_path: Path) -> None:
    project(tmp_path, f"# asym-studio: chip=esp32c3 flash-size=auto\n{GOOD}")
    table = studio(tmp_path, "check", "--json", "tables/ours.csv").json["table"]
    assert (table["chip"], table["table_offset"], table["flash_size"]) == ("esp32c3", 0x9000, 0x800000)
    large = GOOD.replace("3M", "12M")
    (tmp_path / "tables" / "ours.csv").write_text(f"# asym-studio: flash-size=auto\n{large}")
    done = studio(tmp_path, "check", "--json", "tables/ours.csv")
    assert (done.json["ok"], done.json["table"]["flash_size"]) == (True, 0x1000000)


def test_a_binary_is_the_one_that_the_build_makes(tmp_path: Path) -> None:
    project(tmp_path)
    assert studio(tmp_path, "convert", "tables/ours.csv", "a.bin").status == 0
    assert studio(tmp_path, "convert", "alone/ours.csv", "b.bin", *BY_HAND).status == 0
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()


def test_an_edit_in_place_leaves_sdkconfig_and_settings_lines_alone(tmp_path: Path) -> None:
    table = project(tmp_path)
    done = studio(tmp_path, "edit", "tables/ours.csv", "tables/ours.csv", "--rename", "updater=small")
    assert done.status == 0
    assert table.read_text() == RENAMED
    assert (tmp_path / "sdkconfig").read_text() == SDKCONFIG


def test_what_the_user_sets_against_the_project_is_said(tmp_path: Path) -> None:
    table = project(tmp_path)
    studio(tmp_path, "edit", "tables/ours.csv", "tables/ours.csv", "--rename", "updater=small", "--chip", "esp32")
    assert table.read_text() == RENAMED.replace("# ours\n", "# ours\n# asym-studio: chip=esp32\n")
    assert studio(tmp_path, "check", "--json", "tables/ours.csv").json["table"]["chip"] == "esp32"


@pytest.mark.parametrize("out", ["copy.csv", "-"])
def test_a_copy_elsewhere_says_for_itself_what_the_project_said(tmp_path: Path, out: str) -> None:
    project(tmp_path)
    done = studio(tmp_path, "convert", "tables/ours.csv", out)
    text = done.out if out == "-" else (tmp_path / out).read_text()
    said = "# asym-studio: chip=esp32s3 flash-size=8MB table-offset=0x9000 secure-boot=v2\n"
    assert text == GOOD.replace("# ours\n", f"# ours\n{said}")


def test_a_split_starts_from_what_the_project_says(tmp_path: Path) -> None:
    project(tmp_path)
    done = studio(tmp_path, "split", "--json", "--from", "tables/ours.csv", "--updater", "256K", "-o", "out.csv")
    assert (done.status, done.err) == (0, f"tables/ours.csv: {NOTE}")
    table = done.json["table"]
    assert (table["chip"], table["flash_size"], table["table_offset"]) == ("esp32s3", 0x800000, 0x9000)
    assert (
        done.json == studio(tmp_path, "split", "--json", "--from", "alone/ours.csv", "--updater", "256K", *BY_HAND).json
    )
    assert studio(tmp_path, "check", "--json", "out.csv").json["table"] == table


def test_a_split_of_a_preset_does_not_keep_its_description(tmp_path: Path) -> None:
    assert "equal" in find_preset("default").summary
    assert studio(tmp_path, "new", "default", "new.csv").status == 0
    for start in ("new.csv", "default"):
        done = studio(tmp_path, "split", "--from", start, "--updater", "256K", "-o", "split.csv")
        assert done.status == 0
        comments = [line for line in (tmp_path / "split.csv").read_text().splitlines() if line.startswith("#")]
        assert not any("slots" in line for line in comments)
        assert any(line.startswith("# asym-studio:") and "flash-size=4MB" in line for line in comments)


def test_kit_and_diff_take_the_project_into_account(tmp_path: Path) -> None:
    project(tmp_path)
    assert studio(tmp_path, "kit", "kit", "tables/ours.csv").status == 0
    written = (tmp_path / "kit" / "partitions.csv").read_text()
    assert "chip=esp32s3 flash-size=8MB table-offset=0x9000 secure-boot=v2" in written
    same = studio(tmp_path, "diff", "--json", "tables/ours.csv", "kit/partitions.csv")
    assert (same.status, same.json["changes"]) == (0, [])


LIST_MODULES = """
import os, sys
os._exit = lambda status: None
sys.argv = ["asym-studio", "check", sys.argv[1]]
from asym_studio.__main__ import main
main()
print(*sorted(sys.modules))
"""


@pytest.mark.parametrize(("table", "reads"), [("alone/ours.csv", False), ("tables/ours.csv", True)])
def test_check_reads_a_project_only_where_there_is_one(tmp_path: Path, table: str, reads: bool) -> None:
    project(tmp_path)
    (tmp_path / "sdkconfig").rename(tmp_path / ("sdkconfig" if reads else "elsewhere"))
    command = [sys.executable, "-c", LIST_MODULES, table]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert ("asym_studio.files.scan" in loaded) == reads
    # None of these is needed for an sdkconfig, and each would make every build a little slower.
    assert not loaded & {
        "json",
        "tomllib",
        "configparser",
        "asym_studio.files.scan.platformio",
        "asym_studio.files.presets",
    }
