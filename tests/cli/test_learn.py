"""`learn`, as its users meet it: listed, played, answered, written."""

import os
import select
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.lessons.model import Predict
from tests.cli.command import environment
from tests.cli.conftest import Command


def test_the_list_names_every_lesson(studio: Command) -> None:
    listed = studio("learn")
    found = studio("learn", "--json").json["lessons"]
    assert [lesson["id"] for lesson in found] == [text.id for text in lesson_texts()]
    assert all(lesson["id"] in listed.out and lesson["title"] in listed.out for lesson in found)


def test_a_lesson_is_printed_whole_where_nobody_can_answer(studio: Command) -> None:
    done = studio("learn", "1")
    lesson = open_lesson("1")
    assert done.status == 0
    plain = " ".join(done.out.split())
    for page in lesson.pages:
        assert str(page.title) in plain


def test_a_lesson_is_told_on_ones_own_table(studio: Command, folder: Path) -> None:
    (folder / "mine.csv").write_text("nvs,data,nvs,0x9000,0x6000\nmine,app,factory,0x10000,1M\n")
    own = studio("learn", "1", "--table", "mine.csv")
    assert own.status == 0
    assert "mine" in own.out and "app0" not in own.out


@pytest.mark.parametrize("flow", ["symmetric", "kit", "seed", "safeboot", "one-shot"])
def test_a_scenario_plays_or_says_why_it_does_not_apply(studio: Command, flow: str) -> None:
    found = studio("learn", "--scenario", flow, "--table", "table.csv", "--image", "corrupt", "--json").json
    (page,) = found["lessons"][0]["pages"]
    assert bool(page["frames"]) != bool(page["not_here"])
    if flow == "symmetric":
        assert page["frames"][-1]["boots"] == "app0"


@pytest.mark.parametrize(
    ("name", "start"),
    [("all.html", b"<!DOCTYPE html>"), ("one.pdf", b"%PDF"), ("map.svg", b"<svg"), ("map.png", b"\x89PNG")],
)
def test_lessons_are_written_in_each_form(studio: Command, folder: Path, name: str, start: bytes) -> None:
    (folder / "one.csv").write_text("nvs,data,nvs,0x9000,0x6000\nmine,app,factory,0x10000,1M\n")
    lesson = ("--table", "one.csv") if name == "all.html" else ("1",)  # all of them are soon told of one slot
    done = studio("learn", *lesson, "--export", name, "--json")
    written = (folder / name).read_bytes()
    assert done.json["bytes"] == len(written)
    assert written.startswith(start)
    if name == "map.svg":
        assert ET.fromstring(written).tag.endswith("svg")


def test_a_page_asks_for_nothing_from_a_network(studio: Command, folder: Path) -> None:
    studio("learn", "1", "--export", "one.html")
    page = (folder / "one.html").read_text()
    assert "default-src 'none'" in page
    for word in ("http://", "https://", "@import", "src=", "url("):
        assert word not in page.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("learn", "no-such"), "lesson-unknown"),
        (("learn", "1", "--export", "out.docx"), "ending-unknown"),
        (("learn", "1", "--export", "map.svg", "--frame", "999"), "frame-unknown"),
        (("learn", "1", "--export", "table.csv"), "ending-unknown"),
        (("learn", "1", "--export", "taken.html"), "out-is-something-else"),
        (("learn", "1", "--table", "nothing.csv"), "file-missing"),
        (("learn", "1", "--scenario", "kit"), "lesson-or-scenario"),
    ],
)
def test_what_cannot_be_done_is_one_clear_error(
    studio: Command, folder: Path, arguments: tuple[str, ...], code: str
) -> None:
    (folder / "taken.html").write_text("precious")
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = studio(*arguments, "--json")
    assert done.status == 2
    assert done.json["error"]["code"] == code
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_predictions_in_a_terminal_are_counted(folder: Path) -> None:
    lesson = next(
        lesson
        for lesson in (open_lesson(text.id) for text in lesson_texts())
        if any(isinstance(page.task, Predict) for page in lesson.pages)
    )
    task = next(page.task for page in lesson.pages if isinstance(page.task, Predict))
    right = next(number for number, option in enumerate(task.options, 1) if task.judge(option.id).right)
    shown = _typed(folder, ["learn", lesson.id], lambda text: b"%d\n" % right if "Your answer" in text else b"\n")
    assert "Right." in shown
    assert "predictions were right" in shown


def test_a_reader_may_leave(folder: Path) -> None:
    assert "[2/" not in _typed(folder, ["learn", "1"], lambda _text: b"q\n")


def _typed(folder: Path, arguments: list[str], answer: Callable[[str], bytes]) -> str:
    """Run a command on a terminal and answer its prompts; return all that it showed."""
    pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "asym_studio", *arguments],
        cwd=folder,
        env=environment({"TERM": "dumb", "COLUMNS": "100"}),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        shown = answered = ""
        while True:
            if not select.select([ours], [], [], 60)[0]:
                process.kill()
                raise TimeoutError(shown)
            try:
                data = os.read(ours, 65536)
            except OSError:
                break
            if not data:
                break
            shown += data.decode("utf-8", "replace")
            prompt = shown[len(answered) :]
            if prompt.rstrip("\n").endswith(("ends ", "? ")):
                answered = shown
                os.write(ours, answer(prompt.rsplit("\n", 1)[-1]))
        process.wait(30)
    os.close(ours)
    return shown
