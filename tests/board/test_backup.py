"""Backups: complete, verified, cheap, private, and never half-valid."""

from __future__ import annotations

import json
import os
import random
import stat
import threading
from pathlib import Path

import pytest

from asym_studio.board.backup import Store, open_backup, take_backup
from asym_studio.board.backup.manifest import FLASH, MANIFEST
from asym_studio.board.backup.store import delete_backup
from asym_studio.board.backup.taking import Wish
from asym_studio.board.job import Job, Progress
from asym_studio.flash.errors import BoardUnreachable, InputUnreadable, JobInterrupted
from asym_studio.flash.units import KB, SECTOR
from tests.board.boards import app, nvs
from tests.board.conftest import Bench
from tests.disks import no_room


def sectors_in_use(data: bytes) -> int:
    """Bytes in sectors that are neither blank nor the same as an earlier one."""
    found = {data[at : at + SECTOR] for at in range(0, len(data), SECTOR)}
    return len(found - {b"\xff" * SECTOR, bytes(SECTOR)}) * SECTOR


def test_a_backup_is_the_flash_and_says_what_it_is(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        taken = take_backup(session, store)
        mac = session.identity.mac
    folder = taken.backup.folder
    assert (folder / FLASH).read_bytes() == bench.data
    manifest = json.loads((folder / MANIFEST).read_bytes())
    assert (manifest["mac"], manifest["chip"], manifest["flash_size"]) == (mac, "esp32", len(bench.data))
    assert [row["label"] for row in manifest["table"]] == ["nvs", "otadata", "app0", "app1", "spiffs"]
    assert [backup.folder for backup in store.of_board(session.identity)] == [folder]
    assert {path.name for path in folder.iterdir()} == {FLASH, MANIFEST}


def test_only_what_is_new_comes_over_the_line(bench: Bench, store: Store) -> None:
    new = sectors_in_use(bench.data)
    with bench.session() as session:
        before = bench.board().wire._sent_to_host
        taken = take_backup(session, store)
        wire = bench.board().wire._sent_to_host - before
    assert taken.read == new
    assert wire <= 1.05 * new


@pytest.mark.parametrize("stub", [True, False])
def test_the_second_backup_reads_only_the_change(bench: Bench, store: Store, stub: bool) -> None:
    with bench.session() as session:
        take_backup(session, store)
    change = random.Random(7).randbytes(40 * KB)
    bench.file.write_bytes(bench.sample.with_bytes(0x41000, change))
    with bench.session(stub) as session:
        taken = take_backup(session, store)
        assert session.traffic.read == taken.read == len(change)
    assert taken.backup.read(taken.backup.manifest.files[0]) == bench.data


def test_an_image_at_hand_is_not_read(bench: Bench, store: Store) -> None:
    images = [app(300 * KB, f"app{n}", seed=n + 1) for n in range(2)]
    with bench.session() as session:
        taken = take_backup(session, store, Wish(images=images))
    assert taken.read <= 60 * SECTOR  # bootloader, table, settings, an empty file system
    assert taken.data == bench.data


def test_full_reads_everything(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        take_backup(session, store)
        taken = take_backup(session, store, Wish(full=True))
    assert (taken.read, taken.skipped) == (len(bench.data), 0)


def test_an_interrupted_backup_goes_on(bench: Bench, store: Store) -> None:
    new = sectors_in_use(bench.data)
    with bench.session(unplug_byte=400_000) as session, pytest.raises((BoardUnreachable, JobInterrupted)):
        take_backup(session, store)
    first = session.traffic.read
    assert 300_000 < first < new
    assert store.of_board(session.identity) == ()
    with bench.session() as session:
        taken = take_backup(session, store)
    assert taken.data == bench.data
    assert first + taken.read == new


def test_what_changed_since_the_interruption_is_read_again(bench: Bench, store: Store) -> None:
    with bench.session(unplug_byte=400_000) as session, pytest.raises((BoardUnreachable, JobInterrupted)):
        take_backup(session, store)
    bench.file.write_bytes(bench.sample.with_bytes(0x9000, nvs(5, used=3)))
    with bench.session() as session:
        assert take_backup(session, store).data == bench.data


def test_a_stopped_backup_is_no_backup(bench: Bench, store: Store) -> None:
    stop = threading.Event()

    def listen(progress: Progress) -> None:
        if progress.done > 0x80000:
            stop.set()

    with bench.session() as session:
        with pytest.raises(JobInterrupted):
            take_backup(session, store, job=Job(listen, stop))
        assert store.of_board(session.identity) == ()
        assert take_backup(session, store).data == bench.data


def test_what_the_disk_gives_back_is_compared_too(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        growing = store.board_folder(session.identity) / "unfinished" / FLASH

        def spoil(progress: Progress) -> None:
            if progress.done == progress.total > 0:
                with growing.open("r+b") as stream:
                    stream.write(b"somebody else's")

        with pytest.raises(InputUnreadable) as error:
            take_backup(session, store, job=Job(spoil))
        assert error.value.code == "backup-not-writable"
        assert store.of_board(session.identity) == ()
        assert take_backup(session, store).data == bench.data


def test_backups_are_private(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        folder = take_backup(session, store).backup.folder
    for path in (folder, folder.parent):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    for path in folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_is_a_file_is_one_clear_error(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with bench.session() as session, pytest.raises(InputUnreadable) as error:
        take_backup(session, Store(tmp_path / "file"))
    assert error.value.code == "backup-not-writable"


def test_a_damaged_backup_is_not_used(bench: Bench, store: Store) -> None:
    with bench.session() as session:
        folder = take_backup(session, store).backup.folder
        damaged = bytearray((folder / FLASH).read_bytes())
        damaged[0x12345] ^= 1
        (folder / FLASH).write_bytes(damaged)
        with pytest.raises(InputUnreadable) as error:
            list(open_backup(folder).ranges())
        assert error.value.code == "backup-damaged"
        assert take_backup(session, store).data == bench.data
        (folder / FLASH).write_bytes(damaged[:-1])
        assert len(store.of_board(session.identity)) == 1


def test_a_backup_elsewhere_is_found_by_the_board(bench: Bench, store: Store, tmp_path: Path) -> None:
    with bench.session() as session:
        taken = take_backup(session, store, Wish(target=tmp_path / "mine"))
        assert taken.backup.folder == tmp_path / "mine"
        assert [backup.folder for backup in store.of_board(session.identity)] == [tmp_path / "mine"]
        assert take_backup(session, store).read == 0
    assert len(store.boards()[session.identity.mac or ""]) == 2


def test_a_backup_on_a_disk_that_is_unplugged_is_not_forgotten(bench: Bench, store: Store, tmp_path: Path) -> None:
    stick, away = tmp_path / "stick", tmp_path / "away"
    with bench.session() as session:
        take_backup(session, store, Wish(target=stick / "mine"))
        stick.rename(away)
        take_backup(session, store, Wish(target=tmp_path / "other"))
        away.rename(stick)
        found = {backup.folder for backup in store.of_board(session.identity)}
    assert found == {stick / "mine", tmp_path / "other"}


@pytest.mark.skipif(os.name != "posix", reason="a disk without room is made by a limit of POSIX")
def test_a_full_disk_costs_no_list_of_backups(bench: Bench, store: Store, tmp_path: Path) -> None:
    with bench.session() as session:
        take_backup(session, store, Wish(target=tmp_path / "mine"))
        with no_room(), pytest.raises(OSError):
            store.remember(session.identity, tmp_path / "other")
        assert [backup.folder for backup in store.of_board(session.identity)] == [tmp_path / "mine"]
    assert sorted(path.name for path in store.board_folder(session.identity).iterdir()) == ["elsewhere.json"]


def test_deleting_a_backup_leaves_what_somebody_put_beside_it(bench: Bench, store: Store, tmp_path: Path) -> None:
    with bench.session() as session:
        mine = take_backup(session, store, Wish(target=tmp_path / "mine")).backup
        own = take_backup(session, store).backup
    (mine.folder / "notes.txt").write_text("the good one", encoding="utf-8")
    for backup in (mine, own):
        delete_backup(backup)
    assert [path.name for path in mine.folder.iterdir()] == ["notes.txt"]
    assert not own.folder.exists()
    assert store.of_board(session.identity) == ()
