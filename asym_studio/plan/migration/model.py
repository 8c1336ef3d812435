"""What a migration is made of: the board as it is, the wish, what becomes of each partition, and the steps.

Frozen values; offsets, sizes and lengths are bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from asym_studio.boot.model_flash import Boots
from asym_studio.flash.errors import BoardRefused, Message
from asym_studio.flash.images.reader import ImageRefused
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition


class MigrationRefused(BoardRefused):
    """The migration is not planned, because something would be lost or would not start (exit status 3)."""


class ImageUnfit(MigrationRefused, ImageRefused):
    """The migration is not planned, because an image is none, is damaged or does not fit (exit status 1)."""


@dataclass(frozen=True)
class Security:
    """What of a chip's protection is switched on, in its eFuses."""

    secure_boot: bool = False
    flash_encryption: bool = False
    secure_download: bool = False


@dataclass(frozen=True)
class BoardState:
    """A board as it was read.

    `layout` is the table on it, with the chip, the chip's flash size and, where it is known, the flash size in the
    bootloader's header. `flash` is its whole flash. `rollback`: whether its bootloader was built with app rollback;
    None where that is not known. `bytes_read` is what had to be read from the board to know `flash`.
    """

    layout: Layout
    flash: bytes | memoryview
    rollback: bool | None = None
    security: Security = Security()
    bytes_read: int | None = None


@dataclass(frozen=True)
class Target:
    """What the board is to become.

    `app` and `updater` are image files for the two slots; without `app` the one that runs now moves there. `rename`
    says which old label becomes which new one, where labels and kinds do not tell; `drop` are the old labels whose
    content may be lost; `empty` are the new labels that start erased, whatever there was. `correct_header`: the flash
    size in the bootloader's header may be corrected.
    """

    layout: Layout
    app: bytes | None = None
    updater: bytes | None = None
    rename: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    drop: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    correct_header: bool = False


class FateKind(Enum):
    """What becomes of a partition."""

    KEPT = "kept"
    MOVED = "moved"
    GROWN = "grown"
    SHRUNK = "shrunk"
    INSTALLED = "installed"
    """It gets an image from a file."""
    ERASED = "erased"
    """It is new, or what was in it is empty or given up: it starts erased."""
    REWRITTEN = "rewritten"
    """otadata: it selects the app in the new table."""
    EMPTY = "empty"
    """An app slot that gets no image; what is in it does not start."""
    DROPPED = "dropped"
    """It is not in the new table: its content is in the backup only."""


@dataclass(frozen=True)
class Fate:
    """What becomes of one partition: the old row, the new row (one may be None), and why.

    `preserved` is how many bytes of the old content are in the new partition byte for byte, from its first one on;
    None where content is preserved as files and not as bytes. `lost`: old content is in the backup only.
    """

    kind: FateKind
    before: Partition | None
    after: Partition | None
    reason: Message
    preserved: int | None = 0
    lost: bool = False

    @property
    def label(self) -> str:
        """The new label, or the old one of a partition that went."""
        partition = self.after or self.before
        return partition.label if partition else ""


class StepKind(Enum):
    """What a step does. All write known content to whole sectors; the kind is for words and colours."""

    INVALIDATE = "invalidate"
    """Erase an image's first sector, so that no half-written image is ever started."""
    STAGE = "stage"
    """Put a copy of the app where the bootloader falls back to, until the step that puts it in its place."""
    WRITE = "write"
    """Write an image from a file."""
    COPY = "copy"
    """Write content that is elsewhere on the board now (and in the backup)."""
    ERASE = "erase"
    TABLE = "table"
    OTADATA = "otadata"
    HEADER = "header"
    """Correct the flash size in the bootloader's header, and the bootloader's hash."""


@dataclass(frozen=True)
class Piece:
    """Content for whole sectors from `offset` on."""

    offset: int
    data: bytes

    @property
    def end(self) -> int:
        """The first byte behind it."""
        return self.offset + len(self.data)

    @property
    def digest(self) -> str:
        """The MD5 of the content, in hexadecimal: the chip can compute the same."""
        return hashlib.md5(self.data, usedforsecurity=False).hexdigest()


@dataclass(frozen=True)
class Step:
    """One step: pieces that are written in their order, only sectors that differ when the plan is followed.

    It may be started anew after it was cut anywhere: the result is the same. `boots` is the least that starts after a
    cut within it or just behind it, `after` what starts when it is complete. `cuts` is at how many moments within it
    a power loss was tried, and `dark` after how many of them nothing starts. `seconds` is what it takes.
    """

    kind: StepKind
    label: str
    """The partition's; `partition table` and `bootloader` for those."""
    pieces: tuple[Piece, ...]
    reason: Message
    boots: Boots = Boots.OLD_APP
    after: Boots = Boots.OLD_APP
    cuts: int = 0
    dark: int = 0
    seconds: float = 0.0
    dark_seconds: float = 0.0

    @property
    def offset(self) -> int:
        """Where the first piece lies."""
        return self.pieces[0].offset

    @property
    def size(self) -> int:
        """How many bytes it writes or erases."""
        return sum(len(piece.data) for piece in self.pieces)

    @property
    def risk(self) -> bool:
        """Whether the board starts nothing if it is cut within this step, until the migration is resumed."""
        return self.dark > 0


@dataclass(frozen=True)
class Dark:
    """The moments in which the board starts nothing: in how many steps, at how many of the cuts tried, how long."""

    steps: int
    cuts: int
    seconds: float


@dataclass(frozen=True)
class Plan:
    """A migration, and what was found about it by replaying it.

    `before` and `after` are the SHA-256 (hexadecimal) of the whole flash before the first and after the last step.
    `app_offset` is where the app starts in the end. `preserved` and `lost` are sentences; `warnings` are to be read
    before it is done. `commands` does the same by hand with esptool, with the pieces' contents as files. `cuts` is at
    how many moments a power loss was tried.
    """

    before_layout: Layout
    after_layout: Layout
    before: str
    after: str
    app_offset: int
    fates: tuple[Fate, ...]
    steps: tuple[Step, ...]
    dark: Dark
    cuts: int
    bytes_read: int
    bytes_written: int
    seconds: float
    commands: tuple[str, ...]
    preserved: tuple[Message, ...] = ()
    lost: tuple[Message, ...] = ()
    warnings: tuple[Message, ...] = ()

    @property
    def digest(self) -> str:
        """A SHA-256 (hexadecimal) over all that is written, in order: plans with the same one do the same."""
        digest = hashlib.sha256(f"{self.before} {self.after}\n".encode())
        for step in self.steps:
            for piece in step.pieces:
                digest.update(f"{step.kind.value} {piece.offset:x} {piece.digest}\n".encode())
        return digest.hexdigest()


@dataclass(frozen=True)
class Rates:
    """How fast flash and wire are, for estimates. Typical data-sheet values of 4 to 16 MB chips; seconds and baud.

    `request` is what one request to the stub costs beside its bytes.
    """

    baud: int = 460_800
    sector_erase: float = 0.045
    block_erase: float = 0.15
    page_program: float = 0.0004
    request: float = 0.002
    connect: float = 1.5
