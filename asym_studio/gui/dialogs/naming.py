"""Asking for the name of a file that is to be written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget


def name_to_write(parent: QWidget, title: str, suggested: Path, endings: Mapping[str, str]) -> Path | None:
    """Return the file that somebody wants written; None where nobody does.

    `endings` are the dialog's filters, the usual one first, with the ending (`csv`) that each gives to a name without
    one. The dialog itself adds it, so that it asks before the file of that whole name is replaced.
    """
    dialog = QFileDialog(parent, title, str(suggested))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix(next(iter(endings.values())))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    names = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(names[0]) if accepted and names else None
