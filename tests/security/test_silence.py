"""Nothing is sent anywhere: no command and no window makes a connection, but for the port that is named."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.program import ROOT
from tests.plugins.patience import PATIENCE_SECONDS

_WATCH = """
import json, os, sys
seen = []
def hook(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        seen.append([event, repr(arguments)])
    elif event in ("socket.connect", "socket.sendto", "socket.bind") and isinstance(arguments[1], tuple):
        seen.append([event, repr(arguments)])  # a tuple is a machine and its port; a path stays on this one
sys.addaudithook(hook)
from asym_studio.__main__ import main
for line in json.loads(sys.argv[1]):
    try:
        main(line)
    except SystemExit:
        pass
print("\\n" + json.dumps({"seen": seen, "network": "PySide6.QtNetwork" in sys.modules}), file=sys.stderr)
"""


def watched(lines: list[list[str]], folder: Path) -> dict[str, object]:
    """Run commands in one process and return what they asked of the network."""
    done = subprocess.run(
        [sys.executable, "-c", _WATCH, json.dumps(lines)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    found = json.loads(done.stderr.strip().splitlines()[-1])
    assert isinstance(found, dict)
    return found


def test_no_command_and_no_window_connects_anywhere(tmp_path: Path) -> None:
    lines = [
        ["new", "min_spiffs", "was.csv"],
        ["split", "--from", "was.csv", "--updater", "256K", "-o", "asym.csv"],
        ["check", "--json", "asym.csv"],
        ["convert", "asym.csv", "report.html"],
        ["kit", "kit", "asym.csv"],
        ["learn", "1", "--export", "lesson.html"],
        ["scan", "."],
        ["ports"],
        ["doctor"],
        ["board", "info", "--port", "virtual"],
        ["migrate", "asym.csv", "--port", "virtual", "--yes"],
        ["window", "asym.csv", "--quit-after-first-paint"],
    ]
    found = watched(lines, tmp_path)
    assert found == {"seen": [], "network": False}
    assert (tmp_path / "kit" / "layout.h").exists() and (tmp_path / "lesson.html").exists(), "they did their work"


def test_the_port_that_is_named_is_the_only_one(tmp_path: Path) -> None:
    seen = watched([["board", "info", "--port", "socket://127.0.0.1:9"]], tmp_path)["seen"]
    assert isinstance(seen, list) and seen, "what would be seen"
    assert all("127.0.0.1" in arguments for _event, arguments in seen), seen


@pytest.mark.parametrize("name", ["report.html", "lesson.html"])
def test_pages_fetch_nothing(name: str, tmp_path: Path) -> None:
    watched([["convert", "min_spiffs", name] if name == "report.html" else ["learn", "1", "--export", name]], tmp_path)
    if not (tmp_path / name).exists():  # convert takes files only
        watched([["new", "min_spiffs", "t.csv"], ["convert", "t.csv", name]], tmp_path)
    page = (tmp_path / name).read_text(encoding="utf-8")
    assert page
    for sign in (
        'src="http',
        "src='http",
        'href="http',
        "url(http",
        "@import",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket(",
    ):
        assert sign not in page, sign
