"""Several boards on the terminal: a line for each while they work, one page to read, and what each came to."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import wrap
from threading import Event
from typing import TYPE_CHECKING, Any

from asym_studio.board.migration import plan_json, write_commands
from asym_studio.board.migration.several import Failed, Planned, Several, Station
from asym_studio.cli.migrating import layouts_json, show_dark, show_plan, show_sentences, show_table, show_verdict
from asym_studio.cli.outcome import DONE, INTERRUPTED, NO, NO_BOARD, RESUMABLE, UNUSABLE, error_json, exit_status
from asym_studio.cli.terminal import is_terminal, say, style, warn, width
from asym_studio.flash.errors import Message
from asym_studio.flash.export.text import printable
from asym_studio.flash.units import describe, human

if TYPE_CHECKING:
    from rich.console import RenderableType

_PATIENCE = 0.2
"""Seconds between two looks at whether Ctrl-C was pressed."""
_WORST_FIRST = (RESUMABLE, NO_BOARD, UNUSABLE, NO)
_BAR = 20


def run_until_planned(several: Several, stop: Event) -> None:
    """Let the boards look, back up and plan, and show how far they are."""
    _run(several, stop, planning=True)


def run_until_over(several: Several, stop: Event) -> None:
    """Let the boards work until the last one is done, and show how far they are."""
    _run(several, stop, planning=False)


def _run(several: Several, stop: Event, *, planning: bool) -> None:
    cancelled = False
    with _shown(several) as refresh:
        while not (several.is_over or (planning and several.is_planned)):
            several.events(_PATIENCE)
            refresh()
            if stop.is_set() and not cancelled:
                cancelled = True
                several.cancel()


@contextmanager
def _shown(several: Several) -> Iterator[Any]:
    """Give what draws the boards' lines anew; where nobody looks, nothing is drawn."""
    if not is_terminal(sys.stderr):
        yield lambda: None
        return
    from rich.console import Console
    from rich.live import Live

    with Live(console=Console(stderr=True), transient=True, auto_refresh=False) as live:
        yield lambda: live.update(_lines(several.stations), refresh=True)


def _lines(stations: Sequence[Station]) -> RenderableType:
    from rich.progress_bar import ProgressBar
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    grid.add_column(width=_BAR)
    grid.add_column(no_wrap=True, justify="right", width=8)
    for station in stations:
        progress = station.progress
        bar = ProgressBar(progress.total, progress.done, width=_BAR) if progress and progress.total else ""
        left = f"{progress.left:.0f} s" if progress and progress.left is not None else ""
        grid.add_row(Text(printable(station.name)), Text(printable(str(_doing(station)))), bar, left)
    return grid


def _doing(station: Station) -> str | Message:
    if station.failed is not None:
        return f"{station.failed.failure.code}: {station.failed.failure.message}"
    if station.progress is not None:
        return station.progress.title
    return station.phase.value


# --- the page


def show_bench(stations: Sequence[Station]) -> None:
    """Print the page to read before: the first board's plan, then what differs from board to board."""
    planned = [station.planned for station in stations if station.planned and not station.failed]
    if not planned:
        return
    show_plan(planned[0].plan)
    show_dark(planned[0].plan)
    say()
    show_table(
        ("board", "writes", "time", "dark", "port, and why not"),
        [_planned_row(station) for station in stations],
        right=(1, 2, 3),
    )
    say()
    for station in stations:
        if station.planned and station.planned is not planned[0]:
            _show_different(station.name, station.planned, planned[0])
        if station.planned:
            say(f"Backup of {station.name}: {station.planned.backup}")


def _planned_row(station: Station) -> tuple[str, ...]:
    if station.planned is None or station.failed is not None:
        why = station.failed.failure.message if station.failed else "no plan"
        return (printable(station.name), "refused", "", "", f"{printable(station.port)} — {printable(str(why))}")
    plan = station.planned.plan
    dark = f"{plan.dark.seconds:.2f} s" if plan.dark.cuts else "none"
    return (printable(station.name), human(plan.bytes_written), f"{plan.seconds:.0f} s", dark, printable(station.port))


def _show_different(name: str, mine: Planned, first: Planned) -> None:
    groups = (
        ("kept", mine.plan.preserved, first.plan.preserved, "green"),
        ("in the backup only", mine.plan.lost, first.plan.lost, "yellow"),
        ("mind", mine.plan.warnings, first.plan.warnings, "yellow"),
    )
    for title, sentences, known, look in groups:
        others = [sentence for sentence in sentences if sentence not in known]
        show_sentences((f"{name} {title}", others, look))
    if [(step.kind, step.label) for step in mine.plan.steps] != [(s.kind, s.label) for s in first.plan.steps]:
        say(f"{name}: other steps, {len(mine.plan.steps)} in all, as its content differs.")


# --- what it came to


def show_ends(stations: Sequence[Station]) -> None:
    """Print what became of each board."""
    for station in stations:
        say(style(f"{printable(station.name)}  {printable(station.port)}", "bold"))
        if station.failed is not None:
            show_failure(station.failed)
        elif station.ended is not None:
            done = station.ended.done
            say(f"  Wrote {describe(done.written)}; compared {describe(done.verified)} on the chip: all as planned.")
            show_verdict(station.ended.verdict, "  ")
            if station.ended.report:
                say(f"  Report: {station.ended.report}")
            say(f"  To go back: asym-studio migrate --undo {station.ended.journal}")


def show_failure(failed: Failed) -> None:
    """Print why it is over for a board."""
    failure = failed.failure
    title = f"error[{failure.code}]"
    first, *others = _wrapped(f"  {title}: {failure.message}")
    warn(first.replace(title, style(title, "red", "bold", to=sys.stderr), 1))
    for line in (*others, *(_wrapped(f"  → {failure.remedy}") if str(failure.remedy) else ())):
        warn(line)


def _wrapped(text: str) -> list[str]:
    return wrap(text, width(), subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


def station_json(station: Station, commands: Path | None = None) -> dict[str, Any]:
    """Return the JSON object of one board: as that of a single one, or with its error."""
    identity = station.identity
    found: dict[str, Any] = {
        "port": station.port,
        "identity": identity and {"chip": identity.chip.name, "mac": identity.mac, "flash_size": identity.flash_size},
    }
    if station.ended is not None:
        report = str(station.ended.report) if station.ended.report else None
        found |= {**station.ended.facts, **layouts_json(station.ended.layouts), "report": report}
    elif station.planned is not None:
        plan = station.planned.plan
        found |= {
            **plan_json(plan),
            **layouts_json((plan.before_layout, plan.after_layout)),
            "backup": str(station.planned.backup),
            "journal": str(station.journal) if station.journal else None,
            "result": None,
        }
    if station.failed is not None:
        found["error"] = error_json(station.failed.failure.error())
    if commands is not None:
        found["commands_folder"] = str(commands)
    return found


def status_of(stations: Sequence[Station], *, stopped: bool) -> int:
    """Return the exit status: 4 before 3 before 2 before 1; 130 if Ctrl-C stopped it."""
    found = {_status(station) for station in stations}
    if stopped and RESUMABLE in found:
        return INTERRUPTED
    return next((status for status in _WORST_FIRST if status in found), DONE)


def _status(station: Station) -> int:
    if station.failed is not None:
        return exit_status(station.failed.failure.error())
    verdict = station.ended.verdict if station.ended else None
    return NO if verdict is not None and verdict.ok is False else DONE


def write_all_commands(folder: Path, stations: Sequence[Station]) -> dict[str, Path]:
    """Write the planned boards' commands into a folder each, by MAC; return those folders by port."""
    found = {}
    for station in stations:
        if station.planned is not None and station.identity is not None:
            inner = folder / station.name.replace(":", "-")
            found[station.port] = write_commands(inner, station.planned.plan, station.identity, station.planned.backup)
    return found
