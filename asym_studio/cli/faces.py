"""What the command line asks of the window's side, given to it from above: cli and gui never import each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class OpenWindow(Protocol):
    """Shows the window until it is closed and returns the exit status."""

    def __call__(self, path: Path | None, *, demo: bool, quit_after_first_paint: bool) -> int:
        """Open it on that file, on the demo, or as it was left; end after the first paint, for measuring."""
        ...


class Faces(NamedTuple):
    """The callables behind `asym-studio [FILE]`, `demo` and `convert … .png`; both import Qt when called."""

    open_window: OpenWindow
    render_png: Callable[[bytes, float], bytes]
    """From an SVG picture and a scale (1.0: one pixel per unit) to a PNG."""
