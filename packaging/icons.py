"""Draws the program's icon in the sizes and formats that systems want: `python packaging/icons.py FOLDER`.

`16.png` … `512.png` for Linux, `asym-studio.ico` for Windows, `asym-studio.icns` for macOS; all from
resources/icons/asym-studio.svg, without a display.
"""

from __future__ import annotations

import argparse
import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parents[1] / "resources" / "icons" / "asym-studio.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_WINDOWS = (16, 20, 24, 32, 40, 48, 64, 256)
_MACOS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}


def main() -> None:
    """Write all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where they go")
    write_icons(parser.parse_args().folder)


def write_icons(folder: Path) -> None:
    """Write all icons into a folder, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication([])
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(draw(size)))
    (folder / "asym-studio.ico").write_bytes(ico({size: draw(size) for size in _WINDOWS}))
    (folder / "asym-studio.icns").write_bytes(icns({kind: draw(size) for kind, size in _MACOS.items()}))
    del application


def draw(size: int) -> QImage:
    """Return the icon, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Return an image as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(images: dict[int, QImage]) -> bytes:
    """Return a Windows icon of these images by their size: bitmaps, and PNG for 256 pixels, as Windows expects it."""
    bodies = {size: png(image) if size >= 256 else _bitmap(image) for size, image in images.items()}
    directory, place = struct.pack("<3H", 0, 1, len(bodies)), 6 + 16 * len(bodies)
    for size, body in bodies.items():
        directory += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(body), place)
        place += len(body)
    return directory + b"".join(bodies.values())


def _bitmap(image: QImage) -> bytes:
    """Return an image as a bitmap of an icon: rows from below, then a mask of one bit a pixel, here empty."""
    size = image.width()
    header = struct.pack("<3I2H6I", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    mask = bytes((size + 31) // 32 * 4 * size)
    pixels = bytes(image.constBits())
    rows = [pixels[start : start + 4 * size] for start in range(0, len(pixels), 4 * size)]
    return header + b"".join(reversed(rows)) + mask


def icns(images: dict[bytes, QImage]) -> bytes:
    """Return a macOS icon of these images by their kind."""
    bodies = [(kind, png(image)) for kind, image in images.items()]
    content = b"".join(kind + struct.pack(">I", 8 + len(body)) + body for kind, body in bodies)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


if __name__ == "__main__":
    main()
