"""A folder as bytes, so that inputs that are folders are mutated, kept and replayed like all others.

JSON: paths and what is there, `text:…` or `zip:…` (deflated, base64) for a file, `link:TARGET`, `fifo:`, `folder:`,
`size:N` for a file of that many zero bytes that takes no room on the disk.
"""

from __future__ import annotations

import base64
import json
import os
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

Entries = dict[str, str]
_MOST_ZEROS = 1 << 34


def packed(files: Mapping[str, str | bytes]) -> bytes:
    """Return a folder with these files."""
    return dumped({name: as_entry(content) for name, content in files.items()})


def as_entry(content: str | bytes) -> str:
    """Return what stands for a file with that content."""
    text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
    if isinstance(content, str) or (text.encode() == content and text.replace("\n", "").isprintable()):
        return f"text:{text}"
    return f"zip:{base64.b64encode(zlib.compress(content)).decode('ascii')}"


def content_of(entry: str) -> bytes | None:
    """Return the bytes of a file's entry, None for anything else than a file."""
    kind, _, rest = entry.partition(":")
    if kind == "zip":
        return zlib.decompress(base64.b64decode(rest))
    return rest.encode("utf-8", "surrogatepass") if kind == "text" else None


def dumped(entries: Entries) -> bytes:
    """Return a folder as bytes."""
    return (json.dumps(entries, indent=0) + "\n").encode()


def loaded(data: bytes) -> Entries:
    """Return the entries of a folder."""
    return {str(name): str(entry) for name, entry in json.loads(data).items()}


def unpack(data: bytes, root: Path) -> None:
    """Make the folder. Where two entries contradict each other, the first one stays."""
    for name, entry in loaded(data).items():
        parts = [part for part in PurePosixPath(name).parts if part not in ("/", "..", ".", "")]
        if not parts:
            continue
        path = root.joinpath(*parts)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if not os.path.lexists(path):
                _make(path, entry)
        except (OSError, ValueError):
            continue  # a name that no file system takes


def _make(path: Path, entry: str) -> None:
    kind, _, rest = entry.partition(":")
    content = content_of(entry)
    if content is not None:
        path.write_bytes(content)
    elif kind == "link":
        path.symlink_to(rest)
    elif kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "size":
        with path.open("wb") as stream:
            stream.truncate(min(int(rest), _MOST_ZEROS))
