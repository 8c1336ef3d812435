"""What was read at the paths of attached images, beside the document's states: undo must not bring back old news."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.files.attaching import attached_path, image_for
from asym_studio.flash.errors import StudioError
from asym_studio.flash.layout import Attached, Layout

if TYPE_CHECKING:
    from asym_studio.files.builds import Build


class KnownImages:
    """The latest answer for each path: a build, or the error why there is none."""

    def __init__(self) -> None:
        self._builds: dict[Path, Build | StudioError] = {}

    def learn(self, builds: Mapping[Path, Build | StudioError]) -> None:
        """Take over newer answers."""
        self._builds.update(builds)

    def dress(self, layout: Layout, folder: Path) -> Layout:
        """Return the layout with what is known of its images; the same object where that is nothing new."""
        images = tuple(self._dressed(each, folder) for each in layout.images)
        if all(new is old for new, old in zip(images, layout.images, strict=True)):
            return layout
        return replace(layout, images=images)

    def _dressed(self, attached: Attached, folder: Path) -> Attached:
        known = self._builds.get(attached_path(attached, folder))
        if known is None:
            return attached
        try:
            image = image_for(attached.label, _checked(known))
        except StudioError as error:
            same = attached.error is not None and attached.error.message == error.message and attached.image is None
            return attached if same else replace(attached, image=None, error=error)
        return attached if attached.image == image else replace(attached, image=image, error=None)


def _checked(known: Build | StudioError) -> Build:
    if isinstance(known, StudioError):
        raise known
    return known
