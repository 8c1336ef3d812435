"""The states in which there is no map of a board: what each one is, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.board.inspection import TableState
from asym_studio.flash.errors import StudioError
from asym_studio.gui.board.desk import Seen
from asym_studio.gui.i18n import joined, tr, translated


@dataclass(frozen=True)
class Face:
    """What is shown instead of a map: an icon in a tone, a title, what is the case, and what to do."""

    icon: str
    tone: str
    title: str
    text: str
    remedy: str


def remedy_of(error: StudioError) -> str:
    """Return what to do about an error here in the window; the errors' own remedies may name command line options."""
    here = {
        "table-beyond-header-flash-size": tr("Let the bootloader’s header be corrected as well.", "board"),
        "table-at-another-place": tr(
            "The place is compiled into bootloader and app: use a table for that place, or flash all three.", "board"
        ),
        "would-lose-data": tr("Change the new table, save the files first, or give the content up.", "board"),
        "no-app": tr("Attach an app’s image to its partition, or choose one here.", "board"),
        "app-unconfirmed": tr("Let it run until it is confirmed, or select an app under Partitions.", "board"),
        "backup-of-another-board": tr("Connect that board, or make this one a copy of it.", "board"),
        "backup-missing": tr("Choose another backup.", "board"),
        "migration-followed": tr("Undo the later one first: the tab Migrations lists them.", "board"),
        "port-missing": tr(
            "Plug the board in; it is listed above as soon as it is there. Some cables carry power only.", "board"
        ),
        "stub-failed": tr("Switch the fast loader off: slower, but the chip’s own ROM does everything.", "board"),
        "read-not-verified": tr("Use a shorter cable or another port, or choose a speed of 115 200.", "board"),
        "backup-not-verified": tr(
            "Start again: it goes on where it stopped. A shorter cable or a speed of 115 200 may help.", "board"
        ),
    }
    return here.get(error.code) or translated(error.remedy)


def in_words(error: StudioError) -> str:
    """Return an error as one text: what is wrong, and what to do."""
    return joined((translated(error.message), remedy_of(error)))


def connecting_face(port: str) -> Face:
    """Return what is shown while a board is being connected."""
    return Face("chip", "muted", tr("Connecting…", "board"), port, "")


def error_face(error: StudioError) -> Face:
    """Return what is shown when a board could not be connected, or was lost."""
    hidden = error.code == "board-secure-download"  # it answered, and said that it says nothing
    return Face(
        "lock" if hidden else "error",
        "danger",
        tr("Unreadable", "board") if hidden else tr("Disconnected", "board"),
        translated(error.message),
        remedy_of(error),
    )


def disconnected_face() -> Face:
    """Return what is shown before anything was connected."""
    return Face(
        "chip",
        "muted",
        tr("Disconnected", "board"),
        tr("Choose a port above and connect. Connecting only reads.", "board"),
        tr("No hardware at hand? The virtual board is always there, and nothing on it can break.", "board"),
    )


def face_of(seen: Seen) -> Face | None:
    """Return what is shown for a board that is connected; None where it has a table, so that its map is shown."""
    found = seen.inspection.found
    why = translated(found.why)
    faces = {
        TableState.MISSING: Face(
            "table",
            "warning",
            tr("No partition table", "board"),
            why,
            tr("Write the open document’s table, or restore a backup. Nothing else is touched.", "board"),
        ),
        TableState.DAMAGED: Face(
            "table",
            "danger",
            tr("Damaged partition table", "board"),
            why,
            tr("Write the open document’s table anew, or restore a backup. Back up what is there first.", "board"),
        ),
        TableState.BLANK: Face(
            "gap",
            "hint",
            tr("Blank flash", "board"),
            why,
            tr("Flash a bootloader and an app with your build tool, or restore a backup.", "board"),
        ),
        TableState.UNREADABLE: Face(
            "lock",
            "danger",
            tr("Unreadable", "board"),
            why,
            tr("Nothing can be read or written here. Such a board is updated by its own app, over the air.", "board"),
        ),
        TableState.ENCRYPTED: Face(
            "flag-encrypted",
            "danger",
            tr("Encrypted flash", "board"),
            why,
            tr("Only the board’s own app can read or change it. A backup would hold the encrypted bytes.", "board"),
        ),
    }
    return faces.get(found.state)
