"""Every error about boards has its place in a registry, and nothing else has."""

import ast
from collections.abc import Iterator
from pathlib import Path

import asym_studio
from asym_studio.board.codes import BOARD_CODES
from asym_studio.files.codes import FILE_CODES
from asym_studio.flash.rules.codes import CODES
from asym_studio.plan.migration.codes import MIGRATION_CODES

PACKAGE = Path(asym_studio.__file__).parent
RAISING = {
    "BoardRefused",
    "BoardUnreachable",
    "BoardWithout",
    "ImageUnfit",
    "InputUnreadable",
    "JobInterrupted",
    "MigrationRefused",
    "TableRefused",
    "_refused",
    "_unreachable",
    "kind",
}


def used_codes(folder: Path) -> Iterator[str]:
    """Yield the codes that the source names where it makes an error."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in RAISING:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value


def test_every_code_is_registered_and_every_registered_code_is_used() -> None:
    plan, board = set(used_codes(PACKAGE / "plan" / "migration")), set(used_codes(PACKAGE / "board"))
    known = set(CODES) | set(FILE_CODES)
    assert plan - known == set(MIGRATION_CODES)
    assert board - known - set(MIGRATION_CODES) == set(BOARD_CODES)


def test_no_code_means_two_things() -> None:
    registries = (CODES, FILE_CODES, MIGRATION_CODES, BOARD_CODES)
    names = [name for registry in registries for name in registry]
    assert len(names) == len(set(names))


def test_every_code_says_cause_and_remedy() -> None:
    for code in (*MIGRATION_CODES.values(), *BOARD_CODES.values()):
        assert code.cause.endswith(".")
        assert code.remedy.endswith((".", ".bin", "JOURNAL"))
