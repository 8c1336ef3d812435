"""ESP-IDF: sdkconfig defaults, and a check that each image fits *its* slot.

Source: Kconfig of `components/partition_table`, `esptool_py` and `spi_flash` (ESP-IDF 5.1 to 6.0), and
`partition_table/check_sizes.py`, which fails only where an image is larger than every app slot.
"""

from __future__ import annotations

from asym_studio.flash.chips import FLASH_SIZES
from asym_studio.flash.errors import Message, message
from asym_studio.flash.export.c_header import c_string
from asym_studio.flash.table import Partition
from asym_studio.flash.units import MB, human
from asym_studio.kit.cast import Cast
from asym_studio.kit.model import Ecosystem, KitFile
from asym_studio.kit.quoting import comment, double_quoted

_CHECK = '''\
#!/usr/bin/env python3
"""Fails a build whose image does not fit its own slot: `check_sizes.py app build/app.bin`.

Written by Asym Studio from the partition table. ESP-IDF's own check passes an image that fits any slot at all.
"""

import os
import sys

# role: (label, bytes)
SLOTS = {
@SLOTS@}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in SLOTS:
        print("usage: check_sizes.py %s IMAGE" % "|".join(SLOTS), file=sys.stderr)
        return 2
    role, image = arguments
    label, room = SLOTS[role]
    try:
        size = os.path.getsize(image)
    except OSError as error:
        print("check_sizes.py: %s" % error, file=sys.stderr)
        return 2
    free = room - size
    if free < 0:
        print("%s: %d bytes, %d too many for %r (%d)" % (image, size, -free, label, room), file=sys.stderr)
        return 1
    print("%s: %d bytes, %d free of %r (%.1f %%)" % (image, size, free, label, 100 * free / room))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
'''

_CMAKE = """\
# Fails the build if the image does not fit its own slot (ESP-IDF's check passes if it fits any slot).
# In the project's CMakeLists.txt, behind project(…):
#   include(path/to/asym_check.cmake)
#   asym_check_size(app)      # or: asym_check_size(updater)
set(ASYM_CHECK_SIZES "${CMAKE_CURRENT_LIST_DIR}/check_sizes.py")

function(asym_check_size role)
    idf_build_get_property(python PYTHON)
    idf_build_get_property(folder BUILD_DIR)
    idf_build_get_property(name EXECUTABLE_NAME)
    add_custom_target(asym_check_size ALL
        COMMAND "${python}" "${ASYM_CHECK_SIZES}" "${role}" "${folder}/${name}.bin"
        COMMENT "Comparing ${name}.bin with the slot of the ${role}"
        VERBATIM)
    add_dependencies(asym_check_size app)
endfunction()
"""


def esp_idf_files(who: Cast) -> tuple[KitFile, ...]:
    """Return the files for a project of ESP-IDF."""
    return (
        # At the top, where the updater's own project looks for it.
        KitFile(
            "sdkconfig.defaults",
            sdkconfig(who).encode(),
            message("What menuconfig has to be set to for this layout."),
            ecosystem=Ecosystem.ESP_IDF,
        ),
        KitFile(
            "esp-idf/check_sizes.py",
            _CHECK.replace("@SLOTS@", "".join(_slots(who))).encode(),
            message("Fails a build whose image does not fit its own slot."),
            executable=True,
            ecosystem=Ecosystem.ESP_IDF,
        ),
        _file("asym_check.cmake", _CMAKE, message("Calls check_sizes.py at the end of a build.")),
    )


def migration_files() -> tuple[KitFile, ...]:
    """Return the files that only the migration on the device needs."""
    text = """\
# Only for an app that migrates its own board; add it to SDKCONFIG_DEFAULTS for that build alone.
# ESP-IDF aborts a write to the partition table, the bootloader or the running app. The migration writes a new table,
# so that write has to be allowed. Every other app is safer without this line.
CONFIG_SPI_FLASH_DANGEROUS_WRITE_ALLOWED=y
"""
    return (_file("sdkconfig.migrate", text, message("Allows the write of a new table, for the migration only.")),)


def _file(name: str, text: str, about: Message) -> KitFile:
    return KitFile(f"esp-idf/{name}", text.encode(), about, ecosystem=Ecosystem.ESP_IDF)


def _slots(who: Cast) -> list[str]:
    roles: list[tuple[str, Partition | None]] = [("app", who.app), ("updater", who.updater)]
    return [f'    "{role}": ({double_quoted(p.label)}, {p.size}),  # {human(p.size)}\n' for role, p in roles if p]


def sdkconfig(who: Cast) -> str:
    """Return the lines of an sdkconfig that the layout asks for; without the flash size where Kconfig has no name."""
    layout = who.layout
    lines = [
        "# Written by Asym Studio for the layout in partitions.csv: copy that file into the project's folder.",
        f"CONFIG_IDF_TARGET={c_string(layout.chip.name)}",
        "CONFIG_PARTITION_TABLE_CUSTOM=y",
        'CONFIG_PARTITION_TABLE_CUSTOM_FILENAME="partitions.csv"',
        f"CONFIG_PARTITION_TABLE_OFFSET=0x{layout.table.offset:x}",
        "CONFIG_PARTITION_TABLE_MD5=y" if layout.table.md5 else "# CONFIG_PARTITION_TABLE_MD5 is not set",
    ]
    if layout.extent in FLASH_SIZES:
        lines.append(f"CONFIG_ESPTOOLPY_FLASHSIZE_{layout.extent // MB}MB=y")
    else:
        lines.append(f"# The flash has {comment(human(layout.extent))}, for which Kconfig has no name.")
    return "\n".join([*lines, ""])
