"""Boards and wishes made at random: legal tables, contents of every kind, otadata in every state."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter

from asym_studio.boot.otadata import ABORTED, INVALID, NEW, PENDING_VERIFY, UNDEFINED, VALID, new_record
from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import BLOCK, KB, MB, SECTOR
from asym_studio.plan.migration import BoardState, Target
from tests.plan.migration import contents
from tests.plan.migration.boards import Row, board, layout
from tests.plan.migration.contents import Content

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
_LENGTHS = (5, 12, 21, 30, 45, 61, 90)
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

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: bool) -> None:
        printer.text(f"\n{self}\n")

    def __str__(self) -> str:
        """A few lines that a person can read: images and contents by their length and kind."""
        state, target = self.made.state, self.target
        lines = [f"{state.layout.chip.name}, {len(state.flash) // MB} MB, rollback {state.rollback}"]
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
        if start + size <= self.extent and label not in {row[0] for row in self.found}:
            self.found.append((label, kind, subtype, start, size))
            self._at = start + size


@st.composite
def rows(draw: st.DrawFn, extent: int) -> tuple[Row, ...]:
    """A legal table: settings, mostly otadata, one to three apps, some data before and behind them."""
    table = _Rows(extent)
    table.add("nvs", "data", "nvs", draw(st.sampled_from((3, 4, 5, 5, 6))) * SECTOR)
    if draw(st.integers(0, 6)):
        table.add("otadata", "data", "ota", 2 * SECTOR)
    data = draw(st.lists(st.sampled_from(_DATA), unique=True, max_size=4))
    early = data[: draw(st.integers(0, 1))]
    for row in early:
        table.add(*row, draw(st.sampled_from((1, 2, 4, 5))) * SECTOR)
    factory = draw(st.integers(0, 2)) == 0
    if factory:
        table.add("boot", "app", "factory", draw(st.sampled_from(_SLOTS)))
    for number in range(draw(st.integers(0 if factory else 1, 3))):
        label = draw(st.sampled_from((f"app{number}", f"app{number}", "app", "updater")))
        taken = label in {row[0] for row in table.found}
        gap = draw(st.sampled_from((0, 0, 0, BLOCK, 6 * BLOCK)))
        table.add(f"slot{number}" if taken else label, "app", f"ota_{number}", draw(st.sampled_from(_SLOTS)), gap)
    for row in data[len(early) :]:
        table.add(*row, draw(st.sampled_from((2, 4, 8, 8, 16))) * SECTOR, draw(st.sampled_from((0, 0, SECTOR))))
    if not any(kind == "app" for _, kind, *_ in table.found):
        table.add("app0", "app", "ota_0", 0x10000)
    return tuple(table.found)


@st.composite
def boards(draw: st.DrawFn) -> Made:
    """A board that has been in use."""
    size = draw(st.sampled_from((1, 1, 1, 1, 2, 4, 8))) * MB
    chip = draw(st.sampled_from(_CHIPS))
    table = layout(draw(rows(size)), size=size, chip=chip, md5=bool(draw(st.integers(0, 9))))
    noise = random.Random(draw(st.integers(0, 1 << 16)))
    put: dict[str, Content] = {}
    images: dict[str, bytes] = {}
    raw: dict[str, bytes] = {}
    for number, partition in enumerate(table.table):
        if partition.is_kind(types.DATA, types.OTADATA):
            continue
        if partition.is_app:
            made = _image(noise, chip, number, partition.size)
            if made:
                images[partition.label] = made
            tail = noise.randbytes(SECTOR) if noise.randrange(4) == 0 else b""  # of a longer image that was there
            raw[partition.label] = (made + tail)[: partition.size]
        elif noise.randrange(8):
            content = _content(noise, partition)
            put[partition.label], raw[partition.label] = content, content.data
    slots = max(1, len(table.table.ota_slots()))
    special = draw(st.sampled_from((None, None, None, b"\xff" * (2 * SECTOR), "records", "records")))
    otadata = draw(records(slots)) if special == "records" else special
    rollback = draw(st.sampled_from((False, True, True, None)))
    state = board(table, raw, slot=draw(st.integers(0, slots - 1)), rollback=rollback, otadata=otadata)
    return Made(_headed(draw(st.integers(0, 11)), state), put, images)


def _headed(chosen: int, state: BoardState) -> BoardState:
    """Let the bootloader's header say what the chip has; now and then half of that, where the table fits."""
    size = len(state.flash)
    says = size // 2 if not chosen and size > MB and state.layout.highest_end <= size // 2 else size
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
        kinds.append(contents.fat)
    return noise.choice(kinds)(noise, size)


@st.composite
def records(draw: st.DrawFn, slots: int) -> bytes:
    """Both records of otadata, in any state; one may be torn, or never written."""
    found = b""
    for _ in range(2):
        state = draw(st.sampled_from((NEW, PENDING_VERIFY, VALID, VALID, INVALID, ABORTED, UNDEFINED)))
        record = new_record(draw(st.integers(1, 4 * slots)), state=state).pack()
        how = draw(st.integers(0, 5))
        record = record[:28] + b"abcd" if how == 0 else b"" if how == 1 else record
        found += record.ljust(SECTOR, b"\xff")
    return found


@st.composite
def targets(draw: st.DrawFn, made: Made) -> Target:
    """What the board is to become: another table, or its own with some rows of other sizes, names and places."""
    old, chip = made.state.layout, made.state.layout.chip.name
    wanted = draw(st.one_of(changed(old), changed(old), rows(old.extent)))
    table = layout(wanted, size=old.extent, chip=chip, md5=old.table.md5 or draw(st.booleans()))
    hashed = draw(st.booleans())
    data = [p.label for p in old.table if not p.is_app and not p.is_kind(types.DATA, types.OTADATA)]
    return Target(
        table,
        app=draw(st.sampled_from((None, None, contents.image(chip, 77, draw(_lengths()), hashed=hashed)))),
        updater=draw(st.sampled_from((None, None, contents.image(chip, 78, 9 * KB, hashed=not hashed)))),
        rename=draw(renames(old, table)),
        drop=frozenset(label for label in data if not draw(st.integers(0, 4))),
        empty=frozenset(draw(st.sampled_from(((), (), (), (), (draw(st.sampled_from(table.table.rows)).label,))))),
        correct_header=draw(st.booleans()),
    )


def _lengths() -> st.SearchStrategy[int]:
    return st.sampled_from([length * KB for length in _LENGTHS])


@st.composite
def changed(draw: st.DrawFn, old: Layout) -> tuple[Row, ...]:
    """The old table with rows that grew, shrank, went, or have another name; all behind them move up."""
    table = _Rows(old.extent)
    for partition in sorted(old.table, key=lambda p: p.offset):
        how = draw(st.sampled_from(("same", "same", "same", "other", "gone", "named", "gap")))
        row = partition.label, partition.type_name, partition.subtype_name
        essential = partition.is_kind(types.DATA, types.OTADATA) or partition.subtype == types.OTA_0
        if (how == "gone" and not essential) or (how == "named" and partition.is_kind(types.DATA, types.OTADATA)):
            continue
        size = partition.size
        if how == "other" and not partition.is_kind(types.DATA, types.OTADATA):
            sizes = _SLOTS if partition.is_app else tuple(n * SECTOR for n in (2, 3, 4, 5, 8, 10, 16))
            size = draw(st.sampled_from(sizes[1:] if partition.label == "nvs" else sizes))
        if how == "named":
            row = f"{partition.label}_"[:15], *row[1:]
        table.add(*row, size, draw(st.sampled_from((SECTOR, BLOCK))) if how == "gap" else 0)
    return tuple(table.found)


@st.composite
def renames(draw: st.DrawFn, old: Layout, new: Layout) -> dict[str, str]:
    """Mostly nothing; else an old partition becomes another one of the new table."""
    if draw(st.integers(0, 2)):
        return {}
    before = draw(st.sampled_from([p for p in old.table if not p.is_kind(types.DATA, types.OTADATA)]))
    named = [p for p in new.table if p.is_app == before.is_app and not p.is_kind(types.DATA, types.OTADATA)]
    return {before.label: draw(st.sampled_from(named)).label} if named else {}


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Return all of it."""
    made = draw(boards())
    return Case(made, draw(targets(made)), draw(st.integers(0, 1 << 30)))
