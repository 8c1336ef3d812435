"""What a table's CSV cannot say: chip, flash size, pins … It comes from the user, from `# asym-studio:` lines, or from
the project that owns the table, in this order.

Such a line reads `# asym-studio: chip=esp32s3 flash-size=8MB pinned=nvs,app0`. Every other tool takes it for a comment.
Several lines add up; where they contradict each other the last one holds. Unknown keys are kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import quote, unquote

from asym_studio.flash.bounds import LARGEST, shown
from asym_studio.flash.chips import DEFAULT_CHIP, DEFAULT_TABLE_OFFSET, Chip, find_chip
from asym_studio.flash.csv_rows import Surroundings
from asym_studio.flash.errors import InputUnreadable, Message, Problem, Severity, TextRefused, message
from asym_studio.flash.layout import Attached, Layout
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import TABLE_AREA
from asym_studio.flash.units import MB, SECTOR, hexadecimal, human, parse_size

_MOST_IMAGES = 95
"""As many as a table has rows: each one is read, and one large file can be named again and again."""
_LINE = re.compile(r"\s*#\s*asym-studio:(?P<rest>.*)", re.DOTALL)
_ENTRY = re.compile(r"(?P<key>[^\s=]{1,64}+)=(?P<value>\S*)")  # bounded, else a long word takes quadratic time
_MOST_REPORTED = 20
_Value = TypeVar("_Value")
_AUTOMATIC = "auto"
"""What a file says that wants no flash size, although its project has one."""
_NO_ENVIRONMENT: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Project:
    """What the project that owns a table says about its board; sizes and offsets in bytes, None where it says nothing.

    It holds where neither the user nor the table's own file says anything. `source` is the name of the project's file
    (`sdkconfig`) that says so.
    """

    source: str = ""
    chip: Chip | None = None
    flash_size: int | None = None
    table_offset: int | None = None
    secure_boot: SecureBoot | None = None

    @property
    def is_silent(self) -> bool:
        """Whether it says nothing at all."""
        return all(getattr(self, name) is None for name in _OF_PROJECTS)

    def facts(self) -> tuple[Message | str, ...]:
        """Return what it says, in words, one by one; a table where every table lies is no news."""
        facts: list[Message | str] = [self.chip.title] if self.chip else []
        if self.flash_size is not None:
            facts.append(human(self.flash_size))
        if self.table_offset not in (None, DEFAULT_TABLE_OFFSET):
            facts.append(message("table at {offset}", offset=hexadecimal(self.table_offset or 0)))
        if self.secure_boot is not None:
            facts.append(message("secure boot {scheme}", scheme=self.secure_boot.value))
        return tuple(facts)


NO_PROJECT = Project()
_OF_PROJECTS = ("chip", "flash_size", "table_offset", "secure_boot")


@dataclass(frozen=True)
class Given:
    """What the user said on the command line or in the window; sizes and offsets in bytes.

    None means not said: the file's own settings decide, then those of the `project`, then the defaults. A `project` of
    None means that nobody has looked for it yet. `env` are the environment variables that a CSV may use.
    """

    chip: Chip | None = None
    flash_size: int | None = None
    table_offset: int | None = None
    secure_boot: SecureBoot | None = None
    recovery_offset: int | None = None
    env: Mapping[str, str] = field(default_factory=lambda: _NO_ENVIRONMENT)
    project: Project | None = None


@dataclass(frozen=True)
class Settings:
    """What a file's settings lines say; None where they say nothing. A flash size of 0: whatever the table needs."""

    chip: Chip | None = None
    flash_size: int | None = None
    table_offset: int | None = None
    secure_boot: SecureBoot | None = None
    recovery_offset: int | None = None
    header_flash_size: int | None = None
    pinned: frozenset[str] | None = None
    images: tuple[Attached, ...] | None = None
    md5: bool | None = None

    def overridden_by(self, given: Given) -> Settings:
        """Return these settings where the user said nothing else, and the project's where these say nothing."""
        sources = (given, self, given.project or NO_PROJECT)
        return replace(
            self,
            chip=_first(source.chip for source in sources),
            flash_size=_first(source.flash_size for source in sources),
            table_offset=_first(source.table_offset for source in sources),
            secure_boot=_first(source.secure_boot for source in sources),
            recovery_offset=self.recovery_offset if given.recovery_offset is None else given.recovery_offset,
        )

    @property
    def surroundings(self) -> Surroundings:
        """What the rows of the file need to know, with the defaults filled in."""
        offset = DEFAULT_TABLE_OFFSET if self.table_offset is None else self.table_offset
        return Surroundings(offset, (self.chip or DEFAULT_CHIP).bootloader_offset, self.recovery_offset)


def read_settings(lines: Iterable[tuple[int, str]]) -> tuple[Settings, tuple[Problem, ...]]:
    """Return what the comment lines (number from 1, text) say, and a warning for every value that makes no sense."""
    settings = Settings()
    problems: list[Problem] = []
    for number, line in lines:
        for entry in _entries(line):
            setting = _SETTINGS.get(entry["key"])
            if setting is None:
                continue
            try:
                value: Any = setting.read(entry["value"])
                settings = replace(settings, **{setting.attribute: value})
            except (TextRefused, InputUnreadable) as error:
                if len(problems) < _MOST_REPORTED:
                    problems.append(_invalid(number, entry, error.message))
    return settings, tuple(problems)


def borrowed(lines: Iterable[str], project: Project, layout: Layout) -> Project:
    """Return what of a layout comes from its project: what the lines do not say and nobody has changed."""
    if project.is_silent:
        return NO_PROJECT
    said, _ = read_settings(enumerate(lines))
    own: dict[str, Any] = {
        name: None
        for name in _OF_PROJECTS
        if getattr(said, name) is not None or getattr(project, name) != _of_layout(name, layout)
    }
    return replace(project, **own)


def update_settings(
    lines: tuple[str, ...], layout: Layout, recovery_offset: int | None, project: Project = NO_PROJECT
) -> tuple[str, ...] | None:
    """Return the comment lines (no line breaks in them) with settings that say what the layout says.

    Only entries that say, or by their default or the `project` mean, something else are touched; an added line comes
    last. A line that loses its last entry becomes empty (""), so that every line keeps its place. A recovery offset of
    None means that there is no such partition; then what the file says of it stays. None where there is nothing to
    change.
    """
    said, _ = read_settings(enumerate(lines))
    recovery = said.recovery_offset if recovery_offset is None else recovery_offset
    changes = {
        key: setting.write(wanted, project)
        for key, setting in _SETTINGS.items()
        if (wanted := _wanted(setting, layout, recovery)) != setting.effective(said, project)
    }
    if not changes:
        return None
    pending = dict(changes)
    updated = [_updated_line(line, changes, pending) for line in reversed(lines)][::-1]
    added = [f"{key}={value}" for key, value in pending.items() if value is not None]
    return _with_entries(updated, added) if added else tuple(updated)


def is_settings_line(line: str) -> bool:
    """Return whether the line is a comment that carries settings."""
    return _LINE.match(line) is not None


def _entries(line: str) -> Iterable[re.Match[str]]:
    match = _LINE.match(line)
    return _ENTRY.finditer(line, match.start("rest")) if match else ()


def _updated_line(line: str, changes: Mapping[str, str | None], pending: dict[str, str | None]) -> str:
    """Return the line with the changed entries written anew, the last of several (lines come from the last) or out."""
    if not is_settings_line(line):
        return line
    for entry in reversed(list(_entries(line))):
        if entry["key"] in changes:
            value = pending.pop(entry["key"], None)
            start = entry.start()
            if value is None:
                line = line[:start].rstrip(" \t") + (line[entry.end() :] or "")
            else:
                line = f"{line[:start]}{entry['key']}={value}{line[entry.end() :]}"
    left = _LINE.match(line)
    return line if left and left["rest"].strip() else ""


def _with_entries(lines: list[str], entries: list[str]) -> tuple[str, ...]:
    """Return the lines with more entries on the last settings line, or on a new line behind all others."""
    for index in reversed(range(len(lines))):
        if is_settings_line(lines[index]):
            lines[index] = " ".join((lines[index].rstrip(), *entries))
            return tuple(lines)
    return (*lines, " ".join(("# asym-studio:", *entries)))


def _invalid(number: int, entry: re.Match[str], why: Message) -> Problem:
    return Problem(
        "setting-invalid",
        Severity.WARNING,
        message(
            "The setting {key}={value} is not understood and is left out of account: {why}",
            key=shown(entry["key"]),
            value=shown(entry["value"]),
            why=why,
        ),
        line=number,
        column=entry.start() + 1,
    )


def _wanted(setting: _Setting, layout: Layout, recovery_offset: int | None) -> object:
    return recovery_offset if setting.attribute == "recovery_offset" else _of_layout(setting.attribute, layout)


def _of_layout(name: str, layout: Layout) -> object:
    source = layout.table if name == "md5" else layout
    return layout.table.offset if name == "table_offset" else getattr(source, name)


def _first(values: Iterable[_Value | None]) -> _Value | None:
    """Return the first value that somebody said."""
    return next((value for value in values if value is not None), None)


def read_flash_size(text: str) -> int:
    """Return the size of a flash in bytes: whole sectors, and no more than 32 bits address. Raises TextRefused."""
    size = parse_size(text)
    if size == 0 or size % SECTOR or size > LARGEST + 1:
        raise TextRefused(message("a flash size is a multiple of 4 KB."))
    return size


def _read_own_flash_size(text: str) -> int:
    return 0 if text.lower() == _AUTOMATIC else read_flash_size(text)


def read_table_offset(text: str) -> int:
    """Return where a partition table lies, in bytes. Raises TextRefused."""
    offset = parse_size(text)
    if offset % SECTOR or offset > LARGEST + 1 - 2 * TABLE_AREA:
        raise TextRefused(message("a table lies at a multiple of 4 KB."))
    return offset


def _read_offset(text: str) -> int:
    offset = parse_size(text)
    if offset > LARGEST:
        raise TextRefused(message("offsets end at 0xffffffff."))
    return offset


def _read_secure_boot(text: str) -> SecureBoot:
    try:
        return SecureBoot(text.lower())
    except ValueError:
        raise TextRefused(message("write none, v1 or v2.")) from None


def _read_labels(text: str) -> frozenset[str]:
    return frozenset(unquote(label) for label in text.split(",")) if text else frozenset()


def _read_yes(text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise TextRefused(message("write yes or no."))
    return text.lower() == "yes"


def _size_text(size: int) -> str:
    return f"{size // MB}MB" if size % MB == 0 else hexadecimal(size)


def _labels_text(labels: frozenset[str]) -> str:
    return ",".join(_quoted(label) for label in sorted(labels)) or ","


def _read_images(text: str) -> tuple[Attached, ...]:
    """Return the images of `app=build/app.bin,…`; labels and paths are percent-encoded where they have to be."""
    pairs = [entry.partition("=") for entry in text.split(",") if entry]
    if not all(label and path for label, _, path in pairs):
        raise TextRefused(message("write label=path,label=path."))
    if len(pairs) > _MOST_IMAGES:
        raise TextRefused(message("at most {count} images can be attached.", count=_MOST_IMAGES))
    return tuple({unquote(label): Attached(unquote(label), unquote(path)) for label, _, path in pairs}.values())


def _images_text(images: tuple[Attached, ...]) -> str:
    return ",".join(f"{_quoted(attached.label)}={_quoted(attached.path)}" for attached in images)


def _quoted(text: str) -> str:
    return quote(text, safe="/:+*()!'@", errors="replace")


@dataclass(frozen=True)
class _Setting:
    """One key: the attribute of `Settings` and `Layout`, its default, and how it is read and written."""

    attribute: str
    default: object
    read: Callable[[str], object]
    text: Callable[..., str]

    def effective(self, settings: Settings, project: Project) -> object:
        """Return what the file says, or by saying nothing means."""
        value = _first((getattr(settings, self.attribute), getattr(project, self.attribute, None)))
        if self.attribute == "flash_size":
            return value or None
        return self.default if value is None else value

    def write(self, value: object, project: Project) -> str | None:
        """Return the value as text; None where saying nothing is the only way to say it."""
        if value is None and getattr(project, self.attribute, None) is not None:
            return _AUTOMATIC  # saying nothing would mean what the project says
        return None if value is None or value in (frozenset(), ()) else self.text(value)


_SETTINGS: dict[str, _Setting] = {
    "chip": _Setting("chip", DEFAULT_CHIP, find_chip, lambda chip: chip.name),
    "flash-size": _Setting("flash_size", None, _read_own_flash_size, _size_text),
    "table-offset": _Setting("table_offset", DEFAULT_TABLE_OFFSET, read_table_offset, hexadecimal),
    "secure-boot": _Setting("secure_boot", SecureBoot.NONE, _read_secure_boot, lambda scheme: scheme.value),
    "recovery-offset": _Setting("recovery_offset", None, _read_offset, hexadecimal),
    "header-flash-size": _Setting("header_flash_size", None, read_flash_size, _size_text),
    "md5": _Setting("md5", True, _read_yes, lambda md5: "yes" if md5 else "no"),
    "pinned": _Setting("pinned", frozenset(), _read_labels, _labels_text),
    "images": _Setting("images", (), _read_images, _images_text),
}
