"""`asym-studio migrate`: from the layout on boards to another one, nothing lost; resuming that, and undoing it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from asym_studio.board.migration import (
    Journal,
    Prepared,
    begin,
    carry_out,
    demand_unchanged,
    end,
    plan_json,
    prepare,
    undo,
    write_commands,
)
from asym_studio.board.migration.several import Several, Wishes
from asym_studio.board.ports import board_ports
from asym_studio.board.session import Session
from asym_studio.cli.benching import (
    run_until_over,
    run_until_planned,
    show_bench,
    show_ends,
    station_json,
    status_of,
    write_all_commands,
)
from asym_studio.cli.boarding import (
    Reach,
    bench_options,
    session_with,
    shown_job,
    stoppable_job,
    stopping,
    target_store,
)
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.migrating import (
    GivenImage,
    given_images,
    images_json,
    layouts_json,
    show_commands,
    show_cost,
    show_end,
    show_images,
    show_plan,
)
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import DONE, NO, UsageWrong
from asym_studio.cli.source import read_good
from asym_studio.cli.terminal import is_terminal, print_json, say, warn
from asym_studio.flash.errors import BoardUnreachable, message
from asym_studio.flash.settings import Given


@dataclass(frozen=True)
class _Manner:
    """How it is to be done: only planned, without a question, said as JSON; where the commands go."""

    plan_only: bool
    yes: bool
    as_json: bool
    commands: Path | None


@dataclass(frozen=True)
class _Wish:
    """What is to be done, and which images that takes."""

    table: str
    wishes: Wishes
    images: tuple[GivenImage | None, GivenImage | None]


@click.command("migrate", cls=HelpfulCommand, short_help="Bring boards to another layout, nothing lost.")
@click.argument("table", metavar="[TABLE]", required=False)
@click.option("--app", metavar="FILE", help="The app for its slot; none: no other.  [default: attached, or what runs]")
@click.option("--updater", metavar="FILE", help="The updater for its slot; none: no other.  [default: attached]")
@click.option("--drop", metavar="LABEL", multiple=True, help="This partition's content may be lost (not its backup).")
@click.option("--rename", metavar="OLD=NEW", multiple=True, help="Which old partition becomes which new one.")
@click.option("--empty", metavar="LABEL", multiple=True, help="This new partition starts empty, whatever there was.")
@click.option("--correct-header", is_flag=True, help="Write the chip's flash size into the bootloader's header, too.")
@click.option("--plan-only", is_flag=True, help="Back up, plan, show the plan; write nothing.")
@click.option("--commands", metavar="DIR", help="Write the same for esptool into a new folder: scripts and files.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--resume", metavar="JOURNAL", help="Go on with a migration that was interrupted.")
@click.option("--undo", "back", metavar="JOURNAL", help="Bring the board back to what it was before a migration.")
@given_options
@bench_options
@json_option
def migrate_command(  # noqa: PLR0913 — one per option
    *,
    table: str | None,
    app: str | None,
    updater: str | None,
    drop: tuple[str, ...],
    rename: tuple[str, ...],
    empty: tuple[str, ...],
    correct_header: bool,
    plan_only: bool,
    commands: str | None,
    yes: bool,
    resume: str | None,
    back: str | None,
    given: Given,
    reach: Reach,
    ports: tuple[str, ...],
    all_boards: bool,
    as_json: bool,
) -> int:
    """Bring a board to the layout in TABLE: content is kept, moved, grown; apps are installed; nothing is lost.

    The whole flash is backed up first. The plan is proved against power cuts at every moment, shown, and done after a
    yes. Whatever interrupts it, --resume goes on, and --undo goes back. With several boards (--port for each, or
    --all-boards), each one gets its own backup, plan and journal.
    """
    _demand_one_task(table, resume, back)
    if table is None:
        _demand_one_board(ports, all_boards=all_boards)
        said = (app, updater, *drop, *rename, *empty, correct_header, plan_only, commands, given != Given())
        _demand_no_wishes(any(said))
        return _go_on(Path(resume or back or ""), reach, undoing=back is not None, as_json=as_json)
    manner = _Manner(plan_only, yes, as_json, Path(commands) if commands is not None else None)
    if not (yes or plan_only):
        _demand_somebody_to_ask(as_json=as_json)
    opened = read_good(table, given)
    images = given_images(opened.layout, table, given.chip, app, updater)
    wishes = Wishes(
        opened,
        app=images[0].file.image if images[0] else None,
        updater=images[1].file.image if images[1] else None,
        rename=_pairs(rename),
        drop=frozenset(drop),
        empty=frozenset(empty),
        correct_header=correct_header,
        files=tuple(image.file.source for image in images if image),
        options=reach.options(),
        watch=reach.after == "hard-reset",
    )
    wish = _Wish(table, wishes, images)
    if all_boards or len(ports) > 1:
        return _migrate_several(wish, _all_ports(ports) if all_boards else ports, manner)
    return _migrate(wish, reach, manner)


def _migrate(wish: _Wish, reach: Reach, manner: _Manner) -> int:
    with session_with(reach) as session:
        with shown_job() as job:
            prepared = prepare(session, target_store(), wish.wishes.opened, wish.wishes.target(), job=job)
        _show_wish(wish, manner)
        if not manner.as_json:
            show_plan(prepared.plan)
            show_cost(prepared.plan, prepared.backup.folder)
        if manner.commands:
            write_commands(manner.commands, prepared.plan, prepared.identity, prepared.backup.folder)
        if manner.plan_only:
            return _only_the_plan(prepared, wish, manner)
        if not _agreed(manner, "Migrate now?"):
            return NO
        demand_unchanged(wish.wishes.files)
        journal = begin(prepared)
        if not manner.as_json:
            say(f"Journal: {journal.folder}")
        return _do(session, journal, reach, as_json=manner.as_json)


def _migrate_several(wish: _Wish, ports: tuple[str, ...], manner: _Manner) -> int:
    with Several(ports, wish.wishes, store=target_store()) as several:
        with stopping() as stop:
            run_until_planned(several, stop)
        _show_wish(wish, manner)
        planned = [station for station in several.stations if station.planned and not station.failed]
        folders = write_all_commands(manner.commands, planned) if manner.commands else {}
        if not manner.as_json:
            show_bench(several.stations)
        agreed = bool(planned) and not (manner.plan_only or stop.is_set())
        if agreed and not _agreed(manner, f"Migrate {_boards(len(planned))} now?"):
            return NO
        if agreed:
            several.agree()
            with stopping() as stop:
                run_until_over(several, stop)
        return _end_several(several, wish, folders, manner, stopped=stop.is_set())


def _end_several(several: Several, wish: _Wish, folders: dict[str, Path], manner: _Manner, *, stopped: bool) -> int:
    """Say what became of every board, and return the exit status."""
    stations = several.stations
    if manner.as_json:
        boards = [station_json(station, folders.get(station.port)) for station in stations]
        print_json({"boards": boards, "images": images_json(*wish.images)})
    elif several.is_over:
        show_ends(stations)
    else:
        for folder in folders.values():
            say(f"The same for esptool, with all files: {folder} (read README.txt there first)")
        say("Nothing was written to the boards.")
    return status_of(stations, stopped=stopped)


def _all_ports(named: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ports that were named and those of all other connected boards."""
    try:
        connected = tuple(port.name for port in board_ports())
    except BoardUnreachable:
        if not named:
            raise
        connected = ()
    return tuple(dict.fromkeys((*named, *connected)))


def _show_wish(wish: _Wish, manner: _Manner) -> None:
    if not manner.as_json:
        show_images(*wish.images, wish.table)


def _agreed(manner: _Manner, question: str) -> bool:
    if manner.yes or click.confirm(question, default=False):
        return True
    say("Nothing was written.")
    return False


def _boards(count: int) -> str:
    return "this board" if count == 1 else f"these {count} boards"


def _go_on(path: Path, reach: Reach, *, undoing: bool, as_json: bool) -> int:
    journal = Journal.open(path)
    with session_with(reach) as session:
        return _do(session, journal, reach, undoing=undoing, as_json=as_json)


def _do(session: Session, journal: Journal, reach: Reach, *, undoing: bool = False, as_json: bool) -> int:
    """Carry a journal out or go back, watch the board start, and say what came of it."""
    work = undo if undoing else carry_out
    with stoppable_job() as job:
        done = work(session, target_store(), journal, job)
    ending = end(session, journal, done, watch=reach.after == "hard-reset", undone=undoing)
    if as_json:
        report = str(ending.report) if ending.report else None
        print_json({**ending.facts, **layouts_json(ending.layouts), "report": report})
    else:
        show_end(journal.folder, done, ending.verdict, ending.report, undone=undoing)
        if not (undoing or ending.report):
            warn("The report could not be written.")
    return NO if ending.verdict is not None and ending.verdict.ok is False else DONE


def _only_the_plan(prepared: Prepared, wish: _Wish, manner: _Manner) -> int:
    if manner.as_json:
        layouts = (prepared.plan.before_layout, prepared.plan.after_layout)
        print_json(
            {
                **plan_json(prepared.plan),
                "backup": str(prepared.backup.folder),
                "journal": None,
                "result": None,
                **layouts_json(layouts),
                "images": images_json(*wish.images),
                "commands_folder": str(manner.commands) if manner.commands else None,
            }
        )
    else:
        show_commands(prepared.plan, manner.commands)
        say("Nothing was written to the board.")
    return DONE


def _demand_one_board(ports: tuple[str, ...], *, all_boards: bool) -> None:
    if all_boards or len(ports) > 1:
        raise UsageWrong(
            "migrate-one-board",
            message("A journal is that of one board: --resume and --undo take one port."),
            message("Resume or undo the boards one after the other."),
        )


def _demand_one_task(table: str | None, resume: str | None, back: str | None) -> None:
    if sum(1 for given in (table, resume, back) if given is not None) != 1:
        raise UsageWrong(
            "migrate-what",
            message("Give one of a TABLE, --resume JOURNAL and --undo JOURNAL."),
            message("asym-studio migrate TABLE --plan-only shows what would be done."),
        )


def _demand_no_wishes(there_are: object) -> None:
    if there_are:
        raise UsageWrong(
            "migrate-settled",
            message("A journal holds all that was decided; nothing can be added to it, nor can it be planned again."),
            message("Leave out everything beside --resume or --undo but the port and how to talk to it."),
        )


def _demand_somebody_to_ask(*, as_json: bool) -> None:
    if as_json or not is_terminal(sys.stdin):
        raise UsageWrong(
            "migrate-unconfirmed",
            message("A migration is only done after a yes, and there is nobody to ask here."),
            message("Look at the plan with --plan-only, then add --yes."),
        )


def _pairs(texts: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return which old partition becomes which new one. Raises UsageWrong, also where a label is named twice."""
    pairs = tuple(_pair(text) for text in texts)
    for side in zip(*pairs, strict=True):
        if len(set(side)) < len(side):
            raise UsageWrong(
                "rename-wrong",
                message("Two --rename name the same partition."),
                message("Give each old partition one new label, and each new one one old."),
            )
    return pairs


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = text.partition("=")
    if not (old and equals and new):
        raise UsageWrong(
            "rename-wrong",
            message("“{text}” does not say which partition becomes which.", text=text),
            message("Write it like --rename app0=app."),
        )
    return old, new
