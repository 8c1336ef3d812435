"""What people build: an image, an ELF, a merged or whole-flash image, or the build folder of an ecosystem's tool.

What a file is, its content decides, never its name; a build folder is told by the files that its tool writes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from asym_studio.files.elf import ELF_MAGIC, chips_of_elf, image_of_elf
from asym_studio.files.store import is_file, is_folder, read_bounded
from asym_studio.flash.chips import CHIPS, Chip
from asym_studio.flash.errors import InputUnreadable, Message, Value, message
from asym_studio.flash.images import Image, read_image
from asym_studio.flash.images.contained import open_dump
from asym_studio.flash.reading import MAX_TABLE_FILE
from asym_studio.flash.settings import Given
from asym_studio.flash.units import parse_size

_MAX_JSON = 1 << 20


@dataclass(frozen=True)
class Found:
    """One app image: where it came from, and the slot that it stands in (`label`, `offset`) if it came from a dump."""

    image: Image
    source: str
    label: str | None = None
    offset: int | None = None


@dataclass(frozen=True)
class Build:
    """What was found at a path. `kind` says in a few words what the path is; `images` are the app images in it.

    `files` are the files that the answer rests on: if one changes, it must be asked again. `map_file` is the linker's
    map where there is one; `flash_size` (bytes) and `chip` are what the build says, None where it says nothing.
    """

    kind: Message
    images: tuple[Found, ...]
    files: tuple[Path, ...]
    chip: Chip | None = None
    flash_size: int | None = None
    map_file: Path | None = None
    notes: tuple[Message, ...] = ()

    def app(self, label: str | None = None) -> Found:
        """Return the app image; `label` chooses among those of a dump. Raises InputUnreadable if that is ambiguous."""
        chosen = [found for found in self.images if label in (None, found.label)]
        if len(chosen) == 1:
            return chosen[0]
        slots: Value = ", ".join(found.label or found.source for found in self.images) or message("none of them")
        if not chosen:
            raise InputUnreadable(
                "image-missing",
                message("There is no app image there."),
                message("The slots that hold one: {slots}.", slots=slots),
            )
        raise InputUnreadable(
            "image-ambiguous",
            message("There are {count} app images there.", count=len(chosen)),
            message("Name the slot of the one you mean: {slots}.", slots=slots),
        )


def open_build(path: Path, chip: Chip | None = None) -> Build:
    """Return the app images at a path. `chip` is needed only where neither content nor build says it.

    Raises InputUnreadable for what cannot be read and TableRefused for what is no image; time and memory are bounded.
    """
    if is_folder(path):
        return _open_folder(path, chip)
    data = read_bounded(path, MAX_TABLE_FILE)
    if data.startswith(ELF_MAGIC):
        return _open_elf(path, data, chip)
    dump = open_dump(data, Given(chip=chip))
    if dump is None:
        return Build(message("app image"), (Found(read_image(data, chip), str(path)),), (path,))
    found = tuple(
        Found(slot.image, str(path), slot.label, slot.offset)
        for slot in dump.slots
        if slot.image is not None and slot.label is not None
    )
    notes = tuple(
        message("“{label}”: {reason}", label=slot.label or "bootloader", reason=slot.error.message)
        for slot in dump.slots
        if slot.error is not None
    )
    layout = dump.layout
    return Build(message("flash image"), found, (path,), layout.chip, layout.flash_size, notes=notes)


def _open_elf(path: Path, data: bytes, chip: Chip | None) -> Build:
    likely = chips_of_elf(data)
    chosen = chip or likely[0]
    image = read_image(image_of_elf(data, chosen), chosen)
    notes = (
        ()
        if chip
        else (message("An ELF file names no chip; {chip} was assumed from its addresses.", chip=chosen.title),)
    )
    return Build(message("ELF file"), (Found(image, str(path)),), (path,), chosen, notes=notes)


def _open_folder(folder: Path, chip: Chip | None) -> Build:
    for recognise in (_esp_idf, _platformio, _arduino):
        build = recognise(folder, chip)
        if build is not None:
            return build
    inner = folder / "build"
    if is_folder(inner):
        return _open_folder(inner, chip)
    raise InputUnreadable(
        "build-unknown",
        message("“{path}” is not a build folder that holds an app image.", path=str(folder)),
        message("Build first, then give ESP-IDF's build/, PlatformIO's .pio/build/ENV, or Arduino's build folder."),
    )


def _esp_idf(folder: Path, chip: Chip | None) -> Build | None:
    arguments = folder / "flasher_args.json"
    if not is_file(arguments):
        return None
    flasher = _read_json(arguments)
    project_file = folder / "project_description.json"
    project = _read_json(project_file) if is_file(project_file) else {}
    name = _text(flasher, "app", "file") or _text(project, "app_bin")
    if not name:
        raise _broken(arguments, message("it names no app image"))
    said = CHIPS.get(_text(flasher, "extra_esptool_args", "chip") or _text(project, "target"))
    elf = _text(project, "app_elf")
    return _from_files(
        message("ESP-IDF build folder"),
        _inside(folder, name),
        (arguments,),
        chip or said,
        flash_size=_size(_text(flasher, "flash_settings", "flash_size")),
        map_file=_inside(folder, elf).with_suffix(".map") if elf else None,
    )


def _platformio(folder: Path, chip: Chip | None) -> Build | None:
    image = folder / "firmware.bin"
    if not is_file(image):
        return None
    return _from_files(message("PlatformIO build folder"), image, (), chip, map_file=folder / "firmware.map")


def _arduino(folder: Path, chip: Chip | None) -> Build | None:
    helpers = (".bootloader.bin", ".partitions.bin", ".merged.bin")
    try:
        images = [p for p in sorted(folder.glob("*.ino.bin")) if not p.name.endswith(helpers)]
    except OSError:
        return None
    if not images:
        return None
    image = images[0]
    return _from_files(message("Arduino build folder"), image, (), chip, map_file=image.with_suffix(".map"))


def _from_files(
    kind: Message,
    image: Path,
    also: tuple[Path, ...],
    chip: Chip | None,
    *,
    flash_size: int | None = None,
    map_file: Path | None = None,
) -> Build:
    found = read_image(read_bounded(image, MAX_TABLE_FILE), chip)
    return Build(
        kind,
        (Found(found, str(image)),),
        (image, *also),
        found.chip or chip,
        flash_size,
        map_file if map_file and is_file(map_file) else None,
    )


def _read_json(path: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(read_bounded(path, _MAX_JSON))
    except (ValueError, RecursionError):
        raise _broken(path, message("it is not JSON")) from None
    if not isinstance(content, dict):
        raise _broken(path, message("it is not a JSON object"))
    return content


def _text(content: Mapping[str, Any], *keys: str) -> str:
    """Return the text at a path of keys, or an empty one."""
    value: Any = content
    for key in keys:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def _size(text: str) -> int | None:
    try:
        return parse_size(text)
    except ValueError:
        return None


def _inside(folder: Path, name: str) -> Path:
    """Return the file that a build names. A build never needs one outside of its folder, so none is opened."""
    path = folder / name
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, or links that lead in a circle
        inside = False
    if not inside:
        raise _broken(folder, message("it names a file outside of the build folder"))
    return path


def _broken(path: Path, reason: Message) -> InputUnreadable:
    return InputUnreadable(
        "build-broken",
        message("“{path}” cannot be used: {reason}.", path=str(path), reason=reason),
        message("Build the project again."),
    )
