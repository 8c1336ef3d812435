"""A backup that is being taken: bytes arrive piece by piece, and what has arrived survives any interruption."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

from asym_studio.board.backup.known import md5
from asym_studio.board.backup.manifest import FLASH
from asym_studio.board.backup.store import make_private, open_private
from asym_studio.board.identity import Identity
from asym_studio.flash.units import BLOCK

JOURNAL = "journal.jsonl"
_OPEN = os.O_RDWR | os.O_CREAT
_LARGEST = 64 << 20
"""Of a journal, in bytes: a line for each sector of the largest flash takes 3 MB."""


class Growing:
    """An unfinished `flash.bin` and the journal of the pieces in it that came from the board.

    Raises OSError where the disk does not take it.
    """

    def __init__(self, folder: Path, identity: Identity, size: int) -> None:
        make_private(folder)
        self.folder = folder
        self._size = size
        self._head = {"mac": identity.mac, "chip": identity.chip.name, "flash_size": size}
        self._flash = os.fdopen(open_private(folder / FLASH, _OPEN), "r+b")
        try:
            self._journal = os.fdopen(open_private(folder / JOURNAL, _OPEN), "r+b")
        except OSError:
            self._flash.close()
            raise

    def __enter__(self) -> Growing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def recover(self) -> list[tuple[int, bytes]]:
        """Return what an interrupted run has left, as (offset, bytes): pieces whose hash is that of the journal.

        Of another board or of a journal that is damaged, nothing. What is returned is only known content; whether it
        is still on the board is asked of the chip.
        """
        entries = self._entries()
        if not entries or entries[0] != self._head:
            self._start_anew()
            return []
        found = []
        for entry in entries[1:]:
            offset, size, digest = entry.get("offset"), entry.get("size"), entry.get("md5")
            if not (isinstance(offset, int) and isinstance(size, int) and 0 <= offset <= offset + size <= self._size):
                continue
            self._flash.seek(offset)
            data = self._flash.read(size)
            if md5(data).hex() == digest:
                found.append((offset, data))
        self._journal.seek(0, os.SEEK_END)
        return found

    def keep(self, offset: int, data: bytes) -> None:
        """Put down what came from the board, and note in the journal that it is there."""
        self.fill(offset, data)
        self._flash.flush()
        os.fsync(self._flash.fileno())
        self._note({"offset": offset, "size": len(data), "md5": md5(data).hex()})

    def fill(self, offset: int, data: bytes) -> None:
        """Put down what was known anyway."""
        self._flash.seek(offset)
        self._flash.write(data)

    def complete(self, digests: Sequence[bytes]) -> bytes:
        """Return all of it as it lies on the disk, with the journal removed.

        `digests` are the chip's MD5s of each 64 KB. Raises OSError where the disk has something else.
        """
        self._flash.truncate(self._size)
        self._flash.flush()
        os.fsync(self._flash.fileno())
        self._flash.seek(0)
        data = self._flash.read()
        if [md5(data[at : at + BLOCK]) for at in range(0, len(data), BLOCK)] != list(digests):
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(self.folder / FLASH))
        self.close()
        (self.folder / JOURNAL).unlink()
        return data

    def close(self) -> None:
        """Let go of the files."""
        self._flash.close()
        self._journal.close()

    def _entries(self) -> list[dict[str, object]]:
        self._journal.seek(0)
        entries: list[dict[str, object]] = []
        for line in self._journal.read(_LARGEST).split(b"\n")[:-1]:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                return []
            if not isinstance(entry, dict):
                return []
            entries.append(entry)
        return entries

    def _start_anew(self) -> None:
        for stream in (self._flash, self._journal):
            stream.seek(0)
            stream.truncate()
        self._note(self._head)

    def _note(self, entry: Mapping[str, object]) -> None:
        self._journal.write(json.dumps(entry).encode() + b"\n")
        self._journal.flush()
        os.fsync(self._journal.fileno())
