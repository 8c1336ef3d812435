"""A migration on the terminal: the images it is given, the page to read before it is done, and what it came to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

from asym_studio.board.migration import Done, Verdict, step_words
from asym_studio.cli.outcome import about
from asym_studio.cli.picture import show_map
from asym_studio.cli.terminal import say, style, table_lines, warn, width
from asym_studio.files.app_files import AppFile, attached_apps, read_app_file
from asym_studio.files.attaching import attached_path
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import StudioError
from asym_studio.flash.export.areas import headline
from asym_studio.flash.export.text import columns, printable
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.units import describe, hexadecimal
from asym_studio.plan.migration import Boots, Fate, Plan

NO_IMAGE = "none"
"""What is given instead of a file to get no image, not even the attached one."""
_NARROW = 44
"""A last column with less room than this goes onto lines of its own."""


@dataclass(frozen=True)
class GivenImage:
    """An image for a slot, and the label it is attached to in the table's file; None if it was named."""

    file: AppFile
    attached: str | None = None


def given_images(
    layout: Layout, table: str, chip: Chip | None, app: str | None, updater: str | None
) -> tuple[GivenImage | None, GivenImage | None]:
    """Return the images for the app's slot and the updater's: the files named, else those attached to the table.

    Raises StudioError, with the file's name noted in it.
    """
    attached = attached_apps(layout)
    folder = Path(table).parent
    return _given(app, attached.app, folder, chip or layout.chip), _given(
        updater, attached.updater, folder, chip or layout.chip
    )


def _given(named: str | None, attached: Attached | None, folder: Path, chip: Chip) -> GivenImage | None:
    if named == NO_IMAGE:
        return None
    if named is not None:
        path, label = Path(named), None
    elif attached is not None:
        path, label = attached_path(attached, folder), attached.label
    else:
        return None
    try:
        return GivenImage(read_app_file(path, chip, label), label)
    except StudioError as error:
        raise about(error, f"{path} (attached to “{label}”)" if label else str(path))  # noqa: B904 — the same error


def show_images(app: GivenImage | None, updater: GivenImage | None, table: str) -> None:
    """Say which attached images are used, and how to do without."""
    for option, given in (("--app", app), ("--updater", updater)):
        if given is not None and given.attached is not None:
            say_wrapped(
                f"Image for “{printable(given.attached)}”: {given.file.path}, attached in {table} "
                f"({option} {NO_IMAGE} does without, {option} FILE takes another)."
            )


def images_json(app: GivenImage | None, updater: GivenImage | None) -> dict[str, Any]:
    """Return which files the images came from; null where there is none."""
    return {
        name: None if given is None else {"file": str(given.file.path), "attached_to": given.attached}
        for name, given in (("app", app), ("updater", updater))
    }


def show_plan(plan: Plan) -> None:
    """Print the page that is to be read before a migration: maps, partitions, steps, what is kept and lost."""
    for title, layout in (("before", plan.before_layout), ("after", plan.after_layout)):
        say(f"{style(title, 'bold')}  {headline(layout)}")
        show_map(layout)
        say()
    show_table(("partition", "", "before", "after", "why"), [_fate_row(fate) for fate in plan.fates])
    say()
    if plan.steps:
        show_table(("", "at", "bytes", "starts after a cut", "step"), list(_step_rows(plan)), right=(0, 1, 2))
        say()
    show_sentences(
        ("kept", plan.preserved, "green"),
        ("in the backup only", plan.lost, "yellow"),
        ("mind", plan.warnings, "yellow"),
    )
    say()


def show_sentences(*groups: tuple[str, Iterable[object], str]) -> None:
    """Print groups of sentences, each with its title before it."""
    for title, sentences, look in groups:
        for sentence in sentences:
            say_wrapped(f"{title}: {printable(str(sentence))}", look=look, styled=len(title))


def show_cost(plan: Plan, backup: Path) -> None:
    """Print what a plan costs one board, and where that board's backup is."""
    show_dark(plan)
    say(f"Writes {describe(plan.bytes_written)}; takes about {plan.seconds:.0f} s.")
    say(f"Backup: {backup}")


def show_dark(plan: Plan) -> None:
    """Print in which moments the board starts nothing."""
    say_wrapped(_dark_sentence(plan))


def show_commands(plan: Plan, folder: Path | None) -> None:
    """Print the same as commands for esptool, and where their files are."""
    say()
    if folder is not None:
        say(f"The same for esptool, with all files: {folder} (read README.txt there first)")
        return
    say(style("The same for esptool (--commands DIR writes scripts and the files):", "bold"))
    for command in plan.commands:
        say(f"  {printable(command)}")


def show_end(journal: Path, done: Done, verdict: Verdict | None, report: Path | None, *, undone: bool = False) -> None:
    """Print what a migration came to."""
    said = "as it was before" if undone else "all as planned"
    say(f"Wrote {describe(done.written)}; compared {describe(done.verified)} on the chip: {said}.")
    for offset, size in done.strayed:
        warn(f"Left alone, as the device wrote there meanwhile: {hexadecimal(offset)}–{hexadecimal(offset + size)}")
    show_verdict(verdict)
    if report:
        say(f"Report: {report}")
    if not undone:
        say(f"To go back: asym-studio migrate --undo {journal}")


def show_verdict(verdict: Verdict | None, before: str = "") -> None:
    """Print what the board said when it started; details where that was not what it should."""
    if verdict is None:
        return
    looks = {True: "green", False: "red"}.get(verdict.ok, "yellow") if verdict.ok is not None else "yellow"
    say(before + style(str(verdict.sentence), looks, "bold"))
    for detail in verdict.details if not verdict.ok else ():
        say(f"  {printable(str(detail))}")


def layouts_json(layouts: tuple[Layout, Layout]) -> dict[str, Any]:
    """Return the tables before and after as JSON objects."""
    from asym_studio.flash.export.layout_json import layout_json

    return {"before": layout_json(layouts[0]), "after": layout_json(layouts[1])}


def say_wrapped(text: str, *, look: str = "", styled: int = 0) -> None:
    """Print a sentence in lines as wide as the terminal; the first `styled` characters in that look."""
    for number, line in enumerate(
        wrap(text, width(), subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    ):
        if number == 0 and look:
            say(style(line[:styled], look) + line[styled:])
        else:
            say(line)


def show_table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], right: tuple[int, ...] = ()) -> None:
    """Print a table whose last column is text: wrapped, or on lines of its own where there is little room."""
    cells = [row[:-1] for row in rows]
    first, *lines = table_lines(head[:-1], cells, right=right)
    used = max((columns(line) for line in (first, *lines)), default=0) + 2
    room = width() - used
    apart = room < _NARROW
    say(style(first if apart else f"{first.ljust(used)}{head[-1]}", "dim"))
    indent = max(columns(row[0]) for row in (head, *rows)) + 2 if apart else used
    for line, row in zip(lines, rows, strict=True):
        text = wrap(row[-1], max(_NARROW, width() - indent), break_long_words=False, break_on_hyphens=False)
        if not apart and text:
            line += " " * (used - columns(line)) + text.pop(0)  # noqa: PLW2901 — its end belongs to it
        say(line)
        for more in text:
            say(style(" " * indent + more, *(("dim",) if apart else ())))


def _fate_row(fate: Fate) -> tuple[str, ...]:
    old, new = fate.before, fate.after
    where = ("–" if row is None else f"{hexadecimal(row.offset)}+{hexadecimal(row.size)}" for row in (old, new))
    return (printable(fate.label), fate.kind.value, *where, printable(str(fate.reason)))


def _step_rows(plan: Plan) -> Iterator[tuple[str, ...]]:
    for number, step in enumerate(plan.steps, 1):
        boots = step.boots.value.upper() if step.boots is Boots.NOTHING else step.boots.value
        words = step_words(step.kind.value, step.label, step.reason)
        yield (str(number), hexadecimal(step.offset), f"{step.size:,}", boots, words)


def _dark_sentence(plan: Plan) -> str:
    if not plan.steps:
        return "The board is exactly that already: nothing has to be written."
    tried = f"A power cut was tried at {plan.cuts:,} moments"
    if not plan.dark.cuts:
        return f"{tried}: after every one the board starts an app."
    where = "one step" if plan.dark.steps == 1 else f"{plan.dark.steps} steps"
    return (
        f"{tried}: after {plan.dark.cuts:,} of them, in {where} ({plan.dark.seconds:.2f} s), nothing "
        "starts until the migration is resumed."
    )
