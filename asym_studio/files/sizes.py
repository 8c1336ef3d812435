"""What makes an image large: the sizes of the archives that were linked into it, and what could make it smaller.

The linker's map is read by esp-idf-size, ESP-IDF's own tool for that.
"""

from __future__ import annotations

import contextlib
import io
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from asym_studio.files.resources import resource
from asym_studio.files.store import is_file, read_bounded
from asym_studio.flash.errors import InputUnreadable, Message, StudioError, message

MAX_MAP_FILE = 128 << 20
"""The largest linker map that is read, in bytes; those of real projects have up to 20 MB."""
_ONLY_IN_RAM = (".bss", ".noinit", ".heap", ".stack")


@dataclass(frozen=True)
class Archive:
    """A static library (`liblwip.a`) and the bytes that it puts on flash."""

    name: str
    size: int


@dataclass(frozen=True)
class Lever:
    """A known way to make an updater smaller. `least` and `most` are the bytes it saved where that was measured.

    `archives` are patterns of the archives that it makes smaller; empty for one that acts on everything.
    """

    id: str
    title: str
    setting: str
    cost: str
    source: str
    archives: tuple[str, ...]
    least: int | None = None
    most: int | None = None

    def applies_to(self, archives: tuple[Archive, ...]) -> bool:
        """Return whether any archive that it makes smaller is in the image."""
        return not self.archives or any(fnmatch(a.name, pattern) for a in archives for pattern in self.archives)


def archive_sizes(map_file: Path) -> tuple[Archive, ...]:
    """Return what each archive puts on flash, the largest first. Raises InputUnreadable."""
    if not is_file(map_file):
        read_bounded(map_file, MAX_MAP_FILE)  # says why
    if map_file.stat().st_size > MAX_MAP_FILE:
        raise _unreadable(map_file, message("it is too large"))
    from esp_idf_size import memorymap  # noqa: PLC0415 — slow to import, and only wanted here

    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            memory = memorymap.get(str(map_file), load_symbols=False)
    except (Exception, SystemExit) as error:  # the tool ends the program for some inputs
        raise _unreadable(
            map_file, message("esp-idf-size says “{text}”", text=str(error)[:200] or type(error).__name__)
        ) from error
    sizes: Counter[str] = Counter()
    for name, size in _on_flash(memory):
        sizes[name] += size
    return tuple(Archive(name, size) for name, size in sizes.most_common() if size)


def _on_flash(memory: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Return (archive, bytes) for every section that takes space on flash; zeroed RAM does not."""
    for kind in memory["memory_types"].values():
        for section_name, section in kind["sections"].items():
            if not any(part in section_name for part in _ONLY_IN_RAM):
                for name, archive in section["archives"].items():
                    yield archive.get("abbrev_name", name), archive["size"]


def levers() -> tuple[Lever, ...]:
    """Return the known ways to make an updater smaller, those with the largest measured effect first."""
    with resource("levers.toml").open("rb") as stream:
        content = tomllib.load(stream)
    found = (Lever(archives=tuple(each.pop("archives", ())), **each) for each in content["lever"])
    return tuple(sorted(found, key=lambda lever: -(lever.most or 0)))


def _unreadable(path: Path, reason: Message) -> StudioError:
    return InputUnreadable(
        "map-unreadable",
        message("“{path}” is no linker map that can be read: {reason}.", path=str(path), reason=reason),
        message("Give the .map file that the build wrote beside the ELF."),
    )
