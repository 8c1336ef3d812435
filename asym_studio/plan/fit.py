"""Fit: the smallest partition that holds an image, and what it truly costs. All sizes are bytes.

Source: ESP-IDF `docs/api-guides/partition-tables.rst` and `gen_esp32part.py` (alignment of app sizes and offsets).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from asym_studio.flash.bounds import LARGEST
from asym_studio.flash.chips import Chip
from asym_studio.flash.errors import TextRefused, message
from asym_studio.flash.images import Image
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.units import MB, align_up, parse_size


@dataclass(frozen=True)
class Headroom:
    """How much larger the image may grow: a share of it, some bytes, and `releases` times a growth per release.

    What is given adds up. Shares are fractions: 5 % is Fraction(5, 100).
    """

    share: Fraction = Fraction(0)
    fixed: int = 0
    releases: int = 0
    growth: Fraction = Fraction(0)

    def bytes_for(self, length: int) -> int:
        """Return the bytes to keep free behind an image of `length` bytes, rounded up."""
        grown = Fraction(length) * (1 + self.growth) ** self.releases - length
        return self.fixed + _ceiling(Fraction(length) * self.share) + _ceiling(grown)


NO_HEADROOM = Headroom()
MOST_RELEASES = 1000
_SHARE = re.compile(r"(?:(?P<releases>[0-9]{1,4})\s*[x×]\s*)?(?P<percent>[0-9]{1,4}(?:\.[0-9]{1,4})?)\s*%")


def parse_headroom(text: str) -> Headroom:
    """Read a headroom as people write it: `5%`, `64K`, `3x0.8%` (three releases that each grow by 0.8 %).

    Several, joined by `+`, add up. Raises TextRefused, also where an image of 1 MB could
    with that headroom lie on no flash.
    """
    total = NO_HEADROOM
    for part in text.split("+"):
        match = _SHARE.fullmatch(part.strip())
        if match is None:
            total = replace(total, fixed=total.fixed + parse_size(part))
        elif match["releases"] is None:
            total = replace(total, share=total.share + Fraction(match["percent"]) / 100)
        elif total.releases or int(match["releases"]) > MOST_RELEASES:
            raise TextRefused(
                message(
                    "“{text}” is not a headroom: at most one growth, over at most {most} releases.",
                    text=text[:40],
                    most=MOST_RELEASES,
                )
            )
        else:
            total = replace(total, releases=int(match["releases"]), growth=Fraction(match["percent"]) / 100)
    if total.bytes_for(MB) > LARGEST:
        raise TextRefused(message("“{text}” is not a headroom: no flash is that large.", text=text[:40]))
    return total


@dataclass(frozen=True)
class Fit:
    """The smallest partition for an image.

    `length` is what must be on flash, signature included. `partition_size` is that and the headroom, rounded up to
    `rounding`. `next_app_waste` is what is lost behind it if another app partition follows, since that must start at a
    multiple of `app_alignment`; a data partition loses nothing there.
    """

    length: int
    headroom: int
    rounding: int
    partition_size: int
    app_alignment: int

    @property
    def free(self) -> int:
        """The bytes of the partition that the image leaves free."""
        return self.partition_size - self.length

    @property
    def next_app_waste(self) -> int:
        """The bytes lost if another app partition follows directly."""
        return align_up(self.partition_size, self.app_alignment) - self.partition_size

    @property
    def to_next_step(self) -> int:
        """How far the image with its headroom is below the step that `partition_size` is."""
        return self.partition_size - self.length - self.headroom

    @property
    def to_previous_step(self) -> int:
        """How many bytes the image would have to lose for the partition to be one step smaller."""
        return self.length + self.headroom - (self.partition_size - self.rounding)


def fit(image: Image, chip: Chip, flash_size: int, secure_boot: SecureBoot, headroom: Headroom = NO_HEADROOM) -> Fit:
    """Return the smallest partition that holds the image with its headroom on this chip and flash."""
    found = fit_length(image.length_under(secure_boot), chip, flash_size, secure_boot, headroom)
    return replace(found, app_alignment=max(found.app_alignment, image.mmu_page or 0))


def fit_length(
    length: int, chip: Chip, flash_size: int, secure_boot: SecureBoot, headroom: Headroom = NO_HEADROOM
) -> Fit:
    """Return the smallest partition for `length` bytes on flash; see `fit`."""
    extra = headroom.bytes_for(length)
    rounding = secure_boot.app_size_step
    return Fit(
        length=length,
        headroom=extra,
        rounding=rounding,
        partition_size=max(rounding, align_up(length + extra, rounding)),
        app_alignment=chip.app_alignment(flash_size),
    )


def _ceiling(value: Fraction) -> int:
    return -(-value.numerator // value.denominator)
