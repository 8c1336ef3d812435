"""`asym-studio fit`: the smallest partition that holds an image."""

from __future__ import annotations

from collections.abc import Iterator

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.imaging import read_app
from asym_studio.cli.options import HeadroomType, given_options, json_option
from asym_studio.cli.terminal import print_json, say, style
from asym_studio.flash.chips import DEFAULT_CHIP
from asym_studio.flash.layout import SecureBoot
from asym_studio.flash.settings import Given
from asym_studio.flash.units import MB, describe, hexadecimal
from asym_studio.plan.fit import NO_HEADROOM, Fit, Headroom, fit

_USUAL_FLASH = 4 * MB


@click.command("fit", cls=HelpfulCommand, short_help="The smallest partition that holds an image.")
@click.argument("image", metavar="IMAGE")
@click.option("--slot", help="Which slot's image, if IMAGE is a dump that holds several.")
@click.option("--headroom", type=HeadroomType(), default=NO_HEADROOM, help="How much it may grow: 5%, 64K, 3x0.8%.")
@given_options
@json_option
def fit_command(image: str, slot: str | None, headroom: Headroom, given: Given, as_json: bool) -> int:
    """Compute the smallest partition that holds an app image, and what that truly costs.

    IMAGE may be an app image, an ELF, a whole-flash image or a build folder.
    """
    app = read_app(image, given.chip, slot)
    scheme = given.secure_boot or (app.signature.scheme if app.signature else SecureBoot.NONE)
    found = fit(
        app,
        given.chip or app.chip or DEFAULT_CHIP,
        given.flash_size or app.spi.flash_size or _USUAL_FLASH,
        scheme,
        headroom,
    )
    if as_json:
        print_json(fit_json(found))
        return 0
    for head, text in _facts(found):
        say(f"{head:<20} {text}")
    return 0


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
