"""Every reason for which no plan is made, before anything is computed."""

from __future__ import annotations

from itertools import pairwise

from asym_studio.boot.otadata import Record, read_sectors
from asym_studio.flash import types
from asym_studio.flash.binary import BINARY_SIZE, read_binary
from asym_studio.flash.errors import Message, Severity, StudioError, message
from asym_studio.flash.images import Image, read_image
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import check
from asym_studio.flash.rules.codes import IMAGE_CODES
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import BLOCK, MB, SECTOR, describe, hexadecimal
from asym_studio.plan.migration.model import BoardState, ImageUnfit, MigrationRefused, Security, Target


def demand_plannable(state: BoardState, target: Target) -> None:
    """Raise MigrationRefused for everything that can be told from tables, otadata and eFuses."""
    _demand_open(state.security)
    _demand_table_read(state)
    _demand_sound(state.layout, len(state.flash))
    _demand_target(state, target)
    _demand_otadata(state)
    _demand_md5(state, target)
    _demand_header(state, target)


def read_given(data: bytes, layout: Layout, what: Message) -> Image:
    """Return the image in a file. Raises ImageUnfit if it is damaged, MigrationRefused if it is for another chip."""
    try:
        image = read_image(data, layout.chip)
    except StudioError as error:
        raise ImageUnfit("image-unreadable", error.message, error.remedy) from None
    if image.chip_id != layout.chip.image_id:
        raise _refused(
            "image-for-another-chip",
            message(
                "{what} is for {image}, the board has an {chip}.",
                what=what,
                image=image.chip.title if image.chip else hexadecimal(image.chip_id),
                chip=layout.chip.title,
            ),
            message("Build it for this chip."),
        )
    if not image.checksum_ok or not image.hash_ok:
        raise ImageUnfit(
            "image-damaged",
            message("{what} is damaged: its checksum or hash is wrong.", what=what),
            message("Build it again, or download it again."),
        )
    return image


def demand_room(length: int, partition: Partition) -> None:
    """Raise ImageUnfit if an image does not fit into its slot."""
    if length > partition.size:
        raise ImageUnfit(
            "image-too-large",
            message(
                "The image for “{label}” has {length}; there is room for {size}.",
                label=partition.label,
                length=describe(length),
                size=describe(partition.size),
            ),
            message("Make the partition larger, or the image smaller."),
        )


def would_lose(label: str, why: Message) -> MigrationRefused:
    """Return the refusal to lose a partition's content."""
    return _refused(
        "would-lose-data",
        message("The content of “{label}” would be lost. {why}", label=label, why=why),
        message("Change the new table, save the files first, or give it up: --drop {label}.", label=label),
    )


def _refused(code: str, text: Message, remedy: Message) -> MigrationRefused:
    return MigrationRefused(code, text, remedy)


def _demand_open(security: Security) -> None:
    if security.flash_encryption:
        raise _refused(
            "board-encrypted",
            message("Flash encryption is on: content cannot be moved, and plain bytes are garbage to this chip."),
            message("Update such a board through its own app. Encryption cannot be switched off."),
        )
    if security.secure_boot or security.secure_download:
        raise _refused(
            "board-secure-boot",
            message("Secure boot is on: the chip starts only what is signed, and one wrong write may end it for good."),
            message("Update such a board through its own app, with signed images."),
        )


def _demand_table_read(state: BoardState) -> None:
    offset = state.layout.table.offset
    try:
        table, problems = read_binary(bytes(state.flash[offset : offset + BINARY_SIZE]), offset)
    except StudioError as error:
        raise _refused("table-unknown", error.message, error.remedy) from None
    if problems:
        raise _refused(problems[0].code, problems[0].message, message("Write a sound table to the board first."))
    if table.rows != state.layout.table.rows:
        raise _refused(
            "table-changed",
            message("The table on the board is not the one that was to be migrated."),
            message("Read the board again."),
        )


def _demand_sound(layout: Layout, flash_size: int) -> None:
    if flash_size < MB or flash_size & (flash_size - 1):
        raise _refused(
            "flash-not-whole",
            message("{size} is not the size of a whole flash.", size=describe(flash_size)),
            message("Read the board's whole flash."),
        )
    rows = [layout.table[row] for row in layout.table.by_offset() if layout.table[row].size]
    for partition in rows:
        if partition.end > flash_size or partition.offset % SECTOR:
            raise _refused(
                "table-beyond-flash",
                message("“{label}” on the board has no whole place in its flash.", label=partition.label),
                message("Write a sound table to the board first."),
            )
    for first, second in pairwise(rows):
        if first.overlaps(second):
            raise _refused(
                "table-overlaps",
                message("“{a}” and “{b}” overlap on the board.", a=first.label, b=second.label),
                message("Write a sound table to the board first."),
            )


def _demand_target(state: BoardState, target: Target) -> None:
    new = target.layout
    if new.chip != state.layout.chip:
        raise _refused(
            "table-for-another-chip",
            message("The table is for {a}, the board has an {b}.", a=new.chip.title, b=state.layout.chip.title),
            message("Open the table that belongs to this board, or change its chip there."),
        )
    if new.highest_end > len(state.flash):
        raise _refused(
            "table-beyond-flash",
            message(
                "The table ends at {end}, the board's flash at {flash}.",
                end=describe(new.highest_end),
                flash=describe(len(state.flash)),
            ),
            message("Use a table that fits this board."),
        )
    if new.table.offset != state.layout.table.offset:
        raise _refused(
            "table-at-another-place",
            message(
                "The board's table lies at {board}, this one belongs at {table}.",
                board=hexadecimal(state.layout.table.offset),
                table=hexadecimal(new.table.offset),
            ),
            message("The place is compiled into bootloader and app: flash all three with your build tool."),
        )
    for problem in check(new):
        if problem.severity is Severity.ERROR and problem.code not in IMAGE_CODES:
            raise _refused(problem.code, problem.message, message("`asym-studio check` lists all that is wrong."))
    for partition in new.table:
        if partition.is_app and partition.offset % BLOCK:
            raise _refused(
                "offset-unaligned",
                message("“{label}” starts at no multiple of 64 KB.", label=partition.label),
                message("`asym-studio check` lists all that is wrong."),
            )


def _demand_otadata(state: BoardState) -> None:
    table = state.layout.table
    for row in table.of_kind(types.DATA, types.OTADATA):
        partition = table[row]
        if partition.size < OTADATA_SIZE:
            continue
        data = bytes(state.flash[partition.offset : partition.offset + OTADATA_SIZE])
        records = [sector.record for sector in read_sectors(data)]
        if any(_is_foreign(record) for record in records) and not any(record.crc_ok for record in records):
            raise _refused(
                "otadata-foreign",
                message("otadata holds records whose checksums are not ESP-IDF's: another bootloader made them."),
                message("Erase otadata if you know what starts then, and plan again."),
            )


def _is_foreign(record: Record) -> bool:
    blank = record.sequence == record.state == record.crc == 0xFFFFFFFF
    return not blank and not record.crc_ok


def _demand_md5(state: BoardState, target: Target) -> None:
    if state.layout.table.md5 and not target.layout.table.md5:
        raise _refused(
            "table-md5-missing",
            message("The new table has no checksum row; apps that check it, as ESP-IDF's do, refuse such a table."),
            message("Write the table anew from its CSV: that adds the row."),
        )
    if state.layout.table.md5 or target.app is None:
        return
    described = read_given(target.app, target.layout, message("The app")).description
    major = (described.idf_version.lstrip("v")[:1] if described else "") or "0"
    if not target.layout.table.md5 and major.isdigit() and int(major) >= 4:
        raise _refused(
            "table-md5-missing",
            message("The new table has no checksum row, and the new app checks it."),
            message("Write the table anew from its CSV: that adds the row."),
        )


def _demand_header(state: BoardState, target: Target) -> None:
    header, end = state.layout.header_flash_size, target.layout.highest_end
    if header is None or end <= header or target.correct_header:
        return
    raise _refused(
        "table-beyond-header-flash-size",
        message(
            "The table ends at {end}, but the bootloader takes the flash for {header}, whatever the chip has: it "
            "would refuse the table.",
            end=describe(end),
            header=describe(header),
        ),
        message("Let the header be corrected as well: --correct-header."),
    )
