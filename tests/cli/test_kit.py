"""`asym-studio kit`: what lands in the folder, and that esptool and a board take it."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from asym_studio.board.virtual.profiles import PROFILES
from asym_studio.board.virtual.setup import Setup
from asym_studio.boot.bootloader import boot
from asym_studio.files.presets import load_preset
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.reading import read_table
from asym_studio.flash.units import MB
from tests.board.virtual.esptool_command import QUICK
from tests.board.virtual.images import app_image, bootloader_image
from tests.board.virtual.test_rfc2217 import serving
from tests.cli.command import environment, run
from tests.kit.layouts import LARGE
from tests.plugins.patience import PATIENCE_SECONDS

needs_sh = pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")


def flash(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the kit's script as a person would."""
    return subprocess.run(
        ["sh", folder / "kit/esptool/flash.sh", *arguments],
        cwd=folder,
        env=environment({"ESPTOOL": " ".join(QUICK)}),
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@pytest.mark.parametrize("preset", ["esp32-ota-asym", "tower", "tasmota-safeboot", "large"])
def test_a_kit_for_each_kind_of_layout(preset: str, tmp_path: Path) -> None:
    table = preset
    if preset == "large":
        table = "large.csv"
        (tmp_path / table).write_bytes(LARGE)
    done = run("kit", "kit", table, "--origin", "min_spiffs", "--json", folder=tmp_path)
    assert done.status == 0, done.err
    assert done.err == ""
    layout = read_table((tmp_path / "kit/partition-table.bin").read_bytes()).layout
    expected = read_table(LARGE).layout if preset == "large" else load_preset(preset).layout
    assert layout.table == expected.table
    files = {file["path"]: file for file in done.json["files"]}
    there = {p.relative_to(tmp_path / "kit").as_posix(): p for p in (tmp_path / "kit").rglob("*") if p.is_file()}
    assert set(files) == set(there) - {"kit.json"}
    assert all(files[path]["size"] == there[path].stat().st_size for path in files)
    assert all(isinstance(warning, str) and warning for warning in done.json["warnings"])
    has_updater = expected.updater_row() is not None
    assert ("firmware/flash_app/CMakeLists.txt" in files) == has_updater
    assert any("no updater" in warning for warning in done.json["warnings"]) != has_updater
    if os.name != "nt":
        assert there["esptool/flash.sh"].stat().st_mode & stat.S_IXUSR


@needs_sh
def test_the_flash_script_brings_boards_to_their_app(tmp_path: Path) -> None:
    """The real esptool writes and verifies everything over RFC 2217; the bootloader then starts the app."""
    app_at = {"esp32-ota-asym": 0x10000, "tasmota-safeboot": 0xE0000}
    for preset in app_at:
        folder = tmp_path / preset
        folder.mkdir()
        assert run("kit", "kit", preset, "--for", "esptool", folder=folder).status == 0
        for name, image in (("app", app_image()), ("updater", app_image()), ("boot", bootloader_image())):
            (folder / f"{name}.bin").write_bytes(image)
    with ThreadPoolExecutor() as pool:
        done = dict(zip(app_at, pool.map(_flashed, [tmp_path / preset for preset in app_at]), strict=True))
    for preset, place in app_at.items():
        said = done[preset]
        assert said.returncode == 0, said.stdout + said.stderr
        assert said.stdout.count("Hash of data verified.") == 5
        result = boot(memoryview((tmp_path / preset / "flash.bin").read_bytes()), CHIPS["esp32"])
        assert result.booted_offset == place
        assert not result.rejected


def _flashed(folder: Path) -> subprocess.CompletedProcess[str]:
    with serving(Setup(folder / "flash.bin", PROFILES["esp32"], 4 * MB)) as url:
        return flash(folder, "--port", url, "--bootloader", "boot.bin", "--updater", "updater.bin", "app.bin")


@needs_sh
def test_the_flash_script_refuses_what_does_not_fit_before_it_writes(tmp_path: Path) -> None:
    assert run("kit", "kit", "esp32-ota-asym", folder=tmp_path).status == 0
    (tmp_path / "app.bin").write_bytes(app_image())
    (tmp_path / "big.bin").write_bytes(bytes(0x40001))
    nobody = ("--port", "rfc2217://127.0.0.1:1")
    done = flash(tmp_path, *nobody, "--updater", "big.bin", "app.bin")
    assert (done.returncode, done.stdout) == (1, "")
    assert "big.bin does not fit flashApp: it has 262145 bytes, there is room for 262144" in done.stderr
    assert flash(tmp_path, *nobody, "none.bin").returncode == 2
    assert flash(tmp_path).returncode == 2


def test_what_the_user_changed_stays_and_is_named(tmp_path: Path) -> None:
    assert run("kit", "kit", "esp32-ota-asym", folder=tmp_path).status == 0
    (tmp_path / "kit/layout.h").write_text("mine")
    done = run("kit", "kit", "tower", folder=tmp_path)
    assert "layout.h" in next(line for line in done.out.splitlines() if "you changed it" in line)
    assert (tmp_path / "kit/layout.h").read_text() == "mine"
    assert run("kit", "kit", "tower", "--force", folder=tmp_path).status == 0
    assert (tmp_path / "kit/layout.h").read_text() != "mine"


def test_the_table_of_the_current_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "partitions.csv").write_bytes(LARGE)
    assert run("kit", "kit", "--for", "esphome", "--for", "platformio", folder=tmp_path).status == 0
    assert (tmp_path / "kit/partitions.csv").read_bytes() == LARGE
    assert not (tmp_path / "kit/esptool").exists()


def test_the_wishes_reach_the_files(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_bytes(LARGE)
    wishes = ("--staging", "raw:files", "--baud", "115200", "--no-firmware", "--updater", "app", "--app", "flashApp")
    assert run("kit", "kit", "t.csv", *wishes, folder=tmp_path).status == 0
    header = (tmp_path / "kit/layout.h").read_text()
    assert '#define ASYM_STAGING_LABEL "files"' in header
    assert '#define ASYM_APP_LABEL "flashApp"' in header
    assert "baud=${ESPTOOL_BAUD:-115200}" in (tmp_path / "kit/esptool/flash.sh").read_text()
    assert not (tmp_path / "kit/firmware").exists()
    pins = ("--staging", "sdmmc", "--pins", "clk=1,cmd=2,d0=3")
    assert run("kit", "kit", "t.csv", *pins, folder=tmp_path).status == 0
    assert "#define ASYM_SD_PIN_CMD 2\n" in (tmp_path / "kit/layout.h").read_text()


@pytest.mark.parametrize(
    ("arguments", "status", "code"),
    [
        (("refused.csv",), 1, "offset-unaligned"),
        (("none.csv",), 2, "file-missing"),
        ((), 2, "file-missing"),
        (("data.csv",), 1, "kit-without-app"),
        (("table.csv", "--staging", "tape"), 2, "staging-unknown"),
        (("table.csv", "--staging", "sdmmc:x"), 2, "staging-unknown"),
        (("table.csv", "--pins", "mosi"), 2, "pins-unreadable"),
        (("table.csv", "--staging", "raw", "--pins", "mosi=1"), 2, "pins-without-card"),
        (("table.csv", "--staging", "fat"), 1, "kit-no-staging"),
        (("table.csv", "--app", "nvs"), 1, "kit-label-unknown"),
        (("table.csv", "--origin", "none.csv"), 2, "file-missing"),
    ],
)
def test_what_cannot_be_says_why(arguments: tuple[str, ...], status: int, code: str, folder: Path) -> None:
    (folder / "data.csv").write_text("nvs,data,nvs,0x9000,0x6000\n")
    done = run("kit", "kit", *arguments, "--json", folder=folder)
    assert (done.status, done.json["error"]["code"]) == (status, code)
    assert done.json["error"]["remedy"]
    assert not (folder / "kit").exists()


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_a_link_in_the_folder_stops_it(tmp_path: Path) -> None:
    (tmp_path / "kit").mkdir()
    (tmp_path / "precious").write_text("x")
    (tmp_path / "kit/layout.h").symlink_to(tmp_path / "precious")
    done = run("kit", "kit", "tower", "--force", "--json", folder=tmp_path)
    assert (done.status, done.json["error"]["code"]) == (2, "kit-path-unsafe")
    assert (tmp_path / "precious").read_text() == "x"
