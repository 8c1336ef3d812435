"""What a test starts, it ends: threads, Qt threads, timers and windows that outlive it fail it."""

import gc
import threading
import time
from collections.abc import Generator, Iterator
from itertools import count

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

# A thread that was told to stop may need a moment.
_PATIENCE_SECONDS = 2.0
# Qt keeps these itself, one per process, whatever the test does.
_QT_OWN_WINDOWS = {"QTipLabel"}
_failed = pytest.StashKey[bool]()
_tests = count(1)


# What a run keeps (reports, caches) grows; it is set aside after as many tests.
_SET_ASIDE_EVERY = 100


def pytest_collection_finish() -> None:
    """Set aside all that exists before the first test: no leak is among it, and looking through it takes long."""
    _set_aside()


def _set_aside() -> None:
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself failed: its traceback then keeps its windows alive."""
    report = yield
    item.stash[_failed] = item.stash.get(_failed, False) or report.failed
    return report


@pytest.fixture(autouse=True)
def _nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    if next(_tests) % _SET_ASIDE_EVERY == 0:
        _set_aside()
    threads = set(threading.enumerate())
    known = set(map(id, _running_qt_objects() + _windows()))
    yield
    leaks = [f"thread {thread.name}" for thread in _threads_left(threads)]
    if not request.node.stash.get(_failed, False):
        leaks += _qt_leaks(known)
    if leaks:
        pytest.fail("the test left behind:\n  " + "\n  ".join(leaks), pytrace=False)


def _threads_left(before: set[threading.Thread]) -> list[threading.Thread]:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while left := [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]:
        # Threads that Qt started and Python only met have no end that Python could see; Qt's are counted below.
        left = [thread for thread in left if not isinstance(thread, threading._DummyThread)]
        if not left or time.monotonic() > deadline:
            return left
        left[0].join(0.01)
    return []


def _qt_leaks(known: set[int]) -> list[str]:
    if QCoreApplication.instance() is None:
        return []
    _finish_deletions()
    if _new(known):
        gc.collect()  # a window in a reference cycle is garbage, not a leak
        _finish_deletions()
    found = _new(known)
    leaks = [_describe(thing) for thing in found]
    for thing in found:
        _end(thing)  # so that only this test fails
    return leaks


def _new(known: set[int]) -> list[QThread | QTimer | QWidget]:
    return [thing for thing in [*_running_qt_objects(), *_windows()] if id(thing) not in known]


def _running_qt_objects() -> list[QThread | QTimer]:
    """Active timers and running threads that Python knows of."""
    if QCoreApplication.instance() is None:
        return []
    kinds = {QTimer, QThread, *_subclasses(QTimer), *_subclasses(QThread)}
    return [thing for thing in gc.get_objects() if type(thing) in kinds and isValid(thing) and _runs(thing)]


def _subclasses(kind: type) -> Iterator[type]:
    for child in kind.__subclasses__():
        yield child
        yield from _subclasses(child)


def _runs(thing: QThread | QTimer) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    return thing is not QThread.currentThread() and thing.isRunning()


def _windows() -> list[QWidget]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in _QT_OWN_WINDOWS
    ]


def _finish_deletions() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _describe(thing: QThread | QTimer | QWidget) -> str:
    name = thing.objectName() or type(thing).__name__
    if isinstance(thing, QTimer):
        return f"active timer {name} ({thing.interval()} ms, parent {thing.parent()!r})"
    return f"running Qt thread {name}" if isinstance(thing, QThread) else f"window {name}"


def _end(thing: QThread | QTimer | QWidget) -> None:
    if not isValid(thing):
        return
    if isinstance(thing, QTimer):
        thing.stop()
    elif isinstance(thing, QThread):
        thing.requestInterruption()
        thing.quit()
        thing.wait(2000)
    else:
        thing.close()
        thing.deleteLater()
        _finish_deletions()
