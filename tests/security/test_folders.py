"""Folders and tables that come from others: what they name outside of themselves is neither read nor written."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from asym_studio.board.backup import Store, open_backup
from asym_studio.board.job import Job
from asym_studio.board.migration.journal import CONTENT, JOURNAL
from asym_studio.board.session import Options
from asym_studio.files.opening import open_table
from asym_studio.files.presets import load_preset
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.units import MB
from asym_studio.gui.board.desk import Desk
from tests.board.migration.lives import Life, small_app
from tests.security.commands import call
from tests.security.poison import harm

posix = pytest.mark.skipif(os.name != "posix", reason="pipes, links and modes of Unix")
_SECRET = b"nobody may read or change this\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a board that can be migrated, beside a secret."""
    (tmp_path / "secret").write_bytes(_SECRET)
    work = tmp_path / "work"
    work.mkdir()
    (work / "flash.bin").write_bytes(Life(load_preset("min_spiffs").layout).flash())
    (work / "asym.csv").write_bytes(write_csv(load_preset("esp32-ota-asym").layout))
    (work / "updater.bin").write_bytes(small_app("updater"))
    monkeypatch.chdir(work)
    return work


def _port(folder: Path) -> tuple[str, str]:
    return "--port", f"virtual://{folder / 'flash.bin'}?chip=esp32"


# --- backups

Spoil = Callable[[Path, dict[str, Any]], None]


def _file(name: str) -> Spoil:
    def spoil(_folder: Path, manifest: dict[str, Any]) -> None:
        manifest["files"][0]["file"] = name

    return spoil


def _link(folder: Path, manifest: dict[str, Any]) -> None:
    """A link to what is no flash."""
    (folder / "flash.bin").unlink()
    (folder / "flash.bin").symlink_to(folder.parent.parent / "secret")


def _pipe(folder: Path, _manifest: dict[str, Any]) -> None:
    (folder / "flash.bin").unlink()
    os.mkfifo(folder / "flash.bin")


def _device(folder: Path, _manifest: dict[str, Any]) -> None:
    (folder / "flash.bin").unlink()
    (folder / "flash.bin").symlink_to("/dev/zero")


def _length(size: int) -> Spoil:
    def spoil(folder: Path, _manifest: dict[str, Any]) -> None:
        os.truncate(folder / "flash.bin", size)

    return spoil


def _fact(**facts: object) -> Spoil:
    return lambda _folder, manifest: manifest.update(facts)


def _size(size: int) -> Spoil:
    def spoil(_folder: Path, manifest: dict[str, Any]) -> None:
        manifest["flash_size"] = manifest["files"][0]["size"] = size

    return spoil


def _pipe_for_manifest(folder: Path, _manifest: dict[str, Any]) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    os.mkfifo(folder / "manifest.json")


_SPOILS: dict[str, Spoil] = {
    "above": _file("../secret"),
    "absolute": _file("/etc/passwd"),
    "nul": _file("a\0b"),
    "controls": _file("\x1b[2J"),
    "itself": _file("."),
    "link": _link,
    "pipe": _pipe,
    "device": _device,
    "shorter": _length(1 * MB),
    "longer": _length(5 * MB),
    "enormous": _length(1 << 40),
    "sizes": _size(1 << 62),
    "negative": _size(-4096),
    "chip": _fact(chip="\x1b[2J\u202e", mac="../../x"),
    "no files": _fact(files=[]),
    "deep": _fact(table=[{"label": [[[[]]]]}]),
    "rows": _fact(table=["nvs"]),
    "pipe for a manifest": _pipe_for_manifest,
}


@posix
@pytest.mark.parametrize("name", _SPOILS)
def test_a_hostile_backup_is_refused(name: str, folder: Path) -> None:
    before = (folder / "flash.bin").read_bytes()
    assert call("board", "backup", "-o", "saved", *_port(folder)).status == 0
    saved = folder / "saved"
    manifest = json.loads((saved / "manifest.json").read_bytes())
    _SPOILS[name](saved, manifest)
    if (saved / "manifest.json").is_file():
        (saved / "manifest.json").write_text(json.dumps(manifest))
    changed = bytearray(before)
    changed[0x3A0000:0x3A1000] = bytes(0x1000)
    (folder / "flash.bin").write_bytes(changed)
    done = call("board", "restore", "saved", *_port(folder))
    if name != "deep":  # nothing reads the rows of a manifest back
        assert done.status in (2, 3), done
        assert done.err.count("error[") == 1, done.err
        assert (folder / "flash.bin").read_bytes() == bytes(changed)
    assert not harm(done.out + done.err)
    assert not harm(call("board", "backups").out)
    assert (folder.parent / "secret").read_bytes() == _SECRET


def test_a_sound_backup_is_restored(folder: Path) -> None:
    """The counterpart: without a spoil the same commands succeed."""
    before = (folder / "flash.bin").read_bytes()
    assert call("board", "backup", "-o", "saved", *_port(folder)).status == 0
    (folder / "flash.bin").write_bytes(before[:0x3A0000] + bytes(0x1000) + before[0x3A1000:])
    assert call("board", "restore", "saved", *_port(folder)).status == 0
    assert (folder / "flash.bin").read_bytes() == before


@posix
def test_a_store_of_somebody_else_is_not_written_through(folder: Path, home: Path) -> None:
    """Where a link stands in place of a file of ours, nothing is written to where it leads."""
    board = home / "asym-studio" / "data" / "backups" / "24-0a-c4-a5-7d-10"
    board.mkdir(parents=True)
    for name in ("pending.json", "elsewhere.json"):
        (board / name).symlink_to(folder.parent / "secret")
    (board / "unfinished").symlink_to(folder.parent)
    done = call("board", "backup", "-o", "saved", *_port(folder))
    assert done.status in (0, 2, 3), done
    call("board", "erase", "spiffs", *_port(folder))
    assert (folder.parent / "secret").read_bytes() == _SECRET
    assert {path.name for path in folder.parent.iterdir()} == {"secret", "work"}


# --- journals


def _interrupted(folder: Path) -> Path:
    done = call("migrate", "asym.csv", "--updater", "updater.bin", "--yes", "--json", _port(folder)[0],
                f"{_port(folder)[1]}&cut=20")  # fmt: skip
    assert done.status == 4, done
    journals = sorted((Path(os.environ["ASYM_STUDIO_HOME"])).rglob(JOURNAL))
    assert len(journals) == 1
    return journals[0].parent


def _with_head(journal: Path, **facts: object) -> None:
    """Change the head and give it the hash that fits, as somebody who means harm would."""
    first, *others = (journal / JOURNAL).read_bytes().split(b"\n")
    head = json.loads(first) | facts
    head.pop("head_sha256")
    head["head_sha256"] = hashlib.sha256(json.dumps(head, sort_keys=True).encode()).hexdigest()
    (journal / JOURNAL).write_bytes(b"\n".join((json.dumps(head).encode(), *others)))


@posix
@pytest.mark.parametrize("backup", ["../../secret", "/etc", "/dev/zero", "", "\x1b[2J", "a\0b"])
def test_a_journal_that_names_another_backup_is_refused(backup: str, folder: Path) -> None:
    journal = _interrupted(folder)
    _with_head(journal, backup=backup)
    half = (folder / "flash.bin").read_bytes()
    for way in ("--resume", "--undo"):
        done = call("migrate", way, journal, *_port(folder))
        assert done.status in (2, 3), done
        assert done.err.count("error[") == 1
        assert not harm(done.out + done.err)
    assert (folder / "flash.bin").read_bytes() == half


@posix
@pytest.mark.parametrize("name", [JOURNAL, CONTENT])
@pytest.mark.parametrize("kind", ["pipe", "device", "enormous", "secret"])
def test_a_journal_whose_files_are_none_is_refused(name: str, kind: str, folder: Path, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    journal.mkdir()
    (journal / JOURNAL).write_bytes(b"{}\n")
    (journal / CONTENT).write_bytes(b"")
    (journal / name).unlink()
    if kind == "pipe":
        os.mkfifo(journal / name)
    elif kind == "enormous":
        (journal / name).touch()
        os.truncate(journal / name, 1 << 40)
    else:
        (journal / name).symlink_to("/dev/zero" if kind == "device" else folder.parent / "secret")
    done = call("migrate", "--resume", journal, *_port(folder))
    assert done.status == 2, done
    assert done.err.count("error[journal-") == 1
    assert "nobody may" not in done.err


# --- kits


@posix
@pytest.mark.parametrize("path", ["../secret", "{above}/secret", "link/secret", "pipe"])
def test_a_kit_folder_that_leads_elsewhere(path: str, folder: Path) -> None:
    kit = folder / "kit"
    kit.mkdir()
    (kit / "link").symlink_to(folder.parent)
    os.mkfifo(kit / "pipe")
    named = path.format(above=folder.parent)
    sums = [hashlib.sha256(_SECRET).hexdigest()]
    (kit / "kit.json").write_text(json.dumps({"kit": 1, "files": {named: sums}, "writing": {named: sums}}))
    assert call("kit", kit, "asym.csv").status == 0
    assert (folder.parent / "secret").read_bytes() == _SECRET


@posix
@pytest.mark.parametrize("name", ["README.md", "esptool", "kit.json", "partitions.csv"])
def test_links_in_a_kit_folder_are_not_followed(name: str, folder: Path) -> None:
    kit = folder / "kit"
    kit.mkdir()
    (kit / name).symlink_to(folder.parent / "secret" if "." in name else folder.parent)
    done = call("kit", kit, "asym.csv")
    assert done.status == 2, done
    assert "kit-path-unsafe" in done.err
    assert (folder.parent / "secret").read_bytes() == _SECRET
    assert {path.name for path in folder.parent.iterdir()} == {"secret", "work"}


# --- attached images


@posix
@pytest.mark.parametrize("kind", ["pipe", "device", "enormous", "folder", "circle", "tty"])
def test_only_bounded_files_are_read_as_images(kind: str, folder: Path) -> None:
    evil = folder / "evil"
    if kind == "pipe":
        os.mkfifo(evil)
    elif kind == "enormous":
        evil.touch()
        os.truncate(evil, 1 << 40)
    elif kind == "folder":
        evil.mkdir()
    else:
        evil.symlink_to({"device": "/dev/zero", "circle": str(evil), "tty": "/dev/tty"}[kind])
    (folder / "t.csv").write_bytes(
        b"# asym-studio: images=app=evil\nnvs,data,nvs,0x9000,0x5000,\napp,app,factory,,1M,\n"
    )
    attached = open_table(folder / "t.csv").layout.images
    assert [type(each.error) for each in attached] == [InputUnreadable]
    done = call("check", "t.csv")
    assert done.status in (0, 1), done
    assert not harm(done.out + done.err)


def test_an_image_elsewhere_is_only_measured(folder: Path) -> None:
    """A table may name an image of another folder; of a file that is no image, nothing is told but that."""
    (folder / "t.csv").write_bytes(
        b"# asym-studio: images=app=../secret\nnvs,data,nvs,0x9000,0x5000,\napp,app,factory,,1M,\n"
    )
    for command in (("check", "t.csv"), ("show", "t.csv", "--json"), ("convert", "t.csv", "-", "--form", "h")):
        done = call(*command)
        assert _SECRET.decode().strip() not in done.out + done.err


def test_one_large_image_is_not_read_a_thousand_times(folder: Path) -> None:
    names = ",".join(f"a{number}=updater.bin" for number in range(1000))
    (folder / "t.csv").write_text(f"# asym-studio: images={names}\nnvs,data,nvs,0x9000,0x5000,\n")
    assert open_table(folder / "t.csv").layout.images == ()
    assert "at most 95 images" in call("check", "t.csv").out


# --- for the owner's eyes only


@posix
def test_what_may_hold_passwords_is_for_its_owner_only(folder: Path, home: Path) -> None:
    old = os.umask(0)
    try:
        journal = _interrupted(folder)
        assert call("board", "backup", "-o", "mine", *_port(folder)).status == 0
        assert call("migrate", "--undo", journal, *_port(folder)).status == 0
        assert call("migrate", "asym.csv", "--plan-only", "--commands", "by-hand", *_port(folder)).status == 0
        assert call("board", "read", "nvs", *_port(folder)).status == 0
        desk = Desk(Store.default())
        desk.connect(_port(folder)[1], Options(), Job())
        desk.read_into("nvs", folder / "by-window.bin", Job())
        desk.disconnect()
        assert call("convert", "asym.csv", "table.bin").status == 0
    finally:
        os.umask(old)
    roots = [home / "asym-studio" / "data" / "backups", journal.parent.parent, folder / "mine", folder / "by-hand"]
    roots += [folder / "nvs.bin", folder / "by-window.bin"]
    for root in roots:
        assert root.exists(), root
        for path in (root, *root.rglob("*")):
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode & 0o077 == 0, f"{path} {mode:o}"
    assert stat.S_IMODE((folder / "table.bin").stat().st_mode) == 0o666  # a table is nobody's secret
    assert open_backup(folder / "mine").manifest.full


@posix
def test_a_file_that_was_there_keeps_its_mode(folder: Path) -> None:
    (folder / "mine.bin").write_bytes(b"")
    (folder / "mine.bin").chmod(0o640)
    assert call("board", "read", "nvs", "mine.bin", "--force", *_port(folder)).status == 0
    assert stat.S_IMODE((folder / "mine.bin").stat().st_mode) == 0o640


@posix
def test_an_empty_folder_that_was_there_keeps_its_mode(folder: Path) -> None:
    """What is in it is for the owner only all the same."""
    for name in ("saved", "by-hand"):
        (folder / name).mkdir(mode=0o750)
    assert call("board", "backup", "-o", "saved", *_port(folder)).status == 0
    assert call("migrate", "asym.csv", "--plan-only", "--commands", "by-hand", *_port(folder)).status == 0
    for name in ("saved", "by-hand"):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o750
        assert all(not path.stat().st_mode & 0o077 for path in (folder / name).iterdir())
