"""What is measured: a table as people have it, and one with about as many rows as a table's sector holds."""

from asym_studio.flash import types
from asym_studio.flash.layout import Layout
from asym_studio.flash.table import Partition, PartitionTable
from asym_studio.flash.units import BLOCK, SECTOR

ROWS = 90
_FIRST = 0x10000

COMMON = """\
# Name,   Type, SubType, Offset,  Size, Flags
nvs,      data, nvs,     0x9000,  0x5000,
otadata,  data, ota,     0xe000,  0x2000,
app0,     app,  ota_0,   0x10000, 0x1E0000,
app1,     app,  ota_1,   0x1F0000,0x1E0000,
spiffs,   data, spiffs,  0x3D0000,0x20000,
coredump, data, coredump,0x3F0000,0x10000,
"""


def crowded_layout() -> Layout:
    """90 partitions of 64 KB with as much free space behind each, on a 16 MB flash."""
    app_slots = types.OTA_SLOTS
    rows = tuple(
        Partition(
            label=f"part{number:02}",
            type=types.APP if number < app_slots else types.DATA,
            subtype=types.OTA_0 + number if number < app_slots else types.UNDEFINED,
            offset=_FIRST + number * 2 * BLOCK,
            size=BLOCK,
        )
        for number in range(ROWS - 1)
    )
    otadata = Partition("otadata", types.DATA, types.OTADATA, 0x9000, 2 * SECTOR)
    return Layout(PartitionTable((otadata, *rows)), flash_size=16 << 20)
