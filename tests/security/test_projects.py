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
