"""Reading platformio.ini as PlatformIO does: several files, `extends`, `[env]` for all, and `${section.option}`.

Source: PlatformIO Core `platformio/project/config.py`.
"""

from __future__ import annotations

import configparser
import os
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from asym_studio.files.scan.texts import broken, read_text
from asym_studio.files.store import is_file

MAX_EXTRA_FILES = 300
_MAX_LOOKED_AT = 5_000
"""How many names all patterns of `extra_configs` together may be compared with: `*/../*/../*` multiplies them."""
_MAX_PARTS = 64
_MAX_EXTENDED = 32
_MAX_ROUNDS = 10
_MAX_VALUE = 10_000
"""Bounds of the interpolation: a value may refer to itself, or double with every round."""

_REFERENCE = re.compile(r"\$\{([^}.]+)\.([^}]+)\}")
_SEPARATOR = re.compile(r"[,\n]")
_WILD = re.compile(r"[*?[]")


class PioConfig:
    """The settings of a PlatformIO project."""

    def __init__(self, path: Path) -> None:
        """Read the file and the further ones that it names. Raises InputUnreadable."""
        self._parser = configparser.ConfigParser(interpolation=None, strict=False, inline_comment_prefixes=("#", ";"))
        self._add(path)
        for extra in self._extra_files(path.parent):
            self._add(extra)

    def environments(self) -> tuple[str, ...]:
        """Return the names of the environments, in the order of the file."""
        return tuple(name.removeprefix("env:") for name in self._parser.sections() if name.startswith("env:"))

    def get(self, environment: str, *options: str) -> str | None:
        """Return the value of the first of these options that is set for an environment, references resolved."""
        for option in options:
            for section in self._sections(f"env:{environment}"):
                value = self._parser.get(section, option, fallback=None)
                if value is not None:
                    return self._resolved(value, environment).strip()
        return None

    def _add(self, path: Path) -> None:
        try:
            self._parser.read_string(read_text(path), source=path.name)
        except configparser.Error as error:
            raise broken(path, error.message.replace("\n", " ")) from error

    def _extra_files(self, folder: Path) -> Iterator[Path]:
        """Yield the existing files that `extra_configs` names; its patterns match within one folder level each."""
        patterns = self._parser.get("platformio", "extra_configs", fallback=None) or ""
        looking = _Looking()
        for pattern in _SEPARATOR.split(patterns)[:MAX_EXTRA_FILES]:
            parts = Path(pattern.strip()).parts
            found = sorted(looking.matches(folder, parts)) if 0 < len(parts) <= _MAX_PARTS else []
            yield from (path for path in found[:MAX_EXTRA_FILES] if is_file(path))

    def _sections(self, section: str) -> Iterator[str]:
        """Yield the sections in which an option of `section` is looked for: its own, what it extends, then `[env]`."""
        queue, done = ["env", section], set[str]()
        while queue and len(done) < _MAX_EXTENDED:
            name = queue.pop()
            if name in done or not self._parser.has_section(name):
                continue
            done.add(name)
            yield name
            extended = self._parser.get(name, "extends", fallback=None) or ""
            queue.extend(part.strip() for part in _SEPARATOR.split(extended))

    def _resolved(self, value: str, environment: str) -> str:
        for _ in range(_MAX_ROUNDS):
            if "${" not in value or len(value) > _MAX_VALUE:
                break
            value = _REFERENCE.sub(lambda match: self._referred(match, environment)[:_MAX_VALUE], value)
        return value[:_MAX_VALUE]

    def _referred(self, match: re.Match[str], environment: str) -> str:
        section, option = match[1], match[2]
        if section == "this":
            section = f"env:{environment}"
        if option == "__env__":
            return environment
        if section == "sysenv":
            return os.environ.get(option, match[0])
        for name in self._sections(section):
            value = self._parser.get(name, option, fallback=None)
            if value is not None:
                return value
        return match[0]


class _Looking:
    """What there is that patterns match, as far as a bounded number of names tells."""

    def __init__(self) -> None:
        self._left = _MAX_LOOKED_AT

    def matches(self, folder: Path, parts: tuple[str, ...]) -> Iterator[Path]:
        """Yield the paths that match a pattern's parts, from a folder on."""
        if not parts:
            yield folder
            return
        part, rest = parts[0], parts[1:]
        if not _WILD.search(part):
            yield from self.matches(folder / part, rest)
            return
        for name in self._names(folder):
            if fnmatchcase(name, part) and (part.startswith(".") or not name.startswith(".")):
                yield from self.matches(folder / name, rest)

    def _names(self, folder: Path) -> Iterator[str]:
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if self._left <= 0:
                        return
                    self._left -= 1
                    yield entry.name
        except (OSError, ValueError):
            return
