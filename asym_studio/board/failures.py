"""What went wrong on the way to a board, said so that somebody can do something about it.

esptool and pyserial tell causes apart only by their texts; those are matched here, and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from asym_studio.board.holders import access_remedy, holder_sentence
from asym_studio.flash.errors import BoardRefused, BoardUnreachable, Message, StudioError, message

_CHIP_SAYS_NO = re.compile(r"result was (?!C1|C8|C9|01 ?0[3457])", re.IGNORECASE)
"""A status that is not about a damaged transfer: the chip understood and could not do it."""


@dataclass(frozen=True)
class _Case:
    """Texts that mean one thing. The first case that matches holds."""

    pattern: re.Pattern[str]
    make: Callable[[str, str], StudioError]


def explain(error: BaseException, port: str) -> StudioError:
    """Return what an exception of esptool, pyserial or the system means for whoever uses the port."""
    if isinstance(error, StudioError):
        return error
    text = " ".join(str(error).split())
    for case in _CASES:
        if case.pattern.search(text):
            return case.make(port, text)
    if isinstance(error, OSError):
        return _lost(port, text)
    return _no_answer(port, text)


def lies_on_the_line(error: BaseException) -> bool:
    """Return whether the error may be due to damaged bytes on the line, so that another try can help.

    That may also be so where the chip refuses: commands carry no checksum, so one of its numbers may have been garbled.
    """
    from esptool.util import FatalError, NotImplementedInROMError, NotSupportedError, UnsupportedCommandError  # noqa: PLC0415 — esptool takes a while to import

    settled = (NotImplementedInROMError, NotSupportedError, UnsupportedCommandError)
    return isinstance(error, FatalError) and not isinstance(error, settled)


def _unreachable(code: str, text: Message, remedy: Message) -> BoardUnreachable:
    return BoardUnreachable(code, text, remedy)


def _missing(port: str, _text: str) -> StudioError:
    return _unreachable(
        "port-missing",
        message("There is no port “{port}”.", port=port),
        message("Plug the board in, and list the ports: asym-studio ports. Some cables carry power only."),
    )


def _forbidden(port: str, _text: str) -> StudioError:
    return _unreachable(
        "port-no-permission",
        message("You may not use the port “{port}”.", port=port),
        access_remedy(port),
    )


def _busy(port: str, _text: str) -> StudioError:
    return _unreachable("port-busy", holder_sentence(port), message("Close that program and try again."))


def _nobody_listens(port: str, text: str) -> StudioError:
    return _unreachable(
        "port-not-answering",
        message("Nobody answers at “{port}”: “{reason}”.", port=port, reason=text[-200:]),
        message("Start the server behind it, and check address and port number."),
    )


def _bad_address(port: str, text: str) -> StudioError:
    return _unreachable(
        "port-not-understood",
        message("“{port}” is no port: “{reason}”.", port=port, reason=text[-200:]),
        message("Use a device, socket://HOST:PORT, rfc2217://HOST:PORT or virtual://FILE."),
    )


def _lost(port: str, text: str) -> StudioError:
    return _unreachable(
        "board-disconnected",
        message("The connection to the board at “{port}” was lost: “{reason}”.", port=port, reason=text[-200:]),
        message("Check the cable and its plugs, and start the same again."),
    )


def _no_answer(port: str, text: str) -> StudioError:
    return _unreachable(
        "board-no-answer",
        message("The board at “{port}” does not answer: “{reason}”.", port=port, reason=text[-300:]),
        message(
            "Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT, and try again. "
            "A slower rate may help, too: --baud 115200."
        ),
    )


def _wrong_mode(port: str, _text: str) -> StudioError:
    return _unreachable(
        "board-not-in-download-mode",
        message("The board at “{port}” runs its app instead of waiting for a download.", port=port),
        message(
            "Hold BOOT (on some boards IO0 or FLASH), press and release RESET (EN), then release BOOT; connect again "
            "with --before no-reset if the cable has no reset lines."
        ),
    )


def _deaf(port: str, _text: str) -> StudioError:
    return _unreachable(
        "board-deaf",
        message("The board at “{port}” is in download mode but hears nothing.", port=port),
        message("Check the line from the computer's TX to the board's RX, and take off what else drives it."),
    )


def _unknown_chip(port: str, text: str) -> StudioError:
    return BoardRefused(
        "chip-not-supported",
        message("The chip at “{port}” is none that is known here: “{reason}”.", port=port, reason=text[:200]),
        message("Check that it is an ESP32; a newer version of esptool may know it."),
    )


def _stub_failed(port: str, text: str) -> StudioError:
    return _unreachable(
        "stub-failed",
        message("The helper program did not start on the board at “{port}”: “{reason}”.", port=port, reason=text[:200]),
        message("Try --no-stub: slower, but the chip's own ROM does everything."),
    )


def _not_here(port: str, text: str) -> StudioError:
    return BoardRefused(
        "command-refused",
        message("The chip at “{port}” refuses the command: “{reason}”.", port=port, reason=text[:300]),
        message("Its download mode is restricted, by secure download mode or by its ROM; what it refuses stays so."),
    )


def _restricted(port: str, _text: str) -> StudioError:
    return BoardRefused(
        "board-secure-download",
        message(
            "The chip at “{port}” is in secure download mode: it lets nobody read its flash or settings.", port=port
        ),
        message("That is burnt in and stays. Such a board is updated by its own app, over the air."),
    )


def _chip_failed(port: str, text: str) -> StudioError:
    return BoardRefused(
        "flash-failed",
        message("The chip at “{port}” reports a failure of its flash: “{reason}”.", port=port, reason=text[:300]),
        message("Check the supply voltage and what else is on the flash pins. A flash chip that stays so is worn out."),
    )


def _case(pattern: str, make: Callable[[str, str], StudioError]) -> _Case:
    return _Case(re.compile(pattern, re.IGNORECASE), make)


_CASES = (
    _case(r"names no virtual board|virtual://.*(?:cannot hold|no flash chip has)", _bad_address),
    _case(r"Permission denied|Errno 13\b|Errno 1\b", _forbidden),
    _case(r"exclusively lock|Access is denied|resource busy|Errno 16\b|Errno 11\b", _busy),
    _case(
        r"Connection refused|timed out|Name or service|No route|unreachable|Errno 111\b|getaddrinfo", _nobody_listens
    ),
    _case(r"invalid URL|not known\)|expected a string in the form|not a hostname", _bad_address),
    _case(r"Wrong boot mode", _wrong_mode),
    _case(r"TX path seems", _deaf),
    _case(r"Unexpected chip|Failed to autodetect chip|This chip is", _unknown_chip),
    _case(r"get security info.*0105|not supported in Secure Download", _restricted),
    _case(r"start stub flasher|stub data is missing", _stub_failed),
    _case(r"baud is too fast", _no_answer),
    _case(r"disconnected|device reports readiness|Input/output error|Errno 5\b|write failed|read failed", _lost),
    _case(r"Could not open|could not open port|No such file|Errno 2\b", _missing),
    _case(r"ROM does not support|is not supported (?:by|in)|not implemented", _not_here),
    _case(_CHIP_SAYS_NO.pattern, _chip_failed),
)
