"""A judge of plans that asks the flash before and after, and nothing of what the planner says of them.

What was in the partitions it knows from those who put it there (`contents`), what starts from the bootloader simulator.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.otadata import PENDING_VERIFY, VALID, Record, active, read_sectors
from asym_studio.flash import types
from asym_studio.flash.binary import write_binary
from asym_studio.flash.images import read_image
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import TABLE_AREA, Partition
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration import BoardState, MigrationRefused, Plan, Target
from tests.plan.migration.contents import Content, Holds, files_in
from tests.plan.migration.making import Made

_FILES = (types.SPIFFS, types.LITTLEFS, types.FAT)
Rule = Callable[[Partition, Partition], bool]


def judge(made: Made, target: Target, plan: Plan) -> None:
    """Assert everything that is to be true of the flash afterwards."""
    final = followed(made.state, plan)
    _judge_table(made.state, target, final)
    lost = _judge_data(made, target, final) | _judge_apps(made, target, final)
    _judge_otadata(made, target, final)
    _judge_rest(made.state, target, final)
    told = {fate.before.label for fate in plan.fates if fate.lost and fate.before}
    assert lost <= told, "the plan keeps quiet about what is lost"


def followed(state: BoardState, plan: Plan) -> bytes:
    """Do the steps; each has to write whole sectors that differ at its time."""
    flash = bytearray(state.flash)
    for step in plan.steps:
        assert step.pieces
        for piece in step.pieces:
            assert piece.data
            assert piece.offset % SECTOR == len(piece.data) % SECTOR == 0
            for at in range(0, len(piece.data), SECTOR):
                place, sector = piece.offset + at, piece.data[at : at + SECTOR]
                assert flash[place : place + SECTOR] != sector, f"{step.kind} of {step.label} writes what is there"
                flash[place : place + SECTOR] = sector
    assert len(flash) == len(state.flash)
    return bytes(flash)


def options(state: BoardState) -> tuple[BootOptions, ...]:
    """How the board's bootloader may have been built."""
    offset, size = state.layout.table.offset, len(state.flash)
    return tuple(
        BootOptions(rollback=rollback, table_offset=offset, flash_size=size)
        for rollback in (False, True)
        if state.rollback in (rollback, None)
    )


def running(made: Made) -> Partition | None:
    """The old slot that starts, None where none does. A bootloader of either kind has to start the same."""
    found = {boot(made.state.flash, made.state.layout.chip, option).booted_offset for option in options(made.state)}
    assert len(found) == 1, "it is not known what runs"
    return next((p for p in made.state.layout.table if p.is_app and p.offset in found), None)


def updater_slot(layout: Layout) -> Partition | None:
    """The small one of two kinds of slots."""
    row = layout.updater_row()
    return None if row is None else layout.table[row]


def pairs(
    old: Iterable[Partition], new: Iterable[Partition], rename: dict[str, str]
) -> list[tuple[Partition, Partition]]:
    """Old and new rows that belong together: as the user says, by label, by kind; file systems stand for each other."""
    befores, afters = list(old), list(new)
    rules: tuple[Rule, ...] = (
        lambda before, after: rename.get(before.label) == after.label,
        lambda before, after: before.label not in rename and before.label == after.label and before.type == after.type,
        lambda before, after: (before.type, before.subtype) == (after.type, after.subtype),
        lambda before, after: (
            before.type == after.type == types.DATA and before.subtype in _FILES and after.subtype in _FILES
        ),
    )
    found = []
    for belong in rules:
        for before in tuple(befores):
            after = next((candidate for candidate in afters if belong(before, candidate)), None)
            if after:
                found.append((before, after))
                befores.remove(before)
                afters.remove(after)
    return found


def _judge_table(state: BoardState, target: Target, final: bytes) -> None:
    table = target.layout.table
    sector = final[table.offset : table.offset + TABLE_AREA]
    possible = {write_binary(table).ljust(TABLE_AREA, b"\xff")}
    if not state.layout.table.md5 and target.app is None:  # the old apps do without a checksum; theirs may have to
        possible = {_without_md5(target.layout).ljust(TABLE_AREA, b"\xff")}
    unchanged = sector == bytes(state.flash[table.offset : table.offset + TABLE_AREA])
    assert sector in possible or (unchanged and state.layout.table.rows == table.rows)


def _without_md5(layout: Layout) -> bytes:
    whole = write_binary(layout.table)
    return whole[: 32 * len(layout.table.rows)].ljust(len(whole), b"\xff")


# --- data


def _is_data(partition: Partition) -> bool:
    return bool(partition.size) and not partition.is_app and not partition.is_kind(types.DATA, types.OTADATA)


def _judge_data(made: Made, target: Target, final: bytes) -> set[str]:
    """What was in a partition is in its new one, or was given up; new ones are erased. Return what is lost."""
    old = [p for p in made.state.layout.table if _is_data(p)]
    new = [p for p in target.layout.table if _is_data(p)]
    found = pairs(old, [p for p in new if p.label not in target.empty], dict(target.rename))
    homes, lost = dict(found), set()
    for partition in old:
        content, home = made.contents.get(partition.label), homes.get(partition)
        now = final[home.offset : home.end] if home else b""
        if content is None or not content.data.strip(b"\xff"):
            assert not now.strip(b"\xff"), f"{partition.label} was erased, and is not"
        elif not home or not _is_kept(content, now):
            assert partition.label in target.drop, f"{partition.label} is lost"
            assert not now.strip(b"\xff"), f"{partition.label} is given up, but not erased"
            lost.add(partition.label)
    inhabited = {home for _, home in found}
    for partition in new:
        erased = not final[partition.offset : partition.end].strip(b"\xff")
        assert erased or partition in inhabited, f"{partition.label} is new and not erased"
    return lost


def _is_kept(content: Content, now: bytes) -> bool:
    old = content.data
    if len(old) == len(now):
        return old == now
    size = min(len(old), len(now))
    if content.holds is Holds.FIXED:
        return False
    if content.holds is Holds.NO_FILES:
        return not now.strip(b"\xff")
    if content.holds is Holds.LITTLEFS:
        files = files_in(now, len(now) // SECTOR)
        return files is not None and files == files_in(old, 0)
    if old[:size] != now[:size] or (old[size:] + now[size:]).strip(b"\xff"):
        return False
    pages = [now[at : at + SECTOR] for at in range(0, len(now), SECTOR)]
    return content.holds is not Holds.NVS or len(old) < len(now) or (len(pages) >= 3 and b"\xff" * SECTOR in pages)


def judge_refusal(made: Made, target: Target, refused: MigrationRefused) -> None:
    """Assert that what is refused as a loss would be one, as far as tables and contents tell."""
    if refused.code != "would-lose-data" or target.updater:
        return
    new = [p for p in target.layout.table if _is_data(p) and p.label not in target.empty]
    homes = dict(pairs(filter(_is_data, made.state.layout.table), new, dict(target.rename)))
    contents = {p: made.contents[p.label] for p in made.state.layout.table if p.label in made.contents}
    assert any(
        row.label not in target.drop and content.data.strip(b"\xff") and not _fits(content, homes.get(row))
        for row, content in contents.items()
    ), "nothing would be lost"


def _fits(content: Content, home: Partition | None) -> bool:
    """Return whether it may go there for certain: at its own size, or where its format grows."""
    if home is None or home.size == len(content.data):
        return home is not None
    grows = content.holds in (Holds.NVS, Holds.PREFIX) and home.size > len(content.data)
    return grows or content.holds is Holds.NO_FILES


# --- apps


def _judge_apps(made: Made, target: Target, final: bytes) -> set[str]:
    """The right app starts, each other slot holds the image that belongs there, or none. Return whose image is lost."""
    layout, runs = target.layout, running(made)
    app = target.app or (made.images[runs.label] if runs else b"")
    assert app
    started = {boot(final, layout.chip, option).booted_offset for option in options(made.state)}
    slot = next(p for p in layout.table if p.is_app and {p.offset} == started)
    assert final.startswith(app, slot.offset)
    assert len(app) <= slot.size
    small = updater_slot(layout)
    assert slot != small
    named = target.rename.get(runs.label, runs.label) if runs else None
    fitting = [p for p in layout.table if p.is_app and p.label == named and p != small and p.size >= len(app)]
    assert slot in fitting or not fitting, "it is not the slot of that label"
    holds = {slot: app, **_others(made, target, slot, runs)}
    for partition in (p for p in layout.table if p.is_app):
        image = holds.get(partition, b"")
        assert len(image) <= partition.size
        assert final.startswith(image, partition.offset), f"the image in {partition.label} is gone"
        assert image or final[partition.offset] != 0xE9, f"{partition.label} is to be empty, and might start"
    kept = set(holds.values())
    return {label for label, image in made.images.items() if image not in kept}


def _others(made: Made, target: Target, slot: Partition, runs: Partition | None) -> dict[Partition, bytes]:
    """What the slots are to hold that the app does not start from."""
    old = [p for p in made.state.layout.table if p.is_app and p != runs]
    new = [p for p in target.layout.table if p.is_app and p != slot]
    small, was_small = updater_slot(target.layout), updater_slot(made.state.layout)
    holds: dict[Partition, bytes] = {}
    pairing: list[tuple[Partition, Partition]] = []
    if target.updater:
        place = small or new[0]
        holds[place] = target.updater
        old = [p for p in old if p.label != place.label]
        new.remove(place)
    elif small in new and small:
        if was_small in old and was_small:
            pairing.append((was_small, small))
            old.remove(was_small)
            new.remove(small)
        elif small.label not in {p.label for p in old}:
            new.remove(small)
    pairing += pairs(old, new, dict(target.rename))
    for before, after in pairing:
        image = made.images.get(before.label, b"")
        if image and len(image) <= after.size:
            holds[after] = image
    return holds


# --- otadata, and everything else


def _judge_otadata(made: Made, target: Target, final: bytes) -> None:
    """Sequence numbers go on, and an app that was confirmed and goes on running stays so. What waits to be confirmed
    is given up by a bootloader with rollback, so there it may begin anew."""
    old, new = _records(made.state.layout, bytes(made.state.flash)), _records(target.layout, final)
    before, after = active(*old), active(*new)
    if before is None or after is None or any(record.state == PENDING_VERIFY for record in old):
        return
    assert 0 <= new[after].sequence - old[before].sequence <= len(target.layout.table.ota_slots())
    if target.app is None and old[before].state == VALID:
        assert new[after].state == VALID


def _records(layout: Layout, flash: bytes) -> tuple[Record, Record]:
    rows = layout.table.of_kind(types.DATA, types.OTADATA)
    start = layout.table[rows[-1]].offset if rows else len(flash)
    first, second = read_sectors(flash[start : start + 2 * SECTOR].ljust(2 * SECTOR, b"\xff"))
    return first.record, second.record


def _judge_rest(state: BoardState, target: Target, final: bytes) -> None:
    """Nothing changes outside of the new partitions and the table's sector, but in old slots, where apps may wait; and
    the header of the bootloader, if that is asked for."""
    may = bytearray(len(final) // SECTOR)
    table = target.layout.table.offset
    old_slots = (p for p in state.layout.table if p.is_app)
    for start, end in ((table, table + SECTOR), *((p.offset, p.end) for p in (*target.layout.table, *old_slots))):
        may[start // SECTOR : -(-end // SECTOR)] = b"\x01" * (-(-end // SECTOR) - start // SECTOR)
    start = state.layout.chip.bootloader_offset
    before, after = bytes(state.flash[start:table]), final[start:table]
    if before != after:
        _judge_header(state, target, before, after)
        may[start // SECTOR : table // SECTOR] = b"\x01" * ((table - start) // SECTOR)
    for at in range(0, len(final), SECTOR):
        if not may[at // SECTOR]:
            assert final[at : at + SECTOR] == bytes(state.flash[at : at + SECTOR]), hex(at)


def _judge_header(state: BoardState, target: Target, before: bytes, after: bytes) -> None:
    assert target.correct_header
    assert target.layout.highest_end > (state.layout.header_flash_size or 0)
    image = read_image(after)
    assert image.checksum_ok
    assert image.hash_ok
    assert image.spi.flash_size == len(state.flash)
    differ = {at for at in range(len(after)) if before[at] != after[at]}
    assert differ <= {3, *range(image.length - 32, image.length)}
