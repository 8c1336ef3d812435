"""Where flash addresses lie on a drawn map, and back: the scales of every picture of a layout.

A scale is a rising, piecewise linear curve from flash offsets (bytes) to positions (pixels, columns, …). The *true*
scale is one straight line; the *readable* scale bends so that no area is drawn narrower than a minimum.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from asym_studio.flash.layout import Area


@dataclass(frozen=True)
class Scale:
    """The curve through the points (`offsets[i]`, `positions[i]`), which both rise strictly.

    `to_scale` tells whether it is straight.
    """

    offsets: tuple[int, ...]
    positions: tuple[float, ...]
    to_scale: bool

    @classmethod
    def true(cls, extent: int, width: float) -> Scale:
        """Return the straight scale of a flash of `extent` bytes on `width` pixels."""
        return cls((0, max(1, extent)), (0.0, max(1.0, float(width))), to_scale=True)

    @classmethod
    def readable(cls, areas: Sequence[Area], width: float, minimum: float) -> Scale:
        """Return a scale on which every stretch between two area borders is at least `minimum` wide.

        What is left of `width` is shared in proportion to the bytes. Where the minima alone need more than `width`, the
        scale is as wide as they need (see `width`): the caller scrolls.
        """
        borders = sorted({0} | {a.offset for a in areas} | {a.end for a in areas})
        if len(borders) < 2:
            return cls.true(1, width)
        sizes = [after - before for before, after in pairwise(borders)]
        positions = [0.0]
        for stretch in _widths(sizes, float(width), float(minimum)):
            positions.append(positions[-1] + stretch)
        return cls(tuple(borders), tuple(positions), to_scale=False)

    @property
    def extent(self) -> int:
        """The flash size that the scale covers, in bytes."""
        return self.offsets[-1]

    @property
    def width(self) -> float:
        """The position of the end of the flash."""
        return self.positions[-1]

    def x(self, offset: float) -> float:
        """Return the position of a flash offset; beyond the ends the curve goes on straight."""
        return _interpolate(self.offsets, self.positions, offset)

    def offset(self, x: float) -> int:
        """Return the flash offset at a position, rounded down; beyond the ends the curve goes on straight."""
        return int(_interpolate(self.positions, self.offsets, x) // 1)

    def span(self, area: Area) -> tuple[float, float]:
        """Return where an area begins and how wide it is."""
        start = self.x(area.offset)
        return start, self.x(area.end) - start


def _interpolate(keys: Sequence[float], values: Sequence[float], key: float) -> float:
    index = min(max(bisect_right(keys, key) - 1, 0), len(keys) - 2)
    share = (key - keys[index]) / (keys[index + 1] - keys[index])
    return values[index] + share * (values[index + 1] - values[index])


def _widths(sizes: Sequence[int], width: float, minimum: float) -> list[float]:
    """Share `width` in proportion to `sizes`, but give none less than `minimum`.

    Stretches that would come out too narrow are set to the minimum, smallest first, and the rest is shared again.
    """
    order = sorted(range(len(sizes)), key=lambda i: sizes[i])
    left, bytes_left = max(width, minimum * len(sizes)), sum(sizes)
    widths = [minimum] * len(sizes)
    for place, i in enumerate(order):
        share = left * sizes[i] / bytes_left
        if share >= minimum:
            for j in order[place:]:
                widths[j] = left * sizes[j] / bytes_left
            break
        left, bytes_left = left - minimum, bytes_left - sizes[i]
    return widths
