"""LittleFS in another size: grown in place, or built anew with the same files. Through littlefs-python."""

from __future__ import annotations

from collections.abc import Iterator

from littlefs import LittleFS, UserContext
from littlefs.errors import LittleFSError

from asym_studio.flash.errors import Message, message
from asym_studio.flash.units import SECTOR

_ATTRIBUTES = range(256)
_NAME_MAX = 255
_ERRORS = (OSError, LittleFSError)


class Unreadable(Exception):
    """The file system cannot be read, or its files do not fit; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


Tree = dict[str, tuple[bytes | None, dict[int, bytes]]]
"""Every path below the root: its content (None for a folder) and its custom attributes."""


def grown(data: bytes, size: int) -> bytes:
    """Return the file system in more space (bytes). Raises Unreadable."""
    before = tree(data)
    try:
        volume = _Volume(data.ljust(size, b"\xff"), 0)
        volume.filesystem.fs_grow(size // SECTOR)
    except _ERRORS as error:
        raise _not_read(error) from None
    result = bytes(volume.buffer)
    if tree(result) != before:
        raise Unreadable(message("its files are not the same afterwards."))
    return result


def rebuilt(data: bytes, size: int) -> bytes:
    """Return a new file system of `size` bytes with the same files, folders and attributes. Raises Unreadable."""
    files = tree(data)
    try:
        version = _Volume(data, 0).filesystem.fs_stat().disk_version
        volume = _Volume(b"\xff" * size, size // SECTOR, version=version, fresh=True)
        for path, (content, attributes) in files.items():
            volume.add(path, content, attributes)
        volume.filesystem.unmount()
    except _ERRORS:
        raise Unreadable(message("its files do not fit into the new size.")) from None
    result = bytes(volume.buffer)
    if tree(result) != files:
        raise Unreadable(message("its files are not the same afterwards."))
    return result


def tree(data: bytes) -> Tree:
    """Return everything in a file system. Raises Unreadable."""
    try:
        volume = _Volume(data, 0)
        return dict(volume.entries("/"))
    except (*_ERRORS, ValueError) as error:
        raise _not_read(error) from None


def _not_read(error: Exception) -> Unreadable:
    return Unreadable(message("the driver says “{text}”.", text=" ".join(str(error).split())[:100]))


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

    def entries(self, folder: str) -> Iterator[tuple[str, tuple[bytes | None, dict[int, bytes]]]]:
        """Yield everything below a folder, folders before what is in them."""
        for entry in self.filesystem.scandir(folder):
            path = f"{folder.rstrip('/')}/{entry.name}"
            is_file = entry.type == 1
            content = self._content(path) if is_file else None
            yield path, (content, self._attributes(path))
            if not is_file:
                yield from self.entries(path)

    def add(self, path: str, content: bytes | None, attributes: dict[int, bytes]) -> None:
        """Make a folder (no content) or a file."""
        if content is None:
            self.filesystem.mkdir(path)
        else:
            with self.filesystem.open(path, "wb") as file:
                file.write(content)
        for number, value in attributes.items():
            self.filesystem.setattr(path, number, value)

    def _content(self, path: str) -> bytes:
        with self.filesystem.open(path, "rb") as file:
            return bytes(file.read())

    def _attributes(self, path: str) -> dict[int, bytes]:
        found = {}
        for number in _ATTRIBUTES:
            try:
                found[number] = bytes(self.filesystem.getattr(path, number))
            except _ERRORS:
                continue
        return found
