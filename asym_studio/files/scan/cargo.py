"""Rust projects that are flashed with espflash: Cargo.toml, espflash.toml and .cargo/config.toml.

Source: espflash `cli/config.rs` and README (versions 1 to 4), cargo-espflash “Package Metadata”.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from asym_studio.files.scan import esp_idf
from asym_studio.files.scan.device import Device
from asym_studio.files.scan.places import Place
from asym_studio.files.scan.texts import mentions, read_toml, table_at, text_at
from asym_studio.files.store import is_file, is_folder
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import StudioError
from asym_studio.flash.units import MB

_MANIFEST, _SETTINGS = "Cargo.toml", "espflash.toml"
_ESP_CRATE = re.compile(
    r"esp-(hal|idf-(sys|hal|svc)|bootloader-esp-idf|backtrace|println|wifi|radio|rtos)|(?P<chip>esp32\w{0,3})-hal"
)
_SECTIONS = ("idf_format_args", "idf", "esp_idf_format_args")
"""Where espflash.toml holds the table's name; up to version 3 it stood outside of any section."""
_XTENSA = re.compile(r"xtensa-(esp32(?:s\d)?)-")
_OPTIONS = {"-T": "--partition-table", "-c": "--chip", "-s": "--flash-size"}
_DEFAULT_SIZES = (16, 8, 4, 2)
"""The flash sizes in MB of which there is a preset; a larger flash than the largest gets the same table."""


@dataclass
class _Project:
    """Everything that was read: TOML tables, and the options that `cargo run` gives to espflash."""

    manifest: dict[str, Any] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    config: dict[str, Any] = field(default_factory=dict)
    folders: tuple[Path, ...] = ()

    @property
    def runner(self) -> dict[str, str]:
        return _runner_options(self.config)


def find(place: Place) -> tuple[Device, ...]:
    """Return the device that the Cargo project in this folder is for, if it is a program for an ESP32."""
    if _MANIFEST not in place.files and _SETTINGS not in place.files:
        return ()
    project = _Project(folders=(place.path, place.path.parent))
    device = Device(place.path.name, place.path, "espflash")
    if _MANIFEST in place.files:
        try:
            project.manifest = read_toml(place.path / _MANIFEST)
        except StudioError as error:
            is_esp = _SETTINGS in place.files or mentions(place.path / _MANIFEST, b"esp-hal", b"esp-idf")
            return (device.with_error(error),) if is_esp else ()
        if not _is_program(place, project.manifest):
            return ()
        device = replace(device, name=text_at(project.manifest, "package", "name") or device.name)
    device, project.settings = _read(device, _nearest(place, _SETTINGS))
    device, project.config = _read(device, _nearest(place, ".cargo/config.toml", ".cargo/config"))
    device = device.with_chip_name(_chip(project))
    device = device.with_flash_text(project.runner.get("--flash-size") or text_at(project.settings, "flash", "size"))
    return (_with_table(device, place, project),)


def _with_table(device: Device, place: Place, project: _Project) -> Device:
    name = _table_name(project)
    if name:
        return device.with_table(name, *project.folders)
    if any(crate.startswith("esp-idf-") for crate, _ in _crates(project.manifest)):
        device, config = esp_idf.load_config(device, place.path, esp_idf.config_files(place))
        return esp_idf.apply_config(device, config, place.path)
    return _with_espflash_default(device)


def _with_espflash_default(device: Device) -> Device:
    usual = 2 if device.chip and device.chip.name == "esp32c2" else 4
    size = device.flash_size // MB if device.flash_size else usual
    known = next((known for known in _DEFAULT_SIZES if known == min(size, _DEFAULT_SIZES[0])), None)
    return replace(device, default=f"espflash-{known}MB") if known else device.without_known_default("espflash default")


def _is_program(place: Place, manifest: dict[str, Any]) -> bool:
    """Return whether this is a program (not a library or a mere workspace) that is built for an ESP32."""
    if not table_at(manifest, "package"):
        return False
    marked = _SETTINGS in place.files or bool(table_at(manifest, "package", "metadata", "espflash"))
    if not marked and not any(_ESP_CRATE.fullmatch(crate) for crate, _ in _crates(manifest)):
        return False
    source = place.path / "src"
    return marked or "bin" in manifest or is_file(source / "main.rs") or is_folder(source / "bin")


def _crates(manifest: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the dependencies and how they are asked for, those for certain targets included."""
    yield from table_at(manifest, "dependencies").items()
    for target in table_at(manifest, "target").values():
        yield from table_at(target, "dependencies").items()


def _nearest(place: Place, *names: str) -> Path | None:
    """Return the file in this folder, else in the one above (a workspace's), as espflash and Cargo look for it."""
    candidates = (folder / name for folder in (place.path, place.path.parent) for name in names)
    return next((path for path in candidates if is_file(path)), None)


def _read(device: Device, path: Path | None) -> tuple[Device, dict[str, Any]]:
    if path is None:
        return device, {}
    try:
        return device, read_toml(path)
    except StudioError as error:
        return device.with_error(error), {}


def _table_name(project: _Project) -> str | None:
    """Return the table that is named: on the command line, in espflash.toml, else in the package's metadata."""
    in_settings = next((name for key in _SECTIONS if (name := text_at(project.settings, key, "partition_table"))), None)
    return (
        project.runner.get("--partition-table")
        or in_settings
        or text_at(project.settings, "partition_table")
        or text_at(project.manifest, "package", "metadata", "espflash", "partition_table")
    )


def _chip(project: _Project) -> str | None:
    """Return the chip's name where the project says it without a doubt."""
    mcu = table_at(project.config, "env").get("MCU")
    named = project.runner.get("--chip") or text_at(project.config, "env", "MCU") or text_at(mcu, "value")
    if named:
        return named
    asked = {feature for crate, spec in _crates(project.manifest) for feature in _features(crate, spec)}
    chips = asked & set(CHIPS)
    if len(chips) == 1:
        return chips.pop()
    match = _XTENSA.match(text_at(project.config, "build", "target") or "")
    return match[1] if match else None


def _features(crate: str, spec: Any) -> Iterator[str]:
    """Yield the features that a dependency is asked for; a crate like `esp32s3-hal` counts as its chip."""
    match = _ESP_CRATE.fullmatch(crate)
    if match and match["chip"]:
        yield match["chip"]
    features = spec.get("features") if isinstance(spec, dict) else None
    yield from (name for name in features or () if isinstance(name, str))


def _runner_options(config: dict[str, Any]) -> dict[str, str]:
    """Return espflash's options in the command that `cargo run` calls, by their long names."""
    targets = table_at(config, "target")
    wanted = text_at(config, "build", "target") or ""
    for target in (targets.get(wanted), *targets.values()):
        words = _words(target.get("runner") if isinstance(target, dict) else None)
        if any("espflash" in word for word in words[:2]):
            return _options(words)
    return {}


def _words(runner: Any) -> list[str]:
    if isinstance(runner, list):
        return [word for word in runner if isinstance(word, str)]
    try:
        return shlex.split(runner) if isinstance(runner, str) else []
    except ValueError:
        return []


def _options(words: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word, following in zip(words, [*words[1:], ""], strict=True):
        name, equals, value = word.partition("=")
        found.setdefault(_OPTIONS.get(name, name), value if equals else following)
    return found
