"""The registry of what can go wrong with boards, backups and migrations under way; beside `MIGRATION_CODES`."""

from __future__ import annotations

from asym_studio.flash.errors import Severity
from asym_studio.flash.rules.code import STUDIO, ProblemCode

_AGAIN = "Start the same once more: it goes on where it stopped."
_LINE = "Use a shorter cable, another port, or --baud 115200."
_BUTTONS = "Hold BOOT, press and release RESET, then release BOOT, and try again."
_BACKUPS = "List the backups: asym-studio board backups."
_ROOM = "Make room or mend the folder's permissions, and start again: it goes on where it stopped."
_THIS = "Use a backup of this board."
_POWER = "Check the supply voltage and try again. A flash chip that stays so is worn out or protected."

_TEXTS: tuple[tuple[str, str, str], ...] = (
    ("backup-damaged", "A backup is not what was saved.", _BACKUPS),
    (
        "backup-encrypted",
        "The backup is of a chip with flash encryption.",
        "It cannot be restored; keep it to compare.",
    ),
    ("backup-for-another-chip", "The backup is of another kind of chip.", _THIS),
    ("backup-for-another-flash-size", "The backup is of a flash of another size.", _THIS),
    ("backup-interrupted", "The board was lost while it was backed up.", _AGAIN),
    ("backup-missing", "There is no backup at that place.", _BACKUPS),
    ("backup-not-of-the-plan", "The backup is not what the plan was made for.", "Start anew."),
    ("backup-not-verified", "What was read is not what the chip says is there.", _AGAIN),
    ("backup-not-writable", "The disk is full, or the folder for backups may not be written to.", _ROOM),
    ("backup-of-another-board", "The backup is of another board.", "Connect that board, or add --to-another-board."),
    ("board-ambiguous", "There are several boards.", "Name one: --port PORT."),
    (
        "board-babbles",
        "What is at the port sends without end and answers nothing.",
        "Check that the port is the board's, and that the board is in download mode.",
    ),
    ("board-changed", "The board is not as it was when the plan was made.", "Plan anew: start `migrate` again."),
    (
        "board-changed-since",
        "Something else has written to the board since the migration stopped; going on would lose that.",
        "Start `migrate` with the table anew, or go back: migrate --undo.",
    ),
    ("board-deaf", "The board is in download mode but hears nothing.", "Check the line from TX to the board's RX."),
    ("board-disconnected", "The connection was lost.", "Check the cable and its plugs, and start the same again."),
    ("board-exchanged", "Another board is on the port now.", "Connect the first board again, or start anew."),
    ("board-in-use", "Another program is changing this board now.", "Wait until it has ended."),
    ("board-of-another-kind", "The board is of another kind than the plan is for.", "Migrate it by itself."),
    ("board-twice", "One board was named twice.", "Name every board once."),
    (
        "board-never-ready",
        "What is at the port answers slowly or wrongly, and is not connected after a minute.",
        "Check that the port is the board's. A line that garbles bytes needs a shorter cable or another port.",
    ),
    ("board-no-answer", "The board does not answer.", _BUTTONS),
    ("board-not-found", "There is no board at any port.", "Plug it in; some cables carry power only."),
    ("board-not-in-download-mode", "The board runs its app instead of waiting for a download.", _BUTTONS),
    (
        "board-secure-download",
        "The chip is in secure download mode: it lets nobody read its flash or settings.",
        "That is burnt in and stays. Such a board is updated by its own app.",
    ),
    ("board-unreadable", "The board answers, but does not let its flash be read.", "It may be read-protected."),
    ("chip-not-supported", "The chip is none that is known here.", "A newer version of esptool may know it."),
    ("command-refused", "The chip refuses the command.", "Its download mode is restricted; that stays so."),
    ("commands-folder-taken", "The folder for the commands has something in it.", "Name one that is new or empty."),
    ("commands-not-writable", "The commands cannot be written.", "Name another folder, or make room."),
    ("flash-failed", "The chip reports a failure of its flash.", _POWER),
    ("flash-file", "The file of a virtual board's flash cannot be used.", "Choose another file, or mend this one."),
    ("flash-size", "No flash chip has that size.", "Use a power of two from 1 MB to 128 MB."),
    ("flash-size-unanswered", "The flash chip does not say how large it is.", _POWER),
    (
        "image-changed",
        "An image file changed after the plan was made.",
        "Start again, with the files as they are to be.",
    ),
    ("job-running", "Another job of this program talks to a board.", "Wait until it is done, or stop it."),
    ("job-stopped", "The job was stopped as asked, at a safe point.", _AGAIN),
    ("journal-damaged", "A migration's journal is not as it was written.", "Restore the board from its backup."),
    ("journal-missing", "There is no journal at that place.", "Give the folder that `migrate` printed."),
    ("journal-newer", "The journal is of a newer version.", "Go on with the version that wrote it, or a newer one."),
    ("journal-not-writable", "The disk is full, or the journal's folder may not be written to.", _ROOM),
    ("journal-of-another-board", "The migration is another board's.", "Connect the board that it was planned for."),
    ("listen-address", "The address cannot be listened at.", "Use another port number, or end what uses it."),
    (
        "migration-interrupted",
        "The board was lost in the middle of a migration.",
        "Go on with migrate --resume JOURNAL.",
    ),
    (
        "migration-followed",
        "A later migration of the board stands on top of the one that is to be undone.",
        "Undo the later one first: asym-studio board migrations lists them.",
    ),
    ("migration-not-verified", "All is written, but the flash does not hold it.", _POWER),
    ("migration-undone", "The migration was undone, or that was begun.", "Complete that: migrate --undo JOURNAL."),
    (
        "partition-elsewhere",
        "The partition is not at the same place on the board and in what is to be written.",
        "Restore the whole backup, or write the partition's content by hand.",
    ),
    ("nothing-to-write", "The file for a partition is empty.", "Build it again, or erase the partition."),
    ("partition-too-small", "The content does not fit into the partition.", "Make the partition larger."),
    ("port-busy", "Another program has the port open.", "Close that program and try again."),
    ("port-missing", "There is no such port.", "Plug the board in, and list the ports: asym-studio ports."),
    ("port-no-permission", "You may not use the port.", "`asym-studio doctor` says what to do."),
    ("port-not-answering", "Nobody answers at that address.", "Start the server behind it."),
    ("port-not-understood", "That names no port.", "Use a device, socket://, rfc2217:// or virtual://FILE."),
    ("range-beyond-flash", "The range is not on the board's flash.", "Use a table that fits this board."),
    (
        "range-beyond-reach",
        "The range is on the board's flash, but the loader cannot address that much.",
        "Connect without --no-stub. Chips whose stub knows 24 address bits only cannot be helped behind 16 MB.",
    ),
    ("read-not-verified", "What was read is not what the chip says is there.", _LINE),
    ("slot-not-selectable", "otadata cannot name that slot.", "Choose factory or one of the first OTA slots."),
    ("slot-without-app", "The slot holds no app image.", "Write an app there first."),
    ("stub-failed", "esptool's helper program did not start on the board.", "Try --no-stub."),
    (
        "table-for-another-flash-size",
        "The table is for a flash of another size.",
        "Change the flash size in the table, and check that everything still has its place.",
    ),
    (
        "table-without-app",
        "The table has no app partition: the board would not start.",
        "Check that it is the right file, and add the partition of the app.",
    ),
    ("virtual-url", "The URL names no virtual board.", "Write it like virtual://flash.bin?chip=esp32&size=4MB."),
    ("write-interrupted", "The board was lost while it was written to.", _AGAIN),
    ("write-not-verified", "The flash does not hold what was written.", _POWER),
)

BOARD_CODES: dict[str, ProblemCode] = {
    code: ProblemCode(code, Severity.ERROR, cause, remedy, STUDIO) for code, cause, remedy in _TEXTS
}
"""Every code that `board/` adds to the other registries."""
