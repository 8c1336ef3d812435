"""Image files for slots: the image in a file or a build folder, the file as it was, and which ones a layout has."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from asym_studio.files.builds import Found, open_build
from asym_studio.files.elf import ELF_MAGIC, image_of_elf
from asym_studio.files.store import read_bounded
from asym_studio.flash.chips import DEFAULT_CHIP, Chip
from asym_studio.flash.errors import Severity, TableRefused, message
from asym_studio.flash.images import Image
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.reading import MAX_TABLE_FILE


@dataclass(frozen=True)
class AppFile:
    """An app image, and the file that it came from as that was when it was read."""

    path: Path
    raw: bytes
    image: bytes

    @property
    def source(self) -> tuple[Path, bytes]:
        """The file and its content, to be compared once more before the image is written."""
        return self.path, self.raw


def read_app_file(path: Path, chip: Chip | None = None, label: str | None = None) -> AppFile:
    """Return the intact app image at a path: an image, an ELF, a dump with one app, a build folder.

    Of a dump with several apps, the one in the slot `label` is taken, if there is such a slot. Raises StudioError:
    nothing is made of a damaged image.
    """
    build = open_build(path, chip)
    found = build.app(label if label in {each.label for each in build.images} else None)
    demand_intact(found.image)
    source = Path(found.source)
    raw = read_bounded(source, MAX_TABLE_FILE)
    return AppFile(source, raw, _cut(raw, found, build.chip or chip or DEFAULT_CHIP))


def demand_intact(image: Image) -> None:
    """Raise TableRefused, with the image's first error, if it is damaged."""
    errors = [problem for problem in image.problems if problem.severity is Severity.ERROR]
    if errors:
        remedy = message("Build the image again, or copy it again from where it was built.")
        raise TableRefused(errors[0].code, errors[0].message, remedy)


@dataclass(frozen=True)
class AttachedApps:
    """Which of a layout's attached images are for the slot of the app and for that of the updater."""

    app: Attached | None = None
    updater: Attached | None = None


def attached_apps(layout: Layout) -> AttachedApps:
    """Return the images attached to the layout's updater slot and to the first of its other app slots that has one."""
    small = layout.updater_row()
    updater = layout.table[small].label if small is not None else None
    slots = {partition.label for partition in layout.table if partition.is_app}
    mine = [attached for attached in layout.images if attached.label in slots]
    return AttachedApps(
        next((attached for attached in mine if attached.label != updater), None),
        next((attached for attached in mine if attached.label == updater), None),
    )


def _cut(raw: bytes, found: Found, chip: Chip) -> bytes:
    if raw.startswith(ELF_MAGIC):
        return image_of_elf(raw, chip)
    if found.offset is None:
        return raw
    return raw[found.offset : found.offset + found.image.signed_length]
