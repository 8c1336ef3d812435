"""A layout on one page, to print and to share: map, table, problems, how its images fit, what the split won."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asym_studio.flash import types
from asym_studio.flash.errors import Message, Problem, Severity, message
from asym_studio.flash.export.areas import Say, area_kind, area_name, headline
from asym_studio.flash.export.document import Block, Document, Heading, Paragraph, Picture, Rows
from asym_studio.flash.export.svg import plain_svg
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.rules import check
from asym_studio.flash.types import Role
from asym_studio.flash.units import align_down, describe, hexadecimal, human
from asym_studio.plan.fit import fit_length

_PICTURE_WIDTH = 900
"""In units of the SVG: on paper the smallest letters are still large enough."""
_MOST_ALIKE = 3
"""So many problems of one kind are told one by one; of more, the first one and whom it concerns as well."""
_SEVERITIES = {Severity.ERROR: message("error"), Severity.WARNING: message("warning"), Severity.HINT: message("hint")}
_COLOURS = {Severity.ERROR: "#b42331", Severity.WARNING: "#8a5300", Severity.HINT: "#1f5fa8"}

_COLUMNS = (
    Message("#"),
    message("Label"),
    message("Type"),
    message("Offset"),
    message("Size"),
    message("End"),
    message("Remarks"),
)
_IMAGE_COLUMNS = (
    message("Label"),
    message("Image"),
    message("Length"),
    message("Free"),
    message("Smallest partition"),
)


def layout_report(layout: Layout, name: str, say: Say = str) -> Document:
    """Return the report of a layout; `name` is what it is called, usually its file's name."""
    picture = Picture(plain_svg(layout, say, width=_PICTURE_WIDTH), _in_words(layout, say))
    blocks: list[Block] = [Heading(name, 1), Paragraph(_figures(layout, say)), picture]
    if won := what_was_won(layout):
        blocks.append(Paragraph(say(won), bold=True))
    blocks += [Heading(say(message("Partitions")), 3), _table(layout, say)]
    blocks += _images(layout, say)
    blocks += _problems(check(layout), say)
    return Document(name, tuple(blocks))


def what_was_won(layout: Layout) -> Message | None:
    """Return what the larger of two app slots gained against two equal ones in the space of both, None without two.

    The equal slots are rounded down to where the second one may start: a multiple of the chip's app alignment.
    """
    sizes = sorted(partition.size for partition in layout.table if partition.is_app)
    if len(sizes) != 2 or not sizes[0]:
        return None
    small, large = sizes
    equal = align_down((small + large) // 2, layout.app_alignment)
    if large <= equal or not equal:
        return None
    return message(
        "The app has {after} instead of {before} in two equal slots: {gain} more ({percent} %).",
        after=describe(large),
        before=human(equal),
        gain=human(large - equal),
        percent=f"{round(100 * (large - equal) / equal):+d}",
    )


def _figures(layout: Layout, say: Say) -> str:
    free = sum(gap.size for gap in layout.gaps())
    used = message("{used} used, {free} free.", used=human(max(0, layout.extent - free)), free=human(free))
    return f"{headline(layout, say)}. {say(used)}"


def _in_words(layout: Layout, say: Say) -> str:
    """Return the picture's content for who cannot see it."""
    names = ", ".join(f"{partition.label} {human(partition.size)}" for partition in layout.table)
    return say(message("Flash map from low to high addresses: {names}", names=names))


def _table(layout: Layout, say: Say) -> Rows:
    """List all areas by the numbers that they have on the map."""
    areas = layout.areas()
    rows = [_row(layout, area, number, say) for number, area in enumerate(areas, start=1)]
    apps = layout.updater_row() is not None
    strong = [
        place for place, area in enumerate(areas) if apps and area.row is not None and layout.role(area.row) is Role.APP
    ]
    return Rows(tuple(say(word) for word in _COLUMNS), tuple(rows), frozenset(strong))


def _row(layout: Layout, area: Area, number: int, say: Say) -> tuple[str, ...]:
    return (
        str(number),
        area_name(layout, area, say),
        area_kind(layout, area),
        hexadecimal(area.offset),
        describe(area.size),
        hexadecimal(area.end),
        ", ".join(_remarks(layout, area.row, say)) if area.row is not None else "",
    )


def _remarks(layout: Layout, row: int, say: Say) -> Iterator[str]:
    partition = layout.table[row]
    if row == layout.updater_row():
        yield say(message("updater"))
    if partition.flags & types.ENCRYPTED:
        yield say(message("encrypted"))
    if partition.readonly:
        yield say(message("read-only"))
    if partition.label in layout.pinned:
        yield say(message("pinned"))


def _images(layout: Layout, say: Say) -> Iterator[Block]:
    """Tell how full each partition is, and how small it could be, where its image is known."""
    rows = []
    for partition in layout.table:
        length = layout.image_length(partition.label)
        attached = layout.attached(partition.label)
        if attached is None:
            continue
        if not length:  # the problems below say why
            rows.append((partition.label, attached.path, say(message("not read")), "", ""))
            continue
        free = partition.size - length
        least = fit_length(length, layout.chip, layout.extent, layout.secure_boot).partition_size
        told = f"{human(free)} ({round(100 * free / partition.size)} %)" if free >= 0 else _too_large(-free, say)
        rows.append((partition.label, attached.path, describe(length), told, describe(least)))
    if rows:
        yield Heading(say(message("Images")), 3)
        yield Rows(tuple(say(word) for word in _IMAGE_COLUMNS), tuple(rows))


def _too_large(excess: int, say: Say) -> str:
    return say(message("too large by {size}", size=human(excess)))


def _problems(problems: Sequence[Problem], say: Say) -> Iterator[Block]:
    yield Heading(say(message("Problems")), 3)
    if not problems:
        yield Paragraph(say(message("None: every rule of ESP-IDF is kept.")), colour="#18734a")
    kinds: dict[tuple[Severity, str], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.severity, problem.code), []).append(problem)
    for alike in kinds.values():
        shown = alike if len(alike) <= _MOST_ALIKE else alike[:1]
        yield from (_problem(problem, say) for problem in shown)
        if others := alike[len(shown) :]:
            labels = ", ".join(dict.fromkeys(problem.label or problem.code for problem in others))
            text = message("The same of {count} more: {labels}", count=len(others), labels=labels)
            yield Paragraph(say(text), colour=_COLOURS[others[0].severity])


def _problem(problem: Problem, say: Say) -> Paragraph:
    about = f"{problem.label}: " if problem.label else ""
    text = f"{say(_SEVERITIES[problem.severity])} · {about}{say(problem.message)} [{problem.code}]"
    return Paragraph(text, colour=_COLOURS[problem.severity])
