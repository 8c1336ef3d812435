"""Boards and wishes made at random: legal tables, contents of every kind, otadata in every state."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from asym_studio.boot.otadata import ABORTED, INVALID, NEW, PENDING_VERIFY, UNDEFINED, VALID, new_record
from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import BLOCK, KB, MB, SECTOR
from asym_studio.plan.migration import BoardState, Target
from tests.plan.migration import contents
from tests.plan.migration.boards import Row, board, layout
from tests.plan.migration.contents import Content, Holds

_DATA = (
    ("spiffs", "data", "spiffs"),
    ("fs", "data", "littlefs"),
    ("ffat", "data", "fat"),
    ("store", "0x40", "0x00"),
    ("coredump", "data", "coredump"),
    ("phy_init", "data", "phy"),
    ("settings", "data", "nvs"),
    ("extra", "data", "undefined"),
)
_FILES: Mapping[str, tuple[Callable[[random.Random, int], Content], ...]] = {
    "spiffs": (contents.spiffs,) * 3,
    "fs": (contents.littlefs,) * 4,
    "ffat": (),
    "extra": (),
}
_CHIPS = ("esp32", "esp32", "esp32s3", "esp32c3", "esp32s2", "esp32c6", "esp32p4")
_SLOTS = (0x8000, 0x10000, 0x10000, 0x20000, 0x30000)
_LENGTHS = (6, 12, 21, 30, 45, 61, 61, 90)
"""Of images, in KB."""


@dataclass(frozen=True)
class Made:
    """A board, and what was put into its partitions, by label; `images` are those that are whole."""

    state: BoardState
    contents: Mapping[str, Content]
    images: Mapping[str, bytes]


@dataclass(frozen=True)
class Case:
    """A board, what it is to become, and a number to choose moments by."""

    made: Made
    target: Target
    seed: int

    def __str__(self) -> str:
        """A few lines that a person can read: images and contents by their length and kind."""
        state, target = self.made.state, self.target
        lines = [f"seed {self.seed}: {state.layout.chip.name}, {len(state.flash) // MB} MB, rollback {state.rollback}"]
        for row in state.layout.table:
            content, image = self.made.contents.get(row.label), self.made.images.get(row.label)
            held = content.holds.value if content else _described(image) if image else "-"
            lines.append(f"  {_shown(row)} {held}")
            if row.is_kind(types.DATA, types.OTADATA):
                flash = bytes(state.flash[row.offset : row.end])
                lines += [f"    {flash[at : at + 4].hex()} {flash[at + 24 : at + 32].hex()}" for at in (0, SECTOR)]
        lines += ["becomes", *(f"  {_shown(row)}" for row in target.layout.table)]
        lines.append(f"app {_described(target.app)}, updater {_described(target.updater)}, rename {target.rename}")
        return "\n".join([*lines, f"drop {set(target.drop)}, empty {set(target.empty)}, {target.correct_header}"])


def _shown(row: Partition) -> str:
    return f"{row.label:10} {row.type_name}/{row.subtype_name:10} {row.offset:#8x} {row.size:#8x}"


def _described(image: bytes | None) -> str:
    return f"image of {len(image):#x}, {'with a hash' if image[23] else 'no hash'}" if image else "none"


class _Rows:
    """A table in the making: rows one behind the other, as far as there is room."""

    def __init__(self, extent: int) -> None:
        self.extent = extent
        self.found: list[Row] = []
        self._at = 0x9000

    def add(self, label: str, kind: str, subtype: str, size: int, gap: int = 0) -> None:
        step = BLOCK if kind == "app" else SECTOR
        start = -(-(self._at + gap) // step) * step
        if start + size > self.extent:
            start = -(-self._at // step) * step
        if start + size <= self.extent and label not in {row[0] for row in self.found}:
            self.found.append((label, kind, subtype, start, size))
            self._at = start + size


def rows(noise: random.Random, extent: int) -> tuple[Row, ...]:
    """A legal table: settings, mostly otadata, one to three apps, some data before and behind them."""
    table = _Rows(extent)
    table.add("nvs", "data", "nvs", noise.choice((3, 4, 5, 6, 7)) * SECTOR)
    if noise.randrange(7):
        table.add("otadata", "data", "ota", 2 * SECTOR)
    data = noise.sample(_DATA, noise.randint(0, 4))
    early = data[: noise.randrange(2)]
    for row in early:
        table.add(*row, noise.choice((1, 2, 4, 5)) * SECTOR)
    factory = noise.randrange(3) == 0
    if factory:
        table.add("boot", "app", "factory", noise.choice(_SLOTS))
    for number in range(noise.randint(0 if factory else 1, 3)):
        label = noise.choice((f"app{number}", f"app{number}", "app", "updater"))
        taken = label in {row[0] for row in table.found}
        gap = noise.choice((0, 0, 0, BLOCK, 6 * BLOCK))
        table.add(f"slot{number}" if taken else label, "app", f"ota_{number}", noise.choice(_SLOTS), gap)
    for row in data[len(early) :]:
        table.add(*row, noise.choice((2, 4, 6, 8, 8, 16)) * SECTOR, noise.choice((0, 0, SECTOR)))
    if not any(kind == "app" for _, kind, *_ in table.found):
        table.add("app0", "app", "ota_0", 0x10000)
    return tuple(table.found)


def board_in_use(noise: random.Random) -> Made:
    """A board that has been in use."""
    size = noise.choice((1, 1, 1, 1, 2, 2, 4, 8)) * MB
    table = layout(rows(noise, size), size=size, chip=noise.choice(_CHIPS), md5=bool(noise.randrange(7)))
    put: dict[str, Content] = {}
    images: dict[str, bytes] = {}
    raw: dict[str, bytes] = {}
    for number, partition in enumerate(table.table):
        if partition.is_app:
            made = _image(noise, table.chip.name, number, partition.size)
            if made:
                images[partition.label] = made
            tail = noise.randbytes(SECTOR) if noise.randrange(4) == 0 else b""  # of a longer image that was there
            raw[partition.label] = (made + tail)[: partition.size]
        elif _is_data(partition) and noise.randrange(8):
            content = _content(noise, partition)
            put[partition.label], raw[partition.label] = content, content.data
    slots = max(1, len(table.table.ota_slots()))
    otadata = noise.choice((None, None, b"\xff" * (2 * SECTOR), records(noise, slots), records(noise, slots)))
    rollback = noise.choice((False, True, True, None))
    state = board(table, raw, slot=noise.randrange(slots), rollback=rollback, otadata=otadata)
    return Made(_headed(noise, state), put, images)


def _is_data(partition: Partition) -> bool:
    return not partition.is_app and not partition.is_kind(types.DATA, types.OTADATA)


def _headed(noise: random.Random, state: BoardState) -> BoardState:
    """Let the bootloader's header say what the chip has; now and then half of that, where the table fits."""
    size = len(state.flash)
    half = size > MB and state.layout.highest_end <= size // 2 and not noise.randrange(3)
    says = size // 2 if half else size
    flash, at = bytearray(state.flash), state.layout.chip.bootloader_offset
    made = contents.bootloader(state.layout.chip.name, (says // MB).bit_length() - 1)
    flash[at : at + len(made)] = made
    return replace(state, layout=replace(state.layout, header_flash_size=says), flash=bytes(flash))


def _image(noise: random.Random, chip: str, number: int, room: int) -> bytes:
    length = noise.choice(_LENGTHS) * KB
    made = contents.image(chip, number, min(length, room - 64), hashed=bool(noise.randrange(2)))
    return made if noise.randrange(8) else b""


def _content(noise: random.Random, partition: Partition) -> Content:
    size = partition.size
    if partition.subtype_name == "nvs" and partition.type == types.DATA:
        return contents.nvs(noise, size // SECTOR)
    if partition.subtype_name == "coredump" and noise.randrange(6):
        return contents.coredump(noise, size)
    if partition.subtype_name == "phy" and noise.randrange(6):
        return contents.radio(noise, size)
    if size < 2 * SECTOR or partition.label not in _FILES:
        return contents.unknown(noise, size)
    kinds = [*_FILES[partition.label], contents.spiffs, contents.littlefs, contents.unknown]
    if size >= 6 * SECTOR:
        kinds += [contents.fat] * (3 if partition.label == "ffat" else 1)
    return noise.choice(kinds)(noise, size)


def records(noise: random.Random, slots: int) -> bytes:
    """Both records of otadata, in any state; one may be torn, or never written."""
    found = b""
    for _ in range(2):
        state = noise.choice((NEW, PENDING_VERIFY, VALID, VALID, VALID, VALID, INVALID, ABORTED, UNDEFINED))
        record = new_record(noise.randint(1, 4 * slots), state=state).pack()
        how = noise.randrange(6)
        record = record[:28] + b"abcd" if how == 0 else b"" if how == 1 else record
        found += record.ljust(SECTOR, b"\xff")
    return found


def target_for(noise: random.Random, made: Made) -> Target:
    """What the board is to become: another table, or its own with some rows of other sizes, names and places."""
    old, chip = made.state.layout, made.state.layout.chip.name
    table = layout(
        changed(noise, made) if noise.randrange(3) else rows(noise, old.extent),
        size=old.extent,
        chip=chip,
        md5=old.table.md5 or bool(noise.randrange(3)),
    )
    app, updater = (_given(noise, chip, seed) for seed in (77, 78))
    staying = {p.label for p in table.table}
    give_up = {label for label in made.contents if not noise.randrange(2 if label not in staying else 6)}
    empty = {noise.choice([p.label for p in table.table])} if noise.randrange(8) == 0 else set()
    return Target(
        table,
        app=app,
        updater=updater,
        rename=renames(noise, old, table),
        drop=frozenset(give_up),
        empty=frozenset(empty),
        correct_header=bool(noise.randrange(3)),
    )


def _given(noise: random.Random, chip: str, seed: int) -> bytes | None:
    if noise.randrange(3):
        return None
    return contents.image(chip, seed, noise.choice(_LENGTHS[:6]) * KB, hashed=bool(noise.randrange(2)))


def changed(noise: random.Random, made: Made) -> tuple[Row, ...]:
    """The old table with rows that grew, shrank, went, or have another name; all behind them move up."""
    old = made.state.layout
    table = _Rows(old.extent)
    partitions = sorted(old.table, key=lambda p: p.offset)
    for partition in partitions:
        row = partition.label, partition.type_name, partition.subtype_name
        how = noise.choice(("same", "same", "same", "same", "other", "other", "gone", "named", "gap", "gap"))
        size, gap = partition.size, noise.choice((SECTOR, BLOCK)) if how == "gap" else 0
        if how == "gone" and (_is_data(partition) or partition.subtype not in (types.OTA_0, types.OTADATA)):
            continue
        if how == "named" and not partition.is_kind(types.DATA, types.OTADATA):
            row = f"{partition.label}_"[:15], *row[1:]
        if how == "other" and not partition.is_kind(types.DATA, types.OTADATA):
            size = _other_size(noise, partition, made.contents.get(partition.label))
        if partition is partitions[-1] and old.header_flash_size != old.extent:
            gap = old.extent // 2
        table.add(*row, size, gap)
    return tuple(table.found)


def _other_size(noise: random.Random, partition: Partition, content: Content | None) -> int:
    """Another size, seldom for what cannot have one: that is refused at once."""
    if partition.is_app:
        return noise.choice(_SLOTS)
    if content and content.holds is Holds.FIXED and noise.randrange(2):
        return partition.size
    if content and content.holds is Holds.NVS:
        return noise.randint(3, partition.size // SECTOR + 2) * SECTOR
    least = 3 if partition.label == "nvs" else 1
    return max(least, partition.size // SECTOR + noise.choice((-6, -3, -2, -1, -1, 1, 2, 4))) * SECTOR


def renames(noise: random.Random, old: Layout, new: Layout) -> dict[str, str]:
    """Often nothing; else an old partition becomes another one of the new table."""
    if noise.randrange(2):
        return {}
    before = noise.choice([p for p in old.table if not p.is_kind(types.DATA, types.OTADATA)])
    named = [p for p in new.table if p.is_app == before.is_app and not p.is_kind(types.DATA, types.OTADATA)]
    same = [p for p in named if p.size == before.size]
    return {before.label: noise.choice(same or named).label} if named else {}


def make(seed: int) -> Case:
    """Return a board, what it is to become, and a number to choose moments by: the same for the same seed.

    Drawn from a plain generator: hypothesis would try each variation of few boards, and this tries many boards.
    """
    noise = random.Random(seed)
    made = board_in_use(noise)
    return Case(made, target_for(noise, made), seed)
