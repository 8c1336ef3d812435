"""Which layout a page is told on: the user's own wherever it has one, or the lesson's examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from asym_studio.flash.layout import Layout


@dataclass(frozen=True)
class LeverNote:
    """A known way to make an updater smaller: what it is, what it costs, and the bytes it saved where measured."""

    title: str
    cost: str
    saves: int | None = None


@dataclass(frozen=True)
class Cast:
    """The layouts of a lesson: its examples by their names, and the user's own, which takes the place of all."""

    examples: Mapping[str, Layout] = field(default_factory=dict)
    own: Layout | None = None
    levers: tuple[LeverNote, ...] = ()

    @property
    def layout(self) -> Layout:
        """The layout of most pages."""
        return self.own if self.own is not None else next(iter(self.examples.values()))

    def example(self, name: str) -> Layout:
        """Return the example of that name, or the user's own layout in its place."""
        return self.own if self.own is not None else self.examples[name]
