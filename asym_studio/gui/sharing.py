"""Sharing a layout: its report on paper, and as Markdown on the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from asym_studio.flash.export.markdown import markdown
from asym_studio.gui.document import Document
from asym_studio.gui.exporting import report
from asym_studio.gui.i18n import tr
from asym_studio.gui.printing import print_on


def copy_markdown(document: Document) -> str:
    """Put the layout's report as Markdown on the clipboard; return what the status bar says."""
    QGuiApplication.clipboard().setText(markdown(report(document.layout(), _name(document))))
    return tr("The report is on the clipboard, as Markdown.")


def print_report(document: Document, window: QWidget) -> str:
    """Ask for a printer and print the layout's report; return what the status bar says, nothing if it was given up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not agreed:
        return ""
    name = printer.printerName() or printer.outputFileName()
    if not print_on(printer, report(document.layout(), _name(document))):
        return tr("Nothing was printed: {printer} takes nothing.", printer=name)
    return tr("The report was sent to {printer}.", printer=name)


def _name(document: Document) -> str:
    return Path(document.title()).stem or "partitions"
