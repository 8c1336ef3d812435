"""`value` makes a frozen dataclass of a class, as `dataclasses.dataclass(frozen=True)` does, at a fraction of its cost.

That one writes six methods for each class and compiles them at import, whether they are ever called or not: a
millisecond a class, and a window or a check loads dozens of them to use a few. Here comparing, hashing, showing and
refusing changes are functions that all classes share, and fields and `__init__` are made when they are wanted first.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from threading import RLock
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Class = TypeVar("_Class", bound=type)
_LATER = ("__init__", "__match_args__", "__dataclass_fields__", "__dataclass_params__")
_MAKING = RLock()


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def value(cls: _Class) -> _Class:
    """Make a frozen dataclass of a class. `dataclasses.fields`, `replace` and the like take it for one of their own.

    Methods that the class has itself stay as they are. A base class has to be a `value`, too. Every field is an
    argument in its turn: there is no `InitVar`, `kw_only` or `init=False`.
    """
    own = vars(cls)
    for name in _LATER:
        if name not in own:
            setattr(cls, name, _Later(cls, name))
    for name, method in _SHARED.items():
        if own.get(name) is None:  # a class with an __eq__ of its own has a __hash__ of None
            setattr(cls, name, method)
    return cls


class _Later:
    """Stands for what a class will have: whoever asks for it gets the thing itself, and so does everyone after him."""

    def __init__(self, cls: type, name: str) -> None:
        self._cls = cls
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        with _MAKING:
            if isinstance(vars(self._cls)[self._name], _Later):
                _make(self._cls)
        return getattr(owner if instance is None else instance, self._name)


def _make(cls: Any) -> None:
    """Put into a class what it still lacks, `__init__` last: another thread may be about to call it."""
    cls.__doc__ = cls.__doc__ or cls.__name__  # else it would be made of the signature, which is not there yet
    dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False)(cls)
    setattr(cls, "__match_args__", tuple(field.name for field in dataclasses.fields(cls)))  # noqa: B010 - mypy forbids =
    if isinstance(vars(cls)["__init__"], _Later):
        cls.__init__ = _initializer(cls)


def _initializer(cls: Any) -> Callable[..., None]:
    """Return the `__init__` of a class, which calls `__post_init__` where there is one."""
    parameters, body = [], []
    names: dict[str, Any] = {"_set": object.__setattr__, "_missing": dataclasses.MISSING}
    for field in dataclasses.fields(cls):
        parameter = given = field.name
        if field.default_factory is not dataclasses.MISSING:
            names[f"_make_{field.name}"] = field.default_factory
            parameter, given = (
                f"{field.name}=_missing",
                f"_make_{field.name}() if {field.name} is _missing else {field.name}",
            )
        elif field.default is not dataclasses.MISSING:
            names[f"_default_{field.name}"] = field.default
            parameter = f"{field.name}=_default_{field.name}"
        parameters.append(parameter)
        body.append(f" _set(self, {field.name!r}, {given})\n")
    if hasattr(cls, "__post_init__"):
        body.append(" self.__post_init__()\n")
    # As dataclasses do it; the names are those of a class body.
    exec(f"def __init__(self, {', '.join(parameters)}):\n{''.join(body) or ' pass'}", names)  # noqa: S102 - see above
    made: Callable[..., None] = names["__init__"]
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return made


@cache
def _compared(cls: Any) -> Callable[[Any], object]:
    """Return what gives those fields of a value that equality is about."""
    return _getter([field.name for field in dataclasses.fields(cls) if field.compare])


@cache
def _hashed(cls: Any) -> Callable[[Any], object]:
    """Return what gives those fields of a value that its hash is made of."""
    counted = (field for field in dataclasses.fields(cls) if (field.compare if field.hash is None else field.hash))
    return _getter([field.name for field in counted])


def _getter(names: list[str]) -> Callable[[Any], object]:
    return attrgetter(*names) if names else lambda _value: ()


def _equals(self: Any, other: Any) -> object:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = _compared(self.__class__)
    return compared(self) == compared(other)


def _hash(self: Any) -> int:
    return hash(_hashed(self.__class__)(self))


def _show(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _refuse_set(_self: object, name: str, _value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(_self: object, name: str) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


_SHARED: dict[str, Callable[..., Any]] = {
    "__eq__": _equals,
    "__hash__": _hash,
    "__repr__": _show,
    "__setattr__": _refuse_set,
    "__delattr__": _refuse_delete,
}
