"""`asym-studio migrate`: from the layout on a board to another one, nothing lost; resuming that, and undoing it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import click

from asym_studio.board.listening import listen
from asym_studio.board.migration import (
    Done,
    Journal,
    Prepared,
    Verdict,
    begin,
    carry_out,
    demand_unchanged,
    judge,
    layouts_of,
    plan_json,
    prepare,
    result_json,
    undo,
    unheard,
    write_report,
)
from asym_studio.board.migration.executing import backed_up
from asym_studio.board.session import Session
from asym_studio.cli.boarding import Reach, reach_options, session_with, shown_job, target_store
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.migrating import (
    ImageFile,
    layouts_json,
    read_image_file,
    show_commands,
    show_end,
    show_plan,
    stopping,
)
from asym_studio.cli.options import given_options, json_option
from asym_studio.cli.outcome import DONE, INTERRUPTED, NO, UsageWrong, show_error
from asym_studio.cli.source import read_good
from asym_studio.cli.terminal import is_terminal, print_json, say, warn
from asym_studio.flash.errors import JobInterrupted, StudioError, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened
from asym_studio.flash.settings import Given
from asym_studio.plan.migration import Target


@click.command("migrate", cls=HelpfulCommand, short_help="Bring a board to another layout, nothing lost.")
@click.argument("table", metavar="[TABLE]", required=False)
@click.option("--app", metavar="FILE", help="The app for its slot.  [default: the one that runs]")
@click.option("--updater", metavar="FILE", help="The updater for its slot.")
@click.option("--drop", metavar="LABEL", multiple=True, help="This partition's content may be lost (not its backup).")
@click.option("--rename", metavar="OLD=NEW", multiple=True, help="Which old partition becomes which new one.")
@click.option("--correct-header", is_flag=True, help="Write the chip's flash size into the bootloader's header, too.")
@click.option("--plan-only", is_flag=True, help="Back up, plan, show the plan; write nothing.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--resume", metavar="JOURNAL", help="Go on with a migration that was interrupted.")
@click.option("--undo", "back", metavar="JOURNAL", help="Bring the board back to what it was before a migration.")
@given_options
@reach_options
@json_option
def migrate_command(  # noqa: PLR0913 — one per option
    *,
    table: str | None,
    app: str | None,
    updater: str | None,
    drop: tuple[str, ...],
    rename: tuple[str, ...],
    correct_header: bool,
    plan_only: bool,
    yes: bool,
    resume: str | None,
    back: str | None,
    given: Given,
    reach: Reach,
    as_json: bool,
) -> int:
    """Bring a board to the layout in TABLE: content is kept, moved, grown; apps are installed; nothing is lost.

    The whole flash is backed up first. The plan is proved against power cuts at every moment, shown, and done after a
    yes. Whatever interrupts it, --resume goes on, and --undo goes back.
    """
    _demand_one_task(table, resume, back)
    if table is None:
        return _go_on(Path(resume or back or ""), reach, undoing=back is not None, as_json=as_json)
    if not (yes or plan_only):
        _demand_somebody_to_ask(as_json=as_json)
    opened = read_good(table, given)
    app_file, updater_file = (read_image_file(file, given.chip) for file in (app, updater))
    target = Target(
        opened.layout,
        app_file.image if app_file else None,
        updater_file.image if updater_file else None,
        rename=MappingProxyType(dict(_pair(text) for text in rename)),
        drop=frozenset(drop),
        correct_header=correct_header,
    )
    return _migrate(opened, target, (app_file, updater_file), reach, plan_only=plan_only, yes=yes, as_json=as_json)


def _migrate(
    opened: Opened,
    target: Target,
    files: Sequence[ImageFile | None],
    reach: Reach,
    *,
    plan_only: bool,
    yes: bool,
    as_json: bool,
) -> int:
    with session_with(reach) as session:
        with shown_job() as job:
            prepared = prepare(session, target_store(), opened, target, job=job)
        if not as_json:
            show_plan(prepared.plan, prepared.backup.folder)
        if plan_only:
            return _only_the_plan(prepared, as_json=as_json)
        if not (yes or click.confirm("Migrate now?", default=False)):
            say("Nothing was written.")
            return NO
        demand_unchanged([(file.path, file.raw) for file in files if file])
        journal = begin(prepared)
        if not as_json:
            say(f"Journal: {journal.folder}")
        return _do(session, journal, reach, as_json=as_json)


def _go_on(path: Path, reach: Reach, *, undoing: bool, as_json: bool) -> int:
    journal = Journal.open(path)
    with session_with(reach) as session:
        return _do(session, journal, reach, undoing=undoing, as_json=as_json)


def _do(session: Session, journal: Journal, reach: Reach, *, undoing: bool = False, as_json: bool) -> int:
    """Carry a journal out or go back, watch the board start, and say what came of it."""
    work = undo if undoing else carry_out
    with stopping() as stop:
        try:
            with shown_job(stop) as job:
                done = work(session, target_store(), journal, job)
        except JobInterrupted as error:
            if not stop.is_set():
                raise
            show_error(error, as_json=as_json)
            return INTERRUPTED
    layouts = layouts_of(journal.head, backed_up(journal.head))
    verdict = _watch(session, journal, layouts[0] if undoing else layouts[1], reach, undoing=undoing)
    return _end(journal, done, verdict, layouts, undoing=undoing, as_json=as_json)


def _watch(session: Session, journal: Journal, layout: Layout, reach: Reach, *, undoing: bool) -> Verdict | None:
    """Reset the board and say what it starts; None where it is not to be reset."""
    if reach.after != "hard-reset":
        return None
    port = session.port
    session.close(reset=False)
    try:
        log = listen(port)
    except StudioError as error:
        return unheard(error.message)
    return judge(log, None if undoing else journal.head.expected, layout)


def _end(
    journal: Journal,
    done: Done,
    verdict: Verdict | None,
    layouts: tuple[Layout, Layout],
    *,
    undoing: bool,
    as_json: bool,
) -> int:
    report = None if undoing else _report(journal, layouts, done, verdict)
    if as_json:
        found = result_json(journal, done, verdict, undone=undoing)
        print_json({**found, **layouts_json(layouts), "report": str(report) if report else None})
    else:
        show_end(journal, done, verdict, report)
    return NO if verdict is not None and verdict.ok is False else DONE


def _report(journal: Journal, layouts: tuple[Layout, Layout], done: Done, verdict: Verdict | None) -> Path | None:
    try:
        return write_report(journal, layouts, done, verdict)
    except OSError as error:
        warn(f"The report could not be written: {error.strerror or error}")
        return None


def _only_the_plan(prepared: Prepared, *, as_json: bool) -> int:
    if as_json:
        layouts = (prepared.plan.before_layout, prepared.plan.after_layout)
        facts = plan_json(prepared.plan)
        print_json(
            {**facts, "backup": str(prepared.backup.folder), "journal": None, "result": None, **layouts_json(layouts)}
        )
    else:
        show_commands(prepared.plan)
        say("Nothing was written.")
    return DONE


def _demand_one_task(table: str | None, resume: str | None, back: str | None) -> None:
    if sum(1 for given in (table, resume, back) if given is not None) != 1:
        raise UsageWrong(
            "migrate-what",
            message("Give one of a TABLE, --resume JOURNAL and --undo JOURNAL."),
            message("asym-studio migrate TABLE --plan-only shows what would be done."),
        )


def _demand_somebody_to_ask(*, as_json: bool) -> None:
    if as_json or not is_terminal(sys.stdin):
        raise UsageWrong(
            "migrate-unconfirmed",
            message("A migration is only done after a yes, and there is nobody to ask here."),
            message("Look at the plan with --plan-only, then add --yes."),
        )


def _pair(text: str) -> tuple[str, str]:
    old, equals, new = text.partition("=")
    if not (old and equals and new):
        raise UsageWrong(
            "rename-wrong",
            message("“{text}” does not say which partition becomes which.", text=text),
            message("Write it like --rename app0=app."),
        )
    return old, new
