"""A document and its file: reading, writing, reading again. Errors are StudioErrors; nothing is lost by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from asym_studio.files.opening import open_table
from asym_studio.files.owner import project_of
from asym_studio.files.store import write_atomically
from asym_studio.flash.binary import write_binary
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import InputUnreadable, message
from asym_studio.flash.reading import Opened
from asym_studio.flash.settings import NO_PROJECT, Given, Project
from asym_studio.gui.document import Document, DocumentKind, Snapshot

_LARGEST_TABLE_FILE = 1 << 20
"""No partition table comes near this; a larger file that would be overwritten is something else (a flash dump)."""


def open_document(path: Path, given: Given | None = None, parent: QObject | None = None) -> Document:
    """Read a table file or a dump. Raises StudioError."""
    opened = open_table(path, given or Given(), images=False)  # they are read beside the window
    return Document.from_opened(opened, path=path.absolute(), parent=parent)


def new_from_preset(preset_id: str, given: Given | None = None, parent: QObject | None = None) -> Document:
    """Return a new document that starts from a preset. Raises InputUnreadable for an unknown one."""
    from asym_studio.files.presets import find_preset, load_preset  # noqa: PLC0415 — opening a file needs no presets

    opened = load_preset(preset_id, given)
    return Document.from_opened(opened, title=f"{find_preset(preset_id).id}.csv", parent=parent)


def kind_for(path: Path) -> DocumentKind:
    """Return what a file of that name is written as: a binary table for `.bin`, else CSV."""
    return DocumentKind.BINARY if path.suffix.lower() == ".bin" else DocumentKind.CSV


def render(document: Document, kind: DocumentKind, folder: Path | None = None, project: Project | None = None) -> bytes:
    """Return the document as that kind of file. Raises TableRefused where it has no binary form.

    The paths of attached images come out relative to `folder`; None means the folder that they are relative to now.
    What the `project` that owns the file says already is not said again.
    """
    snapshot = document.snapshot() if folder is None else document.snapshot_for(folder)
    if kind is DocumentKind.BINARY:
        return write_binary(snapshot.layout.table)
    return write_csv(snapshot.layout, snapshot.csv, project)


def project_for(document: Document, path: Path) -> Project:
    """Return the project that owns a document's file, or would own it at that path.

    At its own path that is the project as it was when the file was read: what it says anew is no wish of the user's. A
    document that was read without a project says for itself what it is for.
    """
    if path == document.path:
        return document.project
    csv = document.snapshot().csv
    return NO_PROJECT if csv is None or csv.project.is_silent else project_of(path)


def save_document(document: Document, path: Path) -> None:
    """Write the document to `path` atomically and make that its file. Raises StudioError; then nothing has changed.

    A flash dump is never overwritten, neither the one that the document was read from nor another large binary.
    """
    path = path.absolute()
    kind = document.kind if path == document.path and document.kind is not DocumentKind.DUMP else kind_for(path)
    refuse_to_overwrite_dump(document, path)
    project = project_for(document, path)
    write_atomically(path, render(document, kind, path.parent, project))
    document.mark_saved(path, kind, project)
    document.mark_rewritten()


def refuse_to_overwrite_dump(document: Document, path: Path) -> None:
    """Raise InputUnreadable where `path` is a dump of a whole flash."""
    is_own_dump = document.kind is DocumentKind.DUMP and document.path is not None and _same_file(document.path, path)
    if is_own_dump or _is_large(path):
        raise InputUnreadable(
            "dump-not-overwritten",
            message("{name} is a dump of a whole flash and is never overwritten.", name=path.name),
            message("Save the table under another name, for example partitions.csv."),
        )


def suggested_path(document: Document, folder: Path) -> Path:
    """Return the name that Save As starts from: the document's own, as CSV where its own must not be written."""
    if document.path is None:
        return folder / (document.title() or "partitions.csv")
    if document.kind is DocumentKind.DUMP:
        return document.path.with_name(f"{document.path.stem}-partitions.csv")
    return document.path


def reload_document(document: Document, title: str) -> None:
    """Read the document's file again, as a step that can be undone. Raises StudioError; then nothing has changed."""
    if document.path is None:
        return
    layout = document.layout()
    project = project_of(document.path)
    given = Given(project=document.project if project.is_silent else project)
    if document.kind is not DocumentKind.CSV:
        given = replace(given, chip=layout.chip, flash_size=layout.flash_size)
    opened = open_table(document.path, given, images=False)
    document.apply_snapshot(snapshot_of(opened), title)
    document.mark_saved(document.path, document.kind, opened.csv.project if opened.csv else NO_PROJECT)


def snapshot_of(opened: Opened) -> Snapshot:
    """Return what was read as a state of a document."""
    return Snapshot(opened.layout, opened.csv, opened.problems)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > _LARGEST_TABLE_FILE
    except OSError:
        return False
