"""Numbers and keywords in CSV columns: read as gen_esp32part.py reads them, written in the style that is there.

Source: `parse_int` of ESP-IDF's `gen_esp32part.py` 1.5: Python's `int(x, 0)`, any number of K/M suffixes behind it, and
keywords where the text is no number.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from asym_studio.flash.units import KB, MB

_SUFFIXES = "kKmM\N{KELVIN SIGN}"
"""Every character whose lower case is k or m: the Kelvin sign is one of them."""
_MOST_SUFFIXES = 900
"""The reference takes one stack frame for each suffix; from about here on it fails."""
_MOST_DIGITS = 4300
"""What Python reads as a decimal number at most; more would take long, and the reference refuses it as well."""

_RADIX = re.compile(r"\s*[+-]?0[xXoObB]")
_FORM = re.compile(
    r"[+-]?(?:(?P<prefix>0[xX])(?P<hex>[0-9a-fA-F_]+)|[0-9_]+)(?P<blank> *)(?P<suffix>[kKmM]?)", re.ASCII
)
_FACTORS = {"": 1, "k": KB, "m": MB}


def parse_number(text: str, keywords: Mapping[str, int] | None = None) -> int:
    """Return the number that a column's text stands for (a keyword's number where it is one, in any case).

    Takes time linear in the text. Raises ValueError where the reference refuses the text.
    """
    core = text.rstrip(_SUFFIXES)
    suffixes = text[len(core) :].lower()
    if len(suffixes) > _MOST_SUFFIXES:
        raise ValueError("more suffixes than any number has")
    base = _base(core, keywords or {})
    return base * KB ** suffixes.count("k") * MB ** suffixes.count("m") if base else 0


def _base(text: str, keywords: Mapping[str, int]) -> int:
    try:
        if len(text) > _MOST_DIGITS and not _RADIX.match(text) and sum(map(str.isdigit, text)) > _MOST_DIGITS:
            raise ValueError("more digits than any number has")
        return int(text, 0)
    except ValueError:
        number = keywords.get(text.lower())
        if number is None:
            raise
        return number


def write_like(example: str, value: int, *, upper: bool = False) -> str:
    """Return the number (not negative) written as `example` is: base, case of the digits, zero padding, K or M.

    `upper` says whether to write `0xE000` where the example has no letters, or is no hexadecimal number.
    Where that style cannot say it exactly (`1K` for 1500), or is none that people use, the result is `0x5dc`.
    """
    form = _FORM.fullmatch(example)
    suffix = None if form is None else _fitting_suffix(form["suffix"], value)
    if form is None or suffix is None:
        return f"0x{_hex_digits('', value, upper)}"
    count = value // _FACTORS[suffix.lower()]
    tail = form["blank"] + suffix if suffix else ""
    if form["prefix"] is None:
        return f"{count}{tail}"
    return f"{form['prefix']}{_hex_digits(form['hex'], count, upper)}{tail}"


def _fitting_suffix(suffix: str, value: int) -> str | None:
    """Return the suffix that says the value in whole units: the given one, K instead of M, or None."""
    smaller = {"m": "k", "M": "K"}.get(suffix, suffix)
    return next((unit for unit in (suffix, smaller) if value % _FACTORS[unit.lower()] == 0), None)


def has_upper_digits(text: str) -> bool | None:
    """Return whether the letters among a hexadecimal number's digits are capitals; None where it has no letters."""
    form = _FORM.fullmatch(text)
    letters = [c for c in (form["hex"] or "") if c.isalpha()] if form else []
    return letters[0].isupper() if letters else None


def _hex_digits(example: str, value: int, upper: bool) -> str:
    own = has_upper_digits(f"0x{example}")
    digits = f"{value:X}" if (upper if own is None else own) else f"{value:x}"
    return digits.zfill(len(example)) if len(example) > 1 and example[0] == "0" else digits


def keyword_like(example: str, keyword: str) -> str:
    """Return the keyword in the case that the example is written in."""
    return keyword.upper() if example.isupper() else keyword


def is_number(text: str) -> bool:
    """Return whether the text is a number in a form that people use, so that another one can be written like it."""
    return _FORM.fullmatch(text) is not None
