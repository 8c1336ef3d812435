"""SLIP framing: C0 around every frame; C0 and DB in it are DB DC and DB DD."""

from __future__ import annotations

END = b"\xc0"
_ESCAPE = b"\xdb"
_ESCAPED_END = b"\xdb\xdc"
_ESCAPED_ESCAPE = b"\xdb\xdd"

LARGEST_FRAME = 0x20000
"""Bytes between two C0 after which a receiver gives up; requests carry at most 64 KB."""


def encode(payload: bytes) -> bytes:
    """Return the payload as one frame."""
    return END + payload.replace(_ESCAPE, _ESCAPED_ESCAPE).replace(END, _ESCAPED_END) + END


def decode(escaped: bytes) -> bytes | None:
    """Return the payload between two C0, or None if it has an escape that means nothing."""
    payload = escaped.replace(_ESCAPED_END, END).replace(_ESCAPED_ESCAPE, _ESCAPE)
    if escaped.count(_ESCAPE) != escaped.count(_ESCAPED_END) + escaped.count(_ESCAPED_ESCAPE):
        return None
    return payload


class Decoder:
    """Takes bytes as they come and gives whole frames; noise outside frames is skipped."""

    def __init__(self) -> None:
        self._rest = b""
        self._inside = False

    def reset(self) -> None:
        """Forget a frame that has only begun."""
        self._rest, self._inside = b"", False

    def feed(self, data: bytes) -> list[bytes]:
        """Return the payloads of the frames that these bytes complete."""
        *pieces, rest = (self._rest + data).split(END)
        frames = []
        for piece in pieces:
            if self._inside and piece:
                payload = decode(piece)
                if payload is not None:
                    frames.append(payload)
                self._inside = False
            else:  # two C0 in a row: the second one begins a frame
                self._inside = True
        self._rest = rest if self._inside and len(rest) <= LARGEST_FRAME else b""
        return frames
