"""Print how large the updater's core is: `python -m tests.firmware`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.firmware.compilers import RISCV, core_sizes, is_missing


def main() -> int:
    if is_missing(RISCV):
        sys.stderr.write(f"{RISCV} is not installed\n")
        return 1
    for title, options in (("with log calls", ()), ("without", ("-DASYM_NO_LOG",))):
        with tempfile.TemporaryDirectory() as folder:
            sizes = core_sizes(Path(folder), options)
        sys.stdout.write(f"{title}: code {sum(code for code, _ in sizes.values()):,} bytes\n")
        for name, (code, data) in sizes.items():
            sys.stdout.write(f"  {name:14} code {code:5,}  data {data:3,}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
