"""The layouts that a new table can start from, shipped with the program in `resources/presets`."""

from __future__ import annotations

import difflib
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from asym_studio.files.resources import resource
from asym_studio.files.store import read_bounded
from asym_studio.flash.chips import Chip, find_chip
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.reading import Opened, read_table
from asym_studio.flash.settings import Given
from asym_studio.flash.units import KB, parse_size

_FOLDER = "presets"
_LARGEST = 64 * KB


@dataclass(frozen=True)
class Preset:
    """One layout to start from. `group` says whose it is, `origin` names the project that the numbers come from.

    `flash_size` is bytes; `path` is the CSV, which says chip and flash size as well.
    """

    id: str
    title: str
    summary: str
    chip: Chip
    flash_size: int
    group: str
    origin: str
    path: Path


@cache
def presets() -> tuple[Preset, ...]:
    """Return all presets in the order in which they are listed; those of one group follow each other."""
    index = resource(_FOLDER, "index.toml")
    entries = tomllib.loads(index.read_text(encoding="utf-8"))["preset"]
    return tuple(
        Preset(
            id=entry["id"],
            title=entry["title"],
            summary=entry["summary"],
            chip=find_chip(entry["chip"]),
            flash_size=parse_size(entry["flash-size"]),
            group=entry["group"],
            origin=entry["origin"],
            path=index.with_name(entry["id"] + ".csv"),
        )
        for entry in entries
    )


def find_preset(preset_id: str) -> Preset:
    """Return the preset of that id, in whatever case it is written. Raises InputUnreadable (`preset-unknown`)."""
    known = {preset.id.lower(): preset for preset in presets()}
    wanted = preset_id.strip().lower()
    if wanted in known:
        return known[wanted]
    close = [known[key].id for key in difflib.get_close_matches(wanted[:64], known, n=3)]
    raise InputUnreadable(
        "preset-unknown",
        message("There is no preset “{id}”.", id=preset_id[:64]),
        message("Did you mean {ids}? `asym-studio presets` lists all.", ids=", ".join(close))
        if close
        else message("`asym-studio presets` lists all."),
    )


def load_preset(preset_id: str, given: Given | None = None) -> Opened:
    """Return the preset's layout; what is given (another chip or flash size) goes before what the preset says.

    The first line of its file, which describes it, stays out of what is made of it: “two equal slots” would be wrong
    after the first edit.
    """
    _description, text = read_bounded(find_preset(preset_id).path, _LARGEST).split(b"\n", 1)
    return read_table(text, given)
