"""The migration on the device: what becomes of boards, with power cut anywhere, and what it refuses."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.otadata import ABORTED, PENDING_VERIFY, VALID, new_record
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import MB, SECTOR
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import KitOptions, Origin
from asym_studio.plan.migration import BoardState, Target, final_flash, plan_migration
from tests.board import boards as kinds
from tests.firmware.compilers import CORE, HERE, HOST, compile_program, is_missing
from tests.firmware.migrating import FAST, MIGRATE, Action, Call, Device, Reason, compact, compile_migration
from tests.plan.migration import boards as small
from tests.plan.migration.boards import ASYMMETRIC, NVS, OTADATA, SYMMETRIC, Row

THREE: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app0", "app", "ota_0", 0x10000, 0x40000),
    ("app1", "app", "ota_1", 0x50000, 0x40000),
    ("app2", "app", "ota_2", 0x90000, 0x40000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)
TWO: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app", "app", "ota_0", 0x10000, 0x40000),
    ("flashApp", "app", "ota_1", 0x50000, 0x20000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)
"""Its second slot begins where another app of THREE lies."""
TABLE = 0x8000


@pytest.fixture(scope="module", params=HOST)
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if is_missing(request.param):
        pytest.skip(f"{request.param} is not installed")
    program = tmp_path_factory.mktemp(request.param) / "migrate"
    compile_migration(request.param, program)
    return program


@pytest.fixture(scope="module")
def gcc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For what does not depend on the compiler; without the memory checks, that take longer than all the rest."""
    compiler = next((name for name in HOST if not is_missing(name)), None)
    if compiler is None:
        pytest.skip("neither gcc nor clang is installed")
    program = tmp_path_factory.mktemp("one") / "migrate"
    compile_migration(compiler, program, FAST)
    return program


def contents(rows: tuple[Row, ...], kilobytes: int = 70) -> dict[str, bytes]:
    found = {"nvs": kinds.nvs(5), "spiffs": small.files(0x30000)}
    slots = [row[0] for row in rows if row[1] == "app"]
    return found | {label: small.app(kilobytes, label, seed) for seed, label in enumerate(slots, 1)}


def device(
    program: Path,
    folder: Path,
    *,
    slot: int = 0,
    rollback: bool = True,
    rows: tuple[Row, ...] = SYMMETRIC,
    after: tuple[Row, ...] = ASYMMETRIC,
    otadata: bytes | None = None,
) -> Device:
    before = small.layout(rows)
    state = small.board(before, contents(rows), slot=slot, otadata=otadata)
    return Device(program, folder, bytes(state.flash), before, small.layout(after), rollback)


def app_in(device: Device, offset: int, length: int) -> bytes:
    return device.flash[offset : offset + length]


def of(layout: Layout, flash: bytes, label: str) -> bytes:
    row = layout.table.find(label)
    assert row is not None
    return flash[layout.table[row].offset : layout.table[row].end]


@pytest.mark.parametrize("rollback", [False, True])
@pytest.mark.parametrize("slot", [0, 1])
def test_a_board_comes_to_the_new_table_with_its_app_and_its_data(
    program: Path, tmp_path: Path, slot: int, rollback: bool
) -> None:
    board = device(program, tmp_path, slot=slot, rollback=rollback)
    before = board.flash
    app = contents(SYMMETRIC)[f"app{slot}"]
    assert board.live() == Call(Action.NOTHING, Reason.OK, 0, (0, 0), 0)
    assert board.starts == ([0x10000] * 2 if slot == 0 else [0x70000, 0x10000, 0x10000])
    assert board.flash[TABLE : TABLE + SECTOR] == write_binary(board.after.table).ljust(SECTOR, b"\xff")
    assert app_in(board, 0x10000, len(app)) == app
    for label in ("nvs", "spiffs"):
        assert of(board.after, board.flash, label) == of(board.before, before, label)


def test_the_table_of_a_board_whose_app_is_in_place_is_all_that_is_written(program: Path, tmp_path: Path) -> None:
    board = device(program, tmp_path)
    before = board.flash
    assert board.call(0x10000) == Call(Action.DONE, Reason.OK, 2, (1, 2), 0)
    assert board.flash[:TABLE] + board.flash[TABLE + SECTOR :] == before[:TABLE] + before[TABLE + SECTOR :]


@pytest.mark.parametrize("slot", [0, 1])
def test_the_outcome_is_that_of_the_plan_over_a_cable(gcc: Path, tmp_path: Path, slot: int) -> None:
    board = device(gcc, tmp_path, slot=slot)
    state = BoardState(board.before, board.flash, True)
    target = Target(board.after)
    planned = final_flash(plan_migration(state, target), state.flash)
    board.live()
    options = BootOptions(rollback=True)
    chip = board.after.chip
    assert board.flash[TABLE : TABLE + SECTOR] == planned[TABLE : TABLE + SECTOR]
    assert boot(board.flash, chip, options).booted == boot(planned, chip, options).booted
    for label in ("nvs", "spiffs"):
        assert of(board.after, board.flash, label) == of(board.after, planned, label)
    app = len(contents(SYMMETRIC)["app0"])
    assert app_in(board, 0x10000, app) == planned[0x10000 : 0x10000 + app]


SEQUENCE_4 = new_record(4, VALID).pack().ljust(SECTOR, b"\xff")
"""In a table with three slots it selects the first, in one with two the second."""
FACTORY: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("app", "app", "ota_0", 0x10000, 0xA0000),
    ("safeboot", "app", "factory", 0xB0000, 0x20000),
    ("spiffs", "data", "spiffs", 0xD0000, 0x30000),
)
CUT_BOARDS: dict[str, dict[str, object]] = {
    "in place": {"slot": 0},
    "to be copied": {"slot": 1},
    "to be copied, no rollback": {"slot": 1, "rollback": False},
    "another number of slots": {"rows": THREE, "after": TWO, "otadata": SEQUENCE_4},
    "an updater as factory": {"after": FACTORY},
}


def operations_of(count: int) -> list[int]:
    """The operations to cut: all with ASYM_ALL_CUTS set, else not every sector in the middle of the copy."""
    if os.environ.get("ASYM_ALL_CUTS"):
        return list(range(1, count + 1))
    return [number for number in range(1, count + 1) if number in (2, count // 2) or number > count - 3]


@pytest.mark.parametrize("name", CUT_BOARDS)
def test_a_cut_anywhere_but_in_the_table_leaves_a_board_that_goes_on(gcc: Path, tmp_path: Path, name: str) -> None:
    fresh = device(gcc, tmp_path, **CUT_BOARDS[name])  # type: ignore[arg-type]  # keywords by name
    uncut = replace(fresh, starts=[])
    uncut.live()
    app = app_in(uncut, uncut.app_offset, len(contents(SYMMETRIC)["app0"]))
    dark = 0
    while True:
        running = fresh.start()
        assert running is not None
        whole = replace(fresh).call(running)
        assert whole is not None
        for operation in range(1, whole.operations + 1):
            for mode in range(3):
                board = replace(fresh, starts=[])
                assert board.call(running, operation, mode) is None
                if board.start() is None:
                    assert whole.table[0] <= operation <= whole.table[1], f"dark after a cut in operation {operation}"
                    dark += 1
                    continue
                assert board.live().reason is Reason.OK
                assert board.flash[TABLE : TABLE + SECTOR] == uncut.flash[TABLE : TABLE + SECTOR]
                assert board.starts[-1] == uncut.starts[-1] == board.app_offset
                assert app_in(board, board.app_offset, len(app)) == app
        if whole.action is Action.NOTHING:
            break
        fresh.call(running)
    assert dark == 3  # the erase cut in the rows, and the write cut before them or in them


@pytest.mark.parametrize("slot", [0, 1])
def test_min_spiffs_becomes_the_large_app_with_a_small_updater(gcc: Path, tmp_path: Path, slot: int) -> None:
    """The presets themselves: 4 MB, as they are in the field."""
    before, after = load_preset("min_spiffs").layout, load_preset("esp32-ota-asym").layout
    flash = bytearray(kinds.sample(apps=200 * 1024).data)
    flash[0xE000 : 0xE000 + 32] = record(slot + 1, VALID)
    board = Device(gcc, tmp_path, bytes(flash), before, after, True)
    assert board.live() == Call(Action.NOTHING, Reason.OK, 0, (0, 0), 0)
    assert board.starts == ([0x10000] * 2 if slot == 0 else [0x1F0000, 0x10000, 0x10000])
    planned = final_flash(plan_migration(BoardState(before, bytes(flash), True), Target(after)), bytes(flash))
    assert board.flash[TABLE:0xE000] == planned[TABLE:0xE000]
    app = len(kinds.app(200 * 1024, "app1", "esp32", 2))
    assert app_in(board, 0x10000, app) == planned[0x10000 : 0x10000 + app]
    assert boot(board.flash, after.chip).booted == boot(planned, after.chip).booted


Change = Callable[[Device], None]


def patched(offset: int, data: bytes) -> Change:
    def change(board: Device) -> None:
        board.flash = board.flash[:offset] + data + board.flash[offset + len(data) :]

    return change


def onto(rows: tuple[Row, ...], size: int = MB) -> Change:
    def change(board: Device) -> None:
        board.after = small.layout(rows, size=size)

    return change


def given(**fields: object) -> Change:
    def change(board: Device) -> None:
        for name, value in fields.items():
            setattr(board, name, value)

    return change


def swapped(label: str, offset: int, size: int) -> tuple[Row, ...]:
    """The new table with one partition elsewhere."""
    return tuple((*row[:3], offset, size) if row[0] == label else row for row in ASYMMETRIC)


def without_md5(board: Device) -> None:
    """A table without a checksum row, compiled in as a known origin all the same."""
    bare = replace(board.before.table, md5=False)
    patched(TABLE, write_binary(bare))(board)
    board.origins = (compact(bare),)


def with_wrong_md5(board: Device) -> None:
    known = bytearray(write_binary(board.before.table))
    known[len(board.before.table) * 32 + 16] ^= 1
    patched(TABLE, bytes(known))(board)
    board.origins = (bytes(known),)


def target_with_wrong_md5(board: Device) -> None:
    table = bytearray(compact(board.after.table))
    table[-1 - 32 if table[-32:] == b"\xff" * 32 else -1] ^= 1
    board.target = bytes(table)


def record(sequence: int, state: int) -> bytes:
    return new_record(sequence, state).pack()


REFUSALS: dict[str, tuple[Change, Reason]] = {
    "encrypted": (given(flags="e"), Reason.ENCRYPTED),
    "secure boot": (given(flags="s"), Reason.SECURE_BOOT),
    "target's checksum": (target_with_wrong_md5, Reason.TARGET),
    "target without checksum row": (
        lambda b: given(target=compact(replace(b.after.table, md5=False)))(b),
        Reason.TARGET,
    ),
    "target without otadata": (onto((NVS, *ASYMMETRIC[2:])), Reason.TARGET),
    "target overlaps": (onto(swapped("flashApp", 0xA0000, 0x20000)), Reason.TARGET),
    "target's app not aligned": (onto(swapped("flashApp", 0xB1000, 0x1F000)), Reason.TARGET),
    "target's app is factory": (
        onto((NVS, OTADATA, ("app", "app", "factory", 0x10000, 0xA0000), ("u", "app", "ota_0", 0xB0000, 0x20000))),
        Reason.TARGET,
    ),
    "chip too small": (given(flash_size=MB // 2), Reason.FLASH_SIZE),
    "header too small": (onto((*ASYMMETRIC, ("more", "data", "fat", MB, 0x10000)), size=2 * MB), Reason.FLASH_SIZE),
    "no bootloader": (patched(0x1000, b"\xff" * SECTOR), Reason.BOOTLOADER),
    "unknown table": (given(origins=(compact(small.layout(THREE).table),)), Reason.ORIGIN),
    "torn table": (patched(TABLE + 64, b"\xff" * 64), Reason.ORIGIN),
    "table erased": (patched(TABLE, b"\xff" * SECTOR), Reason.ORIGIN),
    "bytes behind the table": (patched(TABLE + 0xC10, b"\0"), Reason.ORIGIN),
    "no checksum row": (without_md5, Reason.ORIGIN_MD5),
    "wrong checksum": (with_wrong_md5, Reason.ORIGIN_MD5),
    "nvs smaller": (onto(swapped("nvs", 0x9000, 0x4000)), Reason.NVS),
    "nvs gone": (onto(ASYMMETRIC[1:]), Reason.NVS),
    "otadata elsewhere": (
        onto((("nvs", "data", "nvs", 0xB000, 0x5000), *swapped("otadata", 0x9000, 0x2000)[1:])),
        Reason.NVS,
    ),
    "spiffs smaller": (onto(swapped("spiffs", 0xD0000, 0x20000)), Reason.CONTENT),
    "spiffs elsewhere": (onto(swapped("spiffs", 0xE0000, 0x20000)), Reason.CONTENT),
    "not confirmed": (patched(0xE000, record(1, PENDING_VERIFY)), Reason.UNCONFIRMED),
    "app damaged": (patched(0x10400, b"damage"), Reason.IMAGE),
    "app too large": (onto(swapped("app", 0x10000, 0x10000)), Reason.TOO_LARGE),
    "app elsewhere": (onto(swapped("app", 0x20000, 0x90000)), Reason.NO_SLOT),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_not_as_it_must_be_is_refused_and_nothing_written(gcc: Path, tmp_path: Path, name: str) -> None:
    change, reason = REFUSALS[name]
    board = device(gcc, tmp_path)
    change(board)
    before = board.flash
    assert board.call(0x10000) == Call(Action.REFUSED, reason, 0, (0, 0), 0)
    assert board.flash == before


def test_an_app_outside_the_slots_is_refused(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path)
    assert board.call(0x20000) == Call(Action.REFUSED, Reason.ELSEWHERE, 0, (0, 0), 0)


def test_a_copy_that_does_not_start_is_not_tried_for_ever(gcc: Path, tmp_path: Path) -> None:
    """The app runs in slot 1 although the copy in slot 0 is complete and selected: its bootloader refused it."""
    board = device(gcc, tmp_path, slot=0)
    app = contents(SYMMETRIC)["app0"]
    patched(0x70000, app)(board)
    assert board.call(0x70000) == Call(Action.REFUSED, Reason.COPY_FAILS, 0, (0, 0), 0)


def test_an_aborted_record_beside_the_one_in_force_is_replaced_first(gcc: Path, tmp_path: Path) -> None:
    otadata = record(2, VALID).ljust(SECTOR, b"\xff") + record(3, ABORTED).ljust(SECTOR, b"\xff")
    board = device(gcc, tmp_path, otadata=otadata)
    assert board.live().action is Action.NOTHING
    assert board.flash[0xE000 : 0xE000 + 32] == record(2, VALID)
    assert board.flash[0xF000 : 0xF000 + 32] == record(3, VALID)
    assert board.starts == [0x70000, 0x10000, 0x10000]


def test_sequence_numbers_that_are_used_up_start_anew(gcc: Path, tmp_path: Path) -> None:
    last = record(0xFFFFFFFE, VALID).ljust(SECTOR, b"\xff")
    board = device(gcc, tmp_path, otadata=last)
    assert board.live().action is Action.NOTHING
    assert board.starts == [0x70000, 0x10000, 0x10000]
    assert board.flash[0xE000:0x10000] == b"\xff" * SECTOR + record(1, VALID).ljust(SECTOR, b"\xff")


def test_a_sector_that_does_not_take_the_table_gets_the_old_one_back(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path)
    before = board.flash
    board.stuck = (TABLE, 3)
    call = board.call(0x10000)
    assert call is not None
    assert (call.action, call.reason) == (Action.REFUSED, Reason.WRITE)
    assert board.flash == before


def test_a_torn_table_is_mended_by_calling_again_while_the_app_runs(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path)
    board.stuck = (TABLE, 7)
    call = board.call(0x10000)
    assert call is not None
    assert (call.action, call.reason, call.calls) == (Action.DONE, Reason.OK, 1)
    assert board.start() == 0x10000


def test_a_table_that_cannot_be_written_is_said_to_be_torn(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path)
    board.stuck = (TABLE, 1000)
    call = board.call(0x10000)
    assert call is not None
    assert call.action is Action.TORN


def test_a_slot_that_does_not_take_the_copy_leaves_the_old_app_selected(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path, slot=1)
    board.stuck = (0x11000, 1000)
    call = board.call(0x70000)
    assert call is not None
    assert (call.action, call.reason) == (Action.REFUSED, Reason.WRITE)
    assert board.start() == 0x70000


def test_another_slot_of_a_migrated_board_is_left_alone(gcc: Path, tmp_path: Path) -> None:
    board = device(gcc, tmp_path, rows=ASYMMETRIC)
    assert board.call(0xB0000) == Call(Action.NOTHING, Reason.ELSEWHERE, 0, (0, 0), 0)


@pytest.mark.parametrize("compiler", HOST)
def test_the_migration_compiles_with_what_the_kit_writes_for_it(compiler: str, tmp_path: Path) -> None:
    if is_missing(compiler):
        pytest.skip(f"{compiler} is not installed")
    origin = Origin("symmetric", small.layout(SYMMETRIC).table)
    kit = make_kit(small.layout(ASYMMETRIC), KitOptions(origins=(origin,)), {})
    for file in kit.files:
        if file.path.endswith((".h", "layout.h")):
            (tmp_path / Path(file.path).name).write_bytes(file.content)
    folders = [f"-I{path}" for path in (tmp_path, MIGRATE / "include", HERE / "model/ota_idf", CORE / "include")]
    options = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", *folders, "-c"]
    compile_program(compiler, [MIGRATE / "asym_migrate_idf.c"], tmp_path / "idf.o", options)
