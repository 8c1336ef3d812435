"""`pytest --port URL`: run the contract tests of `tests/board` on a real board instead of the virtual one.

They write only to the last 64 KB of its flash, and put back what was there. They use the chip's ROM, as that works
behind every kind of port; `--port-stub` uses esptool's stub.
"""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("board")
    group.addoption("--port", metavar="URL", default=None, help="run the board's contract tests on this port")
    group.addoption("--port-stub", action="store_true", help="use esptool's stub on --port")
