"""Building project folders for the tests of `scan`."""

from __future__ import annotations

from pathlib import Path

from asym_studio.files.scan import Device, scan

TABLE = """\
# Name, Type, SubType, Offset, Size, Flags
nvs, data, nvs, 0x9000, 0x5000,
otadata, data, ota, 0xE000, 0x2000,
app, app, ota_0, 0x10000, 0x180000,
flashApp, app, ota_1, 0x190000, 0x40000,
"""
REFUSED = TABLE.replace("0x190000", "0x191000")


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write files, by their paths below a folder, and return the folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def only(folder: Path) -> Device:
    """Return the only device below a folder."""
    (device,) = scan(folder)
    return device


def codes(device: Device) -> list[str]:
    """Return the codes of a device's problems."""
    return [problem.code for problem in device.problems]
