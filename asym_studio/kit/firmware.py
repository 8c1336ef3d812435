"""The firmware's C sources in a kit: copied as they are, but for the files that depend on the layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from asym_studio.flash import types
from asym_studio.flash.errors import Message, message
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import Ecosystem, KitFile, KitOptions

_ABOUTS = {
    "asym_ota": message("The app's side: stages an update and starts the updater."),
    "asym_migrate": message("The migration of a board in the field, on the device itself."),
    "flash_app": message("The updater."),
}
_PLAIN = message("The firmware.")
FOLDER = "firmware"


def wanted_firmware(who: Cast, options: KitOptions) -> tuple[str, ...]:
    """Return which of the firmware's folders make sense for the layout."""
    if not options.firmware or who.updater is None or who.otadata is None:
        return ()
    return ("flash_app", "asym_ota", *(("asym_migrate",) if migrates(who, options) else ()))


def migrates(who: Cast, options: KitOptions) -> bool:
    """Return whether boards in the field may be migrated to this layout by themselves, and from something."""
    layout = who.layout
    plain = layout.secure_boot is SecureBoot.NONE and not any(p.flags & types.ENCRYPTED for p in layout.table)
    return bool(options.origins) and plain and layout.table.md5 and who.slot(who.app) >= 0


def firmware_files(
    who: Cast, options: KitOptions, sources: Mapping[str, bytes], generated: Mapping[str, bytes]
) -> Iterator[KitFile]:
    """Yield the firmware's files.

    `sources` has their paths below `resources/firmware`; the first folder says which part of the firmware a file is of,
    and files beside those folders belong to all. A source with the name of a generated file stands for it.
    """
    wanted = wanted_firmware(who, options)
    if not wanted:
        return
    for path in sorted(sources):
        part = path.partition("/")[0] if "/" in path else ""
        if part and part in _ABOUTS and part not in wanted:
            continue
        content = generated.get(path.rpartition("/")[2], sources[path])
        yield KitFile(f"{FOLDER}/{path}", content, _about(part), ecosystem=Ecosystem.ESP_IDF)


def _about(part: str) -> Message:
    return _ABOUTS.get(part, _PLAIN)
