"""Images attached in a table's file: found beside it, and told apart when they cannot be read."""

from __future__ import annotations

from pathlib import Path

from asym_studio.files.attaching import path_to_write, read_images
from asym_studio.files.opening import open_table
from asym_studio.flash.rules import check
from tests.flash.image_builder import Geometry, build

TABLE = """# Name, Type, SubType, Offset, Size, Flags
# asym-studio: flash-size=4MB images={images}
nvs,      data, nvs,   0x9000,  0x5000,
otadata,  data, ota,   0xe000,  0x2000,
app,      app,  ota_0, 0x10000, 1M,
flashApp, app,  ota_1, ,        256K,
"""
IMAGE = build(Geometry([(0x3F400020, 0x400), (0x40080000, 0x200), (0x400D0630, 0x800)]))


def write_table(folder: Path, images: str) -> Path:
    path = folder / "partitions.csv"
    path.write_text(TABLE.format(images=images), encoding="utf-8")
    return path


def test_an_image_beside_the_table_is_read(tmp_path: Path) -> None:
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "firmware.bin").write_bytes(IMAGE)
    layout = open_table(write_table(tmp_path, "app=build,flashApp=build/firmware.bin")).layout
    assert [attached.image is not None for attached in layout.images] == [True, True]
    assert layout.image_length("app") == len(IMAGE)
    assert not [problem for problem in check(layout) if problem.code.startswith("attached-")]


def test_a_missing_or_broken_image_is_a_problem_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "broken.bin").write_bytes(b"not an image")
    layout = open_table(write_table(tmp_path, "app=nowhere.bin,flashApp=broken.bin")).layout
    assert [attached.error.code for attached in layout.images if attached.error] == ["file-missing", "image-magic"]
    assert [p.code for p in check(layout) if p.code.startswith("attached-")] == ["attached-unreadable"] * 2


def test_a_rebuilt_image_is_read_anew(tmp_path: Path) -> None:
    image = tmp_path / "app.bin"
    image.write_bytes(IMAGE)
    layout = open_table(write_table(tmp_path, "app=app.bin")).layout
    image.write_bytes(build(Geometry([(0x3F400020, 0x4000)])))
    assert read_images(layout, tmp_path).image_length("app") > layout.image_length("app")


def test_paths_are_written_relative_where_that_is_near(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    folder.mkdir(parents=True)
    assert path_to_write(folder / "build" / "x.bin", folder) == "build/x.bin"
    assert path_to_write(tmp_path / "a" / "x.bin", folder) == "../../x.bin"
    assert path_to_write(tmp_path / "x.bin", folder) == (tmp_path / "x.bin").resolve().as_posix()
