"""Backups of boards: taken fast, verified on the chip, stored per board, restorable with esptool alone."""

from asym_studio.board.backup.manifest import Backup, Manifest, Saved
from asym_studio.board.backup.store import Store, open_backup
from asym_studio.board.backup.taking import Taken, save_ranges, take_backup

__all__ = ["Backup", "Manifest", "Saved", "Store", "Taken", "open_backup", "save_ranges", "take_backup"]
