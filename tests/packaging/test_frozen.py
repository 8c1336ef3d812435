"""The program as one folder, without a Python on the machine: everything that freezing can break."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

import asym_studio
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import KB
from tests.board.migration.lives import Life, noise, small_app
from tests.e2e.program import run, succeed
from tests.files.elf_builder import build_elf
from tests.packaging.frozen import PROGRAM, REASON

if not PROGRAM.is_file():
    pytest.skip(REASON, allow_module_level=True)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def studio(folder: Path, *arguments: str | Path, add: dict[str, str] | None = None) -> str:
    """Run the frozen program, which must succeed; nothing of this Python may help it."""
    return succeed([PROGRAM, *arguments], folder, add={"PYTHONHOME": "", "PYTHONPATH": "", **(add or {})})


@pytest.fixture
def table(tmp_path: Path) -> Path:
    studio(tmp_path, "new", "esp32-ota-asym", "table.csv")
    return tmp_path / "table.csv"


def test_it_tells_its_version(tmp_path: Path) -> None:
    assert asym_studio.__version__ in studio(tmp_path, "--version")


def test_check_passes_and_refuses(table: Path) -> None:
    assert ": ok, 5 partitions" in studio(table.parent, "check", table)
    (table.parent / "bad.csv").write_text("app,app,factory,0x11000,1M\n")
    assert run([PROGRAM, "check", "bad.csv"], table.parent).returncode == 1


def test_doctor_finds_every_package_and_stub(tmp_path: Path) -> None:
    checks = {check["name"]: check for check in json.loads(studio(tmp_path, "doctor", "--json"))["checks"]}
    for name in ("PySide6", "esptool", "pyserial", "Data files", "Flasher stubs"):
        assert checks[name]["state"] == "ok", checks[name]
    assert f"all {len(CHIPS)} chips" in checks["Flasher stubs"]["message"]


def test_a_lesson_plays_and_is_exported(tmp_path: Path) -> None:
    assert len(studio(tmp_path, "learn", "1").splitlines()) > 20
    studio(tmp_path, "learn", "1", "--export", "one.html")
    studio(tmp_path, "learn", "1", "--export", "one.pdf", add=OFFSCREEN)
    assert (tmp_path / "one.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF")


def test_a_kit_is_written_with_the_firmware(table: Path) -> None:
    studio(table.parent, "kit", "kit", table)
    assert list((table.parent / "kit").rglob("asym_ota.c"))


def test_an_elf_becomes_an_image_through_esptool(tmp_path: Path) -> None:
    (tmp_path / "app.elf").write_bytes(
        build_elf([(".flash.rodata", 0x3F400020, b"r" * 64), (".flash.text", 0x400D0020, b"t" * 64)])
    )
    assert json.loads(studio(tmp_path, "fit", "app.elf", "--json"))["image_length"] > 0


def test_pictures_and_every_form_are_written(table: Path) -> None:
    for name in ("t.png", "t.svg", "t.bin", "t.h", "t.json"):
        studio(table.parent, "convert", table, name, add=OFFSCREEN)
        assert (table.parent / name).stat().st_size > 100


def test_help_is_shown_for_every_command(tmp_path: Path) -> None:
    listed = re.findall(r"^  ([a-z-]+)  ", studio(tmp_path, "--help").partition("Commands:")[2], re.MULTILINE)
    assert {"check", "migrate", "learn", "completion"} <= set(listed)
    for command in listed:
        assert "Usage" in studio(tmp_path, command, "--help")


def test_a_board_is_backed_up_through_esptool_and_its_stub(tmp_path: Path) -> None:
    flash = Life(load_preset("min_spiffs").layout, contents={}).flash()
    (tmp_path / "flash.bin").write_bytes(flash)
    port = f"virtual://{tmp_path}/flash.bin"
    assert json.loads(studio(tmp_path, "board", "info", "--port", port, "--json"))["chip"]
    studio(tmp_path, "board", "backup", "-o", "kept", "--port", port)
    assert (tmp_path / "kept" / "flash.bin").read_bytes() == flash


def test_two_boards_are_migrated_at_once_each_in_a_process(tmp_path: Path) -> None:
    wanted, ports = load_preset("esp32-ota-asym").layout, []
    for number in range(2):
        life = Life(load_preset("min_spiffs").layout, contents={"spiffs": noise(192 * KB, number)})
        (tmp_path / f"{number}.bin").write_bytes(life.flash())
        ports += ["--port", f"virtual://{tmp_path}/{number}.bin?mac=24:0a:c4:00:00:0{number}"]
    (tmp_path / "updater.bin").write_bytes(small_app("updater"))
    studio(tmp_path, "new", "esp32-ota-asym", "asym.csv")
    done = json.loads(studio(tmp_path, "migrate", "asym.csv", "--updater", "updater.bin", "--yes", "--json", *ports))
    assert [board["result"]["boots"] for board in done["boards"]] == [True, True]
    for number in range(2):
        assert (tmp_path / f"{number}.bin").read_bytes()[0x8000:0x8C00] == write_binary(wanted.table)


def test_the_window_opens_without_a_display(table: Path) -> None:
    studio(table.parent, table, "--quit-after-first-paint", add=OFFSCREEN)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_the_window_opens_on_an_x_server(table: Path) -> None:
    command = ["xvfb-run", "-a", PROGRAM, table, "--quit-after-first-paint"]
    succeed(command, table.parent, add={"QT_QPA_PLATFORM": "xcb"})


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump (binutils) is not installed")
def test_only_what_the_packages_depend_on_is_loaded_from_the_system() -> None:
    folder = PROGRAM.resolve().parent / "_internal"
    if not folder.is_dir():
        pytest.skip("the program lies in one file")
    held = [path for path in folder.rglob("*") if re.search(r"\.so(\.|$)", path.name)]
    shown = succeed(["objdump", "-p", PROGRAM.resolve(), *held], folder)
    outside = set(re.findall(r"NEEDED +(\S+)", shown)) - {path.name for path in held}
    libc = {f"lib{part}" for part in ("c.so.6", "m.so.6", "dl.so.2", "pthread.so.0", "resolv.so.2", "rt.so.1")}
    libc |= {"ld-linux-x86-64.so.2"}
    graphics = {"libEGL.so.1", "libGL.so.1", "libxcb.so.1"}
    wayland = {f"libwayland-{part}" for part in ("client.so.0", "cursor.so.0", "egl.so.1")}
    assert outside <= libc | graphics | wayland


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts_are_printed(tmp_path: Path, shell: str) -> None:
    assert "_ASYM_STUDIO_COMPLETE" in studio(tmp_path, "completion", shell)
