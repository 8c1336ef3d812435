"""Labels: which ones every tool accepts, and new ones that are not taken."""

from __future__ import annotations

import re

from asym_studio.flash import types
from asym_studio.flash.edits.model import Stop
from asym_studio.flash.errors import message
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import SAFE_LABEL_BYTES, Partition

_VARIABLE = re.compile(r"\$(?=[A-Za-z_{])")
_COUNTED = re.compile(r"(?P<base>.+)_\d+", re.DOTALL)


def label_stop(layout: Layout, label: str, row: int | None = None) -> Stop | None:
    """Return why a partition (that of `row`, or a new one) may not have that label, if so.

    The CSV has no quoting, and ESP-IDF's tool expands `$NAME` in it; the binary form has 16 bytes of UTF-8.
    """
    if not label.strip():
        return Stop("label-empty", message("A partition needs a label."))
    stopped = _characters_stop(label)
    if stopped is not None:
        return stopped
    if len(label.encode()) > SAFE_LABEL_BYTES:
        text = message("“{label}” is too long: a label has at most {most} bytes.", label=label, most=SAFE_LABEL_BYTES)
        return Stop("label-too-long", text)
    taken = next((at for at, other in enumerate(layout.table) if other.label == label and at != row), None)
    if taken is not None:
        return Stop("label-taken", message("Another partition is labelled “{label}”.", label=label), taken)
    return None


def _characters_stop(label: str) -> Stop | None:
    if label != label.strip():
        text = message("A label neither begins nor ends with a blank.")
    elif not label.isprintable():
        text = message("A label holds no line breaks or control characters.")
    elif "," in label:
        text = message("A label holds no comma: it separates the columns of the CSV.")
    elif label.startswith("#"):
        text = message("A label does not begin with “#”: that would make the row a comment in the CSV.")
    elif _VARIABLE.search(label):
        text = message("A label holds no “$” before a letter: ESP-IDF's tool takes that for a variable.")
    else:
        return None
    return Stop("label-characters", text)


def plain_label(text: str) -> str:
    """Return the text without what cannot be stored, and with “_” for what a CSV takes for something else."""
    storable = text.encode("utf-8", "ignore").decode("utf-8").strip()
    plain = "".join("_" if letter == "," or not letter.isprintable() else letter for letter in storable)
    plain = _VARIABLE.sub("_", plain)
    return "_" + plain[1:] if plain.startswith("#") else plain


def unique_label(layout: Layout, base: str, row: int | None = None) -> str:
    """Return `base` cut to at most 15 bytes; `base_2`, `base_3` … if a row other than `row` has that label.

    A number that `base` already ends in is counted on: `data_2` gives `data_3`.
    """
    taken = {partition.label for other, partition in enumerate(layout.table) if other != row}
    short = _cut(base, "")
    if short not in taken:
        return short
    counted = _COUNTED.fullmatch(base)
    stem = counted["base"] if counted else base
    candidates = (_cut(stem, f"_{number}") for number in range(2, len(taken) + 3))
    return next(label for label in candidates if label not in taken)


def _cut(stem: str, ending: str) -> str:
    room = SAFE_LABEL_BYTES - len(ending)
    return stem.encode(errors="ignore")[:room].decode(errors="ignore").rstrip() + ending


def default_label(layout: Layout, kind: int, subtype: int) -> str:
    """Return a label for a new partition of that kind: `app`, `data`, or what its subtype is called."""
    if kind == types.DATA and subtype != types.UNDEFINED and subtype in types.SUBTYPES[types.DATA].values():
        base = "otadata" if subtype == types.OTADATA else types.subtype_name(kind, subtype)
    else:
        base = types.type_name(kind) if kind in types.TYPES.values() else "custom"
    return unique_label(layout, base)


def label_for_copy(layout: Layout, original: Partition, subtype: int) -> str:
    """Return a label for a copy of a partition; a slot's number in it follows the copy's slot: `app0` gives `app1`."""
    if original.is_ota_slot and subtype != original.subtype:
        old, new = str(original.subtype - types.OTA_0), str(subtype - types.OTA_0)
        label = original.label.removesuffix(old) + new
        if original.label.endswith(old) and unique_label(layout, label) == label:
            return label
    return unique_label(layout, original.label)
