"""Whatever the tables and contents: the plan refuses, or nothing that was to be preserved is lost, cut it where you
will."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from littlefs import LittleFS

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.model_flash import ModelFlash
from asym_studio.boot.otadata import ABORTED, INVALID, NEW, PENDING_VERIFY, UNDEFINED, VALID, new_record
from asym_studio.flash.binary import write_binary
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import MB, SECTOR
from asym_studio.plan.migration import (
    BoardState,
    Boots,
    MigrationRefused,
    Plan,
    Step,
    StepKind,
    Target,
    final_flash,
    plan_migration,
)
from asym_studio.plan.migration.replay import moments
from tests.board import boards
from tests.plan.migration.boards import Row, app, board, files, layout
from tests.plan.migration.judging import judge, judge_cuts

_DATA = (("spiffs", "spiffs"), ("store", "0x40"), ("coredump", "coredump"), ("fs", "littlefs"), ("extra", "undefined"))

_CHIPS = ("esp32", "esp32", "esp32s3", "esp32c3")


@st.composite
def rows(draw: st.DrawFn) -> tuple[Row, ...]:
    """A legal table: nvs, mostly otadata, one to three apps, some data before or behind them."""
    found: list[Row] = []
    at = 0x9000

    def add(label: str, kind: str, subtype: str, size: int) -> None:
        nonlocal at
        step = 0x10000 if kind == "app" else SECTOR
        at = -(-at // step) * step
        if at + size <= MB:
            found.append((label, kind, subtype, at, size))
            at += size

    add("nvs", "data", "nvs", draw(st.sampled_from((3, 4, 5, 5, 5))) * SECTOR)
    if draw(st.integers(0, 5)):
        add("otadata", "data", "ota", 2 * SECTOR)
    data = draw(st.lists(st.sampled_from(_DATA), unique=True, max_size=3))
    early = draw(st.integers(0, 1)) and len(data) > 1
    if early:
        add(data[0][0], "data", data[0][1], draw(st.sampled_from((2, 4, 8))) * SECTOR)
    factory = draw(st.booleans())
    if factory:
        add("boot", "app", "factory", draw(st.sampled_from((0x10000, 0x20000, 0x40000))))
    for number in range(draw(st.integers(0 if factory else 1, 3))):
        label = draw(st.sampled_from((f"app{number}", "app", "updater")))
        label = f"app{number}" if label in {row[0] for row in found} else label
        add(label, "app", f"ota_{number}", draw(st.sampled_from((0x10000, 0x20000, 0x30000, 0x50000, 0x60000))))
    for label, subtype in data[1 if early else 0 :]:
        size = draw(st.sampled_from((2, 4, 8, 8, 16))) * SECTOR
        add(label, "0x40" if subtype == "0x40" else "data", "0x00" if subtype == "0x40" else subtype, size)
    return tuple(found)


@st.composite
def states(draw: st.DrawFn) -> BoardState:
    size = draw(st.sampled_from((1, 1, 1, 2, 4, 16))) * MB
    table = layout(draw(rows()), size=size, chip=draw(st.sampled_from(_CHIPS)))
    noise = random.Random(draw(st.integers(0, 99)))
    contents: dict[str, bytes] = {}
    for number, partition in enumerate(table.table):
        if not draw(st.integers(0, 4)) or partition.is_kind(1, 0):
            continue
        if partition.is_app:
            size = draw(st.sampled_from((66, 80, 110, 200)))
            image = app(size, partition.label, number, table.chip.name)
            content = image if len(image) <= partition.size else b""
        elif partition.label == "nvs":
            content = _shuffled(
                noise, boards.nvs(partition.size // SECTOR, draw(st.integers(1, partition.size // SECTOR)))
            )
        elif partition.label == "spiffs":
            content = draw(st.sampled_from((files, boards.spiffs)))(partition.size)
        elif partition.label == "fs":
            content = draw(st.sampled_from((littlefs, littlefs, noise.randbytes)))(partition.size)
        elif partition.label == "coredump":
            content = _coredump(noise, draw(st.integers(24, partition.size)))
        else:
            content = noise.randbytes(draw(st.integers(1, partition.size)))
        contents[partition.label] = content
    slots = max(1, len(table.table.ota_slots()))
    special = draw(st.sampled_from((None, None, None, b"\xff" * (2 * SECTOR), "records")))
    if special == "records":
        special = draw(records(slots))
    rollback = draw(st.sampled_from((False, True, None)))
    return board(table, contents, slot=draw(st.integers(0, slots - 1)), rollback=rollback, otadata=special)


@st.composite
def records(draw: st.DrawFn, slots: int) -> bytes:
    """Both records of otadata, in any state; the checksum of one may be wrong."""
    found = b""
    for _ in range(2):
        state = draw(st.sampled_from((NEW, PENDING_VERIFY, VALID, INVALID, ABORTED, UNDEFINED)))
        record = new_record(draw(st.integers(1, 4 * slots)), state=state).pack()
        damaged = not draw(st.integers(0, 5))
        found += (record[:28] + b"abcd" if damaged else record).ljust(SECTOR, b"\xff")
    return found


def littlefs(size: int) -> bytes:
    """A LittleFS with files, written to for a while."""
    volume = LittleFS(block_size=SECTOR, block_count=size // SECTOR)
    chosen = random.Random(size)
    for number in range(6):
        with volume.open(f"file {number % 3}", "wb") as file:
            file.write(chosen.randbytes(chosen.randrange(200)))
    return bytes(volume.context.buffer)


def _shuffled(noise: random.Random, nvs: bytes) -> bytes:
    """NVS takes its pages in turn: free ones may lie before used ones."""
    first, *pages = (nvs[at : at + SECTOR] for at in range(0, len(nvs), SECTOR))
    noise.shuffle(pages)
    return b"".join((first, *pages))


def _coredump(noise: random.Random, length: int) -> bytes:
    return length.to_bytes(4, "little") + noise.randbytes(length - 4)


@st.composite
def targets(draw: st.DrawFn, old: Layout) -> Target:
    chip = old.chip.name
    wanted = draw(st.one_of(rows(), st.just(()).map(lambda _: _as_rows(old))))
    table = layout(wanted, size=old.extent, chip=chip)
    drop = frozenset(p.label for p in old.table if draw(st.integers(0, 3)) == 0)
    return Target(
        table,
        app=draw(st.sampled_from((None, None, app(90, "new", 77, chip)))),
        updater=draw(st.sampled_from((None, None, app(66, "updater", 78, chip)))),
        drop=drop,
    )


def _as_rows(old: Layout) -> tuple[Row, ...]:
    return tuple((p.label, p.type_name, p.subtype_name, p.offset, p.size) for p in old.table)


EXAMPLES = int(os.environ.get("ASYM_STUDIO_EXAMPLES", "120"))
"""How many boards are tried; some thousands by hand."""


@settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(st.data())
def test_a_plan_refuses_or_preserves(data: st.DataObject) -> None:
    state = data.draw(states())
    target = data.draw(targets(state.layout))
    try:
        plan = plan_migration(state, target)
    except MigrationRefused as refused:
        event(refused.code)
        return
    event(f"planned, dark in {plan.dark.steps} steps")
    final = final_flash(plan, state.flash)
    judge(state, target, plan)
    judge_cuts(state, plan, data.draw(st.integers(0, 1 << 30)))
    _assert_preserved(state, target, plan, final)
    _assert_starts(state, target, plan, final)
    _assert_resumes(state, plan, final, data.draw(st.integers(0, 1 << 30)))


def _assert_preserved(state: BoardState, target: Target, plan: Plan, final: bytes) -> None:
    """Every old content is where its fate says, or was given up, or was erased before."""
    told = {fate.before.label: fate for fate in plan.fates if fate.before}
    for partition in state.layout.table:
        old = state.flash[partition.offset : partition.end]
        if partition.is_kind(1, 0) or not bytes(old).strip(b"\xff"):
            continue
        fate = told[partition.label]
        if fate.preserved:
            assert fate.after is not None
            start = fate.after.offset
            assert final[start : start + fate.preserved] == old[: fate.preserved]
            assert partition.is_app or not bytes(old[fate.preserved :]).strip(b"\xff")
        elif not partition.is_app and fate.preserved == 0:
            assert partition.label in target.drop or bytes(old) == boards.spiffs(partition.size)
    for fate in plan.fates:
        if fate.after and not fate.before and not fate.after.is_app and not fate.after.is_kind(1, 0):
            assert not final[fate.after.offset : fate.after.end].strip(b"\xff")


def _assert_starts(state: BoardState, target: Target, plan: Plan, final: bytes) -> None:
    table = target.layout.table
    assert final[table.offset : table.offset + 0xC00] == write_binary(table)
    result = boot(final, state.layout.chip, BootOptions(rollback=bool(state.rollback)))
    assert result.booted_offset == plan.app_offset
    assert hashlib.sha256(final).hexdigest() == plan.after
    if target.app:
        assert final[plan.app_offset :].startswith(target.app)
    if plan.steps:
        assert plan.steps[-1].after is Boots.NEW_APP


def _assert_resumes(state: BoardState, plan: Plan, final: bytes, seed: int) -> None:
    """Cut anywhere and begun anew from the step that was cut, or from any step before it that was reached."""
    chosen = random.Random(seed)
    for number in chosen.sample(range(len(plan.steps)), min(3, len(plan.steps))):
        flash = ModelFlash(state.flash)
        for step in plan.steps[:number]:
            _do(flash, step)
        cuts = moments(flash, plan.steps[number])
        for _ in range(chosen.randrange(plan.steps[number].cuts) + 1):
            next(cuts)
        for step in plan.steps[number:]:
            _do(flash, step)
        assert flash.data == final


def _do(flash: ModelFlash, step: Step) -> None:
    for _ in _quickly(flash, step):
        pass


def _quickly(flash: ModelFlash, step: Step) -> Iterator[None]:
    for piece in step.pieces:
        flash.write(piece.offset, piece.data)
        yield


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_only_sectors_that_differ_are_written(data: st.DataObject) -> None:
    state = data.draw(states())
    try:
        plan = plan_migration(state, replace(data.draw(targets(state.layout)), drop=frozenset(_labels(state))))
    except MigrationRefused:
        return
    flash = bytearray(state.flash)
    for step in plan.steps:
        for piece in step.pieces:
            for at in range(0, len(piece.data), SECTOR):
                sector = piece.data[at : at + SECTOR]
                assert flash[piece.offset + at : piece.offset + at + SECTOR] != sector, step
            flash[piece.offset : piece.end] = piece.data
    if not any(step.kind is StepKind.STAGE for step in plan.steps):
        final = final_flash(plan, state.flash)
        changed = sum(final[at : at + SECTOR] != state.flash[at : at + SECTOR] for at in range(0, len(final), SECTOR))
        images = sum(step.kind is StepKind.INVALIDATE for step in plan.steps)
        assert plan.bytes_written <= (changed + 2 * images) * SECTOR


def _labels(state: BoardState) -> list[str]:
    return [partition.label for partition in state.layout.table]
