"""A judge of plans that asks the flash before and after, and nothing of what the planner says of them."""

from __future__ import annotations

import random

from littlefs import LittleFS, UserContext

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.flash.binary import write_binary
from asym_studio.flash.images import read_image
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration import BoardState, Boots, Plan, Target
from tests.board import boards


def judge(state: BoardState, target: Target, plan: Plan) -> None:
    """Assert everything that a plan has to keep to. `correct_header` is not judged."""
    final = _followed(state, plan)
    table = target.layout.table
    md5 = {write_binary(table), write_binary(plan.after_layout.table)}
    assert final[table.offset : table.offset + 0xC00] in md5
    assert plan.after_layout.table.rows == table.rows
    _judge_apps(state, target, final)
    _judge_data(state, target, final)
    _judge_rest(state, target, final)


def judge_cuts(state: BoardState, plan: Plan, seed: int, number: int = 6) -> None:
    """Cut somewhere, leaving random bits in the sector at work: what a step says starts, starts; nothing else does."""
    chosen, table = random.Random(seed), plan.before_layout.table.offset
    apps = {bytes(state.flash[p.offset : p.end]) for p in state.layout.table if p.is_app}
    assert apps
    sectors = [
        (n, p.offset + at) for n, s in enumerate(plan.steps) for p in s.pieces for at in range(0, len(p.data), SECTOR)
    ]
    for step, at in chosen.sample(sectors, min(number, len(sectors))):
        flash = bytearray(state.flash)
        for before, offset, data in _writes(plan):
            if (before, offset) == (step, at):
                break
            flash[offset : offset + SECTOR] = data
        flash[at : at + SECTOR] = chosen.randbytes(SECTOR)
        if at == table or plan.steps[step].boots is Boots.NOTHING:
            continue
        for rollback in _rollbacks(state):
            assert boot(bytes(flash), state.layout.chip, _options(state, rollback)).booted_offset is not None, (
                step,
                at,
            )


def _writes(plan: Plan) -> list[tuple[int, int, bytes]]:
    return [
        (number, piece.offset + at, piece.data[at : at + SECTOR])
        for number, step in enumerate(plan.steps)
        for piece in step.pieces
        for at in range(0, len(piece.data), SECTOR)
    ]


def _followed(state: BoardState, plan: Plan) -> bytes:
    """Do the steps; each has to write whole sectors that differ at its time."""
    flash = bytearray(state.flash)
    for step, offset, data in _writes(plan):
        assert len(data) == SECTOR
        assert offset % SECTOR == 0
        assert flash[offset : offset + SECTOR] != data, plan.steps[step]
        flash[offset : offset + SECTOR] = data
    assert len(flash) == len(state.flash)
    return bytes(flash)


def _rollbacks(state: BoardState) -> tuple[bool, ...]:
    return (False, True) if state.rollback is None else (state.rollback,)


def _options(state: BoardState, rollback: bool) -> BootOptions:
    return BootOptions(rollback=rollback, table_offset=state.layout.table.offset, flash_size=len(state.flash))


def _image(flash: bytes | memoryview, partition: Partition, state: BoardState) -> bytes:
    content = bytes(flash[partition.offset : partition.end])
    try:
        image = read_image(content, state.layout.chip)
    except Exception:
        return b""
    return content[: image.signed_length] if image.checksum_ok and image.hash_ok else b""


def _judge_apps(state: BoardState, target: Target, final: bytes) -> None:
    """The right app starts, the updater waits in another slot, and other slots' images stay where they have a slot."""
    used: set[int] = set()
    for rollback in _rollbacks(state):
        options = _options(state, rollback)
        started = boot(final, state.layout.chip, options).booted_offset
        assert started is not None
        expected = target.app
        if expected is None:
            old = boot(bytes(state.flash), state.layout.chip, options).booted_offset
            (row,) = [p for p in state.layout.table if p.offset == old]
            expected = _image(state.flash, row, state)
        assert expected
        assert final.startswith(expected, started)
        used.add(started)
    slots = [p for p in target.layout.table if p.is_app]
    if target.updater:
        places = [p.offset for p in slots if final.startswith(target.updater, p.offset)]
        assert set(places) - used
        used.update(places)
    named = {p.label: p for p in slots}
    for old_row in state.layout.table:
        image = _image(state.flash, old_row, state) if old_row.is_app else b""
        new = named.get(old_row.label)
        if not image or new is None or new.offset in used or new.size < len(image):
            continue
        assert any(final.startswith(image, p.offset) for p in slots), f"the image in {old_row.label} is gone"


def _judge_data(state: BoardState, target: Target, final: bytes) -> None:
    """What was in a partition is in one of its own kind of home, once; homes without an old inhabitant are erased."""
    free = [p for p in target.layout.table if not p.is_app and not p.is_kind(1, 0)]
    homeless = [p for p in state.layout.table if not p.is_app and not p.is_kind(1, 0)]
    for old in sorted(homeless, key=lambda p: p.label not in {q.label for q in free}):
        content = bytes(state.flash[old.offset : old.end])
        same = [p for p in free if p.label == old.label and p.type == old.type]
        homes = [p for p in same or free if p.type == old.type and _is_kept(old, content, final[p.offset : p.end])]
        if homes:
            free.remove(homes[0])
        elif content.strip(b"\xff") and content != boards.spiffs(old.size):
            assert old.label in target.drop, f"{old.label} is lost"
    for new in free:
        old_there = final[new.offset : new.end].strip(b"\xff")
        assert not old_there, f"{new.label} is new and not erased"


def _is_kept(row: Partition, old: bytes, new: bytes) -> bool:
    size = min(len(old), len(new))
    grows = row.subtype_name in ("nvs", "coredump") or not old.strip(b"\xff")
    if (len(old) == len(new) or grows) and old[:size] == new[:size] and not (old[size:] + new[size:]).strip(b"\xff"):
        return not old.strip(b"\xff") or bool(new.strip(b"\xff"))
    if len(old) == len(new) or b"littlefs" not in old[:16]:
        return False
    return files_in(old) == files_in(new)


def files_in(image: bytes) -> dict[str, bytes] | None:
    """Everything in a LittleFS, None if it is none."""
    volume = LittleFS(UserContext(buffer=bytearray(image)), block_size=SECTOR, block_count=0, mount=False)
    try:
        volume.mount()
    except Exception:
        return None
    found = {}
    for folder, _, names in volume.walk("/"):
        for name in names:
            path = f"{folder.rstrip('/')}/{name}"
            with volume.open(path, "rb") as file:
                found[path] = bytes(file.read())
    return found


def _judge_rest(state: BoardState, target: Target, final: bytes) -> None:
    """Nothing is written outside of the new partitions and the table's sector, but to stage a copy in an old slot."""
    own = bytearray(len(final))
    table = target.layout.table.offset
    places = [(p.offset, p.end) for p in (*target.layout.table, *(q for q in state.layout.table if q.is_app))]
    for start, end in ((table, table + SECTOR), *places):
        own[start:end] = b"\x01" * (end - start)
    for at in range(0, len(final), SECTOR):
        if not own[at]:
            assert final[at : at + SECTOR] == bytes(state.flash[at : at + SECTOR]), hex(at)
