"""The kit's own README: what is where, and the way from a build to a running board."""

from __future__ import annotations

from collections.abc import Iterable

from asym_studio.flash.errors import Message
from asym_studio.flash.units import describe
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import KitFile
from asym_studio.kit.quoting import comment


def readme(who: Cast, files: Iterable[KitFile], warnings: Iterable[Message]) -> bytes:
    """Return the README as Markdown."""
    layout = who.layout
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
        f"| {role} | {_cell(p.label)} | {p.type_name}/{p.subtype_name} | 0x{p.offset:x} | {describe(p.size)} |"
        for role, p in roles
        if p is not None
    ]
    notes = [f"- {comment(str(warning))}" for warning in warnings]
    if notes:
        lines += ["", "## To know", "", *notes]
    lines += ["", "## Files", ""]
    lines += [f"- `{file.path}`: {comment(str(file.about))}" for file in files if not file.path.startswith("firmware/")]
    lines += ["", "## To a running board", "", *_steps(who), ""]
    return "\n".join(lines).encode()


def _steps(who: Cast) -> list[str]:
    images = "--updater updater.bin " if who.updater is not None else ""
    return [
        "1. Copy `partitions.csv` into your project and take over the settings from the folder of your build tool.",
        "2. Build the app" + (" and the updater." if who.updater is not None else "."),
        f"3. `esptool/flash.sh --port PORT --bootloader bootloader.bin {images}app.bin` writes everything to the board",
        "   and verifies it. It refuses an image that is larger than its slot before anything is written.",
    ]


def _cell(text: str) -> str:
    return "".join(f"\\{char}" if char in "|`*_[]<>&" else char for char in comment(text))
