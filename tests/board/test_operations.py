"""Changing a board: exactly what was asked for, backed up before, and refused where it would do harm."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from asym_studio.board.backup import Store, open_backup, take_backup
from asym_studio.board.holding import held
from asym_studio.board.inspection import inspect
from asym_studio.board.operations import (
    erase_partition,
    read_partition,
    restore,
    select_app,
    write_partition,
    write_table,
)
from asym_studio.boot.bootloader import boot
from asym_studio.files.opening import open_table
from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import BoardRefused, BoardWithout, StudioError, TableRefused
from asym_studio.flash.images import read_image
from asym_studio.flash.reading import Opened, read_table
from asym_studio.flash.settings import Given
from asym_studio.flash.units import KB, MB, SECTOR
from tests.board.boards import app, sample
from tests.board.conftest import Bench

ESP32 = CHIPS["esp32"]


def csv(*rows: str, settings: str = "") -> Opened:
    return read_table("\n".join((f"# asym-studio: {settings}", *rows, "")).encode(), Given())


def asymmetric() -> Opened:
    return load_preset("esp32-ota-asym")


def changed(before: bytes, after: bytes) -> set[int]:
    """The sectors that differ, by offset."""
    return {at for at in range(0, len(before), SECTOR) if before[at : at + SECTOR] != after[at : at + SECTOR]}


def test_write_table_writes_the_table_and_nothing_else(bench: Bench, store: Store) -> None:
    before = bench.data
    with bench.session() as session:
        outcome = write_table(session, store, asymmetric())
    assert changed(before, bench.data) == {0x8000}
    assert bench.data[0x8000:0x8C00] == write_binary(asymmetric().layout.table)
    assert (outcome.written, outcome.ranges) == (SECTOR, ((0x8000, SECTOR),))
    assert outcome.backup is not None
    assert dict(outcome.backup.ranges()) == {0x8000: before[0x8000:0x9000]}


def test_what_is_there_already_is_not_written(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        write_table(session, store, asymmetric())
    with bench.session() as session:
        outcome = write_table(session, store, asymmetric())
    assert (outcome.written, outcome.backup, session.traffic.written) == (0, None, 0)


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (
            csv("nvs,data,nvs,0x9000,0x5000", "app,app,ota_0,0x10000,1M", settings="chip=esp32s3"),
            "table-for-another-chip",
        ),
        (
            read_table(b"app,app,ota_0,0x10000,1M\n", Given(chip=CHIPS["esp32s3"])),
            "table-for-another-chip",
        ),
        (
            csv("nvs,data,nvs,0x9000,0x5000", "app,app,ota_0,0x10000,1M", settings="flash-size=8MB"),
            "table-for-another-flash-size",
        ),
        (csv("nvs,data,nvs,0x9000,0x5000", "app,app,ota_0,0x10000,7M"), "table-beyond-flash"),
        (csv("nvs,data,nvs,0x9000,0x5000"), "table-without-app"),
        (csv(), "table-without-app"),
        (
            csv("nvs,data,nvs,0x11000,0x5000", "app,app,ota_0,0x20000,1M", settings="table-offset=0x10000"),
            "table-at-another-place",
        ),
    ],
)
def test_a_table_that_does_not_belong_here_is_refused(bench: Bench, store: Store, table: Opened, code: str) -> None:
    before = bench.data
    with bench.session() as session, pytest.raises(BoardRefused) as error:
        write_table(session, store, table)
    assert error.value.code == code
    assert bench.data == before
    assert bench.board().operations == 0


def test_a_projects_chip_counts_and_its_flash_size_may_be_smaller(bench: Bench, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "partitions.csv"
    path.write_text("nvs,data,nvs,0x9000,0x5000\napp,app,ota_0,0x10000,1M\n")
    custom = "CONFIG_PARTITION_TABLE_CUSTOM=y\nCONFIG_ESPTOOLPY_FLASHSIZE_2MB=y\n"
    (tmp_path / "sdkconfig").write_text(custom + 'CONFIG_IDF_TARGET="esp32s3"\n')
    with bench.session() as session, pytest.raises(BoardRefused) as error:
        write_table(session, store, open_table(path))
    assert error.value.code == "table-for-another-chip"
    (tmp_path / "sdkconfig").write_text(custom + 'CONFIG_IDF_TARGET="esp32"\n')
    with bench.session() as session:
        assert write_table(session, store, open_table(path)).written == SECTOR


def test_a_table_that_esp_idf_refuses_is_refused(bench: Bench, store: Store) -> None:
    table = csv("nvs,data,nvs,0x9000,0x5000", "nvs,data,nvs,0xe000,0x3000", "app,app,ota_0,0x20000,1M")
    with bench.session() as session, pytest.raises(TableRefused):
        write_table(session, store, table)


def test_a_table_beyond_the_headers_flash_size_needs_the_header_corrected(bench: Bench, store: Store) -> None:
    small = sample(apps=300 * KB, header_code=1)  # the header says 2 MB
    bench.file.write_bytes(small.data)
    with bench.session() as session, pytest.raises(BoardRefused) as error:
        write_table(session, store, asymmetric())
    assert error.value.code == "table-beyond-header-flash-size"
    assert bench.data == small.data
    with bench.session() as session:
        write_table(session, store, asymmetric(), correct_header=True)
    image = read_image(bench.data[0x1000:0x8000])
    assert (image.spi.flash_size, image.checksum_ok, image.hash_ok) == (4 * MB, True, True)
    assert changed(small.data, bench.data) <= {0x1000, 0x4000, 0x8000}
    assert boot(bench.data, ESP32).label == "app"


@pytest.mark.parametrize(
    ("trait", "code"),
    [("encryption", "board-encrypted"), ("secure_boot", "board-secure-boot")],
)
def test_protected_chips_are_never_written_to(bench: Bench, store: Store, trait: str, code: str) -> None:
    options = {trait: "v2" if trait == "secure_boot" else 1}
    with bench.session(**options) as session:
        for attempt in (
            lambda: write_table(session, store, asymmetric()),
            lambda: erase_partition(session, store, "spiffs"),
            lambda: write_partition(session, store, "spiffs", b"x"),
            lambda: select_app(session, store, "app1"),
        ):
            with pytest.raises(BoardRefused) as error:
                attempt()
            assert error.value.code == code
    assert bench.board(**options).operations == 0


def test_a_board_that_another_program_changes_is_left_alone(bench: Bench, store: Store) -> None:
    before = bench.data
    with bench.session() as session:
        backup = take_backup(session, store).backup
        erase_partition(session, store, "nvs")
        erased = bench.data
        with held(store, session.identity):
            for attempt in (
                lambda: write_table(session, store, asymmetric()),
                lambda: write_partition(session, store, "spiffs", b"x"),
                lambda: restore(session, store, backup),
                lambda: restore(session, store, backup, only="nvs"),
            ):
                with pytest.raises(BoardRefused) as error:
                    attempt()
                assert error.value.code == "board-in-use"
        assert bench.data == erased
        restore(session, store, backup)
    assert bench.data == before


def test_one_partition_is_read_written_and_erased(bench: Bench, store: Store) -> None:
    before = bench.data
    content = random.Random(3).randbytes(100_001)
    spiffs = bench.sample.partition("spiffs")
    with bench.session() as session:
        assert read_partition(session, "nvs")[1] == bench.sample.content("nvs")
        write_partition(session, store, "spiffs", content)
        assert read_partition(session, "spiffs")[1] == content.ljust(spiffs.size, b"\xff")
        erase_partition(session, store, "spiffs")
    assert bench.data == before[: spiffs.offset] + b"\xff" * spiffs.size


@pytest.mark.parametrize(("label", "size"), [("nvs", 0x5001), ("nothing", 1)])
def test_what_does_not_fit_or_is_not_there_is_said(bench: Bench, store: Store, label: str, size: int) -> None:
    with bench.session() as session, pytest.raises(BoardWithout):
        write_partition(session, store, label, bytes(size))


@pytest.mark.parametrize("scheme", ["none", "v1", "v2"])
def test_the_layout_on_a_board_has_its_secure_boot_scheme(bench: Bench, scheme: str) -> None:
    with bench.session(**({} if scheme == "none" else {"secure_boot": scheme})) as session:
        layout = inspect(session, contents=False).layout
    assert layout is not None
    assert layout.secure_boot.value == scheme


def test_select_starts_the_other_app_and_leaves_the_old_record(bench: Bench, store: Store) -> None:
    before = bench.data
    with bench.session() as session:
        select_app(session, store, "app1")
        boots = inspect(session, contents=False).boots
    assert boots is not None
    assert boots.label == "app1"
    assert changed(before, bench.data) == {0xF000}
    assert boot(bench.data, ESP32).label == "app1"


def test_a_slot_without_an_app_is_not_selected(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        erase_partition(session, store, "app1")
        with pytest.raises(BoardRefused) as error:
            select_app(session, store, "app1")
        with pytest.raises(BoardRefused) as no_slot:
            select_app(session, store, "spiffs")
    assert error.value.code == "slot-without-app"
    assert no_slot.value.code == "slot-not-selectable"  # nobody is to be told to write an app there


def test_an_app_for_another_chip_is_not_selected(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        write_partition(session, store, "app1", app(100 * KB, "other", "esp32c3"))
        before = bench.data
        with pytest.raises(BoardRefused) as error:
            select_app(session, store, "app1")
        assert bench.data == before
    assert error.value.code == "image-for-another-chip"
    assert "ESP32-C3" in str(error.value.message)


def test_an_empty_file_erases_nothing(bench: Bench, store: Store) -> None:
    before = bench.data
    with bench.session() as session, pytest.raises(BoardWithout) as error:
        write_partition(session, store, "nvs", b"")
    assert error.value.code == "nothing-to-write"
    assert bench.data == before


def test_restore_brings_everything_back_and_writes_only_the_difference(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        backup = take_backup(session, store).backup
    original = bench.data
    change = random.Random(5).randbytes(40 * KB)
    bench.file.write_bytes(bench.sample.with_bytes(0x31000, change))
    with bench.session() as session:
        outcome = restore(session, store, backup)
        assert session.traffic.written == outcome.written == 40 * KB
    assert bench.data == original
    assert outcome.backup is not None
    assert outcome.backup.read(outcome.backup.manifest.files[0])[0x31000 : 0x31000 + 40 * KB] == change


def test_restore_of_one_partition_touches_no_other(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        backup = take_backup(session, store).backup
    bench.file.write_bytes(bench.sample.with_bytes(0x9000, bytes(0x20000)))
    before = bench.data
    with bench.session() as session:
        restore(session, store, backup, only="nvs")
    assert bench.data == before[:0x9000] + bench.sample.content("nvs") + before[0xE000:]


def test_what_was_overwritten_can_be_restored(bench: Bench, store: Store) -> None:
    before = bench.data
    with bench.session() as session:
        outcome = erase_partition(session, store, "app1")
        assert outcome.backup is not None
        restore(session, store, open_backup(outcome.backup.folder))
    assert bench.data == before


def test_another_boards_backup_is_refused(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        backup = take_backup(session, store).backup
    with bench.session(mac="24:0a:c4:00:00:02") as session:
        with pytest.raises(BoardRefused) as error:
            restore(session, store, backup)
        assert error.value.code == "backup-of-another-board"
        assert restore(session, store, backup, to_another_board=True).written == 0


def test_a_plain_dump_is_restored_only_on_demand(bench: Bench, store: Store, tmp_path: Path) -> None:
    dump = tmp_path / "old.bin"
    dump.write_bytes(bench.data)
    bench.file.write_bytes(bench.sample.with_bytes(0x9000, b"\xff" * 0x5000))
    with bench.session() as session:
        with pytest.raises(BoardRefused):
            restore(session, store, open_backup(dump))
        restore(session, store, open_backup(dump), to_another_board=True)
    assert bench.data == dump.read_bytes()


def test_five_answers_where_there_is_no_table(bench: Bench, tmp_path: Path) -> None:
    def state(**options: object) -> str:
        with bench.session(**options) as session:
            return inspect(session).found.state.value

    found = [state(), state(encryption=1), state(read_protected=1)]
    bench.file.write_bytes(bench.sample.with_bytes(0x8000, b"\xff" * 0x1000))
    found.append(state())
    bench.file.write_bytes(bench.sample.with_bytes(0x8010, b"\0" * 0x40))
    found.append(state())
    bench.file.write_bytes(b"\xff" * (4 * MB))
    found.append(state())
    assert found == ["found", "encrypted", "unreadable", "missing", "damaged", "blank"]
    with pytest.raises(StudioError) as error:
        state(unplug_byte=1500)
    assert error.value.code == "board-disconnected"


def test_a_table_elsewhere_is_found(bench: Bench) -> None:
    table = csv("nvs,data,nvs,0x11000,0x5000", "app,app,factory,0x20000,1M", settings="table-offset=0x10000")
    moved = bytearray(bench.sample.with_bytes(0x8000, b"\xff" * 0x1000))
    moved[0x10000:0x10C00] = write_binary(table.layout.table)
    bench.file.write_bytes(moved)
    with bench.session() as session:
        seen = inspect(session)
    assert seen.layout is not None
    assert seen.layout.table == table.layout.table


def test_inspection_says_what_each_partition_holds(bench: Bench) -> None:
    with bench.session() as session:
        seen = inspect(session)
    assert {partition.label: contents.kind.value for partition, contents in seen.contents} == {
        "nvs": "nvs",
        "otadata": "otadata",
        "app0": "app",
        "app1": "app",
        "spiffs": "spiffs",
    }
    assert seen.bootloader is not None
    assert (seen.bootloader.flash_size, seen.bootloader.idf_version) == (4 * MB, "v5.5.1")
    assert session.traffic.read < 64 * KB
