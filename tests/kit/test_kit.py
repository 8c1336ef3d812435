"""Every file of a kit, read by a parser that is not its writer, says what the layout says."""

from __future__ import annotations

import ast
import configparser
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from asym_studio.boot.otadata import active, read_sectors
from asym_studio.files.presets import load_preset, presets
from asym_studio.files.resources import resource
from asym_studio.flash.binary import write_binary
from asym_studio.flash.errors import EditStopped, StudioError, TableRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import read_table
from asym_studio.kit.codes import KIT_CODES
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import Ecosystem, Kit, KitOptions, Origin, Staging, StagingKind
from asym_studio.kit.quoting import comment
from tests.kit.layouts import LARGE, ODD_LABELS, ORIGINS, SOURCES, asymmetric, kit_of, labelled
from tests.plugins.patience import PATIENCE_SECONDS
from tests.powershell import KIT_COMMANDS, Script

GCC = shutil.which("gcc")
ASYMMETRIC = ("esp32-ota-asym", "tasmota-safeboot", "meshtastic-8MB")


def text(kit: Kit, path: str) -> str:
    return kit.file(path).content.decode()


def options_of(ini: str) -> configparser.ConfigParser:
    """Read as PlatformIO does: inline comments after `;` and `#`, interpolation of its own only."""
    parser = configparser.ConfigParser(inline_comment_prefixes=("#", ";"), interpolation=None)
    parser.read_string(ini)
    return parser


def header_values(kit: Kit, folder: Path, *names: str) -> list[str]:
    """Compile the header into a program that prints the macros."""
    (folder / "layout.h").write_bytes(kit.file("layout.h").content)
    prints = "".join(
        f'    for (const char *p = {name}; *p; p++) printf("%02x", (unsigned char)*p);\n    puts("");\n'
        if name.endswith("LABEL")
        else f'    printf("%lld\\n", (long long){name});\n'
        for name in names
    )
    (folder / "main.c").write_text(f'#include <stdio.h>\n#include "layout.h"\nint main(void)\n{{\n{prints}}}\n')
    flags = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic"]
    subprocess.run([str(GCC), *flags, "main.c", "-o", "main"], cwd=folder, check=True, timeout=PATIENCE_SECONDS)
    return subprocess.run(["./main"], cwd=folder, capture_output=True, text=True, check=True).stdout.split("\n")


@pytest.mark.parametrize("preset", [preset.id for preset in presets()])
def test_every_preset_gives_a_kit_that_reads_back(preset: str) -> None:
    opened = load_preset(preset)
    assert opened.csv is not None
    kit = kit_of(preset)
    assert kit.file("partitions.csv").content == opened.csv.data
    assert read_table(kit.file("partition-table.bin").content).layout.table == opened.layout.table
    assert tomllib.loads(text(kit, "espflash/espflash.toml"))["idf"]["partition_table"] == "partition-table.bin"
    assert yaml.safe_load(text(kit, "esphome/asym.yaml"))["esp32"]["partitions"] == "partitions.csv"
    app = options_of(text(kit, "platformio/asym.ini"))["asym_app"]
    offset, size = int(app["board_upload.offset_address"], 0), int(app["board_upload.maximum_size"])
    assert any((p.offset, p.size) == (offset, size) and p.is_app for p in opened.layout.table)
    assert len({file.path for file in kit.files}) == len(kit.files)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_same_layout_gives_the_same_bytes_in_every_process(seed: str) -> None:
    script = (
        "import hashlib; from asym_studio.files.presets import presets; from tests.kit.layouts import ORIGINS, kit_of\n"
        "for preset in presets():\n"
        "    kit = kit_of(preset.id, origins=ORIGINS)\n"
        "    print(hashlib.sha256(repr([(f.path, f.content, str(f.about)) for f in kit.files]).encode()).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    found = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    here = [kit_of(preset.id, origins=ORIGINS) for preset in presets()]
    files = [repr([(f.path, f.content, str(f.about)) for f in kit.files]) for kit in here]
    assert found.stdout.split() == [hashlib.sha256(content.encode()).hexdigest() for content in files]


def test_platformio_measures_each_against_its_own_slot() -> None:
    read = options_of(text(kit_of("tasmota-safeboot"), "platformio/asym.ini"))
    assert dict(read["asym_app"]) == {
        "board_build.partitions": "partitions.csv",
        "board_build.app_partition_name": "app0",
        "board_upload.maximum_size": str(0x2D0000),
        "board_upload.offset_address": "0xe0000",
        "board_upload.flash_size": "4MB",
    }
    assert read["asym_updater"]["board_build.app_partition_name"] == "safeboot"
    assert read["asym_updater"]["board_upload.maximum_size"] == str(0xD0000)


def test_sdkconfig_has_what_the_layout_needs_and_allows_nothing_dangerous() -> None:
    kit = kit_of("tower", origins=ORIGINS)
    lines = text(kit, "sdkconfig.defaults").splitlines()
    assert 'CONFIG_IDF_TARGET="esp32s3"' in lines
    assert "CONFIG_ESPTOOLPY_FLASHSIZE_8MB=y" in lines
    assert "CONFIG_PARTITION_TABLE_OFFSET=0x8000" in lines
    everything = b"".join(f.content for f in kit_of("esp32-ota-asym").files)
    assert b"DANGEROUS" not in everything
    migrating = kit_of("esp32-ota-asym", origins=ORIGINS)
    assert [f.path for f in migrating.files if b"DANGEROUS_WRITE_ALLOWED=y" in f.content] == [
        "esp-idf/sdkconfig.migrate"
    ]


def test_the_arduino_scheme_has_the_size_of_the_app() -> None:
    lines = [line for line in text(kit_of("esp32-ota-asym"), "arduino/boards.local.txt").splitlines() if line[0] != "#"]
    read = dict(line.split("=", 1) for line in lines)
    assert read["esp32.menu.PartitionScheme.asym.upload.maximum_size"] == str(0x380000)


def test_tasmota_takes_its_own_kind_of_layout_only() -> None:
    read = options_of(text(kit_of("tasmota-safeboot"), "tasmota/platformio_tasmota_cenv.ini"))
    assert read["env:tasmota32-asym"]["board_upload.maximum_size"] == str(0x2D0000)
    assert read["env:tasmota32-asym-safeboot"]["extends"] == "env:tasmota32-safeboot"
    other = kit_of("esp32-ota-asym")
    assert not [f.path for f in other.files if f.ecosystem is Ecosystem.TASMOTA]
    assert any("Tasmota takes only" in str(warning) for warning in other.warnings)


def test_otadata_selects_the_app_in_every_kind_of_slot() -> None:
    for preset, slot in (("esp32-ota-asym", 0), ("tasmota-safeboot", 0), ("tower", 0)):
        sectors = read_sectors(kit_of(preset).file("otadata.bin").content)
        assert active(*(sector.record for sector in sectors)) == 0
        assert sectors[0].record.slot(2) == slot
        assert sectors[1].erased
    uf2 = load_preset("tinyuf2-4MB").layout
    swapped = make_kit(uf2, KitOptions(app="uf2"), {})
    assert swapped.file("otadata.bin").content == b"\xff" * 0x2000


@pytest.mark.skipif(GCC is None, reason="needs gcc")
@pytest.mark.parametrize("preset", ASYMMETRIC)
def test_layout_h_is_c99_and_says_what_the_layout_says(preset: str, tmp_path: Path) -> None:
    layout, kit = load_preset(preset).layout, kit_of(preset)
    row = layout.updater_row()
    assert row is not None
    updater = layout.table[row]
    names = ["OFFSET", "SIZE", "SUBTYPE"]
    found = header_values(kit, tmp_path, *(f"ASYM_UPDATER_{name}" for name in names), "ASYM_CHIP_ID", "ASYM_FLASH_SIZE")
    assert [int(n) for n in found[:5]] == [
        updater.offset, updater.size, updater.subtype, layout.chip.image_id, layout.extent
    ]  # fmt: skip


@pytest.mark.skipif(GCC is None, reason="needs gcc")
def test_odd_labels_come_through_c_as_they_are(tmp_path: Path) -> None:
    for number, label in enumerate(ODD_LABELS):
        if "\u2028" in label:
            continue  # a line break: no CSV takes it
        folder = tmp_path / str(number)
        folder.mkdir()
        if number % 6 == 0:  # compiling takes a moment
            kit = make_kit(labelled(label, "small"), KitOptions(), {})
            assert header_values(kit, folder, "ASYM_APP_LABEL")[0] == label.encode().hex()


@pytest.mark.skipif(GCC is None, reason="needs gcc")
def test_the_c_array_is_the_table(tmp_path: Path) -> None:
    kit = kit_of("esp32-ota-asym")
    (tmp_path / "t.c").write_bytes(kit.file("partition-table.c").content)
    (tmp_path / "m.c").write_text(
        "#include <stdio.h>\nextern const unsigned char asym_table[];\nextern const unsigned asym_table_length;\n"
        "int main(void) { fwrite(asym_table, 1, asym_table_length, stdout); return 0; }\n"
    )
    subprocess.run([str(GCC), "-std=c99", "-Wall", "-Werror", "t.c", "m.c", "-o", "m"], cwd=tmp_path, check=True)
    out = subprocess.run(["./m"], cwd=tmp_path, capture_output=True, check=True).stdout
    assert out.ljust(0xC00, b"\xff") == write_binary(load_preset("esp32-ota-asym").layout.table)
    assert out.endswith(b"\xff" * 32)


def test_the_build_check_holds_each_image_to_its_own_slot(tmp_path: Path) -> None:
    script = tmp_path / "check_sizes.py"
    script.write_bytes(kit_of("esp32-ota-asym").file("esp-idf/check_sizes.py").content)
    image = tmp_path / "image.bin"
    for role, size, status in (
        ("updater", 0x40000, 0),
        ("updater", 0x40001, 1),
        ("app", 0x40001, 0),
        ("app", 0x380001, 1),
    ):
        image.write_bytes(bytes(size))
        done = subprocess.run([sys.executable, script, role, image], capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
    assert subprocess.run([sys.executable, script, "other", image], capture_output=True, check=False).returncode == 2


@pytest.mark.skipif(shutil.which("cmake") is None or shutil.which("make") is None, reason="needs cmake and make")
def test_a_build_with_the_check_fails_on_an_image_too_large_for_its_slot(tmp_path: Path) -> None:
    """In a project that has of ESP-IDF what the check asks for: three properties and the target `app`."""
    kit = kit_of("esp32-ota-asym")
    for name in ("check_sizes.py", "asym_check.cmake"):
        (tmp_path / name).write_bytes(kit.file(f"esp-idf/{name}").content)
    (tmp_path / "CMakeLists.txt").write_text(
        "cmake_minimum_required(VERSION 3.16)\nproject(x NONE)\n"
        f'set(PYTHON "{sys.executable}")\nset(BUILD_DIR "${{CMAKE_BINARY_DIR}}")\nset(EXECUTABLE_NAME image)\n'
        'function(idf_build_get_property out name)\n  set(${out} "${${name}}" PARENT_SCOPE)\nendfunction()\n'
        "add_custom_target(app ALL COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/image ${BUILD_DIR}/image.bin)\n"
        "include(asym_check.cmake)\nasym_check_size(updater)\n"
    )
    subprocess.run(
        ["cmake", "-S", ".", "-B", "b"], cwd=tmp_path, check=True, capture_output=True, timeout=PATIENCE_SECONDS
    )
    for size, good in ((0x40000, True), (0x40001, False)):
        (tmp_path / "image").write_bytes(bytes(size))
        done = subprocess.run(
            ["cmake", "--build", "b"], cwd=tmp_path, check=False, capture_output=True, timeout=PATIENCE_SECONDS
        )
        assert (done.returncode == 0) is good, done.stderr
    assert b"1 too many for 'flashApp'" in done.stderr


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(asymmetric())
def test_any_layout_gives_files_that_parse(layout: Layout) -> None:
    try:
        kit = make_kit(layout, KitOptions(origins=ORIGINS), SOURCES)
    except TableRefused as refused:
        assert refused.code.startswith(("label-", "table-", "rows-", "duplicate", "name-")), refused.code
        return
    row = layout.updater_row()
    assert row is not None
    app = max(layout.table, key=lambda p: p.size)
    assert read_table(kit.file("partition-table.bin").content).layout.table.rows == layout.table.rows
    espflash = tomllib.loads(text(kit, "espflash/espflash.toml"))
    assert espflash["idf_format_args"]["target_app_partition"] == app.label
    if "esphome/asym.yaml" in {file.path for file in kit.files}:
        assert yaml.safe_load(text(kit, "esphome/asym.yaml"))["esp32"]["partitions"] == "partitions.csv"
    ini = options_of(text(kit, "platformio/asym.ini"))
    assert ini.sections() == ["asym_app", "asym_updater"]
    assert ini["asym_app"].get("board_build.app_partition_name", app.label) == app.label
    assert ini["asym_app"]["board_upload.maximum_size"] == str(app.size)
    tree = ast.parse(text(kit, "esp-idf/check_sizes.py"))
    slots = next(node for node in tree.body if isinstance(node, ast.Assign))
    assert ast.literal_eval(slots.value) == {
        "app": (app.label, app.size), "updater": (layout.table[row].label, layout.table[row].size)
    }  # fmt: skip
    settings_ = [line for line in text(kit, "sdkconfig.defaults").splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r'CONFIG_[A-Z0-9_]+=("[a-z0-9_.]*"|[a-z0-9]+)', line) for line in settings_)


@settings(max_examples=15, deadline=None)
@given(asymmetric())
@pytest.mark.skipif(os.name == "nt", reason="needs sh")
def test_any_layout_gives_a_script_that_the_shell_takes(layout: Layout) -> None:
    try:
        kit = make_kit(layout, KitOptions(ecosystems=frozenset({Ecosystem.ESPTOOL})), {})
    except TableRefused:
        return
    script = kit.file("esptool/flash.sh").content
    assert subprocess.run(["sh", "-n"], input=script, check=False).returncode == 0
    said = subprocess.run(["sh", "-s", "--", "--nonsense"], input=script, capture_output=True, check=False)
    assert said.returncode == 2
    assert said.stderr.startswith(b"usage: ")


@settings(max_examples=40, deadline=None)
@given(asymmetric())
def test_any_layout_gives_a_script_that_powershell_takes(layout: Layout) -> None:
    try:
        kit = make_kit(layout, KitOptions(ecosystems=frozenset({Ecosystem.ESPTOOL})), {})
    except TableRefused:
        return
    commands = Script(kit.file("esptool/flash.ps1").content).commands()
    assert {words[0] for words in commands} == KIT_COMMANDS
    labels = {words[1] for words in commands if words[0] == "Assert-Fits"}
    assert labels == {*(comment(partition.label) for partition in layout.table if partition.is_app), "bootloader"}
    assert next(words[1:] for words in commands if words[0] == "&") == ["esptool", "@Words"]


def test_only_the_ecosystems_that_were_asked_for() -> None:
    kit = kit_of("esp32-ota-asym", ecosystems=frozenset({Ecosystem.ESPHOME}))
    assert {file.ecosystem for file in kit.files} == {None, Ecosystem.ESPHOME}
    assert not any("Tasmota" in str(warning) for warning in kit.warnings)


def test_the_firmware_comes_where_it_makes_sense() -> None:
    def firmware(kit: Kit) -> set[str]:
        return {file.path.split("/")[1] for file in kit.files if file.path.startswith("firmware/")}

    assert firmware(kit_of("esp32-ota-asym")) == {"README.md", "asym_ota", "flash_app"}
    assert firmware(kit_of("esp32-ota-asym", origins=ORIGINS)) == {"README.md", "asym_ota", "flash_app", "asym_migrate"}
    assert firmware(kit_of("tower")) == set()
    assert firmware(kit_of("esp32-ota-asym", firmware=False)) == set()


@pytest.mark.skipif(GCC is None, reason="needs gcc")
@pytest.mark.parametrize("origins", [ORIGINS, ORIGINS * 2])
def test_the_migrations_header_is_what_its_code_takes(origins: tuple[Origin, ...], tmp_path: Path) -> None:
    header = kit_of("esp32-ota-asym", origins=origins).file("migrate_tables.h")
    (tmp_path / "migrate_tables.h").write_bytes(header.content)
    (tmp_path / "m.c").write_text(
        '#include <stdio.h>\n#include "migrate_tables.h"\n'
        "int main(void)\n{\n"
        "    const struct asym_migrate_table *last = &asym_migration.origins[asym_migration.origin_count - 1];\n"
        '    printf("%u %u %u\\n", (unsigned)asym_migration.target.length, (unsigned)last->length, '
        "(unsigned)asym_migration.app_offset);\n    return 0;\n}\n"
    )
    firmware = resource("firmware")
    includes = [f"-I{firmware / part}" for part in ("asym_migrate/include", "flash_app/components/asym_core/include")]
    flags = ["-std=c99", "-Wall", "-Wextra", "-Werror", *includes]
    subprocess.run([str(GCC), *flags, "m.c", "-o", "m"], cwd=tmp_path, check=True, timeout=PATIENCE_SECONDS)
    said = subprocess.run(["./m"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["224", str((len(origins[0].table) + 2) * 32), str(0x10000)]


def test_the_migration_knows_exactly_its_origins() -> None:
    header = text(kit_of("esp32-ota-asym", origins=(*ORIGINS, Origin("*/ x", ORIGINS[0].table))), "migrate_tables.h")
    assert header.count("sizeof asym_migrate_origin_") == 2
    assert ".app_offset = 0x10000" in header
    assert "*/ x" not in header
    arrays = re.findall(r"asym_migrate_(\w+)\[(\d+)\] = \{\n(.*?)\};", header, re.DOTALL)
    bytes_of = {name: bytes(int(n, 16) for n in re.findall(r"0x(..)", body)) for name, _, body in arrays}
    assert bytes_of["origin_0"].ljust(0xC00, b"\xff") == write_binary(ORIGINS[0].table)
    assert bytes_of["target"].ljust(0xC00, b"\xff") == write_binary(load_preset("esp32-ota-asym").layout.table)


@pytest.mark.parametrize(
    ("settings_line", "part"),
    [
        ("secure-boot=v1", "partition-table.bin"),
        ("secure-boot=v2", "have to be signed"),
        ("table-offset=0x9000", "The table lies at 0x9000"),
    ],
)
def test_what_a_kit_cannot_do_is_said(settings_line: str, part: str) -> None:
    rows = b"otadata,data,ota,0xe000,0x2000,\napp,app,ota_0,0x10000,0x100000,\nsmall,app,ota_1,0x110000,0x20000,\n"
    layout = read_table(b"# asym-studio: flash-size=4MB " + settings_line.encode() + b"\n" + rows).layout
    kit = make_kit(layout, KitOptions(origins=ORIGINS), {})
    assert any(part in str(warning) for warning in kit.warnings), [str(w) for w in kit.warnings]
    assert part.split(maxsplit=1)[0] in text(kit, "README.md")


@pytest.mark.parametrize("number", ["4KK", "0X10000", "0b1000000000000", "0x10K", "-0x200000", "1_048_576"])
def test_numbers_that_platformio_cannot_read_are_named(number: str) -> None:
    def kit(size: str) -> Kit:
        opened = read_table(f"app,app,ota_0,0x10000,{size},\nd,data,0x06,,4K,\n".encode())
        assert opened.csv is not None
        return make_kit(opened.layout, KitOptions(source=opened.csv), {})

    plain = [str(warning) for warning in kit("0x100000").warnings]
    assert not any("cannot read" in warning for warning in plain)
    said = [str(warning) for warning in kit(number).warnings]
    assert any(f"“{number}”" in warning for warning in said)


def test_pins_that_only_an_esp32_has_are_not_passed_over() -> None:
    layout = read_table(LARGE).layout
    assert any("name those of your board" in str(w) for w in make_kit(layout, KitOptions(), {}).warnings)
    pins = Staging(StagingKind.SD_SPI, (("mosi", 11), ("miso", 13), ("sclk", 12), ("cs", 10)))
    assert not any("name those" in str(w) for w in make_kit(layout, KitOptions(staging=pins), {}).warnings)


def test_espflash_says_where_its_reader_crashes() -> None:
    layout = read_table(b"x,data,0x99,0x9000,0x1000,\napp,app,ota_0,0x10000,0x100000,\n").layout
    kit = make_kit(layout, KitOptions(), {})
    assert "# CAUTION: " in text(kit, "espflash/espflash.toml")
    assert any("espflash crashes" in str(warning) for warning in kit.warnings)


@pytest.mark.parametrize(
    ("data", "wishes", "code"),
    [
        (b"nvs,data,nvs,0x9000,0x5000,\n", {}, "kit-without-app"),
        (LARGE, {"app": "files"}, "kit-label-unknown"),
        (LARGE, {"app": "app", "updater": "app"}, "kit-same-slot"),
        (b"app,app,ota_0,0x10000,0x100000,\n", {"updater": "app"}, "kit-same-slot"),
        (LARGE, {"staging": Staging(StagingKind.FAT, label="nvs")}, "kit-no-staging"),
        (
            LARGE,
            {"staging": Staging(StagingKind.SD_SPI, (("mosi", 1), ("miso", 1), ("sclk", 2), ("cs", 3)))},
            "kit-pins-wrong",
        ),
        (b"# asym-studio: chip=esp32c3\n" + LARGE[44:], {"staging": Staging(StagingKind.SDMMC)}, "kit-no-sdmmc"),
    ],
)
def test_a_kit_that_makes_no_sense_is_refused(data: bytes, wishes: dict[str, object], code: str) -> None:
    with pytest.raises((EditStopped, TableRefused)) as refused:
        make_kit(read_table(data).layout, KitOptions(**wishes), {})
    assert refused.value.code == code
    assert code in KIT_CODES
    assert str(refused.value.remedy)


def test_a_table_that_the_tool_refuses_gives_no_kit() -> None:
    with pytest.raises(StudioError) as refused:
        make_kit(
            read_table(b"a,app,ota_0,0x10000,0x100000,\na,app,ota_1,0x110000,0x100000,\n").layout, KitOptions(), {}
        )
    assert refused.value.code not in KIT_CODES


def test_staging_in_the_flash_names_its_partition() -> None:
    layout = read_table(LARGE).layout
    for kind, label in ((StagingKind.FAT, "files"), (StagingKind.RAW, "files")):
        header = text(make_kit(layout, KitOptions(staging=Staging(kind)), {}), "layout.h")
        assert f'#define ASYM_STAGING_LABEL "{label}"' in header
        assert f"#define ASYM_STAGING ASYM_STAGING_{kind.name}\n" in header
    pins = (("clk", 1), ("cmd", 2), ("d0", 3))
    header = text(make_kit(layout, KitOptions(staging=Staging(StagingKind.SDMMC, pins)), {}), "layout.h")
    assert "#define ASYM_SD_WIDTH 1\n" in header
    assert "#define ASYM_SD_PIN_CMD 2\n" in header
