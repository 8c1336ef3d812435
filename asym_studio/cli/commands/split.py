"""`asym-studio split`: the asymmetric layout with the largest app."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.imaging import read_app
from asym_studio.cli.options import HeadroomType, given_options, json_option
from asym_studio.cli.outcome import UsageWrong, about
from asym_studio.cli.picture import show_layout
from asym_studio.cli.source import read, refusal
from asym_studio.cli.terminal import print_json, say, warn
from asym_studio.cli.writing import STDOUT, Order, demand_json_alone, form_of, write_layout
from asym_studio.files.presets import load_preset, presets
from asym_studio.files.store import is_file, is_folder
from asym_studio.flash import types
from asym_studio.flash.chips import DEFAULT_CHIP
from asym_studio.flash.errors import TableRefused, message
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.images import Image
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened, SourceKind
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import Given
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import MB, parse_size
from asym_studio.plan.fit import NO_HEADROOM, Headroom, fit, fit_length
from asym_studio.plan.split import Split, UpdaterSlot, Wish, split

_BARE_TABLE = PartitionTable(
    (
        Partition("nvs", types.DATA, types.NVS, 0x9000, 0x5000),
        Partition("otadata", types.DATA, types.OTADATA, 0xE000, 0x2000),
    )
)


@click.command("split", cls=HelpfulCommand, short_help="The asymmetric layout with the largest app.")
@click.option(
    "--from", "source", metavar="TABLE", help="The table to start from, or a preset.  [default: nvs, otadata]"
)
@click.option("--updater", required=True, metavar="IMAGE", help="The updater's image (or a size, like 256K).")
@click.option("--app", metavar="IMAGE", help="The app's image (or a size): it must fit.")
@click.option(
    "--keep", metavar="LABEL", multiple=True, help="Keep this at its place; the rest may move.  [default: all]"
)
@click.option("--drop", metavar="LABEL", multiple=True, help="Give this partition up.")
@click.option("--headroom", type=HeadroomType(), default=NO_HEADROOM, help="How much both may grow: 5%, 64K, 3x0.8%.")
@click.option(
    "--updater-slot",
    type=click.Choice([slot.value for slot in UpdaterSlot]),
    default=UpdaterSlot.OTA_1.value,
    show_default=True,
    help="ota_1: the app can replace the updater through esp_ota. factory: it boots even with a blank otadata, but "
    "only a cable replaces it.",
)
@click.option("-o", "--out", metavar="OUT", help="Where to write the layout, in any form that `convert` knows.")
@click.option("--force", is_flag=True, help="Replace OUT even if it is something else than a table.")
@given_options
@json_option
@click.pass_context
def split_command(
    ctx: click.Context, /, out: str | None, force: bool, given: Given, as_json: bool, **wishes: Any
) -> int:
    """Compute the asymmetric layout with the largest app partition: proven largest, not guessed.

    Every partition that is not an app slot stays at its exact place unless --keep or --drop say otherwise.
    """
    if out:
        form_of(out)
    demand_json_alone(out, as_json=as_json)
    opened, result = _split(_Asked(**wishes), given)
    if out:
        write_layout(Order(result.layout, Path(out).name, opened.csv), out, ctx.obj, force=force)
    if as_json:
        print_json(split_json(result))
    elif out != STDOUT:
        _show(result, out)
    return 0


@dataclass(frozen=True)
class _Asked:
    """What the options ask for."""

    source: str | None
    updater: str
    app: str | None
    keep: Sequence[str]
    drop: Sequence[str]
    headroom: Headroom
    updater_slot: str


def _split(asked: _Asked, given: Given) -> tuple[Opened, Split]:
    updater = _image(asked.updater, given)
    app = _image(asked.app, given) if asked.app else None
    _demand_one_chip(updater, app)
    opened = _start(asked.source, given, app or updater)
    layout = opened.layout
    _demand_clear(asked, layout)
    for image in (updater, app):
        if image is not None and image.chip is not None and image.chip is not layout.chip:
            warn(f"warning: an image is for {image.chip.title}, the layout for {layout.chip.title}; --chip says which.")
    result = split(
        Wish(
            layout,
            _partition_size(asked.updater, updater, layout, asked.headroom),
            _partition_size(asked.app, app, layout, asked.headroom) if asked.app else 0,
            frozenset(asked.keep) if asked.keep else None,
            frozenset(asked.drop),
            UpdaterSlot(asked.updater_slot),
        )
    )
    problems = check(result.layout)
    if is_refused(problems):
        raise about(refusal(problems), asked.source or asked.updater)
    return opened, result


def _demand_one_chip(updater: Image | None, app: Image | None) -> None:
    """Raise TableRefused if the two images are for different chips: one board cannot run both."""
    if updater and app and updater.chip_id != app.chip_id:
        raise TableRefused(
            "image-for-another-chip",
            message("The updater and the app are for different chips."),
            message("Build both for the same chip."),
        )


def _demand_clear(asked: _Asked, layout: Layout) -> None:
    """Raise UsageWrong if a partition is to stay that cannot: because it is given up, too, or replaced."""
    for label in asked.keep:
        row = layout.table.find(label)
        if label in asked.drop or (row is not None and layout.table[row].is_bootable):
            raise UsageWrong(
                "keep-not-possible",
                message("“{label}” cannot be kept: it is given up, or a slot that the split replaces.", label=label),
                message("Leave out --keep {label}.", label=label),
            )


def split_json(result: Split) -> dict[str, object]:
    """Return the JSON object of a split, in bytes."""
    return {
        "table": layout_json(result.layout),
        "app_size": result.app.size,
        "updater_size": result.updater.size,
        "symmetric_app_size": result.symmetric_app_size,
        "app_gain": result.app_gain,
        "explanation": " ".join(str(line) for line in result.explanation()),
    }


def _show(result: Split, out: str | None) -> None:
    show_layout(result.layout, title=out or "the largest app")
    say()
    for line in result.explanation():
        say(str(line))
    if out:
        say(f"wrote {out}")


def _image(name: str, given: Given) -> Image | None:
    """Return the image of that name; None where it is a size. Raises StudioError for what is neither."""
    path = Path(name)
    if not is_file(path) and not is_folder(path):
        try:
            parse_size(name)
        except ValueError as error:
            if name[:1].isdigit() and path.suffix.lower() != ".bin":
                raise UsageWrong(
                    "size-unreadable",
                    message("{text}", text=str(error)),
                    message("Give an image, or a size like 256K."),
                ) from error
        else:
            return None
    return read_app(name, given.chip)


def _partition_size(name: str, image: Image | None, layout: Layout, headroom: Headroom) -> int:
    """Return the smallest partition for an image, or for the size that stands in its place, in bytes."""
    where = (layout.chip, layout.extent, layout.secure_boot, headroom)
    return (fit(image, *where) if image else fit_length(parse_size(name), *where)).partition_size


def _start(source: str | None, given: Given, image: Image | None) -> Opened:
    """Return the layout to start from: a file, a preset, or the bare minimum on the chip and flash of the image."""
    if source and not is_file(Path(source)) and source in {preset.id for preset in presets()}:
        # The preset's own file stays out of it: its comments would speak of another layout.
        return replace(load_preset(source, given), csv=None)
    if source:
        return read(source, given)
    chip = given.chip or (image.chip if image else None) or DEFAULT_CHIP
    flash_size = given.flash_size or (image.spi.flash_size if image else None) or 4 * MB
    table = _BARE_TABLE if given.table_offset is None else replace(_BARE_TABLE, offset=given.table_offset)
    layout = Layout(table, chip, flash_size, given.secure_boot or SecureBoot.NONE)
    return Opened(layout, SourceKind.CSV)
