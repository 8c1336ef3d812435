"""Why something is not done to a board: every check that comes before a write, and its sentence."""

from __future__ import annotations

from asym_studio.board.backup import Backup
from asym_studio.board.identity import Identity
from asym_studio.flash.chips import Chip, chip_of_image_id
from asym_studio.flash.dump import find_bootloader
from asym_studio.flash.errors import BoardRefused, BoardWithout, Severity, StudioError, TableRefused, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened, SourceKind
from asym_studio.flash.rules import check
from asym_studio.flash.rules.codes import IMAGE_CODES
from asym_studio.flash.settings import read_settings
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import describe, hexadecimal


def demand_table_for(identity: Identity, opened: Opened, current: PartitionTable | None) -> None:
    """Raise BoardRefused if a table was made for another chip, another flash size or another place."""
    layout = opened.layout
    said_chip = _chip_said(opened)
    if said_chip is not None and said_chip != identity.chip:
        raise BoardRefused(
            "table-for-another-chip",
            message(
                "The table is for {table}, the board has an {board}.", table=said_chip.title, board=identity.chip.title
            ),
            message("Open the table that belongs to this board, or change its chip there."),
        )
    if layout.flash_size not in (None, identity.flash_size) and not _is_from_project(opened):
        raise BoardRefused(
            "table-for-another-flash-size",
            message(
                "The table is for {table} of flash, the board has {board}.",
                table=describe(layout.flash_size or 0),
                board=describe(identity.flash_size or 0),
            ),
            message("Change the flash size in the table, and check that everything still has its place."),
        )
    if current is not None and current.offset != layout.table.offset:
        raise BoardRefused(
            "table-at-another-place",
            message(
                "The board's table lies at {board}, this one belongs at {table}.",
                board=hexadecimal(current.offset),
                table=hexadecimal(layout.table.offset),
            ),
            message(
                "The place is compiled into bootloader and app: give --table-offset {board}, or flash all three.",
                board=hexadecimal(current.offset),
            ),
        )


def demand_app(table: PartitionTable) -> None:
    """Raise BoardRefused where a table has no app partition: its bootloader would have nothing to start."""
    if not any(partition.is_app for partition in table):
        raise BoardRefused(
            "table-without-app",
            message("The table has no app partition: the board would not start."),
            message("Check that it is the right file, and add the partition of the app."),
        )


def _chip_said(opened: Opened) -> Chip | None:
    """Return the chip that a table was made for, if whoever read it, its source or its project says so."""
    if opened.chip_asked is not None:
        return opened.chip_asked
    if opened.csv is not None:
        said = read_settings(enumerate(opened.csv.lines))[0].chip
        return said or opened.csv.borrowed(opened.layout).chip
    return opened.layout.chip if opened.kind is SourceKind.DUMP else None


def _is_from_project(opened: Opened) -> bool:
    """Return whether the flash size is what a project is built for: many are built for less than their boards have."""
    return opened.csv is not None and opened.csv.borrowed(opened.layout).flash_size is not None


def demand_fits(layout: Layout, header_flash_size: int | None, *, correct_header: bool) -> bool:
    """Raise TableRefused or BoardRefused if a board cannot take a table; return whether its header has to be corrected.

    `layout` is the table on that board.
    """
    if layout.flash_size is not None and layout.highest_end > layout.flash_size:
        raise BoardRefused(
            "table-beyond-flash",
            message(
                "The table ends at {end}, the board's flash at {flash}.",
                end=describe(layout.highest_end),
                flash=describe(layout.flash_size),
            ),
            message("Use a table that fits this board."),
        )
    errors = [problem for problem in check(layout) if problem.severity is Severity.ERROR]
    if refused := [problem for problem in errors if problem.code not in IMAGE_CODES]:
        raise TableRefused(refused[0].code, refused[0].message, message("`asym-studio check` lists all that is wrong."))
    if header_flash_size is None or layout.highest_end <= header_flash_size:
        return False
    if not correct_header:
        raise BoardRefused(
            "table-beyond-header-flash-size",
            message(
                "The table ends at {end}, but the bootloader takes the flash for {header}, whatever the chip has: it "
                "would refuse the table.",
                end=describe(layout.highest_end),
                header=describe(header_flash_size),
            ),
            message("Let the header be corrected as well: --correct-header."),
        )
    return True


def demand_same_board(identity: Identity, backup: Backup, *, to_another_board: bool) -> None:
    """Raise BoardRefused if a backup is not this board's. Chip and flash size have to be the same in any case."""
    manifest = backup.manifest
    if manifest.flash_size != identity.flash_size:
        raise BoardRefused(
            "backup-for-another-flash-size",
            message(
                "The backup is of {backup} of flash, the board has {board}.",
                backup=describe(manifest.flash_size),
                board=describe(identity.flash_size or 0),
            ),
            message("Use a backup of this board."),
        )
    chip = manifest.chip or _chip_in(backup)
    if chip != identity.chip.name:
        raise BoardRefused(
            "backup-for-another-chip",
            message(
                "The backup is of an {backup}, the board has an {board}.",
                backup=chip or message("unknown chip"),
                board=identity.chip.name,
            ),
            message("Use a backup of this board."),
        )
    if manifest.encrypted:
        raise BoardRefused(
            "backup-encrypted",
            message("The backup is of a chip with flash encryption: no other content can be told from it."),
            message("It cannot be restored; keep it only to compare."),
        )
    if manifest.mac != identity.mac and not to_another_board:
        raise BoardRefused(
            "backup-of-another-board",
            message(
                "The backup is of the board {backup}, this is {board}.",
                backup=manifest.mac or message("without a known MAC"),
                board=identity.mac or "?",
            ),
            message("Connect that board; or, to make this one a copy of it, add --to-another-board."),
        )


def _chip_in(backup: Backup) -> str | None:
    header = find_bootloader(backup.read(backup.manifest.files[0]), None)
    return header.chip.name if header else None


def no_partition(label: str, table: PartitionTable) -> StudioError:
    """Return the error that the board's table has no such partition."""
    return BoardWithout(
        "partition-missing",
        message("The board has no partition “{label}”.", label=label),
        message("It has: {labels}.", labels=", ".join(partition.label for partition in table)),
    )


def nothing_to_write() -> StudioError:
    """Return the error that a file for a partition is empty: more likely a build that failed than a wish to erase."""
    return BoardWithout(
        "nothing-to-write",
        message("The file is empty: there is nothing to write."),
        message("Build it again, or erase the partition if that is what you want."),
    )


def no_slot(partition: Partition, size: int) -> StudioError:
    """Return the error that something does not fit."""
    return BoardWithout(
        "partition-too-small",
        message(
            "“{label}” holds {size}; {wanted} do not fit.",
            label=partition.label,
            size=describe(partition.size),
            wanted=describe(size),
        ),
        message("Make the partition larger, or the content smaller."),
    )


def place_changed(label: str) -> StudioError:
    """Return the refusal to write to a place that is not the partition's own."""
    return BoardRefused(
        "partition-elsewhere",
        message(
            "“{label}” is not at one and the same, whole place on the board and in what is to be written.", label=label
        ),
        message("Restore the whole backup, or write the partition's content by hand."),
    )


def without_otadata() -> StudioError:
    """Return the error that there is nothing to select with."""
    return BoardWithout(
        "otadata-missing",
        message("The board's table has no otadata partition: its bootloader always starts the same app."),
        message("Write a table with otadata first."),
    )


def slot_empty(label: str) -> StudioError:
    """Return the refusal to select a slot without an app."""
    return BoardRefused(
        "slot-without-app",
        message("“{label}” holds no app image: the bootloader would refuse it and start another one.", label=label),
        message("Write an app there first: asym-studio board write {label} APP.bin", label=label),
    )


def slot_for_another_chip(label: str, image_id: int, chip: Chip) -> StudioError:
    """Return the refusal to select an app that this chip's bootloader would refuse."""
    found = chip_of_image_id(image_id)
    return BoardRefused(
        "image-for-another-chip",
        message(
            "{what} is for {image}, the board has an {chip}.",
            what=message("“{label}”", label=label),
            image=found.title if found else hexadecimal(image_id),
            chip=chip.title,
        ),
        message("Build it for this chip."),
    )


def slot_not_selectable(partition: Partition) -> StudioError:
    """Return the refusal to select what otadata cannot name."""
    return BoardRefused(
        "slot-not-selectable",
        message(
            "“{label}” ({subtype}) cannot be selected: otadata names factory and the OTA slots below their number.",
            label=partition.label,
            subtype=partition.kind_name,
        ),
        message("Choose factory or one of the first OTA slots."),
    )
