"""Finding the value nearest to a wish on a grid."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from asym_studio.flash.units import BLOCK, align_down, align_up


def snap(wish: int, step: int, base: int = 0) -> int:
    """Return the value nearest to the wish (the lower one of two), out of `base` plus multiples of `step`."""
    return base + align_down(wish - base + (step - 1) // 2, step)


def within(wish: int, low: int, high: int, step: int, base: int = 0) -> int | None:
    """Return the value in [low, high] that is nearest to the wish, out of `base` plus multiples of `step`."""
    low, high = align_up(low - base, step), align_down(high - base, step)
    if low > high:
        return None
    return min(max(snap(wish, step, base), base + low), base + high)


def search(
    wish: int,
    low: int,
    high: int,
    step: int,
    works: Callable[[int], bool],
    also: Iterable[int] = (),
    base: int = 0,
) -> int | None:
    """Return the value in [low, high] nearest to the wish that works: on the grid, or one of `also`.

    What works must repeat every 64 KB, which all grids divide; so 64 KB to either side are enough to look at.
    """
    candidates = [value for value in also if low <= value <= high]
    middle = within(wish, low, high, step, base)
    if middle is not None:
        nearest = min((*candidates, middle), key=lambda value: abs(value - wish))
        if works(nearest):  # as good as always
            return nearest
        reach = max(BLOCK, step)
        candidates += (value for value in range(middle - reach, middle + reach + 1, step) if low <= value <= high)
    candidates.sort(key=lambda value: abs(value - wish))
    return next((value for value in candidates if works(value)), None)
