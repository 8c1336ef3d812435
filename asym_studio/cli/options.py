"""The options that commands share, and the kinds of values they take."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from asym_studio.flash.chips import CHIPS, Chip, find_chip
from asym_studio.flash.errors import StudioError
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.settings import Given
from asym_studio.flash.units import SECTOR, hexadecimal, parse_size

if TYPE_CHECKING:
    from asym_studio.plan.fit import Headroom

Command = TypeVar("Command", bound=Callable[..., Any])

if TYPE_CHECKING:
    _SizeParameter = click.ParamType[int]
    _ChipParameter = click.ParamType[Chip]
    _HeadroomParameter = click.ParamType[Headroom]
else:  # generic only from click 8.4 on
    _SizeParameter = _ChipParameter = _HeadroomParameter = click.ParamType

_ADDRESSES = 1 << 32
"""Flash addresses have 32 bits."""


class SizeType(_SizeParameter):
    """A size or address in bytes, in every form that people write: `0x380000`, `3584K`, `3.5M`."""

    name = "size"

    def __init__(self, *, least: int = 0, most: int = _ADDRESSES, step: int = 1) -> None:
        self.least = least
        self.most = most
        self.step = step

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the bytes; a wrong value is a usage error."""
        try:
            number = value if isinstance(value, int) else parse_size(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if not self.least <= number <= self.most:
            self.fail(f"{value} is not between {hexadecimal(self.least)} and {hexadecimal(self.most)}", param, ctx)
        if number % self.step:
            self.fail(f"{value} is not a multiple of {hexadecimal(self.step)}", param, ctx)
        return number


TABLE_PLACE = SizeType(least=SECTOR, most=_ADDRESSES - SECTOR, step=SECTOR)
"""Where a table may lie: a sector that has an address of 32 bits."""


class ChipType(_ChipParameter):
    """A chip, however its name is written: `esp32s3`, `ESP32-S3`."""

    name = "chip"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Chip:
        """Return the chip; an unknown one is a usage error that names those there are."""
        try:
            return value if isinstance(value, Chip) else find_chip(value)
        except StudioError as error:
            self.fail(f"{error.message} {error.remedy}", param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 — click's signature
        param: click.Parameter,  # noqa: ARG002 — click's signature
        incomplete: str,
    ) -> list[CompletionItem]:
        """Offer the chips' names."""
        return [CompletionItem(name) for name in CHIPS if name.startswith(incomplete)]


class HeadroomType(_HeadroomParameter):
    """How much an image may grow: `5%`, `64K`, `3x0.8%` (three releases of 0.8 % each), or several joined by `+`."""

    name = "headroom"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Headroom:
        """Return the headroom; a wrong value is a usage error."""
        from asym_studio.plan.fit import Headroom, parse_headroom

        if isinstance(value, Headroom):
            return value
        try:
            return parse_headroom(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


def json_option(command: Command) -> Command:
    """Add `--json`, given to the command as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print one JSON object on stdout.")(command)


def given_options(command: Command) -> Callable[..., Any]:
    """Add `--chip`, `--flash-size`, `--table-offset` and `--secure-boot`, given to the command as one `given`."""

    @click.option(
        "--chip",
        type=ChipType(),
        help="The chip, e.g. esp32s3.  [default: what the file or its project says, or esp32]",
    )
    @click.option("--flash-size", type=SizeType(least=SECTOR), help="The flash size, e.g. 4MB.")
    @click.option("--table-offset", type=TABLE_PLACE, help="Where the table lies.  [default: 0x8000]")
    @click.option("--secure-boot", type=click.Choice([s.value for s in SecureBoot]), help="How the apps are signed.")
    @wraps(command)
    def with_given(
        *args: Any,
        chip: Chip | None,
        flash_size: int | None,
        table_offset: int | None,
        secure_boot: str | None,
        **kwargs: Any,
    ) -> Any:
        scheme = SecureBoot(secure_boot) if secure_boot else None
        given = Given(chip=chip, flash_size=flash_size, table_offset=table_offset, secure_boot=scheme)
        return command(*args, given=given, **kwargs)

    return with_given
