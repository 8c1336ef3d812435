"""What the command line asks of the window's side, given to it from above: cli and gui never import each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Protocol

    from asym_studio.flash.export.document import Document

    class OpenWindow(Protocol):
        """Shows the window until it is closed and returns the exit status."""

        def __call__(self, path: Path | None, *, demo: bool, quit_after_first_paint: bool) -> int:
            """Open it on that file, on the demo, or as it was left; end after the first paint, for measuring."""
            ...


class Faces:
    """The callables behind `asym-studio [FILE]`, `demo`, `convert … .png` and `learn`; all import Qt when called."""

    def __init__(
        self,
        open_window: OpenWindow,
        render_png: Callable[[bytes, float], bytes],
        print_pdf: Callable[[Document], bytes],
    ) -> None:
        self.open_window = open_window
        self.render_png = render_png
        """From an SVG picture and a scale (1.0: one pixel per unit) to a PNG."""
        self.print_pdf = print_pdf
