"""Changing what a partition is called and what it is for."""

from __future__ import annotations

from dataclasses import replace

from asym_studio.flash import types
from asym_studio.flash.edits import kinds, stops
from asym_studio.flash.edits.labels import label_stop
from asym_studio.flash.edits.model import Edit, Stop
from asym_studio.flash.edits.space import Space, finish, has_fixed_size
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.table import OTADATA_SIZE, Partition
from asym_studio.flash.units import align_down, human


def rename(layout: Layout, row: int, label: str) -> Edit:
    """Give a partition another label; its pin and its attached image go with it."""
    old = layout.table[row]
    if label == old.label:
        return Edit(layout, row)
    stopped = label_stop(layout, label, row)
    if stopped is not None:
        return Edit(layout, row, stopped)
    table = layout.table.with_row(row, replace(old, label=label))
    pinned = layout.pinned
    if old.label in pinned:
        pinned |= {label}
        if table.find(old.label) is None:
            pinned -= {old.label}
    images = tuple(replace(a, label=label) if a.label == old.label else a for a in layout.images)
    return Edit(replace(layout, table=table, pinned=pinned, images=images), row)


def retype(layout: Layout, row: int, kind: int, subtype: int) -> Edit:
    """Give a partition another type and subtype, if it lies where that kind may lie.

    It shrinks where the new kind wants it to and its start can stay: to 0x2000 for otadata, to the size grid for apps.
    """
    space = Space.of(layout)
    old = space.rows[row]
    if old.is_kind(kind, subtype):
        return Edit(layout, row)
    stopped = kinds.kind_stop(layout, kind, subtype, row)
    if old.is_primary:
        stopped = stops.pinned(space, row)
    if stopped is not None:
        return Edit(layout, row, stopped)
    new = replace(old, type=kind, subtype=subtype)
    fitting = _fitting_size(space, new)
    if fitting != new.size and layout.is_pinned(row):
        return Edit(layout, row, stops.pinned(space, row))
    new = replace(new, size=fitting)
    stopped = kinds.flags_stop(new) or _worse_geometry(space, old, new)
    if stopped is not None:
        return Edit(layout, row, stopped)
    return finish(space, {row: new}, row)


def _fitting_size(space: Space, partition: Partition) -> int:
    if has_fixed_size(partition):
        return min(partition.size, OTADATA_SIZE)
    if partition.is_app:
        return align_down(partition.size, space.size_step(partition)) or partition.size
    return partition.size


def _worse_geometry(space: Space, old: Partition, new: Partition) -> Stop | None:
    """Return what is wrong with the new kind's place and size that was not wrong before."""
    known = list(kinds.geometry_stops(space, old))
    stopped = next((stop for stop in kinds.geometry_stops(space, new) if stop not in known), None)
    if stopped is None:
        return None
    if stopped.code == "offset-unaligned" and new.is_app:
        step = human(space.offset_step(new))
        text = message(
            "App partitions start at a multiple of {step}: move “{label}” first.", step=step, label=old.label
        )
        return replace(stopped, message=text)
    return stopped


def set_flags(layout: Layout, row: int, flags: int) -> Edit:
    """Give a partition other flags: bit 0 encrypted, bit 1 readonly; unknown bits are kept as given."""
    old = layout.table[row]
    if flags == old.flags:
        return Edit(layout, row)
    space = Space.of(layout)
    new = replace(old, flags=flags)
    stopped = kinds.number_stop(flags=flags)
    if stopped is None and not old.readonly:
        stopped = kinds.flags_stop(new)
    if stopped is None and old.readonly and not new.readonly and new.is_kind(types.DATA, types.NVS):
        least = space.min_size(new)
        if new.size < least:
            text = message("nvs with less than {least} has to be readonly.", least=human(least))
            stopped = Stop("readonly-needed", text)
    if stopped is not None:
        return Edit(layout, row, stopped)
    return Edit(layout.with_table(layout.table.with_row(row, new)), row)


def attach(layout: Layout, row: int, path: str | None) -> Edit:
    """Attach the image at `path` (relative to the table's folder) to a partition; None takes the attached one away.

    The image is still to be read; until then it demands nothing.
    """
    label = layout.table[row].label
    known = layout.attached(label)
    if path == (known.path if known else None):
        return Edit(layout, row)
    others = tuple(attached for attached in layout.images if attached.label != label)
    images = others if path is None else (*others, Attached(label, path))
    return Edit(replace(layout, images=images), row)


def pin(layout: Layout, row: int, pinned: bool) -> Edit:
    """Pin a partition, so that no edit moves or resizes it, or free it again. Pins go by label."""
    partition = layout.table[row]
    if not pinned and partition.is_primary and partition.label not in layout.pinned:
        return Edit(layout, row, stops.pinned(Space.of(layout), row))
    labels = layout.pinned | {partition.label} if pinned else layout.pinned - {partition.label}
    return Edit(layout if labels == layout.pinned else replace(layout, pinned=labels), row)
