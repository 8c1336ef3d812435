"""`board info` and `board read-table`: what is on a board."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from asym_studio.board.backup import Store
from asym_studio.board.inspection import Bootloader, Inspection, TableState, inspect, read_layout
from asym_studio.board.pending import Pending, pending
from asym_studio.board.session import Session
from asym_studio.cli.boarding import Reach, reach_options, session_with, shown_job, target_store
from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.picture import show_layout
from asym_studio.cli.terminal import print_json, say, style, table_lines, warn
from asym_studio.cli.writing import STDOUT, Order, demand_json_alone, write_layout
from asym_studio.flash.contents import Contents
from asym_studio.flash.export.layout_json import layout_json, partition_json
from asym_studio.flash.export.text import printable
from asym_studio.flash.table import Partition
from asym_studio.flash.units import describe, hexadecimal, human


@click.command("info", cls=HelpfulCommand, short_help="What a board is and what is on it.")
@click.option("--quick", is_flag=True, help="Leave out what each partition holds.")
@reach_options
@json_option
def info_command(quick: bool, reach: Reach, as_json: bool) -> int:
    """Show what a board is, which app it starts and why, and what each partition holds. Writes nothing."""
    with shown_job() as job, session_with(reach) as session:
        seen = inspect(session, job, contents=not quick)
        facts = _Facts(session, seen, target_store())
    if as_json:
        print_json(facts.to_json())
    else:
        facts.show()
    return DONE


@click.command("read-table", cls=HelpfulCommand, short_help="Read the partition table of a board.")
@click.option("-o", "out", metavar="FILE", help="Write it there; the ending says how: csv, bin, json, h, svg, png.")
@click.option("--force", is_flag=True, help="Replace FILE even if it is something else.")
@reach_options
@json_option
@click.pass_obj
def read_table_command(faces: Faces, out: str | None, force: bool, reach: Reach, as_json: bool) -> int:
    """Read the partition table of a board, wherever it lies."""
    demand_json_alone(out, as_json=as_json)
    with session_with(reach) as session:
        layout, problems = read_layout(session)
        port = session.port
    if out:
        write_layout(Order(layout, "board"), out, faces, force=force)
    for problem in problems:
        warn(f"{problem.severity.value}[{problem.code}]: {problem.message}")
    if as_json:
        print_json(layout_json(layout))
    elif out != STDOUT:
        show_layout(layout, title=port)
    return DONE


class _Facts:
    """All that `board info` says."""

    def __init__(self, session: Session, seen: Inspection, store: Store) -> None:
        self._port, self._baud, self._stub = session.port, session.baud, session.has_stub
        self._identity, self._seen = session.identity, seen
        self._backups = store.of_board(session.identity)
        self._pending = pending(store, session.identity)

    def to_json(self) -> dict[str, Any]:
        identity, seen = self._identity, self._seen
        return {
            "port": self._port,
            "baud": self._baud,
            "stub": self._stub,
            "chip": identity.chip.name,
            "description": identity.description,
            "revision": identity.revision,
            "mac": identity.mac,
            "flash_size": identity.flash_size,
            "flash_id": identity.flash_id,
            "flash_vendor": identity.flash_vendor,
            "features": list(identity.features),
            "crystal_mhz": identity.crystal,
            "usb_mode": identity.usb,
            "secure_boot": identity.security.secure_boot,
            "flash_encryption": identity.security.flash_encryption,
            "secure_download": identity.security.secure_download,
            "bootloader": _bootloader_json(seen.bootloader),
            "table_state": seen.found.state.value,
            "table_message": str(seen.found.why),
            "table_offset": seen.found.table.offset if seen.found.table else None,
            "boots": {
                "slot": seen.boots.slot,
                "label": seen.boots.label,
                "why": [str(why) for why in seen.boots.why],
                "with_rollback": seen.boots.with_rollback,
            }
            if seen.boots
            else None,
            "partitions": [_partition_json(partition, contents) for partition, contents in seen.contents],
            "backups": [str(backup.folder) for backup in self._backups],
            "interrupted": _pending_json(self._pending),
        }

    def show(self) -> None:
        for head, text in self._lines():
            say(f"{head:<14} {text}")
        rows = [
            (
                partition.label,
                hexadecimal(partition.offset),
                human(partition.size),
                human(contents.used) if contents.used is not None else "",
                str(contents.summary),
            )
            for partition, contents in self._seen.contents
        ]
        if rows:
            say()
            for line in table_lines(("partition", "offset", "size", "used", "holds"), rows, right=(1, 2, 3)):
                say(printable(line))
        if self._pending:
            say(style(f"“{self._pending.what}” was interrupted at {self._pending.since}: run it again.", "yellow"))

    def _lines(self) -> Iterator[tuple[str, str]]:
        identity, seen = self._identity, self._seen
        yield "port", f"{self._port}, {self._baud} baud, {'stub' if self._stub else 'ROM'}"
        yield "chip", identity.description
        if identity.features:
            yield "features", ", ".join(identity.features)
        yield "MAC", identity.mac or "not told"
        size = "size unknown" if identity.flash_size is None else describe(identity.flash_size)
        yield "flash", f"{size}{f', {identity.flash_vendor}' if identity.flash_vendor else ''}"
        if identity.crystal:
            yield "crystal", f"{identity.crystal} MHz"
        yield "USB", identity.usb or "through a bridge"
        yield "security", ", ".join(map(str, identity.security.names)) or "none"
        yield "bootloader", _bootloader_text(seen.bootloader)
        look = "" if seen.found.state is TableState.FOUND else "red"
        yield "table", style(str(seen.found.why), *([look] if look else []))
        if seen.boots:
            other = f"; with app rollback {seen.boots.with_rollback}" if seen.boots.with_rollback else ""
            yield "starts", f"{seen.boots.label or '(no such partition)'} ({seen.boots.slot}){other}"
            for why in seen.boots.why:
                yield "", str(why)
        latest = f", the latest of {self._backups[0].manifest.date}" if self._backups else ""
        yield "backups", f"{len(self._backups)}{latest}"


def _partition_json(partition: Partition, contents: Contents) -> dict[str, Any]:
    return {
        **partition_json(partition),
        "content": contents.kind.value,
        "used": contents.used,
        "summary": str(contents.summary),
        "made_for": contents.extent,
    }


def _bootloader_json(bootloader: Bootloader | None) -> dict[str, Any] | None:
    if bootloader is None:
        return None
    return {
        "chip": bootloader.chip,
        "flash_size": bootloader.flash_size,
        "idf_version": bootloader.idf_version,
        "built": bootloader.built,
    }


def _bootloader_text(bootloader: Bootloader | None) -> str:
    if bootloader is None:
        return "none"
    size = "an unknown size" if bootloader.flash_size is None else describe(bootloader.flash_size)
    version = f", ESP-IDF {bootloader.idf_version}" if bootloader.idf_version else ""
    return f"takes the flash for {size}{version}"


def _pending_json(found: Pending | None) -> dict[str, Any] | None:
    return None if found is None else {"what": found.what, "since": found.since, "backup": found.backup}
