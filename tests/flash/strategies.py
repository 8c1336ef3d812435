"""Random layouts: legal ones, as a careful person writes them, and faulty ones, as boards hold them."""

from __future__ import annotations

from hypothesis import strategies as st

from asym_studio.flash import types
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB, SECTOR, align_up

chips = st.sampled_from(list(CHIPS.values()))
flash_sizes = st.sampled_from([1 * MB, 2 * MB, 4 * MB, 8 * MB, 16 * MB])
secure_boots = st.sampled_from([SecureBoot.NONE, SecureBoot.NONE, SecureBoot.V1, SecureBoot.V2])
labels = st.from_regex(r"[a-z][a-z0-9_-]{0,14}", fullmatch=True)

_DATA = [types.PHY, types.NVS, types.COREDUMP, types.NVS_KEYS, types.UNDEFINED, types.FAT, types.SPIFFS, types.LITTLEFS]
_KINDS = st.one_of(
    st.tuples(st.just(types.DATA), st.sampled_from(_DATA)),
    st.tuples(st.just(types.APP), st.just(types.OTA_0)),
    st.just((types.DATA, types.OTADATA)),
    st.just((types.APP, types.FACTORY)),
    st.tuples(st.integers(types.FIRST_CUSTOM_TYPE, types.LAST_CUSTOM_TYPE), st.integers(0, 0xFE)),
)


@st.composite
def legal_layouts(
    draw: st.DrawFn,
    *,
    min_rows: int = 0,
    max_rows: int = 20,
    flash: st.SearchStrategy[int] = flash_sizes,
    pins: bool = True,
) -> Layout:
    """Draw a layout that breaks no rule: sorted, aligned, without overlaps, labels and slots unique."""
    chip, flash_size, secure_boot = draw(chips), draw(flash), draw(secure_boots)
    table = PartitionTable(offset=draw(st.sampled_from([0x8000, 0x8000, 0x9000, 0x10000])), md5=draw(st.booleans()))
    empty = Layout(table, chip, flash_size, secure_boot)
    rows: list[Partition] = []
    free_from = table.end
    for number in range(draw(st.integers(min_rows, max_rows))):
        partition = _next_partition(draw, empty, rows, number, free_from)
        if partition.end > flash_size:
            break
        rows.append(partition)
        free_from = partition.end
    if len(rows) < min_rows:
        rows = [_plain(number, table.end + number * SECTOR) for number in range(min_rows)]
    pinned = draw(st.sets(st.sampled_from([row.label for row in rows]), max_size=3)) if rows and pins else set()
    known = draw(st.booleans())
    return Layout(table.with_rows(rows), chip, flash_size if known else None, secure_boot, frozenset(pinned))


def _plain(number: int, offset: int) -> Partition:
    return Partition(f"p{number}", types.DATA, types.UNDEFINED, offset, SECTOR)


def _next_partition(draw: st.DrawFn, layout: Layout, rows: list[Partition], number: int, free_from: int) -> Partition:
    kind, subtype = draw(_KINDS)
    taken = {(row.type, row.subtype) for row in rows}
    if (kind, subtype) == (types.APP, types.OTA_0):
        subtype += sum(row.is_ota_slot for row in rows)
    if subtype > types.OTA_0 + 15 or ((kind, subtype) in taken and subtype in (types.OTADATA, types.FACTORY)):
        kind, subtype = types.DATA, types.UNDEFINED
    flags = draw(st.sampled_from([0, 0, 0, types.ENCRYPTED]))
    if kind == types.DATA and subtype == types.NVS and draw(st.booleans()):
        flags |= types.READONLY
    model = Partition(f"p{number}", kind, subtype, 0, 0, flags)
    gap = draw(st.sampled_from([0, 0, 0, 1, 2, 5, 16, 40])) * SECTOR
    return Partition(
        model.label,
        kind,
        subtype,
        align_up(free_from + gap, layout.offset_step(model)),
        _size(draw, layout, model),
        flags,
    )


def _size(draw: st.DrawFn, layout: Layout, model: Partition) -> int:
    if model.is_kind(types.DATA, types.OTADATA):
        return 0x2000
    least = 3 if model.is_kind(types.DATA, types.NVS) and not model.readonly else 1
    steps = draw(st.one_of(st.integers(least, least + 6), st.integers(least, 80)))
    return steps * layout.size_step(model)


@st.composite
def faulty_layouts(draw: st.DrawFn, *, min_rows: int = 0, max_rows: int = 12) -> Layout:
    """Draw a layout with anything wrong: overlaps, odd offsets and sizes, labels twice, rows empty or off the flash."""
    addresses = st.one_of(
        st.integers(0, 64).map(lambda n: n * SECTOR),
        st.integers(0, 32).map(lambda n: n * 0x10000),
        st.integers(0, 2 * MB),
        st.sampled_from([0, 1 * MB, 0x7FFFFFFF, 0xFFFFFFFF]),
    )
    partition = st.builds(
        Partition,
        st.sampled_from(["nvs", "app", "app", "otadata", "a", "b", "c", "", "ü" * 8, "x,y"]),
        st.sampled_from([types.APP, types.DATA, types.DATA, types.BOOTLOADER, types.PARTITION_TABLE, 0x40, 0xFF]),
        st.sampled_from([0, 1, 2, 3, 6, 0x10, 0x11, 0x20, 0x82, 0x90, 0xFF]),
        addresses,
        addresses,
        st.sampled_from([0, 1, 2, 3, 0x80000000]),
    )
    rows = draw(st.lists(partition, min_size=min_rows, max_size=max_rows))
    table = PartitionTable(tuple(rows), draw(st.sampled_from([0x8000, 0x9000, 0x10000, 0x8001])), draw(st.booleans()))
    flash_size = draw(st.sampled_from([None, 1 * MB, 2 * MB, 4 * MB]))
    pinned = frozenset(draw(st.sets(st.sampled_from(["nvs", "app", "a", "gone"]), max_size=2)))
    return Layout(table, draw(chips), flash_size, draw(secure_boots), pinned)
