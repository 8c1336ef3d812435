"""Disks that are full, folders that may not be written to: a clear error, and nothing lost. All through the command."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.board.migration.commands import Place, ended, obeys_permissions, size

if sys.platform == "win32":
    pytest.skip("limits and owners of files are told to POSIX systems", allow_module_level=True)
import resource


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place.make(tmp_path)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with 6 MB: room for one backup of 4 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    done = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], check=False, capture_output=True
    )
    if not done or done.returncode:
        pytest.skip("only root may mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def limited(most: int) -> Callable[[], None]:
    """What a child does to write no file that is longer than that many bytes."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


def fill(disk: Path) -> Path:
    """Leave no byte free."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as stream:
        try:
            while stream.write(b"x" * 4096):
                pass
        except OSError:
            return filler


def test_a_disk_that_is_full_at_the_backup(tmp_path: Path, small_disk: Path) -> None:
    place = Place.make(tmp_path, small_disk / "home")
    (small_disk / "much").write_bytes(bytes(4 << 20))
    done = place.migrate()
    assert (done.status, done.code) == (2, "backup-not-writable")
    assert "the disk is full" in done.out
    assert place.flash == place.before
    (small_disk / "much").unlink()
    assert place.migrate().status == 0


def test_a_disk_that_is_full_in_the_middle(tmp_path: Path, small_disk: Path, final: bytes) -> None:
    place = Place.make(tmp_path, small_disk / "home")
    assert place.migrate("&cut=3").code == "migration-interrupted"
    notes = place.journal / "journal.jsonl"
    line = b'{"event": "nothing", "at": "%s"}\n'
    with notes.open("ab") as stream:  # little is to be left of the block that the journal has already
        stream.write(line % (b" " * ((-size(notes) - len(line)) % 4096 - 200)))
    filler = fill(small_disk)
    found = notes.read_bytes()
    done = place.resume()
    assert (done.status, done.code) == (4, "journal-not-writable")
    assert "the disk is full" in done.out
    assert notes.read_bytes().startswith(found)
    filler.unlink()
    assert place.resume().status == 0
    assert place.flash == final


def test_a_file_that_may_not_grow(place: Place, final: bytes) -> None:
    done = place.migrate(preexec_fn=limited(1 << 20))
    assert (done.status, done.code) == (2, "backup-not-writable")
    assert place.flash == place.before
    assert place.migrate("&cut=3").status == 4
    left = place.flash
    done = place.resume(preexec_fn=limited(size(place.journal / "journal.jsonl") + 300))
    assert (done.status, done.code) == (4, "journal-not-writable")
    assert "--resume" in done.out
    assert place.flash != left
    assert place.resume().status == 0
    assert place.flash == final


@pytest.mark.parametrize(("locked", "code"), [("data", "backup-not-writable"), ("state", "journal-not-writable")])
def test_folders_that_may_not_be_written_to(place: Place, locked: str, code: str) -> None:
    folder = place.home / locked
    folder.mkdir(parents=True)
    folder.chmod(0o555)
    probe = [sys.executable, "-c", "import sys; open(sys.argv[1], 'w')", str(folder / "probe")]
    if subprocess.run(probe, check=False, preexec_fn=obeys_permissions, capture_output=True).returncode == 0:
        pytest.skip("permissions hold nobody back here")
    done = place.migrate(preexec_fn=obeys_permissions)
    folder.chmod(0o755)
    assert done.status == 2
    assert done.code == code
    assert "permission is denied" in done.out
    assert place.flash == place.before
    assert place.migrate().status == 0


def test_a_report_that_cannot_be_written_is_no_failure(place: Place) -> None:
    assert place.migrate("&cut=3").status == 4
    (place.journal / "report.html").mkdir()
    done = ended(place.start("migrate", "--resume", place.journal))
    assert done.status == 0
    assert "report could not be written" in done.err
