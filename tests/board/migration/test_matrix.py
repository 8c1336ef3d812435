"""A part of the matrix of real layouts that a test run has time for; the whole is `python -m tests.matrix`."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from tests.matrix.pairs import Pair, pairs
from tests.matrix.running import Trial

PAIRS = list(pairs())
SOME = [pair for pair in PAIRS if pair.life.size == 4 << 20][::8]


def test_there_are_forty_pairs_and_more() -> None:
    assert len(PAIRS) >= 40
    assert len({pair.name for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize("pair", SOME, ids=lambda pair: pair.name)
def test_pairs_migrate_whole_and_after_cuts(pair: Pair, tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
    outcome = Trial(pair, tmp_path).run(context, step=40)
    assert outcome.refused is None
    assert outcome.losses == ()
    assert outcome.cuts > 0
    assert outcome.checked > 0
