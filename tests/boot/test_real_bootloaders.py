"""The simulator against what real ESP-IDF 5.5.1 bootloaders did with the same flash states."""

from __future__ import annotations

import json
from typing import Any

import pytest

from asym_studio.boot.bootloader import BootOptions, boot_until_settled
from asym_studio.boot.result import BootResult
from asym_studio.flash.chips import CHIPS
from tests.boot.corpus_states import flash_of, outcome
from tests.corpus import CORPUS

CASES_FILE = CORPUS / "boot_cases.json"


def _cases() -> list[dict[str, Any]]:
    if not CASES_FILE.is_file():
        return []
    cases: list[dict[str, Any]] = json.loads(CASES_FILE.read_text(encoding="utf-8"))["cases"]
    return cases


def _seen(result: BootResult) -> dict[str, Any]:
    seen: dict[str, Any] = {"booted_offset": result.booted_offset, "verdict": result.verdict.value}
    if result.writes and result.otadata_after:
        seen["otadata_after"] = [outcome(sector) for sector in result.otadata_after]
    return seen


@pytest.mark.skipif(not CASES_FILE.is_file(), reason="the corpus (../shared/corpus beside the checkout) is absent")
@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["id"])
def test_real_case(case: dict[str, Any]) -> None:
    options = BootOptions(rollback=case["rollback"])
    first, *later = boot_until_settled(flash_of(case), CHIPS[case["chip"]], options)
    expected = {name: case["outcome"][name] for name in ("booted_offset", "verdict")}
    if case.get("otadata_after") is not None:
        expected["otadata_after"] = case["otadata_after"]
    assert _seen(first) == expected
    assert first.reason == case["outcome"].get("reason")
    rejected = [[entry.slot, entry.row.offset, entry.reason] for entry in first.rejected]
    assert rejected == case["outcome"].get("rejected", [])
    assert [_seen(result) for result in later] == case.get("then", [])
