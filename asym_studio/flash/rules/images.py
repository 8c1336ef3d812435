"""Images that are attached to partitions: whether they fit, and whether they would run from there.

Source: ESP-IDF `bootloader_support/src/esp_image_format.c`, `tools/check_sizes.py` (5 % free).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from asym_studio.flash import edits
from asym_studio.flash.errors import Severity, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.finding import Finding, Repair, Rule, named
from asym_studio.flash.units import BLOCK, align_down, align_up, describe, hexadecimal, human

if TYPE_CHECKING:
    from asym_studio.flash.images import Image

_FREE_SHARE = 20
"""Less than a twentieth of the partition free is nearly full."""


def attached(layout: Layout) -> Iterator[Finding]:
    """Everything about attached images."""
    for each in layout.images:
        row = layout.table.find(each.label)
        if row is None:
            yield Finding(
                "attached-to-nothing",
                message("“{path}” is attached to “{label}”, which is no partition.", path=each.path, label=each.label),
                repairs=_detach(each.label),
            )
        elif each.error is not None:
            text = message("“{path}”: {reason}", path=each.path, reason=each.error.message)
            yield Finding("attached-unreadable", text, row, repairs=_detach(each.label))
        elif each.image is not None:
            yield from _size(layout, row, each.image)
            yield from _kind(layout, row, each.image)


def _detach(label: str) -> Iterator[Repair]:
    def detached(layout: Layout) -> Layout:
        return replace(layout, images=tuple(each for each in layout.images if each.label != label))

    yield Repair(message("Detach the image from “{label}”", label=label), detached, sure=True)


def _size(layout: Layout, row: int, image: Image) -> Iterator[Finding]:
    partition = layout.table[row]
    length = layout.image_length(partition.label)
    free = partition.size - length
    if free < 0:
        text = message(
            "The image of {name} takes {length}: {missing} more than the partition has.",
            name=named(partition),
            length=describe(length),
            missing=describe(-free),
        )
        needed = align_up(length, layout.size_step(partition))
        yield Finding("attached-too-large", text, row, repairs=_make_room(layout, row, needed))
    elif free * _FREE_SHARE < partition.size:
        text = message(
            "The image of {name} leaves only {free} free ({percent} %): the next release may not fit.",
            name=named(partition),
            free=describe(free),
            percent=f"{100 * free / partition.size:.1f}",
        )
        wanted = align_up(-(-length * _FREE_SHARE // (_FREE_SHARE - 1)), layout.size_step(partition))
        yield Finding("attached-nearly-full", text, row, repairs=_grow(layout, row, wanted))
    if layout.chip.largest_app is not None and image.length > layout.chip.largest_app:
        text = message("The image of {name} is larger than 16 MB.", name=named(partition))
        yield Finding("attached-over-16mb", text, row)


def _make_room(layout: Layout, row: int, needed: int) -> Iterator[Repair]:
    yield from repairs.resize_with_room(layout, row, needed)
    for edge in edits.Edge:
        yield Repair(
            message(
                "Make {name} {size}, taken from its neighbour", name=named(layout.table[row]), size=describe(needed)
            ),
            partial(_traded, row=row, size=needed, edge=edge),
        )


def _traded(layout: Layout, row: int, size: int, edge: edits.Edge) -> Layout:
    """Return the layout in which the partition has at least that size; its start moves by whole steps only."""
    step = layout.offset_step(layout.table[row]) if edge is edits.Edge.START else 1
    grown = align_up(size - layout.table[row].size, step) + layout.table[row].size
    return edits.resize(layout, row, grown, edge=edge, policy=edits.Policy.TRADE).layout


def _grow(layout: Layout, row: int, wanted: int) -> Iterator[Repair]:
    yield from repairs.resize_to(layout, row, wanted)
    yield Repair(
        message("Grow {name} into the free space beside it", name=named(layout.table[row])),
        lambda given: edits.grow(given, row).layout,
    )


def _kind(layout: Layout, row: int, image: Image) -> Iterator[Finding]:
    partition = layout.table[row]
    name = named(partition)
    for problem in image.problems:
        if problem.severity is Severity.ERROR:
            text = message("The image of {name}: {reason}", name=name, reason=problem.message)
            yield Finding("attached-damaged", text, row)
    if image.chip is not layout.chip:
        built = image.chip.title if image.chip else message("an unknown chip (id {id})", id=image.chip_id)
        text = message(
            "The image of {name} was built for {built}, the layout is for {chip}.",
            name=name,
            built=built,
            chip=layout.chip.title,
        )
        yield Finding("attached-wrong-chip", text, row)
    if image.spi.flash_size is not None and layout.flash_size is not None and image.spi.flash_size > layout.flash_size:
        text = message(
            "The image of {name} was built for {built} of flash, the layout has {size}.",
            name=name,
            built=human(image.spi.flash_size),
            size=human(layout.flash_size),
        )
        yield Finding("attached-flash-size", text, row)
    if image.max_revision and image.min_revision > image.max_revision:
        text = message("The image of {name} asks for a revision above its own maximum: no chip has that.", name=name)
        yield Finding("attached-revision", text, row)
    yield from _place(layout, row, image)


def _place(layout: Layout, row: int, image: Image) -> Iterator[Finding]:
    """Whether the MMU can map the image from there: it maps whole pages, at multiples of their size."""
    partition = layout.table[row]
    page = max(image.mmu_page or 0, BLOCK)
    if partition.offset % page:
        text = message(
            "The image of {name} was linked for MMU pages of {page}: it runs only from a multiple of {step}.",
            name=named(partition),
            page=human(page),
            step=hexadecimal(page),
        )
        yield Finding("attached-mmu-page", text, row, repairs=_move_to_multiple(layout, row, page))
        return
    small = image.mmu_page or BLOCK
    for number, segment in enumerate(image.segments):
        if segment.mapped and (segment.file_offset - segment.address) % small:
            text = message(
                "Segment {number} of the image of {name} is not laid out for MMU pages of {page}: it cannot be mapped.",
                number=number,
                name=named(partition),
                page=human(small),
            )
            yield Finding("attached-mmu-page", text, row)
            return


def _move_to_multiple(layout: Layout, row: int, step: int) -> Iterator[Repair]:
    partition = layout.table[row]
    for place in (align_down(partition.offset, step), align_up(partition.offset, step)):
        title = message("Move {name} to {offset}", name=named(partition), offset=hexadecimal(place))
        yield Repair(title, partial(_pushed, row=row, offset=place))


def _pushed(layout: Layout, row: int, offset: int) -> Layout:
    return edits.move(layout, row, offset, edits.Policy.PUSH).layout


RULES: tuple[Rule, ...] = (attached,)
