"""What a migration that nothing disturbs leads to; the disturbed ones have to end there too."""

from __future__ import annotations

import pytest

from tests.board.migration.commands import Place


@pytest.fixture(scope="session")
def final(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The flash as a migration leaves it that nothing disturbs."""
    place = Place.make(tmp_path_factory.mktemp("whole"))
    assert place.migrate().status == 0
    return place.flash
