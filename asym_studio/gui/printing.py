"""From a document of values to a PDF, by Qt; needs no display. Pictures stay vectors."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from asym_studio import __version__
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
from asym_studio.gui.render import application

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_RESOLUTION = 1200
"""Dots per inch of the PDF's own grid."""
_UPRIGHT, _UNIT = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
_MARGINS = QMarginsF(18, 16, 18, 20)
_PICTURE = QTextFormat.ObjectTypes.UserObject + 1
_SVG = 1
"""The property of a picture's format that holds its SVG."""
_CHINESE = ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei")
_SHORT = 12
"""A table of at most so many rows is not divided between pages."""
_STYLE = (
    "h1{font-size:20pt;font-weight:600} h2{font-size:14pt;font-weight:600} h3{font-size:11pt;font-weight:600}"
    "p{margin-top:4px;margin-bottom:4px} td,th{padding:1px 8px 2px 0;font-size:9pt} th{text-align:left;color:#566072}"
    "pre{font-family:'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:7.5pt}"
)


def print_pdf(document: Document) -> bytes:
    """Return the PDF (A4 upright, with page numbers) of a document."""
    running = application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title)
    writer.setCreator(f"Asym Studio {__version__}")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), _UPRIGHT, _MARGINS, _UNIT))
    _print(_text(document, writer), writer)
    del running
    return bytes(buffer.data().data())


def print_on(printer: QPrinter, document: Document) -> bool:
    """Print a document on the paper that was chosen for the printer; return whether it took anything."""
    printer.setDocName(document.title)
    printer.setResolution(_RESOLUTION)
    printer.setPageMargins(_MARGINS, _UNIT)
    return _print(_text(document, printer), printer)


class _Pictures(QPyTextObject):
    """Draws the SVG pictures of a text where they stand in it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, QSvgRenderer] = {}

    def _renderer(self, form: QTextFormat) -> QSvgRenderer:
        svg = str(form.property(_SVG))
        if svg not in self._known:
            self._known[svg] = QSvgRenderer(QByteArray(svg.encode()))
        return self._known[svg]

    def intrinsicSize(self, text: QTextDocument, _position: int, form: QTextFormat) -> QSizeF:
        size = self._renderer(form).defaultSize()
        wide = text.pageSize().width()
        return QSizeF(wide, wide * size.height() / max(1, size.width()))

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, _text: QTextDocument, _position: int, form: QTextFormat
    ) -> None:
        self._renderer(form).render(painter, QRectF(place))


def _text(document: Document, device: QPagedPaintDevice) -> QTextDocument:
    text = QTextDocument()
    text.setDocumentMargin(0)
    text.setDefaultStyleSheet(_STYLE)
    text.documentLayout().setPaintDevice(device)
    text.documentLayout().registerHandler(_PICTURE, _Pictures(text))
    text.setDefaultFont(_font())
    area = device.pageLayout().paintRectPixels(_RESOLUTION)
    text.setPageSize(QSizeF(area.width(), area.height() - _footer_height()))
    cursor = QTextCursor(text)
    groups = []
    heading: int | None = None
    for number, block in enumerate(document.blocks):
        first = cursor.block().blockNumber() + bool(number)
        for part_number, part in enumerate(block.blocks if isinstance(block, Together) else (block,)):
            _insert(cursor, part, first=number == part_number == 0)
        last = cursor.block().blockNumber()
        if not isinstance(block, Rows) or len(block.rows) <= _SHORT:
            groups.append((first if heading is None else heading, last))
        elif heading is not None:
            groups.append((heading, heading + 1))
        heading = first if isinstance(block, Heading) else None
    _keep_together(text, groups)
    return text


def _font() -> QFont:
    """Return the type of the text: in Chinese one whose characters are drawn as in China, not as in Japan."""
    font = QFont()
    font.setPointSizeF(10)
    if QLocale().language() is QLocale.Language.Chinese:
        font.setFamilies([*font.families(), *_CHINESE])
    return font


def _keep_together(text: QTextDocument, groups: list[tuple[int, int]]) -> None:
    """Let each group of blocks, given by the numbers of its first and last one, begin a page where it would be cut."""
    page, layout = text.pageSize().height(), text.documentLayout()
    for first, last in groups:
        places = [layout.blockBoundingRect(text.findBlockByNumber(number)) for number in range(first, last + 1)]
        top, bottom = places[0].top(), max(place.bottom() for place in places)
        if bottom - top < page and int(top // page) != int((bottom - 1) // page):
            cursor = QTextCursor(text.findBlockByNumber(first))
            form = cursor.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(form)


def _insert(cursor: QTextCursor, block: Block, *, first: bool) -> None:
    form = QTextBlockFormat()
    form.setTopMargin(_space(block))
    if isinstance(block, Heading) and block.level == 1 and not first:
        form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    if not first:
        cursor.insertBlock(form)
    if isinstance(block, Picture):
        picture = QTextCharFormat()
        picture.setObjectType(_PICTURE)
        picture.setProperty(_SVG, block.svg)
        cursor.insertText("\ufffc", picture)
    else:
        cursor.insertHtml(_html(block))


def _space(block: Block) -> float:
    """Return the room above a block, in pixels of a screen: Qt scales margins to the paper by itself."""
    return {Heading: 14.0, Picture: 8.0, Paragraph: 3.0}.get(type(block), 5.0)


def _html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        words = f"<b>{escape(block.text)}</b>" if block.bold else escape(block.text)
        return f"<p><span style='color:{block.colour}'>{words}</span></p>" if block.colour else f"<p>{words}</p>"
    if isinstance(block, Listing):
        return f"<pre>{escape(chr(10).join(block.lines))}</pre>"
    if isinstance(block, Choices):
        return "<p>" + "<br>".join(f"☐ {escape(text)}" for text in block.texts) + "</p>"
    assert isinstance(block, Rows)
    head = "".join(f"<th>{escape(cell)}</th>" for cell in block.head)
    body = "".join(_row(row, strong=number in block.strong) for number, row in enumerate(block.rows))
    return f"<table width='100%' cellspacing='0'>{f'<thead><tr>{head}</tr></thead>' if head else ''}{body}</table>"


def _row(cells: tuple[str, ...], *, strong: bool) -> str:
    form = "<td><b>{}</b></td>" if strong else "<td>{}</td>"
    return f"<tr>{''.join(form.format(escape(cell)) for cell in cells)}</tr>"


def _footer_height() -> float:
    return _RESOLUTION * 0.3


def _print(text: QTextDocument, device: QPagedPaintDevice) -> bool:
    size = text.pageSize()
    small = QFont(text.defaultFont())
    small.setPointSizeF(8)
    painter = QPainter()
    if not painter.begin(device):
        return False
    for page in range(text.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * size.height())
        text.drawContents(painter, QRectF(0, page * size.height(), size.width(), size.height()))
        painter.restore()
        painter.setFont(small)
        foot = QRectF(0, size.height(), size.width(), _footer_height())
        painter.drawText(
            foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{page + 1} / {text.pageCount()}"
        )
    return painter.end()
