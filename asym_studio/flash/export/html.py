"""A printed document as a web page that stands alone: no script, no address outside; made for paper, too."""

from __future__ import annotations

from base64 import b64encode
from html import escape

from asym_studio.flash.export.document import (
    Block,
    Choices,
    Document,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Rows,
    Together,
)
from asym_studio.flash.export.text import printable

MARK = "asym-studio document"
"""Stands in the page's head, so that one of our pages is known when it is about to be replaced."""
_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: #1a2130; background: #ffffff;
  max-width: 62rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .35rem 0; }
img { display: block; width: 100%; height: auto; margin: .8rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid #dde1e8; vertical-align: top; }
th { color: #566072; font-weight: 600; }
pre { font: .85em/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-x: auto; background: #eceef3;
  padding: .6rem .8rem; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } section, tr, p, img { break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; } }
@page { size: A4; margin: 16mm 18mm; }
"""


def html(document: Document, language: str = "en") -> str:
    """Return the page of a document; `language` is the tag of its words (`de`, `zh-Hans`)."""
    body = "\n".join(_block(block) for block in document.blocks)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="generator" content="{MARK}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_words(document.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n"
        "</body>\n</html>\n"
    )


def _words(text: str) -> str:
    return escape(printable(text))


def _block(block: Block) -> str:
    match block:
        case Together(blocks):
            return "<section>\n" + "\n".join(_block(each) for each in blocks) + "\n</section>"
        case Picture(svg, alternative):
            data = b64encode(svg.encode()).decode()
            return f'<img src="data:image/svg+xml;base64,{data}" alt="{_words(alternative)}">'
        case Rows():
            return _table(block)
        case _:
            return _prose(block)


def _prose(block: Heading | Paragraph | Listing | Choices) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{_words(text)}</h{level}>"
        case Paragraph(text, bold, colour):
            words = f"<strong>{_words(text)}</strong>" if bold else _words(text)
            return f'<p style="color:{escape(colour)}">{words}</p>' if colour else f"<p>{words}</p>"
        case Listing(lines):
            return f"<pre>{chr(10).join(_words(line) for line in lines)}</pre>"
        case Choices(texts):
            return "<p>" + "<br>".join(f"☐ {_words(text)}" for text in texts) + "</p>"


def _table(rows: Rows) -> str:
    head = "".join(f'<th scope="col">{_words(cell)}</th>' for cell in rows.head)
    lines = [f"<thead><tr>{head}</tr></thead>"] if head else []
    lines.append("<tbody>")
    for number, cells in enumerate(rows.rows):
        form = "<td><strong>{}</strong></td>" if number in rows.strong else "<td>{}</td>"
        lines.append(f"<tr>{''.join(form.format(_words(cell)) for cell in cells)}</tr>")
    return '<div class="wide"><table>' + "\n".join([*lines, "</tbody></table></div>"])
