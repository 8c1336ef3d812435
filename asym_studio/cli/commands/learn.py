"""`asym-studio learn`: the lessons, listed, played in the terminal, or written as a page or a handout."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from asym_studio.boot.flows.model import CardState, FlowOptions, ImageState
from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.learning import Player
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import DONE, UsageWrong
from asym_studio.cli.source import read
from asym_studio.cli.terminal import is_terminal, print_json, say, style, table_lines
from asym_studio.cli.windowing import qt_unusable
from asym_studio.cli.writing import STDOUT, write_file
from asym_studio.files.lesson_assets import page_assets
from asym_studio.files.lessons import lesson_texts, open_lesson
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import message
from asym_studio.flash.settings import Given
from asym_studio.lessons.colours import DARK, LIGHT
from asym_studio.lessons.export.handout import handout
from asym_studio.lessons.export.page import lessons_page
from asym_studio.lessons.export.picture import frame_svg
from asym_studio.lessons.model import Frame, Lesson
from asym_studio.lessons.scenario import UPDATES, scenario

FLOWS = {kind.value: kind for kind in UPDATES}
CARDS = {state.value: state for state in CardState}
IMAGES = {state.value.replace(" ", "-"): state for state in ImageState}
_EXAMPLE = "esp32-ota-asym"
_ENDINGS = ".html, .pdf, .svg, .png"
_PIXELS_A_UNIT = 2.0


@click.command("learn", cls=HelpfulCommand, short_help="Learn how the split works, step by step.")
@click.argument("lesson", metavar="[LESSON]", required=False)
@click.option("--table", metavar="TABLE", help="Show it on this table instead of the built-in example.")
@click.option("--scenario", "flow", type=click.Choice(tuple(FLOWS)), help="An update to play instead of a LESSON.")
@click.option("--rollback", is_flag=True, help="Scenario: the bootloader is built with app rollback.")
@click.option("--card", type=click.Choice(tuple(CARDS)), default="ok", help="Scenario: the SD card.  [default: ok]")
@click.option("--image", type=click.Choice(tuple(IMAGES)), default="ok", help="Scenario: the image.  [default: ok]")
@click.option("--no-updater", is_flag=True, help="Scenario: no updater was ever installed.")
@click.option("--export", "out", metavar="OUT", help="Write it: .html plays offline, .pdf to print, .svg/.png a map.")
@click.option("--page", type=click.IntRange(1), default=1, show_default=True, help="The page that a map is from.")
@click.option("--frame", type=click.IntRange(1), default=1, show_default=True, help="The frame of that page.")
@click.option("--dark", is_flag=True, help="Draw a map on a dark background.")
@click.option("--every-frame", is_flag=True, help="In the terminal: show all frames, not only the telling ones.")
@click.option("--force", is_flag=True, help="Replace OUT even if it is something else.")
@given_options
@json_option
@click.pass_obj
def learn_command(  # noqa: PLR0913, PLR0917 — one for each option
    faces: Faces,
    lesson: str | None,
    table: str | None,
    flow: str | None,
    rollback: bool,
    card: str,
    image: str,
    no_updater: bool,
    out: str | None,
    page: int,
    frame: int,
    dark: bool,
    every_frame: bool,
    force: bool,
    given: Given,
    as_json: bool,
) -> int:
    """Learn how the split works: without LESSON the list, with one it is played here, step by step.

    LESSON is an id or a number. With --export it is written instead, as a page that plays in any browser without a
    network (.html), as a handout to print (.pdf) or as the map of one frame (.svg, .png); without LESSON, all of them.
    --scenario plays an update on your TABLE, step by step, to see what a power cut does at each of them.
    """
    own = read(table, given).layout if table else None
    if flow is not None:
        _demand_no_lesson(lesson)
        options = FlowOptions(rollback, CARDS[card], IMAGES[image], not no_updater)
        chosen = [scenario(own or load_preset(_EXAMPLE).layout, FLOWS[flow], options)]
    elif lesson is None and out is None:
        return _list(as_json=as_json)
    else:
        chosen = (
            [open_lesson(text.id, own) for text in lesson_texts()] if lesson is None else [open_lesson(lesson, own)]
        )
    if out is None:
        return _play(chosen[0], every_frame=every_frame, as_json=as_json)
    ending = Path(out).suffix.lower()
    if ending == ".html":
        data = lessons_page(chosen, page_assets()).encode()
    elif ending == ".pdf":
        data = _pdf(chosen, faces)
    elif ending in (".svg", ".png"):
        data = _map(_frame_of(chosen[0], page, frame), ending, faces, dark=dark)
    else:
        raise UsageWrong(
            "ending-unknown",
            message("“{out}” does not say which kind of file to write.", out=out),
            message("Use one of these endings: {endings}.", endings=_ENDINGS),
        )
    starts = {".html": b"<!DOCTYPE html>", ".pdf": b"%PDF", ".svg": b"<svg", ".png": b"\x89PNG"}[ending]
    write_file(data, out, lambda there: there.startswith(starts), force=force)
    if as_json:
        print_json({"lessons": [_facts(each) for each in chosen], "out": out, "bytes": len(data)})
    elif out != STDOUT:
        say(f"wrote {out}")
    return DONE


def _demand_no_lesson(lesson: str | None) -> None:
    if lesson is not None:
        raise UsageWrong(
            "lesson-or-scenario",
            message("A LESSON and --scenario were both given."),
            message("Give one of them; a scenario is a lesson of its own."),
        )


def _list(*, as_json: bool) -> int:
    texts = lesson_texts()
    if as_json:
        print_json(
            {"lessons": [{"id": text.id, "title": str(text.title), "summary": str(text.summary)} for text in texts]}
        )
        return DONE
    rows = [(str(text.number), text.id, str(text.title)) for text in texts]
    for line in table_lines(("", "", ""), rows, right=(0,))[1:]:
        say(line)
    say()
    say(f"{style('asym-studio learn 1', 'bold')} plays one here; --export FILE.html writes it.")
    return DONE


def _play(lesson: Lesson, *, every_frame: bool, as_json: bool) -> int:
    if as_json:
        print_json({"lessons": [_facts(lesson)]})
        return DONE
    interactive = is_terminal(sys.stdin) and is_terminal(sys.stdout)
    Player(lesson, input if interactive else None, every_frame).play()
    return DONE


def _facts(lesson: Lesson) -> dict[str, object]:
    """Return a lesson's JSON object: its pages and, of each frame, what is said and what boots."""
    return {
        "id": lesson.id,
        "title": str(lesson.title),
        "summary": str(lesson.summary),
        "pages": [
            {
                "title": str(page.title),
                "text": [str(sentence) for sentence in page.text],
                "not_here": str(page.not_here) if page.not_here else None,
                "frames": [
                    {"sentence": str(frame.sentence), "boots": frame.boots.label if frame.boots else None}
                    for frame in page.frames
                ],
            }
            for page in lesson.pages
        ],
    }


def _pdf(lessons: list[Lesson], faces: Faces) -> bytes:
    try:
        return faces.print_pdf(handout(lessons))
    except ImportError as error:
        raise qt_unusable(error) from error


def _frame_of(lesson: Lesson, page: int, frame: int) -> Frame:
    """Return a frame by the numbers that a reader counts with. Raises UsageWrong."""
    pages = lesson.pages
    if page > len(pages) or frame > len(pages[page - 1].frames):
        raise UsageWrong(
            "frame-unknown",
            message("“{lesson}” has no frame {frame} on a page {page}.", lesson=lesson.id, frame=frame, page=page),
            message("`asym-studio learn {lesson} --json` lists its pages and frames.", lesson=lesson.id),
        )
    return pages[page - 1].frames[frame - 1]


def _map(frame: Frame, ending: str, faces: Faces, *, dark: bool) -> bytes:
    svg = frame_svg(frame, DARK if dark else LIGHT).encode()
    if ending == ".svg":
        return svg
    try:
        return faces.render_png(svg, _PIXELS_A_UNIT)
    except ImportError as error:
        raise qt_unusable(error) from error
