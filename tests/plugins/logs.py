"""A log record of level WARNING or above, from Python's logging or from Qt, fails the test that caused it.

A test that expects one checks it in `caplog` and then says `caplog.clear()`; for Qt there is pytest-qt's mark
`qt_log_ignore`. While a test runs, pytest-qt watches Qt (`qt_log_level_fail` in pyproject.toml); it does not while the
test is taken down, so that is done here.
"""

import logging
import re
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


@pytest.fixture(autouse=True)
def _no_unexpected_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    unexpected = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in ("setup", "call", "teardown")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    if unexpected:
        pytest.fail("unexpected log records:\n  " + "\n  ".join(unexpected), pytrace=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Fail the test if Qt warns while its fixtures are taken down."""
    ignored = [re.compile(pattern) for pattern in item.config.getini("qt_log_ignore")]
    said: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in _HARMLESS and not any(pattern.search(text) for pattern in ignored):
            said.append(text)

    previous = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    if said:
        pytest.fail("Qt warned while the test was taken down:\n  " + "\n  ".join(said), pytrace=False)
