"""The compilers that the firmware's portable C is tested with, and where that C lies."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRMWARE = ROOT / "resources/firmware"
CORE = FIRMWARE / "flash_app/components/asym_core"
HERE = Path(__file__).resolve().parent
HOST = ("gcc", "clang")
RISCV = "riscv64-unknown-elf-gcc"
STRICT = ("-std=c99", "-Wall", "-Wextra", "-Werror")
SANITIZED = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def is_missing(compiler: str) -> bool:
    return shutil.which(compiler) is None


@cache
def why_not_sanitized(compiler: str) -> str | None:
    """Return why a compiler cannot make the sanitized programs that the tests run, or None if it can."""
    if is_missing(compiler):
        return f"{compiler} is not installed"
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "nothing"
        command = [compiler, *SANITIZED, "-x", "c", "-", "-o", str(program)]
        done = subprocess.run(
            command, input="int main(void) { return 0; }", capture_output=True, text=True, check=False
        )
    return f"{compiler} has no sanitizers here" if done.returncode else None


def core_sources() -> list[Path]:
    return sorted(CORE.glob("*.c"))


def compile_program(compiler: str, sources: Iterable[Path], program: Path, options: Iterable[str]) -> None:
    """Compile and link. A warning fails, with what the compiler said."""
    command = [compiler, *options, f"-I{CORE / 'include'}", *map(str, sources), "-o", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def core_sizes(folder: Path, options: Iterable[str] = ()) -> dict[str, tuple[int, int]]:
    """Return code and data of the core's parts, compiled for size for a 32-bit RISC-V: {name: (bytes, bytes)}."""
    sizes = {}
    for source in core_sources():
        target = folder / f"{source.stem}.o"
        for_riscv = ["-march=rv32imc", "-mabi=ilp32", "-ffreestanding", "-Os", f"-I{HERE / 'model/freestanding'}"]
        compile_program(RISCV, [source], target, [*STRICT, *for_riscv, *options, "-c"])
        listed = subprocess.run(
            [RISCV.replace("gcc", "size"), target], capture_output=True, text=True, check=True
        ).stdout
        text, data, bss = map(int, listed.splitlines()[1].split()[:3])
        sizes[source.stem] = text, data + bss
    return sizes
