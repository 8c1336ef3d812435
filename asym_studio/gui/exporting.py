"""Exporting: the layout in a form for other programs. The document's own file and state stay as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from asym_studio.flash.errors import InputUnreadable, TextRefused, message
from asym_studio.gui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from asym_studio.flash.export.document import Document as Printed
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


def report(layout: Layout, name: str) -> Printed:
    """Return the report of a layout in the window's language."""
    from asym_studio.gui.i18n import translated
    from asym_studio.plan.report import layout_report

    return layout_report(layout, name, translated)


def _pdf(layout: Layout, name: str) -> bytes:
    from asym_studio.gui.printing import print_pdf

    return print_pdf(report(layout, name))


def _html(layout: Layout, name: str) -> bytes:
    from asym_studio.flash.export.html import html
    from asym_studio.gui.i18n import language

    return html(report(layout, name), language()).encode()


def _markdown(layout: Layout, name: str) -> bytes:
    from asym_studio.flash.export.markdown import markdown

    return markdown(report(layout, name)).encode()


FORMS = (
    Form("bin", QT_TRANSLATE_NOOP("Exports", "Binary table"), _binary),
    Form("json", QT_TRANSLATE_NOOP("Exports", "JSON"), _json),
    Form("h", QT_TRANSLATE_NOOP("Exports", "C header"), _c_header),
    Form("svg", QT_TRANSLATE_NOOP("Exports", "SVG picture"), _picture),
    Form("png", QT_TRANSLATE_NOOP("Exports", "PNG picture"), _png),
    Form("pdf", QT_TRANSLATE_NOOP("Exports", "Report"), _pdf),
    Form("html", QT_TRANSLATE_NOOP("Exports", "Report as a page"), _html),
    Form("md", QT_TRANSLATE_NOOP("Exports", "Report as Markdown"), _markdown),
)


def export(document: Document, form: Form, path: Path) -> None:
    """Write the document's layout to `path` in that form. Raises StudioError; a dump is never overwritten."""
    from asym_studio.files.store import write_atomically
    from asym_studio.gui.saving import refuse_to_overwrite_dump

    refuse_to_overwrite_dump(document, path)
    name = Path(document.title()).stem or "partitions"
    try:
        data = form.make(document.layout(), name)
    except TextRefused as error:
        raise InputUnreadable(
            "picture-too-large",
            message("The picture cannot be made: {reason}.", reason=error.message),
            message("Export it as SVG instead."),
        ) from error
    write_atomically(path, data)
