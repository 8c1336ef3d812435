"""The kit's own README: what is where, and the way from a build to a running board and its first update."""

from __future__ import annotations

from collections.abc import Iterable

from asym_studio.flash.errors import Message
from asym_studio.flash.units import describe
from asym_studio.kit.cast import Cast
from asym_studio.kit.first_update import first_update, flashing
from asym_studio.kit.model import KitFile
from asym_studio.kit.quoting import comment, markdown

_FIRMWARE = "firmware/"


def readme(who: Cast, files: Iterable[KitFile], warnings: Iterable[Message]) -> bytes:
    """Return the README as Markdown."""
    files, layout = tuple(files), who.layout
    lines = [
        f"# Firmware kit for {layout.chip.title} with {describe(layout.extent)} of flash",
        "",
        "Written by Asym Studio from a partition table. Writing the kit again replaces what you did not change; what",
        "you changed stays, and the new version is written beside it with `.new` at its end.",
        "",
        "| part | label | subtype | offset | size |",
        "| --- | --- | --- | --- | --- |",
    ]
    roles = (("app", who.app), ("updater", who.updater), ("otadata", who.otadata), ("staging", who.stage))
    lines += [
        f"| {role} | {markdown(p.label)} | {p.kind_name} | 0x{p.offset:x} | {describe(p.size)} |"
        for role, p in roles
        if p is not None
    ]
    notes = [f"- {comment(str(warning))}" for warning in warnings]
    if notes:
        lines += ["", "## To know", "", *notes]
    lines += ["", _steps(who, frozenset(file.path for file in files)), "## Files", ""]
    lines += [f"- `{file.path}`: {comment(str(file.about))}" for file in files if not file.path.startswith(_FIRMWARE)]
    if any(file.path.startswith(_FIRMWARE) for file in files):
        lines.append(f"- `{_FIRMWARE}`: The C sources, each part with a README of its own.")
    return "\n".join([*lines, ""]).encode()


def _steps(who: Cast, paths: frozenset[str]) -> str:
    flashes = "esptool/flash.sh" in paths
    if f"{_FIRMWARE}flash_app/CMakeLists.txt" in paths:
        return first_update(who, flashes=flashes, migrates="migrate_tables.h" in paths)
    updater = who.updater is not None
    lines = [
        "## To a running board",
        "",
        "1. Copy `partitions.csv` into your project and take over the settings from the folder of your build tool.",
        "2. Build the app" + (" and the updater." if updater else "."),
    ]
    if flashes:
        call = flashing("bootloader.bin", "updater.bin" if updater else None, "app.bin")
        lines += ["3. Write everything to the board:", "", call]
    return "\n".join([*lines, ""])
