"""What the board says when it starts after a migration, against what it is to start."""

from __future__ import annotations

from dataclasses import dataclass

from asym_studio.boot.bootlog import BootReport, compare, decode, diagnose, read_log
from asym_studio.flash.errors import Message, message
from asym_studio.flash.layout import Layout
from asym_studio.flash.units import hexadecimal


@dataclass(frozen=True)
class Verdict:
    """The end of it. `ok` is None where the board said too little to tell; `loaded` is the started app's offset."""

    ok: bool | None
    sentence: Message
    loaded: int | None = None
    details: tuple[Message, ...] = ()
    log: str = ""


def judge(log: bytes, expected: tuple[str, int] | None, layout: Layout) -> Verdict:
    """Return what a boot log says of a board that was to start the app `expected` (label, offset) with that table."""
    text = decode(log)
    report = read_log(text)
    details = tuple(found.message for found in compare(report, layout.table))
    details += tuple(found.cause for found in diagnose(report, layout))
    ok, sentence = _said(report, expected, layout, mismatched=bool(compare(report, layout.table)))
    return Verdict(ok, sentence, report.loaded, details, text)


def unheard(reason: Message) -> Verdict:
    """Return the verdict on a board that could not be listened to."""
    return Verdict(None, message("All is verified; the start was not watched: {reason}", reason=reason))


def _said(
    report: BootReport, expected: tuple[str, int] | None, layout: Layout, *, mismatched: bool
) -> tuple[bool | None, Message]:
    if report.loaded is None:
        if report.complaints:
            return False, message("The board starts no app: {cause}", cause=report.complaints[0].cause)
        return None, message("All is verified on the chip. The board printed nothing that tells which app it starts.")
    where = hexadecimal(report.loaded)
    if mismatched:
        return False, message("The board starts the app at {offset}, but shows another table.", offset=where)
    if expected is None or report.loaded == expected[1]:
        label = next((row.label for row in layout.table if row.offset == report.loaded), "app")
        return True, message("The board boots “{label}” at {offset}, table as designed.", label=label, offset=where)
    return False, message(
        "The board boots the app at {offset}; it should be “{label}” at {wanted}.",
        offset=where,
        label=expected[0],
        wanted=hexadecimal(expected[1]),
    )
