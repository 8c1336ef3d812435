"""Attached images: whether they fit, whether they would run, and what edits then keep to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asym_studio.flash import edits
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import InputUnreadable, Problem, message
from asym_studio.flash.images import read_image
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.reading import read_table
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import KB, MB
from tests.flash.image_builder import Geometry, build, description

LAYOUT = Layout(
    PartitionTable(
        (
            Partition("nvs", 1, 2, 0x9000, 0x5000),
            Partition("otadata", 1, 0, 0xE000, 0x2000),
            Partition("app", 0, 0x10, 0x10000, 0x100000),
            Partition("flashApp", 0, 0x11, 0x110000, 0x40000),
            Partition("spiffs", 1, 0x82, 0x150000, 0x2B0000),
        )
    ),
    flash_size=4 * MB,
)


def geometry(length: int, **more: object) -> Geometry:
    """Return an image of exactly `length` bytes (a multiple of 16)."""
    first, second = 0x400, 0x200
    rest = length - 32 - 16 - 24 - 3 * 8 - first - second
    third = rest // 4 * 4 + 8
    made = Geometry([(0x3F400020, first), (0x40080000, second), (0x400D0630, third)])
    return replace(made, **more)  # type: ignore[arg-type]  # the fields that a test varies


def with_image(layout: Layout, label: str, data: bytes) -> Layout:
    return replace(layout, images=(Attached(label, f"{label}.bin", read_image(data)),))


def attached_problems(layout: Layout) -> list[Problem]:
    return [problem for problem in check(layout) if problem.code.startswith("attached-")]


def test_an_image_that_fits_well_is_no_problem() -> None:
    assert attached_problems(with_image(LAYOUT, "flashApp", build(geometry(200_000)))) == []


def test_an_image_that_is_too_large_is_an_error_with_a_fix() -> None:
    layout = with_image(LAYOUT, "flashApp", build(geometry(270_000)))
    (problem,) = attached_problems(layout)
    assert (problem.code, problem.severity.value) == ("attached-too-large", "error")
    assert not is_refused(attached_problems(layout)), "the table itself is one that ESP-IDF takes"
    assert problem.fix is not None
    mended = problem.fix.apply(layout)
    assert attached_problems(mended) == [] or attached_problems(mended)[0].code == "attached-nearly-full"
    assert mended.table[3].size >= 270_000


def test_less_than_five_percent_free_is_a_warning() -> None:
    layout = with_image(LAYOUT, "flashApp", build(geometry(0x40000 - 4096)))
    assert [p.code for p in attached_problems(layout)] == ["attached-nearly-full"]


def test_a_partition_cannot_be_made_smaller_than_its_image() -> None:
    layout = with_image(LAYOUT, "app", build(geometry(600_000)))
    edit = edits.resize(layout, 2, 0x20000)
    assert edit.stopped is not None
    assert edit.layout.table[2].size == 0x93000
    assert edits.move_boundary(layout, 2, 0x20000).layout.table[2].size == 0xA0000


def test_secure_boot_counts_the_signature() -> None:
    layout = with_image(LAYOUT, "flashApp", build(geometry(0x3F000)))
    signed = replace(layout, secure_boot=SecureBoot.V2)
    assert [p.code for p in attached_problems(signed)] == ["attached-too-large"]


@pytest.mark.parametrize(
    ("layout", "made", "code"),
    [
        (LAYOUT, geometry(200_000, chip_id=9), "attached-wrong-chip"),
        (LAYOUT, geometry(200_000, chip_id=777), "attached-wrong-chip"),
        (LAYOUT, geometry(200_000, flash_size_code=4), "attached-flash-size"),
        (LAYOUT, geometry(200_000, min_revision=301, max_revision=299), "attached-revision"),
        (LAYOUT, Geometry([(0x3F400020, 0x400), (0x400D0000, 0x200)]), "attached-mmu-page"),
        (
            replace(LAYOUT, chip=CHIPS["esp32s31"]),
            Geometry([(0x40000020, 0x400)], chip_id=32, description=description(mmu_page_log2=18)),
            "attached-mmu-page",
        ),
    ],
)
def test_what_would_not_run_is_told_apart(layout: Layout, made: Geometry, code: str) -> None:
    assert code in [problem.code for problem in attached_problems(with_image(layout, "flashApp", build(made)))]


def test_a_damaged_image_is_told() -> None:
    data = bytearray(build(geometry(200_000)))
    data[1000] ^= 1
    codes = {problem.code for problem in attached_problems(with_image(LAYOUT, "flashApp", bytes(data)))}
    assert codes == {"attached-damaged"}


def test_an_image_that_cannot_be_read_or_has_no_partition_can_be_detached() -> None:
    error = InputUnreadable("file-missing", message("gone"), message("build it"))
    layout = replace(LAYOUT, images=(Attached("app", "a.bin", error=error), Attached("nope", "b.bin")))
    problems = attached_problems(layout)
    assert [problem.code for problem in problems] == ["attached-to-nothing", "attached-unreadable"]
    for problem in problems:
        assert problem.fix is not None
        layout = problem.fix.apply(layout)
    assert layout.images == ()


def test_an_image_goes_with_its_partition() -> None:
    layout = edits.attach(LAYOUT, 2, "build/my app, 1=2.bin").layout
    assert edits.rename(layout, 2, "main").layout.images == (Attached("main", "build/my app, 1=2.bin"),)
    assert edits.delete(layout, 2).layout.images == ()
    assert edits.attach(layout, 2, None).layout == LAYOUT


def test_attached_images_survive_in_the_file() -> None:
    layout = edits.attach(LAYOUT, 2, "build/my app, 1=2%.bin").layout
    layout = edits.attach(layout, 3, "../ü.bin").layout
    opened = read_table(write_csv(layout))
    assert opened.layout.images == layout.images
    assert read_table(write_csv(replace(layout, images=()), opened.csv)).layout.images == ()


def test_lengths_are_what_the_builder_was_asked_for() -> None:
    assert abs(read_image(build(geometry(200_000))).length - 200_000) < 64
    assert read_image(build(geometry(64 * KB))).problems == ()
