import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asym_studio.files import scan as scanning
from asym_studio.files.scan import places, scan, survey
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import InputUnreadable, Severity
from asym_studio.flash.units import MB
from tests.files.projects import REFUSED, TABLE, codes, only, write

SKETCH = "void setup() {}\nvoid loop() {}\n"

TOWER_AND_CAT: dict[str, str | bytes] = {
    "tower/Cargo.toml": """\
[package]
name = "tower"
[dependencies]
esp-hal = { version = "1.0", features = ["esp32s3", "unstable"] }
""",
    "tower/src/main.rs": "",
    "tower/espflash.toml": '[idf]\npartition_table = "partitions.csv"\n[flash]\nsize = "8MB"\n',
    "tower/partitions.csv": TABLE,
    "cat/Cargo.toml": """\
[package]
name = "cat"
[dependencies]
esp-hal = { version = "1.0", features = ["esp32c3"] }
""",
    "cat/src/main.rs": "",
}


def test_two_devices_in_one_folder_one_with_a_table_and_one_without(tmp_path: Path) -> None:
    write(tmp_path, TOWER_AND_CAT)
    cat, tower = scan(tmp_path)
    assert (tower.name, tower.kind, tower.chip, tower.flash_size) == ("tower", "espflash", CHIPS["esp32s3"], 8 * MB)
    assert (tower.table, tower.default) == (tmp_path / "tower" / "partitions.csv", None)
    assert (cat.name, cat.chip, cat.table, cat.default) == ("cat", CHIPS["esp32c3"], None, "espflash-4MB")
    assert not tower.problems
    assert not cat.problems


def test_an_empty_folder_has_no_devices(tmp_path: Path) -> None:
    assert scan(tmp_path) == ()


@pytest.mark.parametrize("name", ["none", "a\0b", "x" * 5000])
def test_what_is_no_folder_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputUnreadable) as caught:
        scan(tmp_path / name)
    assert caught.value.code == "folder-missing"


def test_a_table_that_is_refused_is_a_problem_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, {**TOWER_AND_CAT, "tower/partitions.csv": TABLE + "app, app, ota_9\n"})
    (problem,) = scan(tmp_path)[1].problems
    assert (problem.severity, problem.line) == (Severity.ERROR, 6)


def test_a_table_that_reads_but_breaks_a_rule_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, {**TOWER_AND_CAT, "tower/partitions.csv": REFUSED})
    assert codes(scan(tmp_path)[1]) == ["offset-unaligned"]


def test_a_table_beyond_the_projects_flash_is_a_problem(tmp_path: Path) -> None:
    settings = 'idf.partition_table = "partitions.csv"\nflash.size = "1MB"\n'
    write(tmp_path, {**TOWER_AND_CAT, "tower/espflash.toml": settings})
    tower = scan(tmp_path)[1]
    assert [problem.severity for problem in tower.problems] == [Severity.ERROR] * len(tower.problems)
    assert tower.problems


def test_build_output_and_hidden_folders_are_left_out(tmp_path: Path) -> None:
    project: dict[str, str | bytes] = {"CMakeLists.txt": "include(tools/cmake/project.cmake)\nproject(a)\n"}
    for folder in ("build", ".pio", "node_modules", ".git", "managed_components", "target"):
        write(tmp_path / folder / "inner", project)
    write(tmp_path / "out-esp32", {**project, "CMakeCache.txt": ""})
    assert scan(tmp_path) == ()
    write(tmp_path / "firmware", project)
    assert only(tmp_path).folder == tmp_path / "firmware"


def test_a_folder_named_build_is_looked_into_if_asked_for(tmp_path: Path) -> None:
    write(tmp_path / "build", TOWER_AND_CAT)
    assert len(scan(tmp_path / "build")) == 2


@pytest.mark.skipif(os.name == "nt", reason="symlinks need rights there")
def test_symlinks_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path, TOWER_AND_CAT)
    (tmp_path / "tower" / "again").symlink_to(tmp_path)
    (tmp_path / "sdkconfig").symlink_to(tmp_path / "sdkconfig")
    assert len(scan(tmp_path)) == 2


def test_no_deeper_than_eight_levels(tmp_path: Path) -> None:
    for depth in (8, 9):
        write(tmp_path.joinpath(*"abcdefghi"[:depth]), {"sdkconfig": "CONFIG_PARTITION_TABLE_TWO_OTA=y\n"})
    assert only(tmp_path).folder == tmp_path.joinpath(*"abcdefgh")


def test_more_folders_than_are_looked_at_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MAX_FOLDERS", 3)
    write(tmp_path, {"a/sdkconfig": "", "b/sdkconfig": "", "c/sdkconfig": "", "d/sdkconfig": ""})
    found = survey(tmp_path)
    assert not found.complete
    assert [device.name for device in found.devices] == ["a", "b"]
    monkeypatch.undo()
    assert survey(tmp_path).complete


def test_a_folder_with_countless_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "MAX_ENTRIES", 2)
    write(tmp_path, {"1": "", "2": ""})
    assert survey(tmp_path).complete
    write(tmp_path, {"3": ""})
    assert not survey(tmp_path).complete


def test_titles_name_the_environment_once(tmp_path: Path) -> None:
    device = scanning.Device("house", tmp_path, "platformio", "debug")
    assert device.title == "house (debug)"
    assert scanning.Device("house", tmp_path, "platformio", "house").title == "house"


PROJECT_FILES = (
    "platformio.ini",
    "boards/mine.json",
    "Cargo.toml",
    "espflash.toml",
    ".cargo/config.toml",
    "sdkconfig",
    "sdkconfig.defaults",
    "CMakeLists.txt",
    "sketch.yaml",
    "partitions.csv",
)
# Enough that every reader gets beyond its first check before it stumbles.
OPENINGS = (
    b"",
    b"[env:a]\nplatform = espressif32\nboard = mine\nframework = arduino\n",
    b"[env:a]\nplatform=espressif32\nextends=env:a\nboard=${this.board}${this.board}\nboard_build.partitions=",
    b'[package]\nname="x"\n[package.metadata.espflash]\n',
    b'[package.metadata.espflash]\npartition_table = "',
    b"[idf_format_args]\npartition_table = ",
    b"[target.x]\nrunner = ",
    b"CONFIG_PARTITION_TABLE_CUSTOM=y\nCONFIG_PARTITION_TABLE_CUSTOM_FILENAME=",
    b"include(project.cmake)\nproject(",
    b"profiles:\n  a:\n    fqbn: esp32:esp32:esp32s3:",
    b"default_fqbn: esp32:esp32:",
    b"nvs, data, nvs, 0x9000, ",
    b"{" * 3000,
    b"x=" + b"[" * 3000,
    b"- " * 3000,
)


@given(
    st.dictionaries(
        st.sampled_from(PROJECT_FILES), st.tuples(st.sampled_from(OPENINGS), st.binary(max_size=60)), min_size=1
    )
)
def test_broken_project_files_never_raise(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, tuple[bytes, bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("broken")
    write(folder, {f"p/{name}": start + rest for name, (start, rest) in files.items()})
    write(folder, {"p/p.ino": SKETCH, "p/src/main.rs": ""})
    for device in scan(folder):
        assert device.folder == folder / "p"
        assert all(str(problem.message) for problem in device.problems)
