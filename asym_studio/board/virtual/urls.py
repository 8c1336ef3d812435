"""Ports' URLs: `virtual://PATH/flash.bin?chip=esp32&size=4MB&…` names a board, its flash file and its faults.

| key | value |
|---|---|
| chip, size, mac, usb | `esp32` …; `4MB` …; `24:0a:c4:a5:7d:10`; `uart`, `jtag`, `otg` |
| encryption, secure-boot, secure-download | `1`; `v1`, `v2`; `1` |
| rollback, table-offset | how the bootloader was built: `1`; `0x10000` |
| download | `1`: waits in download mode when it is first opened |
| real-time | `1`: the virtual clock runs with the real one |
| cut, cut-part | power lost in the n-th flash operation, after so many per cent of it (50) |
| cut-noise | with that seed, what was being erased or programmed then holds random bits |
| unplug, unplug-byte | cable pulled at the n-th flash operation, or after n bytes to the host |
| flip-to-host, flip-to-chip | one bit of the n-th byte in that direction is flipped |
| worn | the lowest bit of the byte at this address stays 0 |
| slow, stuck | flash operations take n times as long; the n-th never ends |
| baud-limit, wrong-header | only noise above this rate; the n-th response begins wrongly |
| swap-mac, swap-size | the second connection finds another chip, with a blank flash |
| read-protected | `1`: reads and hashes of the flash are refused |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

from asym_studio.board.virtual.board import Board
from asym_studio.board.virtual.faults import Faults
from asym_studio.board.virtual.identity import Security, parse_mac
from asym_studio.board.virtual.profiles import PROFILES, Profile
from asym_studio.board.virtual.setup import Setup
from asym_studio.boot.bootloader import BootOptions
from asym_studio.flash.chips import find_chip
from asym_studio.flash.errors import InputUnreadable, Message, TextRefused, message
from asym_studio.flash.units import parse_size

SCHEME = "virtual://"

_boards: dict[str, Board] = {}
"""The boards of this process by URL: opening a port again finds the board as it was left, as with a real one."""


def board_of(url: str) -> Board:
    """Return the board that a URL names; the same one as long as its flash file is the same. Raises InputUnreadable."""
    board = _boards.get(url)
    if board is None or not _is_still_there(board):
        board = _boards[url] = Board(parse_url(url))
    return board


def forget_boards() -> None:
    """Forget every board that is not connected: the next opening of a URL makes a new one."""
    for url in [url for url, board in _boards.items() if not board.connected]:
        del _boards[url]


def parse_url(url: str) -> Setup:
    """Return the board that a URL describes. Raises InputUnreadable (`virtual-url`) with what is wrong in it.

    The path is relative to the working folder, or absolute after a third slash; `%20` and the like are understood.
    """
    if not url.lower().startswith(SCHEME):
        raise _wrong(url, message("it does not begin with {scheme}.", scheme=SCHEME))
    path, _, query = url[len(SCHEME) :].partition("?")
    options = dict(parse_qsl(query, keep_blank_values=True))
    board: dict[str, Any] = {}
    faults: dict[str, Any] = {}
    security: dict[str, Any] = {}
    boot: dict[str, Any] = {}
    for key, value in options.items():
        try:
            if key in _BOARD:
                name, read = _BOARD[key]
                board[name] = read(value)
            elif key in _SECURITY:
                security[key.replace("-", "_")] = _SECURITY[key](value)
            elif key in _BOOT:
                boot[key.replace("-", "_")] = _BOOT[key](value)
            elif key in _FAULTS:
                faults[key.replace("-", "_")] = _FAULTS[key](value)
            else:
                raise TextRefused(message("there is no option “{option}”.", option=key[:40]))
        except TextRefused as error:
            raise _wrong(url, error.message) from error
    flash = Path(unquote(path)).expanduser() if path else None
    return Setup(flash=flash, security=Security(**security), faults=Faults(**faults), boot=BootOptions(**boot), **board)


def format_url(path: Path, options: Mapping[str, str]) -> str:
    """Return the URL of a board whose flash is in that file."""
    query = f"?{urlencode(options)}" if options else ""
    return f"{SCHEME}{path.as_posix().replace('%', '%25').replace('?', '%3F')}{query}"


def _is_still_there(board: Board) -> bool:
    path = board.setup.flash
    if path is None or board.connected:
        return True
    try:
        return path.stat().st_size == board.chip.flash.size
    except OSError:
        return False


def _chip(text: str) -> Profile:
    try:
        return PROFILES[find_chip(text).name]
    except InputUnreadable as error:
        raise TextRefused(error.message) from error


def _number(text: str) -> int:
    try:
        number = int(text[:40], 0)
    except ValueError:
        raise TextRefused(message("“{text}” is not a number.", text=text[:40])) from None
    if number < 0:
        raise TextRefused(message("{text} is negative.", text=text[:40]))
    return number


def _count(text: str) -> int:
    number = _number(text)
    if number == 0:
        raise TextRefused(message("counting begins at 1."))
    return number


def _percent(text: str) -> int:
    number = _number(text)
    if number > 100:
        raise TextRefused(message("{text} is more than 100 per cent.", text=text[:40]))
    return number


def _flag(text: str) -> bool:
    if text.lower() in ("", "1", "yes", "true", "on"):
        return True
    if text.lower() in ("0", "no", "false", "off"):
        return False
    raise _none_of(text, "1, 0")


def _scheme(text: str) -> int:
    known = {"none": 0, "0": 0, "v1": 1, "1": 1, "v2": 2, "2": 2}
    if text.lower() not in known:
        raise _none_of(text, "none, v1, v2")
    return known[text.lower()]


def _usb(text: str) -> str:
    if text not in ("uart", "jtag", "otg"):
        raise _none_of(text, "uart, jtag, otg")
    return text


def _none_of(text: str, known: str) -> TextRefused:
    return TextRefused(message("“{text}” is none of these: {known}.", text=text[:40], known=known))


def _mac_text(text: str) -> str:
    parse_mac(text)
    return text


_BOARD: dict[str, tuple[str, Callable[[str], object]]] = {
    "chip": ("profile", _chip),
    "size": ("flash_size", parse_size),
    "mac": ("mac", parse_mac),
    "usb": ("usb", _usb),
    "real-time": ("real_time", _flag),
    "download": ("in_download_mode", _flag),
}
_SECURITY: dict[str, Callable[[str], object]] = {
    "encryption": _flag,
    "secure-boot": _scheme,
    "secure-download": _flag,
}
_BOOT: dict[str, Callable[[str], object]] = {"rollback": _flag, "table-offset": parse_size}
_FAULTS: dict[str, Callable[[str], object]] = {
    "cut": _count,
    "cut-part": _percent,
    "cut-noise": _number,
    "unplug": _count,
    "unplug-byte": _count,
    "flip-to-host": _count,
    "flip-to-chip": _count,
    "worn": _number,
    "slow": _count,
    "stuck": _count,
    "baud-limit": _count,
    "swap-mac": _mac_text,
    "swap-size": parse_size,
    "read-protected": _flag,
    "wrong-header": _count,
}


def _wrong(url: str, reason: Message) -> InputUnreadable:
    return InputUnreadable(
        "virtual-url",
        message("“{url}” names no virtual board: {reason}", url=url[:200], reason=reason),
        message("Write it like {example}.", example="virtual://flash.bin?chip=esp32&size=4MB"),
    )
