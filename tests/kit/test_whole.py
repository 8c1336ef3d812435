"""A whole kit as the command writes it, for layouts of four kinds: each file is read or compiled by somebody else."""

from __future__ import annotations

import configparser
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from asym_studio.files.presets import load_preset
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from tests.cli.command import run
from tests.firmware.building import registered
from tests.firmware.compilers import HERE, HOST, STRICT, compile_program, is_missing
from tests.kit.layouts import LARGE

IDF = ("5.1", "5.2", "5.3", "5.4", "5.5", "6.0")
FACTORY = b"""\
# asym-studio: chip=esp32c3 flash-size=4MB
nvs,      data, nvs,     0x9000,   0x5000,
otadata,  data, ota,     0xe000,   0x2000,
safeboot, app,  factory, 0x10000,  0xa0000,
app0,     app,  ota_0,   0xb0000,  0x1a0000,
stage,    data, 0x06,    0x250000, 0x1a1000,
"""


@dataclass(frozen=True)
class Case:
    """A table (None: the preset of that name), where updates wait in it, and what boards in the field have."""

    preset: str
    table: bytes | None = None
    staging: str = "sd-spi"
    chip: int = 0
    origins: tuple[str, ...] = ()

    @property
    def layout(self) -> Layout:
        return load_preset(self.preset).layout if self.table is None else read_table(self.table).layout

    @property
    def has_updater(self) -> bool:
        return self.layout.updater_row() is not None


CASES = {
    "esp32-ota-asym": Case("esp32-ota-asym", origins=("min_spiffs",)),
    "tower": Case("tower"),
    "tasmota-safeboot": Case("tasmota-safeboot"),
    "safeboot on a C3 without a card": Case("", FACTORY, "raw:stage", chip=5),
    "16 MB": Case("", LARGE, "fat", chip=9),
}


@pytest.fixture(params=CASES, scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


def write(case: Case, folder: Path) -> Path:
    """Run the command as a person would; gives the kit's folder."""
    table = case.preset
    if case.table is not None:
        (folder / "table.csv").write_bytes(case.table)
        table = "table.csv"
    origins = [word for origin in case.origins for word in ("--origin", origin)]
    done = run("kit", "kit", table, "--staging", case.staging, *origins, folder=folder)
    assert done.status == 0, done.err
    return folder / "kit"


@pytest.fixture(scope="module")
def kit(case: Case, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(case, tmp_path_factory.mktemp("whole"))


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_configuration_is_read_back_by_another_parser(case: Case, kit: Path) -> None:
    table = case.layout.table
    assert read_table((kit / "partitions.csv").read_bytes()).layout.table == table
    assert read_table((kit / "partition-table.bin").read_bytes()).layout.table == table
    espflash = tomllib.loads((kit / "espflash/espflash.toml").read_text())
    assert espflash["idf"]["partition_table"] == "partition-table.bin"
    ini = configparser.ConfigParser(inline_comment_prefixes=("#", ";"), interpolation=None)
    ini.read_string((kit / "platformio/asym.ini").read_text())
    sizes = {name.removeprefix("asym_"): int(ini[name]["board_upload.maximum_size"]) for name in ini.sections()}
    assert sizes["app"] == max(p.size for p in table if p.is_app)
    assert ("updater" in sizes) is case.has_updater
    if (kit / "esphome/asym.yaml").exists():
        assert yaml.safe_load((kit / "esphome/asym.yaml").read_text())["esp32"]["partitions"] == "partitions.csv"
    for path in kit.glob("**/sdkconfig.*"):
        for line in path.read_text().splitlines():
            assert re.fullmatch(r'(#.*|CONFIG_[A-Z0-9_]+=("[\w.-]*"|\w+))?', line), line
    assert json.loads((kit / "kit.json").read_text())
    compile((kit / "esp-idf/check_sizes.py").read_text(), "check_sizes.py", "exec")


def test_two_kits_are_the_same_to_the_byte(case: Case, kit: Path, tmp_path: Path) -> None:
    assert everything(write(case, tmp_path)) == everything(kit)


def compiled(compiler: str, kit: Path, sources: Iterable[Path], options: list[str], out: Path) -> None:
    parts = [kit, *kit.glob("firmware/**/include"), *(kit / "firmware").glob("asym_*")]
    strict = [option for option in STRICT if not option.startswith("-std")]
    for source in sources:
        compile_program(compiler, [source], out, ["-std=gnu17", *strict, *(f"-I{part}" for part in parts), *options])


@pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not installed")
@pytest.mark.parametrize("compiler", HOST)
def test_the_firmware_in_it_compiles_for_exactly_this_layout(
    case: Case, kit: Path, compiler: str, tmp_path: Path
) -> None:
    """With the few declarations of ESP-IDF that it uses, and the sources that its CMake files choose."""
    if is_missing(compiler):
        pytest.skip(f"{compiler} is not installed")
    firmware, out = kit / "firmware", tmp_path / "out.o"
    if not case.has_updater:
        assert not firmware.exists()
        return
    core = sorted((firmware / "flash_app/components/asym_core").glob("*.c"))
    assert len(core) == 4
    app_side = ["-c", f"-I{HERE / 'model/ota_idf'}", f"-DMODEL_CHIP_ID={case.chip}"]
    for part, options in (("flash_app/main", ["-c", f"-I{HERE / 'model/idf'}"]), ("asym_ota", app_side)):
        chosen = {frozenset(registered(firmware / part, version)["sources"]) for version in IDF}
        assert len(chosen) == 1
        compiled(compiler, kit, [*core, *(firmware / part / name for name in chosen.pop())], options, out)
    if case.origins:
        compiled(compiler, kit, sorted((firmware / "asym_migrate").glob("*.c")), app_side, out)
    assert (firmware / "asym_migrate").exists() is bool(case.origins)


def test_the_build_check_knows_the_slots(case: Case, kit: Path, tmp_path: Path) -> None:
    assert case.has_updater is (case is not CASES["tower"])
    role = "updater" if case.has_updater else "app"
    apps = [p.size for p in case.layout.table if p.is_app]
    for size, good in ((min(apps), True), (min(apps) + 1, False)):
        (tmp_path / "image.bin").write_bytes(bytes(size))
        command = [sys.executable, kit / "esp-idf/check_sizes.py", role, tmp_path / "image.bin"]
        assert (subprocess.run(command, capture_output=True, check=False).returncode == 0) is good


def blocks(kit: Path) -> list[str]:
    """The README's indented blocks, without their indentation."""
    text = (kit / "README.md").read_text()
    found = re.findall(r"(?:^    .*\n|^\n(?=    ))+", text, re.MULTILINE)
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE).strip() for block in found]


def block(kit: Path, part: str) -> str:
    return next(block for block in blocks(kit) if part in block)


@pytest.mark.skipif(is_missing("gcc"), reason="gcc is not installed")
def test_the_code_in_its_readme_compiles(case: Case, kit: Path, tmp_path: Path) -> None:
    if not case.has_updater:
        assert "asym_ota" not in (kit / "README.md").read_text()
        return
    finish = block(kit, "asym_ota_finish").replace('#include "asym_ota.h"', "").strip()
    update = "void update(void *client, uint32_t length, const uint8_t sha256[32])"
    (tmp_path / "app.c").write_text(
        '#include <string.h>\n#include "asym_ota.h"\n'
        f"int receive(void *client, void *data, uint32_t room);\nvoid start(void);\n{update};\n"
        f"void start(void)\n{{\n{finish}\n}}\n{update}\n{{\n{block(kit, 'asym_ota_stage')}\n}}\n"
    )
    options = ["-c", f"-I{HERE / 'model/ota_idf'}"]
    compiled("gcc", kit, [tmp_path / "app.c"], options, tmp_path / "out.o")


@pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not installed")
def test_the_project_in_its_readme_finds_the_components(case: Case, kit: Path, tmp_path: Path) -> None:
    """With stand-ins for ESP-IDF's project.cmake and what only a build has."""
    if not case.has_updater:
        return
    (tmp_path / "tools/cmake").mkdir(parents=True)
    (tmp_path / "tools/cmake/project.cmake").write_text(
        'macro(project name)\n  message("project=${name}")\nendmacro()\n'
        "function(idf_build_get_property out name)\n  set(${out} x PARENT_SCOPE)\nendfunction()\n"
        'function(add_custom_target name)\n  message("target=${name}")\nendfunction()\n'
        "function(add_dependencies name)\nendfunction()\n"
    )
    script = block(kit, "EXTRA_COMPONENT_DIRS").replace("/path/to/this/folder", kit.as_posix())
    (tmp_path / "p.cmake").write_text(
        script + '\nforeach(folder ${EXTRA_COMPONENT_DIRS})\n  message("component=${folder}")\nendforeach()\n'
    )
    environment = {**os.environ, "IDF_PATH": tmp_path.as_posix()}
    done = subprocess.run(
        ["cmake", "-P", "p.cmake"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    components = re.findall(r"^component=(.*)$", done.stderr, re.MULTILINE)
    assert [Path(folder).name for folder in components] == ["asym_ota", "asym_core"]
    assert all((Path(folder) / "CMakeLists.txt").is_file() for folder in components)
    assert "target=asym_check_size" in done.stderr


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")
def test_the_flash_command_in_its_readme_names_every_place(case: Case, kit: Path) -> None:
    words = shlex.split(block(kit, "esptool/flash.sh"))
    made = [kit / word for word in words if word.endswith(".bin")]
    for path in made:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(16))
    environment = {**os.environ, "ESPTOOL": "echo"}
    done = subprocess.run(words, cwd=kit, env=environment, capture_output=True, text=True, check=False)
    for path in made:
        path.unlink()
    assert done.returncode == 0, done.stderr
    table = case.layout.table
    updater = case.layout.updater_row()
    app = max((p for p in table if p.is_app), key=lambda p: p.size)
    places = [app.offset, table.offset, *([] if updater is None else [table[updater].offset])]
    assert {f"0x{place:x}" for place in places} <= set(done.stdout.split())
