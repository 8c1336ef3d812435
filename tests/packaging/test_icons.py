"""The icons that packaging/icons.py draws are what systems take for icons."""

import struct
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QImageReader

from tests.e2e.program import succeed
from tests.packaging.frozen import ROOT


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    succeed([sys.executable, ROOT / "packaging" / "icons.py", folder], folder)
    return folder


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_a_png_for_each_size_shows_something_on_a_clear_ground(icons: Path, size: int) -> None:
    image = QImage(str(icons / f"{size}.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(size // 2, size // 8).alpha() == 255


def test_the_windows_icon_holds_the_same_picture_in_every_size(icons: Path) -> None:
    reader = QImageReader(str(icons / "asym-studio.ico"))
    assert reader.imageCount() == 8
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert not image.isNull(), reader.errorString()
        picture = QImage(str(icons / f"{image.width()}.png"))
        if not picture.isNull():
            assert image.convertToFormat(picture.format()) == picture
    sizes = {16, 20, 24, 32, 40, 48, 64, 256}
    data = (icons / "asym-studio.ico").read_bytes()
    assert {data[6 + 16 * number] or 256 for number in range(8)} == sizes


def test_the_macos_icon_says_how_long_each_picture_is(icons: Path) -> None:
    data = (icons / "asym-studio.icns").read_bytes()
    assert (data[:4], struct.unpack(">I", data[4:8])[0]) == (b"icns", len(data))
    place, widths = 8, {}
    while place < len(data):
        kind, length = struct.unpack(">4sI", data[place : place + 8])
        widths[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert widths == {
        b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024
    }  # fmt: skip
