"""LittleFS in another size: grown in place, or built anew with the same files.

What lies on the flash is read by ourselves; littlefs-python, which is the driver in C, gets to see only what is sound.
"""

from __future__ import annotations

from littlefs import LittleFS, UserContext
from littlefs.errors import LittleFSError

from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import SECTOR
from asym_studio.plan.migration.littlefs_reader import Tree, Unreadable, read

__all__ = ["Tree", "Unreadable", "grown", "rebuilt", "tree"]

_NAME_MAX = 255
_ERRORS = (OSError, LittleFSError)


def grown(data: bytes, size: int) -> bytes:
    """Return the file system in more space (bytes). Raises Unreadable."""
    before = tree(data)
    try:
        volume = _Volume(data.ljust(size, b"\xff"), 0)
        volume.filesystem.fs_grow(size // SECTOR)
    except _ERRORS as error:
        raise Unreadable(_said(error)) from None
    result = bytes(volume.buffer)
    if tree(result) != before:
        raise Unreadable(message("its files are not the same afterwards."))
    return result


def rebuilt(data: bytes, size: int) -> bytes:
    """Return a new file system of `size` bytes with the same files, folders and attributes. Raises Unreadable."""
    found = read(data)
    if any(not value for _, attributes in found.tree.values() for value in attributes.values()):
        raise Unreadable(message("it has empty attributes, which cannot be copied."))  # littlefs-python cannot set them
    try:
        volume = _Volume(b"\xff" * size, size // SECTOR, version=found.version, fresh=True)
        for path, (content, attributes) in found.tree.items():
            volume.add(path, content, attributes)
        volume.filesystem.unmount()
    except _ERRORS:
        raise Unreadable(message("its files do not fit into the new size.")) from None
    result = bytes(volume.buffer)
    if tree(result) != found.tree:
        raise Unreadable(message("its files are not the same afterwards."))
    return result


def tree(data: bytes) -> Tree:
    """Return everything in a file system. Raises Unreadable."""
    return read(data).tree


def _said(error: Exception) -> Message:
    return message("the driver says “{text}”.", text=" ".join(str(error).split())[:100])


class _Volume:
    """A mounted file system in memory."""

    def __init__(self, data: bytes, blocks: int, *, version: int = 0, fresh: bool = False) -> None:
        self.buffer = bytearray(data)
        self.filesystem = LittleFS(
            UserContext(buffer=self.buffer),
            mount=False,
            block_size=SECTOR,
            block_count=blocks,
            read_size=128,
            prog_size=128,
            cache_size=512,
            lookahead_size=128,
            block_cycles=512,
            name_max=_NAME_MAX,
            disk_version=version,
        )
        if fresh:
            self.filesystem.format()
        self.filesystem.mount()

    def add(self, path: str, content: bytes | None, attributes: dict[int, bytes]) -> None:
        """Make a folder (no content) or a file."""
        if content is None:
            self.filesystem.mkdir(path)
        else:
            with self.filesystem.open(path, "wb") as file:
                file.write(content)
        for number, value in attributes.items():
            self.filesystem.setattr(path, number, value)
