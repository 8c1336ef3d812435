"""Reading the images that a layout has attached to its partitions."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Attached, Layout

if TYPE_CHECKING:
    from asym_studio.files.builds import Build
    from asym_studio.flash.images import Image

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
    try:
        relative = Path(os.path.relpath(path.resolve(), folder.resolve()))
    except ValueError:  # on another drive
        return path.resolve().as_posix()
    near = relative.parts.count(os.pardir) <= _MOST_STEPS_UP
    return (relative if near else path.resolve()).as_posix()


def build_of(attached: Attached, layout: Layout, folder: Path) -> Build:
    """Return the build that holds an attached image. Raises StudioError."""
    from asym_studio.files.builds import open_build  # noqa: PLC0415 — most layouts have no images

    return open_build(attached_path(attached, folder), layout.chip)


def image_for(label: str, build: Build) -> Image:
    """Return the build's image for the partition of that label: in a dump, the one in the slot of that name.

    Raises InputUnreadable if there is none, or none of several has that name.
    """
    slots = {found.label for found in build.images}
    return build.app(label if label in slots else None).image


def rebased(layout: Layout, old: Path, new: Path) -> Layout:
    """Return the layout with the images' paths, which are relative to the folder `old`, written relative to `new`."""
    return replace(
        layout,
        images=tuple(replace(each, path=path_to_write(attached_path(each, old), new)) for each in layout.images),
    )


def _read(attached: Attached, layout: Layout, folder: Path) -> Attached:
    try:
        image = image_for(attached.label, build_of(attached, layout, folder))
    except StudioError as error:
        return replace(attached, image=None, error=error)
    return replace(attached, image=image, error=None)
