"""`board backup`, `board backups` and `board restore`."""

from __future__ import annotations

from pathlib import Path

import click

from asym_studio.board.backup import Store, Taken, open_backup, take_backup
from asym_studio.board.backup.store import new_name, now
from asym_studio.board.backup.taking import Wish
from asym_studio.board.operations import restore
from asym_studio.cli.boarding import (
    Reach,
    outcome_json,
    reach_options,
    read_file,
    session_with,
    show_outcome,
    shown_job,
    stoppable_job,
    target_store,
)
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.terminal import print_json, say, warn
from asym_studio.flash.units import MB, describe

_LARGEST_IMAGE = 128 * MB


@click.command("backup", cls=HelpfulCommand, short_help="Back up the whole flash, verified.")
@click.option("-o", "out", metavar="DIR", help="Put it there.  [default: among this board's backups]")
@click.option("--full", is_flag=True, help="Read every byte, also where a hash says that it is known.")
@click.option(
    "--image", "images", metavar="FILE", multiple=True, help="An image that may be on the board: not read again."
)
@reach_options
@json_option
def backup_command(out: str | None, full: bool, images: tuple[str, ...], reach: Reach, as_json: bool) -> int:
    """Back up the whole flash of a board: flash.bin, which esptool can restore, and manifest.json.

    What is known already (blank flash, earlier backups of this board) is compared by hashes on the chip and not read.
    An interrupted backup goes on where it stopped.
    """
    at_hand = tuple(read_file(image, _LARGEST_IMAGE) for image in images)
    with shown_job() as job, session_with(reach) as session:
        taken = take_backup(session, target_store(), Wish("backup", full, at_hand, _target(out)), job)
    if as_json:
        print_json(_taken_json(taken))
        return DONE
    say(f"Backed up and verified: {taken.backup.folder}")
    say(f"  read {describe(taken.read)}, known already {describe(taken.skipped)}, {taken.seconds:.1f} s")
    warn("It may hold Wi-Fi passwords and keys. Only you can read it; keep it so.")
    return DONE


@click.command("backups", cls=HelpfulCommand, short_help="List the backups by board.")
@json_option
def backups_command(as_json: bool) -> int:
    """List all backups by board, the latest first."""
    boards = Store.default().boards()
    if as_json:
        print_json(
            {
                "boards": [
                    {
                        "mac": mac,
                        "backups": [
                            {
                                "folder": str(backup.folder),
                                "date": backup.manifest.date,
                                "full": backup.manifest.full,
                                "reason": backup.manifest.reason,
                                "chip": backup.manifest.chip,
                                "flash_size": backup.manifest.flash_size,
                            }
                            for backup in backups
                        ],
                    }
                    for mac, backups in boards.items()
                ]
            }
        )
        return DONE
    for mac, backups in boards.items():
        say(f"{mac} ({backups[0].manifest.chip})")
        for backup in backups:
            kind = "whole flash" if backup.manifest.full else "what was overwritten"
            say(f"  {backup.manifest.date}  {kind}  {backup.manifest.reason}  {backup.folder}")
    if not boards:
        say("There are no backups yet.")
    return DONE


@click.command("restore", cls=HelpfulCommand, short_help="Bring a backup back; writes only what differs.")
@click.argument("backup", metavar="BACKUP")
@click.option("--only", metavar="LABEL", help="Only that partition.")
@click.option("--to-another-board", is_flag=True, help="Allow a backup of another board of the same kind.")
@reach_options
@json_option
def restore_command(backup: str, only: str | None, to_another_board: bool, reach: Reach, as_json: bool) -> int:
    """Bring a backup back onto its board. Only sectors that differ are written, and each is verified.

    BACKUP is a backup's folder, its flash.bin, or a dump of a whole flash. What is overwritten is backed up first.
    """
    found = open_backup(Path(backup))
    with session_with(reach) as session, stoppable_job() as job:
        outcome = restore(session, target_store(), found, only=only, to_another_board=to_another_board, job=job)
    if as_json:
        print_json(outcome_json(outcome))
    else:
        show_outcome(outcome)
    return DONE


def _target(out: str | None) -> Path | None:
    """Return the backup's own folder: DIR if it is new or empty, else a new one in it."""
    if out is None:
        return None
    folder = Path(out).absolute()
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return folder
    return new_name(folder, now())


def _taken_json(taken: Taken) -> dict[str, object]:
    return {
        "folder": str(taken.backup.folder),
        "bytes_read": taken.read,
        "bytes_skipped": taken.skipped,
        "seconds": round(taken.seconds, 3),
    }
