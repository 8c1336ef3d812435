"""The sentences in which edits say which rule stopped them."""

from __future__ import annotations

from asym_studio.flash import types
from asym_studio.flash.edits.model import Stop
from asym_studio.flash.edits.space import Space, has_fixed_size
from asym_studio.flash.errors import message
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import describe, hexadecimal, human


def offset_unaligned(space: Space, partition: Partition) -> Stop:
    """The offset is not on the partition's grid."""
    step = human(space.offset_step(partition))
    if partition.is_app:
        return Stop("offset-unaligned", message("App partitions start at a multiple of {step}.", step=step))
    return Stop("offset-unaligned", message("Partitions start at a multiple of {step}.", step=step))


def size_unaligned(space: Space, partition: Partition) -> Stop:
    """The size is not on the partition's grid."""
    step = human(space.size_step(partition))
    if partition.is_app:
        return Stop("size-unaligned", message("The size of an app partition is a multiple of {step}.", step=step))
    return Stop("size-unaligned", message("The size of a partition is a multiple of {step}.", step=step))


def pinned(space: Space, row: int, *, in_the_way: bool = False) -> Stop:
    """The partition is pinned, or placed by the tool itself."""
    partition = space.rows[row]
    at = row if in_the_way else None
    if partition.label in space.layout.pinned:
        return Stop("pinned", message("“{label}” is pinned.", label=partition.label), at)
    return Stop("placed-by-tool", message("ESP-IDF's tool itself places “{label}”.", label=partition.label), at)


def fixed_size(partition: Partition, row: int | None = None) -> Stop:
    """ESP-IDF allows exactly one size."""
    name = "otadata" if partition.is_kind(types.DATA, types.OTADATA) else partition.subtype_name
    return Stop("fixed-size", message("{name} is always exactly {size}.", name=name, size=describe(OTADATA_SIZE)), row)


def flash_end(space: Space) -> Stop:
    """The flash ends there."""
    if space.layout.flash_size is None:
        text = message("The flash is taken to end at {end}: say its real size to go further.", end=human(space.limit))
        return Stop("flash-end", text)
    return Stop("flash-end", message("The flash ends at {end}.", end=human(space.limit)))


def table_area(space: Space) -> Stop:
    """The bootloader and the partition table lie there."""
    text = message("The bootloader and the partition table lie below {end}.", end=hexadecimal(space.floor))
    return Stop("table-area", text)


def neighbour(space: Space, row: int) -> Stop:
    """Another partition is in the way."""
    if space.layout.is_pinned(row):
        return pinned(space, row, in_the_way=True)
    return Stop("neighbour", message("“{label}” is in the way.", label=space.rows[row].label), row)


def too_small(space: Space, partition: Partition, row: int | None = None) -> Stop:
    """The partition would get too small. `row` says that it is a neighbour."""
    least = human(space.min_size(partition))
    if has_fixed_size(partition):
        return fixed_size(partition, row)
    length = space.layout.image_length(partition.label)
    if length:
        text = message(
            "The image of “{label}” takes {length}: it needs at least {least}.",
            label=partition.label,
            length=human(length),
            least=least,
        )
        return Stop("too-small", text, row)
    if row is not None:
        text = message("“{label}” cannot get smaller than {least}.", label=partition.label, least=least)
        return Stop("too-small", text, row)
    if partition.is_kind(types.DATA, types.NVS) and not partition.readonly:
        return Stop("too-small", message("nvs needs at least {least} to be writable.", least=least))
    if partition.is_app:
        return Stop("too-small", message("An app partition has at least {least}.", least=least))
    return Stop("too-small", message("A partition has at least {least}.", least=least))


def no_room(label: str, size: int) -> Stop:
    """There is no free space that holds it."""
    return Stop("no-room", message("No free space holds “{label}” with {size}.", label=label, size=describe(size)))


def held(space: Space, row: int) -> Stop | None:
    """Return why that partition may not be moved, if so."""
    return pinned(space, row) if space.layout.is_pinned(row) else None


def unwilling(space: Space, row: int) -> Stop | None:
    """Return why a neighbour can neither give nor take, if so."""
    if space.layout.is_pinned(row):
        return pinned(space, row, in_the_way=True)
    if has_fixed_size(space.rows[row]):
        return fixed_size(space.rows[row], row)
    return None


def at_place(space: Space, offset: int, size: int, without: tuple[int, ...]) -> Stop | None:
    """Return what is in the way at that place, if anything."""
    if offset < space.floor:
        return table_area(space)
    row = space.in_the_way(offset, size, without)
    if row is not None:
        return neighbour(space, row)
    return flash_end(space) if offset + size > space.limit else None


def not_clear(space: Space, row: int) -> Stop | None:
    """Return what a partition overlaps or how it lies outside the flash, if so: it cannot be worked on there."""
    if space.is_clear(row):
        return None
    partition = space.rows[row]
    return at_place(space, partition.offset, partition.size, (row,)) or flash_end(space)


def off_grid(space: Space, above: Partition, below: Partition) -> Stop:
    """The boundary of two partitions is off the grid of the upper one's offset or of the lower one's size."""
    if space.offset_step(above) >= space.size_step(below):
        return offset_unaligned(space, above)
    return size_unaligned(space, below)


def nothing_follows(space: Space, row: int) -> Stop:
    """There is no next partition."""
    return Stop("no-neighbour", message("No partition follows “{label}”.", label=space.rows[row].label))


def hemmed_in(space: Space, row: int) -> Stop:
    """There is nothing free around it."""
    return Stop("no-room", message("There is no free space next to “{label}”.", label=space.rows[row].label))
