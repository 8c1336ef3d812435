"""What the tests of attached images and the Fit panel share: images on disk."""

from __future__ import annotations

from pathlib import Path

from tests.flash.image_builder import Geometry, build, description


def image(length: int, *, project: str = "", version: str = "", chip_id: int = 0) -> bytes:
    """Return an intact image for a 4 MB ESP32 whose length is `length`, a multiple of 16."""
    rom, ram = 0x1000, 0x800
    mapped_at = 0x20 + rom + 8 + ram + 8
    code = length - 32 - 24 - 3 * 8 - rom - ram - 4  # the checksum takes the last byte before the hash
    segments = (
        (0x3F400020, rom),
        (0x40080000, ram),
        (0x400D0000 + mapped_at % 0x10000, code),
    )
    made = build(Geometry(segments, chip_id=chip_id, description=description(project, version)))
    assert len(made) == length, (len(made), length)
    return made


def write_image(path: Path, length: int, *, version: str = "", chip_id: int = 0) -> Path:
    """Write such an image."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(image(length, version=version, chip_id=chip_id))
    return path
