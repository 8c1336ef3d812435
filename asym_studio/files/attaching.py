"""Reading the images that a layout has attached to its partitions."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from asym_studio.files.builds import Build, open_build
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Attached, Layout

_MOST_STEPS_UP = 2


def read_images(layout: Layout, folder: Path) -> Layout:
    """Return the layout with every attached image read, or with the reason why it could not be.

    Paths are relative to `folder`, the one that the table's file is in. Raises nothing.
    """
    return replace(layout, images=tuple(_read(attached, layout, folder) for attached in layout.images))


def attached_path(attached: Attached, folder: Path) -> Path:
    """Return where an attached image lies."""
    return folder / attached.path


def path_to_write(path: Path, folder: Path) -> str:
    """Return a path as the table's file is to say it: relative to its folder if it lies near that, else whole."""
    relative = Path(os.path.relpath(path.resolve(), folder.resolve()))
    near = relative.parts.count(os.pardir) <= _MOST_STEPS_UP
    return (relative if near else path.resolve()).as_posix()


def build_of(attached: Attached, layout: Layout, folder: Path) -> Build:
    """Return the build that holds an attached image. Raises StudioError."""
    return open_build(attached_path(attached, folder), layout.chip)


def _read(attached: Attached, layout: Layout, folder: Path) -> Attached:
    try:
        build = build_of(attached, layout, folder)
        slots = {found.label for found in build.images}
        image = build.app(attached.label if attached.label in slots else None).image
    except StudioError as error:
        return replace(attached, image=None, error=error)
    return replace(attached, image=image, error=None)
