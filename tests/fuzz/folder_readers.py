"""Readers of folders: projects, builds, backups, journals, kits, and what the window remembers."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from asym_studio.board.backup import Store, open_backup
from asym_studio.board.backup.growing import Growing
from asym_studio.board.backup.manifest import MANIFEST, Manifest, described
from asym_studio.board.identity import Identity
from asym_studio.board.migration.executing import backed_up
from asym_studio.board.migration.finding import find_unfinished
from asym_studio.board.migration.journal import CONTENT, JOURNAL, Head, Journal, Stage, plan_hash
from asym_studio.board.migration.placing import after, find_tables, layouts_of
from asym_studio.board.pending import pending
from asym_studio.board.writing import Piece
from asym_studio.files.builds import open_build
from asym_studio.files.kit import write_kit
from asym_studio.files.presets import presets
from asym_studio.files.scan import scan
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import StudioError
from asym_studio.flash.reading import read_table
from asym_studio.flash.units import KB, MB
from asym_studio.kit.model import Kit
from tests.boot.boot_states import GOOD
from tests.fuzz.folders import as_entry, content_of, dumped, loaded, packed, unpack
from tests.fuzz.mutators import mutate_folder
from tests.fuzz.reader import Reader
from tests.kit.layouts import kit_of

_MAC = "24:0a:c4:a5:7d:10"
_BOARD = _MAC.replace(":", "-")
_IDENTITY = Identity(CHIPS["esp32"], "ESP32", mac=_MAC, flash_size=1 * MB)
_TABLE = "nvs,data,nvs,0x9000,0x5000,\napp,app,factory,0x10000,0x40000,\n"


_OUR_BOARD = json.dumps({"build": {"mcu": "esp32", "partitions": "b.csv"}, "upload": {"flash_size": "8MB"}})


# --- projects and builds


def _scan(data: bytes, folder: Path) -> None:
    unpack(data, folder)
    for device in scan(folder):
        assert all(str(problem.message) for problem in device.problems)


def _scan_seeds() -> list[bytes]:
    ini = "[env]\nplatform=espressif32\nboard_build.partitions = t.csv\n[env:a]\nextends=env\nboard=esp32dev\n"
    more = (
        "[platformio]\nextra_configs = more/*.ini, ../*/*.ini\n[x]\nname = ${this.__env__}\nt = ${x.name}.csv\n"
        "[env:b]\nplatform=espressif32\nboard_build.partitions = ${x.t}\nboard_upload.flash_size = ${sysenv.SIZE}\n"
    )
    idf = "cmake_minimum_required(VERSION 3.16)\ninclude($ENV{IDF_PATH}/tools/cmake/project.cmake)\nproject(x)\n"
    config = (
        'CONFIG_PARTITION_TABLE_CUSTOM=y\nCONFIG_PARTITION_TABLE_CUSTOM_FILENAME="t.csv"\nCONFIG_IDF_TARGET="esp32"\n'
    )
    sketch = "profiles:\n  a:\n    fqbn: esp32:esp32:esp32s3:FlashSize=8M,PartitionScheme=huge_app\ndefault_fqbn: x\n"
    cargo = '[package]\nname = "x"\n[dependencies]\nesp-hal = { version = "1", features = ["esp32c3"] }\n'
    espflash = 'partition_table = "t.csv"\n[idf]\npartition_table = "t.csv"\n[flash]\nsize = "4MB"\n'
    target = "xtensa-esp32-none-elf"
    runner = f'[target.{target}]\nrunner = "espflash flash -T t.csv"\n[build]\ntarget = "{target}"\n'
    return [
        packed({"a/platformio.ini": ini, "a/t.csv": _TABLE, "a/sdkconfig.defaults": config}),
        packed(
            {"e/platformio.ini": more, "e/more/x.ini": ini, "e/b.csv": _TABLE, "e/boards/esp32dev.json": _OUR_BOARD}
        ),
        packed({"b/CMakeLists.txt": idf, "b/sdkconfig": config, "b/t.csv": _TABLE, "b/main/main.c": ""}),
        packed({"c/c.ino": "", "c/sketch.yaml": sketch, "c/partitions.csv": _TABLE}),
        packed(
            {
                "d/Cargo.toml": cargo,
                "d/espflash.toml": espflash,
                "d/.cargo/config.toml": runner,
                "d/src/main.rs": "",
                "d/t.csv": _TABLE,
            }
        ),
    ]


def _build(data: bytes, folder: Path) -> None:
    unpack(data, folder)
    open_build(folder).app()


def _build_seeds() -> list[bytes]:
    arguments = {"app": {"file": "a.bin", "offset": "0x10000"}, "flash_settings": {"flash_size": "4MB"}}
    project = {"app_bin": "a.bin", "app_elf": "a.elf", "target": "esp32"}
    return [
        packed(
            {
                "flasher_args.json": json.dumps({**arguments, "extra_esptool_args": {"chip": "esp32"}}),
                "project_description.json": json.dumps(project),
                "a.bin": GOOD,
            }
        ),
        packed({"firmware.bin": GOOD, "firmware.map": "x"}),
        packed({"x.ino.bin": GOOD, "x.ino.map": "x"}),
    ]


# --- backups


def _backup(data: bytes, folder: Path) -> None:
    """A store with a board's backups, an unfinished one among them: listed, read, gone on with."""
    unpack(data, folder)
    store = Store(folder)
    store.boards()
    store.of_board(_IDENTITY)
    pending(store, _IDENTITY)
    with suppress(OSError), Growing(folder / _BOARD / "unfinished", _IDENTITY, 1 * MB) as growing:  # see `writing_to`
        growing.recover()
        growing.keep(0, b"\0" * 4096)
        growing.complete(())  # no hashes fit: it is compared, and refused
    for path in (folder / _BOARD / "1", folder / _BOARD / "1" / "flash.bin"):
        with suppress(StudioError):
            backup = open_backup(path)
            backup.manifest.to_json()
            for _ in backup.ranges():
                pass
            backup.read(backup.manifest.files[0])


@cache
def _backup_seeds() -> list[bytes]:
    flash = write_binary(read_table(_TABLE.encode()).layout.table).ljust(64 * KB, b"\xff") + b"\xff" * (MB - 64 * KB)
    manifest = Manifest("esp32", _MAC, MB, "2026-11-21T12:00:00+00:00", True, (described(0, flash, "flash.bin"),))
    part = described(0x8000, flash[:0x1000], "0x8000.bin")
    ranges = Manifest("esp32", _MAC, MB, "2026-11-20T12:00:00+00:00", False, (part,), "write")
    head = {"mac": _MAC, "chip": "esp32", "flash_size": MB}
    piece = {"offset": 0, "size": 4096, "md5": hashlib.md5(bytes(4096)).hexdigest()}
    entries = loaded(
        packed(
            {
                f"{_BOARD}/1/{MANIFEST}": manifest.to_json(),
                f"{_BOARD}/2/{MANIFEST}": ranges.to_json(),
                f"{_BOARD}/2/0x8000.bin": flash[:0x1000],
                f"{_BOARD}/pending.json": json.dumps({"what": "write", "since": "x", "backup": None}),
                f"{_BOARD}/elsewhere.json": json.dumps(["/nowhere", "x"]),
                f"{_BOARD}/unfinished/journal.jsonl": "\n".join(json.dumps(line) for line in (head, piece)) + "\n",
                f"{_BOARD}/unfinished/flash.bin": bytes(4096),
            }
        )
    )
    whole = {**entries, f"{_BOARD}/1/flash.bin": f"size:{MB}"}  # not what the manifest says
    return [dumped(entries), dumped(whole)]


# --- journals


def _journal(data: bytes, folder: Path) -> None:
    """A board's journals: found, opened, and all that is made of one before a board is asked."""
    unpack(data, folder)
    with suppress(StudioError):
        find_unfinished(_IDENTITY, folder)
    journal = Journal.open(folder / _BOARD / "1")
    assert journal.done >= 0
    assert journal.begun in (True, False)
    assert journal.finished in (True, False)
    assert journal.undone in (True, False)
    before = b"\xff" * journal.head.flash_size
    assert len(after(before, journal.head)) == len(before)
    find_tables(before)
    with suppress(StudioError):
        layouts_of(journal.head, before)
    with suppress(StudioError):
        backed_up(journal.head)
    journal.note("begin", step=0)


@cache
def _journal_seeds() -> list[bytes]:
    stages = (
        Stage((Piece(0x10000, b"\x01" * 4096), Piece(0x20000, b"\x02" * 8192)), "copy", "app: x", "old"),
        Stage((Piece(0x8000, b"\x03" * 4096),), "table", "table: y", "new"),
    )
    head = Head("esp32", _MAC, MB, Path("backup"), "0" * 64, plan_hash(stages), stages, expected=("app", 0x10000))
    with TemporaryDirectory() as folder:
        journal = Journal.create(head, Path(folder))
        journal.note("begin", step=0)
        journal.note("done", step=0)
        journal.note("begin", step=1)
        files = {f"{_BOARD}/1/{name}": (journal.folder / name).read_bytes() for name in (JOURNAL, CONTENT)}
    return [packed(files)]


def mutate_journal(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a journal, and mostly give it sums that fit, as somebody who means harm would."""
    changed = mutate_folder(random, data, others)
    return changed if random.random() < 0.3 else sealed(changed)


def sealed(data: bytes) -> bytes:
    """Return a journal's folder with the sums in its head corrected, as far as it is a journal."""
    entries = loaded(data)
    lines = (content_of(entries.get(f"{_BOARD}/1/{JOURNAL}", "")) or b"").split(b"\n")
    content = content_of(entries.get(f"{_BOARD}/1/{CONTENT}", "")) or b""
    try:
        head = json.loads(lines[0])
        head["content_sha256"] = hashlib.sha256(content).hexdigest()
        with suppress(ValueError, KeyError, TypeError, OverflowError, AttributeError):
            head["plan_sha256"] = plan_hash(_stages(head, content))
        facts = {name: value for name, value in head.items() if name != "head_sha256"}
        head["head_sha256"] = hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
    except (ValueError, TypeError, AttributeError, RecursionError):
        return data
    entries[f"{_BOARD}/1/{JOURNAL}"] = as_entry(b"\n".join((json.dumps(head).encode(), *lines[1:])))
    return dumped(entries)


def _stages(head: dict[str, list[dict[str, list[dict[str, int]]]]], content: bytes) -> list[Stage]:
    stages, at = [], 0
    for step in head["steps"]:
        pieces = []
        for piece in step["pieces"]:
            size = int(piece["size"])
            pieces.append(Piece(int(piece["offset"]), content[at : at + size]))
            at += size
        stages.append(Stage(tuple(pieces), "", "", ""))
    return stages


# --- kits


def _kit(data: bytes, folder: Path) -> None:
    """A folder that a kit is written into, and whose manifest says what an earlier one wrote."""
    unpack(data, folder)
    write_kit(_our_kit(), folder)


@cache
def _our_kit() -> Kit:
    return kit_of("esp32-ota-asym")


def _kit_seeds() -> list[bytes]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_kit(_our_kit(), folder)
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    manifest = json.loads(files["kit.json"])
    some = dict(list(files.items())[:4]) | {"kit.json": files["kit.json"]}
    empty = hashlib.sha256(b"").hexdigest()
    manifest["files"] |= {
        "../outside/secret": [hashlib.sha256(b"nobody may change this\n").hexdigest()],
        "old": [empty],
    }
    return [packed(some), packed({"kit.json": json.dumps(manifest), "old": "", "firmware": "x"})]


# --- what the window remembers


def _remembered(data: bytes, folder: Path) -> None:
    """Settings, recent files, and unsaved work of a process that is gone."""
    # Qt is slow to import; the other readers do without.
    from asym_studio.gui.preferences import load_preferences  # noqa: PLC0415 (see above)
    from asym_studio.gui.recent import recent_files, remember_file  # noqa: PLC0415 (see above)
    from asym_studio.gui.recovery import leftovers  # noqa: PLC0415 (see above)

    unpack(data, folder)
    os.environ["ASYM_STUDIO_HOME"] = str(folder)
    load_preferences().remember(theme="dark")
    recent_files()
    remember_file(folder / "x.csv")
    for leftover in leftovers():
        with suppress(StudioError):
            leftover.document().deleteLater()
        leftover.discard()


def _remembered_seeds() -> list[bytes]:
    about = {"title": "x", "path": "/nowhere/x.csv", "kind": "csv", "md5": True, "base": [1, 2, 3]}
    window = {"theme": "dark", "scale": "true", "policy": "push", "geometry": "AAAA", "folder": "/"}
    return [
        packed(
            {
                "config/window.json": json.dumps(window),
                "config/recent.json": json.dumps({"files": ["/a.csv", "/b.csv"]}),
                "state/recovery/a.json": json.dumps(about),
                "state/recovery/a.csv": presets()[0].path.read_bytes(),
                "state/recovery/b.json": json.dumps({**about, "path": None, "kind": "binary"}),
                "state/recovery/b.csv": _TABLE,
            }
        )
    ]


FOLDER_READERS = {
    "scan": Reader(_scan, _scan_seeds, mutate_folder),
    "build": Reader(_build, _build_seeds, mutate_folder),
    "backup": Reader(_backup, _backup_seeds, mutate_folder),
    "journal": Reader(_journal, _journal_seeds, mutate_journal),
    "kit": Reader(_kit, _kit_seeds, mutate_folder),
    "remembered": Reader(_remembered, _remembered_seeds, mutate_folder),
}
