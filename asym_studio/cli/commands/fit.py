"""`asym-studio fit`: the smallest partition that holds an image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.imaging import intact_app, read_build
from asym_studio.cli.options import HeadroomType, given_options, json_option
from asym_studio.cli.terminal import print_json, say, style, warn
from asym_studio.files.builds import Build
from asym_studio.files.sizes import Archive, archive_sizes, levers
from asym_studio.flash.chips import DEFAULT_CHIP, Chip
from asym_studio.flash.errors import StudioError, TableRefused, message
from asym_studio.flash.export.text import printable
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import Given
from asym_studio.flash.units import MB, describe, hexadecimal, human
from asym_studio.plan.fit import NO_HEADROOM, Fit, Headroom, fit

_USUAL_FLASH = 4 * MB
_MOST_ARCHIVES = 8


@click.command("fit", cls=HelpfulCommand, short_help="The smallest partition that holds an image.")
@click.argument("image", metavar="IMAGE")
@click.option("--slot", help="Which slot's image, if IMAGE is a dump that holds several.")
@click.option(
    "--map", "map_file", metavar="FILE", help="The linker's map, to say what is large.  [default: the build's]"
)
@click.option("--headroom", type=HeadroomType(), default=NO_HEADROOM, help="How much it may grow: 5%, 64K, 3x0.8%.")
@given_options
@json_option
def fit_command(
    image: str, slot: str | None, map_file: str | None, headroom: Headroom, given: Given, as_json: bool
) -> int:
    """Compute the smallest partition that holds an app image, and what that truly costs.

    IMAGE may be an app image, an ELF, a whole-flash image or a build folder. Where there is a linker map, the largest
    parts of the image are listed, and what is known to make them smaller.
    """
    build = read_build(image, given.chip)
    app = intact_app(build, image, slot)
    chip = given.chip or app.chip or DEFAULT_CHIP
    found = fit(
        app,
        chip,
        given.flash_size or build.flash_size or app.spi.flash_size or _USUAL_FLASH,
        given.secure_boot or (app.signature.scheme if app.signature else SecureBoot.NONE),
        headroom,
    )
    _demand_bootable(found, chip)
    archives = archive_sizes(Path(map_file)) if map_file else _archives_of(build)
    for problem in app.problems:
        warn(f"{problem.severity.value}[{problem.code}]: {problem.message}")
    if as_json:
        print_json({**fit_json(found), **_sizes_json(archives)})
        return 0
    for head, text in _facts(found):
        say(f"{head:<20} {text}")
    for line in _size_lines(archives):
        say(line)
    return 0


def _demand_bootable(found: Fit, chip: Chip) -> None:
    """Raise TableRefused if the chip's bootloader would pass over the partition: it starts none above 16 MB."""
    if chip.largest_app is not None and found.partition_size > chip.largest_app:
        raise TableRefused(
            "app-over-16mb",
            message(
                "The app needs a partition of {size}; the bootloader of the {chip} starts none of more than {most}.",
                size=describe(found.partition_size),
                chip=chip.title,
                most=describe(chip.largest_app),
            ),
            message("Make the app smaller."),
        )


def _archives_of(build: Build) -> tuple[Archive, ...]:
    """Return the archives of a build that has a map; a map that cannot be read is not what was asked about."""
    try:
        return archive_sizes(build.map_file) if build.map_file else ()
    except StudioError:
        return ()


def _sizes_json(archives: Sequence[Archive]) -> dict[str, object]:
    useful = [lever for lever in levers() if archives and lever.applies_to(tuple(archives))]
    return {
        "archives": [{"name": archive.name, "size": archive.size} for archive in archives],
        "levers": [
            {"id": lever.id, "title": lever.title, "setting": lever.setting, "least": lever.least, "most": lever.most}
            for lever in useful
        ],
    }


def _size_lines(archives: Sequence[Archive]) -> Iterator[str]:
    if not archives:
        return
    yield ""
    yield style("what is large", "bold")
    for archive in archives[:_MOST_ARCHIVES]:
        yield f"  {human(archive.size):>10}  {printable(archive.name)}"
    yield style("what would make it smaller", "bold")
    for lever in levers():
        if lever.applies_to(tuple(archives)):
            saved = f"{human(lever.least)} to {human(lever.most)}" if lever.least and lever.most else "not measured"
            yield f"  {lever.title} ({saved}): {lever.setting}"


def _facts(found: Fit) -> Iterator[tuple[str, str]]:
    yield "image on flash", describe(found.length)
    if found.headroom:
        yield "headroom", describe(found.headroom)
    size = style(describe(found.partition_size), "bold")
    yield "smallest partition", f"{size}, a multiple of {hexadecimal(found.rounding)}"
    yield "free in it", f"{describe(found.free)}; {found.to_next_step:,} B below the next step"
    yield "one step smaller", f"if it loses {found.to_previous_step:,} B"
    if found.next_app_waste:
        starts = hexadecimal(found.app_alignment)
        yield "if an app follows", f"{describe(found.next_app_waste)} are lost: apps start at multiples of {starts}"
        yield "otherwise", "nothing is lost: a data partition may follow directly, or none"
    else:
        yield "whatever follows", "nothing is lost"


def fit_json(found: Fit) -> dict[str, object]:
    """Return the JSON object of a fit, in bytes."""
    return {
        "image_length": found.length,
        "partition_size": found.partition_size,
        "rounding": found.rounding,
        "headroom": found.headroom,
        "free_in_partition": found.free,
        "next_app_offset_waste": found.next_app_waste,
        "below_next_step": found.to_next_step,
        "above_previous_step": found.to_previous_step,
        "app_alignment": found.app_alignment,
    }
