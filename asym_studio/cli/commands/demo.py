"""`asym-studio demo`: from two equal slots to one large app, in the window or, without one, in the terminal."""

from __future__ import annotations

from pathlib import Path

import click

from asym_studio.cli.commands.diff import change_json, show_changes
from asym_studio.cli.faces import Faces
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import SystemLacks
from asym_studio.cli.picture import show_map
from asym_studio.cli.terminal import print_json, say, style, warn
from asym_studio.cli.windowing import open_window
from asym_studio.cli.writing import Order, write_layout
from asym_studio.files.presets import load_preset
from asym_studio.flash.changes import changes
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened
from asym_studio.flash.units import describe, human

BEFORE, AFTER = "min_spiffs", "esp32-ota-asym"
_FOLDER = "asym-studio-demo"
_FILES = ((BEFORE, ".csv"), (AFTER, ".csv"), (AFTER, ".bin"), (AFTER, ".svg"))


@click.command("demo", cls=HelpfulCommand, short_help="Turn two equal app slots into one large app.")
@click.option("-o", "--output", "folder", metavar="DIR", help=f"Where the files go.  [default: ./{_FOLDER}]")
@click.option("--terminal", is_flag=True, help="Show it in the terminal even where a window could open.")
@click.option("--quit-after-first-paint", is_flag=True, hidden=True)
@json_option
@click.pass_obj
def demo_command(faces: Faces, folder: str | None, terminal: bool, quit_after_first_paint: bool, as_json: bool) -> int:
    """Turn a board's two equal app slots into one large app and a small updater.

    Opens the window on it. Without a display it shows the same in the terminal and writes the files.
    """
    if not terminal and not as_json and folder is None:
        try:
            return open_window(faces, None, demo=True, quit_after_first_paint=quit_after_first_paint)
        except SystemLacks as error:
            warn(f"{error.message} The demo runs in the terminal instead.")
            warn(f"  → {error.remedy}")
    return _in_terminal(faces, Path(folder or _FOLDER), as_json=as_json)


def _in_terminal(faces: Faces, folder: Path, *, as_json: bool) -> int:
    opened = {BEFORE: load_preset(BEFORE), AFTER: load_preset(AFTER)}
    before, after = opened[BEFORE].layout, opened[AFTER].layout
    written = _write_files(faces, folder, opened)
    found = changes(before, after)
    if as_json:
        sides = {"before": layout_json(before), "after": layout_json(after)}
        sizes = {"app_size": app_size(after), "symmetric_app_size": app_size(before)}
        print_json({**sides, **sizes, "changes": [change_json(change) for change in found], "files": written})
        return 0
    _show(f"Before: {BEFORE}, two equal slots; an app must fit into half of the flash", before)
    _show(f"After: {AFTER}, one large app and an updater that installs it", after)
    say(style("What changed", "bold"))
    show_changes(found)
    say()
    say(f"The app may have {style(gain(before, after), 'green', 'bold')}.")
    say()
    for file in written:
        say(f"wrote {file}")
    return 0


def _show(title: str, layout: Layout) -> None:
    say(style(title, "bold"))
    say()
    show_map(layout)
    say()


def app_size(layout: Layout) -> int:
    """Return the size of the largest app partition, in bytes."""
    return max((partition.size for partition in layout.table if partition.is_app), default=0)


def gain(before: Layout, after: Layout) -> str:
    """Return `3.5 MB (0x380000) instead of 1.88 MB (+87 %)`."""
    old, new = app_size(before), app_size(after)
    return f"{describe(new)} instead of {human(old)} ({(new - old) / old:+.0%})".replace("%", " %")


def _write_files(faces: Faces, folder: Path, opened: dict[str, Opened]) -> list[str]:
    """Write the demo's files; one that is there is replaced only if it is one of the same kind."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, ending in _FILES:
        path = folder / f"{name}{ending}"
        source = opened[name]
        write_layout(Order(source.layout, name, source.csv), str(path), faces, form=ending[1:])
        written.append(str(path))
    return written
