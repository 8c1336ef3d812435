"""The core is small, keeps nothing between calls, and compiles everywhere without a warning."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.firmware.compilers import (
    CORE,
    HOST,
    RISCV,
    STRICT,
    compile_program,
    core_sizes,
    core_sources,
    is_missing,
)

MOST_CODE = 4096


@pytest.mark.skipif(is_missing(RISCV), reason=f"{RISCV} is not installed")
def test_the_core_takes_at_most_4_kb_of_code_and_no_memory_of_its_own(tmp_path: Path) -> None:
    sizes = core_sizes(tmp_path)
    assert set(sizes) == {"asym_image", "asym_sha256", "asym_ticket", "asym_update"}
    assert sum(code for code, _ in sizes.values()) <= MOST_CODE
    assert [data for _, data in sizes.values()] == [0] * len(sizes)


@pytest.mark.parametrize("compiler", HOST)
@pytest.mark.parametrize("options", [(), ("-DASYM_NO_LOG",), ("-O2", "-Wconversion", "-Wshadow", "-pedantic")])
def test_no_compiler_has_anything_to_say(compiler: str, options: tuple[str, ...], tmp_path: Path) -> None:
    if is_missing(compiler):
        pytest.skip(f"{compiler} is not installed")
    for source in core_sources():
        compile_program(compiler, [source], tmp_path / f"{source.stem}.o", [*STRICT, *options, "-c"])


def test_the_core_includes_nothing_of_esp_idf_and_allocates_nothing() -> None:
    for file in [*core_sources(), *CORE.glob("**/*.h")]:
        text = file.read_text(encoding="utf-8")
        included = {line.split()[1].strip('<>"') for line in text.splitlines() if line.startswith("#include")}
        assert {name for name in included if not name.startswith("asym_")} <= {"stdbool.h", "stdint.h", "string.h"}
        assert "malloc" not in text
