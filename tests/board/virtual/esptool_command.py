"""esptool's command as it is, run as a script, but for pyserial's patience.

pyserial's RFC 2217 client asks the server, 50 ms each time, how long the client itself waits; esptool changes that for
every command. A test that wants esptool as everybody has it runs `python -m esptool`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

QUICK = (sys.executable, str(Path(__file__)))


def install(folder: Path) -> dict[str, str]:
    """Put it as `esptool` into a folder; return an environment's PATH that finds it first."""
    folder.mkdir(exist_ok=True)
    (folder / "esptool").write_text('#!/bin/sh\nexec "{}" "{}" "$@"\n'.format(*QUICK))
    (folder / "esptool").chmod(0o700)
    return {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


if __name__ == "__main__":
    import esptool
    import serial.rfc2217

    from asym_studio.board.line import QuickRfc2217

    serial.rfc2217.Serial.timeout = QuickRfc2217.timeout
    esptool._main()
