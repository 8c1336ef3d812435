"""The window as a screen reader has it: over the accessibility bus of a real display, from another process."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.gui.windowing import FAULTY
from tests.plugins.patience import PATIENCE_SECONDS

_HERE = Path(__file__).parent
_PYTHON = "/usr/bin/python3"
_PROGRAMS = ("Xvfb", "dbus-run-session", "openbox")
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_STAGE = """
openbox --sm-disable & manager=$!
sleep 0.3
"$PROGRAM" -m asym_studio "$TABLE" & window=$!
"$READER" "$SCRIPT" "$FOUND"; status=$?
kill $window $manager
wait
exit $status
"""


def _missing() -> str:
    found = [program for program in _PROGRAMS if shutil.which(program) is None]
    if found:
        return f"{', '.join(found)} not installed"
    asked = [_PYTHON, "-c", _BINDINGS]
    if not Path(_PYTHON).exists() or subprocess.run(asked, check=False, capture_output=True).returncode:
        return f"{_PYTHON} has no bindings of AT-SPI (gir1.2-atspi-2.0, python3-gi)"
    return ""


@contextmanager
def _display() -> Iterator[str]:
    """Start a display of its own and yield its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture(scope="module")
def heard() -> dict[str, Any]:
    """What a screen reader found and heard in one walk through the window."""
    if missing := _missing():
        pytest.skip(missing)
    with tempfile.TemporaryDirectory(prefix="bus") as folder, _display() as display:
        table = Path(folder, "partitions.csv")
        table.write_bytes(FAULTY + b"spiffs,  data, spiffs, 0x300000, 0x40000,\n")
        return _play(Path(folder), table, display)


def _play(folder: Path, table: Path, display: str) -> dict[str, Any]:
    surroundings = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),  # where sockets lie: the path has to be short
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PROGRAM": sys.executable,
        "READER": _PYTHON,
        "TABLE": str(table),
        "FOUND": str(folder / "found.json"),
        "SCRIPT": str(_HERE / "reader.py"),
    }
    stage = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", _STAGE],
        cwd=_HERE.parents[2],
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        said, _ = stage.communicate(timeout=PATIENCE_SECONDS)
    finally:
        if stage.poll() is None:
            os.killpg(stage.pid, signal.SIGKILL)
            stage.communicate()
    assert stage.returncode == 0, said
    return dict(json.loads((folder / "found.json").read_text(encoding="utf-8")))


def test_the_map_is_a_list_of_blocks_and_the_table_has_columns(heard: dict[str, Any]) -> None:
    assert "app0, app ota_0, 1 MB at 0x10000 to 0x110000" in heard["blocks"]
    first = [name.partition(",")[0] for name in heard["blocks"]][:4]
    assert first == ["Reserved", "Bootloader", "Partition table", "nvs"]
    assert heard["columns"][:5] == ["Name", "Type", "Subtype", "Offset", "Size"]
    assert heard["chip"] == ["Chip"]
    assert heard["picture"]


def test_the_focus_begins_on_the_map_and_arrows_lead_from_block_to_block(heard: dict[str, Any]) -> None:
    assert heard["start"][0] == "list item"
    assert [role for role, _name in heard["arrows"]] == ["list item"] * 5
    names = [name.partition(",")[0] for _role, name in heard["arrows"]]
    assert names == ["Bootloader", "Partition table", "Reserved", "Free", "spiffs"]


def test_tab_tells_of_each_place(heard: dict[str, Any]) -> None:
    assert len({tuple(place) for place in heard["tabs"]}) == len(heard["tabs"]), heard["tabs"]
    assert all(name for _role, name in heard["tabs"]), heard["tabs"]
    assert {"table", "push button"} <= {role for role, _name in heard["tabs"]}


def test_what_was_done_is_said_once(heard: dict[str, Any]) -> None:
    assert len(heard["key"]) == 1 and heard["key"][0].startswith("spiffs, data spiffs, 260 KB at 0x300000")
    assert heard["undo"] == ["Undone: Resize spiffs"]
    assert len(heard["drag"]) == 1 and heard["drag"][0].startswith("spiffs, data spiffs, 256 KB at 0x3")
    assert "0x300000" not in heard["drag"][0]
    assert heard["given up"] == ["spiffs stays as it was."]
    assert len(heard["fix"]) == 1 and heard["fix"][0]


def test_a_lesson_is_read_out_step_by_step(heard: dict[str, Any]) -> None:
    assert len(heard["opened"]) == 1 and heard["opened"][0]
    assert len(heard["stepped"]) == 1 and heard["stepped"] != heard["opened"]
    assert heard["value"] == 1
