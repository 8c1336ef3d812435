"""Projects that come from others: scanning them takes bounded time and memory, and runs nothing."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from asym_studio.files.scan import scan
from asym_studio.files.scan.pio_config import PioConfig
from tests.security.commands import call

_ENVIRONMENT = "[env:a]\nplatform = espressif32\n"


@pytest.mark.parametrize(
    "pattern",
    ["*/../" * 20 + "no.ini", "/*" * 30, "*/" * 5000 + "x", "./" * 5000 + "x", "a" * 5000, "[", "**/*.ini", "a\0b"],
)
def test_patterns_that_match_too_much_end(pattern: str, tmp_path: Path) -> None:
    """Each `*/..` multiplies the paths by the number of folders."""
    for number in range(20):
        (tmp_path / f"d{number}").mkdir()
    (tmp_path / "platformio.ini").write_text(f"[platformio]\nextra_configs = {pattern}\n{_ENVIRONMENT}")
    (device,) = scan(tmp_path)
    assert device.folder == tmp_path
    assert call("scan", tmp_path).status == 0


def test_further_files_are_still_found(tmp_path: Path) -> None:
    (tmp_path / "variants" / "one").mkdir(parents=True)
    (tmp_path / "variants" / ".hidden").mkdir()
    for name in ("one", ".hidden"):
        (tmp_path / "variants" / name / "more.ini").write_text(f"[env:{name}]\nplatform = espressif32\n")
    (tmp_path / "platformio.ini").write_text(f"[platformio]\nextra_configs = variants/*/m?re.ini\n{_ENVIRONMENT}")
    assert PioConfig(tmp_path / "platformio.ini").environments() == ("a", "one")


def test_references_that_multiply_a_value_are_cut(tmp_path: Path) -> None:
    """A kilobyte of references to a megabyte would be a gigabyte."""
    (tmp_path / "platformio.ini").write_text(
        f"[x]\nb = {'y' * 900_000}\n{_ENVIRONMENT}board_build.partitions = {'${x.b}' * 1600}\n"
    )
    tracemalloc.start()
    try:
        scan(tmp_path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100 << 20


_IDF = "include($ENV{IDF_PATH}/tools/cmake/project.cmake)\n"
_LONG = {
    "lines before a project": {"CMakeLists.txt": _IDF + "\t\n" * 300_000, "main/main.c": ""},
    "a chain of environments": {
        "platformio.ini": "".join(f"[env:{n}]\nextends=env:{n + 1}\nplatform=espressif32\n" for n in range(1000))
    },
    "a key of many parts": {
        "Cargo.toml": '[dependencies]\nesp-hal="1"\n' + "a" + ".a" * 400_000 + "=1",
        "src/main.rs": "",
    },
}


@pytest.mark.parametrize("name", _LONG)
def test_texts_that_take_the_square_of_their_length_end(name: str, tmp_path: Path) -> None:
    """Each of these took minutes or hours."""
    for path, text in _LONG[name].items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text)
    assert call("scan", tmp_path).status in (0, 1)


@pytest.mark.parametrize("piece", ["boot: 1 x ", " ", "boot: 1 " + "0" * 50, "rst:0x1 (", "\x1b[0;", "\n"])
def test_a_log_without_an_end_of_line_ends(piece: str, tmp_path: Path) -> None:
    """A board may print a megabyte of anything while the program listens."""
    (tmp_path / "log.txt").write_text("I (57) boot:  1 " + piece * ((1 << 20) // len(piece)))
    assert call("board", "boot-log", "--file", tmp_path / "log.txt").status in (0, 1)
