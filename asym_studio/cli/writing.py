"""Writing a layout as a file: which form an ending stands for, what may be replaced, and the proof that it worked."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.cli.outcome import SystemLacks, UsageWrong
from asym_studio.cli.terminal import write_bytes
from asym_studio.files.owner import project_of
from asym_studio.files.store import read_bounded, write_atomically
from asym_studio.flash.errors import StudioError, message

if TYPE_CHECKING:
    from asym_studio.cli.faces import Faces
    from asym_studio.flash.csv_reader import CsvDocument
    from asym_studio.flash.export.document import Document
    from asym_studio.flash.layout import Layout
    from asym_studio.flash.settings import Project

STDOUT = "-"
_LARGEST_OUTPUT = 64 << 20
"""Of a file that is looked at before it is replaced, in bytes."""


@dataclass(frozen=True)
class Order:
    """What is to be written: the layout, the CSV in whose style it is (if there is one), and how pictures look.

    `project` is the one that owns the file to be written.
    """

    layout: Layout
    name: str
    source: CsvDocument | None = None
    dark: bool = False
    scale: float = 2.0
    project: Project | None = None


def _csv(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.csv_writer import write_csv

    return write_csv(order.layout, order.source, order.project)


def _bin(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.binary import write_binary

    return write_binary(order.layout.table)


def _json(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.export.layout_json import layout_json

    return (json.dumps(layout_json(order.layout), indent=2) + "\n").encode()


def _header(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.export.c_header import c_header

    return c_header(order.layout, order.name).encode()


def _svg(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.export.svg import svg

    return svg(order.layout, title=order.name, dark=order.dark).encode()


def _png(order: Order, faces: Faces) -> bytes:
    try:
        return faces.render_png(_svg(order, faces), order.scale)
    except ValueError as error:
        raise UsageWrong(
            "picture-too-large", message("{text}", text=str(error)), message("Choose a smaller --scale.")
        ) from error
    except ImportError as error:
        from asym_studio.cli.windowing import qt_unusable

        raise qt_unusable(error) from error


def _report(order: Order) -> Document:
    from asym_studio.plan.report import layout_report

    return layout_report(order.layout, order.name)


def _html(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.export.html import html

    return html(_report(order)).encode()


def _markdown(order: Order, _faces: Faces) -> bytes:
    from asym_studio.flash.export.markdown import markdown

    return markdown(_report(order)).encode()


def _pdf(order: Order, faces: Faces) -> bytes:
    try:
        return faces.print_pdf(_report(order))
    except ImportError as error:
        from asym_studio.cli.windowing import qt_unusable

        raise qt_unusable(error) from error


def _is_report(data: bytes) -> bool:
    from asym_studio.flash.export.html import MARK

    return MARK.encode() in data[:1000]


@dataclass(frozen=True)
class Form:
    """One kind of file: how it is made, and how one of its kind is recognised before it is replaced.

    A form that `tells_problems` can be made of a table with errors: it names them.
    """

    make: Callable[[Order, Faces], bytes]
    is_one: Callable[[bytes], bool]
    tells_problems: bool = False


def _is_csv(data: bytes) -> bool:
    from asym_studio.flash.csv_reader import read_csv
    from asym_studio.flash.settings import Given

    if not data.strip():
        return True
    try:
        read_csv(data, Given())
    except StudioError:
        return b"," in data and b"\0" not in data and (b"data" in data or b"app" in data)
    return True


FORMS = {
    ".csv": Form(_csv, _is_csv),
    ".bin": Form(_bin, lambda data: data.startswith((b"\xaa\x50", b"\xeb\xeb")) and len(data) <= 0x1000),
    ".json": Form(_json, lambda data: data.lstrip()[:1] == b"{" and b'"partitions"' in data),
    ".h": Form(_header, lambda data: b"PARTITION_TABLE_OFFSET" in data),
    ".svg": Form(_svg, lambda data: b"<svg" in data[:1000]),
    ".png": Form(_png, lambda data: data.startswith(b"\x89PNG")),
    ".html": Form(_html, _is_report, tells_problems=True),
    ".pdf": Form(_pdf, lambda data: data.startswith(b"%PDF") and b"Asym Studio" in data, tells_problems=True),
    ".md": Form(_markdown, lambda data: data.startswith(b"# ") and b"| --- |" in data, tells_problems=True),
}
"""By ending."""


def form_of(out: str, form: str | None = None) -> Form:
    """Return the form that an output's ending (or `form`, e.g. `svg`) stands for. Raises UsageWrong."""
    ending = f".{form}" if form else Path(out).suffix.lower()
    if out == STDOUT and not form:
        ending = ".csv"
    if ending not in FORMS:
        raise UsageWrong(
            "ending-unknown",
            message("“{out}” does not say which kind of file to write.", out=out),
            message("Use one of these endings: {endings}.", endings=", ".join(FORMS)),
        )
    return FORMS[ending]


def write_layout(order: Order, out: str, faces: Faces, *, form: str | None = None, force: bool = False) -> None:
    """Write a layout to the file `out`, or to stdout where that is `-`, in the form that its ending stands for.

    A file that is there is replaced only if it is one of the same kind, or with `force`: a firmware image is not lost
    to a slip of the hand. The file is replaced as a whole or not at all, and read back. Raises StudioError.
    """
    chosen = form_of(out, form)
    if out != STDOUT and order.source is not None and not order.source.project.is_silent:
        order = replace(order, project=project_of(Path(out)))
    write_file(chosen.make(order, faces), out, chosen.is_one, force=force)


def write_file(data: bytes, out: str, is_one: Callable[[bytes], bool], *, force: bool = False) -> None:
    """Write a file as `write_layout` does; `is_one` tells whether what is there is one of the same kind."""
    if out == STDOUT:
        write_bytes(data)
        return
    path = Path(out)
    if os.path.exists(path) and not force:  # noqa: PTH110 — Path.exists raises where the folder may not be entered
        _demand_same_kind(path, is_one)
    write_atomically(path, data)
    if read_bounded(path, len(data)) != data:
        raise SystemLacks(
            "write-not-verified",
            message("“{out}” does not hold what was written to it.", out=out),
            message("The disk or its connection is faulty: write to another one."),
        )


def _demand_same_kind(path: Path, is_one: Callable[[bytes], bool]) -> None:
    if is_one(read_bounded(path, _LARGEST_OUTPUT)):
        return
    raise UsageWrong(
        "out-is-something-else",
        message("“{out}” is there and is something else than what would be written.", out=str(path)),
        message("Choose another name, or replace it with --force."),
    )


def demand_json_alone(out: str | None, *, as_json: bool) -> None:
    """Raise UsageWrong if both the file and the JSON object were to go to stdout."""
    if out == STDOUT and as_json:
        raise UsageWrong("out-is-stdout", message("--json needs stdout for itself."), message("Give OUT a file name."))


def demand_new(out: str, *, force: bool) -> None:
    """Raise UsageWrong if the file `out` is there already."""
    if out != STDOUT and not force and os.path.exists(out):  # noqa: PTH110 — as in write_file
        raise UsageWrong(
            "out-exists",
            message("“{out}” is there already.", out=out),
            message("Choose another name, or replace it with --force."),
        )
