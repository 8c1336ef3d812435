"""Edits as the command line writes them: `app=3.5M`, `log,data,undefined,,64K`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from asym_studio.cli.outcome import UsageWrong
from asym_studio.flash import edits
from asym_studio.flash.csv_rows import CellRefused, read_flags, read_subtype, read_type
from asym_studio.flash.edits import Edit, Policy
from asym_studio.flash.errors import EditStopped, Message, message
from asym_studio.flash.layout import Area, Layout
from asym_studio.flash.table import Partition
from asym_studio.flash.units import align_up, describe, parse_size


@dataclass(frozen=True)
class Wish:
    """One edit as it was given: the option's name and its value."""

    option: str
    value: str


@dataclass(frozen=True)
class EditOption:
    """An option of `edit`: what its value looks like (nothing for a flag), its help, and the edit."""

    metavar: str
    help: str
    make: Callable[[Layout, str, Policy], Edit]


def apply_wishes(layout: Layout, wishes: Sequence[Wish], policy: Policy) -> Layout:
    """Return the layout after all edits. Raises EditStopped where one cannot be made exactly, or UsageWrong."""
    for wish in wishes:
        option = f"--{wish.option.replace('_', '-')}"
        try:
            layout = EDITS[wish.option].make(layout, wish.value, policy).checked()
        except EditStopped as error:
            error.add_note(f"{option} {wish.value}".rstrip())
            raise
        except CellRefused as error:
            raise UsageWrong(error.code, error.message, error.remedy) from error
        except ValueError as error:
            form = f"{option} {EDITS[wish.option].metavar}"
            raise _wrong(message("{text}", text=str(error)), message("Write {form}.", form=form)) from error
    return layout


def _wrong(text: Message, remedy: Message) -> UsageWrong:
    return UsageWrong("edit-unreadable", text, remedy)


def _row(layout: Layout, label: str) -> int:
    """Return the row of the partition with that label. Raises UsageWrong with the nearest labels."""
    row = layout.table.find(label)
    if row is not None:
        return row
    from difflib import get_close_matches

    labels = [partition.label for partition in layout.table]
    near = get_close_matches(label, labels, n=3) or labels[:12]
    raise UsageWrong(
        "label-unknown",
        message("There is no partition “{label}”.", label=label),
        message("There are: {labels}.", labels=", ".join(near)) if near else message("The table is empty."),
    )


def _assignment(layout: Layout, value: str) -> tuple[int, str]:
    """Return row and value of `label=value`; the label may hold an equals sign, if there is one called so."""
    places = [at for at, char in enumerate(value) if char == "="]
    if not places:
        raise ValueError(f"“{value[:60]}” has no “=”.")
    at = next((at for at in reversed(places) if layout.table.find(value[:at]) is not None), places[0])
    return _row(layout, value[:at].strip()), value[at + 1 :].strip()


def _add(layout: Layout, value: str, _policy: Policy) -> Edit:
    texts = [text.strip() for text in value.split(",")]
    if not 5 <= len(texts) <= 6:
        raise ValueError(f"“{value[:60]}” has {len(texts)} fields, not 5 or 6.")
    label, kind_text, subtype_text, offset_text, size_text, flags_text = [*texts, ""][:6]
    kind = read_type(kind_text)
    row = Partition(label, kind, read_subtype(subtype_text, kind), 0, parse_size(size_text), read_flags(flags_text))
    if offset_text:
        offset = parse_size(offset_text)
        return edits.insert(layout, offset, row.size, label=label, kind=kind, subtype=row.subtype, flags=row.flags)
    gap = _gap_for(layout, row)
    return edits.insert_in_gap(layout, gap, size=row.size, label=label, kind=kind, subtype=row.subtype, flags=row.flags)


def _gap_for(layout: Layout, partition: Partition) -> Area:
    """Return the lowest gap that holds the partition at an offset it may start at. Raises EditStopped."""
    step = layout.offset_step(partition)
    for gap in layout.gaps():
        if gap.offset >= layout.table.end and align_up(gap.offset, step) + partition.size <= gap.end:
            return gap
    largest = max((gap.end - align_up(gap.offset, step) for gap in layout.gaps()), default=0)
    raise EditStopped(
        "no-room",
        message(
            "No gap holds {size}; the largest has {largest}.",
            size=describe(partition.size),
            largest=describe(max(0, largest)),
        ),
        message("Make something smaller or delete a partition first."),
    )


def _delete(layout: Layout, value: str, _policy: Policy) -> Edit:
    return edits.delete(layout, _row(layout, value))


def _rename(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, label = _assignment(layout, value)
    return edits.rename(layout, row, label)


def _move(layout: Layout, value: str, policy: Policy) -> Edit:
    row, offset = _assignment(layout, value)
    return edits.move(layout, row, parse_size(offset), policy)


def _resize(layout: Layout, value: str, policy: Policy) -> Edit:
    row, size = _assignment(layout, value)
    return edits.resize(layout, row, parse_size(size), policy=policy)


def _boundary(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, offset = _assignment(layout, value)
    return edits.move_boundary(layout, row, parse_size(offset))


def _retype(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, kind_text = _assignment(layout, value)
    kind_name, _, subtype_name = kind_text.partition("/")
    kind = read_type(kind_name.strip())
    return edits.retype(layout, row, kind, read_subtype(subtype_name.strip(), kind))


def _flags(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, flags = _assignment(layout, value)
    return edits.set_flags(layout, row, read_flags("" if flags == "none" else flags))


def _split(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, offset = _assignment(layout, value)
    return edits.split(layout, row, parse_size(offset))


def _swap(layout: Layout, value: str, _policy: Policy) -> Edit:
    row, other = _assignment(layout, value)
    return edits.swap(layout, row, _row(layout, other))


def _grow(layout: Layout, value: str, _policy: Policy) -> Edit:
    return edits.grow(layout, _row(layout, value))


def _pin(layout: Layout, value: str, _policy: Policy) -> Edit:
    return edits.pin(layout, _row(layout, value), True)


def _unpin(layout: Layout, value: str, _policy: Policy) -> Edit:
    return edits.pin(layout, _row(layout, value), False)


def _close_gaps(layout: Layout, _value: str, _policy: Policy) -> Edit:
    return edits.close_gaps(layout)


EDITS: dict[str, EditOption] = {
    "add": EditOption("L,TYPE,SUBTYPE,[OFFSET],SIZE[,FLAGS]", "Add a partition; without OFFSET where it fits.", _add),
    "delete": EditOption("L", "Delete a partition.", _delete),
    "rename": EditOption("L=M", "Give a partition another label.", _rename),
    "move": EditOption("L=OFFSET", "Move a partition.", _move),
    "resize": EditOption("L=SIZE", "Give a partition another size; its start stays.", _resize),
    "boundary": EditOption("L=OFFSET", "Move the boundary between a partition and the next one.", _boundary),
    "retype": EditOption("L=TYPE/SUBTYPE", "Give a partition another type and subtype.", _retype),
    "flags": EditOption("L=FLAGS", "Set the flags: none, encrypted, readonly, encrypted:readonly.", _flags),
    "split": EditOption("L=OFFSET", "Split a partition in two at that offset.", _split),
    "swap": EditOption("L=M", "Let two partitions change places.", _swap),
    "grow": EditOption("L", "Let a partition take the free space around it.", _grow),
    "pin": EditOption("L", "Pin a partition: no later edit moves or resizes it.", _pin),
    "unpin": EditOption("L", "Free a pinned partition.", _unpin),
    "close_gaps": EditOption("", "Move all partitions down as far as they go.", _close_gaps),
}
"""By the option's name with underscores."""
