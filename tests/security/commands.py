"""Commands in this process: a hundred of them take as long as three processes."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from asym_studio.__main__ import main
from tests.cli.command import Done


class _Output(io.TextIOWrapper):
    """What a command prints to, a terminal if a person is to be there."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def text(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode("utf-8", "surrogateescape")


def call(*arguments: str | Path, terminal: bool = False) -> Done:
    """Run a command and return what it printed."""
    out, err = _Output(terminal=terminal), _Output(terminal=terminal)
    typed, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO())
    try:
        with redirect_stdout(out), redirect_stderr(err):
            status = main([str(argument) for argument in arguments])
    finally:
        sys.stdin = typed
    done = Done(status, out.text(), err.text())
    assert "Traceback" not in done.err, done.err
    assert "internal-error" not in done.out + done.err, done.out + done.err
    return done
