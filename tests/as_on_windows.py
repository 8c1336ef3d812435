"""`python -m tests.as_on_windows`: imports the whole program, and runs command lines, under some of Windows' rules.

What Python has on POSIX systems only is taken away, `sys.platform` says `win32`, names that Windows forbids cannot be
made, and nothing that is open can be renamed or removed. Each line of stdin is a command line; what it ends with is
printed as `=> STATUS LINE`. Paths and processes stay what they are: this proves nothing, it finds what was forgotten.
"""

# ruff: noqa: F401 — what knows for itself which system it is on has to be there before that changes
from __future__ import annotations

import asyncio
import ctypes
import importlib
import multiprocessing.connection
import multiprocessing.resource_tracker
import os
import pkgutil
import platform
import re
import select
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import traceback
import uuid
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import esptool
import esptool.cmds
import littlefs
import platformdirs
import PySide6.QtPrintSupport
import PySide6.QtSvg
import PySide6.QtWidgets
import rich
import rich_click
import serial
import serial.rfc2217
import serial.tools.list_ports

import asym_studio

MODULES = {"fcntl", "grp", "pwd", "resource", "termios", "tty", "pty", "syslog", "readline", "posix"}
OS = """
    fork forkpty posix_spawn posix_spawnp getuid geteuid getgid getegid getgroups getpgid setsid setuid setgid killpg
    chown fchown mkfifo mknod statvfs sysconf uname nice wait sync
    O_NONBLOCK O_NOFOLLOW O_NOCTTY O_DIRECTORY O_CLOEXEC
"""
SIGNALS = """
    SIGHUP SIGUSR1 SIGUSR2 SIGKILL SIGPIPE SIGALRM SIGCHLD SIGQUIT SIG_BLOCK SIG_UNBLOCK SIG_SETMASK
    pthread_sigmask sigwait sigtimedwait pause alarm setitimer
"""
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$', re.IGNORECASE)


class _Hidden:
    """Finds none of the modules that Windows has not."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> None:
        if name in MODULES:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def become_windows() -> None:
    """Take away what is not there, and forbid what is forbidden."""
    sys.meta_path.insert(0, _Hidden)  # type: ignore[arg-type]  # a finder needs no more than this
    for name in MODULES:
        sys.modules.pop(name, None)
    for module, names in ((os, OS), (signal, SIGNALS)):
        for name in names.split():
            if hasattr(module, name):
                delattr(module, name)
    runtime = ModuleType("msvcrt")
    vars(runtime).update(LK_NBLCK=2, LK_UNLCK=0, locking=lambda *_: None)
    sys.modules["msvcrt"] = runtime
    sys.platform = "win32"
    sys.addaudithook(_judge)


def _judge(event: str, given: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(given[0], str) and given[2] & os.O_CREAT:
        _demand_name(given[0])
    elif event == "os.mkdir":
        _demand_name(os.fspath(given[0]))
    elif event == "os.rename":
        _demand_name(os.fspath(given[1]))
        _demand_closed(os.fspath(given[0]))
        _demand_closed(os.fspath(given[1]))
    elif event in ("os.remove", "os.rmdir"):
        _demand_closed(os.fspath(given[0]))


def _demand_name(path: str | bytes) -> None:
    name = Path(os.fsdecode(path)).name
    if _FORBIDDEN.search(name) and not path == os.devnull:
        raise OSError(22, "Windows has no such names", os.fsdecode(path))


def _demand_closed(path: str | bytes) -> None:
    wanted = os.path.realpath(os.fsdecode(path))
    for number in Path("/proc/self/fd").iterdir():
        try:
            held = str(number.readlink())
        except OSError:
            continue
        if held == wanted or held.startswith(f"{wanted}/"):
            raise PermissionError(13, "on Windows it is in use by this very process", held)


def main() -> int:
    """Import everything, then run what stdin says; return 1 if something cannot be imported."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    become_windows()
    bad = 0
    for found in pkgutil.walk_packages(asym_studio.__path__, "asym_studio."):
        try:
            importlib.import_module(found.name)
        except Exception:
            bad = 1
            traceback.print_exc()
    from asym_studio.__main__ import main as studio  # noqa: PLC0415 — only now

    for line in sys.stdin:
        status = studio(shlex.split(line))
        print(f"=> {status} {line.rstrip()}", flush=True)  # noqa: T201 — it is a program
    return bad


if __name__ == "__main__":
    sys.exit(main())
