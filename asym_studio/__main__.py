"""`asym-studio` and `python -m asym_studio`: the command line, with the window behind it."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from asym_studio.cli.faces import Faces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from asym_studio.flash.export.document import Document


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (default: those of the process) and return its exit status."""
    from asym_studio.cli.entry import run

    status = run(sys.argv[1:] if argv is None else list(argv), Faces(_open_window, _render_png, _print_pdf))
    if argv is None and (sys.argv[1:2] == ["check"] or _is_window_gone()):
        _end_process(status)
    return status


def _is_window_gone() -> bool:
    """Return whether a window was shown, has cleared up after itself, and left nothing running."""
    return "asym_studio.gui.app" in sys.modules and threading.active_count() == 1


def _end_process(status: int) -> NoReturn:
    """End at once: the interpreter would take apart all its modules first, which takes longer than the check itself."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(status)


def _open_window(path: Path | None, *, demo: bool, quit_after_first_paint: bool) -> int:
    from asym_studio.gui.app import run

    return run(path, demo=demo, quit_after_first_paint=quit_after_first_paint)


def _render_png(svg: bytes, scale: float) -> bytes:
    from asym_studio.gui.render import render_png

    return render_png(svg, scale)


def _print_pdf(document: Document) -> bytes:
    from asym_studio.gui.printing import print_pdf

    return print_pdf(document)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from asym_studio.files.frozen import prepare_frozen

        prepare_frozen()
    sys.exit(main())
