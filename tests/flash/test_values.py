"""A value is a frozen dataclass in every respect that anyone can see."""

import copy
import dataclasses
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from asym_studio.flash.values import value


@value
class Point:
    """A value."""

    x: int
    y: int = 0


@value
class Named(Point):
    """Another one, made of the first."""

    name: str = ""
    marks: list[str] = dataclasses.field(default_factory=list, compare=False)
    secret: str = dataclasses.field(default="", repr=False)
    more: dict[str, str] = dataclasses.field(default_factory=dict, hash=False)


@value
class Checked:
    low: int

    def __post_init__(self) -> None:
        if self.low < 0:
            raise ValueError(self.low)

    def __repr__(self) -> str:
        return f"from {self.low}"


@dataclasses.dataclass(frozen=True)
class StandardPoint:
    """What the standard library makes of the same."""

    x: int
    y: int = 0


@dataclasses.dataclass(frozen=True)
class StandardNamed(StandardPoint):
    """And of the other."""

    name: str = ""
    marks: list[str] = dataclasses.field(default_factory=list, compare=False)
    secret: str = dataclasses.field(default="", repr=False)
    more: dict[str, str] = dataclasses.field(default_factory=dict, hash=False)


USES: dict[str, Callable[[Any, Any], object]] = {
    "shown": lambda point, named: (repr(point(1, y=2)), repr(named(1, name="a", secret="b"))),
    "equal": lambda point, named: (point(1) == point(1, 0), named(1, marks=["a"]) == named(1), named(1) == named(2)),
    "unlike its base": lambda point, named: point(1) == named(1),
    "unlike others": lambda point, named: (point(1) == (1, 0), point(1).__eq__((1, 0))),
    "equal in all": lambda point, named: named(1, more={"a": "b"}) == named(1),
    "hashed": lambda point, named: len({point(1), point(1, 0), point(2), named(1), named(1, marks=["a"])}),
    "replaced": lambda point, named: repr(dataclasses.replace(named(1, 2), x=3, name="c")),
    "taken apart": lambda point, named: (dataclasses.asdict(named(1)), dataclasses.astuple(point(4))),
    "fields": lambda point, named: [field.name for field in dataclasses.fields(named)],
    "matched": lambda point, named: (point.__match_args__, named.__match_args__),
    "own lists": lambda point, named: named(1).marks is named(1).marks,
    "copied": lambda point, named: repr(copy.deepcopy(named(1, name="a"))),
}


@pytest.mark.parametrize("use", USES)
def test_it_behaves_as_a_dataclass_of_the_standard_library(use: str) -> None:
    said = USES[use](StandardPoint, StandardNamed)
    assert repr(USES[use](Point, Named)) == repr(said).replace("Standard", "")


@pytest.mark.parametrize("wrong", [(), (1, 2, 3)])
def test_it_names_the_class_when_it_is_called_wrongly(wrong: tuple[int, ...]) -> None:
    with pytest.raises(TypeError, match=r"^Point\.__init__\(\)"):
        Point(*wrong)


def test_nothing_of_it_can_be_changed() -> None:
    point: Any = Point(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'x'"):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'x'"):
        del point.x
    assert point == Point(1)


def test_what_the_class_says_itself_holds() -> None:
    assert repr(Checked(3)) == "from 3"
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


def test_it_crosses_a_pipe() -> None:
    assert pickle.loads(pickle.dumps(Named(1, name="a"))) == Named(1, name="a")


FROM_MANY_THREADS = """
import sys
from threading import Barrier, Thread
from asym_studio.flash.values import value

sys.setswitchinterval(1e-6)
threads = 8
for _round in range(40):
    @value
    class Late:
        first: int
        second: int = 2
    begin, made = Barrier(threads), []
    def make():
        begin.wait()
        made.append(Late(1))
    several = [Thread(target=make) for _ in range(threads)]
    for thread in several:
        thread.start()
    for thread in several:
        thread.join()
    assert made == [Late(1, 2)] * threads, made
print("done")
"""


def test_threads_may_use_it_first_at_the_same_time() -> None:
    done = subprocess.run([sys.executable, "-c", FROM_MANY_THREADS], capture_output=True, text=True, check=False)
    assert done.stdout == "done\n", done.stderr
