"""What the frozen program passes on to the programs that it opens."""

import pytest

from asym_studio.files.frozen import give_back_library_paths


@pytest.mark.parametrize(
    ("set_by_pyinstaller", "passed_on"),
    [
        ({"LD_LIBRARY_PATH": "/app/_internal", "LD_LIBRARY_PATH_ORIG": "/mine"}, {"LD_LIBRARY_PATH": "/mine"}),
        ({"LD_LIBRARY_PATH": "/app/_internal", "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({"LD_LIBRARY_PATH": "/app/_internal", "HOME": "/home/me"}, {"HOME": "/home/me"}),
    ],
)
def test_opened_programs_get_their_own_libraries(set_by_pyinstaller: dict[str, str], passed_on: dict[str, str]) -> None:
    give_back_library_paths(set_by_pyinstaller)
    assert set_by_pyinstaller == passed_on
