"""How many examples a property is tried with: few in the suite, many times as many when somebody has the time."""

import os

_TIMES = int(os.environ.get("ASYM_STUDIO_EXAMPLES", "1"))


def examples(number: int) -> int:
    """So many, or so many times as many as ASYM_STUDIO_EXAMPLES says."""
    return number * _TIMES
