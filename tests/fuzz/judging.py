"""One input, one reader: what came out, and whether that may be."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from asym_studio.flash.errors import StudioError

MEMORY = 512 << 20
"""How much more address space than at first a reader may use, in bytes."""
_SECRET = b"nobody may change this\n"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {"os.remove", "os.rmdir", "os.mkdir", "os.rename", "os.truncate", "os.chmod"}


@dataclass(frozen=True)
class Finding:
    """What an input brought out that it must not: `what` in a line, `details` for whoever mends it."""

    what: str
    details: str


class TookTooLong(BaseException):
    """The watchdog. No handler of `Exception` holds it back."""


class _Outside:
    """Notes what is written outside of one folder, from what the interpreter tells of itself."""

    def __init__(self) -> None:
        self.folder = ""
        self.found: list[str] = []
        self._hooked = False

    @contextmanager
    def watching(self, folder: Path) -> Iterator[None]:
        """Watch while inside."""
        if not self._hooked:
            sys.addaudithook(self._see)  # for good: such a hook cannot be taken back
            self._hooked = True
        self.folder, self.found = os.path.realpath(folder), []
        try:
            yield
        finally:
            self.folder = ""

    def _see(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.folder or (event != "open" and event not in _CHANGES):
            return
        if event == "open" and not (isinstance(arguments[2], int) and arguments[2] & _WRITING):
            return
        for path in arguments[: 2 if event == "os.rename" else 1]:
            follows = event == "open" and not arguments[2] & getattr(os, "O_NOFOLLOW", 0)
            if isinstance(path, (str, bytes, os.PathLike)) and not self._allowed(Path(os.fsdecode(path)), follows):
                self.found.append(f"{event} {os.fsdecode(path)!r}")

    def _allowed(self, path: Path, follows: bool) -> bool:
        try:
            real = path.resolve() if follows else path.parent.resolve() / path.name
        except (OSError, ValueError, RuntimeError):
            return True  # a name that the system will not take
        return str(real) == os.devnull or real.is_relative_to(self.folder)


_outside = _Outside()


def judge(run: Callable[[bytes, Path], object], data: bytes, seconds: float) -> Finding | None:
    """Run a reader on an input in a folder of its own; return what must not be. `seconds` is of the processor.

    A reader that waits (for a pipe, say) has four times as long by the clock.
    """
    root = Path(tempfile.mkdtemp(prefix="fuzz-"))
    folder, secret = root / "folder", root / "outside" / "secret"
    folder.mkdir()
    secret.parent.mkdir()
    secret.write_bytes(_SECRET)
    started = time.monotonic()
    try:
        with _outside.watching(folder), _watchdog(seconds):
            run(data, folder)
    except StudioError as error:
        finding = _speechless(error)
    except TookTooLong:
        finding = _finding(f"took longer than {seconds:g} s", time.monotonic() - started)
    except MemoryError:
        finding = _finding(f"took more than {MEMORY >> 20} MB", time.monotonic() - started)
    except (KeyboardInterrupt, GeneratorExit):
        raise
    except BaseException as error:  # SystemExit of a library, too
        finding = _finding(f"{type(error).__name__}: {str(error)[:200]}", time.monotonic() - started)
    else:
        finding = None
    try:
        if _outside.found:
            return Finding("wrote outside of its folder", "\n".join(_outside.found[:10]))
        if not secret.is_file() or secret.read_bytes() != _SECRET or len(list(secret.parent.iterdir())) != 1:
            return Finding("changed a file outside of its folder", str(sorted(secret.parent.iterdir())))
        return finding
    finally:
        shutil.rmtree(root, ignore_errors=True)


def limit_memory() -> None:
    """Let this process have `MEMORY` more than it has now, where the system can do that."""
    try:
        import resource  # noqa: PLC0415 (POSIX only)

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError):
        return
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY, resource.RLIM_INFINITY))


def _finding(what: str, seconds: float) -> Finding:
    return Finding(what, f"after {seconds:.1f} s\n{traceback.format_exc(limit=-12)[-4000:]}")


def _speechless(error: StudioError) -> Finding | None:
    """Return what is wrong with an error itself: it has to have a sentence that can be said."""
    try:
        said = bool(str(error.message).strip()) and str(error.remedy) is not None and bool(error.code)
    except Exception as problem:  # a template without its value
        return Finding(f"the error {error.code} cannot be said: {problem!r}", traceback.format_exc(limit=-6))
    return None if said else Finding(f"the error {error.code} says nothing", repr(error))


@contextmanager
def _watchdog(seconds: float) -> Iterator[None]:
    if not hasattr(signal, "setitimer"):
        yield
        return

    def bark(_number: int, _frame: FrameType | None) -> None:
        raise TookTooLong

    before = [signal.signal(number, bark) for number in (signal.SIGPROF, signal.SIGALRM)]
    signal.setitimer(signal.ITIMER_PROF, seconds, 0.5)
    signal.setitimer(signal.ITIMER_REAL, seconds * 4, 0.5)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in zip((signal.SIGPROF, signal.SIGALRM), before, strict=True):
            signal.signal(number, handler)
