"""Before the first write: looking at a board, backing it up, planning, and putting the plan into a journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from asym_studio.board.backup import Backup, Store, take_backup
from asym_studio.board.backup.taking import Wish
from asym_studio.board.identity import Identity
from asym_studio.board.inspection import read_layout
from asym_studio.board.job import Job
from asym_studio.board.migration.journal import Head, Journal, Moved, Stage, plan_hash
from asym_studio.board.refusals import demand_table_for
from asym_studio.board.session import Session
from asym_studio.board.writing import Piece, demand_writable
from asym_studio.files.store import read_bounded
from asym_studio.flash.errors import BoardRefused, InputUnreadable, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import MAX_TABLE_FILE, Opened
from asym_studio.flash.table import Partition
from asym_studio.plan.migration import BoardState, FateKind, Plan, Rates, Security, Target, plan_migration

_COPIED = (FateKind.MOVED, FateKind.GROWN, FateKind.SHRUNK)


@dataclass(frozen=True)
class Prepared:
    """A board that was looked at, its backup, and what is to be done to it. Nothing was written yet."""

    identity: Identity
    backup: Backup
    state: BoardState
    plan: Plan


def prepare(
    session: Session,
    store: Store,
    opened: Opened,
    target: Target,
    *,
    rollback: bool | None = None,
    job: Job | None = None,
) -> Prepared:
    """Back a board up and plan its way to a table. `target` holds the images and wishes; its layout is `opened`'s.

    Raises MigrationRefused and other StudioErrors; the board is not written to.
    """
    demand_writable(session)
    job = job or Job()
    layout, _ = read_layout(session)
    demand_table_for(session.identity, opened, layout.table)
    images = [image for image in (target.app, target.updater) if image]
    taken = take_backup(session, store, Wish("before migration", images=images, reuse=True), job)
    state = BoardState(layout, taken.data, rollback, _security(session), session.traffic.read)
    job.stage(message("Planning, and proving the plan"), 0)
    wanted = replace(target, layout=_on_board(opened.layout, layout))
    plan = plan_migration(state, wanted, Rates(baud=session.baud))
    return Prepared(session.identity, taken.backup, state, plan)


def begin(prepared: Prepared, root: Path | None = None) -> Journal:
    """Put the plan into a journal, by which it is carried out. Raises InputUnreadable (`journal-not-writable`)."""
    identity, plan = prepared.identity, prepared.plan
    stages = tuple(
        Stage(
            tuple(Piece(piece.offset, piece.data) for piece in step.pieces),
            step.kind.value,
            f"{step.label}: {step.reason}",
            step.boots.value,
        )
        for step in plan.steps
    )
    head = Head(
        chip=identity.chip.name,
        mac=identity.mac,
        flash_size=len(prepared.state.flash),
        backup=prepared.backup.folder,
        before=plan.before,
        plan=plan_hash(stages),
        stages=stages,
        moved=tuple(_moved(plan)),
        expected=_expected(plan),
        summary=plan_json(plan),
    )
    if prepared.backup.manifest.files[0].sha256 != plan.before:
        raise BoardRefused(
            "backup-not-of-the-plan",
            message("The backup is not what the plan was made for."),
            message("Start anew."),
        )
    return Journal.create(head, root)


def plan_json(plan: Plan) -> dict[str, Any]:
    """Return the JSON object of a plan, as `migrate --plan-only --json` prints it; bytes and seconds."""
    return {
        "steps": [
            {
                "kind": step.kind.value,
                "partition": step.label,
                "offset": step.offset,
                "size": step.size,
                "reason": str(step.reason),
                "boots": step.boots.value,
                "boots_after": step.after.value,
                "cuts": step.cuts,
                "dark_cuts": step.dark,
                "seconds": round(step.seconds, 3),
            }
            for step in plan.steps
        ],
        "preserved": [str(sentence) for sentence in plan.preserved],
        "lost": [str(sentence) for sentence in plan.lost],
        "warnings": [str(sentence) for sentence in plan.warnings],
        "partitions": [_fate_json(plan, row) for row in range(len(plan.fates))],
        "dark_windows": [
            {"step": number, "cuts": step.dark, "seconds": round(step.dark_seconds, 3)}
            for number, step in enumerate(plan.steps)
            if step.risk
        ],
        "cuts_tried": plan.cuts,
        "bytes_written": plan.bytes_written,
        "bytes_read": plan.bytes_read,
        "estimated_seconds": round(plan.seconds, 1),
        "app_offset": plan.app_offset,
        "commands": list(plan.commands),
    }


def _fate_json(plan: Plan, row: int) -> dict[str, Any]:
    fate = plan.fates[row]
    return {
        "fate": fate.kind.value,
        "label": fate.label,
        "before": fate.before and _row_json(fate.before),
        "after": fate.after and _row_json(fate.after),
        "preserved": fate.preserved,
        "lost": fate.lost,
        "reason": str(fate.reason),
    }


def _row_json(row: Partition) -> dict[str, Any]:
    return {"label": row.label, "type": row.type_name, "offset": row.offset, "size": row.size}


def _moved(plan: Plan) -> Sequence[Moved]:
    """Return where content is copied from: what the device writes there while it is copied would be lost."""
    return [
        Moved(fate.before.label, fate.before.offset, fate.before.size)
        for fate in plan.fates
        if fate.before and fate.after and fate.kind in _COPIED
    ]


def _expected(plan: Plan) -> tuple[str, int] | None:
    labels = [row.label for row in plan.after_layout.table if row.offset == plan.app_offset]
    return (labels[0], plan.app_offset) if labels else None


def _on_board(wanted: Layout, board: Layout) -> Layout:
    """Return the wanted table on the board that there is."""
    return replace(wanted, chip=board.chip, flash_size=board.flash_size, header_flash_size=board.header_flash_size)


def _security(session: Session) -> Security:
    found = session.identity.security
    return Security(found.secure_boot, found.flash_encryption, found.secure_download)


def demand_unchanged(files: Sequence[tuple[Path, bytes]]) -> None:
    """Raise InputUnreadable (`image-changed`) if a file that a plan was made with is not what it was then."""
    for path, data in files:
        if read_bounded(path, MAX_TABLE_FILE) != data:
            raise InputUnreadable(
                "image-changed",
                message("“{path}” has changed since the plan was made. Nothing was written.", path=str(path)),
                message("Start again, with the files as they are to be."),
            )
