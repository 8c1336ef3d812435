"""What goes wrong before and between the writes of a migration: a clear error, and nothing lost."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event

import pytest

from asym_studio.board.backup import Store
from asym_studio.board.job import Job, Progress
from asym_studio.board.migration import Journal, Prepared, begin, carry_out, demand_unchanged, prepare, undo
from asym_studio.board.virtual.urls import forget_boards
from asym_studio.files.presets import load_preset
from asym_studio.flash.errors import BoardRefused, InputUnreadable, JobInterrupted, StudioError
from asym_studio.plan.migration import Target, final_flash
from tests.board.conftest import Bench
from tests.board.migration.lives import Life, small_app

SEED = load_preset("esp32-ota-asym")


@pytest.fixture
def before(bench: Bench) -> bytes:
    data = Life(load_preset("min_spiffs").layout, runs=0).flash()
    bench.file.write_bytes(data)
    return data


@pytest.fixture
def prepared(bench: Bench, store: Store, before: bytes) -> Prepared:
    with bench.session() as session:
        return prepare(session, store, SEED, Target(SEED.layout, updater=small_app("updater")))


def changed(data: bytes, offset: int) -> bytes:
    return data[:offset] + bytes(64) + data[offset + 64 :]


def refusal(bench: Bench, store: Store, journal: Journal, **options: object) -> StudioError:
    with bench.session(**options) as session, pytest.raises(StudioError) as error:
        carry_out(session, store, Journal.open(journal.folder))
    return error.value


def test_a_board_that_was_exchanged_is_refused(bench: Bench, store: Store, prepared: Prepared, before: bytes) -> None:
    error = refusal(bench, store, begin(prepared), mac="24:0a:c4:00:00:02")
    assert error.code == "journal-of-another-board"
    assert bench.data == before


def test_a_board_that_changed_since_the_plan_is_refused(
    bench: Bench, store: Store, prepared: Prepared, before: bytes
) -> None:
    for offset in (0x8000, 0x9000, 0x3A0000):
        bench.file.write_bytes(changed(before, offset))
        assert refusal(bench, store, begin(prepared)).code == "board-changed"
        assert bench.data == changed(before, offset)


def interrupted(bench: Bench, store: Store, prepared: Prepared, operation: int = 20) -> Journal:
    journal = begin(prepared)
    assert refusal(bench, store, journal, cut=operation).code == "migration-interrupted"
    forget_boards()
    return journal


def test_settings_that_the_device_wrote_meanwhile_are_left_alone(
    bench: Bench, store: Store, prepared: Prepared, before: bytes
) -> None:
    journal = interrupted(bench, store, prepared)
    bench.file.write_bytes(changed(bench.data, 0xC000))
    with bench.session() as session:
        done = carry_out(session, store, Journal.open(journal.folder))
    assert done.strayed == ((0xC000, 0x1000),)
    assert bench.data == changed(final_flash(prepared.plan, before), 0xC000)


@pytest.mark.parametrize("offset", [0x1000, 0x10000, 0x8000])
def test_damage_outside_the_plan_is_told_and_not_overwritten(
    bench: Bench, store: Store, prepared: Prepared, offset: int
) -> None:
    journal = interrupted(bench, store, prepared)
    bench.file.write_bytes(changed(bench.data, offset))
    left = bench.data
    error = refusal(bench, store, journal)
    assert error.code == "board-changed-since"
    assert hex(offset) in str(error.message)
    assert bench.data == left


def test_another_board_cannot_be_undone_to_this_one(bench: Bench, store: Store, prepared: Prepared) -> None:
    journal = interrupted(bench, store, prepared)
    with bench.session(mac="24:0a:c4:00:00:02") as session, pytest.raises(BoardRefused) as error:
        undo(session, store, journal)
    assert error.value.code == "journal-of-another-board"


def test_a_full_disk_at_the_backup_ends_before_anything_is_written(bench: Bench, before: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = Store(tmp_path / "file" / "backups")  # no folder can be made there
    with bench.session() as session, pytest.raises(InputUnreadable) as error:
        prepare(session, store, SEED, Target(SEED.layout, updater=small_app("updater")))
    assert error.value.code == "backup-not-writable"
    assert bench.data == before


def test_a_journal_that_cannot_be_written_ends_before_anything_is_written(
    bench: Bench, prepared: Prepared, before: bytes, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(InputUnreadable) as error:
        begin(prepared, tmp_path / "file" / "journals")
    assert error.value.code == "journal-not-writable"
    assert bench.data == before


def test_an_image_that_changed_on_the_disk_is_told(tmp_path: Path) -> None:
    file = tmp_path / "updater.bin"
    file.write_bytes(b"one")
    demand_unchanged([(file, b"one")])
    file.write_bytes(b"two")
    with pytest.raises(InputUnreadable) as error:
        demand_unchanged([(file, b"one")])
    assert error.value.code == "image-changed"


def test_a_damaged_backup_stops_the_migration(bench: Bench, store: Store, prepared: Prepared, before: bytes) -> None:
    journal = begin(prepared)
    saved = prepared.backup.folder / "flash.bin"
    saved.write_bytes(changed(before, 0x20000))
    assert refusal(bench, store, journal).code == "backup-damaged"
    assert bench.data == before


def test_a_damaged_journal_is_told_and_a_torn_line_is_not_a_damage(
    bench: Bench, store: Store, prepared: Prepared, before: bytes
) -> None:
    journal = interrupted(bench, store, prepared, 30)
    lines = journal.folder / "journal.jsonl"
    whole = lines.read_bytes()
    lines.write_bytes(whole + b'{"event": "do')
    with bench.session() as session:
        carry_out(session, store, Journal.open(journal.folder))
    assert bench.data == final_flash(prepared.plan, before)
    assert all(json.loads(line) for line in lines.read_bytes().splitlines())
    lines.write_bytes(whole[20:])
    with pytest.raises(InputUnreadable) as error:
        Journal.open(journal.folder)
    assert error.value.code == "journal-damaged"
    (journal.folder / "content.bin").unlink()
    with pytest.raises(InputUnreadable) as error:
        Journal.open(journal.folder)
    assert error.value.code == "journal-missing"


def test_it_stops_at_a_safe_point_when_asked_to(bench: Bench, store: Store, prepared: Prepared, before: bytes) -> None:
    stop = Event()

    journal = begin(prepared)

    def listener(_progress: Progress) -> None:
        if journal.begun:
            stop.set()

    with bench.session() as session, pytest.raises(JobInterrupted) as error:
        carry_out(session, store, journal, Job(listener, stop))
    assert error.value.code == "job-stopped"
    assert bench.data not in (before, final_flash(prepared.plan, before))
    with bench.session() as session:
        carry_out(session, store, Journal.open(journal.folder))
    assert bench.data == final_flash(prepared.plan, before)


def test_what_was_undone_is_not_resumed_and_what_is_done_is_not_done_again(
    bench: Bench, store: Store, prepared: Prepared, before: bytes
) -> None:
    journal = begin(prepared)
    with bench.session() as session:
        carry_out(session, store, journal)
        assert carry_out(session, store, Journal.open(journal.folder)).written == 0
        undo(session, store, journal)
    assert bench.data == before
    assert refusal(bench, store, journal).code == "migration-undone"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b'"format": 1', b'"format": 2', "journal-newer"),
        (b'"format": 1', b'"format": "1"', "journal-damaged"),
        (b'"label": "app"', b'"label": "apq"', "journal-damaged"),
        (b'"event": "done"', b'"event": "gone"', "journal-damaged"),
        (b'"step": 0', b'"step": 99', "journal-damaged"),
        (b'"step": 0', b'"step": "x"', "journal-damaged"),
        (b'{"event": "begin"', b'[{"event": "begin"', "journal-damaged"),
    ],
)
def test_a_journal_that_somebody_edited_is_not_followed(
    bench: Bench, store: Store, prepared: Prepared, old: bytes, new: bytes, code: str
) -> None:
    journal = interrupted(bench, store, prepared, 30)
    lines = journal.folder / "journal.jsonl"
    whole = lines.read_bytes()
    assert old in whole
    lines.write_bytes(whole.replace(old, new, 1))
    with pytest.raises(InputUnreadable) as error:
        Journal.open(journal.folder)
    assert error.value.code == code


def test_a_backup_that_is_damaged_stops_the_undoing(bench: Bench, store: Store, prepared: Prepared) -> None:
    journal = interrupted(bench, store, prepared, 30)
    left = bench.data
    (prepared.backup.folder / "flash.bin").write_bytes(changed(left, 0x20000))
    with bench.session() as session, pytest.raises(InputUnreadable) as error:
        undo(session, store, journal)
    assert error.value.code == "backup-damaged"
    assert bench.data == left
