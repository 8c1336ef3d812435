"""The text of a CSV: bytes to lines and back without loss, and the environment variables in a line.

Source: `from_file`, `get_encoding` and `from_csv` of ESP-IDF's `gen_esp32part.py` 1.5.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asym_studio.flash.errors import TableRefused, message


@dataclass(frozen=True)
class Encoding:
    """How text became bytes: the codec and the byte order mark in front."""

    codec: str = "utf-8"
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        """Return the file's bytes. Raises UnicodeEncodeError for text that no encoding can say (lone surrogates)."""
        return self.mark + text.encode(self.codec)


_MARKED = (
    Encoding("utf-8", codecs.BOM_UTF8),
    Encoding("utf-16-le", codecs.BOM_UTF16_LE),
    Encoding("utf-16-be", codecs.BOM_UTF16_BE),
    Encoding("utf-32-be", codecs.BOM_UTF32_BE),
)
"""In the reference's order: it takes the mark of UTF-32-LE for that of UTF-16-LE, so that no such file is accepted."""

SAVE_AS_UTF8 = message("Save the file as UTF-8 and open it again.")


def encoding_of(data: bytes) -> Encoding:
    """Return the encoding that the byte order mark names, else UTF-8."""
    return next((encoding for encoding in _MARKED if data.startswith(encoding.mark)), Encoding())


def decode(data: bytes) -> tuple[str, Encoding]:
    """Return the text and how to turn it back into the same bytes.

    Raises TableRefused("encoding-invalid") with line and column where the bytes are no text.
    """
    encoding = encoding_of(data)
    body = data[len(encoding.mark) :]
    try:
        return body.decode(encoding.codec), encoding
    except UnicodeDecodeError as error:
        before = (body[: error.start].decode(encoding.codec, errors="replace") + "x").splitlines()
        line, column = len(before), len(before[-1])
        raise TableRefused(
            "encoding-invalid",
            message("There are bytes that are no {encoding} text.", encoding=encoding.codec.upper()),
            SAVE_AS_UTF8,
            line=line,
            column=column,
        ) from None


def ending_of(line: str) -> str:
    """Return the line break that a line of `str.splitlines(keepends=True)` ends with; the last one may have none."""
    return line[len(without_ending(line)) :]


def without_ending(line: str) -> str:
    """Return a line of `str.splitlines(keepends=True)` without its line break."""
    return line.splitlines()[0] if line else ""


def usual_ending(lines: Iterable[str]) -> str:
    """Return the line break that most lines end with."""
    endings = Counter(ending for line in lines if (ending := ending_of(line)))
    return endings.most_common(1)[0][0] if endings else "\n"


_PLAIN_NAME = re.compile(r"\w+", re.ASCII)
_UNKNOWN = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


def expand(line: str, environment: Mapping[str, str]) -> str:
    """Return the line with `$NAME` and `${NAME}` replaced as `os.path.expandvars` does it on POSIX systems.

    Unknown names stay as they are; values are not expanded again. Takes time linear in the line.
    """
    if "$" not in line:
        return line
    parts: list[str] = []
    at, last_brace = 0, line.rfind("}")
    while (dollar := line.find("$", at)) >= 0:
        name, end = _variable_at(line, dollar, last_brace)
        value = None if name is None else environment.get(name)
        parts += (line[at:dollar], line[dollar:end] if value is None else value)
        at = end
    return "".join((*parts, line[at:]))


def _variable_at(line: str, dollar: int, last_brace: int) -> tuple[str | None, int]:
    """Return the name behind a dollar sign, if there is one, and where the reference to it ends."""
    start = dollar + 1
    if line[start : start + 1] == "{" and start < last_brace:
        end = line.index("}", start)
        return line[start + 1 : end], end + 1
    match = _PLAIN_NAME.match(line, start)
    return (match[0], match.end()) if match else (None, start)


def unknown_variable(expanded: str) -> str | None:
    """Return the name of the variable that makes the reference refuse an expanded line: one at its very start."""
    match = _UNKNOWN.match(expanded)
    return match[1] if match else None


def would_expand(text: str) -> bool:
    """Return whether some environment would change this text."""
    return re.search(r"\$(\w|\{[^}]*\})", text, re.ASCII) is not None
