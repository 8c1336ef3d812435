"""Turning a good input into one that nobody has seen: bytes, text, JSON, and folders of them."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from random import Random
from typing import Any

from tests.fuzz.folders import as_entry, content_of, dumped, loaded

Mutator = Callable[[Random, bytes, Sequence[bytes]], bytes]
"""Return another input, made of one (and parts of others)."""

LARGEST = 4 << 20
_LONGEST_TEXT = 1 << 18
_NUMBERS = (0, 1, 2, 3, 4, 7, 0x10, 0x1F, 0x20, 0x5F, 0x7F, 0x80, 0xFF, 0x100, 0xFFF, 0x1000, 0x7FFF, 0x8000, 0xFFFF)
_LARGE = (0x10000, 0x400000, 0x1000000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_NUMBER_WORDS = (
    *("0", "-1", "0x0", "0x", "1e9", "00", "0b1", "0o7", "9" * 40, "0x" + "f" * 30, "-0x8000", "1.5", "nan", "inf"),
    *("4294967296", "0xffffffff", "4MB", "1M", "-1M", "999999999K", "１２", "1_000", "+5", "0x1000", "0x8000", "4K"),
)
_WORDS = (
    *("../../outside", "/etc/passwd", "C:\\x", "", " ", "\0", "a" * 5000, "${A}", "$ENV{A}", "{x}", "%s", "%n", "<b>"),
    *("\x1b[31m", "\x1b]0;x\x07", "\u202e", "\ud800", "\ufeff", "\u2028", "é" * 20, "𝟏", '"', "'", ",", "=", "#", ";"),
    *("\r", "\n", "\t", "\x85", "\x0b", "[", "]", "{", "}", "&a", "*a", "!!python/object", "null", "true", "---"),
)
_VALUES: tuple[Any, ...] = (
    *(None, True, -1, 0, 1, 2**31, 2**63, 2**70, 1e400, float("nan"), 0.5, "", "..", ".", "../x", "/etc/passwd"),
    *("a\0b", "x" * 3000, "\ud800", [], {}, [[]], {"": None}, [None], "0x10", "text"),
)
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]+|\d+[KMkm]?B?")
_WORD = re.compile(r"[\w.-]+")


def mutate_bytes(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a few bytes: flipped, written over with telling numbers, cut out, doubled, mixed with another input."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        random.choice(_BYTE_DEEDS)(random, changed, others)
    return bytes(changed[:LARGEST])


def _flip(random: Random, data: bytearray, _others: Sequence[bytes]) -> None:
    if data:
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _number(random: Random, data: bytearray, _others: Sequence[bytes]) -> None:
    form = random.choice(("<B", "<H", "<I", ">I"))
    size = struct.calcsize(form)
    if len(data) < size:
        return
    at = random.randrange(min(len(data), random.choice((64, 512, 1 << 30))) - size + 1)
    at -= at % random.choice((1, 4)) if at else 0
    number = random.choice((*_NUMBERS, *_LARGE, random.getrandbits(32)))
    data[at : at + size] = struct.pack(form, number & ((1 << 8 * size) - 1))


def _cut(random: Random, data: bytearray, _others: Sequence[bytes]) -> None:
    at = random.randrange(len(data) + 1)
    del data[at : at + random.choice((1, 2, 4, 32, 4096, 1 << 30))]


def _double(random: Random, data: bytearray, _others: Sequence[bytes]) -> None:
    at = random.randrange(len(data) + 1)
    piece = bytes(data[at : at + random.choice((1, 4, 32, 300))])
    data[at:at] = piece * random.choice((1, 1, 2, 100))


def _noise(random: Random, data: bytearray, _others: Sequence[bytes]) -> None:
    at, count = random.randrange(len(data) + 1), random.choice((1, 4, 32, 256))
    end = at + random.choice((0, count))
    data[at:end] = random.choice((random.randbytes(count), b"\xff" * count, bytes(count)))


def _mix(random: Random, data: bytearray, others: Sequence[bytes]) -> None:
    other = random.choice(others)
    at, start = random.randrange(len(data) + 1), random.randrange(len(other) + 1)
    piece = other[start : start + random.choice((4, 32, 512, 1 << 30))]
    data[at : at + random.choice((0, len(piece)))] = piece


_BYTE_DEEDS = (_flip, _number, _number, _cut, _double, _noise, _mix)


def mutate_text(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change numbers, words and lines; now and then bytes, whatever they are."""
    if random.random() < 0.15:
        return mutate_bytes(random, data, others)
    text = data.decode("utf-8", "surrogateescape")
    for _ in range(random.choice((1, 1, 2, 4))):
        text = random.choice(_TEXT_DEEDS)(random, text, others)[:_LONGEST_TEXT]  # a deed may repeat all of it
    return _encoded(text)


def _encoded(text: str) -> bytes:
    """Return the text as UTF-8; what cannot be that is what it was before it was text, or three odd bytes."""
    found = "".join(letter if not 0xD800 <= ord(letter) < 0xDC80 else "\ufffd" for letter in text)
    return found.encode("utf-8", "surrogateescape") if not _odd(found) else found.encode("utf-8", "surrogatepass")


def _odd(text: str) -> bool:
    return any(0xDD00 <= ord(letter) < 0xE000 for letter in text)


def _replaced(random: Random, text: str, pattern: re.Pattern[str], words: Sequence[str]) -> str:
    found = list(pattern.finditer(text))
    if not found:
        return text + random.choice(words)
    match = random.choice(found)
    return text[: match.start()] + random.choice(words) + text[match.end() :]


def _other_number(random: Random, text: str, _others: Sequence[bytes]) -> str:
    return _replaced(random, text, _NUMBER, _NUMBER_WORDS)


def _other_word(random: Random, text: str, others: Sequence[bytes]) -> str:
    known = _WORD.findall(random.choice(others).decode("utf-8", "replace")[:5000])
    return _replaced(random, text, _WORD, (*_WORDS, *known[:200]))


def _insert(random: Random, text: str, _others: Sequence[bytes]) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(_WORDS) * random.choice((1, 1, 1, 3, 300)) + text[at:]


def _lines(random: Random, text: str, others: Sequence[bytes]) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    deed = random.randrange(5)
    if deed == 0:
        del lines[at]
    elif deed == 1:
        lines[at:at] = [lines[at]] * random.choice((1, 2, 100))
    elif deed == 2:
        random.shuffle(lines)
    elif deed == 3:
        lines.insert(at, random.choice(random.choice(others).decode("utf-8", "replace").split("\n")))
    else:
        lines[at] = lines[at][: random.randrange(len(lines[at]) + 1)]
    return "\n".join(lines)


_TEXT_DEEDS = (_other_number, _other_number, _other_word, _other_word, _insert, _lines, _lines)


def mutate_json(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a value, a key, or the text."""
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        tree = None
    if tree is None or random.random() < 0.2:
        return random.choice((mutate_text, _nested))(random, data, others)
    for _ in range(random.choice((1, 1, 2, 3))):
        tree = change_value(random, tree)
    return json.dumps(tree).encode("utf-8", "surrogatepass")


def _nested(random: Random, data: bytes, _others: Sequence[bytes]) -> bytes:
    depth = random.choice((10, 2000, 200_000))
    return random.choice((b"[" * depth, b'{"files":' * depth, data.replace(b"null", b"[" * depth + b"]" * depth, 1)))


def change_value(random: Random, tree: Any) -> Any:
    """Return a JSON value with something else somewhere in it."""
    if isinstance(tree, dict) and tree and random.random() < 0.85:
        return _change_object(random, tree)
    if isinstance(tree, list) and tree and random.random() < 0.85:
        at = random.randrange(len(tree))
        if random.random() < 0.2:
            return random.choice((tree[:at] + tree[at + 1 :], [*tree, tree[at]], tree * 40))
        return [*tree[:at], change_value(random, tree[at]), *tree[at + 1 :]]
    if isinstance(tree, int) and random.random() < 0.5:
        return random.choice((tree + 1, -tree, tree * 2, random.choice(_NUMBERS), random.choice(_LARGE), str(tree)))
    return random.choice(_VALUES)


def mutate_folder(random: Random, data: bytes, others: Sequence[bytes]) -> bytes:
    """Change a file in a folder, each by its kind; or what there is: links, pipes, folders, huge files."""
    entries = loaded(data)
    for _ in range(random.choice((1, 1, 2))):
        name = random.choice(list(entries) or ["x"])
        deed = random.random()
        if deed < 0.75:
            entries[name] = _other_content(random, name, entries.get(name, "text:"), others)
        elif deed < 0.9:
            entries[name] = random.choice(_ODD_ENTRIES)
        elif deed < 0.95:
            entries.pop(name, None)
        else:
            entries[random.choice((*_WORDS, name + ".bak", "a/b/c"))] = entries.get(name, "text:")
    return dumped(entries)


def _change_object(random: Random, tree: dict[str, Any]) -> dict[str, Any]:
    key = random.choice(list(tree))
    deed = random.random()
    rest = {name: value for name, value in tree.items() if name != key}
    if deed < 0.1:
        return rest
    if deed < 0.2:
        return {**rest, str(random.choice(_WORDS)): tree[key]}
    return {**tree, key: change_value(random, tree[key])}


_ODD_ENTRIES = (
    *("fifo:", "folder:", "link:../outside/secret", "link:/dev/zero", "link:/dev/null", "link:.", "link:nowhere"),
    *("size:0", "size:1048576", f"size:{1 << 33}", "link:../outside"),
)


def _other_content(random: Random, name: str, entry: str, others: Sequence[bytes]) -> str:
    content = content_of(entry)
    if content is None:
        return entry
    theirs = [found for each in others for other in loaded(each).values() if (found := content_of(other))]
    suffix = PurePosixPath(name).suffix
    mutate = mutate_json if suffix in (".json", ".jsonl") else mutate_bytes if suffix == ".bin" else mutate_text
    return as_entry(mutate(random, content, theirs or [b""]))
