"""The lines that a bootloader prints on the serial port, with the times they would carry at 115200 baud."""

from __future__ import annotations

from dataclasses import dataclass, field

IDF_VERSION = "v5.5.1"
_BYTES_PER_MS = 11.52
_LOADED_PER_MS = 2600


@dataclass
class BootLog:
    """Collects lines; `lines` is the finished text. Times are milliseconds since the reset."""

    now: float = 27
    lines: list[str] = field(default_factory=list)

    def raw(self, text: str) -> None:
        """Add a line without time and tag."""
        self.lines.append(text)

    def info(self, tag: str, text: str) -> None:
        """Add a line that only tells what happens."""
        self._add("I", tag, text)

    def warning(self, tag: str, text: str) -> None:
        """Add a line that warns."""
        self._add("W", tag, text)

    def error(self, tag: str, text: str) -> None:
        """Add a line that says what went wrong."""
        self._add("E", tag, text)

    def loaded(self, length: int) -> None:
        """Let the time pass that reading so many bytes of an image takes."""
        self.now += length / _LOADED_PER_MS

    def _add(self, level: str, tag: str, text: str) -> None:
        line = f"{level} ({int(self.now)}) {tag}: {text}"
        self.lines.append(line)
        self.now += (len(line) + 2) / _BYTES_PER_MS
