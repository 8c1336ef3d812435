"""The scales of the map: monotone, invertible, and never too narrow."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from asym_studio.flash.layout import Area, AreaKind
from asym_studio.flash.scale import Scale
from asym_studio.flash.units import MB


@st.composite
def areas(draw: st.DrawFn) -> list[Area]:
    sizes = draw(st.lists(st.integers(1, 64).map(lambda n: n * 0x1000), min_size=1, max_size=40))
    placed, at = [], 0
    for size in sizes:
        placed.append(Area(AreaKind.PARTITION, at, size))
        at += size
    return placed


@given(areas(), st.floats(100, 4000), st.floats(1, 60))
def test_readable_scale_gives_every_area_its_minimum(placed: list[Area], width: float, minimum: float) -> None:
    scale = Scale.readable(placed, width, minimum)
    for area in placed:
        assert scale.span(area)[1] >= minimum * 0.999
    assert abs(scale.width - max(width, minimum * len(placed))) < 1e-6 * scale.width + 1e-6


@given(areas(), st.floats(100, 4000), st.floats(1, 60), st.floats(0, 1))
def test_offset_is_the_inverse_of_x(placed: list[Area], width: float, minimum: float, share: float) -> None:
    scale = Scale.readable(placed, width, minimum)
    offset = int(scale.extent * share)
    assert abs(scale.offset(scale.x(offset)) - offset) <= 1


@given(areas(), st.floats(100, 4000))
def test_larger_areas_are_never_drawn_narrower(placed: list[Area], width: float) -> None:
    scale = Scale.readable(placed, width, 24)
    by_size = sorted(placed, key=lambda area: area.size)
    widths = [scale.span(area)[1] for area in by_size]
    assert all(before <= after + 1e-6 for before, after in pairwise(widths))


def test_true_scale_is_proportional_and_goes_on_beyond_the_ends() -> None:
    scale = Scale.true(4 * MB, 400)
    assert scale.x(1 * MB) == 100
    assert scale.offset(300) == 3 * MB
    assert scale.offset(-100) == -1 * MB
    assert scale.offset(500) == 5 * MB


def test_overlapping_areas_share_the_curve() -> None:
    first, second = Area(AreaKind.PARTITION, 0, 0x3000), Area(AreaKind.PARTITION, 0x2000, 0x3000)
    scale = Scale.readable([first, second], 300, 10)
    assert scale.x(0x2000) < scale.x(0x3000) < scale.x(0x5000)


def test_an_empty_map_has_a_scale() -> None:
    assert Scale.readable([], 300, 10).width == 300
