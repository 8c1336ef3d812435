"""A migration on the terminal: the page to read before it is done, and what it came to."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from types import FrameType
from typing import Any

from asym_studio.board.migration import Done, Journal, Verdict
from asym_studio.cli.boarding import read_file
from asym_studio.cli.imaging import intact_app, read_build
from asym_studio.cli.picture import show_map
from asym_studio.cli.terminal import say, style, table_lines, warn
from asym_studio.files.builds import Build
from asym_studio.files.elf import image_of_elf
from asym_studio.flash.chips import DEFAULT_CHIP, Chip
from asym_studio.flash.export.areas import headline
from asym_studio.flash.export.text import printable
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import MAX_TABLE_FILE
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.plan.migration import Boots, Fate, Plan

_ELF = b"\x7fELF"


@dataclass(frozen=True)
class ImageFile:
    """An app image, and the file that it came from as that was when it was read."""

    path: Path
    raw: bytes
    image: bytes


def read_image_file(file: str | None, chip: Chip | None) -> ImageFile | None:
    """Return the intact app image at a path (image, ELF, dump with one app, build folder). Raises StudioError."""
    if file is None:
        return None
    build = read_build(file, chip)
    intact_app(build, file)
    found = build.app()
    raw = read_file(found.source, MAX_TABLE_FILE)
    if raw.startswith(_ELF):
        return ImageFile(Path(found.source), raw, image_of_elf(raw, _chip_of(build, chip)))
    start = found.offset or 0
    length = found.image.signed_length if found.offset is not None else len(raw)
    return ImageFile(Path(found.source), raw, raw[start : start + length])


def _chip_of(build: Build, chip: Chip | None) -> Chip:
    return build.chip or chip or DEFAULT_CHIP


def show_plan(plan: Plan, backup: Path) -> None:
    """Print the page that is to be read before a migration: maps, partitions, steps, what is kept and lost, time."""
    for title, layout in (("before", plan.before_layout), ("after", plan.after_layout)):
        say(f"{style(title, 'bold')}  {headline(layout)}")
        show_map(layout)
        say()
    _show_table(("partition", "", "before", "after", "why"), [_fate_row(fate) for fate in plan.fates])
    _show_table(("", "step", "at", "bytes", "starts after a cut"), list(_step_rows(plan)), right=(0, 2, 3))
    for title, sentences, look in (
        ("kept", plan.preserved, "green"),
        ("in the backup only", plan.lost, "yellow"),
        ("mind", plan.warnings, "yellow"),
    ):
        for sentence in sentences:
            say(f"{style(title, look)}: {printable(str(sentence))}")
    say()
    say(_dark_sentence(plan))
    say(f"Writes {describe(plan.bytes_written)}; takes about {plan.seconds:.0f} s. Backup: {backup}")


def show_commands(plan: Plan) -> None:
    """Print the same as commands for esptool."""
    say()
    say(
        style(
            "What esptool would be told, with each step’s content in a file of that name (these are not written):",
            "bold",
        )
    )
    for command in plan.commands:
        say(f"  {printable(command)}")


def show_end(journal: Journal, done: Done, verdict: Verdict | None, report: Path | None) -> None:
    """Print what a migration came to."""
    say(f"Wrote {describe(done.written)}; compared {describe(done.verified)} on the chip: all as planned.")
    for offset, size in done.strayed:
        warn(f"Left alone, as the device wrote there meanwhile: {hexadecimal(offset)}–{hexadecimal(offset + size)}")
    if verdict is not None:
        looks = {True: "green", False: "red"}.get(verdict.ok, "yellow") if verdict.ok is not None else "yellow"
        say(style(str(verdict.sentence), looks, "bold"))
        for detail in verdict.details if not verdict.ok else ():
            say(f"  {printable(str(detail))}")
    if report:
        say(f"Report: {report}")
    say(f"To go back: asym-studio migrate --undo {journal.folder}")


@contextmanager
def stopping() -> Iterator[Event]:
    """Let Ctrl-C ask for a stop at the next safe point, instead of ending the program at any; a second one as well.

    So do a request to end the program, and a terminal that is closed.
    """
    stop = Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        stop.set()
        with suppress(OSError):  # the terminal may be gone
            warn("Stopping at the next safe point …")

    names = (name for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
    signals = [number for name in names if signal.getsignal(number := getattr(signal, name)) is not signal.SIG_IGN]
    before = [(number, signal.signal(number, ask)) for number in signals]
    try:
        yield stop
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def layouts_json(layouts: tuple[Layout, Layout]) -> dict[str, Any]:
    """Return the tables before and after as JSON objects."""
    from asym_studio.flash.export.layout_json import layout_json

    return {"before": layout_json(layouts[0]), "after": layout_json(layouts[1])}


def _show_table(head: tuple[str, ...], rows: list[tuple[str, ...]], right: tuple[int, ...] = ()) -> None:
    first, *lines = table_lines(head, rows, right=right)
    say(style(first, "dim"))
    for line in lines:
        say(line)
    say()


def _fate_row(fate: Fate) -> tuple[str, ...]:
    old, new = fate.before, fate.after
    where = ("–" if row is None else f"{hexadecimal(row.offset)}+{hexadecimal(row.size)}" for row in (old, new))
    return (printable(fate.label), fate.kind.value, *where, printable(str(fate.reason)))


def _step_rows(plan: Plan) -> Iterator[tuple[str, ...]]:
    for number, step in enumerate(plan.steps, 1):
        words = printable(f"{step.kind.value} {step.label}: {step.reason}")
        boots = step.boots.value.upper() if step.boots is Boots.NOTHING else step.boots.value
        yield (str(number), words, hexadecimal(step.offset), f"{step.size:,}", boots)


def _dark_sentence(plan: Plan) -> str:
    tried = f"A power cut was tried at {plan.cuts:,} moments"
    if not plan.dark.cuts:
        return f"{tried}: after every one the board starts an app."
    where = "one step" if plan.dark.steps == 1 else f"{plan.dark.steps} steps"
    return (
        f"{tried}: after {plan.dark.cuts:,} of them, in {where} ({plan.dark.seconds:.2f} s), nothing "
        "starts until the migration is resumed."
    )
