"""Tables for the commands to work on."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import Done, run

MIN_SPIFFS = """\
# two equal slots
# asym-studio: chip=esp32 flash-size=4MB
# Name,   Type, SubType, Offset,  Size, Flags
nvs,      data, nvs,     0x9000,  20K,
otadata,  data, ota,     ,        8K,
app0,     app,  ota_0,   0x10000, 0x1E0000,
app1,     app,  ota_1,   ,        0x1E0000,
spiffs,   data, spiffs,  ,        192K,
"""

Command = Callable[..., Done]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a good table (`table.csv`) and a refused one (`refused.csv`)."""
    (tmp_path / "table.csv").write_text(MIN_SPIFFS)
    (tmp_path / "refused.csv").write_text("nvs,data,nvs,0x9000,0x6000\napp,app,factory,0x11000,1M\n")
    return tmp_path


@pytest.fixture
def studio(folder: Path) -> Command:
    """`asym-studio`, run in that folder."""

    def command(*arguments: str | Path, add: dict[str, str] | None = None) -> Done:
        return run(*arguments, folder=folder, add=add)

    return command
