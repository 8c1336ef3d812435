"""`asym-studio image`: what an app image is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.imaging import damage, image_json, read_build
from asym_studio.cli.options import ChipType, json_option
from asym_studio.cli.terminal import print_json, say, style, table_lines
from asym_studio.files.builds import Found
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import Severity, message
from asym_studio.flash.export.text import printable
from asym_studio.flash.images import Image
from asym_studio.flash.units import describe, hexadecimal, human


@click.command("image", cls=HelpfulCommand, short_help="Show and verify app images.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--chip", type=ChipType(), help="The chip, where neither the image nor the build says it (an ELF).")
@json_option
def image_command(files: Sequence[str], chip: Chip | None, as_json: bool) -> int:
    """Show what an app image is, and verify its checksum and hash.

    FILE may be an app image, an ELF, a merged or whole-flash image, or the build folder of ESP-IDF, PlatformIO or
    Arduino. The exit status is 1 if an image is damaged.
    """
    builds = [read_build(file, chip) for file in files]
    images = [found for build in builds for found in build.images]
    if as_json:
        objects = [image_json(found) for found in images]
        print_json(objects[0] if len(objects) == 1 else {"images": objects})
    else:
        for build in builds:
            for note in build.notes:
                say(style(printable(str(note)), "yellow"))
            if not build.images:
                say(str(message("There is no app image in it.")))
        for found in images:
            show_image(found)
    return 1 if not images or any(damage(found.image) for found in images) else 0


def show_image(found: Found) -> None:
    """Print what is known of an image."""
    title = printable(found.source) + (f", slot {printable(found.label)}" if found.label else "")
    say(style(title, "bold"))
    for head, text in _facts(found.image):
        say(f"  {head:<12} {printable(text)}")
    rows = [
        (
            str(number),
            hexadecimal(segment.address),
            hexadecimal(segment.length),
            human(segment.length),
            "padding" if segment.is_padding else "runs from flash" if segment.mapped else "copied to RAM",
        )
        for number, segment in enumerate(found.image.segments)
    ]
    for line in table_lines(("segment", "address", "length", "", ""), rows, right=(0, 1, 2, 3)):
        say(f"  {line}")
    for problem in found.image.problems:
        look = "red" if problem.severity is Severity.ERROR else "yellow"
        say(f"  {style(f'{problem.severity.value}[{problem.code}]', look, 'bold')}: {problem.message}")
    say()


def _facts(image: Image) -> Iterator[tuple[str, str]]:
    yield "chip", image.chip.title if image.chip else f"unknown (id {image.chip_id})"
    if image.description:
        named = f"{image.description.project or '(no name)'} {image.description.version or '(no version)'}"
        yield "app", f"{named}, built {image.description.date} with ESP-IDF {image.description.idf_version}"
    yield "length", describe(image.length)
    if image.signature:
        blocks = f", {image.signature.blocks} signatures" if image.signature.blocks > 1 else ""
        yield "signed", f"secure boot {image.signature.scheme.value}{blocks}, {describe(image.signed_length)} in all"
    if image.trailing > 0:
        yield "behind it", f"{describe(image.trailing)} of padding or other bytes, not part of the image"
    flash = f"{image.spi.mode or '?'}, {image.spi.frequency or '?'}, "
    yield "flash", flash + (human(image.spi.flash_size) if image.spi.flash_size else "unknown size")
    yield "entry", hexadecimal(image.entry)
    yield "checksum", "right" if image.checksum_ok else "wrong"
    yield "SHA-256", ("right" if image.hash_ok else "wrong") if image.hash_appended else "none appended"
