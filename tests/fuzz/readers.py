"""All readers, by the name that `--only` and the folders of kept cases have."""

from __future__ import annotations

from pathlib import Path

from tests.fuzz.board_readers import BOARD_READERS
from tests.fuzz.content_readers import CONTENT_READERS
from tests.fuzz.flash_readers import FLASH_READERS
from tests.fuzz.folder_readers import FOLDER_READERS
from tests.fuzz.reader import Reader

CASES = Path(__file__).parent / "cases"
READERS: dict[str, Reader] = {**FLASH_READERS, **CONTENT_READERS, **FOLDER_READERS, **BOARD_READERS}
