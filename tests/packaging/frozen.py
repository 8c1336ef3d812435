"""Where the frozen program is, if somebody built one."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[2]
VARIABLE = "ASYM_STUDIO_PROGRAM"
PROGRAM = Path(os.environ.get(VARIABLE, ""))
REASON = f"no frozen program in {VARIABLE}: `python -m tests.frozen` builds one and sets it"
