"""Images for the commands: reading what people build, and saying what it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asym_studio.cli.checking import problem_json
from asym_studio.cli.outcome import about
from asym_studio.files.app_files import demand_intact
from asym_studio.files.builds import Build, Found, open_build
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Problem, Severity, StudioError
from asym_studio.flash.images import Image


def read_build(file: str, chip: Chip | None) -> Build:
    """Return what was built at a path. Raises StudioError, with the file's name noted in it."""
    try:
        return open_build(Path(file), chip)
    except StudioError as error:
        raise about(error, file)  # noqa: B904 — the same error, with a note


def read_app(file: str, chip: Chip | None, slot: str | None = None) -> Image:
    """Return the one intact app image at a path. Raises StudioError: nothing is computed from a damaged image."""
    return intact_app(read_build(file, chip), file, slot)


def intact_app(build: Build, file: str, slot: str | None = None) -> Image:
    """Return the one intact app image of a build, or that of a slot. Raises StudioError."""
    try:
        image = build.app(slot).image
        demand_intact(image)
    except StudioError as error:
        raise about(error, file)  # noqa: B904 — the same error, with a note
    return image


def damage(image: Image) -> list[Problem]:
    """Return the errors among the image's problems."""
    return [problem for problem in image.problems if problem.severity is Severity.ERROR]


def image_json(found: Found) -> dict[str, Any]:
    """Return the JSON object of an image; lengths and offsets in bytes, null for what it does not say."""
    image = found.image
    signature, description = image.signature, image.description
    return {
        "file": found.source,
        "slot": found.label,
        "slot_offset": found.offset,
        "chip": image.chip.name if image.chip else None,
        "chip_id": image.chip_id,
        "length": image.length,
        "signed": signature is not None,
        "signature": {"scheme": signature.scheme.value, "blocks": signature.blocks} if signature else None,
        "signed_length": image.signed_length,
        "file_length": image.file_length,
        "trailing": max(0, image.trailing),
        "entry": image.entry,
        "flash_mode": image.spi.mode,
        "flash_frequency": image.spi.frequency,
        "flash_size": image.spi.flash_size,
        "min_revision": image.min_revision,
        "max_revision": image.max_revision,
        "mmu_page": image.mmu_page,
        "segments": [
            {"address": s.address, "length": s.length, "file_offset": s.file_offset, "mapped": s.mapped}
            for s in image.segments
        ],
        "description": {
            "project": description.project,
            "version": description.version,
            "idf_version": description.idf_version,
            "date": description.date,
            "time": description.time,
            "secure_version": description.secure_version,
            "elf_sha256": description.elf_sha256,
        }
        if description
        else None,
        "hash_appended": image.hash_appended,
        "checksum_ok": image.checksum_ok,
        "hash_ok": image.hash_ok,
        "problems": [problem_json(problem) for problem in image.problems],
    }
