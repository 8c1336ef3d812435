"""From an SVG picture to a PNG, by Qt; needs no display."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from asym_studio.flash.errors import TextRefused, message

_MOST_PIXELS = 32_000
"""Of a side: what QImage and common viewers can hold."""


def render_png(svg: bytes, scale: float) -> bytes:
    """Return the PNG of an SVG, `scale` pixels a unit. Raises TextRefused if it is no SVG or gets too large."""
    running = application()
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        raise TextRefused(message("it is no SVG picture"))
    size = renderer.defaultSize() * scale
    if not 0 < size.width() <= _MOST_PIXELS or not 0 < size.height() <= _MOST_PIXELS:
        raise TextRefused(message("{width}×{height} pixels are too many", width=size.width(), height=size.height()))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    del running
    return _png(image)


def application() -> QCoreApplication:
    """Return the running application, or one that needs no display; it must live as long as Qt is used."""
    running = QCoreApplication.instance()
    if running is not None:
        return running
    if sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whatever it says: no window is shown, and others may abort
    return QGuiApplication([])


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
