"""Flash that no partition uses."""

from __future__ import annotations

from collections.abc import Iterator

from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Area, AreaKind, Layout
from asym_studio.flash.rules import repairs
from asym_studio.flash.rules.finding import Finding, Rule, named
from asym_studio.flash.table import Partition
from asym_studio.flash.units import SECTOR, describe, human


def gaps(layout: Layout) -> Iterator[Finding]:
    """Every free stretch of a sector or more; the one at the end only if the flash size is known."""
    if not layout.table.rows:
        return
    areas = layout.areas()
    for index, gap in enumerate(areas):
        if gap.kind is not AreaKind.GAP or gap.size < SECTOR or gap.offset < layout.table.end:
            continue
        after = areas[index + 1].row if index + 1 < len(areas) else None
        yield from _gap(layout, gap, _row_before(areas, gap), after)


def _row_before(areas: tuple[Area, ...], gap: Area) -> int | None:
    return next((area.row for area in areas if area.end == gap.offset and area.row is not None), None)


def _gap(layout: Layout, gap: Area, before: int | None, after: int | None) -> Iterator[Finding]:
    ways = repairs.fill(layout, gap, before, after)
    if after is None:
        if layout.flash_size is not None:
            yield Finding("gap-at-end", _at_end(gap), before, gap.offset, ways)
    elif layout.table[after].is_app and gap.size < layout.app_alignment:
        yield Finding("gap-before-app", _before_app(layout, gap, layout.table[after]), before, gap.offset, ways)
    else:
        yield Finding("gap-unused", _unused(gap, layout.table[after]), before, gap.offset, ways)


def _numbers(gap: Area) -> dict[str, str]:
    return {"size": describe(gap.size), "start": f"0x{gap.offset:x}", "end": f"0x{gap.end:x}"}


def _unused(gap: Area, after: Partition) -> Message:
    return message(
        "{size} from {start} to {end} belong to no partition, in front of {after}. Grow a neighbour into the gap, or "
        "put another partition there.",
        **_numbers(gap),
        after=named(after),
    )


def _at_end(gap: Area) -> Message:
    return message(
        "The last {size} of the flash, from {start} to {end}, belong to no partition. Grow the last partition, or "
        "add one.",
        **_numbers(gap),
    )


def _before_app(layout: Layout, gap: Area, app: Partition) -> Message:
    return message(
        "{size} from {start} to {end} are free because {app} must start at a multiple of {step}. The partition "
        "before them can grow by that much for nothing, or a data partition of up to {most} fits there (a coredump, "
        "more settings).",
        **_numbers(gap),
        app=named(app),
        step=human(layout.app_alignment),
        most=human(gap.size // SECTOR * SECTOR),
    )


RULES: tuple[Rule, ...] = (gaps,)
