"""Real tables and binaries that lie beside the checkout; tests that need them are skipped where they are absent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpus"
needs_corpus = pytest.mark.skipif(
    not (CORPUS / "tables.json").is_file(), reason="the corpus (../shared/corpus beside the checkout) is absent"
)


def corpus_tables() -> list[dict[str, Any]]:
    """Return what is known of each real table: file, accepted, binary_sha256 …; empty where the corpus is absent."""
    index = CORPUS / "tables.json"
    if not index.is_file():
        return []
    entries: list[dict[str, Any]] = json.loads(index.read_text(encoding="utf-8"))
    return entries


def corpus_table(name: str) -> bytes:
    """Return the bytes of a real CSV."""
    return (CORPUS / "tables" / name).read_bytes()


def corpus_binary(name: str) -> bytes:
    """Return the bytes of a real binary."""
    return (CORPUS / "binaries" / name).read_bytes()
