"""Exporting: the layout in a form for other programs. The document's own file and state stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.flash.errors import InputUnreadable, message

if TYPE_CHECKING:
    from asym_studio.flash.layout import Layout
    from asym_studio.gui.document import Document

_PNG_SCALE = 2.0


@dataclass(frozen=True)
class Form:
    """A form of export: the ending of its files, its name in the menu (for translation), and what makes it."""

    suffix: str
    title: str
    make: Callable[[Layout, str], bytes]


def _binary(layout: Layout, _name: str) -> bytes:
    from asym_studio.flash.binary import write_binary

    return write_binary(layout.table)


def _json(layout: Layout, _name: str) -> bytes:
    import json

    from asym_studio.flash.export.layout_json import layout_json

    return (json.dumps(layout_json(layout), indent=2) + "\n").encode()


def _c_header(layout: Layout, name: str) -> bytes:
    from asym_studio.flash.export.c_header import c_header

    return c_header(layout, name).encode()


def _picture(layout: Layout, name: str) -> bytes:
    from asym_studio.flash.export.svg import svg

    return svg(layout, title=name).encode()


def _png(layout: Layout, name: str) -> bytes:
    from asym_studio.gui.render import render_png

    return render_png(_picture(layout, name), _PNG_SCALE)


FORMS = (
    Form("bin", "Binary table", _binary),
    Form("json", "JSON", _json),
    Form("h", "C header", _c_header),
    Form("svg", "SVG picture", _picture),
    Form("png", "PNG picture", _png),
)


def export(document: Document, form: Form, path: Path) -> None:
    """Write the document's layout to `path` in that form. Raises StudioError; a dump is never overwritten."""
    from asym_studio.files.store import write_atomically
    from asym_studio.gui.saving import refuse_to_overwrite_dump

    refuse_to_overwrite_dump(document, path)
    name = Path(document.title()).stem or "partitions"
    try:
        data = form.make(document.layout(), name)
    except ValueError as error:
        raise InputUnreadable(
            "picture-too-large",
            message("The picture cannot be made: {reason}.", reason=str(error)),
            message("Export it as SVG instead."),
        ) from error
    write_atomically(path, data)
