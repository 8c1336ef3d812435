"""Plans as a user reads them: what stays, what is lost, what starts when, and every refusal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.boot.otadata import ABORTED, PENDING_VERIFY, VALID, Record, new_record, read_sectors
from asym_studio.cli.outcome import exit_status
from asym_studio.files.presets import load_preset
from asym_studio.flash.images import read_image
from asym_studio.flash.units import KB, MB, SECTOR
from asym_studio.plan.migration import (
    BoardState,
    Boots,
    FateKind,
    MigrationRefused,
    Plan,
    Rates,
    Security,
    StepKind,
    Target,
    final_flash,
    littlefs,
    plan_migration,
)
from tests.board import boards
from tests.plan.migration.boards import (
    ASYMMETRIC,
    NVS,
    OTADATA,
    SAFEBOOT,
    SYMMETRIC,
    Row,
    app,
    board,
    layout,
    symmetric,
)

UPDATER = app(70, "updater", 9)
BLANK = b"\xff" * SECTOR


def asym(**kwargs: object) -> Target:
    return replace(Target(layout(ASYMMETRIC), updater=UPDATER), **kwargs)  # type: ignore[arg-type]  # test shorthand


def fates(plan: Plan) -> dict[str, FateKind]:
    return {fate.label: fate.kind for fate in plan.fates}


def refusal(state: BoardState, target: Target) -> MigrationRefused:
    with pytest.raises(MigrationRefused) as caught:
        plan_migration(state, target)
    assert str(caught.value.remedy)
    return caught.value


@pytest.mark.parametrize("slot", [0, 1])
@pytest.mark.parametrize("kilobytes", [900, 1800])
def test_the_seeds_board_is_dark_for_the_table_sector_only(slot: int, kilobytes: int) -> None:
    sample = boards.sample(apps=kilobytes * KB)
    data = sample.with_bytes(0xE000, new_record(slot + 1).pack())
    target = Target(load_preset("esp32-ota-asym").layout, updater=app(200, "flashApp", 9))
    plan = plan_migration(BoardState(sample.layout, data, rollback=True), target)
    assert [(step.kind, step.size) for step in plan.steps if step.risk] == [(StepKind.TABLE, SECTOR)]
    assert {step.boots for step in plan.steps} == {Boots.OLD_APP, Boots.NOTHING}
    assert plan.dark.steps == 1
    assert plan.dark.seconds < 0.1
    final = final_flash(plan, data)
    assert final[0x9000:0xE000] == data[0x9000:0xE000]
    assert final[0x3D0000:] == data[0x3D0000:]
    running = sample.content(f"app{slot}")[: read_image(sample.content(f"app{slot}")).signed_length]
    assert final[0x10000:].startswith(running)
    assert plan.after_layout.table[2].label == "app"
    assert plan.bytes_written == sum(step.size for step in plan.steps)


def test_a_plan_is_the_same_for_the_same_board() -> None:
    state = symmetric(1)
    assert plan_migration(state, asym()) == plan_migration(state, asym())
    assert plan_migration(state, asym()).digest != plan_migration(symmetric(0), asym()).digest


def test_the_updater_goes_in_before_the_app_is_overwritten() -> None:
    plan = plan_migration(symmetric(), asym(app=app(500, "new", 5)))
    labels = [step.label for step in plan.steps if step.kind is StepKind.WRITE]
    assert labels.index("flashApp") < labels.index("app")
    assert [step.label for step in plan.steps if step.risk] == ["partition table"]
    assert plan.steps[-1].after is Boots.NEW_APP


def test_a_table_that_is_there_already_needs_nothing() -> None:
    state = symmetric()
    plan = plan_migration(state, Target(layout(SYMMETRIC)))
    assert plan.steps == ()
    assert plan.dark.steps == plan.bytes_written == 0
    assert plan.before == plan.after


def test_without_an_updater_it_is_said_loudly() -> None:
    plan = plan_migration(symmetric(), Target(layout(ASYMMETRIC)))
    assert fates(plan)["flashApp"] is FateKind.EMPTY
    assert "cannot update itself" in str(plan.warnings[0])


def test_to_safeboot_and_back() -> None:
    state = symmetric()
    there = plan_migration(state, Target(layout(SAFEBOOT), updater=UPDATER))
    assert there.dark.steps == 1
    flash = final_flash(there, state.flash)
    back = plan_migration(BoardState(layout(SAFEBOOT), flash, rollback=True), Target(layout(SYMMETRIC)))
    assert back.dark.steps == 1
    final = final_flash(back, flash)
    assert final[0x10000:].startswith(app(100, "zero", 1))
    assert final[0xD0000:] == state.flash[0xD0000:]


def test_commands_say_what_is_written() -> None:
    plan = plan_migration(symmetric(), asym())
    assert plan.commands[-1] == (
        f"esptool --chip esp32 --after no-reset write-flash 0x8000 {len(plan.steps):02d}-partition-table.bin"
    )
    assert len(plan.commands) >= len(plan.steps)


def test_a_slower_line_takes_longer() -> None:
    state = symmetric()
    slow, fast = (plan_migration(state, asym(), Rates(baud=baud)) for baud in (115_200, 921_600))
    assert slow.seconds > fast.seconds > 0
    assert slow.digest == fast.digest


# --- contents


def rows_with(*data: Row) -> tuple[Row, ...]:
    return (("nvs", "data", "nvs", 0x9000, 0x5000), OTADATA, ("app", "app", "ota_0", 0x10000, 0x40000), *data)


def one(row: Row, content: bytes) -> BoardState:
    return board(layout(rows_with(row)), {"app": app(), row[0]: content})


def test_littlefs_grows_and_shrinks_with_its_files() -> None:
    volume = littlefs._Volume(b"\xff" * 0x20000, 0x20, version=0x20000, fresh=True)
    volume.add("/kept", None, {})
    volume.add("/kept/file", b"content" * 900, {0x74: b"\1\2\3\4"})
    old = bytes(volume.buffer)
    for size in (0x40000, 0x8000):
        target = Target(layout(rows_with(("fs", "data", "littlefs", 0x60000, size))))
        state = one(("fs", "data", "littlefs", 0x50000, 0x20000), old)
        plan = plan_migration(state, target)
        final = final_flash(plan, state.flash)
        assert littlefs.tree(final[0x60000 : 0x60000 + size]) == littlefs.tree(old)
    small = Target(layout(rows_with(("fs", "data", "littlefs", 0x60000, 0x3000))))
    assert refusal(state, small).code == "would-lose-data"


@pytest.mark.parametrize(
    ("used", "pages", "code"), [(2, 8, None), (2, 3, None), (3, 3, "would-lose-data"), (4, 3, "would-lose-data")]
)
def test_settings_grow_and_shrink_over_empty_pages(used: int, pages: int, code: str | None) -> None:
    state = one(("nvs2", "data", "nvs", 0x50000, 0x5000), boards.nvs(5, used))
    target = Target(layout(rows_with(("nvs2", "data", "nvs", 0x60000, pages * SECTOR))))
    if code:
        assert refusal(state, target).code == code
        return
    final = final_flash(plan_migration(state, target), state.flash)
    kept = min(pages, 5) * SECTOR
    assert final[0x60000 : 0x60000 + kept] == state.flash[0x50000 : 0x50000 + kept]
    assert not final[0x60000 + kept : 0x60000 + pages * SECTOR].strip(b"\xff")


def test_unknown_content_moves_at_its_own_size_only() -> None:
    state = one(("store", "0x40", "0x00", 0x50000, 0x4000), b"something" * 1000)
    moved = plan_migration(state, Target(layout(rows_with(("store", "0x40", "0x00", 0x60000, 0x4000)))))
    assert final_flash(moved, state.flash)[0x60000:0x64000] == state.flash[0x50000:0x54000]
    larger = Target(layout(rows_with(("store", "0x40", "0x00", 0x60000, 0x8000))))
    assert refusal(state, larger).code == "would-lose-data"
    dropped = plan_migration(state, replace(larger, drop=frozenset(("store",))))
    assert [str(sentence) for sentence in dropped.lost] == ["store: only in the backup from then on"]


def test_a_partition_can_be_given_another_name() -> None:
    state = one(("store", "0x40", "0x00", 0x50000, 0x4000), b"something" * 1000)
    target = Target(layout(rows_with(("depot", "0x41", "0x00", 0x60000, 0x4000))))
    assert refusal(state, target).code == "would-lose-data"
    plan = plan_migration(state, replace(target, rename={"store": "depot"}))
    assert fates(plan)["depot"] is FateKind.MOVED
    for wrong in (replace(target, rename={"shop": "depot"}), replace(target, drop=frozenset({"store", "shop"}))):
        assert refusal(state, wrong).code == "partition-missing"


def test_new_data_areas_start_erased() -> None:
    state = symmetric()
    rows = (*ASYMMETRIC[:2], ("app", "app", "ota_0", 0x10000, 0x60000), ("new", "data", "0x99", 0x70000, 0x20000))
    final = final_flash(plan_migration(state, Target(layout((*rows, SYMMETRIC[-1])))), state.flash)
    assert not final[0x70000:0x90000].strip(b"\xff")


# --- otadata


def test_otadata_goes_on_where_it_was() -> None:
    confirmed = Record(6, VALID, new_record(6).crc).pack().ljust(SECTOR, b"\xff")
    refused = Record(7, ABORTED, new_record(7).crc).pack().ljust(SECTOR, b"\xff")
    state = board(
        layout(SYMMETRIC), {"app0": app(100, "zero", 1), "app1": app(100, "one", 2)}, otadata=confirmed + refused
    )
    plan = plan_migration(state, asym())
    final = final_flash(plan, state.flash)
    first, second = read_sectors(final[0xE000:0x10000])
    assert (first.record.sequence, second.record.sequence, second.record.state) == (6, 7, VALID)
    assert final[0x10000:].startswith(app(100, "one", 2))


@pytest.mark.parametrize("otadata", [BLANK * 2, new_record(2).pack().ljust(SECTOR, b"\xff") + b"\0" * SECTOR])
def test_blank_and_torn_otadata_are_understood(otadata: bytes) -> None:
    state = board(layout(SYMMETRIC), {"app0": app(100, "zero", 1), "app1": app(100, "one", 2)}, otadata=otadata)
    plan = plan_migration(state, asym())
    result = boot(final_flash(plan, state.flash), state.layout.chip, BootOptions(rollback=True))
    assert result.booted_offset == 0x10000
    assert not result.writes


def test_an_unconfirmed_app_is_not_guessed_about() -> None:
    pending = Record(2, PENDING_VERIFY, new_record(2).crc).pack().ljust(SECTOR, b"\xff")
    otadata = new_record(1).pack().ljust(SECTOR, b"\xff") + pending
    contents = {"app0": app(100, "zero", 1), "app1": app(100, "one", 2)}
    state = board(layout(SYMMETRIC), contents, otadata=otadata, rollback=None)
    assert refusal(state, asym()).code == "app-unconfirmed"
    plan = plan_migration(replace(state, rollback=True), asym())
    assert final_flash(plan, state.flash)[0x10000:].startswith(app(100, "zero", 1))


def test_what_starts_is_told_for_a_bootloader_with_rollback_and_for_one_without() -> None:
    """The new app takes otadata's second sector: what then selects is a record that only one of the two gives up."""
    pending = Record(2, PENDING_VERIFY, new_record(2).crc).pack().ljust(SECTOR, b"\xff")
    otadata = pending + new_record(3).pack().ljust(SECTOR, b"\xff")
    old = layout(
        (
            ("otadata", "data", "ota", 0xF000, 0x2000),
            ("boot", "app", "factory", 0x30000, 0x20000),
            ("main", "app", "ota_0", 0x50000, 0x30000),
            ("spare", "app", "ota_1", 0x80000, 0x10000),
        )
    )
    new = layout(
        (
            ("otadata", "data", "ota", 0xD000, 0x2000),
            ("first", "app", "ota_0", 0x10000, 0x20000),
            ("main", "app", "ota_1", 0x50000, 0x30000),
        )
    )
    state = board(old, {"boot": app(20, "boot"), "main": app(40, "main", 2)}, otadata=otadata, rollback=None)
    plan = plan_migration(state, Target(new, updater=app(30, "updater", 3)))
    flash, told = bytearray(state.flash), []
    for step in plan.steps:
        for piece in step.pieces:
            flash[piece.offset : piece.end] = piece.data
        options = [BootOptions(rollback=rollback, flash_size=len(flash)) for rollback in (False, True)]
        started = {boot(bytes(flash), state.layout.chip, each).booted_offset for each in options}
        told.append((step.after in (Boots.OLD_APP, Boots.NEW_APP), started == {0x50000}))
    assert all(said is so for said, so in told), told
    assert told[-1] == (True, True)


# --- refusals


@pytest.mark.parametrize(
    ("security", "code"),
    [
        (Security(secure_boot=True), "board-secure-boot"),
        (Security(secure_download=True), "board-secure-boot"),
        (Security(flash_encryption=True), "board-encrypted"),
    ],
)
def test_protected_chips_are_left_alone(security: Security, code: str) -> None:
    assert refusal(replace(symmetric(), security=security), asym()).code == code


def test_images_must_be_whole_fit_and_be_for_this_chip() -> None:
    state = symmetric()
    damaged = UPDATER[:3000] + b"\0\0\0\0" + UPDATER[3004:]
    assert refusal(state, asym(updater=damaged)).code == "image-damaged"
    assert refusal(state, asym(updater=b"nothing")).code == "image-unreadable"
    assert refusal(state, asym(updater=app(70, "s3", 3, "esp32s3"))).code == "image-for-another-chip"
    assert refusal(state, asym(updater=app(200, "large", 3))).code == "image-too-large"
    assert refusal(state, asym(app=app(800, "large", 3))).code == "image-too-large"


def test_an_image_that_does_not_fit_is_a_no_and_one_that_would_not_start_is_unsafe() -> None:
    state = symmetric()
    damaged = UPDATER[:3000] + b"\0\0\0\0" + UPDATER[3004:]
    no = [asym(updater=app(200, "large", 3)), asym(app=app(800, "large", 3)), asym(updater=damaged), asym(updater=b"x")]
    assert [exit_status(refusal(state, target)) for target in no] == [1, 1, 1, 1]
    assert exit_status(refusal(state, asym(updater=app(70, "s3", 3, "esp32s3")))) == 3


def test_foreign_otadata_is_not_touched() -> None:
    state = board(layout(SYMMETRIC), {"app0": app(), "app1": app()}, otadata=b"\x12" * 2 * SECTOR)
    assert refusal(state, asym()).code == "otadata-foreign"


def test_tables_must_be_sound_on_both_sides() -> None:
    state = symmetric()
    changed = bytearray(state.flash)
    changed[0x8004] ^= 1
    assert refusal(replace(state, flash=bytes(changed)), asym()).code == "md5-mismatch"
    changed[0x8000] ^= 1
    assert refusal(replace(state, flash=bytes(changed)), asym()).code == "table-unknown"
    other = replace(state.layout, table=layout(ASYMMETRIC).table)
    assert refusal(replace(state, layout=other), asym()).code == "table-changed"
    assert refusal(state, Target(layout(ASYMMETRIC, md5=False))).code == "table-md5-missing"
    moved = layout(ASYMMETRIC)
    moved = replace(moved, table=replace(moved.table, offset=0x7000))
    assert refusal(state, Target(moved)).code == "table-at-another-place"
    beyond = (*ASYMMETRIC[:-1], ("spiffs", "data", "spiffs", 0xD0000, 0x40000))
    assert refusal(state, Target(layout(beyond))).code == "table-beyond-flash"


def test_a_table_without_a_checksum_stays_so_for_the_apps_that_know_no_other() -> None:
    state = board(layout(SYMMETRIC, md5=False), {"app0": app(), "spiffs": b"files" * 99})
    assert not plan_migration(state, asym()).after_layout.table.md5
    assert plan_migration(state, asym(app=app(200, "new", 5))).after_layout.table.md5


def test_a_board_without_an_app_needs_one() -> None:
    state = board(layout(SYMMETRIC), {"spiffs": b"x"})
    assert refusal(state, asym()).code == "no-app"
    assert fates(plan_migration(state, asym(app=app())))["app"] is FateKind.INSTALLED


def test_a_header_that_says_too_little_is_corrected_on_request() -> None:
    state = board(layout(SYMMETRIC, size=2 * MB), {"app0": app(), "spiffs": b"files" * 99}, header_code=0)
    state = replace(state, layout=replace(state.layout, header_flash_size=MB))
    rows = (NVS, OTADATA, ("app", "app", "ota_0", 0x10000, 0x140000), ("spiffs", "data", "spiffs", 0x1D0000, 0x30000))
    target = Target(layout(rows, size=2 * MB))
    assert refusal(state, target).code == "table-beyond-header-flash-size"
    plan = plan_migration(state, replace(target, correct_header=True))
    final = final_flash(plan, state.flash)
    image = read_image(final[0x1000:0x8000])
    assert image.spi.flash_size == 2 * MB
    assert image.checksum_ok
    assert image.hash_ok
    assert [step.kind for step in plan.steps if step.risk] == [StepKind.HEADER, StepKind.TABLE]
