"""Our reader of LittleFS agrees with the driver on what is sound, and refuses what the driver would crash on."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from littlefs import LittleFS, UserContext

from asym_studio.flash.units import KB, SECTOR
from asym_studio.plan.migration import littlefs
from asym_studio.plan.migration.littlefs_reader import Tree, Unreadable, read
from tests.fuzz.littlefs import Entry, block_of, entries
from tests.plan.migration import contents

_FOLDER_AT, _INLINE, _LIST, _TAIL, _MOVE, _FOLDER = 0x200, 0x201, 0x202, 0x600, 0x7FF, 0x002


def driver_tree(data: bytes) -> Tree:
    """What the driver says is in a file system that we have made ourselves."""
    volume = LittleFS(UserContext(buffer=bytearray(data)), block_size=SECTOR, block_count=0, mount=False)
    volume.mount()
    found: Tree = {}
    for folder, folders, names in volume.walk("/"):
        start = folder.rstrip("/")
        for name in (*folders, *names):
            path = f"{start}/{name}"
            attributes = {}
            for number in range(4):
                try:
                    attributes[number] = bytes(volume.getattr(path, number))
                except Exception:
                    continue
            content = None
            if name in names:
                with volume.open(path, "rb") as file:
                    content = bytes(file.read())
            found[path] = (content, attributes)
    return found


def lived_in(seed: int, blocks: int = 24) -> bytes:
    """A file system that was written to, renamed in and deleted from until its logs were written anew many times."""
    random = Random(seed)
    volume = LittleFS(block_size=SECTOR, block_count=blocks)
    for folder in ("/a", "/a/b", "/c"):
        volume.mkdir(folder)
    for turn in range(random.choice((5, 60, 400))):
        path = random.choice(("/", "/a/", "/a/b/", "/c/")) + f"f{random.randrange(8)}"
        try:
            deed = random.random()
            if deed < 0.6:
                with volume.open(path, random.choice(("wb", "ab"))) as file:
                    file.write(random.randbytes(random.choice((0, 3, 60, 3000, 9000))))
            elif deed < 0.75:
                volume.remove(path)
            elif deed < 0.9:
                volume.rename(path, path + str(turn % 5))
            else:
                volume.setattr(path, random.randrange(4), random.randbytes(random.choice((1, 8, 40))))
        except Exception:
            continue
    return bytes(volume.context.buffer)


@pytest.mark.parametrize("seed", range(12))
def test_it_reads_what_the_driver_reads(seed: int) -> None:
    data = lived_in(seed)
    assert read(data).tree == driver_tree(data)
    assert littlefs.tree(littlefs.grown(data, len(data) + 64 * KB)) == read(data).tree


@pytest.mark.parametrize("seed", range(20))
def test_it_reads_what_devices_make(seed: int) -> None:
    made = contents.littlefs(Random(seed), 64 * KB)
    found = read(made.data).tree
    assert {path: content for path, (content, _) in found.items()} == contents.files_in(
        made.data, read(made.data).blocks
    )


# --- what means harm


def _simple() -> bytes:
    volume = LittleFS(block_size=SECTOR, block_count=16)
    volume.mkdir("/folder")
    with volume.open("/large", "wb") as file:
        file.write(bytes(range(256)) * 64)
    with volume.open("/folder/small", "wb") as file:
        file.write(b"x" * 50)
    return bytes(volume.context.buffer)


def _with(change: Callable[[Entry], Entry]) -> bytes:
    """The simple file system with every entry of every log changed, and right checksums."""
    data = bytearray(_simple())
    for at in range(0, len(data), SECTOR):
        block = bytes(data[at : at + SECTOR])
        if log := entries(block):
            data[at : at + SECTOR] = block_of(
                block[:4], [entry if entry.ends_commit else change(entry) for entry in log]
            )
    return bytes(data)


def _only(kind: int, *words: int, at: int = 0) -> bytes:
    def change(entry: Entry) -> Entry:
        if entry.kind != kind or len(entry.data) < 4 * (at + len(words)):
            return entry
        new = struct.pack(f"<{len(words)}I", *words)
        return replace(entry, data=entry.data[: 4 * at] + new + entry.data[4 * at + len(new) :])

    return _with(change)


def _named(name: bytes) -> bytes:
    return _with(lambda entry: replace(entry, data=name, length=len(name)) if entry.kind in (1, _FOLDER) else entry)


_HARM = {
    "no blocks": _only(_INLINE, 0, at=2),
    "more blocks than there are": _only(_INLINE, 17, at=2),
    "endless blocks": _only(_INLINE, 0xFFFFFFFF, at=2),
    "blocks of one byte": _only(_INLINE, 1, at=1),
    "another version": _only(_INLINE, 0x30000),
    "a later version": _only(_INLINE, 0x20002),
    "a folder in itself": _only(_FOLDER_AT, 0, 1),
    "a folder of one block": _only(_FOLDER_AT, 5, 5),
    "a folder beyond the end": _only(_FOLDER_AT, 100, 101),
    "a folder at a number below zero": _only(_FOLDER_AT, 0xFFFFFFFE, 0xFFFFFFFF),
    "a thread in a circle": _only(_TAIL, 1, 0),
    "a thread to nowhere": _only(_TAIL, 7, 9),
    "an endless file": _only(_LIST, 0x7FFFFFFF, at=1),
    "a file of four gigabytes": _only(_LIST, 0xFFFFFFFF, at=1),
    "a file beyond the end": _only(_LIST, 999),
    "a file in a folder's blocks": _only(_LIST, 0),
    "a name with a slash": _named(b"a/b"),
    "the name of the folder above": _named(b".."),
    "no name": _named(b""),
    "a name that is no text": _named(b"\xff\xfe"),
    "a folder that is a file": _with(lambda e: replace(e, kind=1) if e.kind == _FOLDER else e),
    "an unknown kind": _with(lambda e: replace(e, kind=0x0F0) if e.kind == _FOLDER else e),
    "a change that was cut off": _with(lambda e: replace(e, kind=_MOVE) if e.kind == _TAIL else e),
}


@pytest.mark.parametrize("name", _HARM)
def test_what_the_driver_must_not_see_is_refused(name: str) -> None:
    assert _HARM[name] != _simple()
    for deed in (lambda data: littlefs.grown(data, 128 * KB), lambda data: littlefs.rebuilt(data, 48 * KB), read):
        with pytest.raises(Unreadable):
            deed(_HARM[name])


def test_the_counterpart_is_read() -> None:
    assert _with(lambda entry: entry) == _simple()
    assert set(littlefs.tree(littlefs.rebuilt(_simple(), 128 * KB))) == {"/folder", "/large", "/folder/small"}
